/* Reading and writing the scalar types whose value is bytes. */
#ifndef TESTS_BYTES_TEXT_H
#define TESTS_BYTES_TEXT_H

#include "scalar_text.h"

static const struct xso_bytes bytes_untouched = { (const uint8_t *)"untouched", 9 };

/* Parses a text that ends where its memory does. On an error the value must be untouched. */
static inline enum xso_status bytes_read(const struct scalar *scalar, const char *text, size_t size,
	struct xso_bytes *bytes, struct xso_arena *arena)
{
	char *exact = malloc(size ? size : 1);
	enum xso_status status;

	ck_assert_ptr_nonnull(exact);
	memcpy(exact, text, size);
	*bytes = bytes_untouched;
	status = scalar->parse(exact, size, bytes, arena);
	memset(exact, '!', size);
	free(exact);
	if (status) {
		ck_assert_ptr_eq(bytes->data, bytes_untouched.data);
		ck_assert_uint_eq(bytes->size, bytes_untouched.size);
	} else {
		ck_assert_ptr_nonnull(bytes->data);
	}
	return status;
}

/* The text must give these bytes. */
static inline void bytes_reads(
	const struct scalar *scalar, const char *text, const void *data, size_t size)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_bytes bytes;

	if (bytes_read(scalar, text, strlen(text), &bytes, arena))
		ck_abort_msg("'%s' is no %s", text, scalar->name);
	if (bytes.size != size || memcmp(bytes.data, data, size) != 0)
		ck_abort_msg("'%s' has other bytes", text);
	xso_arena_release(arena);
}

static inline void bytes_refuses(const struct scalar *scalar, const char *text)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_bytes bytes;

	if (bytes_read(scalar, text, strlen(text), &bytes, arena) != XSO_ERROR_INVALID)
		ck_abort_msg("'%s' is taken for a %s", text, scalar->name);
	xso_arena_release(arena);
}

static inline void bytes_writes(
	const struct scalar *scalar, const void *data, size_t size, const char *written)
{
	const struct xso_bytes bytes = { data, size };
	struct xso_buffer out = { 0 };

	ck_assert_int_eq(xso_buffer_append_byte(&out, '>'), XSO_OK);
	ck_assert_int_eq(scalar->format(&bytes, &out), XSO_OK);
	if (out.size != 1 + strlen(written) || memcmp(out.data + 1, written, out.size - 1) != 0)
		ck_abort_msg("'%.*s', not '>%s'", (int)out.size, out.data, written);
	ck_assert_int_eq(*out.data, '>');
	xso_buffer_free(&out);
	if (size)
		scalar_writes_all_or_nothing(scalar, &bytes, written);
}

struct bytes_row {
	const char *text, *data;
	size_t size;
	const char *written; /* NULL: as read */
};

static inline void bytes_read_and_write(
	const struct scalar *scalar, const struct bytes_row *rows, size_t n)
{
	for (const struct bytes_row *r = rows; r < rows + n; r++) {
		bytes_reads(scalar, r->text, r->data, r->size);
		bytes_writes(scalar, r->data, r->size, r->written ? r->written : r->text);
	}
}

/* A number below n. */
static inline size_t bytes_below(uint64_t *state, size_t n)
{
	return (size_t)(scalar_random(state) >> 33) % n;
}

static inline struct xso_bytes bytes_random(uint64_t *state, uint8_t *data, size_t most)
{
	struct xso_bytes bytes = { data, bytes_below(state, most + 1) };

	for (size_t i = 0; i < bytes.size; i++)
		data[i] = (uint8_t)(scalar_random(state) >> 40);
	return bytes;
}

#endif
