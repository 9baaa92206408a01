#include "base/scan.h"

#include "base/text.h"

#include <string.h>

/* Over less than a block, with zeros behind it: they are never good. */
static inline const char *scan_few(const char *at, const char *end, marks (*good)(block))
{
	char few[BLOCK] = { 0 };

	memcpy(few, at, (size_t)(end - at));
	return at + marks_end(good(block_load(few)));
}

/* Over what is good. The last block may reach back: what was good is good again. */
static inline const char *scan(const char *at, const char *end, marks (*good)(block))
{
	if (end - at < BLOCK)
		return at == end ? at : scan_few(at, end, good);
	for (; end - at > BLOCK; at += BLOCK) {
		const unsigned n = marks_end(good(block_load(at)));
		if (n < BLOCK)
			return at + n;
	}
	return end - BLOCK + marks_end(good(block_load(end - BLOCK)));
}

/* The same, and over good characters beyond ASCII. */
static inline const char *scan_wide(const char *at, const char *end, marks (*good)(block))
{
	const char *wide;

	for (;; at = wide) {
		at = scan(at, end, good);
		if (at == end || (unsigned char)*at < 0x80)
			return at;
		wide = xso_text_wide_end(at, end);
		if (wide == at)
			return at;
	}
}

const char *xso_scan_plain(const char *at, const char *end)
{
	return scan_wide(at, end, block_plain);
}

static marks good_in_value(block b)
{
	return marks_without(block_plain(b),
		marks_either(marks_either(block_equal(b, '"'), block_pair(b, '&', '\'')),
			block_equal(b, '<')));
}

const char *xso_scan_value(const char *at, const char *end)
{
	return scan_wide(at, end, good_in_value);
}

static marks good_in_text(block b)
{
	return marks_without(marks_either(block_plain(b), block_equal(b, '\n')),
		marks_either(marks_either(block_equal(b, '<'), block_equal(b, '&')),
			block_equal(b, ']')));
}

const char *xso_scan_text(const char *at, const char *end)
{
	return scan_wide(at, end, good_in_text);
}

static marks good_as_read(block b)
{
	const marks markup = marks_either(
		marks_either(block_equal(b, '<'), block_equal(b, '&')), block_equal(b, ']'));

	return marks_without(marks_all(), marks_either(block_range(b, 0, 0x20), markup));
}

const char *xso_scan_read(const char *at, const char *end)
{
	return scan(at, end, good_as_read);
}

static marks good_unescaped(block b)
{
	return marks_without(
		block_plain(b), marks_either(block_pair(b, '<', '>'), block_pair(b, '&', '"')));
}

const char *xso_scan_unescaped(const char *at, const char *end)
{
	return scan_wide(at, end, good_unescaped);
}

const char *xso_scan_xmlname_on(const char *at, const char *end)
{
	return scan(at, end, scan_named);
}
