#include "base/allocate.h"

#include "base/size.h"

#include <stdlib.h>
#include <string.h>

void *xso_allocate_resize(
	const struct xso_allocator *allocator, void *block, size_t old_size, size_t size)
{
	if (allocator)
		return allocator->resize(allocator->user, block, old_size, size);
	if (!size) {
		free(block);
		return NULL;
	}
	return realloc(block, size);
}

void *xso_allocate_zeroed(const struct xso_allocator *allocator, size_t size)
{
	void *block = xso_allocate_resize(allocator, NULL, 0, size);

	if (block)
		memset(block, 0, size);
	return block;
}

void xso_allocate_free(const struct xso_allocator *allocator, void *block, size_t size)
{
	if (block)
		xso_allocate_resize(allocator, block, size, 0);
}

/* An array begins small: many streams have one of it, and few need more. */
static size_t first_capacity(size_t size)
{
	enum { BYTES = 64, MOST = 8 };

	return size > BYTES ? 1 : size > BYTES / MOST ? BYTES / size : MOST;
}

bool xso_allocate_grow(const struct xso_allocator *allocator, void **array, size_t *capacity,
	size_t n, size_t size)
{
	size_t more = *capacity, bytes;
	void *grown;

	if (n <= *capacity)
		return true;
	if (!more)
		more = n > first_capacity(size) ? n : first_capacity(size);
	while (more < n)
		if (!size_multiply(more, 2, &more))
			return false;
	if (!size_multiply(more, size, &bytes))
		return false;
	grown = xso_allocate_resize(allocator, *array, *capacity * size, bytes);
	if (!grown)
		return false;
	*array = grown;
	*capacity = more;
	return true;
}

void xso_allocate_wipe(void *memory, size_t size)
{
	/* a call through a volatile pointer cannot be proved to be memset, so it stays */
	static void *(*const volatile set)(void *, int, size_t) = memset;

	if (size)
		set(memory, 0, size);
}
