/* How a client comes back: after each end, to a silent server, with a session and without. */
#include "client_scene.h"
#include "suite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/core.h>

enum { SECOND = 1000, MINUTE = 60 * SECOND };

/* What the client says of an end, and when it comes back; 0: it does not. */
static const struct {
	enum hospitality hospitality;
	const char *condition, *text;
	uint64_t wait;
	enum xso_status status;
} ends[] = {
	{ CUTS, NULL, "the connection was lost", SECOND, XSO_OK },
	{ ERRS, "system-shutdown", "stream error system-shutdown", SECOND, XSO_OK },
	{ ERRS, "resource-constraint", "stream error resource-constraint", MINUTE / 2, XSO_OK },
	{ ERRS, "policy-violation", "stream error policy-violation", SECOND, XSO_OK },
	{ ERRS, "conflict", "stream error conflict", 0, XSO_ERROR_CLOSED },
	{ ERRS, "host-unknown", "stream error host-unknown", 0, XSO_ERROR_CLOSED },
	{ IS_BUSY, NULL, "ANONYMOUS failed with temporary-auth-failure", SECOND, XSO_OK },
	{ REFUSES, NULL, "ANONYMOUS failed with not-authorized", 0, XSO_ERROR_REFUSED },
	{ TAKEN, NULL, "conflict", 0, XSO_ERROR_REFUSED },
};

enum { N_ENDS = sizeof ends / sizeof *ends };

START_TEST(each_end_is_told_in_words_and_leads_where_it_says)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.hospitality = ends[_i].hospitality;
	scene.condition = ends[_i].condition;
	client_scene_make(&scene);
	while (scene.last.state < XSO_CLIENT_WAITING)
		client_scene_pass(&scene, 100);
	ck_assert_msg(strstr(xso_client_text(scene.client), ends[_i].text), "%s is not %s",
		xso_client_text(scene.client), ends[_i].text);
	ck_assert_int_eq(scene.last.state, ends[_i].wait ? XSO_CLIENT_WAITING : XSO_CLIENT_ENDED);
	ck_assert_uint_eq(scene.last.wait, ends[_i].wait);
	if (ends[_i].wait) {
		scene.hospitality = LETS_IN;
		ck_assert(client_scene_pass(&scene, ends[_i].wait + SECOND));
		ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_ONLINE);
	} else {
		ck_assert_int_eq(xso_client_run(scene.client), ends[_i].status);
	}
	client_scene_end(&scene);
}
END_TEST

START_TEST(waits_grow_until_it_was_online_for_a_minute)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.hospitality = CUTS;
	client_scene_make(&scene);
	while (scene.n_waits < 4)
		client_scene_pass(&scene, 100);
	for (unsigned i = 0; i < 4; i++)
		ck_assert_uint_eq(scene.waits[i], SECOND << i);
	scene.hospitality = LETS_IN;
	client_scene_pass(&scene, 9 * SECOND + MINUTE);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_settle(&scene);
	ck_assert_uint_eq(scene.n_waits, 5);
	ck_assert_uint_eq(scene.waits[4], SECOND);
	client_scene_end(&scene);
}
END_TEST

START_TEST(it_can_be_hurried)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_settle(&scene);
	ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_WAITING);
	xso_client_hurry(scene.client);
	client_scene_pass(&scene, 100);
	ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_ONLINE);
	xso_client_hurry(scene.client); /* nothing */
	client_scene_settle(&scene);
	ck_assert_uint_eq(scene.n_online, 2);
	client_scene_end(&scene);
}
END_TEST

START_TEST(it_is_sent_elsewhere_three_times_then_it_waits)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.hospitality = SENDS_AWAY;
	client_scene_make(&scene);
	client_scene_pass(&scene, 600);
	ck_assert_uint_eq(scene.n_guests, 4);
	for (unsigned i = 0; i < 4; i++)
		ck_assert_uint_eq(scene.waits[i], i < 3 ? 0 : SECOND);
	client_scene_end(&scene);
}
END_TEST

/* Silence. */

START_TEST(a_silent_server_is_asked_and_then_left)
{
	struct client_scene scene;

	client_scene_come_online(&scene);
	*scene.heard = '\0';
	client_scene_pass(&scene, 5 * MINUTE - 2 * SECOND);
	ck_assert_str_eq(scene.heard, "");
	client_scene_pass(&scene, 2 * SECOND);
	ck_assert_str_eq(scene.heard, "ping\n"); /* is answered */
	client_scene_pass(&scene, 5 * MINUTE);
	ck_assert_str_eq(scene.heard, "ping\nping\n");
	xso_connection_pause(xso_connection_of(client_scene_peer(&scene)));
	client_scene_pass(&scene, 5 * MINUTE + 26 * SECOND);
	ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_ONLINE);
	while (scene.last.state == XSO_CLIENT_ONLINE && scene.now < 20 * MINUTE)
		client_scene_pass(&scene, 100);
	ck_assert_str_eq(xso_client_text(scene.client), "the peer is silent");
	client_scene_pass(&scene, 2 * SECOND);
	ck_assert_uint_eq(scene.n_online, 2);
	client_scene_end(&scene);
}
END_TEST

static uint64_t bytes_heard(struct client_scene *scene)
{
	return xso_stream_count(client_scene_peer(scene)).bytes_received;
}

START_TEST(a_server_that_bears_no_silence_gets_white_space)
{
	struct client_scene scene;
	uint64_t before;

	client_scene_begin(&scene);
	scene.idle_seconds = 40;
	client_scene_make(&scene);
	client_scene_pass(&scene, SECOND);
	before = bytes_heard(&scene);
	client_scene_pass(&scene, 28 * SECOND);
	ck_assert_uint_eq(bytes_heard(&scene), before);
	for (uint64_t i = 1; i <= 3; i++) {
		client_scene_pass(&scene, 30 * SECOND);
		ck_assert_uint_eq(bytes_heard(&scene), before + i);
	}
	client_scene_end(&scene);
}
END_TEST

/* Sessions. */

static void tell(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct client_scene *scene = user;
	char line[64];

	(void)sm;
	if (!outcome->token || outcome->fate == XSO_SM_WRITTEN)
		return;
	snprintf(line, sizeof line, "%s %u\n",
		outcome->fate == XSO_SM_FAILED ? xso_sm_cause_text(outcome->cause) : "arrived",
		(unsigned)outcome->token);
	strncat(scene->told, line, sizeof scene->told - strlen(scene->told) - 1);
	if (scene->free_in != IN_OUTCOME || !scene->client)
		return;
	xso_client_free(scene->client);
	scene->client = NULL;
}

static void begin_session(struct client_scene *scene)
{
	const struct xso_sm_config sm = { .user = scene, .outcome = tell };

	client_scene_begin(scene);
	scene->has_sm = true;
	scene->config.sm = &sm;
	client_scene_make(scene);
	client_scene_pass(scene, 3 * SECOND); /* presence is acknowledged */
	ck_assert_int_eq(xso_client_state(scene->client), XSO_CLIENT_ONLINE);
	ck_assert_int_eq(xso_sm_state(xso_client_sm(scene->client)), XSO_SM_ON);
}

static void send(struct client_scene *scene, unsigned number)
{
	char id[16];
	const struct xmpp_message m = { .to = "a@example.com", .id = id };

	snprintf(id, sizeof id, "%u", number);
	ck_assert_int_eq(
		xso_sm_send(xso_client_sm(scene->client), xmpp_message_any(&m), number, NULL),
		XSO_OK);
}

START_TEST(a_session_survives_the_connection)
{
	struct client_scene scene;

	begin_session(&scene);
	ck_assert_int_eq(xso_client_set_inactive(scene.client, true), XSO_OK);
	client_scene_settle(&scene);
	*scene.heard = '\0';
	xso_connection_pause(xso_connection_of(client_scene_peer(&scene)));
	send(&scene, 1);
	send(&scene, 2);
	client_scene_settle(&scene);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_pass(&scene, 5 * SECOND);
	ck_assert_uint_eq(scene.n_resumed, 1);
	ck_assert_ptr_nonnull(strstr(scene.told, "arrived 1\narrived 2\n"));
	/* no presence, which the server still has */
	ck_assert_str_eq(scene.heard,
		"<message xmlns=\"jabber:client\" to=\"a@example.com\" id=\"1\"/>\n"
		"<message xmlns=\"jabber:client\" to=\"a@example.com\" id=\"2\"/>\n"
		"<inactive xmlns=\"urn:xmpp:csi:0\"/>\n");
	client_scene_end(&scene);
}
END_TEST

START_TEST(what_ends_the_stream_twice_is_not_sent_a_third_time)
{
	struct client_scene scene;

	begin_session(&scene);
	*scene.heard = '\0';
	scene.hospitality = CHOKES;
	send(&scene, 1);
	client_scene_pass(&scene, MINUTE);
	ck_assert_str_eq(scene.heard,
		"<message xmlns=\"jabber:client\" to=\"a@example.com\" id=\"1\"/>\n"
		"<message xmlns=\"jabber:client\" to=\"a@example.com\" id=\"1\"/>\n"
		"<presence xmlns=\"jabber:client\" id=\"AAAAAAAAAAAAAAAAAAAAAAAA\"/>\n");
	ck_assert_ptr_nonnull(strstr(scene.told, "the session was closed 1\n"));
	ck_assert_uint_eq(scene.n_online, 3);
	ck_assert_uint_eq(scene.n_resumed, 1);
	ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_ONLINE);
	client_scene_end(&scene);
}
END_TEST

START_TEST(a_silent_server_is_asked_what_arrived)
{
	struct client_scene scene;
	uint64_t before;

	begin_session(&scene);
	client_scene_pass(&scene, 10 * SECOND);
	*scene.heard = '\0';
	before = bytes_heard(&scene);
	client_scene_pass(&scene, 6 * MINUTE);
	ck_assert_uint_gt(bytes_heard(&scene), before);
	ck_assert_str_eq(scene.heard, "");
	ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_ONLINE);
	client_scene_end(&scene);
}
END_TEST

START_TEST(what_was_not_acknowledged_fails_when_it_ends)
{
	struct client_scene scene;

	begin_session(&scene);
	xso_connection_pause(xso_connection_of(client_scene_peer(&scene)));
	send(&scene, 1);
	client_scene_settle(&scene);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_settle(&scene);
	ck_assert_int_eq(xso_client_state(scene.client), XSO_CLIENT_WAITING);
	xso_client_close(scene.client);
	ck_assert(!client_scene_settle(&scene));
	ck_assert_ptr_nonnull(strstr(scene.told, "the session was closed 1\nended: closed here\n"));
	client_scene_end(&scene);
}
END_TEST

START_TEST(it_may_be_freed_when_it_tells_of_an_outcome)
{
	struct client_scene scene;

	begin_session(&scene); /* by an acknowledgement */
	scene.free_in = IN_OUTCOME;
	send(&scene, 1);
	client_scene_pass(&scene, 5 * SECOND);
	ck_assert_ptr_null(scene.client);
	client_scene_end(&scene);

	begin_session(&scene); /* by the end */
	xso_connection_pause(xso_connection_of(client_scene_peer(&scene)));
	send(&scene, 1);
	send(&scene, 2);
	client_scene_settle(&scene);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_settle(&scene);
	scene.free_in = IN_OUTCOME;
	xso_client_close(scene.client);
	client_scene_settle(&scene);
	ck_assert_ptr_null(scene.client);
	ck_assert_ptr_null(strstr(scene.told, "closed 2"));
	client_scene_end(&scene);
}
END_TEST

START_TEST(where_a_session_is_to_be_resumed_is_tried_once)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.has_sm = true;
	scene.location = "127.0.0.1:1"; /* nobody is there */
	client_scene_make(&scene);
	client_scene_pass(&scene, SECOND);
	ck_assert_int_eq(xso_sm_state(xso_client_sm(scene.client)), XSO_SM_ON);
	xso_stream_abort(client_scene_peer(&scene));
	client_scene_pass(&scene, 2 * SECOND);
	ck_assert_uint_eq(scene.n_guests, 1);
	ck_assert_uint_eq(scene.n_waits, 2);
	client_scene_pass(&scene, 5 * SECOND);
	ck_assert_uint_eq(scene.n_guests, 2);
	ck_assert_uint_eq(scene.n_online, 2);
	client_scene_end(&scene);
}
END_TEST

START_TEST(without_stream_management_there_is_none)
{
	struct client_scene scene;

	client_scene_begin(&scene);
	scene.has_sm = true;
	scene.config.no_sm = true;
	client_scene_make(&scene);
	client_scene_pass(&scene, SECOND);
	ck_assert_ptr_null(xso_client_sm(scene.client));
	ck_assert_ptr_null(scene.sm);
	ck_assert_uint_eq(scene.n_online, 1);
	client_scene_end(&scene);
}
END_TEST

/* Memory. */

static void play(struct client_scene *scene, size_t fail_at, bool once)
{
	client_scene_begin(scene);
	scene->memory.fail_at = fail_at;
	scene->memory.once = once;
	scene->patience = 4;
	scene->has_sm = true;
	client_scene_make(scene);
	client_scene_pass(scene, MINUTE);
	if (client_scene_peer(scene))
		xso_stream_abort(client_scene_peer(scene));
	client_scene_pass(scene, 7 * MINUTE);
}

START_TEST(memory_may_run_out_on_the_way_back)
{
	struct client_scene scene;
	size_t calls;

	play(&scene, 0, false);
	calls = scene.memory.calls;
	ck_assert_uint_eq(scene.n_resumed, 1);
	client_scene_end(&scene);
	for (size_t i = 1; i <= calls; i++) {
		play(&scene, i, _i);
		client_scene_end(&scene);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("comeback");
	TCase *tc = tcase_create("comeback");

	tcase_set_timeout(tc, 240);
	tcase_add_loop_test(tc, each_end_is_told_in_words_and_leads_where_it_says, 0, N_ENDS);
	tcase_add_test(tc, waits_grow_until_it_was_online_for_a_minute);
	tcase_add_test(tc, it_can_be_hurried);
	tcase_add_test(tc, it_is_sent_elsewhere_three_times_then_it_waits);
	tcase_add_test(tc, a_silent_server_is_asked_and_then_left);
	tcase_add_test(tc, a_server_that_bears_no_silence_gets_white_space);
	tcase_add_test(tc, a_session_survives_the_connection);
	tcase_add_test(tc, what_ends_the_stream_twice_is_not_sent_a_third_time);
	tcase_add_test(tc, a_silent_server_is_asked_what_arrived);
	tcase_add_test(tc, what_was_not_acknowledged_fails_when_it_ends);
	tcase_add_test(tc, it_may_be_freed_when_it_tells_of_an_outcome);
	tcase_add_test(tc, where_a_session_is_to_be_resumed_is_tried_once);
	tcase_add_test(tc, without_stream_management_there_is_none);
	tcase_add_loop_test(tc, memory_may_run_out_on_the_way_back, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
