#include "base/scan.h"

#include "base/ascii.h"

#include <stdbool.h>
#include <stddef.h>

/* Over what is good, whole blocks first. Both functions say it of the same bytes. */
static inline const char *scan(
	const char *at, const char *end, marks (*good)(block), bool (*is_good)(char))
{
	for (; end - at >= BLOCK; at += BLOCK) {
		const unsigned n = marks_end(good(block_load(at)));
		if (n < BLOCK)
			return at + n;
	}
	while (at < end && is_good(*at))
		at++;
	return at;
}

static bool is_plain(char c)
{
	return (unsigned char)c >= 0x20 && (unsigned char)c < 0x80;
}

const char *scan_plain(const char *at, const char *end)
{
	return scan(at, end, block_plain, is_plain);
}

static marks good_in_value(block b)
{
	return marks_without(block_plain(b),
		marks_either(marks_either(block_equal(b, '"'), block_pair(b, '&', '\'')),
			block_equal(b, '<')));
}

static bool is_good_in_value(char c)
{
	return is_plain(c) && c != '"' && c != '&' && c != '\'' && c != '<';
}

const char *scan_value(const char *at, const char *end)
{
	return scan(at, end, good_in_value, is_good_in_value);
}

static marks good_in_text(block b)
{
	return marks_without(marks_either(block_plain(b), block_equal(b, '\n')),
		marks_either(marks_either(block_equal(b, '<'), block_equal(b, '&')),
			block_equal(b, ']')));
}

static bool is_good_in_text(char c)
{
	return (is_plain(c) || c == '\n') && c != '<' && c != '&' && c != ']';
}

const char *scan_text(const char *at, const char *end)
{
	return scan(at, end, good_in_text, is_good_in_text);
}

static marks good_unescaped(block b)
{
	return marks_without(
		block_plain(b), marks_either(block_pair(b, '<', '>'), block_pair(b, '&', '"')));
}

static bool is_good_unescaped(char c)
{
	return is_plain(c) && c != '<' && c != '>' && c != '&' && c != '"';
}

const char *scan_unescaped(const char *at, const char *end)
{
	return scan(at, end, good_unescaped, is_good_unescaped);
}

static bool is_named(char c)
{
	return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '.';
}

const char *scan_xmlname_on(const char *at, const char *end)
{
	return scan(at, end, scan_named, is_named);
}
