/* Following paths: every step, predicate and test. */
#include "finding.h"

#define EVERY " xmlns='urn:test:every'"

static struct xso_registry *registry;
static struct xso_arena *arena;

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
}

static void teardown(void)
{
	xso_arena_release(arena);
	xso_registry_free(registry);
}

/* What a step leads to. */
static const char tree[] =
	"<message xmlns='jabber:client' from='juliet@capulet.lit' type='chat'>"
	"<body>one</body><body xml:lang='de'>zwei</body><thread parent='p'>t</thread>"
	"<delay xmlns='urn:xmpp:delay' from='capulet.lit' stamp='2002-09-10T23:08:25Z'>why</delay>"
	"<wrapped" EVERY "><outer depth='2'><inner><a>x</a><a>y</a>w</inner><f/></outer>"
	"<that why='because'><wrapped><this/></wrapped></that></wrapped>"
	"<x xmlns='urn:x'/><delay xmlns='urn:xmpp:delay' stamp='2002-09-11T00:00:00Z'/></message>";

static const struct finding_case steps[] = {
	{ "from", "`juliet@capulet.lit`" },
	{ "type", "`chat`" },
	{ "to", "nothing" },
	{ "body", "`lang-text`, `lang-text`" },
	{ "body/text", "`one`, `zwei`" },
	{ "thread/id", "`t`" },
	{ "thread/parent", "`p`" },
	{ "thread/id/parent", "nothing" },
	{ "error/condition", "nothing" },
	{ "no_such_member", "nothing" },
	{ "payload", "`delay`, `every-wrapped`, `raw`, `delay`" },
	{ "::delay", "`delay`, `delay`" },
	{ "payload::delay/from", "`capulet.lit`" },
	{ "payload/from", "`capulet.lit`" },
	{ "payload::delay.delay/reason", "`why`" },
	{ "::muc.delay", "nothing" },
	{ "::dela", "nothing" },
	{ "::delay-delay", "nothing" },
	{ "::delay.delay.delay", "nothing" },
	{ "body::lang-text/text", "`one`, `zwei`" },
	{ "body::delay", "nothing" },
	{ "from::delay", "nothing" },
	{ "payload::raw", "`raw`" },
	{ "payload::raw.raw/items", "nothing" },
	{ ".", "`message`" },
	{ ".::message/././thread/./id/.", "`t`" },
	{ ".::presence", "nothing" },
	{ "..", "nothing" },
	{ "thread/..", "`message`" },
	{ "thread/id/../parent", "`p`" },
	{ "thread/id/../../type", "`chat`" },
	{ "thread/id/../../..", "nothing" },
	{ "body/..", "`message`, `message`" },
	{ "payload/..::message", "`message`, `message`, `message`, `message`" },
	{ "payload/..::delay", "nothing" },
	{ "(body)/text", "`one`, `zwei`" },
	{ "(body/text)", "`one`, `zwei`" },
	{ "((payload)::delay/(stamp))", "`2002-09-10T23:08:25Z`, `2002-09-11T00:00:00Z`" },
	{ "(thread/id)/..", "`message-thread`" },
	/* what stands in wrappers and tags is the object's own */
	{ "payload/depth", "`2`" },
	{ "payload/has_inner", "`true`" },
	{ "payload/a", "`x`, `y`" },
	{ "payload/words", "`w`" },
	{ "payload/f", "`true`" },
	{ "payload/kind", "`that`" },
	{ "payload/why", "`because`" },
	{ "payload/deeper/kind", "`this`" },
	{ "payload/deeper/../kind", "`that`" },
	{ "\t. / (body [ 1 ] )\n/ text ", "`zwei`" },
};

START_TEST(steps_lead_on)
{
	FINDING_CHECK(finding_object(tree, registry, arena), steps);
}
END_TEST

static const char numbers[] = "<list" EVERY " words='a b c d e'/>";

/* As Python slices its lists. */
static const struct finding_case slices[] = {
	{ "words[0]", "`a`" },
	{ "words[4]", "`e`" },
	{ "words[5]", "nothing" },
	{ "words[999999999]", "nothing" },
	{ "words[-1]", "`e`" },
	{ "words[-5]", "`a`" },
	{ "words[-6]", "nothing" },
	{ "words[-999999999]", "nothing" },
	{ "words[:]", "`a`, `b`, `c`, `d`, `e`" },
	{ "words[1:]", "`b`, `c`, `d`, `e`" },
	{ "words[:1]", "`a`" },
	{ "words[1:3]", "`b`, `c`" },
	{ "words[3:1]", "nothing" },
	{ "words[0:0]", "nothing" },
	{ "words[-2:]", "`d`, `e`" },
	{ "words[:-2]", "`a`, `b`, `c`" },
	{ "words[-9:-3]", "`a`, `b`" },
	{ "words[-9:9]", "`a`, `b`, `c`, `d`, `e`" },
	{ "words[::]", "`a`, `b`, `c`, `d`, `e`" },
	{ "words[::2]", "`a`, `c`, `e`" },
	{ "words[1::2]", "`b`, `d`" },
	{ "words[:3:2]", "`a`, `c`" },
	{ "words[1:5:3]", "`b`, `e`" },
	{ "words[-4::3]", "`b`, `e`" },
	{ "words[-9::2]", "`a`, `c`, `e`" },
	{ "words[: :2]", "`a`, `c`, `e`" },
	{ "words[ - 1 ]", "`e`" },
	/* one predicate after the other */
	{ "words[1:][0]", "`b`" },
	{ "words[. != 'b'][1]", "`c`" },
	{ "words[-2:][-1][. = 'e']", "`e`" },
	{ "words[0][1]", "nothing" },
	{ "words[::2][-2:][0][. > 'b']", "`c`" },
};

START_TEST(slices_are_those_of_python)
{
	FINDING_CHECK(finding_object(numbers, registry, arena), slices);
}
END_TEST

static const char nested[] = "<recursion" EVERY "><recursion><one><one/></one></recursion>"
			     "<recursion><recursion/><recursion xml:lang='de'/></recursion><one "
			     "xml:lang='fr'/></recursion>";

/* A predicate counts what one step led to from one place; behind a group, all. */
static const struct finding_case groups[] = {
	{ "recursion/recursion[0]/lang", "nothing" },
	{ "recursion/recursion[1]/lang", "`de`" },
	{ "recursion[1]/recursion[-1]/lang", "`de`" },
	{ "recursion/recursion[lang]/..", "`every-recursion`" },
	{ "(recursion/recursion)[0]/lang", "nothing" },
	{ "(recursion/recursion)[-1]/lang", "`de`" },
	{ "(recursion/one)[1]", "nothing" },
	{ "(recursion/../one/lang)[0:9]", "`fr`, `fr`" },
	{ "(recursion/../one/lang)[1:]", "`fr`" },
	{ "(recursion/../one)[0]/lang", "`fr`" },
	{ "((recursion)[-1]/recursion)[-1]/lang", "`de`" },
	{ "((recursion[0] )/one)/one", "`every-recursion`" },
	{ "(.)[1]", "nothing" },
	{ "(recursion)[lookup('de')]", "`every-recursion`, `every-recursion`" },
	{ "(recursion/recursion)[lookup('de')]/lang", "`de`" },
	{ "(recursion/lang)[lookup('de')]", "nothing" },
	{ ".[(recursion/recursion)[1]]/one/lang", "`fr`" },
	{ ".[(recursion/recursion)[2]]/one/lang", "nothing" },
	{ ".[(recursion/recursion/lang)[0] = 'de']/one/lang", "`fr`" },
	{ ".[((recursion)/recursion)[0]/lang = '']/one/lang", "`fr`" },
};

START_TEST(groups_are_counted_as_a_whole)
{
	FINDING_CHECK(finding_object(nested, registry, arena), groups);
}
END_TEST

static const char rooms[] =
	"<presence xmlns='jabber:client'><x xmlns='http://jabber.org/protocol/muc#user'>"
	"<item affiliation='owner' role='moderator' jid='a@x'/><item affiliation='none' nick='b'/>"
	"<item/><status code='100'/><status code='110'/></x></presence>";

static const struct finding_case tests[] = {
	{ "::muc-user/item[nick]/affiliation", "`none`" },
	{ "::muc-user/item[not(nick)]/affiliation", "`owner`" },
	{ "::muc-user/item[affiliation]/affiliation", "`owner`, `none`" },
	{ "::muc-user/item[nick or jid]/affiliation", "`owner`, `none`" },
	{ "::muc-user/item[nick and jid]", "nothing" },
	{ "::muc-user/item[role and jid and affiliation = 'owner']/jid", "`a@x`" },
	{ "::muc-user/item[nick or jid and role = 'none']/nick", "`b`" },
	{ "::muc-user/item[(nick or jid) and role]/jid", "`a@x`" },
	{ "::muc-user/item[not(nick or jid)]", "`muc-item`" },
	{ "::muc-user/item[not(nick) and not(jid)]", "`muc-item`" },
	{ "::muc-user/item[not(not(nick))]/nick", "`b`" },
	{ "::muc-user/item[((nick))]/nick", "`b`" },
	{ "::muc-user/item[nick[. = 'b'] = 'b']/nick", "`b`" },
	{ "::muc-user[item]", "`muc-user`" },
	{ "::muc-user[item/jid = 'a@x']/status", "`100`, `110`" },
	{ "::muc-user[item/jid = 'A@X']/status", "`100`, `110`" },
	/* some value, not all */
	{ "::muc-user[status = 110]", "`muc-user`" },
	{ "::muc-user[status != 110]", "`muc-user`" },
	{ "::muc-user[not(status = 110)]", "nothing" },
	{ "::muc-user[status = 170]", "nothing" },
	{ "::muc-user/status[. >= 110]", "`110`" },
	{ "::muc-user/status[. < ../status]", "`100`" },
	{ "::muc-user/item[nick = 'b' or nick != 'b']/nick", "`b`" },
	{ "::muc-user/item[.. = 'b']", "nothing" },
	{ "::muc-user/item[../status = 100][0]/jid", "`a@x`" },
	{ ".[payload]", "`presence`" },
	{ ".[payload/item = 'x']", "nothing" },
	/* words of the language are names too */
	{ ".[and or or or not or lookup]", "nothing" },
	{ "not", "nothing" },
	{ "lookup[and]", "nothing" },
};

START_TEST(tests_choose)
{
	FINDING_CHECK(finding_object(rooms, registry, arena), tests);
}
END_TEST

/* What absence means is compared; what is found must be there. */
static const struct finding_case absences[] = {
	{ ".[absent = 7]", "`every-bounds`" },
	{ ".[absent != 7]", "nothing" },
	{ ".[absent < 8]", "`every-bounds`" },
	{ ".[absent]", "nothing" },
	{ "absent", "nothing" },
	{ ".[(absent) = 7]", "`every-bounds`" },
	{ ".[only = 'one']", "`every-bounds`" },
	{ "only", "`one`" },
	{ ".[yes]", "`every-bounds`" },
	{ ".[yes = true]", "`every-bounds`" },
	{ ".[yes = false]", "nothing" },
	{ "yes", "nothing" },
	/* predicates are asked of what is there */
	{ ".[absent[0] = 7]", "nothing" },
	{ ".[(absent)[0] = 7]", "nothing" },
	{ ".[absent[. = 7] = 7]", "nothing" },
	{ ".[yes[.]]", "nothing" },
	/* these mean nothing when they are absent */
	{ ".[low = 0]", "nothing" },
	{ ".[low != 0]", "nothing" },
	{ ".[not(low = 0)]", "`every-bounds`" },
	{ ".[high = 0]", "nothing" },
	{ ".[short_ = '']", "nothing" },
	{ ".[colour != 'red']", "nothing" },
	{ "colour", "nothing" },
	{ "forgiven", "`7`" },
};

START_TEST(absence_is_what_the_schema_says)
{
	FINDING_CHECK(finding_object("<bounds" EVERY "/>", registry, arena), absences);
}
END_TEST

static const struct finding_case falsehoods[] = {
	{ "bool_x", "`false`" },
	{ ".[bool_x]", "nothing" },
	{ ".[bool_x = false]", "`every-attributes`" },
	{ ".[bool_x != true]", "`every-attributes`" },
	{ ".[bool_x[.]]", "nothing" },
	{ ".[bool_x = ./bit_x]", "nothing" },
	{ "bit_x", "`1`" },
	{ ".[bit_x]", "`every-attributes`" },
	{ ".[bit_x = true]", "`every-attributes`" },
	{ ".[not(bool_x) and bit_x]", "`every-attributes`" },
};

START_TEST(a_truth_that_is_false_does_not_hold)
{
	FINDING_CHECK(
		finding_object("<attributes" EVERY " bit-x='1'/>", registry, arena), falsehoods);
}
END_TEST

/* Flags and wrappers are there, or mean false. */
static const struct finding_case flags[] = {
	{ "f", "nothing" },
	{ ".[f]", "nothing" },
	{ ".[f = false]", "`every-wrapped`" },
	{ ".[f != false]", "nothing" },
	{ ".[has_inner = false]", "`every-wrapped`" },
	{ ".[f[.] = false]", "nothing" },
	{ ".[f = ./has_inner]", "`every-wrapped`" },
	{ "kind", "nothing" },
};

START_TEST(flags_mean_false_when_they_are_not_there)
{
	FINDING_CHECK(finding_object("<wrapped" EVERY "/>", registry, arena), flags);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("walk");
	TCase *tc = tcase_create("walk");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, steps_lead_on);
	tcase_add_test(tc, slices_are_those_of_python);
	tcase_add_test(tc, groups_are_counted_as_a_whole);
	tcase_add_test(tc, tests_choose);
	tcase_add_test(tc, absence_is_what_the_schema_says);
	tcase_add_test(tc, a_truth_that_is_false_does_not_hold);
	tcase_add_test(tc, flags_mean_false_when_they_are_not_there);
	suite_add_tcase(s, tc);
	return s;
}
