/* Calls of an allocator that may be NULL, which means malloc and free. */
#ifndef XSO_BASE_ALLOCATE_H
#define XSO_BASE_ALLOCATE_H

#include <xso/arena.h>

/* As xso_allocator.resize. */
void *xso_allocate_resize(
	const struct xso_allocator *allocator, void *block, size_t old_size, size_t size);

/* `size` zeroed bytes; NULL: no memory. */
void *xso_allocate_zeroed(const struct xso_allocator *allocator, size_t size);

void xso_allocate_free(const struct xso_allocator *allocator, void *block, size_t size);

/*
 * Makes room for `n` elements of `size` bytes in *array, which has room for *capacity: for so many
 * when it is the first room, else twice what there was, or more.
 * False: no memory or an overflow, and everything is as before.
 */
bool xso_allocate_grow(const struct xso_allocator *allocator, void **array, size_t *capacity,
	size_t n, size_t size);

/* Overwrites memory in a way that the compiler may not leave out. */
void xso_allocate_wipe(void *memory, size_t size);

#endif
