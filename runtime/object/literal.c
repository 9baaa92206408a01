#include "object/literal.h"

#include <xso/text.h>

static enum xso_status read_as(struct literal *literal, enum xso_type type, struct xso_arena *arena)
{
	const struct scalar *scalar = scalar_of(type);
	const char *text = literal->text;
	size_t size = literal->size;
	union scalar_room parsed;
	enum xso_status status;
	void *value;

	if (scalar->trimmed)
		xso_text_trim(&text, &size);
	if (text[size])
		text = xso_arena_text(arena, text, size);
	if (!text)
		return XSO_ERROR_MEMORY;
	status = scalar->parse(text, size, &parsed, arena);
	if (status)
		return status == XSO_ERROR_MEMORY ? status : XSO_OK;
	value = xso_arena_alloc(arena, scalar->size);
	if (!value)
		return XSO_ERROR_MEMORY;
	memcpy(value, &parsed, scalar->size);
	literal->as[type] = value;
	return XSO_OK;
}

enum xso_status xso_literal_make(struct literal *literal, struct xso_arena *arena)
{
	enum xso_status status = XSO_OK;

	for (int type = XSO_TYPE_STRING; type < XSO_TYPE_ENUM && !status; type++)
		status = read_as(literal, (enum xso_type)type, arena);
	return status;
}

/* Numbers are compared as numbers, also with one that the type of the field cannot hold. */
static enum xso_type number_type(const struct literal *literal)
{
	if (literal->as[XSO_TYPE_INT64])
		return XSO_TYPE_INT64;
	return literal->as[XSO_TYPE_UINT64] ? XSO_TYPE_UINT64 : XSO_TYPE_DOUBLE;
}

struct operand xso_literal_operand(const struct literal *literal, const struct xso_field *field)
{
	enum xso_type type = xso_operand_type(field);

	if (type == XSO_TYPE_ENUM)
		return (struct operand){ .type = type, .value = &literal->text };
	if (xso_operand_kind(type) == OPERAND_NUMBER)
		type = number_type(literal);
	return (struct operand){ .type = type, .value = literal->as[type] };
}

bool xso_literal_fits(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, unsigned relations)
{
	enum xso_type type = xso_operand_type(field);

	if (type == XSO_TYPE_ENUM)
		return xso_enum_find(table_enum(cls, field), literal->text) >= 0;
	if (xso_operand_kind(type) == OPERAND_NUMBER && relations != RELATION_EQUAL)
		return literal->as[XSO_TYPE_DOUBLE];
	return literal->as[type];
}
