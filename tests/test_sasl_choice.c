/* Which mechanism is chosen, how it is bound, and what is said when none is. */
#include "suite.h"

#include <xso/sasl.h>

#include <stdio.h>
#include <string.h>

enum { TLS_1_2 = 0x0303, TLS_1_3 = 0x0304, MOST = 16 };

/* A situation, in short; zero is the simplest one: SASL1 without TLS, and a password. */
struct situation {
	const char *mechanisms; /* that are offered, with spaces between */
	const char *bindings;	/* the list of XEP-0440; NULL: none */
	const char *tokens;	/* mechanisms of FAST */
	int tls;
	const char
		*ours; /* types we have data of: 'p' server-end-point, 'u' unique, 'x' exporter */
	const char *have; /* 'p' password, 'c' certificate, 'b' bearer, 't' token, 'a' anonymous,
			     'k' keys of SHA-256 */
	enum xso_sasl_mechanism token_mechanism, seen;
	bool sasl2, plain, bound;
	struct xso_sasl_failure failures[3];

	/* what is chosen */
	enum xso_sasl_mechanism mechanism;
	enum xso_sasl_flag flag;
	enum xso_sasl_binding binding;
	bool proof;
	const char *text; /* why none */
};

#define SCRAMS "SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-512"
#define ALL SCRAMS " SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS SCRAM-SHA-512-PLUS PLAIN"
#define NO_TYPES                                                                                 \
	"the server offers channel binding, but names no type of it: somebody may have changed " \
	"its offer"
#define NO_MECHANISM                                                                            \
	"the server names types of channel binding, but offers no mechanism with it: somebody " \
	"may "                                                                                  \
	"have changed its offer"
#define E "tls-server-end-point"
#define X "tls-exporter"
#define U "tls-unique"

/* clang-format off: a situation is read at a glance */
static const struct situation situations[] = {
	/* the strongest */
	{ ALL, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ "PLAIN SCRAM-SHA-1 SCRAM-SHA-256", .mechanism = XSO_SASL_SCRAM_SHA_256 },
	{ "EXTERNAL " ALL, E, .tls = TLS_1_3, .ours = "p", .have = "pc",
		.mechanism = XSO_SASL_EXTERNAL },
	{ "EXTERNAL SCRAM-SHA-1", .have = "pc", .mechanism = XSO_SASL_SCRAM_SHA_1 },
	{ "EXTERNAL SCRAM-SHA-1", .tls = TLS_1_3, .mechanism = XSO_SASL_SCRAM_SHA_1 },
	{ "ANONYMOUS SCRAM-SHA-1", .have = "a", .mechanism = XSO_SASL_ANONYMOUS },
	{ "PLAIN OAUTHBEARER", .tls = TLS_1_3, .have = "pb", .plain = true,
		.mechanism = XSO_SASL_OAUTHBEARER },
	{ "SCRAM-SHA-512 SCRAM-SHA-1-PLUS", X, .tls = TLS_1_3, .ours = "x",
		.mechanism = XSO_SASL_SCRAM_SHA_1_PLUS, .flag = XSO_SASL_FLAG_P,
		.binding = XSO_SASL_TLS_EXPORTER },
	{ ALL, .have = "k", .mechanism = XSO_SASL_SCRAM_SHA_256 },
	{ ALL, X, .have = "k", .tls = TLS_1_3, .ours = "x",
		.mechanism = XSO_SASL_SCRAM_SHA_256_PLUS, .flag = XSO_SASL_FLAG_P,
		.binding = XSO_SASL_TLS_EXPORTER },
	{ "SCRAM-SHA-1", .have = "k",
		.text = "the server offers only SCRAM-SHA-1, which needs a user and a password" },
	/* PLAIN */
	{ "PLAIN", .tls = TLS_1_3, .plain = true, .mechanism = XSO_SASL_PLAIN },
	{ "PLAIN", .plain = true, .text = "the server offers only PLAIN, which needs TLS" },
	{ "PLAIN", .tls = TLS_1_3, .text = "the server offers only PLAIN, which is not allowed" },
	{ "PLAIN", .tls = TLS_1_3, .plain = true, .seen = XSO_SASL_SCRAM_SHA_1,
		.text = "the server offers only PLAIN, which is weaker than what was used here "
			"before" },
	/* nothing fits */
	{ "", .text = "the server offers no mechanism" },
	{ "GSSAPI PLAIN", .tls = TLS_1_3,
		.text = "the server offers only GSSAPI, which is not known here, and PLAIN, which "
			"is not allowed" },
	{ "SCRAM-SHA-1 OAUTHBEARER EXTERNAL ANONYMOUS", .have = "", .tls = TLS_1_3,
		.text = "the server offers only SCRAM-SHA-1, which needs a user and a password, "
			"and OAUTHBEARER, "
			"which needs a bearer token, and EXTERNAL, which needs a certificate, and "
			"ANONYMOUS, which is "
			"for those who need no account" },
	{ "OAUTHBEARER", .have = "b",
		.text = "the server offers only OAUTHBEARER, which needs TLS" },
	{ "HT-SHA-256-NONE", .have = "t", .tls = TLS_1_3,
		.token_mechanism = XSO_SASL_HT_SHA_256_NONE,
		.text = "the server offers only HT-SHA-256-NONE, which is for tokens" },
	{ "lower <b> \xC3\xA4 A-NAME-OF-TOO-MANY-CHARS", .text = "the server offers no mechanism" },
	/* XEP-0440: we cannot bind */
	{ ALL, E " " X, .tls = TLS_1_3, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ ALL, E, .sasl2 = true, .tls = TLS_1_3, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ ALL, .sasl2 = true, .tls = TLS_1_3, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ "SCRAM-SHA-1-PLUS", E, .tls = TLS_1_3,
		.text = "the server offers only SCRAM-SHA-1-PLUS, which needs channel-binding "
			"data, and there is none" },
	/* data of a channel without TLS, and tls-unique where it is not defined, are none */
	{ ALL, X, .ours = "pux", .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ ALL, U, .tls = TLS_1_3, .ours = "u", .mechanism = XSO_SASL_SCRAM_SHA_512 },
	/* the server offers neither PLUS nor types */
	{ SCRAMS, .tls = TLS_1_3, .ours = "px", .mechanism = XSO_SASL_SCRAM_SHA_512,
		.flag = XSO_SASL_FLAG_Y },
	{ SCRAMS, .sasl2 = true, .tls = TLS_1_2, .ours = "u", .mechanism = XSO_SASL_SCRAM_SHA_512,
		.flag = XSO_SASL_FLAG_Y },
	/* PLUS without types */
	{ ALL, .sasl2 = true, .tls = TLS_1_3, .ours = "px", .text = NO_TYPES },
	{ ALL, .sasl2 = true, .tls = TLS_1_2, .ours = "u", .text = NO_TYPES },
	{ ALL, .tls = TLS_1_2, .ours = "pux", .mechanism = XSO_SASL_SCRAM_SHA_512_PLUS,
		.flag = XSO_SASL_FLAG_P, .binding = XSO_SASL_TLS_UNIQUE },
	{ ALL, .tls = TLS_1_2, .ours = "p", .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ ALL, .tls = TLS_1_3, .ours = "pux", .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ "SCRAM-SHA-256-PLUS", .tls = TLS_1_3, .ours = "px",
		.text = "the server offers only SCRAM-SHA-256-PLUS, for which the server does not "
			"say how to bind the "
			"channel" },
	/* types without PLUS */
	{ SCRAMS, E, .sasl2 = true, .tls = TLS_1_3, .ours = "p", .text = NO_MECHANISM },
	{ SCRAMS, "", .tls = TLS_1_3, .ours = "p", .text = NO_MECHANISM },
	{ SCRAMS, E, "HT-SHA-256-ENDP", .sasl2 = true, .tls = TLS_1_3, .ours = "p",
		.mechanism = XSO_SASL_SCRAM_SHA_512, .flag = XSO_SASL_FLAG_Y },
	{ SCRAMS, E, "HT-SHA-256-NONE", .sasl2 = true, .tls = TLS_1_3, .ours = "p",
		.text = NO_MECHANISM },
	/* a type that both have: the strongest */
	{ ALL, E " " X, .tls = TLS_1_3, .ours = "px", .mechanism = XSO_SASL_SCRAM_SHA_512_PLUS,
		.flag = XSO_SASL_FLAG_P, .binding = XSO_SASL_TLS_EXPORTER },
	{ ALL, E " " X, .tls = TLS_1_3, .ours = "p", .mechanism = XSO_SASL_SCRAM_SHA_512_PLUS,
		.flag = XSO_SASL_FLAG_P, .binding = XSO_SASL_TLS_SERVER_END_POINT },
	{ ALL, E " " U, .tls = TLS_1_2, .ours = "pux", .mechanism = XSO_SASL_SCRAM_SHA_512_PLUS,
		.flag = XSO_SASL_FLAG_P, .binding = XSO_SASL_TLS_UNIQUE },
	{ ALL, E " " U, .tls = TLS_1_3, .ours = "pux", .mechanism = XSO_SASL_SCRAM_SHA_512_PLUS,
		.flag = XSO_SASL_FLAG_P, .binding = XSO_SASL_TLS_SERVER_END_POINT },
	/* PLUS of a hash that is not known is PLUS: "y" would be refused */
	{ "SCRAM-SHA-1 SCRAM-SHA3-512-PLUS", X, .tls = TLS_1_3, .ours = "x",
		.mechanism = XSO_SASL_SCRAM_SHA_1 },
	/* no common type */
	{ ALL, E, .tls = TLS_1_3, .ours = "x", .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ ALL, "tls-new", .sasl2 = true, .tls = TLS_1_3, .ours = "px",
		.mechanism = XSO_SASL_SCRAM_SHA_512, .proof = true },
	{ "PLAIN SCRAM-SHA-1-PLUS", "", .plain = true, .tls = TLS_1_3, .ours = "px",
		.text = "the server offers only PLAIN, with which the server cannot show that "
			"nobody changed its offer, "
			"and SCRAM-SHA-1-PLUS, which binds the channel in ways that are not known "
			"here" },
	/* channel binding required */
	{ ALL, X, .bound = true, .tls = TLS_1_3, .ours = "x",
		.mechanism = XSO_SASL_SCRAM_SHA_512_PLUS, .flag = XSO_SASL_FLAG_P,
		.binding = XSO_SASL_TLS_EXPORTER },
	{ "EXTERNAL", .bound = true, .have = "c", .tls = TLS_1_3, .mechanism = XSO_SASL_EXTERNAL },
	{ "SCRAM-SHA-1", .bound = true, .tls = TLS_1_3, .ours = "x",
		.text = "the server offers only SCRAM-SHA-1, which does not bind the channel" },
	{ "SCRAM-SHA-1 SCRAM-SHA-1-PLUS", .bound = true, .tls = TLS_1_3, .ours = "x",
		.text = "the server offers only SCRAM-SHA-1, which does not bind the channel, and "
			"SCRAM-SHA-1-PLUS, for "
			"which the server does not say how to bind the channel" },
	/* tokens */
	{ ALL, E, "HT-SHA-256-NONE HT-SHA-256-ENDP", .have = "pt", .sasl2 = true, .tls = TLS_1_3,
		.ours = "p", .token_mechanism = XSO_SASL_HT_SHA_256_ENDP,
		.mechanism = XSO_SASL_HT_SHA_256_ENDP, .binding = XSO_SASL_TLS_SERVER_END_POINT },
	{ ALL, E, "HT-SHA-256-ENDP", .have = "pt", .sasl2 = true, .tls = TLS_1_3,
		.token_mechanism = XSO_SASL_HT_SHA_256_ENDP, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ ALL, E, "HT-SHA-256-NONE", .have = "pt", .sasl2 = true, .tls = TLS_1_3, .ours = "p",
		.token_mechanism = XSO_SASL_HT_SHA_256_ENDP,
		.mechanism = XSO_SASL_SCRAM_SHA_512_PLUS, .flag = XSO_SASL_FLAG_P,
		.binding = XSO_SASL_TLS_SERVER_END_POINT },
	{ SCRAMS, .tokens = "HT-SHA-256-NONE", .have = "pt",
		.token_mechanism = XSO_SASL_HT_SHA_256_NONE, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ SCRAMS, .tokens = "HT-SHA-256-NONE", .have = "pt", .tls = TLS_1_3, .bound = true,
		.token_mechanism = XSO_SASL_HT_SHA_256_NONE,
		.text = "the server offers only SCRAM-SHA-1, which does not bind the channel, and "
			"SCRAM-SHA-256, which "
			"does not bind the channel, and SCRAM-SHA-512, which does not bind the "
			"channel" },
	/* an offer that was tampered with spoils tokens too */
	{ ALL, NULL, "HT-SHA-256-NONE", .have = "pt", .sasl2 = true, .tls = TLS_1_3, .ours = "x",
		.token_mechanism = XSO_SASL_HT_SHA_256_NONE, .text = NO_TYPES },
	/* a token that failed is as if it had not been there */
	{ SCRAMS, .tokens = "HT-SHA-256-NONE", .have = "pt", .sasl2 = true, .tls = TLS_1_3,
		.token_mechanism = XSO_SASL_HT_SHA_256_NONE,
		.failures = { { XSO_SASL_HT_SHA_256_NONE, "not-authorized" } },
		.mechanism = XSO_SASL_SCRAM_SHA_512 },
	/* after a failure that was about us nothing else is tried */
	{ ALL, .failures = { { XSO_SASL_SCRAM_SHA_512, "not-authorized" } },
		.text = "SCRAM-SHA-512 failed with not-authorized: nothing else is tried" },
	{ "PLAIN SCRAM-SHA-1", .tls = TLS_1_3, .plain = true,
		.failures = { { XSO_SASL_SCRAM_SHA_1, "not-authorized" } },
		.text = "SCRAM-SHA-1 failed with not-authorized: nothing else is tried" },
	{ ALL, .failures = { { XSO_SASL_SCRAM_SHA_1, "temporary-auth-failure" } },
		.text = "SCRAM-SHA-1 failed with temporary-auth-failure: nothing else is tried" },
	{ ALL, .failures = { { XSO_SASL_SCRAM_SHA_1, NULL } },
		.text = "SCRAM-SHA-1 failed with no condition: nothing else is tried" },
	{ ALL,
		.failures = { { XSO_SASL_SCRAM_SHA_512, "invalid-mechanism" },
			{ XSO_SASL_SCRAM_SHA_256, "not-authorized" } },
		.text = "SCRAM-SHA-256 failed with not-authorized: nothing else is tried" },
	/* after one that was about the mechanism nothing weaker is */
	{ ALL, .failures = { { XSO_SASL_SCRAM_SHA_512, "invalid-mechanism" } },
		.mechanism = XSO_SASL_SCRAM_SHA_256 },
	{ ALL, .failures = { { XSO_SASL_PLAIN, "mechanism-too-weak" } },
		.mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ SCRAMS,
		.failures = { { XSO_SASL_SCRAM_SHA_512, "invalid-mechanism" },
			{ XSO_SASL_SCRAM_SHA_256, "invalid-mechanism" } },
		.text = "the server offers only SCRAM-SHA-1, which is weaker than what was tried "
			"first, and "
			"SCRAM-SHA-256, which failed before, and SCRAM-SHA-512, which failed "
			"before" },
	{ ALL, X, .tls = TLS_1_3, .ours = "x",
		.failures = { { XSO_SASL_SCRAM_SHA_512_PLUS, "invalid-mechanism" } },
		.mechanism = XSO_SASL_SCRAM_SHA_256_PLUS, .flag = XSO_SASL_FLAG_P,
		.binding = XSO_SASL_TLS_EXPORTER },
	/* what was seen before */
	{ ALL, .seen = XSO_SASL_SCRAM_SHA_512, .mechanism = XSO_SASL_SCRAM_SHA_512 },
	{ "SCRAM-SHA-256", .seen = XSO_SASL_SCRAM_SHA_512, .mechanism = XSO_SASL_SCRAM_SHA_256 },
	{ "SCRAM-SHA-1", .seen = XSO_SASL_SCRAM_SHA_256,
		.text = "the server offers only SCRAM-SHA-1, which is weaker than what was used "
			"here before" },
	{ SCRAMS, .seen = XSO_SASL_SCRAM_SHA_1_PLUS, .tls = TLS_1_3,
		.text = "the server offers only SCRAM-SHA-1, which is weaker than what was used "
			"here before, and "
			"SCRAM-SHA-256, which is weaker than what was used here before, and "
			"SCRAM-SHA-512, which is "
			"weaker than what was used here before" },
};

/* clang-format on */

enum { N_SITUATIONS = sizeof situations / sizeof *situations };

struct names {
	char text[512];
	const char *at[MOST];
	size_t n;
};

static void split(const char *text, struct names *names)
{
	snprintf(names->text, sizeof names->text, "%s", text ? text : "");
	names->n = 0;
	for (char *word = strtok(names->text, " "); word; word = strtok(NULL, " "))
		names->at[names->n++] = word;
}

static bool has(const struct situation *s, char c)
{
	return strchr(s->have ? s->have : "p", c);
}

/* The names live in `room`. */
static struct xso_sasl_client client_of(const struct situation *s, struct names room[3])
{
	static const struct xso_sasl_keys keys = { .mechanism = XSO_SASL_SCRAM_SHA_256 };
	static const struct xso_bytes data = { (const uint8_t *)"data", 4 };
	const char *ours = s->ours ? s->ours : "";
	struct xso_sasl_client client = { .failures = s->failures };

	split(s->mechanisms, &room[0]);
	split(s->bindings, &room[1]);
	split(s->tokens, &room[2]);
	client.offer = (struct xso_sasl_offer){ room[0].at, room[0].n, room[2].at, room[2].n,
		room[1].at, room[1].n, s->bindings != NULL, s->sasl2 };
	client.channel.tls = s->tls;
	if (strchr(ours, 'p'))
		client.channel.bindings[XSO_SASL_TLS_SERVER_END_POINT] = data;
	if (strchr(ours, 'u'))
		client.channel.bindings[XSO_SASL_TLS_UNIQUE] = data;
	if (strchr(ours, 'x'))
		client.channel.bindings[XSO_SASL_TLS_EXPORTER] = data;
	client.credentials = (struct xso_sasl_credentials){ .user = "user",
		.password = has(s, 'p') ? "password" : NULL,
		.keys = has(s, 'k') ? &keys : NULL,
		.bearer = has(s, 'b') ? "bearer" : NULL,
		.token = has(s, 't') ? "token" : NULL,
		.token_mechanism = s->token_mechanism,
		.certificate = has(s, 'c'),
		.anonymous = has(s, 'a') };
	client.policy = (struct xso_sasl_policy){ s->plain, s->bound, s->seen, 0, 0 };
	while (client.n_failures < 3 && s->failures[client.n_failures].mechanism)
		client.n_failures++;
	return client;
}

START_TEST(each_situation_has_its_choice)
{
	for (size_t i = 0; i < N_SITUATIONS; i++) {
		const struct situation *s = &situations[i];
		struct names room[3];
		struct xso_sasl_client client = client_of(s, room);
		struct xso_sasl_choice c;
		const char *name;
		xso_sasl_choose(&client, &c);
		name = xso_sasl_mechanism_name(c.mechanism);
		ck_assert_msg(c.mechanism == s->mechanism && c.flag == s->flag &&
				c.binding == s->binding && c.proof == s->proof,
			"%zu, '%s': %s, flag %d, %d, proof %d: %s", i, s->mechanisms,
			name ? name : "none", c.flag, c.binding, c.proof, c.text);
		ck_assert_str_eq(c.text, s->text ? s->text : "");
	}
}
END_TEST

/* Whatever is offered, and whoever asks: a bound mechanism has data, a refusal has a sentence. */
START_TEST(what_is_chosen_can_be_done)
{
	static const char *const ours[] = { "", "p", "u", "x", "pux" },
				 *const bindings[] = { NULL, "", E, X, U " " X };
	static const int tls[] = { 0, TLS_1_2, TLS_1_3 };

	for (unsigned i = 0; i < 5 * 5 * 3 * 2 * N_SITUATIONS; i++) {
		struct situation s = situations[i / 150];
		struct names room[3];
		struct xso_sasl_client client;
		struct xso_sasl_choice c;
		s.ours = ours[i % 5];
		s.bindings = bindings[i / 5 % 5];
		s.tls = tls[i / 25 % 3];
		s.sasl2 = i / 75 % 2;
		client = client_of(&s, room);
		xso_sasl_choose(&client, &c);
		ck_assert((c.mechanism == XSO_SASL_NONE) == (*c.text != '\0'));
		ck_assert(!c.binding || client.channel.bindings[c.binding].size);
		ck_assert((c.flag == XSO_SASL_FLAG_P) ==
			(c.mechanism >= XSO_SASL_SCRAM_SHA_1_PLUS &&
				c.mechanism <= XSO_SASL_SCRAM_SHA_512_PLUS));
		ck_assert(c.flag != XSO_SASL_FLAG_Y || !strstr(s.mechanisms, "-PLUS"));
		ck_assert(c.mechanism != XSO_SASL_PLAIN || (s.tls && s.plain));
		ck_assert(c.binding != XSO_SASL_TLS_UNIQUE || s.tls == TLS_1_2);
	}
}
END_TEST

static const struct {
	const char *tokens, *ours;
	bool bound;
	enum xso_sasl_mechanism mechanism;
} tokens[] = {
	{ "", "px", false, XSO_SASL_NONE },
	{ "HT-SHA-256-NONE HT-SHA-256-ENDP HT-SHA-256-EXPR", "px", false,
		XSO_SASL_HT_SHA_256_EXPR },
	{ "HT-SHA-256-NONE HT-SHA-256-ENDP HT-SHA-256-EXPR", "p", false, XSO_SASL_HT_SHA_256_ENDP },
	{ "HT-SHA-256-NONE HT-SHA-512-NONE HT-SHA-256-ENDP", "", false, XSO_SASL_HT_SHA_512_NONE },
	{ "HT-SHA-256-UNIQ", "u", false, XSO_SASL_NONE },
	{ "HT-SHA-256-NONE", "px", true, XSO_SASL_NONE },
	{ "HT-SHA3-512-EXPR HT-SHA-256-NONE", "x", false, XSO_SASL_HT_SHA_256_NONE },
};

START_TEST(the_token_that_is_asked_for_binds_best)
{
	for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++) {
		struct situation s = { .tokens = tokens[i].tokens,
			.ours = tokens[i].ours,
			.bound = tokens[i].bound,
			.tls = TLS_1_3 };
		struct names room[3];
		struct xso_sasl_client client = client_of(&s, room);
		ck_assert_int_eq(xso_sasl_choose_token(&client), tokens[i].mechanism);
		client.channel.tls = 0;
		ck_assert_int_eq(xso_sasl_choose_token(&client), XSO_SASL_NONE);
	}
}
END_TEST

/* A sentence that is too long is cut, not overrun. */
START_TEST(a_long_offer_makes_a_sentence_that_is_cut)
{
	const char *names[200];
	struct xso_sasl_client client = { .offer = { .mechanisms = names, .n_mechanisms = 200 } };
	struct xso_sasl_choice choice;

	for (size_t i = 0; i < 200; i++)
		names[i] = "UNKNOWN";
	xso_sasl_choose(&client, &choice);
	ck_assert_uint_eq(strlen(choice.text), XSO_SASL_TEXT - 1);
}
END_TEST

START_TEST(names_and_mechanisms_are_told_apart)
{
	ck_assert_ptr_null(xso_sasl_mechanism_name(XSO_SASL_NONE));
	ck_assert_ptr_null(xso_sasl_mechanism_name(XSO_SASL_N_MECHANISMS));
	for (int i = XSO_SASL_NONE + 1; i < XSO_SASL_N_MECHANISMS; i++) {
		enum xso_sasl_mechanism mechanism = (enum xso_sasl_mechanism)i;
		ck_assert_int_eq(
			xso_sasl_mechanism_of(xso_sasl_mechanism_name(mechanism)), mechanism);
	}
	ck_assert_int_eq(xso_sasl_mechanism_of("scram-sha-1"), XSO_SASL_NONE);
	ck_assert_int_eq(xso_sasl_mechanism_of(""), XSO_SASL_NONE);
	ck_assert_ptr_null(xso_sasl_binding_name(XSO_SASL_BINDING_NONE));
	ck_assert_ptr_null(xso_sasl_binding_name(XSO_SASL_N_BINDINGS));
	ck_assert_str_eq(xso_sasl_binding_name(XSO_SASL_TLS_EXPORTER), "tls-exporter");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sasl_choice");
	TCase *tc = tcase_create("sasl_choice");

	tcase_add_test(tc, each_situation_has_its_choice);
	tcase_add_test(tc, what_is_chosen_can_be_done);
	tcase_add_test(tc, the_token_that_is_asked_for_binds_best);
	tcase_add_test(tc, a_long_offer_makes_a_sentence_that_is_cut);
	tcase_add_test(tc, names_and_mechanisms_are_told_apart);
	suite_add_tcase(s, tc);
	return s;
}
