/*
 * 32 bytes at a time with AVX2: where the processor has it, and nobody asks for small code.
 * Functions that are WIDE may be called where wide_is_here() says so, and are there where WIDE is
 * defined.
 */
#ifndef XSO_BASE_WIDE_H
#define XSO_BASE_WIDE_H

#include <stdbool.h>
#include <stdint.h>

#if defined __SSE2__ && defined __x86_64__ && !defined XSO_PORTABLE && !defined __OPTIMIZE_SIZE__

#include <immintrin.h>

#define WIDE __attribute__((target("avx2")))

static inline bool wide_is_here(void)
{
	return __builtin_cpu_supports("avx2");
}

static inline WIDE __m256i wide_load(const char *at)
{
	return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

/* What the table has for half of each byte. */
static inline WIDE __m256i wide_of_low(const uint8_t table[16], __m256i bytes)
{
	const __m128i row = _mm_loadu_si128((const __m128i *)(const void *)table);

	bytes = _mm256_and_si256(bytes, _mm256_set1_epi8(0x0F));
	return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(row), bytes);
}

static inline WIDE __m256i wide_of_high(const uint8_t table[16], __m256i bytes)
{
	return wide_of_low(table, _mm256_srli_epi16(bytes, 4));
}

#else

static inline bool wide_is_here(void)
{
	return false;
}

#endif

#endif
