/* Languages in paths: which one an object has, and which are chosen. */
#include "finding.h"

#include <xmpp/core.h>

#define EVERY " xmlns='urn:test:every'"

static struct xso_registry *registry;
static struct xso_arena *arena;
static struct xso_buffer out;

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
	out = (struct xso_buffer){ 0 };
}

static void teardown(void)
{
	xso_buffer_free(&out);
	xso_arena_release(arena);
	xso_registry_free(registry);
}

static const char texts[] =
	"<message xmlns='jabber:client' xml:lang='en'><body>a</body><body xml:lang='de'>b</body>"
	"<body xml:lang='de-CH'>c</body><body xml:lang='fr'>d</body><body xml:lang='DE'>e</body>"
	"<body xml:lang=''>f</body></message>";

static const struct finding_case languages[] = {
	{ "body/lang", "`en`, `de`, `de-CH`, `fr`, `DE`, ``" },
	{ "body[lookup('de-CH')]/text", "`c`" },
	{ "body[lookup('de-AT')]/text", "`b`, `e`" },
	{ "body[lookup('it', 'fr')]/text", "`d`" },
	{ "body[lookup('it')]/text", "`f`" },
	{ "body[lookup('*')]/text", "`f`" },
	{ "body[lang != ''][lookup('it')]/text", "`a`" },
	{ "body[1:][lang][lookup('en', 'de')]/text", "`b`, `e`" },
	{ "body[lookup('de')][-1]/text", "`e`" },
	{ "body/text[lookup('de')]", "nothing" },
	{ "body[lang = 'de']/text", "`b`, `e`" },
	{ "body[lang = 'en']/text", "`a`" },
	{ "body[lang ~= 'de']/text", "`b`, `c`, `e`" },
	{ "body[lang ~= 'de-CH']/text", "`c`" },
	{ "body[lang ~= '*']/text", "`a`, `b`, `c`, `d`, `e`" },
	{ "body[lang ~= '']/text", "`f`" },
	{ "body[not(lang ~= 'de')]/text", "`a`, `d`, `f`" },
	{ "body[text ~= 'a']", "nothing" },
	{ "body[. ~= 'de']", "nothing" },
	{ "body[lang != 'de']/text", "`a`, `c`, `d`, `f`" },
	{ "body[lang]/text", "`a`, `b`, `c`, `d`, `e`, `f`" },
	{ "body[lang = ../lang]/text", "`a`" },
};

START_TEST(languages_are_those_in_scope)
{
	FINDING_CHECK(finding_object(texts, registry, arena), languages);
}
END_TEST

/* Values have a language in scope, but it is not looked for among theirs. */
static const struct finding_case mixed[] = {
	{ "payload/status", "`110`, `lang-text`" },
	{ "(payload/status)[lookup('de')]", "`lang-text`" },
	{ "(payload/status)[0][lookup('de')]", "nothing" },
};

START_TEST(only_objects_are_looked_up)
{
	FINDING_CHECK(
		finding_object(
			"<message xmlns='jabber:client' xml:lang='de'>"
			"<x xmlns='http://jabber.org/protocol/muc#user'><status code='110'/></x>"
			"<presence><status xml:lang='en'>a</status></presence></message>",
			registry, arena),
		mixed);
}
END_TEST

/* A wrapper may have a language of its own, for what stands in it. */
static const struct finding_case wrapped[] = {
	{ "outer_lang", "`de`" },
	{ "said/lang", "`de`, `fr`" },
	{ "said[lang ~= 'de']/text", "`a`" },
	{ "said[lookup('de')]/text", "`a`" },
	{ "said/../lang", "`en`, `en`" },
	{ "deeper/outer_lang", "`en`" },
	{ "deeper/said/lang", "`en`" },
};

START_TEST(what_stands_in_a_wrapper_has_its_language)
{
	FINDING_CHECK(
		finding_object(
			"<wrapped" EVERY " xml:lang='en'><outer xml:lang='de'><said>a</said>"
			"<said xml:lang='fr'>b</said></outer>"
			"<that><wrapped><outer><said>c</said></outer></wrapped></that></wrapped>",
			registry, arena),
		wrapped);
}
END_TEST

/* A payload that a program put into a wrapper inherits the wrapper's language. */
START_TEST(a_payload_in_a_wrapper_has_its_language)
{
	const struct xmpp_message m = { .id = "a" };
	const struct xso_any payload = xmpp_message_any(&m);
	const struct test_every_boxed boxed = { .lang = "de", .payload = &payload, .n_payload = 1 };
	const struct xso_any any = test_every_boxed_any(&boxed);

	ck_assert_str_eq(finding_text("::message/lang", any, &out), "`de`");
	ck_assert_str_eq(finding_text("payload/lang", any, &out), "`de`");
}
END_TEST

/* Without any language it is the empty one, but it is not there. */
static const struct finding_case speechless[] = {
	{ "body/lang", "nothing" },
	{ "body[lang]", "nothing" },
	{ "body[lang = '']", "`lang-text`" },
	{ "body[lang != 'de']", "`lang-text`" },
	{ "body[lang ~= '']", "`lang-text`" },
	{ "body[lang ~= '*']", "nothing" },
	{ "body[lookup('de')]/text", "`a`" },
};

START_TEST(no_language_is_the_empty_one)
{
	FINDING_CHECK(finding_object("<message xmlns='jabber:client'><body>a</body></message>",
			      registry, arena),
		speechless);
}
END_TEST

/* Objects that a program made have no language where they inherit it. */
START_TEST(objects_made_by_hand_inherit_their_language)
{
	const struct xmpp_lang_text bodies[] = { { .text = "a" }, { .lang = "de", .text = "b" } };
	const struct xmpp_message m = { .lang = "en", .body = bodies, .n_body = 2 };

	ck_assert_str_eq(finding_text("body/lang", xmpp_message_any(&m), &out), "`en`, `de`");
	ck_assert_str_eq(
		finding_text("body[lookup('en')]/text", xmpp_message_any(&m), &out), "`a`");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("walk by language");
	TCase *tc = tcase_create("languages");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, languages_are_those_in_scope);
	tcase_add_test(tc, only_objects_are_looked_up);
	tcase_add_test(tc, what_stands_in_a_wrapper_has_its_language);
	tcase_add_test(tc, a_payload_in_a_wrapper_has_its_language);
	tcase_add_test(tc, no_language_is_the_empty_one);
	tcase_add_test(tc, objects_made_by_hand_inherit_their_language);
	suite_add_tcase(s, tc);
	return s;
}
