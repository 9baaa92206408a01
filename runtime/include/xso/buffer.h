/* A string of bytes that grows. */
#ifndef XSO_BUFFER_H
#define XSO_BUFFER_H

#include <xso/api.h>
#include <xso/arena.h>
#include <xso/error.h>

XSO_BEGIN

/*
 * All zero is a valid, empty buffer on malloc and free. `allocator` and `limit` may be set before
 * the first use: no call makes `size` pass a `limit` above 0. `data` is not NUL-terminated.
 */
struct xso_buffer {
	char *data;
	size_t size, capacity;
	size_t limit;
	const struct xso_allocator *allocator;
};

/* Room for `size` more bytes behind data[size]. XSO_ERROR_MEMORY or XSO_ERROR_LIMIT: as before. */
enum xso_status xso_buffer_reserve(struct xso_buffer *buffer, size_t size);

/* Appends bytes, a NUL-terminated text, one byte. Errors as xso_buffer_reserve. */
enum xso_status xso_buffer_append(struct xso_buffer *buffer, const void *bytes, size_t size);
enum xso_status xso_buffer_append_text(struct xso_buffer *buffer, const char *text);
enum xso_status xso_buffer_append_byte(struct xso_buffer *buffer, char byte);

/* Frees the memory; the buffer is empty and can be used again. */
void xso_buffer_free(struct xso_buffer *buffer);

XSO_END

#endif
