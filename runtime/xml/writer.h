/* What the encoder needs of the writer beyond its public face. */
#ifndef XSO_XML_WRITER_H
#define XSO_XML_WRITER_H

#include <xso/writer.h>

/* Records a failure unless there is one. */
void writer_fail(struct xso_writer *writer, const struct xso_error *error);
/* The failure, to say of it which field it was; status XSO_OK: there is none. */
struct xso_error *writer_error(struct xso_writer *writer);

bool writer_failed(const struct xso_writer *writer);

/* What was written is sensitive; until the writer is cleared. */
void writer_mark_secret(struct xso_writer *writer);
bool writer_is_secret(const struct xso_writer *writer);

/* A buffer, emptied, for the written form of one value; used again by the next call. */
struct xso_buffer *writer_scratch(struct xso_writer *writer);

/* The language of the scope in which the output stands, or NULL. */
const char *writer_lang(const struct xso_writer *writer);

#endif
