/* Clients that show a token to a receiver as they may not, or want one. */
#include "token_store.h"

#include "base/crypto.h"

#include <xmpp/fast.h>
#include <xmpp/sasl2.h>
#include <xso/read.h>

#define TOKEN "0123456789abcdef0123456789abcdef"
#define FAILURE(condition)                    \
	"<failure xmlns=\"urn:xmpp:sasl:2\">" \
	"<" condition " xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/></failure>"
#define SUCCESS "<success xmlns=\"urn:xmpp:sasl:2\">"
#define POLICY "<stream:error><policy-violation "

/* One who knows the token, or another one, and shows it. */
struct claim {
	const char *mechanism, *token, *agent; /* NULL: HT-SHA-256-NONE, TOKEN, AGENT */
	bool no_agent, no_fast;
	bool has_count;
	uint64_t count;
};

static struct xso_bytes prove(const struct claim *claim, uint8_t out[XSO_HASH_MOST + 64])
{
	const char *token = claim->token ? claim->token : TOKEN;
	const enum xso_hash hash = claim->mechanism && strstr(claim->mechanism, "SHA-512")
		? XSO_HASH_SHA_512
		: XSO_HASH_SHA_256;

	memcpy(out, HOUSE_USER, sizeof HOUSE_USER);
	ck_assert_int_eq(xso_crypto_hmac(hash, token, strlen(token), "Initiator",
				 strlen("Initiator"), out + sizeof HOUSE_USER),
		XSO_OK);
	return (struct xso_bytes){ out, sizeof HOUSE_USER + xso_hash_size(hash) };
}

static void say_claim(struct receiver_scene *scene, const struct claim *claim)
{
	uint8_t proof[XSO_HASH_MOST + 64];
	const struct xmpp_sasl2_authenticate_user_agent agent = { .id = claim->agent ? claim->agent
										     : AGENT };
	const struct xmpp_fast fast = { .has_count = claim->has_count, .count = claim->count };
	const struct xso_any payload = xmpp_fast_any(&fast);
	const struct xmpp_sasl2_authenticate authenticate = {
		.mechanism = claim->mechanism ? claim->mechanism : "HT-SHA-256-NONE",
		.initial_response = prove(claim, proof),
		.user_agent = claim->no_agent ? NULL : &agent,
		.payload = &payload,
		.n_payload = claim->no_fast ? 0 : 1,
	};
	struct xso_buffer out = { 0 };

	ck_assert_int_eq(xso_write(xmpp_sasl2_authenticate_any(&authenticate), &out, NULL), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&out, '\0'), XSO_OK);
	receiver_scene_say(scene, out.data);
	xso_buffer_free(&out);
}

/* There is one token, which was used, and counted up to 5. */
static void advance(struct receiver_scene *scene)
{
	store = (struct token_store){ .secret = TOKEN,
		.slots[USED] = {
			HOUSE_USER, AGENT, TOKEN, XSO_SASL_HT_SHA_256_NONE, { .count = 5 } } };
	token_store_begin(scene);
	receiver_scene_advance(scene, XSO_RECEIVER_SASL);
	receiver_scene_hear(scene);
}

static const struct {
	struct claim claim;
	const char *answer;
	uint64_t count; /* that is kept then */
} claims[] = {
	{ { .has_count = true, .count = 6 }, SUCCESS, 6 },
	{ { .has_count = true, .count = UINT64_MAX }, SUCCESS, UINT64_MAX },
	{ { .has_count = false }, SUCCESS, 5 },
	{ { .agent = "D4565FA7-4D72-4749-B3D3-740EDBF87770" }, SUCCESS, 5 },
	{ { .has_count = true, .count = 5 }, FAILURE("not-authorized"), 5 },
	{ { .has_count = true, .count = 4 }, FAILURE("not-authorized"), 5 },
	{ { .has_count = true, .count = 0 }, FAILURE("not-authorized"), 5 },
	{ { .agent = ANOTHER_AGENT }, FAILURE("not-authorized"), 5 },
	{ { .token = "another" }, FAILURE("not-authorized"), 5 },
	{ { .token = "" }, FAILURE("not-authorized"), 5 },
	{ { .mechanism = "HT-SHA-512-NONE" }, FAILURE("not-authorized"), 5 },
	{ { .mechanism = "HT-SHA-256-ENDP" }, FAILURE("not-authorized"), 5 },
	{ { .mechanism = "HT-SHA-256-UNIQ" }, FAILURE("invalid-mechanism"), 5 }, /* TLS 1.3 */
	{ { .mechanism = "HT-SHA-3-NONE" }, FAILURE("invalid-mechanism"), 5 },
	{ { .no_agent = true }, FAILURE("invalid-mechanism"), 5 },
	{ { .no_fast = true }, FAILURE("invalid-mechanism"), 5 },
};

enum { N_CLAIMS = sizeof claims / sizeof *claims };

START_TEST(each_claim_has_its_answer)
{
	struct receiver_scene scene;
	const char *heard;

	advance(&scene);
	say_claim(&scene, &claims[_i].claim);
	heard = receiver_scene_hear(&scene);
	ck_assert_msg(!strncmp(heard, claims[_i].answer, strlen(claims[_i].answer)), "%s", heard);
	ck_assert_uint_eq(store.slots[USED].known.count, claims[_i].count);
	ck_assert_uint_eq(store.n_used, !strcmp(claims[_i].answer, SUCCESS));
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(a_claim_that_is_repeated_is_refused)
{
	const struct claim claim = { .has_count = true, .count = 6 };
	struct receiver_scene first, second;

	advance(&first);
	say_claim(&first, &claim);
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&first), SUCCESS));
	token_store_begin(&second);
	receiver_scene_advance(&second, XSO_RECEIVER_SASL);
	say_claim(&second, &claim);
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&second), FAILURE("not-authorized")));
	ck_assert_uint_eq(store.n_used, 1);
	receiver_scene_end(&first);
	receiver_scene_end(&second);
}
END_TEST

START_TEST(a_token_is_refused_whose_use_cannot_be_kept)
{
	const struct claim claim = { .has_count = true, .count = 6 };
	struct receiver_scene scene;

	advance(&scene);
	store.keeps_no_use = true;
	say_claim(&scene, &claim);
	ck_assert_ptr_nonnull(
		strstr(receiver_scene_hear(&scene), FAILURE("temporary-auth-failure")));
	ck_assert_int_eq(xso_receiver_phase(scene.receiver), XSO_RECEIVER_SASL);
	receiver_scene_end(&scene);
}
END_TEST

#define AGENT_ID "<user-agent id='" AGENT "'/>"
#define SAY(mechanism, response, more)                                     \
	"<authenticate xmlns='urn:xmpp:sasl:2' mechanism='" mechanism "'>" \
	"<initial-response>" response "</initial-response>" more "</authenticate>"

/* In the elements of RFC 6120, or with a <fast/> that is none. */
static const char *const untold[] = {
	"<auth " SASL_NS " mechanism='HT-SHA-256-NONE'>AAAA</auth>",
	SAY("HT-SHA-256-NONE", "AAAA", AGENT_ID),
	SAY("HT-SHA-256-NONE", "AAAA", AGENT_ID "<fast xmlns='urn:xmpp:fast:1'/>"),
	SAY("HT-SHA-256-NONE", "AAAA", AGENT_ID "<fast xmlns='urn:xmpp:fast:0' count='-1'/>"),
	SAY("HT-SHA-256-NONE", "AAAA", AGENT_ID "<fast xmlns='urn:xmpp:fast:0' count='soon'/>"),
	SAY("HT-SHA-256-NONE", "AAAA", "<user-agent id='no UUID'/><fast xmlns='urn:xmpp:fast:0'/>"),
};

enum { N_UNTOLD = sizeof untold / sizeof *untold };

START_TEST(a_token_that_is_not_told_as_one_is_not_taken)
{
	struct receiver_scene scene;
	const char *heard;

	advance(&scene);
	receiver_scene_say(&scene, untold[_i]);
	heard = receiver_scene_hear(&scene);
	ck_assert_msg(strstr(heard, "<invalid-mechanism"), "%s", heard);
	ck_assert_uint_eq(scene.n_failed, 0);
	receiver_scene_end(&scene);
}
END_TEST

#define FAST_FEATURE "<fast xmlns=\"urn:xmpp:fast:0\"><mechanism>HT-SHA-256-ENDP</mechanism>"

START_TEST(tokens_are_offered_where_there_are_some_and_tls)
{
	const bool has_tls = _i & 1, has_tokens = _i & 2;
	const struct claim claim = { .has_count = false };
	struct receiver_scene scene;
	const char *heard;

	token_store_begin(&scene);
	if (!has_tokens)
		scene.config.fast = (struct xso_receiver_fast){ .find = NULL };
	if (!has_tls)
		scene.config.channel = NULL;
	receiver_scene_advance(&scene, XSO_RECEIVER_SASL);
	heard = receiver_scene_hear(&scene);
	ck_assert_int_eq(strstr(heard, FAST_FEATURE) != NULL, has_tls && has_tokens);
	ck_assert_int_eq(strstr(heard, "HT-") != NULL, has_tls && has_tokens);
	ck_assert_ptr_null(strstr(heard, "-UNIQ</mechanism>"));
	say_claim(&scene, &claim);
	heard = receiver_scene_hear(&scene);
	if (!has_tls)
		ck_assert_ptr_nonnull(strstr(heard, POLICY));
	else if (!has_tokens)
		ck_assert_ptr_nonnull(strstr(heard, FAILURE("invalid-mechanism")));
	receiver_scene_end(&scene);
}
END_TEST

/* Whoever cannot come back by it gets no token: what is said, by whom. */
#define WISH(mechanism) "<request-token xmlns='urn:xmpp:fast:0' mechanism='" mechanism "'/>"
static const struct {
	const char *said;
	bool gets_one;
} wishes[] = {
	{ SAY("EXTERNAL", "=", AGENT_ID WISH("HT-SHA-256-NONE")), true },
	{ SAY("EXTERNAL", "=", AGENT_ID), false },
	{ SAY("EXTERNAL", "=", WISH("HT-SHA-256-NONE")), false },
	{ SAY("EXTERNAL", "=", AGENT_ID WISH("HT-SHA-256-UNIQ")), false },
	{ SAY("EXTERNAL", "=", AGENT_ID WISH("PLAIN")), false },
	{ SAY("EXTERNAL", "anVsaWV0QGhvdXNlLnRlc3Q=", AGENT_ID WISH("HT-SHA-256-NONE")), false },
	{ SAY("ANONYMOUS", "=", AGENT_ID WISH("HT-SHA-256-NONE")), false },
};

enum { N_WISHES = sizeof wishes / sizeof *wishes };

START_TEST(a_token_is_given_to_whom_it_can_serve)
{
	struct receiver_scene scene;
	const char *heard;

	advance(&scene);
	receiver_scene_say(&scene, wishes[_i].said);
	heard = receiver_scene_hear(&scene);
	ck_assert_msg(strstr(heard, SUCCESS), "%s", heard);
	ck_assert_int_eq(
		strstr(heard, "<token xmlns=\"urn:xmpp:fast:0\" ") != NULL, wishes[_i].gets_one);
	ck_assert_uint_eq(store.n_given, wishes[_i].gets_one);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(what_tokens_need_is_required)
{
	struct receiver_scene scene;
	struct xso_error error = { 0 };

	token_store_begin(&scene);
	for (int i = 0; i < 3; i++) {
		struct xso_receiver_config config = scene.config;
		config.fast.find = i == 0 ? NULL : config.fast.find;
		config.fast.use = i == 1 ? NULL : config.fast.use;
		config.fast.give = i == 2 ? NULL : config.fast.give;
		ck_assert_ptr_null(xso_receiver_new(&config, &error));
		ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
	}
	receiver_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("receiver_fast_hostile");
	TCase *tc = tcase_create("receiver_fast_hostile");

	tcase_add_loop_test(tc, each_claim_has_its_answer, 0, N_CLAIMS);
	tcase_add_test(tc, a_claim_that_is_repeated_is_refused);
	tcase_add_test(tc, a_token_is_refused_whose_use_cannot_be_kept);
	tcase_add_loop_test(tc, a_token_that_is_not_told_as_one_is_not_taken, 0, N_UNTOLD);
	tcase_add_loop_test(tc, tokens_are_offered_where_there_are_some_and_tls, 0, 4);
	tcase_add_loop_test(tc, a_token_is_given_to_whom_it_can_serve, 0, N_WISHES);
	tcase_add_test(tc, what_tokens_need_is_required);
	suite_add_tcase(s, tc);
	return s;
}
