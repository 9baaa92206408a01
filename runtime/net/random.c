#include "net/random.h"

#include <openssl/rand.h>

#include <limits.h>

bool xso_random_fill(void *bytes, size_t size)
{
	return size <= INT_MAX && RAND_bytes(bytes, (int)size) == 1;
}

void xso_random_id(const uint8_t bytes[RANDOM_ID], char *id)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

	for (size_t i = 0; i < RANDOM_ID; i += 3) {
		const unsigned three =
			(unsigned)bytes[i] << 16 | (unsigned)bytes[i + 1] << 8 | bytes[i + 2];

		for (int shift = 18; shift >= 0; shift -= 6)
			*id++ = digits[three >> shift & 63];
	}
	*id = '\0';
}
