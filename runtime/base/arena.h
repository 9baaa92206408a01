/* What the library needs of arenas beyond their public face. */
#ifndef XSO_BASE_ARENA_H
#define XSO_BASE_ARENA_H

#include <xso/arena.h>

/* As xso_arena_new, for a few small things: its first block is small. */
struct xso_arena *xso_arena_new_small(const struct xso_allocator *allocator);

/* As xso_arena_alloc, not zeroed: for what is written at once. */
void *xso_arena_take(struct xso_arena *arena, size_t size);

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
