/*
 * A block of bytes; for each a mark when it is one of some; and where the first mark is: with SSE2,
 * with NEON, or with eight bytes in a word. XSO_PORTABLE is for tests that compare the ways.
 */
#ifndef XSO_BASE_BLOCK_H
#define XSO_BASE_BLOCK_H

#include <stdint.h>

#if defined __SSE2__ && !defined XSO_PORTABLE

#include <emmintrin.h>

enum { BLOCK = 16 };
typedef __m128i block;
typedef __m128i marks;

static inline block block_load(const char *at)
{
	return _mm_loadu_si128((const __m128i *)(const void *)at);
}

/* Each byte with these bits set. */
static inline block block_with(block b, char bits)
{
	return _mm_or_si128(b, _mm_set1_epi8(bits));
}

/* Each byte with its highest bit the other way. */
static inline block block_flip(block b)
{
	return _mm_xor_si128(b, _mm_set1_epi8((char)0x80));
}

static inline marks block_equal(block b, char c)
{
	return _mm_cmpeq_epi8(b, _mm_set1_epi8(c));
}

/* From `low` on, `n` characters: they are made the largest ones. */
static inline marks block_range(block b, char low, int n)
{
	return _mm_cmpgt_epi8(_mm_add_epi8(b, _mm_set1_epi8((char)(0x80 - low - n))),
		_mm_set1_epi8((char)(0x7F - n)));
}

/* ASCII that is no control character below U+0020: bytes are signed here. */
static inline marks block_plain(block b)
{
	return _mm_cmpgt_epi8(b, _mm_set1_epi8(0x1F));
}

static inline marks marks_either(marks a, marks b)
{
	return _mm_or_si128(a, b);
}

static inline marks marks_both(marks a, marks b)
{
	return _mm_and_si128(a, b);
}

static inline marks marks_without(marks a, marks b)
{
	return _mm_andnot_si128(b, a);
}

static inline marks marks_all(void)
{
	return _mm_set1_epi8(-1);
}

/* The first byte that has no mark; BLOCK when all have one. */
static inline unsigned marks_end(marks m)
{
	return (unsigned)__builtin_ctz(~(unsigned)_mm_movemask_epi8(m));
}

/* A bit for each mark, the lowest for the first byte. */
static inline unsigned marks_bits(marks m)
{
	return (unsigned)_mm_movemask_epi8(m);
}

#elif defined __ARM_NEON && defined __aarch64__ && !defined XSO_PORTABLE

#include <arm_neon.h>

enum { BLOCK = 16 };
typedef uint8x16_t block;
typedef uint8x16_t marks;

static inline block block_load(const char *at)
{
	return vld1q_u8((const uint8_t *)at);
}

static inline block block_with(block b, char bits)
{
	return vorrq_u8(b, vdupq_n_u8((uint8_t)bits));
}

static inline block block_flip(block b)
{
	return veorq_u8(b, vdupq_n_u8(0x80));
}

static inline marks block_equal(block b, char c)
{
	return vceqq_u8(b, vdupq_n_u8((uint8_t)c));
}

static inline marks block_range(block b, char low, int n)
{
	return vcltq_u8(vsubq_u8(b, vdupq_n_u8((uint8_t)low)), vdupq_n_u8((uint8_t)n));
}

static inline marks block_plain(block b)
{
	return vcgtq_s8(vreinterpretq_s8_u8(b), vdupq_n_s8(0x1F));
}

static inline marks marks_either(marks a, marks b)
{
	return vorrq_u8(a, b);
}

static inline marks marks_both(marks a, marks b)
{
	return vandq_u8(a, b);
}

static inline marks marks_without(marks a, marks b)
{
	return vbicq_u8(a, b);
}

static inline marks marks_all(void)
{
	return vdupq_n_u8(0xFF);
}

static inline unsigned marks_end(marks m)
{
	/* four bits a byte */
	const uint8x8_t narrow = vshrn_n_u16(vreinterpretq_u16_u8(m), 4);
	const uint64_t bits = ~vget_lane_u64(vreinterpret_u64_u8(narrow), 0);

	return bits ? (unsigned)__builtin_ctzll(bits) / 4 : BLOCK;
}

static inline unsigned marks_bits(marks m)
{
	static const uint8_t weights[BLOCK] = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64,
		128 };
	const uint8x16_t bits = vandq_u8(m, vld1q_u8(weights));

	return vaddv_u8(vget_low_u8(bits)) | (unsigned)vaddv_u8(vget_high_u8(bits)) << 8;
}

#else

enum { BLOCK = 8 };
typedef uint64_t block;
typedef uint64_t marks; /* the high bit of each byte */

#define EACH UINT64_C(0x0101010101010101)
#define HIGH (EACH << 7)

static inline block block_load(const char *at)
{
	block b = 0;

	for (unsigned i = 0; i < BLOCK; i++)
		b |= (block)(unsigned char)at[i] << 8 * i;
	return b;
}

static inline block block_with(block b, char bits)
{
	return b | EACH * (unsigned char)bits;
}

static inline block block_flip(block b)
{
	return b ^ HIGH;
}

/* Where a byte is below `least`, which is at most 0x80: with its high bit set none borrows. */
static inline marks below(block b, unsigned least)
{
	return ~(((b | HIGH) - EACH * least) | b) & HIGH;
}

static inline marks block_equal(block b, char c)
{
	return below(b ^ EACH * (unsigned char)c, 1);
}

static inline marks block_range(block b, char low, int n)
{
	return below(b, (unsigned)(low + n)) & ~below(b, (unsigned)low);
}

static inline marks block_plain(block b)
{
	return ~(below(b, 0x20) | b) & HIGH;
}

static inline marks marks_either(marks a, marks b)
{
	return a | b;
}

static inline marks marks_both(marks a, marks b)
{
	return a & b;
}

static inline marks marks_without(marks a, marks b)
{
	return a & ~b;
}

static inline marks marks_all(void)
{
	return HIGH;
}

static inline unsigned marks_end(marks m)
{
	unsigned i = 0;

	while (i < BLOCK && m >> 8 * i & 0x80)
		i++;
	return i;
}

static inline unsigned marks_bits(marks m)
{
	/* each mark has a way of its own to the highest byte */
	return (unsigned)((m >> 7) * UINT64_C(0x0102040810204080) >> 56);
}

#endif

/* Where either of two characters is that differ in one bit. */
static inline marks block_pair(block b, char one, char other)
{
	return block_equal(block_with(b, (char)(one ^ other)), (char)(one | other));
}

/* Where letters of ASCII are. */
static inline marks block_letters(block b)
{
	return block_range(block_with(b, 'a' ^ 'A'), 'a', 26);
}

#endif
