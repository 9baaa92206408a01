#include "base/base64.h"

#include "base/block.h"
#include "base/wide.h"

enum {
	DIGIT = 64,
	BITS = 63,
};

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* What the characters are worth (RFC 4648 section 4): DIGIT and six bits; 0: no digit. */
static const uint8_t digits[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,			    /* control */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,			    /* characters */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0, 0, 0, 127,		    /* space to / */
	116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 0, 0, 0, 0, 0, 0, /* 0 to ? */
	0, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,	    /* @ to O */
	79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 0, 0, 0, 0, 0,	    /* P to _ */
	0, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, /* ` to o */
	105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115,		    /* p to z */
};

bool xso_base64_digit(char c, unsigned *worth)
{
	*worth = digits[(unsigned char)c] & BITS;
	return digits[(unsigned char)c];
}

#if defined __SSE2__ && defined __x86_64__ && !defined XSO_PORTABLE

#include <string.h>

enum {
	DIGITS = BLOCK,
	BYTES = DIGITS / 4 * 3,
	WORD = 8, /* read and written for BYTES / 2 that count */
	WIDE_DIGITS = 2 * DIGITS,
	WIDE_BYTES = 2 * BYTES,
	WIDE_ROOM =
		WIDE_DIGITS + 8, /* digits whose bytes have room for what is written for these */
};

static __m128i each(int value)
{
	return _mm_set1_epi8((char)value);
}

static __m128i where(marks m, int value)
{
	return _mm_and_si128(m, each(value));
}

/* The worth of 16 digits. False when one is none. */
static bool block_digits(block b, __m128i *worth)
{
	const marks upper = block_range(b, 'A', 26), lower = block_range(b, 'a', 26);
	const marks number = block_range(b, '0', 10);
	const marks plus = block_equal(b, '+'), slash = block_equal(b, '/');
	const marks letter = marks_either(upper, lower), sign = marks_either(plus, slash);
	__m128i add = marks_either(where(upper, -'A'), where(lower, 26 - 'a'));

	add = marks_either(add, where(number, 52 - '0'));
	add = marks_either(add, marks_either(where(plus, 62 - '+'), where(slash, 63 - '/')));
	*worth = _mm_add_epi8(b, add);
	return _mm_movemask_epi8(marks_either(marks_either(letter, number), sign)) == 0xFFFF;
}

/* From six bits in each byte, the first on top, to 48 bits in each half. */
static __m128i join(__m128i worth)
{
	const __m128i high = _mm_slli_epi16(_mm_and_si128(worth, _mm_set1_epi16(0xFF)), 6);
	const __m128i pairs = _mm_or_si128(high, _mm_srli_epi16(worth, 8));
	const __m128i groups = _mm_madd_epi16(pairs, _mm_set1_epi32(1 << 16 | 1 << 12));
	const __m128i first = _mm_and_si128(groups, _mm_set1_epi64x(0xFFFFFF));

	return _mm_or_si128(_mm_slli_epi64(first, 24), _mm_srli_epi64(groups, 32));
}

static void put_bytes(uint8_t *out, uint64_t bits)
{
	const uint64_t word = __builtin_bswap64(bits << 16);

	memcpy(out, &word, WORD);
}

#ifdef WIDE

/* Kinds of characters: those that one high half of a byte is of, or two. */
enum {
	SIGN = 1,
	NUMBER = 2,
	A_TO_O = 4,
	P_TO_Z = 8,
	OTHER = 16,
	NO_SIGN = OTHER | SIGN,
	ONLY_A_TO_O = OTHER | NUMBER | P_TO_Z, /* or a sign */
};

/* The kind by the high half. */
static const uint8_t kinds[16] = { OTHER, OTHER, SIGN, NUMBER, A_TO_O, P_TO_Z, A_TO_O, P_TO_Z,
	OTHER, OTHER, OTHER, OTHER, OTHER, OTHER, OTHER, OTHER };

/* The kinds in which a low half makes no digit. */
static const uint8_t not_in[16] = { NO_SIGN | A_TO_O, NO_SIGN, NO_SIGN, NO_SIGN, NO_SIGN, NO_SIGN,
	NO_SIGN, NO_SIGN, NO_SIGN, NO_SIGN, NO_SIGN | NUMBER, ONLY_A_TO_O, ONLY_A_TO_O | SIGN,
	ONLY_A_TO_O | SIGN, ONLY_A_TO_O | SIGN, ONLY_A_TO_O };

/* What is added to a digit to have its worth, by the high half; for '/' by the one before it. */
static const uint8_t steps[16] = { 0, 63 - '/', 62 - '+', 52 - '0', 256 - 'A', 256 - 'A',
	256 + 26 - 'a', 256 + 26 - 'a' };

/* The worth of 32 digits. False when one is none. */
static WIDE bool wide_digits(__m256i b, __m256i *worth)
{
	const __m256i slash = _mm256_cmpeq_epi8(b, _mm256_set1_epi8('/'));
	const __m256i high = _mm256_and_si256(_mm256_srli_epi16(b, 4), _mm256_set1_epi8(0x0F));

	*worth = _mm256_add_epi8(b, wide_of_low(steps, _mm256_add_epi8(high, slash)));
	return _mm256_testz_si256(wide_of_high(kinds, b), wide_of_low(not_in, b));
}

/* From six bits in each byte, the first on top, to 24 bytes; what is behind them has no meaning. */
static WIDE __m256i wide_join(__m256i worth)
{
	const __m256i pairs = _mm256_maddubs_epi16(worth, _mm256_set1_epi16(1 << 8 | 1 << 6));
	const __m256i groups = _mm256_madd_epi16(pairs, _mm256_set1_epi32(1 << 16 | 1 << 12));
	const __m256i bytes = _mm256_shuffle_epi8(groups,
		_mm256_broadcastsi128_si256(
			_mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1)));

	return _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 7, 7));
}

static WIDE uint8_t *decode_wide(const char **at, const char *end, uint8_t *out)
{
	for (; end - *at >= WIDE_ROOM; *at += WIDE_DIGITS, out += WIDE_BYTES) {
		__m256i worth;
		if (!wide_digits(wide_load(*at), &worth))
			break;
		_mm256_storeu_si256((__m256i *)(void *)out, wide_join(worth));
	}
	return out;
}

#else

static uint8_t *decode_wide(const char **at, const char *end, uint8_t *out)
{
	(void)at;
	(void)end;
	return out;
}

#endif

static uint8_t *decode_blocks(const char **at, const char *end, uint8_t *out)
{
	__m128i worth;

	if (end - *at >= WIDE_ROOM && wide_is_here())
		out = decode_wide(at, end, out);
	for (; end - *at >= DIGITS && block_digits(block_load(*at), &worth); *at += DIGITS) {
		const __m128i joined = join(worth);
		put_bytes(out, (uint64_t)_mm_cvtsi128_si64(joined));
		put_bytes(out + BYTES / 2, (uint64_t)_mm_cvtsi128_si64(_mm_srli_si128(joined, 8)));
		out += BYTES;
	}
	return out;
}

static uint64_t get_bytes(const uint8_t *data)
{
	uint64_t word;

	memcpy(&word, data, WORD);
	return __builtin_bswap64(word) >> 16;
}

/* From 48 bits in each half to six in each byte, the first on top. */
static __m128i part(__m128i joined)
{
	const __m128i first = _mm_srli_epi64(joined, 24);
	const __m128i second = _mm_slli_epi64(joined, 32); /* what is above 24 bits falls below */
	const __m128i groups = _mm_or_si128(first, second);
	const __m128i a = _mm_and_si128(_mm_srli_epi32(groups, 18), _mm_set1_epi32(BITS));
	const __m128i b = _mm_and_si128(_mm_srli_epi32(groups, 4), _mm_set1_epi32(BITS << 8));
	const __m128i c = _mm_and_si128(_mm_slli_epi32(groups, 10), _mm_set1_epi32(BITS << 16));
	const __m128i d = _mm_and_si128(_mm_slli_epi32(groups, 24), _mm_set1_epi32(BITS << 24));

	return _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
}

/* The alphabet's steps, each over those before it. */
static __m128i block_letters_of(__m128i worth)
{
	__m128i letter = _mm_add_epi8(worth, each('A'));

	letter = _mm_add_epi8(letter, where(_mm_cmpgt_epi8(worth, each(25)), 'a' - 'Z' - 1));
	letter = _mm_add_epi8(letter, where(_mm_cmpgt_epi8(worth, each(51)), '0' - 'z' - 1));
	letter = _mm_add_epi8(letter, where(_mm_cmpgt_epi8(worth, each(61)), '+' - '9' - 1));
	return _mm_add_epi8(letter, where(_mm_cmpgt_epi8(worth, each(62)), '/' - '+' - 1));
}

static char *encode_blocks(const uint8_t **data, size_t *n, char *out)
{
	for (; *n >= DIGITS / 4 + 1; *n -= DIGITS / 4, *data += BYTES, out += DIGITS) {
		const __m128i joined = _mm_set_epi64x(
			(long long)get_bytes(*data + BYTES / 2), (long long)get_bytes(*data));
		_mm_storeu_si128((__m128i *)(void *)out, block_letters_of(part(joined)));
	}
	return out;
}

#else /* the loops below do it all */

static uint8_t *decode_blocks(const char **at, const char *end, uint8_t *out)
{
	(void)at;
	(void)end;
	return out;
}

static char *encode_blocks(const uint8_t **data, size_t *n, char *out)
{
	(void)data;
	(void)n;
	return out;
}

#endif

uint8_t *xso_base64_decode(const char **at, const char *end, uint8_t *out)
{
	out = decode_blocks(at, end, out);
	for (; end - *at >= 4; *at += 4, out += 3) {
		const unsigned char *group = (const unsigned char *)*at;
		const uint32_t a = digits[group[0]], b = digits[group[1]];
		const uint32_t c = digits[group[2]], d = digits[group[3]];
		if (!(a & b & c & d & DIGIT))
			break;
		out[0] = (uint8_t)(a << 2 | (b & BITS) >> 4);
		out[1] = (uint8_t)(b << 4 | (c & BITS) >> 2);
		out[2] = (uint8_t)(c << 6 | (d & BITS));
	}
	return out;
}

char *xso_base64_encode(const uint8_t *data, size_t n, char *out)
{
	out = encode_blocks(&data, &n, out);
	for (; n; n--, data += 3, out += 4) {
		out[0] = alphabet[data[0] >> 2];
		out[1] = alphabet[(data[0] << 4 | data[1] >> 4) & BITS];
		out[2] = alphabet[(data[1] << 2 | data[2] >> 6) & BITS];
		out[3] = alphabet[data[2] & BITS];
	}
	return out;
}
