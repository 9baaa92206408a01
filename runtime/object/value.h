/* One value of a scalar field: its type, its enum, its bounds; both ways. */
#ifndef XSO_OBJECT_VALUE_H
#define XSO_OBJECT_VALUE_H

#include "object/table.h"

/*
 * Text to value, as the field's type, min, max and max-length demand. The text lives as long as
 * the arena; there is a NUL behind it. XSO_ERROR_INVALID, XSO_ERROR_MEMORY: *value is untouched.
 */
enum xso_status xso_value_parse(const struct xso_class *cls, const struct xso_field *field,
	const char *text, size_t size, void *value, struct xso_arena *arena);

/* The same of an enum, when there is no white space around the text. */
enum xso_status xso_value_parse_enum(const struct xso_class *cls, const struct xso_field *field,
	const char *text, size_t size, void *value);

/* As xso_value_parse, and most often the text is the value. */
static inline enum xso_status value_parse(const struct xso_class *cls,
	const struct xso_field *field, const char *text, size_t size, void *value,
	struct xso_arena *arena)
{
	const struct scalar *scalar = xso_scalar_rows[field->type];
	/* white space is below all that XML lets stand at either end of a text */
	const bool may_trim =
		size && ((unsigned char)*text <= ' ' || (unsigned char)text[size - 1] <= ' ');

	if (field->extra || (may_trim && scalar->trimmed))
		return xso_value_parse(cls, field, text, size, value, arena);
	if (!scalar->takes_any)
		return scalar->parse ? scalar->parse(text, size, value, arena)
				     : xso_value_parse_enum(cls, field, text, size, value);
	table_set_pointer(value, 0, text);
	return XSO_OK;
}

/*
 * The written form of a value that is set: *text is the value's own text or is in `scratch`.
 * XSO_ERROR_INVALID: it has none, or is out of bounds.
 */
enum xso_status xso_value_format(const struct xso_class *cls, const struct xso_field *field,
	const void *value, struct xso_buffer *scratch, const char **text, size_t *size);

/* What a message calls the type: "message-type", "uint16". */
const char *xso_value_type_name(const struct xso_class *cls, const struct xso_field *field);

#endif
