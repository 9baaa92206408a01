/* A client: its states, what it answers, how it ends. */
#include "client_scene.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/disco.h>
#include <xmpp/ping.h>
#include <xso/request.h>

#define PRESENCE "<presence xmlns=\"jabber:client\" id=\"AAAAAAAAAAAAAAAAAAAAAAAA\"/>\n"
#define ONLINE "online: online as guest@example.com/1\n"
#define UP "connecting: connecting\nlogging in: logging in\n" ONLINE

START_TEST(it_comes_online_and_sends_presence)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	ck_assert_str_eq(scene.told, UP);
	ck_assert_str_eq(scene.heard, PRESENCE);
	ck_assert_str_eq(xso_stream_jid(xso_client_stream(scene.client)), "guest@example.com/1");
	ck_assert_ptr_eq(xso_client_user(scene.client), &scene);
	client_scene_end(&scene);
}
END_TEST

START_TEST(presence_may_be_left_to_the_application)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.config.no_presence = true;
	client_scene_make(&scene);
	client_scene_pass(&scene, 1000);
	ck_assert_str_eq(scene.told, UP);
	ck_assert_str_eq(scene.heard, "");
	client_scene_end(&scene);
}
END_TEST

START_TEST(what_is_no_address_to_log_in_with_is_refused)
{
	static const char *const jids[] = { NULL, "", "@example.com", "example.com/a", "a@" };
	struct client_scene scene;
	struct xso_error error;

	client_scene_begin(&scene);
	scene.config.anonymous = false;
	for (size_t i = 0; i < sizeof jids / sizeof *jids; i++) {
		scene.config.jid = jids[i];
		ck_assert_ptr_null(xso_client_new(&scene.config, &error));
		ck_assert_int_eq(error.status, XSO_ERROR_INVALID);
		ck_assert_str_eq(error.field, "jid");
	}
	client_scene_end(&scene);
}
END_TEST

/* Handlers hold. */

START_TEST(handlers_hold_on_all_connections)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	for (unsigned i = 1; i <= 3; i++) {
		client_scene_say(
			&scene, "<message xmlns='jabber:client'><body>hello</body></message>");
		ck_assert_uint_eq(scene.n_messages, i);
		xso_stream_abort(client_scene_peer(&scene));
		client_scene_settle(&scene);
		ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_WAITING);
		ck_assert_ptr_null(xso_client_stream(scene.client));
		ck_assert(client_scene_pass(&scene, 300000));
		ck_assert_uint_eq(scene.n_online, i + 1);
	}
	client_scene_end(&scene);
}
END_TEST

START_TEST(what_is_sent_while_it_is_not_online_is_refused)
{
	const struct xmpp_message m = { .to = "a@example.com", .id = "1" };
	struct client_scene scene;
	struct xso_error error;

	client_scene_begin(&scene);
	client_scene_make(&scene);
	ck_assert_int_eq(xso_client_send(scene.client, xmpp_message_any(&m), &error),
		XSO_ERROR_NOT_CONNECTED);
	ck_assert_int_eq(error.status, XSO_ERROR_NOT_CONNECTED);
	client_scene_pass(&scene, 1000);
	*scene.heard = '\0';
	ck_assert_int_eq(xso_client_send(scene.client, xmpp_message_any(&m), &error), XSO_OK);
	client_scene_settle(&scene);
	ck_assert_str_eq(
		scene.heard, "<message xmlns=\"jabber:client\" to=\"a@example.com\" id=\"1\"/>\n");
	client_scene_end(&scene);
}
END_TEST

/* What it answers. */

static const char *const features[] = { "urn:example:a" };

static const struct {
	const char *asked, *answer;
} questions[] = {
	{ "<iq xmlns='jabber:client' type='get' id='7'><ping xmlns='urn:xmpp:ping'/></iq>",
		"<iq xmlns=\"jabber:client\" id=\"7\" type=\"result\"/>\n" },
	{ "<iq xmlns='jabber:client' type='get' id='7'><query xmlns='jabber:iq:version'/></iq>",
		"<iq xmlns=\"jabber:client\" id=\"7\" type=\"result\"><query "
		"xmlns=\"jabber:iq:version\"><name>Echo</name><version>1.0</version></query>"
		"</iq>\n" },
	{ "<iq xmlns='jabber:client' type='get' id='7'>"
	  "<query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
		"<iq xmlns=\"jabber:client\" id=\"7\" type=\"result\"><query "
		"xmlns=\"http://jabber.org/protocol/disco#info\"><identity category=\"client\" "
		"type=\"bot\" name=\"Echo\"/>"
		"<feature var=\"http://jabber.org/protocol/disco#info\"/>"
		"<feature var=\"urn:xmpp:ping\"/><feature var=\"jabber:iq:version\"/>"
		"<feature var=\"urn:example:a\"/></query></iq>\n" },
	{ "<iq xmlns='jabber:client' type='get' id='7'>"
	  "<query xmlns='http://jabber.org/protocol/disco#info' node='n'/></iq>",
		"<iq xmlns=\"jabber:client\" id=\"7\" type=\"error\"><error type=\"cancel\">"
		"<item-not-found xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></error></iq>\n" },
	{ "<iq xmlns='jabber:client' type='set' id='7'><ping xmlns='urn:xmpp:ping'/></iq>",
		"<iq xmlns=\"jabber:client\" id=\"7\" type=\"error\"><error type=\"cancel\">"
		"<service-unavailable xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></error>"
		"</iq>\n" },
};

enum { N_QUESTIONS = sizeof questions / sizeof *questions };

START_TEST(what_every_client_is_asked_is_answered)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.config.name = "Echo";
	scene.config.version = "1.0";
	scene.config.features = features;
	scene.config.n_features = 1;
	client_scene_make(&scene);
	client_scene_pass(&scene, 1000);
	*scene.heard = '\0';
	client_scene_say(&scene, questions[_i].asked);
	ck_assert_str_eq(scene.heard, questions[_i].answer);
	client_scene_end(&scene);
}
END_TEST

START_TEST(without_a_name_nobody_learns_a_version)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	*scene.heard = '\0';
	client_scene_say(&scene, questions[1].asked);
	ck_assert_ptr_nonnull(strstr(scene.heard, "<service-unavailable "));
	client_scene_end(&scene);
}
END_TEST

static void refuse_ping(struct xso_request *request, const struct xmpp_ping *ping, void *user)
{
	(void)ping;
	(void)user;
	xso_reply_condition(request, "forbidden", NULL, NULL);
}

START_TEST(the_applications_own_handlers_come_first)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	client_scene_make(&scene);
	ck_assert_int_eq(xmpp_iq_on_ping(xso_client_handlers(scene.client), XMPP_IQ_TYPE_GET,
				 refuse_ping, NULL),
		XSO_OK);
	client_scene_pass(&scene, 1000);
	*scene.heard = '\0';
	client_scene_say(&scene, questions[0].asked);
	ck_assert_ptr_nonnull(strstr(scene.heard, "<forbidden "));
	client_scene_end(&scene);
}
END_TEST

/* Client state indication. */

#define INACTIVE "<inactive xmlns=\"urn:xmpp:csi:0\"/>\n"
#define ACTIVE "<active xmlns=\"urn:xmpp:csi:0\"/>\n"

START_TEST(that_nobody_looks_is_said_on_each_connection)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	ck_assert_int_eq(xso_client_set_inactive(scene.client, true), XSO_OK);
	ck_assert_int_eq(xso_client_set_inactive(scene.client, true), XSO_OK);
	client_scene_settle(&scene);
	ck_assert_str_eq(scene.heard, PRESENCE INACTIVE);
	*scene.heard = '\0';
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_pass(&scene, 5000);
	ck_assert_str_eq(scene.heard, INACTIVE PRESENCE);
	*scene.heard = '\0';
	ck_assert_int_eq(xso_client_set_inactive(scene.client, false), XSO_OK);
	client_scene_settle(&scene);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_pass(&scene, 5000);
	ck_assert_str_eq(scene.heard, ACTIVE PRESENCE);
	client_scene_end(&scene);
}
END_TEST

START_TEST(a_server_that_does_not_care_is_not_told)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.no_csi = true;
	client_scene_make(&scene);
	client_scene_pass(&scene, 1000);
	ck_assert_int_eq(xso_client_set_inactive(scene.client, true), XSO_OK);
	client_scene_settle(&scene);
	ck_assert_str_eq(scene.heard, PRESENCE);
	client_scene_end(&scene);
}
END_TEST

/* How it ends. */

START_TEST(it_may_be_closed_in_every_state)
{
	for (int state = XSO_CLIENT_CONNECTING; state < XSO_CLIENT_ENDED; state++) {
		struct client_scene scene;

		client_scene_begin(&scene);
		scene.close_in = state;
		scene.hospitality = state == XSO_CLIENT_WAITING ? CUTS : LETS_IN;
		client_scene_make(&scene);
		ck_assert(!client_scene_pass(&scene, 600000));
		ck_assert_int_eq(scene.last.state, XSO_CLIENT_ENDED);
		ck_assert_str_eq(xso_client_text(scene.client), "closed here");
		ck_assert_int_eq(xso_client_run(scene.client), XSO_OK);
		ck_assert(!xso_source_step(xso_client_source(scene.client)));
		client_scene_end(&scene);
	}
}
END_TEST

START_TEST(it_may_be_closed_from_outside)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	client_scene_make(&scene);
	xso_client_close(scene.client);
	ck_assert(!client_scene_settle(&scene));
	ck_assert_str_eq(scene.told, "ended: closed here\n");
	client_scene_end(&scene);

	client_scene_come_online(&scene);
	xso_client_close(scene.client);
	ck_assert(!client_scene_settle(&scene));
	ck_assert_str_eq(scene.told, UP "ended: closed here\n");
	client_scene_end(&scene);
}
END_TEST

START_TEST(who_closes_the_stream_ends_the_client)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	xso_stream_close(xso_client_stream(scene.client));
	ck_assert(!client_scene_settle(&scene));
	ck_assert_str_eq(scene.told, UP "ended: closed here\n");
	ck_assert_int_eq(xso_client_run(scene.client), XSO_OK);
	client_scene_end(&scene);
}
END_TEST

static void asked(struct xso_stream *stream, const struct xmpp_ping *result,
	const struct xso_answer *answer, void *user)
{
	struct client_scene *scene = user;
	struct xso_client *client = scene->client;

	(void)stream;
	(void)result;
	(void)answer;
	if (!client || scene->free_in != IN_ANSWER)
		return;
	scene->client = NULL;
	xso_client_free(client);
}

static void ask_ping(struct client_scene *scene)
{
	const struct xmpp_ping ping = { 0 };

	xmpp_iq_request_ping(xso_client_stream(scene->client), XMPP_IQ_TYPE_GET, "example.com",
		&ping, 0, asked, scene);
}

START_TEST(it_may_be_freed_in_every_function)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.free_in = _i;
	scene.online = ask_ping;
	scene.hospitality = _i == XSO_CLIENT_WAITING ? CUTS : LETS_IN;
	scene.close_in = _i == XSO_CLIENT_ENDED ? XSO_CLIENT_ONLINE : NOWHERE;
	client_scene_make(&scene);
	client_scene_pass(&scene, 1000);
	if (_i == IN_MESSAGE)
		client_scene_say(&scene, "<message xmlns='jabber:client'/>");
	ck_assert_ptr_null(scene.client);
	client_scene_end(&scene);
}
END_TEST

START_TEST(requests_end_when_it_is_freed)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.online = ask_ping;
	scene.hospitality = IS_SILENT;
	scene.free_in = IN_ANSWER;
	client_scene_make(&scene);
	client_scene_pass(&scene, 1000);
	xso_client_free(scene.client); /* again, in the answer */
	ck_assert_ptr_null(scene.client);
	client_scene_end(&scene);
}
END_TEST

/* Memory. */

static void play(struct client_scene *scene, size_t fail_at, bool once)
{
	client_scene_begin(scene);
	scene->memory.fail_at = fail_at;
	scene->memory.once = once;
	scene->patience = 3;
	scene->config.name = "Echo";
	scene->config.features = features;
	scene->config.n_features = 1;
	client_scene_make(scene);
	client_scene_pass(scene, 60000);
	if (scene->client && xso_client_state(scene->client) == XSO_CLIENT_ONLINE) {
		client_scene_say(scene, questions[2].asked);
		client_scene_pass(scene, 400000);
	}
}

START_TEST(memory_may_run_out_anywhere)
{
	struct client_scene scene;
	size_t calls;

	play(&scene, 0, false);
	calls = scene.memory.calls;
	ck_assert_uint_eq(scene.n_online, 1);
	client_scene_end(&scene);
	for (size_t i = 1; i <= calls; i++) {
		play(&scene, i, _i);
		if (_i && scene.client && *scene.told) /* it comes back */
			ck_assert_msg(scene.n_online || scene.last.state == XSO_CLIENT_ENDED,
				"%zu: %s", i, scene.told);
		client_scene_end(&scene);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("client");
	TCase *tc = tcase_create("client");

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, it_comes_online_and_sends_presence);
	tcase_add_test(tc, presence_may_be_left_to_the_application);
	tcase_add_test(tc, what_is_no_address_to_log_in_with_is_refused);
	tcase_add_test(tc, handlers_hold_on_all_connections);
	tcase_add_test(tc, what_is_sent_while_it_is_not_online_is_refused);
	tcase_add_loop_test(tc, what_every_client_is_asked_is_answered, 0, N_QUESTIONS);
	tcase_add_test(tc, without_a_name_nobody_learns_a_version);
	tcase_add_test(tc, the_applications_own_handlers_come_first);
	tcase_add_test(tc, that_nobody_looks_is_said_on_each_connection);
	tcase_add_test(tc, a_server_that_does_not_care_is_not_told);
	tcase_add_test(tc, it_may_be_closed_in_every_state);
	tcase_add_test(tc, it_may_be_closed_from_outside);
	tcase_add_test(tc, who_closes_the_stream_ends_the_client);
	tcase_add_loop_test(
		tc, it_may_be_freed_in_every_function, XSO_CLIENT_CONNECTING, IN_OUTCOME);
	tcase_add_test(tc, requests_end_when_it_is_freed);
	tcase_add_loop_test(tc, memory_may_run_out_anywhere, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
