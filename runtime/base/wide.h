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

enum { WIDE_BLOCK = 32 };

#define WIDE __attribute__((target("avx2")))

static inline bool wide_is_here(void)
{
	return __builtin_cpu_supports("avx2");
}

static inline WIDE __m256i wide_load(const char *at)
{
	return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

/* A bit for each byte, its highest, that of the first byte lowest. */
static inline WIDE uint32_t wide_bits(__m256i bytes)
{
	return (uint32_t)_mm256_movemask_epi8(bytes);
}

/* A table for _mm256_shuffle_epi8. */
static inline WIDE __m256i wide_row(const void *table)
{
	return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

/* What the table has for half of each byte. */
static inline WIDE __m256i wide_of_low(const uint8_t table[16], __m256i bytes)
{
	return _mm256_shuffle_epi8(
		wide_row(table), _mm256_and_si256(bytes, _mm256_set1_epi8(0x0F)));
}

static inline WIDE __m256i wide_of_high(const uint8_t table[16], __m256i bytes)
{
	return wide_of_low(table, _mm256_srli_epi16(bytes, 4));
}

#else

enum { WIDE_BLOCK = 1 };

static inline bool wide_is_here(void)
{
	return false;
}

#endif

#endif
