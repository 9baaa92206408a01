/* A message that is put together in an arena; the first failure is remembered. */
#ifndef XSO_SESSION_SASL_WRITER_H
#define XSO_SESSION_SASL_WRITER_H

#include <xso/arena.h>
#include <xso/error.h>
#include <xso/scalar.h>

/* `text` is NUL-terminated, and "" before the first call; NULL: there was no memory. */
struct xso_sasl_writer {
	struct xso_arena *arena;
	char *text;
	size_t size;
};

struct xso_sasl_writer xso_sasl_write_in(struct xso_arena *arena);
void xso_sasl_put(struct xso_sasl_writer *w, const void *bytes, size_t size);
void xso_sasl_put_text(struct xso_sasl_writer *w, const char *text);
void xso_sasl_put_base64(struct xso_sasl_writer *w, struct xso_bytes bytes);
void xso_sasl_put_number(struct xso_sasl_writer *w, uint32_t number);
/* A saslname (RFC 5802 7): "," and "=" are written as "=2C" and "=3D". */
void xso_sasl_put_name(struct xso_sasl_writer *w, const char *name);

/* What was written, in *message. XSO_ERROR_MEMORY. */
enum xso_status xso_sasl_written(const struct xso_sasl_writer *w, struct xso_bytes *message);

#endif
