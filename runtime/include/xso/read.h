/* Objects from and to bytes, without a stream. */
#ifndef XSO_READ_H
#define XSO_READ_H

#include <xso/api.h>
#include <xso/buffer.h>
#include <xso/registry.h>

XSO_BEGIN

/*
 * One element, and nothing behind it but white space, as an object of the class that the registry
 * has for it; raw content when it has none. When the element does not fit its class, *any is the
 * raw content and the status is that of the error. Otherwise errors are those of the reader, and
 * *any is zero. `error` may be NULL.
 */
enum xso_status xso_read_one(const char *text, size_t size, const struct xso_registry *registry,
	struct xso_arena *arena, struct xso_any *any, struct xso_error *error);

/*
 * Appends the object as an element. Status and *error (may be NULL) are those of encoding; after
 * an error the buffer is as it was.
 */
enum xso_status xso_write(struct xso_any any, struct xso_buffer *out, struct xso_error *error);

XSO_END

#endif
