#include "base/key.h"

uint64_t xso_key_of(const char *text, size_t size)
{
	uint64_t key = 0;

	if (size <= KEY_SHORT) {
		for (size_t i = 0; i < size; i++)
			key |= (uint64_t)(unsigned char)text[i] << 8 * i;
		return key;
	}
	for (size_t i = 0; i < size - KEY_SHORT; i += KEY_SHORT)
		key = (key ^ key_load(text + i)) * UINT64_C(0x9E3779B97F4A7C15);
	key = (key ^ key >> 32 ^ key_load(text + size - KEY_SHORT)) * UINT64_C(0xD6E8FEB86659FD93);
	return key >> 40 << 40 | (uint64_t)(uint32_t)size << 8;
}
