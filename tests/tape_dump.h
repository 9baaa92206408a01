/* Tapes and the events of a reader printed as text, to compare them with what was expected. */
#ifndef TESTS_TAPE_DUMP_H
#define TESTS_TAPE_DUMP_H

#include <xso/buffer.h>
#include <xso/reader.h>

/*
 * Appends a slice: [name attribute='value' 'text' [child]]. A name in a namespace is {ns}name,
 * where {c} is jabber:client, {s} that of streams, {x} that of xml. TAB, LF, CR are \t, \n, \r.
 * With `offsets` every item has @ and its place in the input.
 */
void tape_dump(struct xso_buffer *out, const struct xso_raw *raw, bool offsets);

/* How the input comes: `first` bytes, then `rest` at a time; 0: all there is. */
struct chunks {
	size_t first, rest;
};

/*
 * Reads everything and appends one line an event: "header [...]", "element [...]", "foreign [...]",
 * "end", "error CONDITION at OFFSET", or "truncated at OFFSET" when the input may not end there.
 * After an element stand `lang=...` when there is one and, with `offsets`, its begin and end. Every
 * call of the reader gets its bytes in a block of exactly their size.
 */
void reading_dump(struct xso_buffer *out, const struct xso_reader_config *config, const char *bytes,
	size_t size, struct chunks chunks, bool offsets);

/* As reading_dump with a reader that is there, and stays. */
void reading_dump_with(struct xso_buffer *out, struct xso_reader *reader, const char *bytes,
	size_t size, struct chunks chunks, bool offsets);

/* Appends a NUL and gives the text: what a check compares. */
const char *dump_text(struct xso_buffer *out);

#endif
