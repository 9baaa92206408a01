#include <xso/buffer.h>

#include "base/allocate.h"
#include "base/size.h"

#include <string.h>

enum xso_status xso_buffer_reserve(struct xso_buffer *buffer, size_t size)
{
	void *data = buffer->data;
	size_t wanted;

	if (size <= buffer->capacity - buffer->size && !buffer->limit)
		return XSO_OK;
	if (!size_add(buffer->size, size, &wanted))
		return XSO_ERROR_MEMORY;
	if (buffer->limit && wanted > buffer->limit)
		return XSO_ERROR_LIMIT;
	if (!xso_allocate_grow(buffer->allocator, &data, &buffer->capacity, wanted, 1))
		return XSO_ERROR_MEMORY;
	buffer->data = data;
	return XSO_OK;
}

enum xso_status xso_buffer_append(struct xso_buffer *buffer, const void *bytes, size_t size)
{
	enum xso_status status = xso_buffer_reserve(buffer, size);

	if (status || !size)
		return status;
	memcpy(buffer->data + buffer->size, bytes, size);
	buffer->size += size;
	return XSO_OK;
}

enum xso_status xso_buffer_append_text(struct xso_buffer *buffer, const char *text)
{
	return xso_buffer_append(buffer, text, strlen(text));
}

enum xso_status xso_buffer_append_byte(struct xso_buffer *buffer, char byte)
{
	return xso_buffer_append(buffer, &byte, 1);
}

void xso_buffer_free(struct xso_buffer *buffer)
{
	xso_allocate_free(buffer->allocator, buffer->data, buffer->capacity);
	buffer->data = NULL;
	buffer->size = buffer->capacity = 0;
}
