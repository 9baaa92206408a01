/* One side of a comparison in a path: a value that was found, or a literal. */
#ifndef XSO_OBJECT_OPERAND_H
#define XSO_OBJECT_OPERAND_H

#include "object/table.h"

#include <xso/find.h>

/* How one value stands to another: one of these; an operator is the set of those it takes. */
enum relation {
	RELATION_LESS = 1,
	RELATION_EQUAL = 2,
	RELATION_GREATER = 4,
	RELATION_OTHER = 8,    /* not equal, and neither comes first */
	RELATION_MATCHES = 16, /* of the operator ~= alone */
	RELATION_UNEQUAL = RELATION_LESS | RELATION_GREATER | RELATION_OTHER,
};

/* Values of one kind can be compared, whatever their types. */
enum operand_kind {
	OPERAND_NONE,
	OPERAND_TEXT,
	OPERAND_TRUTH,
	OPERAND_NUMBER,
	OPERAND_MOMENT, /* with a date */
	OPERAND_DAY,
	OPERAND_TIME, /* of day */
	OPERAND_OFFSET,
	OPERAND_BYTES,
	OPERAND_HOST,
};

struct operand {
	enum xso_type type;
	const void *value;     /* NULL: none. Of XSO_TYPE_ENUM: where the text's pointer is */
	union scalar_room own; /* where `value` points when it is in no object */
};

/* As what type the values of a field are compared; none: they are objects. */
enum xso_type xso_operand_type(const struct xso_field *field);

enum operand_kind xso_operand_kind(enum xso_type type);

/* True when values of the type come one before the other. */
bool xso_operand_has_order(enum xso_type type);

/* True when the absence of the field means a value. */
bool xso_operand_is_meant(const struct xso_class *cls, const struct xso_field *field);

/* The value that was found; where that is NULL, what absence means. `operand` may not be moved. */
void xso_operand_make(struct operand *operand, const struct xso_found *found);

/* How the first stands to the second. */
enum relation xso_operand_relate(const struct operand *a, const struct operand *b);

#endif
