#include "base/xmlname.h"

#include <xso/text.h>

#include <stdint.h>
#include <string.h>

struct range {
	uint32_t first, last;
};

/* [4] NameStartChar beyond ASCII. */
static const struct range start_ranges[] = {
	{ 0xC0, 0xD6 },
	{ 0xD8, 0xF6 },
	{ 0xF8, 0x2FF },
	{ 0x370, 0x37D },
	{ 0x37F, 0x1FFF },
	{ 0x200C, 0x200D },
	{ 0x2070, 0x218F },
	{ 0x2C00, 0x2FEF },
	{ 0x3001, 0xD7FF },
	{ 0xF900, 0xFDCF },
	{ 0xFDF0, 0xFFFD },
	{ 0x10000, 0xEFFFF },
};

/* [4a] NameChar: what may stand behind the first character besides. */
static const struct range more_ranges[] = {
	{ 0xB7, 0xB7 },
	{ 0x300, 0x36F },
	{ 0x203F, 0x2040 },
};

static bool is_in(const struct range *ranges, size_t n, uint32_t c)
{
	for (size_t i = 0; i < n; i++)
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	return false;
}

static bool is_wide(uint32_t c, bool first)
{
	return is_in(start_ranges, sizeof start_ranges / sizeof *start_ranges, c) ||
		(!first && is_in(more_ranges, sizeof more_ranges / sizeof *more_ranges, c));
}

/* ASCII, 16 a row: letters and '_'; behind the first also digits, '-' and '.'. */
const unsigned char xso_xmlname_kinds[128] = {
	/* clang-format off */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
	0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 3,
	0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
	/* clang-format on */
};

const char *xso_xmlname_end_wide(const char *at, const char *end)
{
	size_t n;

	for (; at < end; at += n) {
		n = 1;
		if ((unsigned char)*at < 0x80
				? !xso_xmlname_kinds[(unsigned char)*at]
				: !is_wide(xso_text_character(at, (size_t)(end - at), &n), false))
			break;
	}
	return at;
}

bool xso_xmlname_is_start_wide(const char *at, const char *end)
{
	size_t n;

	return is_wide(xso_text_character(at, (size_t)(end - at), &n), true);
}

bool xso_xmlname_is_whole(const char *text)
{
	const char *end = text + strlen(text);

	return xmlname_is_start(text, end) && xmlname_end(text, end) == end && !strchr(text, ':');
}
