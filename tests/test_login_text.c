/* What a server says to people when it refuses a login: its own words, beside ours. */
#include "login_scene.h"

#include <stdlib.h>

#define SASL_NS "urn:ietf:params:xml:ns:xmpp-sasl"
#define SASL2_NS "urn:xmpp:sasl:2"
#define OFFER(more) "<mechanism>PLAIN</mechanism>" more
#define FEATURES(offer)                                                        \
	BENCH_HEADER "<stream:features><mechanisms xmlns='" SASL_NS "'>" offer \
		     "</mechanisms></stream:features>"
#define FEATURES2(offer)                                                            \
	BENCH_HEADER "<stream:features><authentication xmlns='" SASL2_NS "'>" offer \
		     "</authentication></stream:features>"
#define FAILURE(inside) "<failure xmlns='" SASL_NS "'>" inside "</failure>"
#define FAILURE2(inside) "<failure xmlns='" SASL2_NS "'>" inside "</failure>"
#define CONDITION(name) "<" name " xmlns='" SASL_NS "'/>"
#define REFUSED CONDITION("not-authorized")
#define OURS "PLAIN failed with not-authorized: nothing else is tried"
#define THEIRS "; the server says: "
#define TWO "<mechanism>SCRAM-SHA-512</mechanism><mechanism>SCRAM-SHA-256</mechanism>"
#define INVALID CONDITION("invalid-mechanism")

/* The last <failure/>, or none, is what ends it. */
static const struct {
	const char *features, *says[3];
	const char *text, *server_text; /* "-": none */
} cases[] = {
	{ FEATURES(OFFER("")), { FAILURE(REFUSED "<text xml:lang='en'>Wrong password</text>") },
		OURS THEIRS "Wrong password", "Wrong password" },
	{ FEATURES2(OFFER("")), { FAILURE2(REFUSED "<text xml:lang='en'>Wrong password</text>") },
		OURS THEIRS "Wrong password", "Wrong password" },
	{ FEATURES(OFFER("")),
		{ FAILURE(REFUSED "<text xml:lang='de'>Falsch</text>"
				  "<text xml:lang='en'>Wrong</text>") },
		OURS THEIRS "Falsch", "Falsch" },
	{ FEATURES(OFFER("")), { FAILURE("<text>Wrong</text>" REFUSED) }, OURS THEIRS "Wrong",
		"Wrong" },
	{ FEATURES(OFFER("")), { FAILURE("<text>Wrong</text>") },
		"PLAIN failed with no condition: nothing else is tried" THEIRS "Wrong", "Wrong" },
	{ FEATURES(OFFER("")), { FAILURE(REFUSED) }, OURS, "-" },
	{ FEATURES(OFFER("")), { FAILURE(REFUSED "<text/>") }, OURS, "-" },
	{ FEATURES2(OFFER("")), { FAILURE2(REFUSED) }, OURS, "-" },
	/* of the last of two */
	{ FEATURES(TWO),
		{ FAILURE(INVALID "<text>Not this one</text>"),
			FAILURE(REFUSED "<text>Wrong</text>") },
		"SCRAM-SHA-256 failed with not-authorized: nothing else is tried" THEIRS "Wrong",
		"Wrong" },
	{ FEATURES(TWO), { FAILURE(INVALID "<text>Not this one</text>"), FAILURE(REFUSED) },
		"SCRAM-SHA-256 failed with not-authorized: nothing else is tried", "-" },
	{ FEATURES(TWO),
		{ FAILURE(INVALID "<text>Not this one</text>"),
			FAILURE(INVALID "<text>Nor this</text>") },
		"the server offers only SCRAM-SHA-512, which failed before, and SCRAM-SHA-256, "
		"which failed before" THEIRS "Nor this",
		"Nor this" },
	/* it is ours that fails: what was said of another mechanism is beside the point */
	{ FEATURES(TWO),
		{ FAILURE(INVALID "<text>Not this one</text>"), "<success xmlns='" SASL_NS "'/>" },
		"the server says success without proof that it knows the password",
		"Not this one" },
};

/* A login that is at its <auth/>. */
static void begin(struct scene *scene, const char *features)
{
	login_scene_begin(scene, NONE);
	scene->config.policy.plain = true;
	bench_feed(&scene->bench, features);
	login_scene_log_in(scene);
}

START_TEST(a_failure_is_told_in_the_words_of_the_server)
{
	struct scene scene;

	begin(&scene, cases[_i].features);
	for (size_t i = 0; cases[_i].says[i]; i++) {
		ck_assert_uint_eq(scene.n_failed, 0);
		bench_feed(&scene.bench, cases[_i].says[i]);
	}
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.text, cases[_i].text);
	ck_assert_str_eq(scene.server_text, cases[_i].server_text);
	login_scene_end(&scene);
}
END_TEST

/* Characters of two bytes, of which only whole ones are told. */
START_TEST(a_long_text_is_told_as_far_as_it_goes)
{
	static const char head[] = "<failure xmlns='" SASL_NS "'>" REFUSED "<text>";
	static const char tail[] = "</text></failure>";
	enum { MOST = 511, N = 1000 };
	char text[sizeof head + 2 * N + sizeof tail] = "";
	struct scene scene;

	strcpy(text, head);
	for (size_t i = 0; i < N; i++)
		strcat(text, "\xC3\xA9");
	strcat(text, tail);
	begin(&scene, FEATURES(OFFER("")));
	bench_feed(&scene.bench, text);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_uint_eq(strlen(scene.server_text), MOST - 1);
	ck_assert_int_eq(
		memcmp(scene.server_text, text + strlen(head), strlen(scene.server_text)), 0);
	ck_assert_int_eq(strncmp(scene.text, OURS THEIRS, strlen(OURS THEIRS)), 0);
	ck_assert_str_eq(scene.text + strlen(OURS THEIRS), scene.server_text);
	login_scene_end(&scene);
}
END_TEST

START_TEST(a_refusal_to_bind_is_told_in_the_same_way)
{
	struct scene scene;

	begin(&scene, FEATURES(OFFER("")));
	bench_feed(&scene.bench, "<success xmlns='" SASL_NS "'/>");
	bench_feed(&scene.bench,
		BENCH_HEADER "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
			     "</stream:features>");
	bench_feed(&scene.bench,
		"<iq type='error' id='id-1'><error type='cancel'>"
		"<conflict xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
		"<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Somebody has it</text>"
		"</error></iq>");
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.text,
		"the server binds no resource: conflict; the server says: Somebody has it");
	ck_assert_str_eq(scene.server_text, "-"); /* it is in the error */
	login_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_text");
	TCase *tc = tcase_create("login_text");

	tcase_add_loop_test(tc, a_failure_is_told_in_the_words_of_the_server, 0,
		(int)(sizeof cases / sizeof *cases));
	tcase_add_test(tc, a_long_text_is_told_as_far_as_it_goes);
	tcase_add_test(tc, a_refusal_to_bind_is_told_in_the_same_way);
	suite_add_tcase(s, tc);
	return s;
}
