/*
 * Two nodes of ejabberd that are one server. A component's connections share its load; a session
 * goes on at the other node; and when a node is killed nothing is left without an end.
 */
#include "fault_proxy.h"
#include "links.h"
#include "suite.h"
#include "visits.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xmpp/core.h>
#include <xmpp/time.h>
#include <xso/backoff.h>

enum {
	LINKS = 3,	/* of the component: two at the first node, one at the second */
	MESSAGES = 100, /* of each client */
	REQUESTS = 3,
	PATIENCE = 30000, /* milliseconds */
	AGE = 1500,	  /* milliseconds: a second, and what the nodes' clocks may differ */
};

static struct server *server;

static void setup(void)
{
	const struct servers_options cluster = { .cluster = true };

	server = servers_start(SERVERS_EJABBERD, &cluster);
}

static void teardown(void)
{
	servers_stop(server);
}

static uint64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void wait_until(struct visits *visits, uint64_t due)
{
	while (now_ms() < due)
		visits_step(visits);
}

/* A client at the second node. */
static struct visit *add_at_second(struct visits *visits, const char *account)
{
	struct server second = *server;

	second.host = server->host_2;
	return visits_add(visits, &second, account);
}

static void join(struct visits *visits, struct link *link, size_t i, const char *host)
{
	link_begin(link, host, server->component, server->component_secret);
	visits->others[i] = xso_connection_source(link->connection);
}

static void join_all(struct visits *visits, struct link links[LINKS])
{
	for (size_t i = 0; i < LINKS; i++)
		join(visits, &links[i], i, i < 2 ? server->host : server->host_2);
	for (size_t i = 0; i < LINKS; i++)
		visits_run(visits, &links[i].n_done, 1);
}

static void say(struct visit *visit, const char *to, uint64_t number)
{
	char text[24];
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = {
		.to = to, .type = XMPP_MESSAGE_TYPE_CHAT, .body = &body, .n_body = 1
	};

	snprintf(text, sizeof text, "%u", (unsigned)number);
	ck_assert_int_eq(
		xso_sm_send(xso_client_sm(visit->client), xmpp_message_any(&message), number, NULL),
		XSO_OK);
}

/* Numbered messages, and which of them came. */
struct heard {
	bool numbers[1 + MESSAGES];
	unsigned n;
};

static void hear(struct heard *heard, const struct xmpp_message *message)
{
	const size_t number = message->n_body ? strtoul(message->body->text, NULL, 10) : 0;

	ck_assert_uint_le(number, MESSAGES);
	if (number && message->type != XMPP_MESSAGE_TYPE_ERROR && !heard->numbers[number]) {
		heard->numbers[number] = true;
		heard->n++;
	}
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	(void)stream;
	hear(user, message);
}

/* The load. */

struct load {
	struct heard by_alice, by_bob;
};

static void on_load(void *user, const struct xmpp_message *message)
{
	struct load *load = user;

	hear(*message->from == 'a' ? &load->by_alice : &load->by_bob, message);
}

START_TEST(three_connections_of_a_component_share_its_load)
{
	struct load load = { 0 };
	struct link links[LINKS] = { 0 };
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, server, "alice@localhost");
	struct visit *bob = add_at_second(&visits, "bob@localhost");
	unsigned n = 0;

	for (size_t i = 0; i < LINKS; i++)
		links[i] = (struct link){ .heard = on_load, .user = &load };
	join_all(&visits, links);
	visits_come_online(&visits);
	for (uint64_t i = 1; i <= MESSAGES; i++) {
		say(alice, "room@component.localhost", i);
		say(bob, "room@component.localhost", i);
	}
	visits_run(&visits, &load.by_alice.n, MESSAGES);
	visits_run(&visits, &load.by_bob.n, MESSAGES);
	for (size_t i = 0; i < LINKS; i++) {
		ck_assert_uint_gt(links[i].n_messages, 0);
		n += links[i].n_messages;
		link_end(&links[i]);
		visits.others[i] = NULL;
	}
	ck_assert_uint_eq(n, 2 * MESSAGES);
	visits_end(&visits);
}
END_TEST

/* What became of a client's stanzas, by their tokens. */
struct fates {
	bool are_told[1 + MESSAGES];
	unsigned n_acknowledged, n_failed, n_told;
};

static void on_outcome(struct visit *visit, const struct xso_sm_outcome *outcome)
{
	struct fates *fates = visit->user;

	if (!outcome->token || outcome->fate == XSO_SM_WRITTEN)
		return;
	ck_assert_msg(!fates->are_told[outcome->token], "the fate of %u is told twice",
		(unsigned)outcome->token);
	fates->are_told[outcome->token] = true;
	fates->n_told++;
	fates->n_acknowledged += outcome->fate == XSO_SM_ACKNOWLEDGED;
	fates->n_failed += outcome->fate == XSO_SM_FAILED;
}

static void watch(struct visit *visit, struct fates *fates, struct heard *heard)
{
	visit->user = fates;
	visit->outcome = on_outcome;
	xmpp_message_on(xso_client_handlers(visit->client), on_message, heard);
}

/*
 * A session that is resumed is opened anew at the other node, and the nodes tell only by the second
 * which of two is the younger one: the other they end.
 */
START_TEST(a_session_goes_on_at_the_other_node)
{
	struct fault_proxy *proxy = fault_proxy_start(server->host, server->c2s, NULL, NULL);
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, server, "alice@localhost/one");
	struct visit *bob = visits_add(&visits, server, "bob@localhost/two");
	struct fates by_alice = { 0 }, by_bob = { 0 };
	struct heard alice_heard = { 0 }, bob_heard = { 0 };

	alice->way.port = fault_proxy_port(proxy);
	watch(alice, &by_alice, &alice_heard);
	watch(bob, &by_bob, &bob_heard);
	visits_come_online(&visits);
	wait_until(&visits, now_ms() + AGE);
	alice->way.host = server->host_2; /* from the next connection on */
	alice->way.port = server->c2s;
	alice->hurries = true;
	for (uint64_t i = 1; i <= MESSAGES; i++) {
		say(alice, "bob@localhost/two", i);
		say(bob, "alice@localhost/one", i);
		if (i == MESSAGES / 2)
			visits_step(&visits); /* some of them are under way */
	}
	fault_proxy_strike(proxy, FAULT_RESET);
	visits_run(&visits, &alice->n_resumed, 1);
	visits_run(&visits, &by_alice.n_acknowledged, MESSAGES);
	visits_run(&visits, &by_bob.n_acknowledged, MESSAGES);
	visits_run(&visits, &alice_heard.n, MESSAGES);
	visits_run(&visits, &bob_heard.n, MESSAGES);
	ck_assert_uint_eq(by_alice.n_failed + by_bob.n_failed, 0);
	visits_end(&visits);
	fault_proxy_stop(proxy);
}
END_TEST

/* Requests that nobody answers. */

struct held {
	struct xso_request *requests[REQUESTS];
	unsigned n;
};

static void on_time(struct xso_request *request, const struct xmpp_time *time, void *user)
{
	struct held *held = user;

	(void)time;
	ck_assert_uint_lt(held->n, REQUESTS);
	held->requests[held->n++] = xso_request_keep(request);
}

static void on_end_of_request(struct xso_stream *stream, const struct xmpp_time *time,
	const struct xso_answer *answer, void *user)
{
	unsigned *n_ended = user;

	(void)stream;
	(void)time;
	ck_assert(answer->outcome == XSO_OUTCOME_ERROR || answer->outcome == XSO_OUTCOME_TIMEOUT ||
		answer->outcome == XSO_OUTCOME_CLOSED);
	++*n_ended;
}

static void ask(struct visit *visit, const char *to, uint64_t timeout, unsigned *n_ended)
{
	static const struct xmpp_time time = { 0 };

	ck_assert_int_eq(xmpp_iq_request_time(visit_stream(visit), XMPP_IQ_TYPE_GET, to, &time,
				 timeout, on_end_of_request, n_ended),
		XSO_OK);
}

struct scene {
	struct visits visits;
	struct visit *alice, *bob; /* at the first node, at the second */
	struct link links[LINKS];
	struct fates by_alice, by_bob;
	struct heard alice_heard, bob_heard;
	struct held held;
	unsigned n_ended; /* requests */
};

/* Asks until the request arrives: a node learns a little later who is at the other one. */
static void ask_and_hold(struct scene *scene, struct visit *visit, const char *to, uint64_t timeout)
{
	const unsigned n = scene->held.n;

	while (scene->held.n == n) {
		scene->n_ended = 0;
		ask(visit, to, timeout, &scene->n_ended);
		while (scene->held.n == n && !scene->n_ended)
			visits_step(&scene->visits);
	}
}

/* Coming back. */

/* To the first node, after the wait of one failure. */
static void come_back(struct visits *visits, struct link *link, size_t i)
{
	const uint64_t wait = xso_backoff(link->retry, 1, (uint32_t)rand()), due = now_ms() + wait;

	ck_assert_uint_le(wait, 2000);
	wait_until(visits, due);
	join(visits, link, i, server->host);
	visits_run(visits, &link->n_done, 2);
	ck_assert_uint_lt(now_ms(), due + PATIENCE);
}

static void expect_fates(struct visits *visits, struct fates *fates)
{
	visits_run(visits, &fates->n_told, MESSAGES);
	ck_assert_uint_eq(fates->n_acknowledged + fates->n_failed, MESSAGES);
}

/* Stanzas and requests are under way in every direction. */
static void begin_scene(struct scene *scene)
{
	struct visits *visits = &scene->visits;

	scene->alice = visits_add(visits, server, "alice@localhost/one");
	scene->bob = add_at_second(visits, "bob@localhost/two");
	watch(scene->alice, &scene->by_alice, &scene->alice_heard);
	watch(scene->bob, &scene->by_bob, &scene->bob_heard);
	xmpp_iq_on_time(
		xso_client_handlers(scene->alice->client), XMPP_IQ_TYPE_GET, on_time, &scene->held);
	xmpp_iq_on_time(
		xso_client_handlers(scene->bob->client), XMPP_IQ_TYPE_GET, on_time, &scene->held);
	join_all(visits, scene->links);
	xmpp_iq_on_time(scene->links[2].handlers, XMPP_IQ_TYPE_GET, on_time, &scene->held);
	visits_come_online(visits);
	ask_and_hold(scene, scene->bob, "alice@localhost/one", 0);
	ask_and_hold(scene, scene->bob, "component.localhost", 0);
	ask_and_hold(scene, scene->alice, "bob@localhost/two", 3000);
	for (uint64_t i = 1; i <= MESSAGES; i++) {
		say(scene->alice, "bob@localhost/two", i);
		say(scene->bob, "alice@localhost/one", i);
		if (i == MESSAGES / 2)
			visits_step(visits);
	}
}

/* The connection that came back has its share again. */
static void expect_load(struct scene *scene)
{
	const struct xmpp_message message = { .to = "room@component.localhost" };
	const struct link *links = scene->links;

	for (size_t i = 0; i < MESSAGES; i++)
		ck_assert_int_eq(xmpp_message_send(visit_stream(scene->alice), &message), XSO_OK);
	while (links[0].n_messages + links[1].n_messages + links[2].n_messages < MESSAGES)
		visits_step(&scene->visits);
	for (size_t i = 0; i < LINKS; i++)
		ck_assert_uint_gt(links[i].n_messages, 0);
}

static void end_scene(struct scene *scene)
{
	for (size_t i = 0; i < LINKS; i++) {
		link_end(&scene->links[i]);
		scene->visits.others[i] = NULL;
	}
	visits_end(&scene->visits);
	for (size_t i = 0; i < REQUESTS; i++)
		xso_request_release(scene->held.requests[i]);
}

START_TEST(when_a_node_is_killed_everything_has_an_end)
{
	struct scene scene = { 0 };
	const unsigned *n_lost;

	begin_scene(&scene);
	n_lost = &scene.bob->n_lost;
	kill(server->pid_2, SIGKILL);
	scene.bob->way.host = server->host;
	visits_run(&scene.visits, n_lost, 1);
	visits_run(&scene.visits, &scene.links[2].n_ended, 1);
	come_back(&scene.visits, &scene.links[2], 2);
	visits_come_online(&scene.visits);
	ck_assert_uint_eq(*n_lost, 1); /* one wait was enough */
	ask(scene.alice, "bob@localhost/nowhere", 3000, &scene.n_ended);
	expect_fates(&scene.visits, &scene.by_alice);
	expect_fates(&scene.visits, &scene.by_bob);
	ck_assert_uint_eq(scene.by_alice.n_failed, 0);
	ck_assert_uint_ge(scene.by_bob.n_failed, MESSAGES / 2); /* were not written yet */
	visits_run(&scene.visits, &scene.n_ended, REQUESTS + 1);
	ck_assert(!scene.links[0].is_ended && !scene.links[1].is_ended);
	expect_load(&scene);
	end_scene(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s;
	TCase *whole = tcase_create("whole"), *killed = tcase_create("killed");

	servers_need(SERVERS_EJABBERD);
	s = suite_create("cluster");
	tcase_add_unchecked_fixture(whole, setup, teardown);
	tcase_add_unchecked_fixture(killed, setup, teardown);
	tcase_set_timeout(whole, 120);
	tcase_set_timeout(killed, 120);
	tcase_add_test(whole, three_connections_of_a_component_share_its_load);
	tcase_add_test(whole, a_session_goes_on_at_the_other_node);
	tcase_add_test(killed, when_a_node_is_killed_everything_has_an_end);
	suite_add_tcase(s, whole);
	suite_add_tcase(s, killed);
	return s;
}
