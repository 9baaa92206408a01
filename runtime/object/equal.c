#include "object/equal.h"

#include "object/value.h"

#include <xso/lang.h>
#include <xso/object.h>
#include <xso/raw.h>
#include <xso/reader.h>

/* Two objects side by side, and the languages in scope where they stand. */
struct pair {
	const char *lang_a, *lang_b;
	size_t depth;
};

static bool equal_object(
	const struct xso_class *cls, const void *a, const void *b, struct pair outer);

static bool equal_any(struct xso_any a, struct xso_any b, struct pair pair)
{
	if (a.cls != b.cls || !a.cls)
		return a.cls == b.cls;
	if (a.cls == &xso_raw_class)
		return xso_raw_equal(a.object, b.object);
	return equal_object(a.cls, a.object, b.object, pair);
}

/* One value of a scalar field, of which an array may hold many. */
static bool equal_scalar(const struct xso_field *field, const char *a, const char *b)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);

	if (scalar->is_set) {
		bool set_a = scalar->is_set(a), set_b = scalar->is_set(b);
		if (!set_a || !set_b)
			return set_a == set_b;
	}
	return scalar->equal ? scalar->equal(a, b) : !memcmp(a, b, scalar->size);
}

/* One value of any field but a part's, at `a` and `b`. */
static bool equal_value(const struct xso_class *cls, const struct xso_field *field, const char *a,
	const char *b, struct pair pair)
{
	const void *x, *y;

	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		if (table_is_list(field))
			return equal_object(table_class(cls, field->of), a, b, pair);
		x = table_pointer(a, 0);
		y = table_pointer(b, 0);
		return x && y ? equal_object(table_class(cls, field->of), x, y, pair) : x == y;
	case XSO_ANY:
		return equal_any(table_any(a, 0), table_any(b, 0), pair);
	case XSO_RAW:
		x = table_pointer(a, 0);
		y = table_pointer(b, 0);
		return x && y ? xso_raw_equal(x, y) : x == y;
	case XSO_NAMESPACE:
		x = table_pointer(a, 0);
		y = table_pointer(b, 0);
		return x && y ? !strcmp(x, y) : x == y;
	case XSO_FLAG:
	case XSO_WITHIN:
		return !field->member || table_bool(a, 0) == table_bool(b, 0);
	case XSO_TAG:
	case XSO_ELEMENT:
		return table_int(a, 0) == table_int(b, 0);
	default:
		return equal_scalar(field, a, b);
	}
}

static bool equal_fields(
	const struct xso_class *cls, const void *a, const void *b, struct pair pair);

static bool equal_list(const struct xso_class *cls, const struct xso_field *field, const void *a,
	const void *b, struct pair pair)
{
	const char *x = table_pointer(a, field->offset), *y = table_pointer(b, field->offset);
	size_t n = table_count(a, field), size = xso_table_value_size(cls, field);

	if (n != table_count(b, field))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!equal_value(cls, field, x + i * size, y + i * size, pair))
			return false;
	return true;
}

/* A text that is empty and one that is not there are the same on the wire. */
static bool is_empty_text(const struct xso_field *field, const void *a)
{
	const char *text;

	if (field->shape != XSO_TEXT || !scalar_of((enum xso_type)field->type)->is_text)
		return false;
	text = table_pointer(a, field->offset);
	return !text || !*text;
}

/* True when the value is what absence means, by the schema's `absent`. */
static bool is_default(
	const struct xso_class *cls, const struct xso_field *field, const char *value)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);
	const char *absent = table_string(cls, table_extra(cls, field)->absent);
	union scalar_room parsed;

	if (!table_extra(cls, field)->absent)
		return false;
	if (scalar->is_text)
		return !strcmp(table_pointer(value, 0), absent);
	/* the compiler allows `absent` only for types that are parsed without memory */
	return !xso_value_parse(cls, field, absent, strlen(absent), &parsed, NULL) &&
		equal_scalar(field, value, (const char *)&parsed);
}

/* The languages in scope in an object or part, which are then those of the pair. */
static bool equal_lang(const struct xso_class *cls, const void *a, const void *b, struct pair *pair)
{
	const char *x, *y;
	uint16_t offset;

	if (!cls->lang)
		return true;
	offset = cls->fields[cls->lang - 1].offset;
	x = table_pointer(a, offset);
	y = table_pointer(b, offset);
	pair->lang_a = x ? x : pair->lang_a;
	pair->lang_b = y ? y : pair->lang_b;
	return xso_lang_equal(pair->lang_a, pair->lang_b);
}

static bool equal_field(const struct xso_class *cls, const struct xso_field *field, const void *a,
	const void *b, struct pair pair)
{
	const char *x = (const char *)a + field->offset, *y = (const char *)b + field->offset;
	const struct xso_class *part = table_part(cls, field);

	if (table_is_list(field))
		return equal_list(cls, field, a, b, pair);
	if (is_empty_text(field, a) && is_empty_text(field, b))
		return true;
	if (field->flags & XSO_HAS || (field->type && field->extra)) {
		bool set_a = xso_table_is_set(cls, field, a),
		     set_b = xso_table_is_set(cls, field, b);
		if (!set_a || !set_b)
			return set_a == set_b || is_default(cls, field, set_a ? x : y);
	}
	if (!equal_value(cls, field, x, y, pair))
		return false;
	return !part || (equal_lang(part, a, b, &pair) && equal_fields(part, a, b, pair));
}

static bool equal_fields(
	const struct xso_class *cls, const void *a, const void *b, struct pair pair)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (!table_is_lang(cls, f) && !equal_field(cls, f, a, b, pair))
			return false;
	return true;
}

static bool equal_kept(const struct xso_kept *a, const struct xso_kept *b, struct pair pair)
{
	for (; a && b; a = a->next, b = b->next)
		if (a->row != b->row || a->index != b->index || !equal_any(a->any, b->any, pair))
			return false;
	return !a && !b;
}

static bool equal_object(
	const struct xso_class *cls, const void *a, const void *b, struct pair pair)
{
	if (++pair.depth > XSO_DEPTH)
		return false;
	return equal_lang(cls, a, b, &pair) && equal_fields(cls, a, b, pair) &&
		equal_kept(table_kept(cls, a), table_kept(cls, b), pair);
}

bool xso_equal(const struct xso_class *cls, const void *a, const void *b)
{
	struct pair pair = { 0 };

	return equal_object(cls, a, b, pair);
}

bool xso_equal_any(struct xso_any a, struct xso_any b)
{
	struct pair pair = { 0 };

	return equal_any(a, b, pair);
}

bool xso_equal_at(const struct xso_class *cls, const struct xso_field *field, size_t index,
	const void *a, const void *b)
{
	struct pair pair = { 0 };
	size_t size;

	if (!table_is_repeated(field))
		return equal_field(cls, field, a, b, pair);
	if (index >= table_count(a, field) || index >= table_count(b, field))
		return false;
	size = xso_table_value_size(cls, field);
	return equal_value(cls, field, (const char *)table_pointer(a, field->offset) + index * size,
		(const char *)table_pointer(b, field->offset) + index * size, pair);
}
