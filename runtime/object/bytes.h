/* What the scalar types have in common whose value is a struct xso_bytes. */
#ifndef XSO_OBJECT_BYTES_H
#define XSO_OBJECT_BYTES_H

#include "object/scalar.h"

/*
 * Takes n * each - less bytes at the end of the buffer for a value that is written all at once;
 * *room is where they are, when they are any.
 */
enum xso_status xso_bytes_room(
	struct xso_buffer *out, size_t n, size_t each, size_t less, char **room);

/* As struct scalar has them. */
bool xso_bytes_is_set(const void *value);
bool xso_bytes_equal(const void *a, const void *b);
enum xso_status xso_bytes_copy(const void *value, void *copy, struct xso_arena *arena);

#endif
