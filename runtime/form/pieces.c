#include "form/pieces.h"

#include <xso/arena.h>

#include <string.h>

enum xso_status xso_pieces_begin(struct pieces *pieces, size_t n, struct xso_arena *arena)
{
	*pieces =
		(struct pieces){ .items = xso_arena_array(arena, n ? n : 1, sizeof(struct piece)) };
	return pieces->items ? XSO_OK : XSO_ERROR_MEMORY;
}

enum xso_status xso_pieces_add(
	struct pieces *pieces, const struct xso_buffer *bytes, struct xso_arena *arena)
{
	const char *copy = xso_arena_text(arena, bytes->data, bytes->size);

	if (!copy)
		return XSO_ERROR_MEMORY;
	pieces->items[pieces->n++] = (struct piece){ copy, bytes->size };
	return XSO_OK;
}

static int compare(const struct piece *a, const struct piece *b)
{
	int order = memcmp(a->bytes, b->bytes, a->size < b->size ? a->size : b->size);

	return order ? order : (a->size > b->size) - (a->size < b->size);
}

static void swap(struct piece *a, struct piece *b)
{
	const struct piece c = *a;

	*a = *b;
	*b = c;
}

/* Lets the piece at `at` sink to its place in a heap of n, the last one on top. */
static void sink(struct piece *items, size_t at, size_t n)
{
	for (size_t child; (child = 2 * at + 1) < n; at = child) {
		if (child + 1 < n && compare(&items[child], &items[child + 1]) < 0)
			child++;
		if (compare(&items[at], &items[child]) >= 0)
			return;
		swap(&items[at], &items[child]);
	}
}

/* A heap sort: no list that somebody sends makes it slow, and it takes no memory. */
void xso_pieces_sort(struct pieces *pieces)
{
	for (size_t at = pieces->n / 2; at > 0; at--)
		sink(pieces->items, at - 1, pieces->n);
	for (size_t n = pieces->n; n > 1; n--) {
		swap(&pieces->items[0], &pieces->items[n - 1]);
		sink(pieces->items, 0, n - 1);
	}
}

bool xso_pieces_have_twins(const struct pieces *pieces)
{
	for (size_t i = 1; i < pieces->n; i++)
		if (!compare(&pieces->items[i - 1], &pieces->items[i]))
			return true;
	return false;
}

enum xso_status xso_pieces_join(const struct pieces *pieces, struct xso_buffer *out)
{
	enum xso_status status = XSO_OK;

	for (size_t i = 0; i < pieces->n && !status; i++)
		status = xso_buffer_append(out, pieces->items[i].bytes, pieces->items[i].size);
	return status;
}
