#include "object/bytes.h"

#include "base/size.h"

#include <string.h>

enum { BITS = 15 }; /* of a digit */

/* What the characters are worth: 16 and four bits; 0: no hexadecimal digit. */
static const uint8_t hex_digits[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* control */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* characters */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* space to / */
	16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 0, 0, 0, 0, 0, 0, /* 0 to ? */
	0, 26, 27, 28, 29, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0,	  /* @ to O */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* P to _ */
	0, 26, 27, 28, 29, 30, 31,				  /* ` to f */
};

enum xso_status xso_bytes_room(
	struct xso_buffer *out, size_t n, size_t each, size_t less, char **room)
{
	enum xso_status status;
	size_t size;

	if (!size_multiply(n, each, &size))
		return XSO_ERROR_MEMORY;
	size -= less;
	status = xso_buffer_reserve(out, size);
	if (status || !size)
		return status;
	*room = out->data + out->size;
	out->size += size;
	return XSO_OK;
}

/* Pairs of hexadecimal digits, each `step` behind the one before it; colons where there is room. */
static bool take_pairs(const char *text, size_t n, size_t step, uint8_t *data)
{
	const unsigned char *at = (const unsigned char *)text;

	for (size_t i = 0; i < n; i++, at += step) {
		unsigned high = hex_digits[at[0]], low = hex_digits[at[1]];
		if (!high || !low || (step == 3 && i + 1 < n && at[2] != ':'))
			return false;
		data[i] = (uint8_t)((high & BITS) << 4 | (low & BITS));
	}
	return true;
}

static enum xso_status parse_pairs(
	const char *text, size_t n, size_t step, void *value, struct xso_arena *arena)
{
	uint8_t *data = xso_arena_alloc(arena, n);

	if (!data)
		return XSO_ERROR_MEMORY;
	if (!take_pairs(text, n, step, data))
		return XSO_ERROR_INVALID;
	*(struct xso_bytes *)value = (struct xso_bytes){ data, n };
	return XSO_OK;
}

/* XML Schema part 2, 3.2.15. */
static enum xso_status parse_hex(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	return size % 2 ? XSO_ERROR_INVALID : parse_pairs(text, size / 2, 2, value, arena);
}

/* RFC 8122 section 5, as XEP-0320 uses it; either case is read. */
static enum xso_status parse_colon_hex(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	if (size && size % 3 != 2)
		return XSO_ERROR_INVALID;
	return parse_pairs(text, size / 3 + (size > 0), 3, value, arena);
}

static void put_pair(char text[2], uint8_t byte, const char *digits)
{
	text[0] = digits[byte >> 4];
	text[1] = digits[byte & BITS];
}

static enum xso_status format_hex(const void *value, struct xso_buffer *out)
{
	const struct xso_bytes *bytes = value;
	char *text = NULL;
	enum xso_status status;

	if (!bytes->data)
		return XSO_ERROR_INVALID;
	status = xso_bytes_room(out, bytes->size, 2, 0, &text);
	if (status)
		return status;
	for (size_t i = 0; i < bytes->size; i++)
		put_pair(text + 2 * i, bytes->data[i], "0123456789abcdef");
	return XSO_OK;
}

static enum xso_status format_colon_hex(const void *value, struct xso_buffer *out)
{
	const struct xso_bytes *bytes = value;
	char *text = NULL;
	enum xso_status status;

	if (!bytes->data)
		return XSO_ERROR_INVALID;
	status = xso_bytes_room(out, bytes->size, 3, bytes->size > 0, &text);
	if (status)
		return status;
	for (size_t i = 0; i < bytes->size; i++) {
		if (i)
			text[3 * i - 1] = ':';
		put_pair(text + 3 * i, bytes->data[i], "0123456789ABCDEF");
	}
	return XSO_OK;
}

bool xso_bytes_is_set(const void *value)
{
	return ((const struct xso_bytes *)value)->data != NULL;
}

bool xso_bytes_equal(const void *a, const void *b)
{
	const struct xso_bytes *x = a, *y = b;

	return x->data && y->data && x->size == y->size && !memcmp(x->data, y->data, x->size);
}

enum xso_status xso_bytes_copy(const void *value, void *copy, struct xso_arena *arena)
{
	const struct xso_bytes *bytes = value;
	const char *data = xso_arena_text(arena, bytes->data, bytes->size);

	if (!data)
		return XSO_ERROR_MEMORY;
	*(struct xso_bytes *)copy = (struct xso_bytes){ (const uint8_t *)data, bytes->size };
	return XSO_OK;
}

const struct scalar xso_scalar_hex = {
	.name = "hex",
	.size = sizeof(struct xso_bytes),
	.trimmed = true,
	.parse = parse_hex,
	.format = format_hex,
	.is_set = xso_bytes_is_set,
	.equal = xso_bytes_equal,
	.copy = xso_bytes_copy,
};

const struct scalar xso_scalar_colon_hex = {
	.name = "colon-hex",
	.size = sizeof(struct xso_bytes),
	.trimmed = true,
	.parse = parse_colon_hex,
	.format = format_colon_hex,
	.is_set = xso_bytes_is_set,
	.equal = xso_bytes_equal,
	.copy = xso_bytes_copy,
};
