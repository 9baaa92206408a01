#include "base/key.h"

static inline uint64_t load_half(const char *text)
{
	const unsigned char *s = (const unsigned char *)text;

	return (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 | (uint64_t)s[3] << 24;
}

static inline uint64_t byte_at(const char *text, size_t i)
{
	return (uint64_t)(unsigned char)text[i] << 8 * i;
}

/* The bytes of up to eight: four from either end, or three, which may be the same ones. */
static uint64_t key_of_few(const char *text, size_t size)
{
	if (size >= KEY_SHORT / 2)
		return load_half(text) | load_half(text + size - 4) << 8 * (size - 4);
	return size ? byte_at(text, 0) | byte_at(text, size / 2) | byte_at(text, size - 1) : 0;
}

uint64_t xso_key_of(const char *text, size_t size)
{
	uint64_t key = 0;

	if (size <= KEY_SHORT)
		return key_of_few(text, size);
	for (size_t i = 0; i < size - KEY_SHORT; i += KEY_SHORT)
		key = (key ^ key_load(text + i)) * UINT64_C(0x9E3779B97F4A7C15);
	key = (key ^ key >> 32 ^ key_load(text + size - KEY_SHORT)) * UINT64_C(0xD6E8FEB86659FD93);
	return key >> 40 << 40 | (uint64_t)(uint32_t)size << 8;
}
