#include "base/base64.h"
#include "base/arena.h"
#include "object/bytes.h"

#include <xso/text.h>

#include <string.h>

/* A text on its way into bytes. */
struct decoding {
	const char *at, *end;
	uint8_t *out;
	uint32_t bits;	   /* of the group of four that is under way */
	unsigned n_digits; /* in it */
};

static void skip_space(struct decoding *d)
{
	while (d->at < d->end && xso_text_is_space(*d->at))
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

static void take_digit(struct decoding *d, unsigned worth)
{
	d->bits = d->bits << 6 | worth;
	if (++d->n_digits < 4)
		return;
	d->out[0] = (uint8_t)(d->bits >> 16);
	d->out[1] = (uint8_t)(d->bits >> 8);
	d->out[2] = (uint8_t)d->bits;
	d->out += 3;
	d->n_digits = 0;
}

static bool take_base64(struct decoding *d)
{
	while (d->at < d->end) {
		const char c = *d->at++;
		unsigned worth;
		if (xso_base64_digit(c, &worth))
			take_digit(d, worth);
		else if (!xso_text_is_space(c))
			return c == '=' && take_padding(d);
		if (!d->n_digits)
			d->out = xso_base64_decode(&d->at, d->end, d->out);
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
	uint8_t *data = arena_take(arena, size / 4 * 3 + 1 + BASE64_ROOM);
	struct decoding d = { .at = text, .end = text + size, .out = data };

	if (!data)
		return XSO_ERROR_MEMORY;
	if ((size != 1 || *text != '=') && !take_base64(&d))
		return XSO_ERROR_INVALID;
	*(struct xso_bytes *)value = (struct xso_bytes){ data, (size_t)(d.out - data) };
	return XSO_OK;
}

static enum xso_status format_base64(const void *value, struct xso_buffer *out)
{
	const struct xso_bytes *bytes = value;
	size_t whole = bytes->size / 3, rest = bytes->size % 3;
	uint8_t last[3] = { 0 };
	char *text = NULL;
	enum xso_status status;

	if (!bytes->data)
		return XSO_ERROR_INVALID;
	status = xso_bytes_room(out, whole + (rest > 0), 4, 0, &text);
	if (status)
		return status;
	text = xso_base64_encode(bytes->data, whole, text);
	if (rest) {
		memcpy(last, bytes->data + 3 * whole, rest);
		xso_base64_encode(last, 1, text);
		memset(text + 1 + rest, '=', 3 - rest);
	}
	return XSO_OK;
}

const struct scalar xso_scalar_base64 = {
	.name = "base64",
	.size = sizeof(struct xso_bytes),
	.trimmed = true,
	.parse = parse_base64,
	.format = format_base64,
	.is_set = xso_bytes_is_set,
	.equal = xso_bytes_equal,
	.copy = xso_bytes_copy,
};
