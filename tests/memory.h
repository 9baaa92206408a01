/* An allocator that counts, and fails on demand. */
#ifndef TESTS_MEMORY_H
#define TESTS_MEMORY_H

#include <xso/arena.h>

#include <stdbool.h>

struct memory {
	struct xso_allocator allocator;
	size_t calls;	    /* that asked for memory */
	size_t fail_at;	    /* this call and all after it fail; 0: none */
	bool once;	    /* only this call fails */
	size_t blocks;	    /* not freed yet */
	size_t bytes;	    /* in them */
	const char *secret; /* looked for in every block that is freed; NULL: nothing is */
	size_t leaks;	    /* blocks that had it */
};

/* Returns the allocator of *memory, which is set to count from zero. */
const struct xso_allocator *memory_begin(struct memory *memory, size_t fail_at);

/*
 * An arena on this allocator in which `used` bytes are taken, and which gets `blocks` more: walking
 * both lets memory run out at every byte.
 */
struct xso_arena *memory_short_arena(struct memory *memory, size_t used, size_t blocks);

/* More than an arena's first block holds. */
enum { MEMORY_FIRST_BLOCK = 1088 };

#endif
