/*
 * Keys of texts: what tables of texts are searched by.
 *
 * A text of at most eight bytes is its own key, so that two of them are the same when their keys
 * are. The key of a longer one is its size and a hash: two with one key have one size, and have to
 * be compared. Its lowest byte is 0, which no text begins with. Texts have less than 4 GiB.
 */
#ifndef XSO_BASE_KEY_H
#define XSO_BASE_KEY_H

#include "base/bits.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { KEY_SHORT = 8 }; /* bytes of a text that is its own key */

/* Eight bytes as a number, the first one lowest: the same on every machine. */
static inline uint64_t key_load(const char *text)
{
	const unsigned char *s = (const unsigned char *)text;

	return (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 | (uint64_t)s[3] << 24 |
		(uint64_t)s[4] << 32 | (uint64_t)s[5] << 40 | (uint64_t)s[6] << 48 |
		(uint64_t)s[7] << 56;
}

/* The key of the first 1 to 8 of eight bytes that were loaded. */
static inline uint64_t key_first(uint64_t bytes, size_t size)
{
	const unsigned others = (0U - 8 * (unsigned)size) % 64; /* bits: as many as up to 64 */

	return bytes & UINT64_MAX >> others;
}

/* The key of a text of 1 to 8 bytes, when eight can be read. */
static inline uint64_t key_of_short(const char *text, size_t size)
{
	return key_first(key_load(text), size);
}

/* Where a byte first stands in eight that were loaded; KEY_SHORT: nowhere. */
static inline unsigned key_find(uint64_t bytes, char byte)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	const uint64_t others = bytes ^ ones * (unsigned char)byte;
	const uint64_t zeros = (others - ones) & ~others & ones << 7;

	return zeros ? bits_first(zeros) / 8 : KEY_SHORT;
}

/* The key of any text without U+0000. */
uint64_t xso_key_of(const char *text, size_t size);

/* True when the text of this key is the known one, of which eight bytes can be read. */
static inline bool key_is_known(uint64_t key, const char *text, const char *known, size_t size)
{
	if (size - 1 < KEY_SHORT)
		return key == key_of_short(known, size);
	return (key & UINT64_C(0xFFFFFFFFFF)) == (uint64_t)size << 8 && !memcmp(known, text, size);
}

/* The same of a NUL-terminated one whose size is not known. */
static inline bool key_is_string(uint64_t key, const char *text, size_t size, const char *known)
{
	if (size < KEY_SHORT)
		return !((key ^ key_load(known)) << 8 * (KEY_SHORT - 1 - size));
	return !strncmp(known, text, size) && !known[size];
}

/* True when the text, of `size` bytes, is the known one, which has the same key. */
static inline bool key_is_enough(const char *known, const char *text, size_t size)
{
	return size <= KEY_SHORT || !memcmp(known, text, size);
}

/* Keys, so that their highest bits are of all. */
static inline uint64_t key_mixed(uint64_t key)
{
	return key * UINT64_C(0x9E3779B97F4A7C15);
}

/* Where the search for a key begins in a table of 1 << bits slots. */
static inline size_t key_slot(uint64_t key, unsigned bits)
{
	return (size_t)(key_mixed(key) >> 1 >> (63 - bits));
}

#endif
