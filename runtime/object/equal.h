/* Comparing fields. */
#ifndef XSO_OBJECT_EQUAL_H
#define XSO_OBJECT_EQUAL_H

#include "object/table.h"

/*
 * True when the field of both objects has the same value; of a repeated one, when the values at
 * `index` are the same.
 */
bool xso_equal_at(const struct xso_class *cls, const struct xso_field *field, size_t index,
	const void *a, const void *b);

#endif
