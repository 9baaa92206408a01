#include "base/arena.h"

#include "base/allocate.h"
#include "base/size.h"

#include <string.h>

enum {
	SMALL_BLOCK = 64,   /* bytes that a small arena begins with, … */
	FIRST_BLOCK = 1024, /* … and another; each further block is twice the one before it … */
	LARGEST_STEP = 32768, /* … up to this, unless a single object needs more */
	RETAINED = 65536,     /* bytes that survive a reset, unless more are needed each time */
};

struct arena_block {
	struct arena_block *next;
	size_t size; /* of data: a multiple of what that is aligned to */
	union arena_aligned data[];
};

/* Memory that others allocated. It is in the arena itself. */
struct arena_adopted {
	struct arena_adopted *next;
	void *memory;
	size_t size;
};

/* What is handed out next is of this block. NULL: there is none. */
static void enter(struct xso_arena *arena, struct arena_block *b)
{
	arena->current = b;
	arena->left = b ? b->size : 0;
	arena->end = b ? (char *)b->data + b->size : (char *)arena;
}

struct xso_arena *xso_arena_new(const struct xso_allocator *allocator)
{
	struct xso_arena *arena = xso_allocate_zeroed(allocator, sizeof *arena);

	if (!arena)
		return NULL;
	arena->allocator = allocator;
	arena->owners = 1;
	enter(arena, NULL);
	return arena;
}

struct xso_arena *xso_arena_new_small(const struct xso_allocator *allocator)
{
	struct xso_arena *arena = xso_arena_new(allocator);

	if (arena)
		arena->is_small = true;
	return arena;
}

const struct xso_allocator *xso_arena_allocator(const struct xso_arena *arena)
{
	return arena->allocator;
}

struct xso_arena *xso_arena_keep(struct xso_arena *arena)
{
	arena->owners++;
	return arena;
}

bool xso_arena_is_sole(const struct xso_arena *arena)
{
	return arena->owners == 1;
}

static void block_free(struct xso_arena *arena, struct arena_block *block)
{
	size_t size = sizeof *block + block->size;

	unpoison(block->data, block->size);
	xso_allocate_free(arena->allocator, block, size);
}

static void free_adopted(struct xso_arena *arena)
{
	for (const struct arena_adopted *a = arena->adopted; a; a = a->next) {
		if (arena->secret)
			xso_allocate_wipe(a->memory, a->size);
		xso_allocate_free(arena->allocator, a->memory, a->size);
	}
	arena->adopted = NULL;
}

static void wipe(struct xso_arena *arena)
{
	for (struct arena_block *b = arena->first; b && arena->secret; b = b->next) {
		unpoison(b->data, b->size);
		xso_allocate_wipe(b->data, b->size);
	}
	arena->secret = false;
}

void xso_arena_release(struct xso_arena *arena)
{
	if (!arena || --arena->owners)
		return;
	xso_arena_trim(arena);
	xso_allocate_free(arena->allocator, arena, sizeof *arena);
}

/* The bytes handed out or taken over, and those left over in blocks before the current one. */
static size_t size_in_use(const struct xso_arena *arena)
{
	const struct arena_block *b = arena->first;
	size_t size = 0;

	for (; b != arena->current; b = b->next)
		size += b->size;
	if (b)
		size += b->size - arena->left;
	for (const struct arena_adopted *a = arena->adopted; a; a = a->next)
		size += a->size;
	return size;
}

/* Gives back the blocks from *link on that do not fit into `most` bytes. */
static void keep_at_most(struct xso_arena *arena, struct arena_block **link, size_t most)
{
	while (*link) {
		struct arena_block *b = *link;
		if (b->size > most) {
			*link = b->next;
			block_free(arena, b);
		} else {
			most -= b->size;
			poison(b->data, b->size);
			link = &b->next;
		}
	}
}

/* Any arena: one that has more than is kept, or took others' memory over, or has a secret. */
static __attribute__((noinline)) void reset_any(struct xso_arena *arena)
{
	const bool is_large = size_in_use(arena) > RETAINED;

	free_adopted(arena);
	wipe(arena);
	if (is_large && arena->was_large) {
		keep_at_most(arena, &arena->current->next, 0);
		keep_at_most(arena, &arena->first, SIZE_MAX);
	} else {
		keep_at_most(arena, &arena->first, RETAINED);
	}
	arena->was_large = is_large;
	enter(arena, arena->first);
}

void xso_arena_reset(struct xso_arena *arena)
{
	size_t size = 0;

	if (arena->secret || arena->adopted) {
		reset_any(arena);
		return;
	}
	for (struct arena_block *b = arena->first; b; b = b->next) {
		size += b->size;
		poison(b->data, b->size);
	}
	if (size > RETAINED) {
		reset_any(arena);
		return;
	}
	arena->was_large = false;
	enter(arena, arena->first);
}

void xso_arena_trim(struct xso_arena *arena)
{
	free_adopted(arena);
	wipe(arena);
	for (struct arena_block *b = arena->first, *next; b; b = next) {
		next = b->next;
		block_free(arena, b);
	}
	arena->first = NULL;
	enter(arena, NULL);
}

/* Gives back kept blocks that are too small for `size` bytes, up to one that is not. */
static void drop_small(struct xso_arena *arena, struct arena_block **link, size_t size)
{
	while (*link && (*link)->size < size) {
		struct arena_block *small = *link;
		*link = small->next;
		block_free(arena, small);
	}
}

/* A new block behind `b`, or the first one. NULL: no memory. */
static struct arena_block *add_block(struct xso_arena *arena, struct arena_block *b, size_t size)
{
	size_t bytes = arena->is_small ? SMALL_BLOCK : FIRST_BLOCK;
	struct arena_block *grown;

	if (b)
		bytes = b->size < LARGEST_STEP / 2 ? b->size * 2 : LARGEST_STEP;
	if (bytes < size)
		bytes = size;
	if (!size_add(bytes, sizeof *grown + sizeof(union arena_aligned), &bytes))
		return NULL;
	bytes &= ~(sizeof(union arena_aligned) - 1);
	grown = xso_allocate_resize(arena->allocator, NULL, 0, bytes);
	if (!grown)
		return NULL;
	grown->size = bytes - sizeof *grown;
	grown->next = NULL;
	poison(grown->data, grown->size);
	*(b ? &b->next : &arena->first) = grown;
	return grown;
}

/* A kept block or a new one, with room for `size` bytes, is the current one. False: no memory. */
static bool next_block(struct xso_arena *arena, size_t size)
{
	struct arena_block *b = arena->current, *next;

	if (b == arena->first && (!b || arena->left == b->size)) { /* nothing is in it */
		drop_small(arena, &arena->first, size);
		b = NULL;
		next = arena->first;
		enter(arena, NULL);
	} else {
		drop_small(arena, &b->next, size);
		next = b->next;
	}
	if (!next)
		next = add_block(arena, b, size);
	if (next)
		enter(arena, next);
	return next;
}

char *xso_arena_take_next(struct xso_arena *arena, size_t size)
{
	return next_block(arena, size) ? arena_take_of(arena, arena->left, size) : NULL;
}

void *xso_arena_alloc(struct xso_arena *arena, size_t size)
{
	return arena_alloc(arena, size);
}

void *xso_arena_array(struct xso_arena *arena, size_t n, size_t size)
{
	size_t bytes;

	return size_multiply(n, size, &bytes) ? arena_alloc(arena, bytes) : NULL;
}

char *xso_arena_text(struct xso_arena *arena, const void *bytes, size_t size)
{
	char *text;

	if (size == SIZE_MAX)
		return NULL;
	text = arena_take_of(arena, arena->left, size + 1);
	if (!text)
		return NULL;
	if (size)
		memcpy(text, bytes, size);
	text[size] = '\0';
	return text;
}

char *xso_arena_append(
	struct xso_arena *arena, char *text, size_t old_size, const void *bytes, size_t size)
{
	size_t sum, room;
	char *moved;

	/* twice a sum is even, so there is one more for the NUL */
	if (!size_add(old_size, size, &sum) || !size_add(sum, sum, &room))
		return NULL;
	if (text + old_size + 1 == arena->end - arena->left && size <= arena->left) {
		moved = text; /* the last text, and there is room behind it */
		arena->left -= size;
		unpoison(text + old_size + 1, size);
	} else {
		moved = arena_take_of(arena, arena->left, room + 1);
		if (!moved)
			return NULL;
		memcpy(moved, text, old_size);
		arena->left += room - sum; /* the doubled room stays free for the next piece */
		poison(moved + sum + 1, room - sum);
	}
	if (size)
		memcpy(moved + old_size, bytes, size);
	moved[sum] = '\0';
	return moved;
}

bool xso_arena_adopt(struct xso_arena *arena, void *memory, size_t size)
{
	struct arena_adopted *adopted = arena_take(arena, sizeof *adopted);

	if (!adopted)
		return false;
	*adopted = (struct arena_adopted){ .next = arena->adopted, .memory = memory, .size = size };
	arena->adopted = adopted;
	return true;
}

void xso_arena_mark_secret(struct xso_arena *arena)
{
	arena->secret = true;
}

bool xso_arena_is_secret(const struct xso_arena *arena)
{
	return arena->secret;
}

size_t xso_arena_footprint(const struct xso_arena *arena)
{
	size_t size = sizeof *arena;

	for (const struct arena_block *b = arena->first; b; b = b->next)
		size += sizeof *b + b->size;
	for (const struct arena_adopted *a = arena->adopted; a; a = a->next)
		size += a->size;
	return size;
}
