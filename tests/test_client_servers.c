/* A client with Prosody and ejabberd: it logs in, is refused, and is cut off again and again. */
#include "fault_proxy.h"
#include "suite.h"
#include "visits.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>

enum { SERVERS = 2 };

static struct server *servers[SERVERS];

static void setup(void)
{
	servers[0] = servers_start(SERVERS_PROSODY, NULL);
	servers[1] = servers_start(SERVERS_EJABBERD, NULL);
}

static void teardown(void)
{
	for (size_t i = 0; i < SERVERS; i++)
		servers_stop(servers[i]);
}

START_TEST(a_client_logs_in_with_its_password)
{
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost/balcony");

	visits_come_online(&visits);
	ck_assert_ptr_nonnull(strstr(alice->jid, "alice@localhost/balcony"));
	ck_assert_int_ne(xso_sm_state(xso_client_sm(alice->client)), XSO_SM_OFF);
	visits_end(&visits);
}
END_TEST

START_TEST(a_wrong_password_ends_it_in_words)
{
	struct server server = *servers[_i];
	struct visits visits = { 0 };
	struct visit *alice;
	struct xso_source *source;

	server.password = "wrong";
	alice = visits_add(&visits, &server, "alice@localhost");
	source = xso_client_source(alice->client);
	ck_assert_int_eq(xso_run(&source, 1), XSO_OK);
	ck_assert_int_eq(xso_client_state(alice->client), XSO_CLIENT_ENDED);
	ck_assert_int_eq(xso_client_run(alice->client), XSO_ERROR_REFUSED);
	ck_assert_msg(strstr(alice->text, "not-authorized"), "%s", alice->text);
	xso_client_free(alice->client);
	xso_tls_context_release(alice->context);
}
END_TEST

/* Numbered, in order, none twice. */
static void on_numbered(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	unsigned *heard = user;
	char number[16];

	(void)stream;
	if (!message->n_body || !message->subject)
		return; /* of another test */
	snprintf(number, sizeof number, "%u", (*heard)++);
	ck_assert_str_eq(message->body[0].text, number);
}

static void send_numbered(struct visit *visit, const char *to, unsigned number)
{
	char text[16];
	const struct xmpp_lang_text body = { .text = text }, subject = { .text = "numbered" };
	const struct xmpp_message message = { .to = to,
		.type = XMPP_MESSAGE_TYPE_CHAT,
		.subject = &subject,
		.n_subject = 1,
		.body = &body,
		.n_body = 1 };

	snprintf(text, sizeof text, "%u", number);
	ck_assert_int_eq(xso_client_send(visit->client, xmpp_message_any(&message), NULL), XSO_OK);
}

START_TEST(cuts_lose_nothing_and_double_nothing)
{
	struct fault_proxy *proxy =
		fault_proxy_start(servers[_i]->host, servers[_i]->c2s, NULL, NULL);
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost/cut");
	struct visit *bob = visits_add(&visits, servers[_i], "bob@localhost/whole");
	unsigned by_alice = 0, by_bob = 0;

	alice->way.port = fault_proxy_port(proxy);
	alice->hurries = true;
	xmpp_message_on(xso_client_handlers(alice->client), on_numbered, &by_alice);
	xmpp_message_on(xso_client_handlers(bob->client), on_numbered, &by_bob);
	visits_come_online(&visits);
	for (unsigned i = 0; i < 30; i++) {
		send_numbered(alice, "bob@localhost/whole", i);
		send_numbered(bob, "alice@localhost/cut", i);
		if (i % 3 == 1)
			fault_proxy_strike(proxy, FAULT_RESET);
		visits_run(&visits, &by_alice, i + 1);
		visits_run(&visits, &by_bob, i + 1);
		visits_come_online(&visits);
	}
	ck_assert_uint_ge(alice->n_lost, 10);
	visits_end(&visits);
	fault_proxy_stop(proxy);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("client_servers");
	TCase *tc = tcase_create("client_servers");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, a_client_logs_in_with_its_password, 0, SERVERS);
	tcase_add_loop_test(tc, a_wrong_password_ends_it_in_words, 0, SERVERS);
	tcase_add_loop_test(tc, cuts_lose_nothing_and_double_nothing, 0, SERVERS);
	suite_add_tcase(s, tc);
	return s;
}
