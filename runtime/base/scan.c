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

/* The beginning of the character that `at` is inside. */
static inline const char *character(const char *at)
{
	while (((unsigned char)*at & 0xC0) == 0x80)
		at--;
	return at;
}

/*
 * Over whole blocks of what is good and of characters of two or three bytes, up to the beginning of
 * one that needs a look: it is bad, or has four bytes, or a first byte behind which not all may
 * stand (E0, ED, EF).
 */
static inline const char *scan_mixed(const char *at, const char *end, marks (*good)(block))
{
	const unsigned all = (1u << BLOCK) - 1;
	unsigned after = 0; /* bytes that the characters so far still have */

	for (; end - at >= BLOCK; at += BLOCK) {
		const block b = block_load(at), high = block_flip(b);
		const unsigned next = marks_bits(block_range(high, 0x00, 0x40));
		const unsigned two = marks_bits(block_range(high, 0x42, 0x1E));
		const unsigned three = marks_bits(
			marks_without(block_range(high, 0x61, 0x0E), block_equal(high, 0x6D)));
		const unsigned wanted = after | (two | three) << 1 | three << 2;
		const unsigned bad = (~(marks_bits(good(b)) | next | two | three) & all) |
			(next ^ (wanted & all));
		if (bad) {
			const unsigned first = (unsigned)__builtin_ctz(bad);
			return wanted >> first & 1 ? character(at + first - 1) : at + first;
		}
		after = wanted >> BLOCK;
		if (!(next | two | three))
			return at;
	}
	return after ? character(at - 1) : at;
}

/* Over good characters beyond ASCII, the first of which is at `at`, and what is good behind them.
 */
static __attribute__((noinline)) const char *scan_beyond(
	const char *at, const char *end, marks (*good)(block))
{
	const char *wide;

	while (at < end && (unsigned char)*at >= 0x80) {
		wide = scan_mixed(at, end, good);
		if (wide == at)
			wide = xso_text_wide_end(at, end);
		if (wide == at)
			break;
		at = scan(wide, end, good);
	}
	return at;
}

/* Over what is good, and good characters beyond ASCII, which most texts have none of. */
static inline const char *scan_wide(const char *at, const char *end, marks (*good)(block))
{
	at = scan(at, end, good);
	return at == end || (unsigned char)*at < 0x80 ? at : scan_beyond(at, end, good);
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
