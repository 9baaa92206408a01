#include "base/arena.h"

#include "base/allocate.h"
#include "base/poison.h"
#include "base/size.h"

#include <stdint.h>
#include <string.h>

enum {
	SMALL_BLOCK = 64,   /* bytes that a small arena begins with, … */
	FIRST_BLOCK = 1024, /* … and another; each further block is twice the one before it … */
	LARGEST_STEP = 32768, /* … up to this, unless a single object needs more */
	RETAINED = 65536,     /* bytes that survive a reset, unless more are needed each time */
};

union aligned {
	void *pointer;
	uint64_t integer;
	double number;
};

struct block {
	struct block *next;
	size_t size; /* of data */
	union aligned data[];
};

/* Memory that others allocated. It is in the arena itself. */
struct adopted {
	struct adopted *next;
	void *memory;
	size_t size;
};

/*
 * Blocks before `current` are full, those after it are empty and kept for later. What is not handed
 * out is poisoned: a pointer that outlived a reset is found where somebody looks.
 */
struct xso_arena {
	const struct xso_allocator *allocator;
	struct block *first, *current;
	struct adopted *adopted;
	size_t used; /* of current->data */
	size_t footprint;
	size_t owners;
	bool secret, is_small;
	bool was_large; /* more than RETAINED was in use before the last reset */
};

struct xso_arena *xso_arena_new(const struct xso_allocator *allocator)
{
	struct xso_arena *arena = xso_allocate_zeroed(allocator, sizeof *arena);

	if (!arena)
		return NULL;
	arena->allocator = allocator;
	arena->owners = 1;
	arena->footprint = sizeof *arena;
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

static void block_free(struct xso_arena *arena, struct block *block)
{
	size_t size = sizeof *block + block->size;

	arena->footprint -= size;
	unpoison(block->data, block->size);
	xso_allocate_free(arena->allocator, block, size);
}

/* Returns how many bytes there were. */
static size_t free_adopted(struct xso_arena *arena)
{
	size_t size = 0;

	for (const struct adopted *a = arena->adopted; a; a = a->next) {
		if (arena->secret)
			xso_allocate_wipe(a->memory, a->size);
		xso_allocate_free(arena->allocator, a->memory, a->size);
		size += a->size;
	}
	arena->adopted = NULL;
	arena->footprint -= size;
	return size;
}

static void wipe(struct xso_arena *arena)
{
	for (struct block *b = arena->first; b && arena->secret; b = b->next) {
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

/* The bytes handed out, and those left over in blocks before the current one. */
static size_t size_in_use(const struct xso_arena *arena)
{
	size_t size = arena->used;

	for (const struct block *b = arena->first; b && b != arena->current; b = b->next)
		size += b->size;
	return size;
}

/* Gives back the blocks from *link on that do not fit into `most` bytes. */
static void keep_at_most(struct xso_arena *arena, struct block **link, size_t most)
{
	while (*link) {
		struct block *b = *link;
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

void xso_arena_reset(struct xso_arena *arena)
{
	size_t size = size_in_use(arena);
	bool is_large;

	if (arena->adopted)
		size += free_adopted(arena);
	is_large = size > RETAINED;
	wipe(arena);
	if (is_large && arena->was_large) {
		keep_at_most(arena, &arena->current->next, 0);
		keep_at_most(arena, &arena->first, SIZE_MAX);
	} else {
		keep_at_most(arena, &arena->first, RETAINED);
	}
	arena->was_large = is_large;
	arena->current = arena->first;
	arena->used = 0;
}

void xso_arena_trim(struct xso_arena *arena)
{
	free_adopted(arena);
	wipe(arena);
	for (struct block *b = arena->first, *next; b; b = next) {
		next = b->next;
		block_free(arena, b);
	}
	arena->first = arena->current = NULL;
	arena->used = 0;
}

/* Gives back kept blocks that are too small for `size` bytes, up to one that is not. */
static void drop_small(struct xso_arena *arena, struct block **link, size_t size)
{
	while (*link && (*link)->size < size) {
		struct block *small = *link;
		*link = small->next;
		block_free(arena, small);
	}
}

/* A new block behind `b`, or the first one. NULL: no memory. */
static struct block *add_block(struct xso_arena *arena, struct block *b, size_t size)
{
	size_t bytes = arena->is_small ? SMALL_BLOCK : FIRST_BLOCK;
	struct block *grown;

	if (b)
		bytes = b->size < LARGEST_STEP / 2 ? b->size * 2 : LARGEST_STEP;
	if (bytes < size)
		bytes = size;
	if (!size_add(bytes, sizeof *grown + sizeof(union aligned), &bytes))
		return NULL;
	bytes &= ~(sizeof(union aligned) - 1);
	grown = xso_allocate_resize(arena->allocator, NULL, 0, bytes);
	if (!grown)
		return NULL;
	grown->size = bytes - sizeof *grown;
	grown->next = NULL;
	poison(grown->data, grown->size);
	*(b ? &b->next : &arena->first) = grown;
	arena->footprint += bytes;
	return grown;
}

/* A kept block or a new one, with room for `size` bytes, is the current one. NULL: no memory. */
static struct block *next_block(struct xso_arena *arena, size_t size)
{
	struct block *b = arena->current, *next;

	if (b == arena->first && !arena->used) { /* nothing is in it */
		drop_small(arena, &arena->first, size);
		b = arena->current = NULL;
		next = arena->first;
	} else {
		drop_small(arena, &b->next, size);
		next = b->next;
	}
	if (!next)
		next = add_block(arena, b, size);
	if (next)
		arena->current = next;
	return next;
}

/* `size` bytes behind the first `used` ones of the current block, or in the next. */
static inline char *take(struct xso_arena *arena, size_t used, size_t size)
{
	struct block *b = arena->current;
	char *memory;

	if (!b || used > b->size || size > b->size - used) {
		b = next_block(arena, size);
		if (!b)
			return NULL;
		used = 0;
	}
	memory = (char *)b->data + used;
	arena->used = used + size;
	unpoison(memory, size);
	return memory;
}

void *xso_arena_take(struct xso_arena *arena, size_t size)
{
	const size_t mask = sizeof(union aligned) - 1;

	return take(arena, (arena->used + mask) & ~mask, size);
}

void *xso_arena_alloc(struct xso_arena *arena, size_t size)
{
	void *memory = xso_arena_take(arena, size);

	return memory ? memset(memory, 0, size) : NULL;
}

void *xso_arena_array(struct xso_arena *arena, size_t n, size_t size)
{
	size_t bytes;

	return size_multiply(n, size, &bytes) ? xso_arena_alloc(arena, bytes) : NULL;
}

char *xso_arena_text(struct xso_arena *arena, const void *bytes, size_t size)
{
	char *text;

	if (size == SIZE_MAX)
		return NULL;
	text = take(arena, arena->used, size + 1);
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
	struct block *b = arena->current;
	size_t sum, room;
	char *moved;

	/* twice a sum is even, so there is one more for the NUL */
	if (!size_add(old_size, size, &sum) || !size_add(sum, sum, &room))
		return NULL;
	if (text + old_size + 1 == (char *)b->data + arena->used && size <= b->size - arena->used) {
		moved = text; /* the last text, and there is room behind it */
		arena->used += size;
		unpoison(text + old_size + 1, size);
	} else {
		moved = take(arena, arena->used, room + 1);
		if (!moved)
			return NULL;
		memcpy(moved, text, old_size);
		arena->used -= room - sum; /* the doubled room stays free for the next piece */
		poison(moved + sum + 1, room - sum);
	}
	if (size)
		memcpy(moved + old_size, bytes, size);
	moved[sum] = '\0';
	return moved;
}

bool xso_arena_adopt(struct xso_arena *arena, void *memory, size_t size)
{
	struct adopted *adopted = xso_arena_take(arena, sizeof *adopted);

	if (!adopted)
		return false;
	*adopted = (struct adopted){ .next = arena->adopted, .memory = memory, .size = size };
	arena->adopted = adopted;
	arena->footprint += size;
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
	return arena->footprint;
}
