/* An allocator that counts, and fails on demand. */
#ifndef TESTS_MEMORY_H
#define TESTS_MEMORY_H

#include <xso/arena.h>

struct memory {
	struct xso_allocator allocator;
	size_t calls;	/* that asked for memory */
	size_t fail_at; /* this call and all after it fail; 0: none */
	size_t blocks;	/* not freed yet */
	size_t bytes;	/* in them */
};

/* Returns the allocator of *memory, which is set to count from zero. */
const struct xso_allocator *memory_begin(struct memory *memory, size_t fail_at);

#endif
