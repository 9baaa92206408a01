/* Appending to a buffer that most often has the room. */
#ifndef XSO_BASE_BUFFER_H
#define XSO_BASE_BUFFER_H

#include <xso/buffer.h>

#include <string.h>

/* As xso_buffer_append. */
static inline enum xso_status buffer_append(
	struct xso_buffer *buffer, const void *bytes, size_t size)
{
	if (!size || size > buffer->capacity - buffer->size ||
		(buffer->limit && buffer->size + size > buffer->limit))
		return xso_buffer_append(buffer, bytes, size);
	memcpy(buffer->data + buffer->size, bytes, size);
	buffer->size += size;
	return XSO_OK;
}

#endif
