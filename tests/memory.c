#include "memory.h"

#include <stdlib.h>
#include <string.h>

static bool has(const char *block, size_t size, const char *text)
{
	size_t n = strlen(text);

	for (size_t i = 0; i + n <= size; i++)
		if (!memcmp(block + i, text, n))
			return true;
	return false;
}

static void *resize(void *user, void *block, size_t old_size, size_t size)
{
	struct memory *memory = user;
	void *resized;

	if (!size) {
		if (block) {
			memory->blocks--;
			memory->bytes -= old_size;
			memory->leaks += memory->secret && has(block, old_size, memory->secret);
		}
		free(block);
		return NULL;
	}
	memory->calls++;
	if (memory->calls == memory->fail_at)
		return NULL;
	if (memory->fail_at && memory->calls > memory->fail_at && !memory->once)
		return NULL;
	resized = realloc(block, size);
	if (!resized)
		return NULL;
	memory->blocks += !block;
	memory->bytes += size - (block ? old_size : 0);
	return resized;
}

const struct xso_allocator *memory_begin(struct memory *memory, size_t fail_at)
{
	*memory = (struct memory){ .allocator = { .resize = resize, .user = memory } };
	memory->fail_at = fail_at;
	return &memory->allocator;
}

struct xso_arena *memory_short_arena(struct memory *memory, size_t used, size_t blocks)
{
	struct xso_arena *arena = xso_arena_new(memory_begin(memory, 0));

	if (arena && used && !xso_arena_alloc(arena, used))
		abort();
	memory->fail_at = memory->calls + 1 + blocks;
	return arena;
}
