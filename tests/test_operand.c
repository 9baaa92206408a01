/* How values stand to literals and to one another, type by type. */
#include "finding.h"

#include <stdio.h>

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

/* The operators that hold between two values: one is less, equal, greater; '#': none of these. */
static const struct {
	char relation;
	const char *operators;
} relations[] = {
	{ '<', "!= < <=" },
	{ '=', "= <= >=" },
	{ '>', "!= > >=" },
	{ '#', "!=" },
};

static const char *const operators[] = { "=", "!=", "<", "<=", ">", ">=" };

static bool has_word(const char *words, const char *word)
{
	char padded[32], wanted[8];

	snprintf(padded, sizeof padded, " %s ", words);
	snprintf(wanted, sizeof wanted, " %s ", word);
	return strstr(padded, wanted);
}

/* Every operator between `left` and `right` says what the relation says. */
static void check_relation(struct xso_any any, const char *left, const char *right, char relation)
{
	size_t r = 0;

	while (relations[r].relation != relation)
		r++;
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
		struct xso_found found;
		struct xso_path *path;
		char text[256];
		snprintf(text, sizeof text, ".[%s %s %s]", left, operators[i], right);
		path = finding_path(text);
		ck_assert_msg(xso_find_first(path, any, &found) ==
				has_word(relations[r].operators, operators[i]),
			"%s, which should be %c", text, relation);
		xso_path_free(path);
	}
}

/* Each is the value of the attribute of this type. */
static const struct {
	const char *type, *value, *literal;
	char relation;
} literals[] = {
	{ "string", "b", "'a'", '>' },
	{ "string", "b", "'b'", '=' },
	{ "string", "b", "\"c\"", '<' },
	{ "string", "B", "'a'", '<' },
	{ "string", "", "'a'", '<' },
	{ "string", "", "''", '=' },
	{ "string", " b", "'b'", '<' },
	{ "string", "it's \"x\"", "'it''s \"x\"'", '=' },
	{ "string", "it's \"x\"", "\"it's \"\"x\"\"\"", '=' },
	{ "string", "5", "5", '=' },
	{ "string", "05", "5", '<' },
	{ "string", "true", "true", '=' },
	{ "string", "\xC3\xA9", "'z'", '>' },
	{ "string", "\xEF\xBF\xBD", "'\xF0\x9F\x98\x80'", '<' },
	{ "token", "b", "' b '", '=' },
	{ "token", "b", "'a'", '>' },
	{ "jid", "romeo@example.net", "'Romeo@EXAMPLE.net'", '=' },
	{ "jid", "romeo@example.net", "'romeo@example.net/x'", '#' },
	{ "jid", "romeo@example.net", "'@'", '#' },
	{ "raw-jid", "Romeo@example.net", "'romeo@example.net'", '#' },
	{ "raw-jid", "@@", "'@@'", '=' },
	{ "lang", "de-CH", "'DE-ch'", '=' },
	{ "lang", "de-CH", "'de'", '#' },
	{ "uri", "urn:x", "'urn:x'", '=' },
	{ "uri", "urn:x", "'urn:X'", '#' },
	{ "uuid", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "'f81d4fae-7dec-11d0-A765-00a0c91e6bf6'",
		'=' },
	{ "uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "'f81d4fae'", '#' },
	{ "json", "[1]", "'[1]'", '=' },
	{ "json", "[1]", "'[ 1]'", '#' },
	{ "bool", "true", "true", '=' },
	{ "bool", "1", "'true'", '=' },
	{ "bool", "true", "1", '=' },
	{ "bool", "true", "0", '#' },
	{ "bool", "true", "'yes'", '#' },
	{ "bit", "1", "true", '=' },
	{ "bit", "1", "false", '#' },
	{ "int8", "-1", "-1", '=' },
	{ "int8", "-1", "'-1'", '=' },
	{ "int8", "-1", "+1", '<' },
	{ "int8", "-1", "-128", '>' },
	{ "int8", "127", "128", '<' },
	{ "int8", "-128", "-129", '>' },
	{ "int8", "5", "5.0", '=' },
	{ "int8", "5", "0.5e1", '=' },
	{ "int8", "5", "'five'", '#' },
	{ "int8", "0", "-0", '=' },
	{ "int8", "0", "-0.5", '>' },
	{ "int8", "0", ".5", '<' },
	{ "int8", "-1", "-0.5", '<' },
	{ "int8", "-1", "-1.5", '>' },
	{ "int8", "1", "'NaN'", '#' },
	{ "int8", "1", "'INF'", '<' },
	{ "int8", "1", "-INF", '>' },
	{ "int16", "-32768", "-32768", '=' },
	{ "int32", "2147483647", "2147483648", '<' },
	{ "int64", "9223372036854775807", "9223372036854775807", '=' },
	{ "int64", "9223372036854775807", "9223372036854775808", '<' },
	{ "int64", "9223372036854775807", "9223372036854775808.0", '<' },
	{ "int64", "-9223372036854775808", "-9223372036854775808", '=' },
	{ "int64", "-9223372036854775808", "-9223372036854775808.0", '=' },
	{ "int64", "-9223372036854775808", "-1e30", '>' },
	{ "int64", "-1", "18446744073709551615", '<' },
	{ "int64", "-9007199254740993", "-9007199254740993", '=' },
	{ "int64", "-9007199254740993", "-9007199254740992", '<' },
	{ "int64", "9007199254740993", "9007199254740992.0", '>' },
	{ "uint8", "0", "-1", '>' },
	{ "uint8", "255", "256", '<' },
	{ "uint16", "65535", "65535", '=' },
	{ "uint32", "4294967295", "4294967296", '<' },
	{ "uint64", "18446744073709551615", "18446744073709551615", '=' },
	{ "uint64", "18446744073709551615", "18446744073709551616", '<' },
	{ "uint64", "18446744073709551615", "18446744073709551616.5", '<' },
	{ "uint64", "9223372036854775808", "9223372036854775807", '>' },
	{ "uint64", "18446744073709551615", "9223372036854775807.0", '>' },
	{ "double", "0.1", "0.1", '=' },
	{ "double", "0.1", "1", '<' },
	{ "double", "1.5", "1", '>' },
	{ "double", "-1.5", "-1", '<' },
	{ "double", "1", "1", '=' },
	{ "double", "-0", "0", '=' },
	{ "double", "-0", "0.0", '=' },
	{ "double", "1E300", "18446744073709551615", '>' },
	{ "double", "18446744073709551616", "18446744073709551615", '>' },
	{ "double", "-1E300", "-9223372036854775808", '<' },
	{ "double", "INF", "1e308", '>' },
	{ "double", "INF", "'INF'", '=' },
	{ "double", "NaN", "'NaN'", '#' },
	{ "double", "NaN", "1", '#' },
	{ "datetime", "2002-09-10T12:00:00Z", "'2002-09-10T13:00:00+01:00'", '=' },
	{ "datetime", "2002-09-10T12:00:00Z", "'2002-09-10T12:00:00'", '=' },
	{ "datetime", "2002-09-10T12:00:00Z", "'2002-09-10T12:00:00+00:01'", '>' },
	{ "datetime", "2002-09-10T12:00:00Z", "'2002-09-10T12:00:00.000000001Z'", '<' },
	{ "datetime", "2002-09-10T12:00:00Z", "'2002-09-10'", '#' },
	{ "legacy-datetime", "20020910T23:08:25", "'20020910T23:08:25'", '=' },
	{ "legacy-datetime", "20020910T23:08:25", "'2002-09-11T00:08:25+01:00'", '=' },
	{ "legacy-datetime", "20020910T23:08:25", "'20020910T23:08:26'", '<' },
	{ "date", "2002-09-10", "'2002-09-10'", '=' },
	{ "date", "2002-09-10", "'2002-08-31'", '>' },
	{ "date", "0001-01-01", "'9999-12-31'", '<' },
	{ "time", "12:00:00Z", "'13:00:00+01:00'", '=' },
	{ "time", "12:00:00Z", "'12:00:00'", '=' },
	{ "time", "00:00:00Z", "'00:00:00+14:00'", '>' },
	{ "time", "23:59:59-14:00", "'23:59:59Z'", '>' },
	{ "tz-offset", "+01:00", "'Z'", '>' },
	{ "tz-offset", "-00:30", "'+00:00'", '<' },
	{ "tz-offset", "Z", "'-00:00'", '=' },
	{ "base64", "AAE=", "'A A E ='", '=' },
	{ "base64", "AAE=", "'AAE'", '#' },
	{ "base64", "", "'='", '=' },
	{ "hex", "ab", "'AB'", '=' },
	{ "hex", "ab", "'abab'", '#' },
	{ "colon-hex", "AB:CD", "'ab:cd'", '=' },
	{ "host-port", "[::1]:5222", "'[::1]:5222'", '=' },
	{ "host-port", "example.net", "'example.net:5222'", '#' },
	{ "every-colour", "red", "'red'", '=' },
	{ "every-colour", "red", "'dark green'", '#' },
	{ "every-colour", "red", "'no colour'", '#' },
};

static struct xso_any with_attributes(const char *attributes)
{
	char xml[1024];

	snprintf(xml, sizeof xml, "<attributes xmlns='urn:test:every' %s/>", attributes);
	return finding_object(xml, registry, arena);
}

static const char *attribute(char *text, size_t size, const char *type, const char *value)
{
	char escaped[128];
	size_t n = 0;

	for (; *value; value++)
		n += (size_t)snprintf(
			escaped + n, sizeof escaped - n, *value == '\'' ? "&apos;" : "%c", *value);
	snprintf(text, size, "%s-x='%.*s'", type, (int)n, escaped);
	return text;
}

/* "int8-x" is the member int8_x. */
static const char *member(char *text, size_t size, const char *type)
{
	snprintf(text, size, "%s_x", type);
	for (char *c = text; *c; c++)
		if (*c == '-')
			*c = '_';
	return text;
}

START_TEST(values_stand_to_literals_as_their_type_says)
{
	for (size_t i = 0; i < sizeof literals / sizeof *literals; i++) {
		char text[256], name[64];
		struct xso_any any = with_attributes(
			attribute(text, sizeof text, literals[i].type, literals[i].value));
		check_relation(any, member(name, sizeof name, literals[i].type),
			literals[i].literal, literals[i].relation);
	}
}
END_TEST

/* Values of one kind are compared, whatever their types. */
static const struct {
	const char *type, *value, *other_type, *other;
	char relation;
} values[] = {
	{ "int8", "-1", "uint64", "18446744073709551615", '<' },
	{ "int64", "9223372036854775807", "uint64", "9223372036854775808", '<' },
	{ "uint8", "1", "int64", "1", '=' },
	{ "double", "1.5", "uint8", "1", '>' },
	{ "int16", "-2", "double", "-2.5", '>' },
	{ "int32", "7", "double", "7", '=' },
	{ "int8", "1", "double", "NaN", '#' },
	{ "uint16", "1", "string", "1", '#' },
	{ "uint16", "1", "bool", "true", '#' },
	{ "bool", "true", "bit", "1", '=' },
	{ "bit", "1", "bool", "false", '#' },
	{ "string", "a", "token", "b", '<' },
	{ "token", "a", "string", "a", '=' },
	{ "string", "a@b", "jid", "a@b", '=' },
	{ "raw-jid", "A@b", "jid", "a@b", '#' },
	{ "raw-jid", "a@b", "jid", "a@b", '=' },
	{ "string", "red", "every-colour", "red", '=' },
	{ "every-colour", "red", "token", "blue", '#' },
	{ "lang", "de", "string", "DE", '#' },
	{ "uuid", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "string",
		"f81d4fae-7dec-11d0-a765-00a0c91e6bf6", '=' },
	{ "datetime", "2002-09-10T23:08:25Z", "legacy-datetime", "20020910T23:08:25", '=' },
	{ "datetime", "2002-09-10T23:08:25+02:00", "legacy-datetime", "20020910T23:08:25", '<' },
	{ "datetime", "2002-09-10T00:00:00Z", "date", "2002-09-10", '#' },
	{ "time", "00:00:00Z", "date", "2000-01-01", '#' },
	{ "time", "00:00:00Z", "tz-offset", "Z", '#' },
	{ "base64", "q80=", "hex", "abcd", '=' },
	{ "hex", "abcd", "colon-hex", "AB:CE", '#' },
	{ "hex", "abcd", "string", "abcd", '#' },
	{ "host-port", "a", "string", "a", '#' },
};

START_TEST(values_of_one_kind_stand_to_one_another)
{
	static const char opposite[128] = { ['<'] = '>', ['='] = '=', ['>'] = '<', ['#'] = '#' };

	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		char one[256], two[256], both[512], left[64], right[64];
		struct xso_any any;
		snprintf(both, sizeof both, "%s %s",
			attribute(one, sizeof one, values[i].type, values[i].value),
			attribute(two, sizeof two, values[i].other_type, values[i].other));
		any = with_attributes(both);
		member(left, sizeof left, values[i].type);
		member(right, sizeof right, values[i].other_type);
		snprintf(one, sizeof one, "./%s", right);
		snprintf(two, sizeof two, "./%s", left);
		check_relation(any, left, one, values[i].relation);
		check_relation(any, right, two, opposite[(unsigned char)values[i].relation]);
	}
}
END_TEST

#define FLAGS \
	"<wrapped xmlns='urn:test:every'><outer><inner><a/></inner><f/></outer><this/></wrapped>"
#define VERSION "<version xmlns='urn:test:version:1'/>"
#define STATE "<composing xmlns='http://jabber.org/protocol/chatstates'/>"

/* Members that are no scalars. */
static const struct {
	const char *xml, *left, *right;
	char relation;
} shapes[] = {
	{ FLAGS, "kind", "'this'", '=' },
	{ FLAGS, "kind", "'that'", '#' },
	{ FLAGS, "f", "true", '=' },
	{ FLAGS, "has_inner", "1", '=' },
	{ FLAGS, "f", "./has_inner", '=' },
	{ FLAGS, "f", "'x'", '#' },
	{ VERSION, "ns", "'urn:test:version:1'", '=' },
	{ VERSION, "ns", "'urn:test:version:2'", '#' },
	{ STATE, "element", "'composing'", '=' },
	{ STATE, "element", "'gone'", '#' },
};

START_TEST(names_flags_and_namespaces_are_values)
{
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		check_relation(finding_object(shapes[i].xml, registry, arena), shapes[i].left,
			shapes[i].right, shapes[i].relation);
}
END_TEST

/* No operator takes what is not there. */
START_TEST(nothing_stands_to_nothing)
{
	static const char *const others[] = { "0", "''", "true", "'red'", "./int16_x", "./string_x",
		"./every_colour_x", "./datetime_x" };
	static const char *const members[] = { "int8_x", "string_x", "jid_x", "every_colour_x",
		"double_x", "datetime_x", "base64_x", "host_port_x" };
	struct xso_any any = with_attributes("");
	struct xso_found found;
	char text[128];

	for (size_t i = 0; i < sizeof members / sizeof *members; i++)
		for (size_t k = 0; k < sizeof others / sizeof *others; k++)
			for (size_t o = 0; o < sizeof operators / sizeof *operators; o++) {
				struct xso_path *path;
				snprintf(text, sizeof text, ".[%s %s %s]", members[i], operators[o],
					others[k]);
				path = finding_path(text);
				ck_assert_msg(!xso_find_first(path, any, &found), "%s", text);
				ck_assert(!found.object.cls && !found.field);
				xso_path_free(path);
			}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("operand");
	TCase *tc = tcase_create("operand");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, values_stand_to_literals_as_their_type_says);
	tcase_add_test(tc, values_of_one_kind_stand_to_one_another);
	tcase_add_test(tc, names_flags_and_namespaces_are_values);
	tcase_add_test(tc, nothing_stands_to_nothing);
	suite_add_tcase(s, tc);
	return s;
}
