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
 * Characters of ASCII that a scan stops at, by their low halves, of which no two have the same; and
 * the control character that it does not stop at, or a space.
 */
struct stops {
	char by_low[16];
	char not_at;
};

#ifdef WIDE

/* A bit for each byte of a wide block that is not good, the lowest for the first. */
static inline WIDE uint32_t bad_bits(const char *at, const struct stops *stops)
{
	const __m256i bytes = wide_load(at), row = wide_row(stops->by_low);
	const __m256i plain = _mm256_cmpgt_epi8(bytes, _mm256_set1_epi8(0x1F));
	const __m256i also = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(stops->not_at));
	/* what is beyond ASCII finds 0 there */
	const __m256i stop = _mm256_cmpeq_epi8(bytes, _mm256_shuffle_epi8(row, bytes));

	return ~wide_bits(_mm256_andnot_si256(stop, _mm256_or_si256(plain, also)));
}

/* As scan, of at least a wide block. */
static WIDE const char *scan_wide(const char *at, const char *end, const struct stops *stops)
{
	uint32_t bad;

	for (; end - at > WIDE_BLOCK; at += WIDE_BLOCK) {
		bad = bad_bits(at, stops);
		if (bad)
			return at + bits_first(bad);
	}
	at = end - WIDE_BLOCK;
	bad = bad_bits(at, stops);
	return bad ? at + bits_first(bad) : end;
}

#else

static const char *scan_wide(const char *at, const char *end, const struct stops *stops)
{
	(void)end;
	(void)stops;
	return at;
}

#endif

/* As scan. */
static inline const char *scan_up_to(
	const char *at, const char *end, marks (*good)(block), const struct stops *stops)
{
	return end - at >= WIDE_BLOCK && wide_is_here() ? scan_wide(at, end, stops)
							: scan(at, end, good);
}

/* Behind what was good, over good characters beyond ASCII, which most texts have none of, too. */
static inline const char *scan_on(const char *at, const char *end, marks (*good)(block))
{
	return at == end || (unsigned char)*at < 0x80 ? at : scan_beyond(at, end, good);
}

const char *xso_scan_plain(const char *at, const char *end)
{
	static const struct stops stops = { { 0 }, ' ' };

	return scan_on(scan_up_to(at, end, block_plain, &stops), end, block_plain);
}

static marks good_in_value(block b)
{
	return marks_without(block_plain(b),
		marks_either(marks_either(block_equal(b, '"'), block_pair(b, '&', '\'')),
			block_equal(b, '<')));
}

const char *xso_scan_value(const char *at, const char *end)
{
	static const struct stops stops = { { [2] = '"', [6] = '&', [7] = '\'', [0xC] = '<' },
		' ' };

	return scan_on(scan_up_to(at, end, good_in_value, &stops), end, good_in_value);
}

static marks good_in_text(block b)
{
	return marks_without(marks_either(block_plain(b), block_equal(b, '\n')),
		marks_either(marks_either(block_equal(b, '<'), block_equal(b, '&')),
			block_equal(b, ']')));
}

const char *xso_scan_text(const char *at, const char *end)
{
	static const struct stops stops = { { [6] = '&', [0xC] = '<', [0xD] = ']' }, '\n' };

	return scan_on(scan_up_to(at, end, good_in_text, &stops), end, good_in_text);
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
	static const struct stops stops = { { [2] = '"', [6] = '&', [0xC] = '<', [0xE] = '>' },
		' ' };

	return scan_on(scan_up_to(at, end, good_unescaped, &stops), end, good_unescaped);
}

const char *xso_scan_xmlname_on(const char *at, const char *end)
{
	return scan(at, end, scan_named);
}
