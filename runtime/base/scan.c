#include "base/scan.h"

#include "base/text.h"

#include <string.h>

/* Less than a block, with zeros behind it: they are never good. */
static inline block load_few(const char *at, const char *end)
{
	char few[BLOCK] = { 0 };

	memcpy(few, at, (size_t)(end - at));
	return block_load(few);
}

/*
 * Goes over the wide characters of the block at *at, the first of which is at byte i, up to what is
 * bad and not wide. False: a wide one is bad, and *at is there.
 */
static bool pass_wide(const char **at, const char *end, block b, uint64_t bad, unsigned i)
{
	const uint64_t wide = marks_places(block_wide(b));
	const unsigned n = places_first(bad & ~wide);
	unsigned behind;

	do {
		const size_t size = text_wide_size(*at + i, (size_t)(end - *at) - i);
		if (!size) {
			*at += i;
			return false;
		}
		behind = i + (unsigned)size;
		i = places_first(places_from(wide, behind));
	} while (i < n);
	*at += behind > n ? behind : n;
	return true;
}

/* Over characters that are good, if of ASCII; zero is not. */
static inline const char *scan(const char *at, const char *end, marks (*good)(block))
{
	for (;;) {
		const block b = end - at < BLOCK ? load_few(at, end) : block_load(at);
		const uint64_t bad = ~marks_places(good(b)) & ALL_PLACES;
		const unsigned n = places_first(bad);
		if (n == BLOCK)
			at += BLOCK;
		else if (at + n == end || !(at[n] & 0x80))
			return at + n;
		else if (!pass_wide(&at, end, b, bad, n))
			return at;
	}
}

static marks good_character(block b)
{
	const marks space = marks_either(
		block_equal(b, '\t'), marks_either(block_equal(b, '\n'), block_equal(b, '\r')));

	return marks_either(block_plain(b), space);
}

const char *xso_scan_characters(const char *at, const char *end)
{
	return scan(at, end, good_character);
}

static marks good_in_value(block b)
{
	return marks_without(block_plain(b),
		marks_either(marks_either(block_equal(b, '"'), block_pair(b, '&', '\'')),
			block_equal(b, '<')));
}

const char *xso_scan_value(const char *at, const char *end)
{
	return scan(at, end, good_in_value);
}

static marks good_in_text(block b)
{
	return marks_without(marks_either(block_plain(b), block_equal(b, '\n')),
		marks_either(marks_either(block_equal(b, '<'), block_equal(b, '&')),
			block_equal(b, ']')));
}

const char *xso_scan_text(const char *at, const char *end)
{
	return scan(at, end, good_in_text);
}

static marks good_unescaped(block b)
{
	return marks_without(
		block_plain(b), marks_either(block_pair(b, '<', '>'), block_pair(b, '&', '"')));
}

const char *xso_scan_unescaped(const char *at, const char *end)
{
	return scan(at, end, good_unescaped);
}

/* To what has a mark, whatever is in front of it. */
static inline const char *scan_to(const char *at, const char *end, marks (*stops)(block))
{
	while (at < end) {
		const block b = end - at < BLOCK ? load_few(at, end) : block_load(at);
		const unsigned n = places_first(marks_places(stops(b)));
		if (n < BLOCK)
			return at + n;
		at += BLOCK;
	}
	return end;
}

static marks stops_in_raw_text(block b)
{
	return marks_either(marks_either(block_equal(b, '&'), block_equal(b, '\r')),
		marks_either(block_equal(b, '<'), block_equal(b, ']')));
}

const char *xso_scan_raw_text(const char *at, const char *end)
{
	return scan_to(at, end, stops_in_raw_text);
}

static marks stops_in_raw_value(block b)
{
	return marks_either(block_equal(b, '&'), block_range(b, '\t', '\r' - '\t' + 1));
}

const char *xso_scan_raw_value(const char *at, const char *end)
{
	return scan_to(at, end, stops_in_raw_value);
}

const char *xso_scan_xmlname_on(const char *at, const char *end)
{
	unsigned n = BLOCK;

	while (n == BLOCK && at < end) {
		n = marks_end(scan_named(end - at < BLOCK ? load_few(at, end) : block_load(at)));
		at += n;
	}
	return at;
}
