/* What the library needs of arenas beyond their public face. */
#ifndef XSO_BASE_ARENA_H
#define XSO_BASE_ARENA_H

#include "base/poison.h"

#include <xso/arena.h>

#include <stdint.h>
#include <string.h>

struct arena_block;
struct arena_adopted;

/* What all is aligned for. */
union arena_aligned {
	void *pointer;
	uint64_t integer;
	double number;
};

/*
 * Blocks before `current` are full, those after it are empty and kept for later. What is not handed
 * out is poisoned: a pointer that outlived a reset is found where somebody looks.
 */
struct xso_arena {
	const struct xso_allocator *allocator;
	struct arena_block *first, *current;
	union {
		struct arena_adopted *adopted;
		struct xso_arena *next; /* while it waits to be used again: nothing is adopted */
	};
	char *end;   /* of the current block */
	size_t left; /* of its bytes: those before the end */
	uint32_t owners;
	bool secret, is_small;
	bool was_large; /* when it was reset last */
};

/* As xso_arena_new, for a few small things: its first block is small. */
struct xso_arena *xso_arena_new_small(const struct xso_allocator *allocator);

/* A list of arenas that were reset, and wait to be used again. */
static inline void arena_push(struct xso_arena **list, struct xso_arena *arena)
{
	arena->next = *list;
	*list = arena;
}

/* The first one of a list that has some. */
static inline struct xso_arena *arena_pop(struct xso_arena **list)
{
	struct xso_arena *arena = *list;

	*list = arena->next;
	arena->adopted = NULL;
	return arena;
}

/* `size` bytes of a block behind the current one. NULL: no memory. */
char *xso_arena_take_next(struct xso_arena *arena, size_t size);

/* The first `size` of the last `left` bytes of the current block, or of another block. */
static inline char *arena_take_of(struct xso_arena *arena, size_t left, size_t size)
{
	char *const memory = arena->end - left;

	if (size > left)
		return xso_arena_take_next(arena, size);
	arena->left = left - size;
	unpoison(memory, size);
	return memory;
}

/* As xso_arena_alloc, not zeroed: for what is written at once. */
static inline void *arena_take(struct xso_arena *arena, size_t size)
{
	return arena_take_of(arena, arena->left & ~(sizeof(union arena_aligned) - 1), size);
}

/* As xso_arena_alloc. */
static inline void *arena_alloc(struct xso_arena *arena, size_t size)
{
	void *const memory = arena_take(arena, size);

	return memory ? memset(memory, 0, size) : NULL;
}

/* Where its memory comes from: for what is needed beside it, for as long as a call. */
const struct xso_allocator *xso_arena_allocator(const struct xso_arena *arena);

/*
 * The arena takes over `size` bytes from its own allocator, as if they had been allocated in it,
 * and frees them at the next reset. False: no memory, and they are still the caller's.
 */
bool xso_arena_adopt(struct xso_arena *arena, void *memory, size_t size);

/* As xso_arena_reset, and nothing is kept for later. */
void xso_arena_trim(struct xso_arena *arena);

#endif
