#include "object/scalar.h"

#include <string.h>

/* Truth values: XML Schema part 2, 3.2.2. */
static enum xso_status parse_bool(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	static const struct {
		const char *text;
		bool value;
	} forms[] = { { "true", true }, { "false", false }, { "1", true }, { "0", false } };

	(void)arena;
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (size == strlen(forms[i].text) && !memcmp(text, forms[i].text, size)) {
			*(bool *)value = forms[i].value;
			return XSO_OK;
		}
	return XSO_ERROR_INVALID;
}

static enum xso_status format_bool(const void *value, struct xso_buffer *out)
{
	return xso_buffer_append_text(out, *(const bool *)value ? "true" : "false");
}

static enum xso_status format_bit(const void *value, struct xso_buffer *out)
{
	return xso_buffer_append_byte(out, *(const bool *)value ? '1' : '0');
}

const struct scalar xso_scalar_bool = {
	.name = "bool",
	.size = sizeof(bool),
	.trimmed = true,
	.parse = parse_bool,
	.format = format_bool,
};

const struct scalar xso_scalar_bit = {
	.name = "bit",
	.size = sizeof(bool),
	.trimmed = true,
	.parse = parse_bool,
	.format = format_bit,
};

/*
 * Integers: XML Schema part 2, 3.3.13. A sign or none, and decimal digits, as many zeros in front
 * as one likes. The sign is kept apart, so that INT64_MIN needs no wider type.
 */
struct integer {
	uint64_t magnitude;
	bool negative;
};

/* `max` is the largest magnitude without a minus, `min_magnitude` with one. */
static enum xso_status read_integer(const char *text, size_t size, uint64_t min_magnitude,
	uint64_t max, struct integer *integer)
{
	bool negative = size && *text == '-';
	size_t sign = negative || (size && *text == '+') ? 1 : 0;
	uint64_t limit = negative ? min_magnitude : max, n = 0;

	if (size == sign)
		return XSO_ERROR_INVALID;
	for (size_t i = sign; i < size; i++) {
		unsigned digit = (unsigned)(unsigned char)text[i] - '0';
		if (digit > 9 || n > limit / 10 || digit > limit - n * 10)
			return XSO_ERROR_INVALID;
		n = n * 10 + digit;
	}
	*integer = (struct integer){ .magnitude = n, .negative = negative };
	return XSO_OK;
}

static enum xso_status read_signed(const char *text, size_t size, int64_t max, int64_t *value)
{
	struct integer n;
	enum xso_status status = read_integer(text, size, (uint64_t)max + 1, (uint64_t)max, &n);

	if (status)
		return status;
	if (n.negative && n.magnitude)
		*value = -(int64_t)(n.magnitude - 1) - 1; /* no step leaves the range */
	else
		*value = (int64_t)n.magnitude;
	return XSO_OK;
}

static enum xso_status read_unsigned(const char *text, size_t size, uint64_t max, uint64_t *value)
{
	struct integer n;
	enum xso_status status = read_integer(text, size, 0, max, &n);

	if (!status)
		*value = n.magnitude;
	return status;
}

static enum xso_status write_integer(struct integer integer, struct xso_buffer *out)
{
	char text[20]; /* "-9223372036854775808", "18446744073709551615" */
	size_t at = sizeof text;
	uint64_t n = integer.magnitude;

	do {
		text[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	if (integer.negative)
		text[--at] = '-';
	return xso_buffer_append(out, text + at, sizeof text - at);
}

static enum xso_status write_signed(int64_t value, struct xso_buffer *out)
{
	uint64_t bits = (uint64_t)value;
	struct integer n = { .magnitude = value < 0 ? 0 - bits : bits, .negative = value < 0 };

	return write_integer(n, out);
}

static enum xso_status write_unsigned(uint64_t value, struct xso_buffer *out)
{
	return write_integer((struct integer){ .magnitude = value }, out);
}

static enum xso_status parse_int8(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	int64_t n;
	enum xso_status status = read_signed(text, size, INT8_MAX, &n);

	(void)arena;
	if (!status)
		*(int8_t *)value = (int8_t)n;
	return status;
}

static enum xso_status parse_int16(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	int64_t n;
	enum xso_status status = read_signed(text, size, INT16_MAX, &n);

	(void)arena;
	if (!status)
		*(int16_t *)value = (int16_t)n;
	return status;
}

static enum xso_status parse_int32(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	int64_t n;
	enum xso_status status = read_signed(text, size, INT32_MAX, &n);

	(void)arena;
	if (!status)
		*(int32_t *)value = (int32_t)n;
	return status;
}

static enum xso_status parse_int64(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	(void)arena;
	return read_signed(text, size, INT64_MAX, value);
}

static enum xso_status parse_uint8(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	uint64_t n;
	enum xso_status status = read_unsigned(text, size, UINT8_MAX, &n);

	(void)arena;
	if (!status)
		*(uint8_t *)value = (uint8_t)n;
	return status;
}

static enum xso_status parse_uint16(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	uint64_t n;
	enum xso_status status = read_unsigned(text, size, UINT16_MAX, &n);

	(void)arena;
	if (!status)
		*(uint16_t *)value = (uint16_t)n;
	return status;
}

static enum xso_status parse_uint32(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	uint64_t n;
	enum xso_status status = read_unsigned(text, size, UINT32_MAX, &n);

	(void)arena;
	if (!status)
		*(uint32_t *)value = (uint32_t)n;
	return status;
}

static enum xso_status parse_uint64(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	(void)arena;
	return read_unsigned(text, size, UINT64_MAX, value);
}

static enum xso_status format_int8(const void *value, struct xso_buffer *out)
{
	return write_signed(*(const int8_t *)value, out);
}

static enum xso_status format_int16(const void *value, struct xso_buffer *out)
{
	return write_signed(*(const int16_t *)value, out);
}

static enum xso_status format_int32(const void *value, struct xso_buffer *out)
{
	return write_signed(*(const int32_t *)value, out);
}

static enum xso_status format_int64(const void *value, struct xso_buffer *out)
{
	return write_signed(*(const int64_t *)value, out);
}

static enum xso_status format_uint8(const void *value, struct xso_buffer *out)
{
	return write_unsigned(*(const uint8_t *)value, out);
}

static enum xso_status format_uint16(const void *value, struct xso_buffer *out)
{
	return write_unsigned(*(const uint16_t *)value, out);
}

static enum xso_status format_uint32(const void *value, struct xso_buffer *out)
{
	return write_unsigned(*(const uint32_t *)value, out);
}

static enum xso_status format_uint64(const void *value, struct xso_buffer *out)
{
	return write_unsigned(*(const uint64_t *)value, out);
}

const struct scalar xso_scalar_int8 = {
	.name = "int8",
	.size = sizeof(int8_t),
	.trimmed = true,
	.parse = parse_int8,
	.format = format_int8,
};

const struct scalar xso_scalar_int16 = {
	.name = "int16",
	.size = sizeof(int16_t),
	.trimmed = true,
	.parse = parse_int16,
	.format = format_int16,
};

const struct scalar xso_scalar_int32 = {
	.name = "int32",
	.size = sizeof(int32_t),
	.trimmed = true,
	.parse = parse_int32,
	.format = format_int32,
};

const struct scalar xso_scalar_int64 = {
	.name = "int64",
	.size = sizeof(int64_t),
	.trimmed = true,
	.parse = parse_int64,
	.format = format_int64,
};

const struct scalar xso_scalar_uint8 = {
	.name = "uint8",
	.size = sizeof(uint8_t),
	.trimmed = true,
	.parse = parse_uint8,
	.format = format_uint8,
};

const struct scalar xso_scalar_uint16 = {
	.name = "uint16",
	.size = sizeof(uint16_t),
	.trimmed = true,
	.parse = parse_uint16,
	.format = format_uint16,
};

const struct scalar xso_scalar_uint32 = {
	.name = "uint32",
	.size = sizeof(uint32_t),
	.trimmed = true,
	.parse = parse_uint32,
	.format = format_uint32,
};

const struct scalar xso_scalar_uint64 = {
	.name = "uint64",
	.size = sizeof(uint64_t),
	.trimmed = true,
	.parse = parse_uint64,
	.format = format_uint64,
};
