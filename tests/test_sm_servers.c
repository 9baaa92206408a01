/*
 * Numbered messages between two clients of a real server, both ways, while the network cuts their
 * connections: none is lost, none comes twice, and their order is kept. ejabberd does so while none
 * is under way; at random bytes it loses none, see servers/README.md.
 */
#include "fault_proxy.h"
#include "random.h"
#include "servers.h"
#include "suite.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/all.h>
#include <xmpp/core.h>
#include <xmpp/mam.h>
#include <xso/connection.h>
#include <xso/handlers.h>
#include <xso/login.h>
#include <xso/request.h>
#include <xso/sm.h>

enum {
	/*
	 * Messages that a server has not passed on. Prosody 0.12 gives a resumed session the parser
	 * of the connection that was cut, with the part of a stanza in it that it had read by then:
	 * in less than the 4096 bytes that it reads at once there are none but whole ones.
	 */
	MOST_UNDER_WAY = 20,
	MOST_BYTES = 30000,  /* before a cut */
	MOST_STEPS = 600000, /* each waits for a second at most */
};

/* One server, and what it holds. */
static const struct run {
	enum servers_which server;
	bool cuts_anywhere;				 /* else while no message is under way */
	bool keeps_order;				 /* and hands over none twice */
	size_t messages, cuts, most_messages, most_cuts; /* of each client; in the long form */
} runs[] = {
	{ SERVERS_PROSODY, true, true, 1000, 10, 50000, 500 },
	{ SERVERS_EJABBERD, false, true, 200, 4, 50000, 500 },
	{ SERVERS_EJABBERD, true, false, 1000, 10, 50000, 500 },
};

struct client {
	const char *user;
	struct client *other;
	struct house *house;
	struct fault_proxy *proxy;
	struct xso_handlers *handlers;
	struct xso_sm *sm;
	struct xso_connection *connection;
	struct xso_login *login;
	struct xso_sasl_keys keys;
	bool is_over;		   /* the connection */
	size_t n_sent, n_heard;	   /* messages */
	size_t n_written, n_acked; /* that were told to be */
	size_t n_logins, n_cuts;
	bool *heard; /* by their numbers */
};

struct house {
	const struct run *run;
	const struct server *server;
	struct xso_registry *registry;
	struct xso_tls_context *tls;
	size_t messages, cuts; /* of each client */
	uint64_t random;
	struct client clients[2];
};

/* What a client is told. */

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct client *client = user;
	size_t n;

	(void)stream;
	if (message->type != XMPP_MESSAGE_TYPE_CHAT || !message->n_body)
		return;
	n = strtoul(message->body->text, NULL, 10);
	ck_assert_uint_lt(n, client->house->messages);
	ck_assert_msg(n == client->n_heard || !client->house->run->keeps_order,
		"%zu comes in the place of %zu", n, client->n_heard);
	client->n_heard += !client->heard[n];
	client->heard[n] = true;
}

static void on_outcome(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct client *client = user;

	(void)sm;
	ck_assert_msg(outcome->fate != XSO_SM_FAILED, "%s", xso_sm_cause_text(outcome->cause));
	if (!outcome->token)
		return;
	if (outcome->fate == XSO_SM_WRITTEN)
		ck_assert_uint_eq(outcome->token, ++client->n_written);
	else
		ck_assert_uint_eq(outcome->token, ++client->n_acked);
}

static void on_prefs(struct xso_stream *stream, const struct xmpp_mam_prefs *prefs,
	const struct xso_answer *answer, void *user)
{
	(void)stream;
	(void)prefs;
	(void)user;
	ck_assert_int_eq(answer->outcome, XSO_OUTCOME_RESULT);
}

/* Both servers keep archives that get slower with each message, up to seconds for one. */
static void come_online(struct xso_stream *stream)
{
	static const struct xmpp_mam_prefs prefs = {
		.default_ = XMPP_MAM_PREFS_DEFAULT_NEVER, .has_always = true, .has_never = true
	};
	static const struct xmpp_presence presence = { 0 };

	xmpp_iq_request_mam_prefs(stream, XMPP_IQ_TYPE_SET, NULL, &prefs, 0, on_prefs, NULL);
	xmpp_presence_send(stream, &presence);
}

static void on_done(void *user, struct xso_login *login, const char *jid)
{
	struct client *client = user;

	ck_assert_int_eq(!strchr(jid, '/'), false);
	ck_assert_int_eq(xso_login_has_resumed(login), client->n_logins > 0);
	xso_login_save_keys(login, &client->keys);
	if (!client->n_logins++)
		come_online(xso_connection_stream(client->connection));
}

static void on_failed(void *user, struct xso_login *login, const struct xso_login_failure *failure)
{
	(void)login;
	(void)user;
	ck_assert_msg(failure->reason, "%s", failure->text);
}

static bool random_bytes(void *user, void *bytes, size_t size)
{
	struct client *client = user;

	for (size_t i = 0; i < size; i++)
		((char *)bytes)[i] = (char)random_next(&client->house->random);
	return true;
}

static void on_ready(void *user, struct xso_connection *connection)
{
	struct client *client = user;
	const struct xso_login_config config = { .stream = xso_connection_stream(connection),
		.user = client,
		.credentials = { .user = client->user,
			.password = client->house->server->password,
			.keys = client->keys.mechanism ? &client->keys : NULL },
		.channel = { .tls = 0x0304 },
		.sm = client->sm,
		.random = random_bytes,
		.done = on_done,
		.failed = on_failed };

	client->login = xso_login_new(&config, NULL);
	ck_assert_ptr_nonnull(client->login);
	xso_login_begin(client->login);
}

/* Connections, and how they are cut. */

static void set_fault(struct client *client)
{
	struct house *house = client->house;
	const struct faults cut = { .fault = random_once_in(&house->random, 2) ? FAULT_CUT
									       : FAULT_RESET,
		.after = random_below(&house->random, MOST_BYTES),
		.piece = random_once_in(&house->random, 4) ? 7 : 0 };
	const bool is_up = random_once_in(&house->random, 2);

	if (!house->run->cuts_anywhere || !client->n_logins || client->n_cuts == house->cuts)
		fault_proxy_set(client->proxy, NULL, NULL);
	else
		fault_proxy_set(client->proxy, is_up ? &cut : NULL, is_up ? NULL : &cut);
}

static void join(struct client *client)
{
	const struct xso_stream_config stream = {
		.registry = client->house->registry, .handlers = client->handlers, .to = "localhost"
	};
	const struct xso_connection_config config = { .stream = &stream,
		.user = client,
		.host = "127.0.0.1",
		.port = fault_proxy_port(client->proxy),
		.tls_context = client->house->tls,
		.ready = on_ready };

	set_fault(client);
	client->connection = xso_connection_new(&config, NULL);
	ck_assert_ptr_nonnull(client->connection);
	client->is_over = false;
}

static void part(struct client *client)
{
	xso_login_free(client->login);
	client->login = NULL;
	xso_connection_free(client->connection);
	client->connection = NULL;
}

static void step(struct client *client)
{
	if (xso_source_step(xso_connection_source(client->connection)))
		return;
	part(client);
	if (client->n_logins && client->n_cuts < client->house->cuts)
		client->n_cuts++;
	join(client);
}

/* Messages. */

/* So many may be sent before both clients are cut once more: cuts are spread over all of them. */
static size_t allowance(const struct house *house)
{
	const size_t a = house->clients[0].n_cuts, b = house->clients[1].n_cuts;

	return house->messages * ((a < b ? a : b) + 1) / (house->cuts + 1);
}

static void say(struct client *client)
{
	const char *to = xso_sm_jid(client->other->sm);
	char text[24];
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = {
		.to = to, .type = XMPP_MESSAGE_TYPE_CHAT, .body = &body, .n_body = 1
	};

	if (!client->house->run->cuts_anywhere && xso_sm_state(client->other->sm) != XSO_SM_ON)
		return;
	while (to && xso_sm_state(client->sm) == XSO_SM_ON &&
		client->n_sent < allowance(client->house) &&
		client->n_sent - client->other->n_heard < MOST_UNDER_WAY) {
		snprintf(text, sizeof text, "%zu", client->n_sent);
		if (xso_sm_send(client->sm, xmpp_message_any(&message), client->n_sent + 1, NULL))
			return;
		client->n_sent++;
	}
}

static bool is_through(const struct client *client)
{
	const struct house *house = client->house;

	return client->n_heard == house->messages && client->n_acked == house->messages &&
		client->n_cuts == house->cuts;
}

static void wait_for_both(struct house *house)
{
	struct pollfd fds[2];
	int timeout = 1000;

	for (size_t i = 0; i < 2; i++) {
		struct xso_source *source = xso_connection_source(house->clients[i].connection);
		const int due = xso_source_timeout(source);
		fds[i] = (struct pollfd){ .fd = xso_source_fd(source), .events = POLLIN };
		if (due >= 0 && due < timeout)
			timeout = due;
	}
	poll(fds, 2, timeout);
}

/* All that may be said has come, and both are there. */
static bool is_silent(const struct house *house)
{
	for (size_t i = 0; i < 2; i++) {
		const struct client *client = &house->clients[i];
		if (xso_sm_state(client->sm) != XSO_SM_ON ||
			client->other->n_heard != client->n_sent ||
			client->n_sent != allowance(house))
			return false;
	}
	return true;
}

/* Their connections were not cut yet: those without faults are at once. */
static void strike(struct house *house)
{
	for (size_t i = 0; i < 2; i++)
		if (house->clients[i].n_cuts < house->cuts)
			fault_proxy_strike(house->clients[i].proxy, FAULT_CUT);
}

static void converse(struct house *house)
{
	size_t steps = 0;

	while (!is_through(&house->clients[0]) || !is_through(&house->clients[1])) {
		ck_assert_uint_lt(steps++, MOST_STEPS);
		wait_for_both(house);
		for (size_t i = 0; i < 2; i++)
			step(&house->clients[i]);
		for (size_t i = 0; i < 2; i++)
			say(&house->clients[i]);
		if (is_silent(house))
			strike(house);
	}
}

static void begin(struct house *house, struct client *client, const char *user)
{
	const struct xso_sm_config config = {
		.user = client, .outcome = on_outcome, .request_delay = 100
	};

	client->user = user;
	client->house = house;
	client->heard = calloc(house->messages, sizeof *client->heard);
	ck_assert_ptr_nonnull(client->heard);
	client->proxy = fault_proxy_start(house->server->host, house->server->c2s, NULL, NULL);
	client->handlers = xso_handlers_new(NULL);
	client->sm = xso_sm_new(&config);
	ck_assert_ptr_nonnull(client->sm);
	xmpp_message_on(client->handlers, on_message, client);
	join(client);
}

static void end(struct client *client)
{
	xso_sm_close(client->sm);
	while (xso_source_step(xso_connection_source(client->connection))) {
		struct pollfd fd = { .fd = xso_source_fd(xso_connection_source(client->connection)),
			.events = POLLIN };
		poll(&fd, 1, 100);
	}
	ck_assert_int_eq(xso_sm_state(client->sm), XSO_SM_OFF);
	part(client);
	xso_sm_free(client->sm);
	xso_handlers_free(client->handlers);
	fault_proxy_stop(client->proxy);
	free(client->heard);
}

static struct server *servers[2];

static void begin_house(struct house *house, const struct run *run)
{
	char ca[512];
	const struct xso_tls_config tls = { .ca_file = ca };

	*house = (struct house){ .run = run,
		.server = servers[run->server],
		.random = 88172645463325252u,
		.messages = random_rounds(run->messages, run->most_messages),
		.cuts = random_rounds(run->cuts, run->most_cuts) };
	snprintf(ca, sizeof ca, "%s/certificates/authority.crt", house->server->directory);
	house->tls = xso_tls_context_new(&tls, NULL, NULL, 0);
	ck_assert_ptr_nonnull(house->tls);
	house->registry = xso_registry_new(NULL);
	ck_assert_int_eq(xso_registry_add_all(house->registry, xmpp_all_modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(house->registry), XSO_OK);
}

static void setup(void)
{
	servers[SERVERS_PROSODY] = servers_start(SERVERS_PROSODY, NULL);
	servers[SERVERS_EJABBERD] = servers_start(SERVERS_EJABBERD, NULL);
}

static void teardown(void)
{
	servers_stop(servers[SERVERS_EJABBERD]);
	servers_stop(servers[SERVERS_PROSODY]);
}

static void talk(const struct run *run)
{
	static struct house house;
	struct client *alice = &house.clients[0], *bob = &house.clients[1];

	begin_house(&house, run);
	alice->other = bob;
	bob->other = alice;
	begin(&house, alice, "alice");
	begin(&house, bob, "bob");
	converse(&house);
	printf("%zu messages each way, %zu cuts, %zu resumptions\n", house.messages,
		alice->n_cuts + bob->n_cuts, alice->n_logins + bob->n_logins - 2);
	end(alice);
	end(bob);
	xso_tls_context_release(house.tls);
	xso_registry_free(house.registry);
}

START_TEST(no_message_is_lost_or_doubled_by_cuts)
{
	talk(&runs[_i]);
}
END_TEST

START_TEST(no_message_is_lost_by_cuts_anywhere)
{
	talk(&runs[2]);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm_servers");
	TCase *tc = tcase_create("sm_servers");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, no_message_is_lost_or_doubled_by_cuts, 0, 2);
	tcase_add_test(tc, no_message_is_lost_by_cuts_anywhere);
	tcase_set_timeout(tc, 3600);
	suite_add_tcase(s, tc);
	return s;
}
