#include "base/size.h"
#include "object/scalar.h"

#include <xso/text.h>

#include <string.h>

enum {
	DIGIT = 64,
	BITS = 63,     /* of a digit of base64 */
	HEX_BITS = 15, /* of a hexadecimal one */
};

/* What the characters are worth (RFC 4648 section 4): DIGIT and six bits; 0: no digit of base64. */
static const uint8_t base64_digits[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,			    /* control */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,			    /* characters */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0, 0, 0, 127,		    /* space to / */
	116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 0, 0, 0, 0, 0, 0, /* 0 to ? */
	0, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,	    /* @ to O */
	79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 0, 0, 0, 0, 0,	    /* P to _ */
	0, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, /* ` to o */
	105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115,		    /* p to z */
};

/* The same: 16 and four bits; 0: no hexadecimal digit. */
static const uint8_t hex_digits[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* control */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* characters */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* space to / */
	16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 0, 0, 0, 0, 0, 0, /* 0 to ? */
	0, 26, 27, 28, 29, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0,	  /* @ to O */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,		  /* P to _ */
	0, 26, 27, 28, 29, 30, 31,				  /* ` to f */
};

/* A text on its way into bytes. */
struct decoding {
	const unsigned char *at, *end;
	uint8_t *out;
	uint32_t bits;	   /* of the group of four that is under way */
	unsigned n_digits; /* in it */
};

static void put_group(uint8_t out[3], uint32_t bits)
{
	out[0] = (uint8_t)(bits >> 16);
	out[1] = (uint8_t)(bits >> 8);
	out[2] = (uint8_t)bits;
}

/* The groups that stand here without a stop, where nearly all texts are nothing else. */
static void take_groups(struct decoding *d)
{
	const unsigned char *at = d->at;
	uint8_t *out = d->out;

	for (; d->end - at >= 4; at += 4, out += 3) {
		uint32_t a = base64_digits[at[0]], b = base64_digits[at[1]];
		uint32_t c = base64_digits[at[2]], e = base64_digits[at[3]];
		if (!(a & b & c & e & DIGIT))
			break;
		put_group(out, (a & BITS) << 18 | (b & BITS) << 12 | (c & BITS) << 6 | (e & BITS));
	}
	d->at = at;
	d->out = out;
}

static void skip_space(struct decoding *d)
{
	while (d->at < d->end && xso_text_is_space((char)*d->at))
		d->at++;
}

/*
 * The last group, behind the first "=" of it: two digits and "==", or three and "=". What the
 * digits have left over must be zero bits (RFC 4648 3.5), and nothing may follow.
 */
static bool take_padding(struct decoding *d)
{
	unsigned spare = d->n_digits == 2 ? 4 : 2;

	if (d->n_digits < 2 || d->bits & ((1u << spare) - 1))
		return false;
	skip_space(d);
	if (d->n_digits == 2) {
		if (d->at == d->end || *d->at++ != '=')
			return false;
		skip_space(d);
	}
	if (d->n_digits == 3)
		*d->out++ = (uint8_t)(d->bits >> 10);
	*d->out++ = (uint8_t)(d->bits >> (d->n_digits == 3 ? 2 : 4));
	return d->at == d->end;
}

static void take_digit(struct decoding *d)
{
	d->bits = d->bits << 6 | (base64_digits[*d->at++] & BITS);
	if (++d->n_digits < 4)
		return;
	put_group(d->out, d->bits);
	d->out += 3;
	d->n_digits = 0;
}

static bool take_base64(struct decoding *d)
{
	while (d->at < d->end) {
		if (base64_digits[*d->at])
			take_digit(d);
		else if (xso_text_is_space((char)*d->at))
			d->at++;
		else
			return *d->at++ == '=' && take_padding(d);
		if (!d->n_digits)
			take_groups(d);
	}
	return !d->n_digits;
}

/*
 * White space may stand anywhere, since XEPs wrap their lines; everything else is as strict as RFC
 * 6120 13.9.1 wants it for SASL. "=" alone is SASL's empty data (6.4.2).
 */
static enum xso_status parse_base64(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	uint8_t *data = xso_arena_alloc(arena, size / 4 * 3 + 3);
	const unsigned char *start = (const unsigned char *)text;
	struct decoding d = { .at = start, .end = start + size, .out = data };

	if (!data)
		return XSO_ERROR_MEMORY;
	if ((size != 1 || *text != '=') && !take_base64(&d))
		return XSO_ERROR_INVALID;
	*(struct xso_bytes *)value = (struct xso_bytes){ data, (size_t)(d.out - data) };
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
		data[i] = (uint8_t)((high & HEX_BITS) << 4 | (low & HEX_BITS));
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

/*
 * Takes n * each - less bytes at the end of the buffer for a value that is written all at once;
 * *room is where they are, when they are any.
 */
static enum xso_status take_room(
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

static void put_digits(char text[4], uint32_t bits)
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	text[0] = alphabet[bits >> 18];
	text[1] = alphabet[bits >> 12 & BITS];
	text[2] = alphabet[bits >> 6 & BITS];
	text[3] = alphabet[bits & BITS];
}

static enum xso_status format_base64(const void *value, struct xso_buffer *out)
{
	const struct xso_bytes *bytes = value;
	const uint8_t *at = bytes->data;
	size_t whole = bytes->size / 3, rest = bytes->size % 3;
	char *text = NULL;
	enum xso_status status;

	if (!bytes->data)
		return XSO_ERROR_INVALID;
	status = take_room(out, whole + (rest > 0), 4, 0, &text);
	if (status)
		return status;
	for (; whole; whole--, at += 3, text += 4)
		put_digits(text, (uint32_t)at[0] << 16 | (uint32_t)at[1] << 8 | at[2]);
	if (rest) {
		put_digits(text, (uint32_t)at[0] << 16 | (rest == 2 ? (uint32_t)at[1] << 8 : 0));
		memset(text + 1 + rest, '=', 3 - rest);
	}
	return XSO_OK;
}

static void put_pair(char text[2], uint8_t byte, const char *digits)
{
	text[0] = digits[byte >> 4];
	text[1] = digits[byte & HEX_BITS];
}

static enum xso_status format_hex(const void *value, struct xso_buffer *out)
{
	const struct xso_bytes *bytes = value;
	char *text = NULL;
	enum xso_status status;

	if (!bytes->data)
		return XSO_ERROR_INVALID;
	status = take_room(out, bytes->size, 2, 0, &text);
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
	status = take_room(out, bytes->size, 3, bytes->size > 0, &text);
	if (status)
		return status;
	for (size_t i = 0; i < bytes->size; i++) {
		if (i)
			text[3 * i - 1] = ':';
		put_pair(text + 3 * i, bytes->data[i], "0123456789ABCDEF");
	}
	return XSO_OK;
}

static bool bytes_is_set(const void *value)
{
	return ((const struct xso_bytes *)value)->data != NULL;
}

static bool bytes_equal(const void *a, const void *b)
{
	const struct xso_bytes *x = a, *y = b;

	return x->data && y->data && x->size == y->size && !memcmp(x->data, y->data, x->size);
}

static enum xso_status bytes_copy(const void *value, void *copy, struct xso_arena *arena)
{
	const struct xso_bytes *bytes = value;
	const char *data = xso_arena_text(arena, bytes->data, bytes->size);

	if (!data)
		return XSO_ERROR_MEMORY;
	*(struct xso_bytes *)copy = (struct xso_bytes){ (const uint8_t *)data, bytes->size };
	return XSO_OK;
}

const struct scalar xso_scalar_base64 = {
	.name = "base64",
	.size = sizeof(struct xso_bytes),
	.trimmed = true,
	.parse = parse_base64,
	.format = format_base64,
	.is_set = bytes_is_set,
	.equal = bytes_equal,
	.copy = bytes_copy,
};

const struct scalar xso_scalar_hex = {
	.name = "hex",
	.size = sizeof(struct xso_bytes),
	.trimmed = true,
	.parse = parse_hex,
	.format = format_hex,
	.is_set = bytes_is_set,
	.equal = bytes_equal,
	.copy = bytes_copy,
};

const struct scalar xso_scalar_colon_hex = {
	.name = "colon-hex",
	.size = sizeof(struct xso_bytes),
	.trimmed = true,
	.parse = parse_colon_hex,
	.format = format_colon_hex,
	.is_set = bytes_is_set,
	.equal = bytes_equal,
	.copy = bytes_copy,
};
