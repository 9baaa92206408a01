/* Appending to a buffer that most often has the room. */
#ifndef XSO_BASE_BUFFER_H
#define XSO_BASE_BUFFER_H

#include <xso/buffer.h>

#include <string.h>

/*
 * As xso_buffer_reserve. Afterwards the room is behind `data + size`; who writes there ends with
 * buffer_wrote.
 */
static inline enum xso_status buffer_reserve(struct xso_buffer *buffer, size_t size)
{
	if (size > buffer->capacity - buffer->size ||
		(buffer->limit && buffer->size + size > buffer->limit))
		return xso_buffer_reserve(buffer, size);
	return XSO_OK;
}

/* As xso_buffer_append. */
static inline enum xso_status buffer_append(
	struct xso_buffer *buffer, const void *bytes, size_t size)
{
	enum xso_status status;

	if (!size)
		return XSO_OK;
	status = buffer_reserve(buffer, size);
	if (status)
		return status;
	memcpy(buffer->data + buffer->size, bytes, size);
	buffer->size += size;
	return XSO_OK;
}

/* Counts what was written into the room, up to here. */
static inline void buffer_wrote(struct xso_buffer *buffer, const char *to)
{
	buffer->size = (size_t)(to - buffer->data);
}

/* Writes bytes into room for them; gives the place behind them. */
static inline char *buffer_put(char *to, const char *bytes, size_t size)
{
	memcpy(to, bytes, size);
	return to + size;
}

/* The same of a name: most have four to eight bytes, and need no call. */
static inline char *buffer_put_name(char *to, const char *name, size_t size)
{
	enum { HALF = 4 };

	if (size < HALF || size > 2 * HALF)
		return buffer_put(to, name, size);
	memcpy(to, name, HALF);
	memcpy(to + size - HALF, name + size - HALF, HALF);
	return to + size;
}

#endif
