/* Logins by the tokens of FAST (XEP-0484), and how they come by one. */
#include "sasl2_scene.h"

static const char *const all[] = { "HT-SHA-256-ENDP", "HT-SHA-256-EXPR", "HT-SHA-256-NONE",
	"HT-SHA-256-UNIQ", "HT-SHA-512-ENDP", "HT-SHA-512-EXPR", "HT-SHA-512-NONE",
	"HT-SHA-512-UNIQ" };

enum { ALL = sizeof all / sizeof *all };

/* A server that takes tokens, and a client that wants one. */
static void begin(struct sasl2_scene *s, enum trick trick)
{
	sasl2_scene_begin(s, trick);
	s->condition = XMPP_SASL_CONDITION_CREDENTIALS_EXPIRED;
	s->offers_tokens = true;
	s->scene.sasl.offer.token_mechanisms = all;
	s->scene.sasl.offer.n_token_mechanisms = ALL;
	s->scene.config.credentials.token = NULL;
	s->scene.config.fast.wanted = true;
}

/* The client has one for this mechanism. */
static void begin_with(struct sasl2_scene *s, enum trick trick, enum xso_sasl_mechanism mechanism)
{
	begin(s, trick);
	s->scene.config.credentials.token = HOUSE_TOKEN;
	s->scene.config.credentials.token_mechanism = mechanism;
	s->scene.config.fast.count = 123;
}

static void play(struct sasl2_scene *s)
{
	login_scene_run(&s->scene);
	login_scene_log_in(&s->scene);
	login_scene_run(&s->scene);
}

/* Asking for one. */

static const struct {
	const char *const offered[2];
	int tls;
	bool bound;		      /* policy.bound */
	enum xso_sasl_mechanism seen; /* policy.seen */
	const char *wish;
} wishes[] = {
	{ { "HT-SHA-256-NONE", "HT-SHA-256-ENDP" }, 0x0304, false, XSO_SASL_NONE,
		"HT-SHA-256-ENDP" },
	{ { "HT-SHA-256-EXPR", "HT-SHA-256-ENDP" }, 0x0304, false, XSO_SASL_NONE,
		"HT-SHA-256-EXPR" },
	{ { "HT-SHA-256-UNIQ", "HT-SHA-256-NONE" }, 0x0303, false, XSO_SASL_NONE,
		"HT-SHA-256-UNIQ" },
	{ { "HT-SHA-256-UNIQ", "HT-SHA-256-NONE" }, 0x0304, false, XSO_SASL_NONE,
		"HT-SHA-256-NONE" },
	{ { "HT-SHA-3-NONE", "HT-SHA-256-NONE" }, 0x0304, false, XSO_SASL_NONE, "HT-SHA-256-NONE" },
	{ { "HT-SHA-3-NONE", "SCRAM-SHA-256" }, 0x0304, false, XSO_SASL_NONE, "" },
	{ { "HT-SHA-256-UNIQ", "HT-SHA-256-NONE" }, 0x0304, true, XSO_SASL_EXTERNAL, "" },
	{ { "HT-SHA-256-UNIQ", "HT-SHA-256-NONE" }, 0x0304, false, XSO_SASL_EXTERNAL, "" },
};

/* EXTERNAL binds the channel: no policy forbids it. */
START_TEST(the_token_asked_for_is_the_best_that_can_be_used)
{
	static const char *const scram[] = { "SCRAM-SHA-256" }, *const external[] = { "EXTERNAL" };
	struct sasl2_scene s;

	begin(&s, STRAIGHT);
	login_peer_offers(&s.scene, wishes[_i].seen ? external : scram, 1);
	s.scene.sasl.offer.sasl2 = true;
	s.scene.sasl.offer.token_mechanisms = wishes[_i].offered;
	s.scene.sasl.offer.n_token_mechanisms = 2;
	s.scene.config.channel = house_client(wishes[_i].tls, false).channel;
	s.scene.sasl.channel.tls = wishes[_i].tls;
	s.scene.config.policy.bound = wishes[_i].bound;
	s.scene.config.policy.seen = wishes[_i].seen;
	play(&s);
	ck_assert_msg(s.scene.n_done == 1, "%s", s.scene.text);
	ck_assert_str_eq(s.wish, wishes[_i].wish);
	ck_assert_uint_eq(s.n_tokens, *s.wish ? 1 : 0);
	ck_assert(!s.has_fast);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(a_token_is_told_with_its_mechanism_and_expiry)
{
	const struct xso_datetime expiry = { { 2020, 3, 12 },
		{ .hour = 14, .minute = 36, .second = 15 } };
	struct sasl2_scene s;

	begin(&s, STRAIGHT);
	play(&s);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_uint_eq(s.n_tokens, 1);
	ck_assert_str_eq(s.token, NEW_TOKEN);
	ck_assert_int_eq(s.told.mechanism, XSO_SASL_HT_SHA_512_EXPR);
	ck_assert(s.told.has_expiry);
	ck_assert_int_eq(xso_datetime_compare(&s.told.expiry, &expiry), 0);
	ck_assert_int_eq(xso_login_seen(s.scene.login), XSO_SASL_SCRAM_SHA_256);
	login_scene_end(&s.scene);
}
END_TEST

/* What a server gives unasked has no mechanism that it could be for. */
START_TEST(a_token_that_was_not_asked_for_is_left)
{
	struct sasl2_scene s;

	begin(&s, _i ? GIVES_TOKENS : STRAIGHT);
	s.scene.config.fast.wanted = !_i;
	s.offers_tokens = _i;
	play(&s);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_str_eq(s.wish, "");
	ck_assert_uint_eq(s.n_tokens + s.n_refused, 0);
	login_scene_end(&s.scene);
}
END_TEST

/* Using one. */

START_TEST(each_mechanism_of_tokens_lets_in_at_once)
{
	const enum xso_sasl_mechanism mechanism = xso_sasl_mechanism_of(all[_i]);
	const int tls = strstr(all[_i], "-UNIQ") ? 0x0303 : 0x0304;
	struct sasl2_scene s;

	for (int other = 0; other < 2; other++) {
		const bool is_bound = !strstr(all[_i], "-NONE");

		begin_with(&s, STRAIGHT, mechanism);
		s.scene.config.credentials.password = NULL;
		s.scene.config.channel = house_client(tls, other).channel;
		s.scene.config.policy.seen = XSO_SASL_SCRAM_SHA_256;
		s.scene.sasl.channel.tls = tls;
		play(&s);
		ck_assert_uint_eq(s.scene.n_done, other && is_bound ? 0 : 1);
		ck_assert_uint_eq(s.n_refused, other && is_bound ? 1 : 0);
		ck_assert_uint_eq(s.authenticates, 1);
		ck_assert_str_eq(s.id, s.scene.config.agent.id);
		ck_assert(s.has_fast && !s.invalidates);
		ck_assert_uint_eq(s.count, 123);
		ck_assert_str_eq(s.wish, "");
		if (s.scene.n_done)
			ck_assert_int_eq(xso_login_mechanism(s.scene.login), mechanism);
		if (s.scene.n_done)
			ck_assert_int_eq(xso_login_seen(s.scene.login), XSO_SASL_SCRAM_SHA_256);
		login_scene_end(&s.scene);
	}
}
END_TEST

START_TEST(the_server_may_give_another_token)
{
	struct sasl2_scene s;

	begin_with(&s, GIVES_TOKENS, XSO_SASL_HT_SHA_256_ENDP);
	play(&s);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_uint_eq(s.n_tokens, 1);
	ck_assert_uint_eq(s.n_refused, 0);
	ck_assert_str_eq(s.token, NEW_TOKEN);
	ck_assert_int_eq(s.told.mechanism, XSO_SASL_HT_SHA_256_ENDP);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(a_token_can_be_invalidated_and_replaced)
{
	const bool wants = _i;
	struct sasl2_scene s;

	begin_with(&s, STRAIGHT, XSO_SASL_HT_SHA_256_NONE);
	s.scene.config.fast.invalidate = true;
	s.scene.config.fast.wanted = wants;
	play(&s);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert(s.has_fast && s.invalidates);
	ck_assert_str_eq(s.wish, wants ? "HT-SHA-512-EXPR" : "");
	ck_assert_uint_eq(s.n_tokens, wants ? 1 : 0);
	ck_assert_uint_eq(s.n_refused, wants ? 0 : 1);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(a_token_that_the_server_does_not_take_is_left_for_later)
{
	static const char *const none[] = { "HT-SHA-256-NONE" };
	struct sasl2_scene s;

	begin_with(&s, STRAIGHT, XSO_SASL_HT_SHA_256_ENDP);
	s.offers_tokens = _i;
	s.scene.sasl.offer.token_mechanisms = none;
	s.scene.sasl.offer.n_token_mechanisms = 1;
	s.scene.config.fast.wanted = false;
	play(&s);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_int_eq(xso_login_mechanism(s.scene.login), XSO_SASL_SCRAM_SHA_256);
	ck_assert(!s.has_fast);
	ck_assert_uint_eq(s.n_refused, 0);
	login_scene_end(&s.scene);
}
END_TEST

/* Refused. */

static const struct {
	enum xmpp_sasl_condition condition;
	unsigned n_refused;
} refusals[] = {
	{ XMPP_SASL_CONDITION_CREDENTIALS_EXPIRED, 1 },
	{ XMPP_SASL_CONDITION_NOT_AUTHORIZED, 1 },
	{ XMPP_SASL_CONDITION_INVALID_MECHANISM, 1 },
	{ XMPP_SASL_CONDITION_TEMPORARY_AUTH_FAILURE, 0 },
};

START_TEST(the_password_follows_a_token_that_is_refused)
{
	struct sasl2_scene s;

	begin_with(&s, REFUSES_TOKENS, XSO_SASL_HT_SHA_256_EXPR);
	s.condition = refusals[_i].condition;
	play(&s);
	ck_assert_msg(s.scene.n_done == 1, "%s", s.scene.text);
	ck_assert_uint_eq(s.authenticates, 2);
	ck_assert_int_eq(xso_login_mechanism(s.scene.login), XSO_SASL_SCRAM_SHA_256);
	ck_assert_uint_eq(s.n_refused, refusals[_i].n_refused);
	ck_assert(!s.has_fast);
	ck_assert_uint_eq(s.n_tokens, 1); /* another one */
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(nothing_weaker_follows_a_token_that_is_refused)
{
	struct sasl2_scene s;

	begin_with(&s, REFUSES_TOKENS, XSO_SASL_HT_SHA_256_EXPR);
	s.scene.config.policy.seen = XSO_SASL_SCRAM_SHA_256_PLUS;
	play(&s);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_uint_eq(s.authenticates, 1);
	ck_assert_msg(
		strstr(s.scene.text, "weaker than what was used here before"), "%s", s.scene.text);
	ck_assert_str_eq(s.scene.condition, "credentials-expired");
	ck_assert_uint_eq(s.n_refused, 1);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(without_a_password_a_refused_token_is_the_end)
{
	struct sasl2_scene s;

	begin_with(&s, REFUSES_TOKENS, XSO_SASL_HT_SHA_256_EXPR);
	s.scene.config.credentials.password = NULL;
	play(&s);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_str_eq(s.scene.condition, "credentials-expired");
	ck_assert_uint_eq(s.n_refused, 1);
	login_scene_end(&s.scene);
}
END_TEST

/* A server that lets anybody in learns nothing, and takes nothing away. */
START_TEST(a_server_that_does_not_know_the_token_is_not_believed)
{
	struct sasl2_scene s;

	begin_with(&s, WITHOUT_PROOF, XSO_SASL_HT_SHA_256_NONE);
	play(&s);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_int_eq(s.scene.failure.status, XSO_ERROR_REFUSED);
	ck_assert_int_ne(xso_stream_state(s.scene.bench.stream), XSO_STATE_OPEN);
	ck_assert_uint_eq(s.n_tokens + s.n_refused, 0);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(what_tokens_need_is_required)
{
	struct sasl2_scene s;
	struct xso_error error = { 0 };

	begin(&s, STRAIGHT);
	if (_i == 0)
		s.scene.config.fast.token = NULL;
	else
		s.scene.config.agent.id = NULL;
	if (_i == 2) {
		s.scene.config.fast.wanted = false;
		s.scene.config.credentials.token = HOUSE_TOKEN;
		s.scene.config.credentials.token_mechanism = XSO_SASL_HT_SHA_256_NONE;
	}
	ck_assert_ptr_null(xso_login_new(&s.scene.config, &error));
	ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
	login_scene_end(&s.scene);
}
END_TEST

/* As XEP-0484 has it, section 3, with a mechanism that can be repeated. */
START_TEST(the_exchange_of_the_xep_gives_a_token)
{
	static const char features[] = BENCH_HEADER
		"<stream:features><authentication xmlns='urn:xmpp:sasl:2'>"
		"<mechanism>PLAIN</mechanism><inline>"
		"<fast xmlns='urn:xmpp:fast:0' tls-0rtt='true'>"
		"<mechanism>HT-SHA-256-UNIQ</mechanism><mechanism>HT-SHA-256-NONE</mechanism>"
		"</fast></inline></authentication></stream:features>";
	static const char success[] =
		"<success xmlns='urn:xmpp:sasl:2'><authorization-identifier>"
		"user@example.com/AwesomeXMPP.4232f4d4</authorization-identifier>"
		"<token xmlns='urn:xmpp:fast:0' expiry='2020-03-12T14:36:15Z' "
		"token='WXZzciBwYmFmdmZnZiBqdmd1IGp2eXFhcmZm'/></success><stream:features/>";
	struct sasl2_scene s;

	begin(&s, STRAIGHT);
	bench_output(&s.scene.bench);
	bench_feed(&s.scene.bench, features);
	s.scene.config.credentials.user = "user";
	s.scene.config.credentials.password = "pencil";
	login_scene_log_in(&s.scene);
	ck_assert_str_eq(bench_output(&s.scene.bench),
		"<authenticate xmlns=\"urn:xmpp:sasl:2\" mechanism=\"PLAIN\"><initial-response>"
		"AHVzZXIAcGVuY2ls</initial-response>"
		"<user-agent id=\"d4565fa7-4d72-4749-b3d3-740edbf87770\">"
		"<software>AwesomeXMPP</software><device>Kiva's Phone</device></user-agent>"
		"<request-token xmlns=\"urn:xmpp:fast:0\" mechanism=\"HT-SHA-256-NONE\"/>"
		"</authenticate>");
	bench_feed(&s.scene.bench, success);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_str_eq(s.token, "WXZzciBwYmFmdmZnZiBqdmd1IGp2eXFhcmZm");
	login_scene_end(&s.scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_fast");
	TCase *tc = tcase_create("login_fast");
	const int n_wishes = sizeof wishes / sizeof *wishes;
	const int n_refusals = sizeof refusals / sizeof *refusals;

	tcase_add_loop_test(tc, the_token_asked_for_is_the_best_that_can_be_used, 0, n_wishes);
	tcase_add_test(tc, a_token_is_told_with_its_mechanism_and_expiry);
	tcase_add_loop_test(tc, a_token_that_was_not_asked_for_is_left, 0, 2);
	tcase_add_loop_test(tc, each_mechanism_of_tokens_lets_in_at_once, 0, ALL);
	tcase_add_test(tc, the_server_may_give_another_token);
	tcase_add_loop_test(tc, a_token_can_be_invalidated_and_replaced, 0, 2);
	tcase_add_loop_test(tc, a_token_that_the_server_does_not_take_is_left_for_later, 0, 2);
	tcase_add_loop_test(tc, the_password_follows_a_token_that_is_refused, 0, n_refusals);
	tcase_add_test(tc, nothing_weaker_follows_a_token_that_is_refused);
	tcase_add_test(tc, without_a_password_a_refused_token_is_the_end);
	tcase_add_test(tc, a_server_that_does_not_know_the_token_is_not_believed);
	tcase_add_loop_test(tc, what_tokens_need_is_required, 0, 3);
	tcase_add_test(tc, the_exchange_of_the_xep_gives_a_token);
	suite_add_tcase(s, tc);
	return s;
}
