/* A literal of a path. What type it has depends on what it is compared with. */
#ifndef XSO_OBJECT_LITERAL_H
#define XSO_OBJECT_LITERAL_H

#include "object/operand.h"

/* The text, and the value that it is in each type that has it: NULL where it is none. */
struct literal {
	const char *text;
	size_t size;
	const void *as[XSO_TYPE_ENUM];
	size_t column;
};

/* Makes a literal of its text, which has a NUL behind it. XSO_ERROR_MEMORY. */
enum xso_status xso_literal_make(struct literal *literal, struct xso_arena *arena);

/* The literal as one side of a comparison with values of the field. */
struct operand xso_literal_operand(const struct literal *literal, const struct xso_field *field);

/* True when some value of the field can have one of these relations to the literal. */
bool xso_literal_fits(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, unsigned relations);

#endif
