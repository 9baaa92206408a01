/* Clients that say something of stream management where it does not belong, or of what is not
 * theirs. */
#include "receiver_scene.h"

#include <stdio.h>

#define SM_NS "xmlns='urn:xmpp:sm:3'"
#define ENABLE "<enable " SM_NS " resume='true'/>"
#define OLD_ENABLE "<enable xmlns='urn:xmpp:sm:2' resume='true'/>"
#define RESUME_OF(id, h) "<resume " SM_NS " previd='" id "' h='" h "'/>"
#define RESUME RESUME_OF(RANDOM_NAME, "0")
#define FAILED(condition)                                \
	"<failed xmlns=\"urn:xmpp:sm:3\"><" condition    \
	" xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"" \
	"/></failed>"
#define NOT_FOUND FAILED("item-not-found")
#define UNEXPECTED FAILED("unexpected-request")
#define POLICY "<stream:error><policy-violation "

/* The receiver has a session that nobody is in. */
static void begin(struct receiver_scene *scene, enum xso_receiver_phase phase)
{
	const struct xso_sm_config config = { 0 };

	receiver_scene_begin(scene);
	receiver_scene_manage(scene, xso_sm_new(&config));
	ck_assert_ptr_nonnull(scene->session);
	snprintf(scene->jid, sizeof scene->jid, "%s/%s", NOBODY, RANDOM_NAME);
	receiver_scene_advance(scene, phase);
	receiver_scene_hear(scene);
}

static void end(struct receiver_scene *scene)
{
	xso_sm_free(scene->session);
	receiver_scene_end(scene);
}

static void says(struct receiver_scene *scene, const char *said, const char *answer)
{
	const char *heard;

	receiver_scene_say(scene, said);
	heard = receiver_scene_hear(scene);
	ck_assert_msg(strstr(heard, answer), "%s: %s", said, heard);
}

START_TEST(it_is_offered_with_binding)
{
	struct receiver_scene scene;

	receiver_scene_begin(&scene);
	receiver_scene_manage(&scene, NULL);
	receiver_scene_advance(&scene, XSO_RECEIVER_BIND);
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&scene), "<sm xmlns=\"urn:xmpp:sm:3\"/>"));
	receiver_scene_end(&scene);
}
END_TEST

/* What comes too early or too late, and what is answered. */
static const struct {
	enum xso_receiver_phase phase;
	const char *said, *answer;
} orders[] = {
	{ XSO_RECEIVER_TLS, ENABLE, POLICY },
	{ XSO_RECEIVER_TLS, RESUME, POLICY },
	{ XSO_RECEIVER_SASL, ENABLE, POLICY },
	{ XSO_RECEIVER_SASL, RESUME, POLICY },
	{ XSO_RECEIVER_BIND, ENABLE, UNEXPECTED },
	{ XSO_RECEIVER_BIND, RESUME, NOT_FOUND },
	{ XSO_RECEIVER_OVER, RESUME, UNEXPECTED },
	{ XSO_RECEIVER_OVER, RESUME ENABLE, "<enabled " },
	{ XSO_RECEIVER_OVER, ENABLE ENABLE, UNEXPECTED },
	{ XSO_RECEIVER_OVER, ENABLE RESUME ENABLE RESUME, UNEXPECTED },
	{ XSO_RECEIVER_OVER, OLD_ENABLE, UNEXPECTED },
};

START_TEST(what_is_out_of_order_is_refused)
{
	struct receiver_scene scene;

	begin(&scene, orders[_i].phase);
	says(&scene, orders[_i].said, orders[_i].answer);
	end(&scene);
}
END_TEST

START_TEST(behind_a_failure_binding_goes_on)
{
	struct receiver_scene scene;

	begin(&scene, XSO_RECEIVER_BIND);
	says(&scene, RESUME, NOT_FOUND);
	says(&scene, ENABLE, UNEXPECTED);
	says(&scene, BIND, "type=\"result\"");
	ck_assert_uint_eq(scene.n_done, 1);
	says(&scene, ENABLE, "<enabled ");
	end(&scene);
}
END_TEST

START_TEST(failures_are_bounded)
{
	struct receiver_scene scene;

	begin(&scene, XSO_RECEIVER_BIND);
	says(&scene, RESUME, NOT_FOUND);
	says(&scene, ENABLE, UNEXPECTED);
	says(&scene, RESUME, POLICY);
	ck_assert_uint_eq(scene.n_failed, 1);
	end(&scene);
}
END_TEST

START_TEST(what_is_not_offered_ends_the_stream)
{
	static const char *const said[] = { ENABLE, RESUME };
	struct receiver_scene scene;

	for (size_t i = 0; i < 2; i++) {
		receiver_scene_begin(&scene);
		receiver_scene_advance(&scene, XSO_RECEIVER_BIND);
		ck_assert_ptr_null(strstr(receiver_scene_hear(&scene), "urn:xmpp:sm"));
		says(&scene, said[i], POLICY);
		receiver_scene_end(&scene);
	}
}
END_TEST

/* Whose session it is. */

#define OTHER_NAME "b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6"

static bool other_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	memset(bytes, 0xB6, size);
	return true;
}

/* The session of somebody who was cut off, and is called by other names than who comes now. */
static struct xso_sm *leave_session(bool has_other_name, const char *domain)
{
	const struct xso_sm_config config = { 0 };
	struct xso_sm *sm = xso_sm_new(&config);
	struct receiver_scene scene;

	receiver_scene_begin(&scene);
	receiver_scene_manage(&scene, sm);
	scene.config.domain = domain;
	if (has_other_name)
		scene.config.random = other_bytes;
	receiver_scene_advance(&scene, XSO_RECEIVER_OVER);
	receiver_scene_say(&scene, ENABLE);
	receiver_scene_hear(&scene);
	xso_stream_disconnected(scene.server, NULL);
	receiver_scene_end(&scene);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_HIBERNATING);
	return sm;
}

static void come_back(struct receiver_scene *scene, struct xso_sm *sm)
{
	receiver_scene_begin(scene);
	receiver_scene_manage(scene, sm);
	receiver_scene_advance(scene, XSO_RECEIVER_BIND);
	receiver_scene_hear(scene);
}

static const struct {
	bool has_other_name;
	const char *domain, *resume;
} strangers[] = {
	{ true, "example.com", RESUME_OF(OTHER_NAME, "0") },
	{ false, "example.org", RESUME },
	{ false, "example.com", RESUME_OF("a5", "0") },
	{ false, "example.com", RESUME_OF(RANDOM_NAME "a", "0") },
	{ false, "example.com", RESUME_OF("", "0") },
	{ false, "example.com", "<resume xmlns='urn:xmpp:sm:2' previd='" RANDOM_NAME "' h='0'/>" },
};

START_TEST(somebody_elses_session_is_as_one_that_there_is_not)
{
	struct xso_sm *sm = leave_session(strangers[_i].has_other_name, strangers[_i].domain);
	struct receiver_scene scene;

	come_back(&scene, sm);
	receiver_scene_say(&scene, strangers[_i].resume);
	ck_assert_str_eq(receiver_scene_hear(&scene), NOT_FOUND);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_HIBERNATING);
	ck_assert_ptr_null(xso_stream_jid(scene.server));
	says(&scene, strangers[_i].resume, NOT_FOUND);
	says(&scene, strangers[_i].resume, POLICY);
	ck_assert_uint_eq(scene.n_failed, 1);
	end(&scene);
}
END_TEST

START_TEST(ones_own_is_taken_up)
{
	struct receiver_scene scene;

	come_back(&scene, leave_session(false, "example.com"));
	says(&scene, RESUME, "<resumed ");
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_str_eq(scene.jid, NOBODY "/" RANDOM_NAME);
	ck_assert(xso_receiver_has_resumed(scene.receiver));
	says(&scene, RESUME, UNEXPECTED);
	says(&scene, ENABLE, UNEXPECTED);
	end(&scene);
}
END_TEST

/* With SASL2, in the same breath as who it is; a resource is wanted where there is no session. */
static void come_back_saying(struct receiver_scene *scene, struct xso_sm *sm, const char *resume)
{
	char said[512];

	receiver_scene_begin(scene);
	scene->config.sasl2 = true;
	receiver_scene_manage(scene, sm);
	receiver_scene_advance(scene, XSO_RECEIVER_SASL);
	receiver_scene_hear(scene);
	snprintf(said, sizeof said,
		"<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'>"
		"<initial-response>=</initial-response>%s"
		"<bind xmlns='urn:xmpp:bind:0'/></authenticate>",
		resume);
	receiver_scene_say(scene, said);
}

START_TEST(inline_somebody_elses_session_is_as_one_that_there_is_not)
{
	struct xso_sm *sm = leave_session(strangers[_i].has_other_name, strangers[_i].domain);
	struct receiver_scene scene;
	const char *heard;

	come_back_saying(&scene, sm, strangers[_i].resume);
	heard = receiver_scene_hear(&scene);
	ck_assert_msg(strstr(heard, NOT_FOUND "<bound "), "%s", heard);
	ck_assert_ptr_null(strstr(heard, "<resumed "));
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_HIBERNATING);
	ck_assert_ptr_null(xso_sm_stream(sm));
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert(!xso_receiver_has_resumed(scene.receiver));
	end(&scene);
}
END_TEST

START_TEST(inline_ones_own_is_taken_up)
{
	struct receiver_scene scene;
	const char *heard;

	come_back_saying(&scene, leave_session(false, "example.com"), RESUME);
	heard = receiver_scene_hear(&scene);
	ck_assert_msg(strstr(heard, "<resumed "), "%s", heard);
	ck_assert_ptr_null(strstr(heard, "<bound "));
	ck_assert_ptr_null(strstr(heard, "<stream:features"));
	ck_assert_ptr_eq(xso_sm_stream(scene.session), scene.server);
	ck_assert(xso_receiver_has_resumed(scene.receiver));
	end(&scene);
}
END_TEST

START_TEST(everything_may_be_freed_when_it_is_told)
{
	static const char *const said[] = { RESUME, BIND, RESUME_OF(RANDOM_NAME, "1"),
		ENABLE ENABLE ENABLE };
	struct receiver_scene scene;

	for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
		come_back(&scene, leave_session(false, "example.com"));
		scene.frees_all = true;
		receiver_scene_say(&scene, said[i]);
		ck_assert_uint_eq(scene.n_done, i < 2);
		ck_assert_uint_eq(scene.n_failed, i >= 2);
		ck_assert_ptr_null(scene.server);
		end(&scene);
	}
}
END_TEST

START_TEST(a_count_that_cannot_be_ends_stream_and_session)
{
	struct receiver_scene scene;

	come_back(&scene, leave_session(false, "example.com"));
	says(&scene, RESUME_OF(RANDOM_NAME, "1"), "<handled-count-too-high ");
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_ptr_nonnull(scene.failure.reason);
	ck_assert_int_eq(xso_sm_state(scene.session), XSO_SM_OFF);
	end(&scene);
}
END_TEST

/* Ends in the middle. */

START_TEST(one_that_is_freed_answers_no_more)
{
	struct receiver_scene scene;

	begin(&scene, XSO_RECEIVER_OVER);
	xso_receiver_free(scene.receiver);
	scene.receiver = NULL;
	says(&scene, ENABLE, "");
	ck_assert_int_eq(xso_sm_state(scene.session), XSO_SM_OFF);
	end(&scene);
}
END_TEST

START_TEST(a_stream_that_is_lost_or_freed_behind_the_end_is_told_no_more)
{
	struct receiver_scene scene;

	for (int i = 0; i < 2; i++) {
		begin(&scene, XSO_RECEIVER_OVER);
		if (i)
			xso_stream_free(scene.server);
		else
			xso_stream_disconnected(scene.server, NULL);
		if (i)
			scene.server = NULL;
		ck_assert_uint_eq(scene.n_failed, 0);
		end(&scene);
	}
}
END_TEST

/* What is freed when a stanza of a session that is taken up is acknowledged. */
enum { FREES_RECEIVER = 1, FREES_STREAM = 2, FREES_SESSION = 4, ALL = 7 };

struct freeing {
	struct receiver_scene scene;
	int what; /* of the above */
	unsigned n_told;
};

static void on_outcome(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct freeing *freeing = user;
	struct receiver_scene *scene = &freeing->scene;

	freeing->n_told += outcome->fate == XSO_SM_ACKNOWLEDGED;
	if (outcome->fate != XSO_SM_ACKNOWLEDGED)
		return;
	if (freeing->what & FREES_RECEIVER) {
		xso_receiver_free(scene->receiver);
		scene->receiver = NULL;
	}
	if (freeing->what & FREES_STREAM) {
		xso_stream_free(scene->server);
		scene->server = NULL;
	}
	if (freeing->what & FREES_SESSION) {
		xso_sm_free(sm);
		scene->session = NULL;
	}
}

START_TEST(everything_may_be_freed_by_an_outcome)
{
	static const struct xmpp_message message = { 0 };
	struct freeing freeing = { .what = _i };
	const struct xso_sm_config config = { .user = &freeing, .outcome = on_outcome };
	struct receiver_scene *scene = &freeing.scene;
	struct xso_sm *sm = xso_sm_new(&config);

	receiver_scene_begin(scene);
	receiver_scene_manage(scene, sm);
	receiver_scene_advance(scene, XSO_RECEIVER_OVER);
	receiver_scene_say(scene, ENABLE);
	ck_assert_int_eq(xmpp_message_send(scene->server, &message), XSO_OK);
	xso_stream_disconnected(scene->server, NULL);
	receiver_scene_end(scene);
	come_back(scene, sm);
	receiver_scene_say(scene, RESUME_OF(RANDOM_NAME, "1"));
	ck_assert_uint_eq(freeing.n_told, 1);
	/* without the session alone the stream goes on */
	ck_assert_uint_eq(scene->n_done, !(_i & (FREES_RECEIVER | FREES_STREAM)));
	ck_assert_uint_eq(scene->n_failed, (_i & ALL & ~FREES_SESSION) == FREES_STREAM);
	if (scene->n_done)
		ck_assert_int_eq(xso_stream_state(scene->server), XSO_STATE_OPEN);
	end(scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("receiver_sm_orders");
	TCase *tc = tcase_create("receiver_sm_orders");

	tcase_add_test(tc, it_is_offered_with_binding);
	tcase_add_loop_test(
		tc, what_is_out_of_order_is_refused, 0, (int)(sizeof orders / sizeof *orders));
	tcase_add_test(tc, behind_a_failure_binding_goes_on);
	tcase_add_test(tc, failures_are_bounded);
	tcase_add_test(tc, what_is_not_offered_ends_the_stream);
	tcase_add_loop_test(tc, somebody_elses_session_is_as_one_that_there_is_not, 0,
		(int)(sizeof strangers / sizeof *strangers));
	tcase_add_test(tc, ones_own_is_taken_up);
	tcase_add_loop_test(tc, inline_somebody_elses_session_is_as_one_that_there_is_not, 0,
		(int)(sizeof strangers / sizeof *strangers));
	tcase_add_test(tc, inline_ones_own_is_taken_up);
	tcase_add_test(tc, everything_may_be_freed_when_it_is_told);
	tcase_add_test(tc, a_count_that_cannot_be_ends_stream_and_session);
	tcase_add_test(tc, one_that_is_freed_answers_no_more);
	tcase_add_test(tc, a_stream_that_is_lost_or_freed_behind_the_end_is_told_no_more);
	tcase_add_loop_test(tc, everything_may_be_freed_by_an_outcome, 0, ALL + 1);
	suite_add_tcase(s, tc);
	return s;
}
