/* Byte strings to be sorted: what capabilities are hashed from. */
#ifndef XSO_FORM_PIECES_H
#define XSO_FORM_PIECES_H

#include <xso/buffer.h>

#include <stdbool.h>

struct piece {
	const char *bytes;
	size_t size;
};

struct pieces {
	struct piece *items;
	size_t n;
};

/* Room for so many, in the arena. XSO_ERROR_MEMORY. */
enum xso_status xso_pieces_begin(struct pieces *pieces, size_t n, struct xso_arena *arena);

/* Adds a copy, for which there is room. XSO_ERROR_MEMORY. */
enum xso_status xso_pieces_add(
	struct pieces *pieces, const struct xso_buffer *bytes, struct xso_arena *arena);

/* By their bytes (i;octet, RFC 4790 9.3), the shorter one first where it begins the other. */
void xso_pieces_sort(struct pieces *pieces);

/* Two that were sorted are the same. */
bool xso_pieces_have_twins(const struct pieces *pieces);

/* Appends all of them. Errors as xso_buffer_append. */
enum xso_status xso_pieces_join(const struct pieces *pieces, struct xso_buffer *out);

#endif
