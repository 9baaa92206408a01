/* The first-level elements of a file: a whole or truncated stream, or one element. */
#ifndef XSO_TOOLS_ELEMENTS_H
#define XSO_TOOLS_ELEMENTS_H

#include "tools/input.h"

#include <xso/reader.h>
#include <xso/registry.h>

struct elements {
	const struct input *input;
	const struct xso_registry *registry;
	struct xso_reader *reader;
	size_t chunk; /* bytes given to the reader at a time; 0: all */
	size_t taken, given;
};

enum elements_next {
	ELEMENTS_HEADER,  /* `raw` is the stream's header */
	ELEMENTS_ELEMENT, /* `raw` is an element */
	ELEMENTS_END,	  /* of the stream, or of the file between or inside elements of a stream */
	ELEMENTS_ERROR,
};

/* False: no memory. `type` NULL is the default reader. elements_end in either case. */
bool elements_begin(struct elements *elements, const struct input *input,
	const struct xso_registry *registry, const struct xso_reader_type *type, size_t chunk);
void elements_end(struct elements *elements);

/* *raw is valid until the next call. */
enum elements_next elements_next(
	struct elements *elements, const struct xso_raw **raw, struct xso_error *error);

/*
 * Decodes the element just given, in its own arena: raw content when no class is known for it, or
 * it is no stanza of its stream, or it was refused (then with an error). XSO_ERROR_MEMORY.
 */
enum xso_status elements_decode(const struct elements *elements, struct xso_any *any);

#endif
