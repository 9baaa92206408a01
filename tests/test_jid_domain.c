#include "jid_part.h"
#include "scalar_text.h"

#include <arpa/inet.h>

START_TEST(jid_domain_is_name_or_literal)
{
	static const struct {
		const char *what, *text, *prepared;
	} rows[] = {
		{ "name", "example.com", "example.com" },
		{ "upper case", "Example.COM", "example.com" },
		{ "trailing dot", "example.com.", "example.com" },
		{ "trailing dot", "EXAMPLE.com.", "example.com" },
		{ "one label", "localhost", "localhost" },
		{ "underscore", "a_b.example", "a_b.example" },
		{ "hyphens", "-a-.example", "-a-.example" },
		{ "IPv4", "127.0.0.1", "127.0.0.1" },
		{ "not ASCII", "b\u00DCcher.example.", "b\u00FCcher.example" },
		{ "wide dot", "example\uFF0Ecom", "example.com" },
		{ "full stop", "example\u3002com", "example.com" },
		{ "half-width full stop", "example\uFF61com\u3002", "example.com" },
		{ "all but ASCII", "\u4F8B\u3048\u3002\u65E5", "\u4F8B\u3048.\u65E5" },
		{ "IPv6", "[::1]", "[::1]" },
		{ "IPv6, upper case", "[2001:DB8::A]", "[2001:db8::a]" },
		{ "IPv4 in IPv6", "[::ffff:192.0.2.1]", "[::ffff:192.0.2.1]" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char result[JID_ROOM + 1];
		if (jid_part_prepare(JID_DOMAIN, rows[i].text, result))
			ck_abort_msg("%s: '%s' is refused", rows[i].what, rows[i].text);
		ck_assert_str_eq(result, rows[i].prepared);
	}
}
END_TEST

START_TEST(jid_domain_is_nothing_else)
{
	static const struct {
		const char *what, *text;
	} rows[] = {
		{ "empty", "" },
		{ "empty labels", "." },
		{ "empty labels", ".." },
		{ "empty label in front", ".example" },
		{ "empty label in front", "\u3002example" },
		{ "empty label", "example..com" },
		{ "two trailing dots", "example.com.." },
		{ "two trailing dots", "example.com.\u3002" },
		{ "only a full stop", "\u3002" },
		{ "space", "exa mple" },
		{ "becomes a space", "exa\u00A0mple" },
		{ "line separator", "a\u2028b" },
		{ "control", "exa\tmple" },
		{ "control", "exa\x7Fmple" },
		{ "at sign", "exa@mple" },
		{ "becomes an at sign", "exa\uFF20mple" },
		{ "slash", "exa/mple" },
		{ "becomes a/c", "\u2100.example" },
		{ "port", "example:5222" },
		{ "asterisk", "*.example" },
		{ "IPv6 without brackets", "::1" },
		{ "empty literal", "[]" },
		{ "only a bracket", "[" },
		{ "bracket left open", "[::1" },
		{ "bracket not opened", "::1]" },
		{ "name in brackets", "[example]" },
		{ "IPv4 in brackets", "[127.0.0.1]" },
		{ "zone", "[fe80::1%eth0]" },
		{ "literal of the future", "[v1.x]" },
		{ "two directions", "\u05D0a" },
		{ "replacement character", "\uFFFD" },
		{ "private use", "\uE000" },
		{ "nothing is left", "\u00AD" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char result[JID_ROOM + 1];
		if (jid_part_prepare(JID_DOMAIN, rows[i].text, result) != XSO_ERROR_INVALID)
			ck_abort_msg("%s: '%s' is taken", rows[i].what, rows[i].text);
	}
}
END_TEST

/* Groups with colons between them, some of both not quite right. */
static void write_literal(char *text, uint64_t *state)
{
	static const char *const groups[] = { "0", "1", "ab", "09af", "ffff", "FACE", "12345", "g",
		"", "1.2.3.4", "255.0.255.255", "256.1.1.1", "01.2.3.4", "1.2.3", "1.2.3.4.5",
		"1..3.4", "1.2.3." };
	enum { N_GROUPS = sizeof groups / sizeof *groups, N_GOOD = 6 };
	size_t n = scalar_below(state, 10), gap = scalar_below(state, 12);

	if (!gap)
		strcat(text, "::");
	for (size_t i = 0; i < n; i++) {
		bool is_odd = scalar_random(state) % (i + 1 == n ? 2 : 32) == 0;
		strcat(text, groups[scalar_random(state) % (is_odd ? N_GROUPS : N_GOOD)]);
		if (i + 1 == gap)
			strcat(text, "::");
		else if (i + 1 < n)
			strcat(text, scalar_random(state) % 32 ? ":" : "::");
	}
}

START_TEST(jid_domain_knows_ipv6_as_inet_pton_does)
{
	uint64_t state = 33;
	long taken = 0, rounds = scalar_rounds(50000);

	for (long i = rounds; i-- > 0;) {
		char text[256] = "[", result[JID_ROOM + 1];
		struct in6_addr address;
		bool is_address;
		write_literal(text, &state);
		is_address = inet_pton(AF_INET6, text + 1, &address) == 1;
		taken += is_address;
		strcat(text, "]");
		if (!jid_part_prepare(JID_DOMAIN, text, result) != is_address)
			ck_abort_msg("'%s' is %s", text, is_address ? "refused" : "taken");
	}
	ck_assert_int_gt(taken, rounds / 10);
}
END_TEST

START_TEST(jid_domain_does_not_count_the_trailing_dot)
{
	static const char *const letters[] = { "a", "A" };
	char text[XSO_JID_PART + 3], result[JID_ROOM + 1];

	for (size_t i = 0; i < 2; i++) {
		jid_part_repeat(text, "", letters[i], XSO_JID_PART);
		strcat(text, ".");
		ck_assert_int_eq(jid_part_prepare(JID_DOMAIN, text, result), XSO_OK);
		ck_assert_uint_eq(strlen(result), XSO_JID_PART);
		jid_part_repeat(text, "", letters[i], XSO_JID_PART + 1);
		strcat(text, ".");
		ck_assert_int_eq(jid_part_prepare(JID_DOMAIN, text, result), XSO_ERROR_INVALID);
	}
	jid_part_repeat(text, "\u00E4", "A", XSO_JID_PART - 2);
	strcat(text, ".");
	ck_assert_int_eq(jid_part_prepare(JID_DOMAIN, text, result), XSO_OK);
	ck_assert_uint_eq(strlen(result), XSO_JID_PART);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid_domain");
	TCase *c = tcase_create("jid_domain");

	tcase_add_test(c, jid_domain_is_name_or_literal);
	tcase_add_test(c, jid_domain_is_nothing_else);
	tcase_add_test(c, jid_domain_knows_ipv6_as_inet_pton_does);
	tcase_add_test(c, jid_domain_does_not_count_the_trailing_dot);
	suite_add_tcase(s, c);
	return s;
}
