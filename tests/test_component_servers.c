/* Components of real servers: the right secret, a wrong one, and several connections of one. */
#include "links.h"
#include "servers.h"
#include "suite.h"

#include <poll.h>
#include <string.h>

enum { MOST = 3, PATIENCE = 30000 };

static struct server *servers[2];

static void setup(void)
{
	servers[0] = servers_start(SERVERS_PROSODY, NULL);
	servers[1] = servers_start(SERVERS_EJABBERD, NULL);
}

static void teardown(void)
{
	servers_stop(servers[1]);
	servers_stop(servers[0]);
}

static void begin(struct link *link, const struct server *server, const char *secret)
{
	*link = (struct link){ 0 };
	link_begin(link, server->host, server->component, secret);
}

/* One step of each link that is due. */
static void step(struct link *links, size_t n)
{
	struct pollfd polled[MOST];
	int timeout = PATIENCE;

	for (size_t i = 0; i < n; i++) {
		struct xso_source *source = xso_connection_source(links[i].connection);
		const int due = links[i].is_ended ? -1 : xso_source_timeout(source);
		polled[i] = (struct pollfd){ .fd = links[i].is_ended ? -1 : xso_source_fd(source),
			.events = POLLIN };
		if (due >= 0 && due < timeout)
			timeout = due;
	}
	poll(polled, n, timeout);
	for (size_t i = 0; i < n; i++)
		if (!links[i].is_ended)
			xso_source_step(xso_connection_source(links[i].connection));
}

static void run_until_told(struct link *links, size_t n)
{
	for (size_t i = 0; i < n; i++)
		while (!links[i].n_done && !links[i].n_failed && !links[i].is_ended)
			step(links, n);
}

START_TEST(the_secret_opens_and_another_does_not)
{
	const struct server *server = servers[_i];
	struct link link;

	begin(&link, server, server->component_secret);
	run_until_told(&link, 1);
	ck_assert_msg(link.n_done == 1, "%s", link.text);
	link_end(&link);
	begin(&link, server, "another");
	run_until_told(&link, 1);
	ck_assert_uint_eq(link.n_failed, 1);
	ck_assert_msg(strstr(link.text, "the server does not accept the secret"), "%s", link.text);
	link_end(&link);
}
END_TEST

/* A message that a component sends to itself comes back through its server. */
static void say_to_itself(struct link *link)
{
	const struct xmpp_lang_text body = { .text = "to one of us" };
	const struct xmpp_message message = { .from = "a@component.localhost",
		.to = "b@component.localhost",
		.body = &body,
		.n_body = 1 };

	ck_assert_int_eq(
		xmpp_message_send(xso_connection_stream(link->connection), &message), XSO_OK);
}

static unsigned n_messages(const struct link *links)
{
	unsigned n = 0;

	for (size_t i = 0; i < MOST; i++)
		n += links[i].n_messages;
	return n;
}

START_TEST(one_may_be_connected_several_times_where_its_server_allows_it)
{
	struct link links[MOST];

	for (size_t i = 0; i < MOST; i++)
		begin(&links[i], servers[1], servers[1]->component_secret);
	run_until_told(links, MOST);
	for (size_t i = 0; i < MOST; i++) {
		ck_assert_msg(links[i].n_done == 1, "%s", links[i].text);
		say_to_itself(&links[i]);
	}
	while (n_messages(links) < MOST)
		step(links, MOST);
	for (size_t i = 0; i < MOST; i++)
		ck_assert(!links[i].is_ended);
	for (size_t i = 0; i < MOST; i++)
		link_end(&links[i]);
}
END_TEST

START_TEST(where_it_may_not_the_second_is_told_of_a_conflict)
{
	struct link links[2];

	begin(&links[0], servers[0], servers[0]->component_secret);
	run_until_told(links, 1);
	begin(&links[1], servers[0], servers[0]->component_secret);
	run_until_told(links, 2);
	ck_assert_uint_eq(links[0].n_done, 1);
	ck_assert(!links[0].is_ended);
	ck_assert_uint_eq(links[1].n_failed, 1);
	ck_assert_msg(strstr(links[1].text, "has a connection of this component already"), "%s",
		links[1].text);
	link_end(&links[0]);
	link_end(&links[1]);
}
END_TEST

Suite *suite(void)
{
	Suite *s;
	TCase *tc = tcase_create("component_servers");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	s = suite_create("component_servers");
	tcase_set_timeout(tc, 120);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, the_secret_opens_and_another_does_not, 0, 2);
	tcase_add_test(tc, one_may_be_connected_several_times_where_its_server_allows_it);
	tcase_add_test(tc, where_it_may_not_the_second_is_told_of_a_conflict);
	suite_add_tcase(s, tc);
	return s;
}
