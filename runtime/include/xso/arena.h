/*
 * Memory: an allocator given from outside, and the arena that holds one stanza.
 *
 * An arena hands out memory that is never freed piece by piece: all of it goes at once, when the
 * arena is reset or its last owner releases it. Decoding allocates in the arena it is given.
 */
#ifndef XSO_ARENA_H
#define XSO_ARENA_H

#include <xso/api.h>

#include <stdbool.h>
#include <stddef.h>

XSO_BEGIN

/*
 * One function for everything: `block` NULL allocates `size` bytes; `size` 0 frees `block` and
 * returns NULL; otherwise resizes, keeping the contents. `old_size` is what `block` was asked with.
 * NULL for a `size` above 0 says that there is no memory, and `block` is as before.
 */
struct xso_allocator {
	void *(*resize)(void *user, void *block, size_t old_size, size_t size);
	void *user;
};

struct xso_arena;

/*
 * A new, empty arena with one owner, the caller. `allocator` may be NULL: malloc and free; else it
 * must outlive the arena. NULL: no memory.
 */
struct xso_arena *xso_arena_new(const struct xso_allocator *allocator);

/* Adds an owner and returns the arena. Not safe against use in another thread. */
struct xso_arena *xso_arena_keep(struct xso_arena *arena);

/* Takes an owner away; the last one frees everything. NULL is allowed. */
void xso_arena_release(struct xso_arena *arena);

/* True when the caller is the only owner left. */
bool xso_arena_is_sole(const struct xso_arena *arena);

/*
 * Forgets everything that was allocated, and keeps some blocks for the next use: in steady state an
 * arena that is reset for each stanza allocates nothing. It keeps 64 KiB at most; more, as much as
 * was in use, when more was in use before the last reset as well.
 */
void xso_arena_reset(struct xso_arena *arena);

/*
 * `size` bytes, zeroed, aligned for every type that generated structs hold. NULL: no memory.
 * A size of 0 gives a pointer that is not NULL.
 */
void *xso_arena_alloc(struct xso_arena *arena, size_t size);

/* As xso_arena_alloc for an array; NULL also when n * size overflows. */
void *xso_arena_array(struct xso_arena *arena, size_t n, size_t size);

/* A copy of `size` bytes with a NUL behind them. NULL: no memory. */
char *xso_arena_text(struct xso_arena *arena, const void *bytes, size_t size);

/*
 * Appends to a text that xso_arena_text or xso_arena_append made: in place when it is the last
 * thing allocated, else in a new place with as much room again behind it, which the next thing
 * allocated may take. Returns where the text is now, NUL-terminated; NULL: no memory, and the old
 * text is as it was.
 */
char *xso_arena_append(
	struct xso_arena *arena, char *text, size_t old_size, const void *bytes, size_t size);

/* The arena holds a secret: its memory is wiped before it is reset or freed. */
void xso_arena_mark_secret(struct xso_arena *arena);

bool xso_arena_is_secret(const struct xso_arena *arena);

/* Bytes obtained from the allocator, used or not. */
size_t xso_arena_footprint(const struct xso_arena *arena);

XSO_END

#endif
