#include "object/value.h"

#include <xso/text.h>

static bool is_integer(const struct xso_field *field)
{
	return field->type >= XSO_TYPE_INT8 && field->type <= XSO_TYPE_UINT64;
}

static int64_t signed_value(const void *value, enum xso_type type)
{
	switch (type) {
	case XSO_TYPE_INT8:
		return *(const int8_t *)value;
	case XSO_TYPE_INT16:
		return *(const int16_t *)value;
	case XSO_TYPE_INT32:
		return *(const int32_t *)value;
	default:
		return *(const int64_t *)value;
	}
}

static uint64_t unsigned_value(const void *value, enum xso_type type)
{
	switch (type) {
	case XSO_TYPE_UINT8:
		return *(const uint8_t *)value;
	case XSO_TYPE_UINT16:
		return *(const uint16_t *)value;
	case XSO_TYPE_UINT32:
		return *(const uint32_t *)value;
	default:
		return *(const uint64_t *)value;
	}
}

static bool is_in_bounds(
	const struct xso_extra *extra, const struct xso_field *field, const void *value)
{
	enum xso_type type = (enum xso_type)field->type;

	if (!is_integer(field))
		return true;
	if (type <= XSO_TYPE_INT64) {
		int64_t v = signed_value(value, type);
		return (!extra->has_min || v >= extra->min) &&
			(!extra->has_max || v <= (int64_t)extra->max);
	}
	return (!extra->has_min || extra->min <= 0 ||
		       unsigned_value(value, type) >= (uint64_t)extra->min) &&
		(!extra->has_max || unsigned_value(value, type) <= extra->max);
}

static bool is_short_enough(const struct xso_extra *extra, size_t size)
{
	return !extra->max_length || size <= extra->max_length;
}

enum xso_status xso_value_parse_enum(const struct xso_class *cls, const struct xso_field *field,
	const char *text, size_t size, void *value)
{
	int found = xso_table_enum_find(table_enum(cls, field), text, size, xso_key_of(text, size));

	if (found < 0)
		return XSO_ERROR_INVALID;
	table_set_int(value, 0, found);
	return XSO_OK;
}

/* The same of an integer, which may have bounds. */
static enum xso_status parse_bounded(const struct xso_class *cls, const struct xso_field *field,
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);
	union scalar_room parsed;
	enum xso_status status = scalar->parse(text, size, &parsed, arena);

	if (!status && !is_in_bounds(table_extra(cls, field), field, &parsed))
		status = XSO_ERROR_INVALID;
	if (!status)
		memcpy(value, &parsed, scalar->size);
	return status;
}

enum xso_status xso_value_parse(const struct xso_class *cls, const struct xso_field *field,
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);
	size_t all = size;

	if (scalar->trimmed)
		xso_text_trim(&text, &size);
	if (field->extra && !is_short_enough(table_extra(cls, field), size))
		return XSO_ERROR_INVALID;
	if (field->type == XSO_TYPE_ENUM)
		return xso_value_parse_enum(cls, field, text, size, value);
	if (size != all && text[size]) {
		text = xso_arena_text(arena, text, size);
		if (!text)
			return XSO_ERROR_MEMORY;
	}
	return field->extra && is_integer(field)
		? parse_bounded(cls, field, text, size, value, arena)
		: scalar->parse(text, size, value, arena);
}

static enum xso_status format_enum(const struct xso_class *cls, const struct xso_field *field,
	const void *value, const char **text, size_t *size)
{
	*text = xso_enum_text(table_enum(cls, field), table_int(value, 0));
	if (!*text)
		return XSO_ERROR_INVALID;
	*size = strlen(*text);
	return XSO_OK;
}

static enum xso_status format_text(const struct xso_class *cls, const struct xso_field *field,
	const void *value, const char **text, size_t *size)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);

	*text = table_pointer(value, 0);
	*size = strlen(*text);
	if (scalar->check && !scalar->check(*text, *size))
		return XSO_ERROR_INVALID;
	return is_short_enough(table_extra(cls, field), *size) ? XSO_OK : XSO_ERROR_INVALID;
}

/* Of a type whose values are no texts. */
static enum xso_status format_scalar(const struct xso_class *cls, const struct xso_field *field,
	const void *value, struct xso_buffer *scratch, const char **text, size_t *size)
{
	const struct xso_extra *extra = table_extra(cls, field);
	const size_t before = scratch->size;
	const enum xso_status status =
		scalar_of((enum xso_type)field->type)->format(value, scratch);

	if (status)
		return status;
	*text = scratch->data ? scratch->data + before : "";
	*size = scratch->size - before;
	if (!*size && field->flags & XSO_EMPTY_EQUALS) {
		*text = "=";
		*size = 1;
	}
	return is_in_bounds(extra, field, value) && is_short_enough(extra, *size)
		? XSO_OK
		: XSO_ERROR_INVALID;
}

enum xso_status xso_value_format(const struct xso_class *cls, const struct xso_field *field,
	const void *value, struct xso_buffer *scratch, const char **text, size_t *size)
{
	if (field->type == XSO_TYPE_ENUM)
		return format_enum(cls, field, value, text, size);
	if (table_is_text(field))
		return format_text(cls, field, value, text, size);
	return format_scalar(cls, field, value, scratch, text, size);
}

const char *xso_value_type_name(const struct xso_class *cls, const struct xso_field *field)
{
	const struct xso_extra *extra = table_extra(cls, field);

	if (extra->expected)
		return table_string(cls, extra->expected);
	if (field->type != XSO_TYPE_ENUM && field->shape != XSO_TAG && field->shape != XSO_ELEMENT)
		return scalar_of((enum xso_type)field->type)->name;
	return table_enum(cls, field)->strings + table_enum(cls, field)->name;
}
