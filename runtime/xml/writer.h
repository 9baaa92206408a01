/* What the encoder needs of the writer beyond its public face. */
#ifndef XSO_XML_WRITER_H
#define XSO_XML_WRITER_H

#include "base/cold.h"
#include "xml/prefixes.h"

#include <xso/reader.h>
#include <xso/writer.h>

/* An element that is open. */
struct writer_level {
	const char *ns;	    /* its namespace, as given */
	const char *scope;  /* the default namespace inside it */
	const char *prefix; /* one that nobody has to declare, or NULL */
	size_t name, size;  /* where its name stands in the output, and how long it is */
	size_t prefixes;    /* where its own begin */
	bool mapped;
};

struct xso_writer {
	struct xso_writer_config config;
	struct xso_buffer out;
	struct xso_buffer scratch;
	struct writer_level *levels;
	size_t depth, levels_capacity;
	struct prefixes prefixes;
	bool tag_open; /* attributes may follow */
	bool secret;
	struct xso_error error;
};

/* As xso_writer_start, of a name that is known to be a proper one; `ns` is not NULL. */
void xso_writer_start_known(
	struct xso_writer *writer, const char *ns, const char *local, size_t size);

/*
 * The prefix for attributes of a namespace, which the open tag declares; `given` as in
 * xso_writer_attribute. NULL: it failed.
 */
const char *xso_writer_prefix(struct xso_writer *writer, const char *ns, const char *given);

/* An attribute of the open tag, with the prefix if there is one; its name is a proper one. */
void xso_writer_attribute_known(struct xso_writer *writer, const char *prefix, const char *local,
	size_t local_size, const char *value, size_t size);

/* Clears it, and gives back the memory that is kept to be used again. */
void xso_writer_trim(struct xso_writer *writer);

/* Records a failure unless there is one. */
COLD void xso_writer_fail(struct xso_writer *writer, const struct xso_error *error);

static inline bool writer_failed(const struct xso_writer *writer)
{
	return writer->error.status != XSO_OK;
}

/* What was written is sensitive; until the writer is cleared. */
static inline void writer_mark_secret(struct xso_writer *writer)
{
	writer->secret = true;
}

static inline bool writer_is_secret(const struct xso_writer *writer)
{
	return writer->secret;
}

/* A buffer, emptied, for the written form of one value; used again by the next call. */
static inline struct xso_buffer *writer_scratch(struct xso_writer *writer)
{
	writer->scratch.size = 0;
	return &writer->scratch;
}

#endif
