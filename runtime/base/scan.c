#include "base/scan.h"

#include "base/ascii.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * A block of bytes; for each a mark when it is one of some; and where the first mark is.
 * XSO_PORTABLE is for tests that compare the ways.
 */
#if defined __SSE2__ && !defined XSO_PORTABLE

#include <emmintrin.h>

enum { BLOCK = 16 };
typedef __m128i block;
typedef __m128i marks;

static inline block load(const char *at)
{
	return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline marks equal(block b, char c)
{
	return _mm_cmpeq_epi8(b, _mm_set1_epi8(c));
}

/* From `low` on, `n` characters. */
static inline marks range(block b, char low, int n)
{
	return _mm_cmplt_epi8(_mm_add_epi8(b, _mm_set1_epi8((char)(0x80 - low))),
		_mm_set1_epi8((char)(n - 0x80)));
}

static inline marks not(marks m)
{
	return _mm_andnot_si128(m, _mm_set1_epi8(-1));
}

/* Control characters and, since bytes are signed here, what is no ASCII. */
static inline marks special(block b)
{
	return _mm_cmplt_epi8(b, _mm_set1_epi8(0x20));
}

static inline marks either(marks a, marks b)
{
	return _mm_or_si128(a, b);
}

static inline marks without(marks a, marks b)
{
	return _mm_andnot_si128(b, a);
}

/* BLOCK when there is none. */
static inline unsigned first(marks m)
{
	return (unsigned)__builtin_ctz((unsigned)_mm_movemask_epi8(m) | 1u << BLOCK);
}

#elif defined __ARM_NEON && defined __aarch64__ && !defined XSO_PORTABLE

#include <arm_neon.h>

enum { BLOCK = 16 };
typedef uint8x16_t block;
typedef uint8x16_t marks;

static inline block load(const char *at)
{
	return vld1q_u8((const uint8_t *)at);
}

static inline marks equal(block b, char c)
{
	return vceqq_u8(b, vdupq_n_u8((uint8_t)c));
}

static inline marks range(block b, char low, int n)
{
	return vcltq_u8(vsubq_u8(b, vdupq_n_u8((uint8_t)low)), vdupq_n_u8((uint8_t)n));
}

static inline marks not(marks m)
{
	return vmvnq_u8(m);
}

static inline marks special(block b)
{
	return vcltq_s8(vreinterpretq_s8_u8(b), vdupq_n_s8(0x20));
}

static inline marks either(marks a, marks b)
{
	return vorrq_u8(a, b);
}

static inline marks without(marks a, marks b)
{
	return vbicq_u8(a, b);
}

static inline unsigned first(marks m)
{
	/* four bits a byte */
	const uint8x8_t narrow = vshrn_n_u16(vreinterpretq_u16_u8(m), 4);
	const uint64_t bits = vget_lane_u64(vreinterpret_u64_u8(narrow), 0);

	return bits ? (unsigned)__builtin_ctzll(bits) / 4 : BLOCK;
}

#else

enum { BLOCK = 8 };
typedef uint64_t block;
typedef uint64_t marks; /* the high bit of each byte */

#define EACH UINT64_C(0x0101010101010101)
#define HIGH (EACH << 7)

static inline block load(const char *at)
{
	block b = 0;

	for (unsigned i = 0; i < BLOCK; i++)
		b |= (block)(unsigned char)at[i] << 8 * i;
	return b;
}

/* Where a byte is below `least`, which is at most 0x80: with its high bit set none borrows. */
static inline marks below(block b, unsigned least)
{
	return ~(((b | HIGH) - EACH * least) | b) & HIGH;
}

static inline marks equal(block b, char c)
{
	return below(b ^ EACH * (unsigned char)c, 1);
}

static inline marks range(block b, char low, int n)
{
	return below(b, (unsigned)(low + n)) & ~below(b, (unsigned)low);
}

static inline marks not(marks m)
{
	return ~m & HIGH;
}

static inline marks special(block b)
{
	return below(b, 0x20) | (b & HIGH);
}

static inline marks either(marks a, marks b)
{
	return a | b;
}

static inline unsigned first(marks m)
{
	unsigned i = 0;

	while (i < BLOCK && !(m >> 8 * i & 0x80))
		i++;
	return i;
}

static inline marks without(marks a, marks b)
{
	return a & ~b;
}

#endif

static inline marks named(block b)
{
	return either(either(range(b, 'A', 26), range(b, 'a', 26)),
		either(either(range(b, '0', 10), range(b, '-', 2)), equal(b, '_')));
}

static inline bool is_special(char c)
{
	return (unsigned char)c < 0x20 || (unsigned char)c >= 0x80;
}

const char *scan_plain(const char *at, const char *end)
{
	unsigned n;

	for (; end - at >= BLOCK; at += BLOCK) {
		n = first(special(load(at)));
		if (n < BLOCK)
			return at + n;
	}
	while (at < end && !is_special(*at))
		at++;
	return at;
}

const char *scan_value(const char *at, const char *end, char quote)
{
	unsigned n;

	for (; end - at >= BLOCK; at += BLOCK) {
		const block b = load(at);
		n = first(either(
			either(special(b), equal(b, quote)), either(equal(b, '<'), equal(b, '&'))));
		if (n < BLOCK)
			return at + n;
	}
	while (at < end && !is_special(*at) && *at != quote && *at != '<' && *at != '&')
		at++;
	return at;
}

const char *scan_text(const char *at, const char *end)
{
	unsigned n;

	for (; end - at >= BLOCK; at += BLOCK) {
		const block b = load(at);
		n = first(either(without(special(b), equal(b, '\n')),
			either(either(equal(b, '<'), equal(b, '&')), equal(b, ']'))));
		if (n < BLOCK)
			return at + n;
	}
	while (at < end && (!is_special(*at) || *at == '\n') && *at != '<' && *at != '&' &&
		*at != ']')
		at++;
	return at;
}

const char *scan_unescaped(const char *at, const char *end)
{
	unsigned n;

	for (; end - at >= BLOCK; at += BLOCK) {
		const block b = load(at);
		n = first(either(either(special(b), equal(b, '"')),
			either(either(equal(b, '<'), equal(b, '>')), equal(b, '&'))));
		if (n < BLOCK)
			return at + n;
	}
	while (at < end && !is_special(*at) && !strchr("<>&\"", *at))
		at++;
	return at;
}

const char *scan_xmlname(const char *at, const char *end)
{
	unsigned n;

	for (; end - at >= BLOCK; at += BLOCK) {
		n = first(not(named(load(at))));
		if (n < BLOCK)
			return at + n;
	}
	while (at < end &&
		(is_letter(*at) || is_digit(*at) || *at == '_' || *at == '-' || *at == '.'))
		at++;
	return at;
}
