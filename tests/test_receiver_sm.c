/* Our own login at a receiver with stream management, over transports that are cut. */
#include "receiver_scene.h"

#include <stdio.h>
#include <xso/handlers.h>

enum { MANY = 3 };

/* Both sides of a session, which outlive scenes, and all that each was told. */
struct ends {
	struct memory memory; /* of the server's side */
	struct xso_sm *ours, *theirs;
	unsigned n_failed;
	char heard[2][256]; /* ids of messages, by the client and by the server */
};

static void on_outcome(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	(void)sm;
	((struct ends *)user)->n_failed += outcome->fate == XSO_SM_FAILED;
}

static void begin_ends(struct ends *ends)
{
	struct xso_sm_config config = { .user = ends, .outcome = on_outcome };

	*ends = (struct ends){ .ours = xso_sm_new(&config) };
	config.allocator = memory_begin(&ends->memory, 0);
	config.max = 60;
	ends->theirs = xso_sm_new(&config);
	ck_assert(ends->ours && ends->theirs);
}

static void end_ends(struct ends *ends)
{
	xso_sm_free(ends->ours);
	xso_sm_free(ends->theirs);
	ck_assert_uint_eq(ends->memory.blocks, 0);
}

static void note(char *heard, const struct xmpp_message *message)
{
	const size_t n = strlen(heard);

	snprintf(heard + n, sizeof((struct ends *)0)->heard[0] - n, "%s ", message->id);
}

static void on_client_message(
	struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	(void)stream;
	note(((struct ends *)user)->heard[0], message);
}

static void on_server_message(
	struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	(void)stream;
	note(((struct ends *)user)->heard[1], message);
}

/* Logins are by SASL2, so that the session comes with success. */
static bool by_sasl2;

static void by_sasl(void)
{
	by_sasl2 = false;
}

static void use_sasl2(void)
{
	by_sasl2 = true;
}

/* A client that is about to come. */
static void begin(struct receiver_scene *scene, struct ends *ends)
{
	receiver_scene_begin(scene);
	scene->config.sasl2 = by_sasl2;
	receiver_scene_manage(scene, ends->theirs);
	receiver_scene_add_client(scene);
	scene->login_config.sm = ends->ours;
	xmpp_message_off(scene->stream_config.handlers);
	xmpp_message_on(scene->stream_config.handlers, on_server_message, ends);
	xmpp_message_on(scene->client_config.handlers, on_client_message, ends);
}

static void log_in(struct receiver_scene *scene, struct ends *ends)
{
	begin(scene, ends);
	receiver_scene_receive(scene);
	receiver_scene_run(scene);
}

static void lose(struct receiver_scene *scene)
{
	xso_stream_disconnected(scene->client, NULL);
	if (scene->server)
		xso_stream_disconnected(scene->server, NULL);
	receiver_scene_end(scene);
}

static void send(struct xso_stream *stream, unsigned id)
{
	char text[16];
	const struct xmpp_message message = { .id = text };

	snprintf(text, sizeof text, "%u", id);
	ck_assert_int_eq(xmpp_message_send(stream, &message), XSO_OK);
}

static void check_resumed(const struct receiver_scene *scene, const struct ends *ends)
{
	ck_assert_msg(scene->n_done == 1 && scene->n_logins == 1, "%s; %s", scene->text,
		scene->login_text);
	ck_assert(xso_login_has_resumed(scene->login));
	ck_assert(xso_receiver_has_resumed(scene->receiver));
	ck_assert_str_eq(scene->jid, xso_sm_jid(ends->ours));
	ck_assert_str_eq(xso_stream_jid(scene->server), scene->jid);
	ck_assert_str_eq(xso_stream_jid(scene->client), scene->jid);
	ck_assert_uint_eq(ends->n_failed, 0);
}

START_TEST(a_session_begins_behind_binding)
{
	struct receiver_scene scene;
	struct ends ends;

	begin_ends(&ends);
	log_in(&scene, &ends);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert(!xso_receiver_has_resumed(scene.receiver));
	ck_assert_int_eq(xso_sm_state(ends.ours), XSO_SM_ON);
	ck_assert_int_eq(xso_sm_state(ends.theirs), XSO_SM_ON);
	ck_assert_uint_eq(xso_sm_max(ends.ours), 60);
	ck_assert_str_eq(xso_sm_jid(ends.theirs), scene.jid);
	ck_assert_str_eq(xso_sm_jid(ends.ours), scene.jid);
	receiver_scene_end(&scene);
	end_ends(&ends);
}
END_TEST

START_TEST(an_application_that_has_no_session_is_told_to_the_client)
{
	struct receiver_scene scene;
	struct ends ends;

	begin_ends(&ends);
	begin(&scene, &ends);
	scene.session = NULL;
	receiver_scene_receive(&scene);
	receiver_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_uint_eq(scene.n_logins, 1);
	ck_assert_int_eq(xso_sm_state(ends.ours), XSO_SM_OFF);
	ck_assert_int_eq(xso_stream_state(scene.server), XSO_STATE_OPEN);
	receiver_scene_end(&scene);
	end_ends(&ends);
}
END_TEST

/* Messages both ways, until so many bytes went over. False: all did. */
static bool talk_and_lose(struct receiver_scene *scene, size_t bytes)
{
	bool is_cut;

	scene->left = bytes;
	for (unsigned i = 1; i <= MANY; i++) {
		send(scene->client, i);
		send(scene->server, i);
		receiver_scene_run(scene);
	}
	is_cut = !scene->left;
	lose(scene);
	return is_cut;
}

START_TEST(nothing_is_lost_or_doubled_wherever_the_transport_is_cut)
{
	struct receiver_scene scene;
	struct ends ends;
	bool is_cut = true;

	for (size_t bytes = 0; is_cut; bytes++) {
		begin_ends(&ends);
		log_in(&scene, &ends);
		is_cut = talk_and_lose(&scene, bytes);
		ck_assert_int_eq(xso_sm_state(ends.theirs), XSO_SM_HIBERNATING);
		log_in(&scene, &ends);
		check_resumed(&scene, &ends);
		send(scene.client, MANY + 1);
		send(scene.server, MANY + 1);
		receiver_scene_run(&scene);
		ck_assert_str_eq(ends.heard[0], "1 2 3 4 ");
		ck_assert_str_eq(ends.heard[1], "1 2 3 4 ");
		receiver_scene_end(&scene);
		end_ends(&ends);
	}
}
END_TEST

/* Where the login that resumes is cut, the next one resumes all the same, or another begins. */
START_TEST(a_resumption_may_be_cut_anywhere)
{
	struct receiver_scene scene;
	struct ends ends;
	bool is_cut = true;

	for (size_t bytes = 0; is_cut; bytes += 7) {
		begin_ends(&ends);
		log_in(&scene, &ends);
		talk_and_lose(&scene, 50);
		begin(&scene, &ends);
		scene.left = bytes;
		receiver_scene_receive(&scene);
		receiver_scene_run(&scene);
		is_cut = !scene.left;
		lose(&scene);
		log_in(&scene, &ends);
		check_resumed(&scene, &ends);
		ck_assert_str_eq(ends.heard[0], "1 2 3 ");
		ck_assert_str_eq(ends.heard[1], "1 2 3 ");
		receiver_scene_end(&scene);
		end_ends(&ends);
	}
}
END_TEST

START_TEST(a_stream_that_still_seems_alive_is_aborted_once_its_session_went_on)
{
	struct receiver_scene old, scene;
	struct ends ends;

	begin_ends(&ends);
	log_in(&old, &ends);
	send(old.server, 1);
	xso_stream_disconnected(old.client, NULL);
	log_in(&scene, &ends);
	check_resumed(&scene, &ends);
	ck_assert_str_eq(ends.heard[0], "1 ");
	ck_assert_ptr_eq(xso_sm_stream(ends.theirs), scene.server);
	ck_assert_int_eq(xso_stream_state(old.server), XSO_STATE_CLOSED);
	ck_assert_int_eq(xso_stream_ending(old.server), XSO_ENDING_NOW);
	receiver_scene_say(&old, "<message id='late'/>");
	ck_assert_str_eq(ends.heard[1], "");
	receiver_scene_end(&old);
	receiver_scene_end(&scene);
	end_ends(&ends);
}
END_TEST

START_TEST(a_session_that_was_saved_is_taken_up_by_another_process)
{
	const struct xso_sm_config fresh = { 0 };
	struct xso_buffer saved = { 0 };
	struct receiver_scene scene;
	struct ends ends;

	begin_ends(&ends);
	log_in(&scene, &ends);
	talk_and_lose(&scene, 50);
	ck_assert_int_eq(xso_sm_save(ends.theirs, &saved), XSO_OK);
	xso_sm_free(ends.theirs);
	ends.theirs = xso_sm_new(&fresh);
	ck_assert_int_eq(xso_sm_load(ends.theirs, saved.data, saved.size), XSO_OK);
	log_in(&scene, &ends);
	check_resumed(&scene, &ends);
	ck_assert_str_eq(ends.heard[0], "1 2 3 ");
	ck_assert_str_eq(ends.heard[1], "1 2 3 ");
	receiver_scene_end(&scene);
	xso_buffer_free(&saved);
	end_ends(&ends);
}
END_TEST

START_TEST(where_the_session_is_gone_another_one_begins)
{
	const struct xso_sm_config fresh = { 0 };
	struct receiver_scene scene;
	struct ends ends;

	begin_ends(&ends);
	log_in(&scene, &ends);
	lose(&scene);
	xso_sm_free(ends.theirs);
	ends.theirs = xso_sm_new(&fresh);
	log_in(&scene, &ends);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert(!xso_login_has_resumed(scene.login));
	ck_assert(!xso_receiver_has_resumed(scene.receiver));
	ck_assert_int_eq(xso_sm_state(ends.ours), XSO_SM_ON);
	receiver_scene_end(&scene);
	end_ends(&ends);
}
END_TEST

/* An allocation of the server's stream fails, or all from it on. True: it was reached. */
static bool fail_at(size_t n, bool once)
{
	struct receiver_scene scene;
	struct ends ends;
	bool is_reached;

	begin_ends(&ends);
	log_in(&scene, &ends);
	talk_and_lose(&scene, 50);
	begin(&scene, &ends);
	scene.memory.once = once;
	scene.memory.fail_at = scene.memory.calls + n;
	receiver_scene_receive(&scene);
	receiver_scene_run(&scene);
	is_reached = scene.memory.calls >= scene.memory.fail_at;
	scene.memory.fail_at = 0;
	ck_assert_uint_le(scene.n_done + scene.n_failed, 1);
	lose(&scene);
	log_in(&scene, &ends);
	check_resumed(&scene, &ends);
	ck_assert_str_eq(ends.heard[0], "1 2 3 ");
	ck_assert_str_eq(ends.heard[1], "1 2 3 ");
	receiver_scene_end(&scene);
	end_ends(&ends);
	return is_reached;
}

START_TEST(a_resumption_that_finds_no_memory_is_made_good_by_the_next)
{
	size_t n = 1;

	while (fail_at(n, _i))
		n++;
	ck_assert_uint_gt(n, 20);
}
END_TEST

/* One of the stream's, or of the session that begins: the client has it, or is told, or its stream
 * ends. */
static bool fail_to_begin_at(size_t n, bool is_session)
{
	struct receiver_scene scene;
	struct ends ends;
	struct memory *memory = is_session ? &ends.memory : &scene.memory;
	bool is_reached;

	begin_ends(&ends);
	begin(&scene, &ends);
	memory->once = true;
	memory->fail_at = memory->calls + n;
	receiver_scene_receive(&scene);
	receiver_scene_run(&scene);
	is_reached = memory->calls >= memory->fail_at;
	memory->fail_at = 0;
	if (scene.n_done && xso_stream_state(scene.server) == XSO_STATE_OPEN)
		ck_assert_int_eq(xso_sm_state(ends.ours), xso_sm_state(ends.theirs));
	ck_assert(is_reached || xso_sm_state(ends.ours) == XSO_SM_ON);
	receiver_scene_end(&scene);
	end_ends(&ends);
	return is_reached;
}

START_TEST(a_session_that_finds_no_memory_to_begin_is_told)
{
	size_t n = 1;

	while (fail_to_begin_at(n, _i))
		n++;
	ck_assert_uint_gt(n, 1);
}
END_TEST

static TCase *add_all(const char *name, void (*setup)(void))
{
	TCase *tc = tcase_create(name);

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, a_session_begins_behind_binding);
	tcase_add_test(tc, an_application_that_has_no_session_is_told_to_the_client);
	tcase_add_test(tc, nothing_is_lost_or_doubled_wherever_the_transport_is_cut);
	tcase_add_test(tc, a_resumption_may_be_cut_anywhere);
	tcase_add_test(tc, a_stream_that_still_seems_alive_is_aborted_once_its_session_went_on);
	tcase_add_test(tc, a_session_that_was_saved_is_taken_up_by_another_process);
	tcase_add_test(tc, where_the_session_is_gone_another_one_begins);
	tcase_add_loop_test(tc, a_resumption_that_finds_no_memory_is_made_good_by_the_next, 0, 2);
	tcase_add_loop_test(tc, a_session_that_finds_no_memory_to_begin_is_told, 0, 2);
	return tc;
}

Suite *suite(void)
{
	Suite *s = suite_create("receiver_sm");

	suite_add_tcase(s, add_all("by SASL", by_sasl));
	suite_add_tcase(s, add_all("by SASL2", use_sasl2));
	return s;
}
