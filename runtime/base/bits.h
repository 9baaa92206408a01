/* Bits of a word. */
#ifndef XSO_BASE_BITS_H
#define XSO_BASE_BITS_H

#include <stdint.h>

/* Where the lowest of these bits is; there is one. */
static inline unsigned bits_first(uint64_t bits)
{
#ifdef __GNUC__
	return (unsigned)__builtin_ctzll(bits);
#else
	unsigned i = 0;

	while (!(bits >> i & 1))
		i++;
	return i;
#endif
}

#endif
