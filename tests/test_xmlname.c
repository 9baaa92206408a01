#include "suite.h"

#include "base/xmlname.h"

#include <xso/raw.h>
#include <xso/text.h>

#include <string.h>

static const char *const names[] = { "a", "Z", "_", "a-", "a.b", "a0", "_-.0", "\u00E9", "a\u00B7",
	"a\u0300", "\u2C00", "\U00010000", "\U000EFFFF", "xmlns" };
static const char *const others[] = { "", "0", "-a", ".a", "\u00B7", "\u0300", "a b", " a", "a ",
	"a:b", ":a", "a:", "a>b", "a<b", "a/b", "a=b", "a'", "a\"", "a&b", "a!", "a;", "a\n",
	"a\x7F", "a\xFF", "\xC3", "a\xED\xA0\x80", "\u00D7", "\U000F0000" };

START_TEST(names_are_told_from_what_is_none)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		ck_assert_msg(xso_xmlname_is_whole(names[i]), "%s", names[i]);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		ck_assert_msg(!xso_xmlname_is_whole(others[i]), "%s", others[i]);
}
END_TEST

static bool is_read(const char *name, struct xso_arena *arena)
{
	struct xso_raw raw;
	char xml[32] = "<";

	strcat(strcat(xml, name), "/>");
	xso_arena_reset(arena);
	return !xso_raw_parse(xml, strlen(xml), NULL, &raw, arena, NULL) &&
		!strcmp(raw.items->name->local, name);
}

/* All characters up to U+2FFF, and those around the bounds of what follows. */
START_TEST(names_are_what_the_reader_takes)
{
	static const uint32_t edges[] = { 0x3001, 0xD7FF, 0xE000, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD,
		0x10000, 0xEFFFF, 0x10FFFF };
	struct xso_arena *arena = xso_arena_new(NULL);

	for (uint32_t i = 1; i < 0x3000 + 5 * 10; i++) {
		uint32_t c = i < 0x3000 ? i : edges[(i - 0x3000) / 5] + (i - 0x3000) % 5 - 2;
		char first[8] = "", second[8] = "a";
		if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) || c == ':')
			continue;
		first[xso_text_put(first, c)] = '\0';
		second[1 + xso_text_put(second + 1, c)] = '\0';
		ck_assert_msg(xso_xmlname_is_whole(first) == is_read(first, arena), "U+%04X", c);
		ck_assert_msg(
			xso_xmlname_is_whole(second) == is_read(second, arena), "a, U+%04X", c);
	}
	xso_arena_release(arena);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("xmlname");
	TCase *c = tcase_create("xmlname");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, names_are_told_from_what_is_none);
	tcase_add_test(c, names_are_what_the_reader_takes);
	suite_add_tcase(s, c);
	return s;
}
