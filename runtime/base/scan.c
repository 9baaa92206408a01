#include "base/scan.h"

#include "base/bits.h"
#include "base/text.h"
#include "base/wide.h"

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
			const unsigned first = bits_first(bad);
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

/*
 * What scans of long texts stop at: a scan has a row, by the high half of a byte, whose marks tell
 * which low halves are not good there.
 */
enum { ALL = 1, ALL_BUT_LF = 2, AMP = 4, LT = 8, GT = 16, QUOT = 32, BRACKET = 64 };

#ifdef WIDE

/* The marks that a low half is of. */
static const uint8_t low_halves[16] = {
	[0x0] = ALL | ALL_BUT_LF,
	[0x1] = ALL | ALL_BUT_LF,
	[0x2] = ALL | ALL_BUT_LF | QUOT,
	[0x3] = ALL | ALL_BUT_LF,
	[0x4] = ALL | ALL_BUT_LF,
	[0x5] = ALL | ALL_BUT_LF,
	[0x6] = ALL | ALL_BUT_LF | AMP,
	[0x7] = ALL | ALL_BUT_LF,
	[0x8] = ALL | ALL_BUT_LF,
	[0x9] = ALL | ALL_BUT_LF,
	[0xA] = ALL,
	[0xB] = ALL | ALL_BUT_LF,
	[0xC] = ALL | ALL_BUT_LF | LT,
	[0xD] = ALL | ALL_BUT_LF | BRACKET,
	[0xE] = ALL | ALL_BUT_LF | GT,
	[0xF] = ALL | ALL_BUT_LF,
};

/* Over whole wide blocks of what is good. */
static WIDE __attribute__((noinline)) const char *scan_blocks(
	const char *at, const char *end, const uint8_t stops[16])
{
	enum { WIDE_BLOCK = 32 };

	for (; end - at >= WIDE_BLOCK; at += WIDE_BLOCK) {
		const __m256i bytes = wide_load(at);
		if (!_mm256_testz_si256(wide_of_high(stops, bytes), wide_of_low(low_halves, bytes)))
			break;
	}
	return at;
}

#else

static const char *scan_blocks(const char *at, const char *end, const uint8_t stops[16])
{
	(void)end;
	(void)stops;
	return at;
}

#endif

/* As scan, of what may be long. Most is not, and needs no wide blocks. */
static inline const char *scan_long(
	const char *at, const char *end, marks (*good)(block), const uint8_t stops[16])
{
	enum { SHORT = 4 * BLOCK };

	if (end - at > SHORT && wide_is_here()) {
		const char *const near = at + SHORT;
		at = scan(at, near, good);
		if (at < near)
			return at;
		at = scan_blocks(at, end, stops);
	}
	return scan(at, end, good);
}

/* Behind what was good, over good characters beyond ASCII, which most texts have none of, too. */
static inline const char *scan_on(const char *at, const char *end, marks (*good)(block))
{
	return at == end || (unsigned char)*at < 0x80 ? at : scan_beyond(at, end, good);
}

const char *xso_scan_plain(const char *at, const char *end)
{
	return scan_on(scan(at, end, block_plain), end, block_plain);
}

static marks good_in_value(block b)
{
	return marks_without(block_plain(b),
		marks_either(marks_either(block_equal(b, '"'), block_pair(b, '&', '\'')),
			block_equal(b, '<')));
}

const char *xso_scan_value(const char *at, const char *end)
{
	return scan_on(scan(at, end, good_in_value), end, good_in_value);
}

static marks good_in_text(block b)
{
	return marks_without(marks_either(block_plain(b), block_equal(b, '\n')),
		marks_either(marks_either(block_equal(b, '<'), block_equal(b, '&')),
			block_equal(b, ']')));
}

const char *xso_scan_text(const char *at, const char *end)
{
	static const uint8_t stops[16] = { ALL_BUT_LF, ALL, AMP, LT, 0, BRACKET, 0, 0, ALL, ALL,
		ALL, ALL, ALL, ALL, ALL, ALL };

	return scan_on(scan_long(at, end, good_in_text, stops), end, good_in_text);
}

static marks good_as_read(block b)
{
	const marks markup = marks_either(
		marks_either(block_equal(b, '<'), block_equal(b, '&')), block_equal(b, ']'));

	return marks_without(marks_all(), marks_either(block_range(b, 0, 0x20), markup));
}

const char *xso_scan_read(const char *at, const char *end)
{
	static const uint8_t stops[16] = { ALL, ALL, AMP, LT, 0, BRACKET };

	return scan_long(at, end, good_as_read, stops);
}

static marks good_unescaped(block b)
{
	return marks_without(
		block_plain(b), marks_either(block_pair(b, '<', '>'), block_pair(b, '&', '"')));
}

const char *xso_scan_unescaped(const char *at, const char *end)
{
	static const uint8_t stops[16] = { ALL, ALL, AMP | QUOT, LT | GT, 0, 0, 0, 0, ALL, ALL, ALL,
		ALL, ALL, ALL, ALL, ALL };

	return scan_on(scan_long(at, end, good_unescaped, stops), end, good_unescaped);
}

const char *xso_scan_xmlname_on(const char *at, const char *end)
{
	return scan(at, end, scan_named);
}
