/* Logins that succeed, and those that fail, each with its reason. */
#include "login_scene.h"

#include <stdlib.h>
#include <xmpp/sasl.h>
#include <xso/handlers.h>

/* Logins that succeed. */

static const char *const mechanisms[] = { "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512",
	"SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512-PLUS", "PLAIN", "EXTERNAL",
	"OAUTHBEARER", "ANONYMOUS" };

enum { N_MECHANISMS = sizeof mechanisms / sizeof *mechanisms };

START_TEST(each_mechanism_leads_to_an_address)
{
	struct scene scene;

	login_scene_begin(&scene, NONE);
	login_peer_offers(&scene, &mechanisms[_i], 1);
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	ck_assert_int_eq(xso_login_phase(scene.login), XSO_LOGIN_SASL);
	login_scene_run(&scene);
	ck_assert_msg(scene.n_done == 1, "%s: %s", mechanisms[_i], scene.text);
	ck_assert_uint_eq(scene.n_failed, 0);
	ck_assert_str_eq(scene.jid, BOUND);
	ck_assert_str_eq(scene.wanted, "-");
	ck_assert_str_eq(xso_sasl_mechanism_name(xso_login_mechanism(scene.login)), mechanisms[_i]);
	ck_assert_int_eq(!scene.keys.mechanism, !strstr(mechanisms[_i], "SCRAM"));
	ck_assert_int_eq(xso_login_save_keys(scene.login, &scene.keys), XSO_ERROR_MISUSE);
	login_scene_end(&scene);
}
END_TEST

START_TEST(features_that_are_not_there_are_waited_for)
{
	struct scene scene;

	login_scene_begin(&scene, NONE);
	login_scene_log_in(&scene);
	ck_assert_int_eq(xso_login_phase(scene.login), XSO_LOGIN_FEATURES);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	xso_login_begin(scene.login); /* once is enough */
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.auths, 1);
	ck_assert_uint_eq(scene.n_done + scene.n_failed, 1);
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_resource_that_is_wanted_is_asked_for)
{
	struct scene scene;

	login_scene_begin(&scene, NONE);
	scene.config.resource = "balcony";
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_str_eq(scene.wanted, "balcony");
	ck_assert_uint_eq(scene.n_done, 1);
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_session_is_begun_where_it_is_not_optional)
{
	struct scene scene;

	login_scene_play(&scene, SESSION);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_uint_eq(scene.sessions, 1);
	login_scene_end(&scene);
	login_scene_play(&scene, SESSION_OPTIONAL);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_uint_eq(scene.sessions, 0);
	login_scene_end(&scene);
}
END_TEST

/* A text of its own, which is gone after the login was made. */
static char *lend(const char **text, const char *from)
{
	char *copy = malloc(strlen(from) + 1);

	ck_assert_ptr_nonnull(copy);
	*text = strcpy(copy, from);
	return copy;
}

START_TEST(what_it_is_given_is_copied)
{
	static const char *const plus[] = { "SCRAM-SHA-256-PLUS" };
	struct scene scene;
	struct xso_sasl_credentials *c = &scene.config.credentials;
	struct xso_bytes *data;
	const char *binding;
	char *lent[5];

	login_scene_begin(&scene, NONE);
	login_peer_offers(&scene, plus, 1);
	login_scene_run(&scene);
	data = &scene.config.channel.bindings[XSO_SASL_TLS_EXPORTER];
	lent[0] = lend(&binding, "of the exporter");
	data->data = (const uint8_t *)binding;
	lent[1] = lend(&c->user, HOUSE_USER);
	lent[2] = lend(&c->password, HOUSE_PASSWORD);
	lent[3] = lend(&c->token, HOUSE_TOKEN);
	lent[4] = lend(&scene.config.resource, "balcony");
	scene.login = xso_login_new(&scene.config, NULL);
	for (size_t i = 0; i < 5; i++) {
		memset(lent[i], 'x', strlen(lent[i]));
		free(lent[i]);
	}
	xso_login_begin(scene.login);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_str_eq(scene.wanted, "balcony");
	login_scene_end(&scene);
}
END_TEST

START_TEST(the_server_may_prove_itself_in_a_challenge)
{
	struct scene scene;

	login_scene_play(&scene, PROOF_FIRST);
	ck_assert_uint_eq(scene.n_done, 1);
	login_scene_end(&scene);
}
END_TEST

START_TEST(the_server_may_answer_by_its_own_name)
{
	struct scene scene;

	login_scene_play(&scene, SERVER_ANSWERS);
	ck_assert_uint_eq(scene.n_done, 1);
	login_scene_end(&scene);
}
END_TEST

static void on_challenge(
	struct xso_stream *stream, const struct xmpp_sasl_challenge *challenge, void *user)
{
	(void)stream;
	(void)challenge;
	++*(unsigned *)user;
}

START_TEST(handlers_of_others_stay_and_get_what_is_not_waited_for)
{
	struct xmpp_sasl_challenge challenge = { 0 };
	struct scene scene;
	unsigned n = 0;

	login_scene_begin(&scene, NONE);
	ck_assert_int_eq(
		xmpp_sasl_challenge_on(scene.bench.config.handlers, on_challenge, &n), XSO_OK);
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(
		xso_stream_send(scene.peer, xmpp_sasl_challenge_any(&challenge), NULL), XSO_OK);
	login_scene_run(&scene);
	ck_assert_uint_eq(n, 1);
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_stream_that_is_logged_in_takes_larger_stanzas)
{
	struct scene scene;
	static char text[20000];
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = { .body = &body, .n_body = 1 };

	memset(text, 'a', sizeof text - 1);
	for (int i = 0; i < 2; i++) {
		login_scene_begin(&scene, NONE);
		login_scene_run(&scene);
		if (i)
			login_scene_log_in(&scene);
		login_scene_run(&scene);
		ck_assert_int_eq(xmpp_message_send(scene.peer, &message), XSO_OK);
		login_scene_run(&scene);
		ck_assert_int_eq(xso_stream_state(scene.bench.stream) == XSO_STATE_OPEN, i);
		login_scene_end(&scene);
	}
}
END_TEST

/* Logins that fail. */

static const struct {
	enum twist twist;
	enum xso_login_phase phase;
	const char *text;
	unsigned auths, aborts;
} failures[] = {
	{ NO_MECHANISMS, XSO_LOGIN_SASL, "the server offers no mechanism", 0, 0 },
	{ NO_BIND, XSO_LOGIN_RESTART, "the server does not offer to bind a resource", 1, 0 },
	{ INJECTED, XSO_LOGIN_RESTART, "stream error sent invalid-namespace", 1, 0 },
	{ NO_PROOF, XSO_LOGIN_SASL, "success without proof that it knows the password", 1, 0 },
	{ INVALID_FIRST, XSO_LOGIN_SASL, "which failed before", 1, 0 },
	{ FAIL_PLAINLY, XSO_LOGIN_SASL, "SCRAM-SHA-256 failed with ", 1, 0 },
	{ BAD_CHALLENGE, XSO_LOGIN_SASL, "the server", 1, 1 },
	{ SUCCESS_TO_ABORT, XSO_LOGIN_SASL, "the server", 1, 1 },
	{ CONFLICT, XSO_LOGIN_BIND, "the server binds no resource: conflict", 1, 0 },
	{ NO_ADDRESS, XSO_LOGIN_BIND, "it gives no full address", 1, 0 },
	{ BARE_ADDRESS, XSO_LOGIN_BIND, "it gives no full address", 1, 0 },
	{ SESSION_REFUSED, XSO_LOGIN_SESSION, "the server begins no session: forbidden", 1, 0 },
	{ ERROR_AT_AUTH, XSO_LOGIN_SASL, "stream error policy-violation", 1, 0 },
	{ ERROR_AT_BIND, XSO_LOGIN_BIND, "stream error conflict", 1, 0 },
	{ CLOSE_AT_AUTH, XSO_LOGIN_SASL, "the stream has ended: closed by the peer", 1, 0 },
	{ CLOSE_AFTER_SUCCESS, XSO_LOGIN_RESTART, "the stream has ended: closed by the peer", 1,
		0 },
	{ CLOSE_AT_BIND, XSO_LOGIN_BIND, "the stream has ended: closed by the peer", 1, 0 },
};

enum { N_FAILURES = sizeof failures / sizeof *failures };

START_TEST(each_failure_is_told_once_with_its_reason)
{
	struct scene scene;

	login_scene_play(&scene, failures[_i].twist);
	ck_assert_uint_eq(scene.n_done, 0);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_msg(strstr(scene.text, failures[_i].text), "%s", scene.text);
	ck_assert_int_eq(scene.failure.phase, failures[_i].phase);
	ck_assert_uint_eq(scene.auths, failures[_i].auths);
	ck_assert_uint_eq(scene.aborts, failures[_i].aborts);
	ck_assert(!scene.failure.timeout);
	ck_assert_int_eq(!scene.failure.reason, !strstr(scene.text, "ended"));
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_server_that_proves_nothing_is_left)
{
	struct scene scene;

	login_scene_play(&scene, NO_PROOF);
	ck_assert_int_ge(xso_stream_state(scene.bench.stream), XSO_STATE_CLOSING);
	ck_assert_uint_eq(scene.binds, 0);
	login_scene_end(&scene);
	login_scene_play(&scene, SUCCESS_TO_ABORT);
	ck_assert_int_ge(xso_stream_state(scene.bench.stream), XSO_STATE_CLOSING);
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_conflict_is_told_as_the_server_told_it)
{
	struct scene scene;

	login_scene_play(&scene, CONFLICT);
	ck_assert_int_eq(scene.refusal, XMPP_STANZA_CONDITION_CONFLICT);
	ck_assert_str_eq(scene.condition, "-");
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_wrong_password_is_shown_to_one_mechanism_only)
{
	static const char *const both[] = { "PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256" };
	struct scene scene;

	login_scene_begin(&scene, NONE);
	login_peer_offers(&scene, both, 3);
	scene.config.credentials.password = "another";
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_uint_eq(scene.auths, 1);
	ck_assert_str_eq(scene.condition, "not-authorized");
	ck_assert_str_eq(
		scene.text, "SCRAM-SHA-256 failed with not-authorized: nothing else is tried");
	login_scene_end(&scene);
}
END_TEST

START_TEST(after_an_invalid_mechanism_another_is_tried_that_is_no_weaker)
{
	static const char *const alike[] = { "SCRAM-SHA-512", "SCRAM-SHA-256" };
	static const char *const weaker[] = { "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN" };
	struct scene scene;

	login_scene_begin(&scene, INVALID_FIRST);
	login_peer_offers(&scene, alike, 2);
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_uint_eq(scene.auths, 2);
	ck_assert_int_eq(xso_login_mechanism(scene.login), XSO_SASL_SCRAM_SHA_256);
	login_scene_end(&scene);

	login_scene_begin(&scene, INVALID_FIRST);
	login_peer_offers(&scene, weaker, 3);
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_uint_eq(scene.auths, 1);
	ck_assert_str_eq(scene.condition, "invalid-mechanism");
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_condition_is_told_of_authentication_only)
{
	static const char *const alike[] = { "SCRAM-SHA-512", "SCRAM-SHA-256" };
	struct scene scene;

	login_scene_begin(&scene, INVALID_FIRST_THEN_CONFLICT);
	login_peer_offers(&scene, alike, 2);
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.auths, 2);
	ck_assert_int_eq(scene.failure.phase, XSO_LOGIN_BIND);
	ck_assert_str_eq(scene.condition, "-");
	login_scene_end(&scene);
}
END_TEST

static bool no_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	(void)bytes;
	(void)size;
	return false;
}

START_TEST(nothing_is_said_without_randomness)
{
	struct scene scene;

	login_scene_begin(&scene, NONE);
	scene.config.random = no_bytes;
	login_scene_run(&scene);
	login_scene_log_in(&scene);
	ck_assert_uint_eq(scene.n_failed, 1);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.auths, 0);
	login_scene_end(&scene);
}
END_TEST

START_TEST(what_is_required_is_asked_for_by_name)
{
	struct scene scene;
	const struct xso_stream_config without_handlers = { .to = "example.com" };
	struct xso_login_config config;
	struct xso_error error = { 0 };

	login_scene_begin(&scene, NONE);
	for (int i = 0; i < 4; i++) {
		config = scene.config;
		config.stream = i == 0 ? NULL : config.stream;
		config.random = i == 1 ? NULL : config.random;
		config.done = i == 2 ? NULL : config.done;
		config.failed = i == 3 ? NULL : config.failed;
		ck_assert_ptr_null(xso_login_new(&config, &error));
		ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
	}
	config = scene.config;
	config.stream = xso_stream_new(&without_handlers, NULL);
	ck_assert_ptr_null(xso_login_new(&config, &error));
	ck_assert_str_eq(error.expected, "the stream has no handlers");
	xso_stream_free(config.stream);
	login_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login");
	TCase *tc = tcase_create("login");

	tcase_add_loop_test(tc, each_mechanism_leads_to_an_address, 0, N_MECHANISMS);
	tcase_add_test(tc, features_that_are_not_there_are_waited_for);
	tcase_add_test(tc, a_resource_that_is_wanted_is_asked_for);
	tcase_add_test(tc, a_session_is_begun_where_it_is_not_optional);
	tcase_add_test(tc, what_it_is_given_is_copied);
	tcase_add_test(tc, the_server_may_prove_itself_in_a_challenge);
	tcase_add_test(tc, the_server_may_answer_by_its_own_name);
	tcase_add_test(tc, handlers_of_others_stay_and_get_what_is_not_waited_for);
	tcase_add_test(tc, a_stream_that_is_logged_in_takes_larger_stanzas);
	tcase_add_loop_test(tc, each_failure_is_told_once_with_its_reason, 0, N_FAILURES);
	tcase_add_test(tc, a_server_that_proves_nothing_is_left);
	tcase_add_test(tc, a_conflict_is_told_as_the_server_told_it);
	tcase_add_test(tc, a_wrong_password_is_shown_to_one_mechanism_only);
	tcase_add_test(tc, after_an_invalid_mechanism_another_is_tried_that_is_no_weaker);
	tcase_add_test(tc, a_condition_is_told_of_authentication_only);
	tcase_add_test(tc, nothing_is_said_without_randomness);
	tcase_add_test(tc, what_is_required_is_asked_for_by_name);
	suite_add_tcase(s, tc);
	return s;
}
