#include "object/value.h"
#include "values.h"

#include <stdlib.h>

static bool is_same_text(
	const struct xso_class *cls, const struct xso_field *field, const void *a, const void *b)
{
	struct xso_buffer x = { 0 }, y = { 0 };
	const char *text_a, *text_b;
	size_t size_a, size_b;
	bool same;

	if (xso_value_format(cls, field, a, &x, &text_a, &size_a) ||
		xso_value_format(cls, field, b, &y, &text_b, &size_b))
		abort();
	same = size_a == size_b && !memcmp(text_a, text_b, size_a);
	xso_buffer_free(&x);
	xso_buffer_free(&y);
	return same;
}

/* Another value than `value` has; false: there is none. */
static bool change_scalar(
	struct values *v, const struct xso_class *cls, const struct xso_field *field, void *value)
{
	_Alignas(16) char other[64];

	v->fill = VALUES_ONE;
	for (v->pick = 0; v->pick < VALUES_PICKS; v->pick++) {
		if (!values_scalar(v, cls, field, other) || is_same_text(cls, field, value, other))
			continue;
		memcpy(value, other, scalar_of((enum xso_type)field->type)->size);
		return true;
	}
	return false;
}

static bool change_list(
	const struct xso_class *cls, const struct xso_field *field, void *object, size_t n)
{
	size_t count = table_count(object, field), size = xso_table_value_size(cls, field);
	char *array = table_array(object, field->offset);

	if (!count || n > 1)
		return false;
	if (!n) {
		table_set_count(object, field, count - 1);
		return true;
	}
	memcpy(array + count * size, array, size);
	table_set_count(object, field, count + 1);
	return true;
}

static bool change_enum(const struct xso_class *cls, const struct xso_field *field, void *member)
{
	const struct xso_enum *values = table_enum(cls, field);
	int old = table_int(member, 0);

	for (int i = 0; i < values->n_texts; i++) {
		if (i == old || !xso_enum_text(values, i))
			continue;
		table_set_int(member, 0, i);
		return true;
	}
	return false;
}

/* A value that says no more than its absence: empty text, no language, what `absent` is. */
static bool is_nothing(
	const struct xso_class *cls, const struct xso_field *field, const void *value)
{
	const struct xso_extra *extra = table_extra(cls, field);
	struct xso_buffer scratch = { 0 };
	const char *text, *absent = table_string(cls, extra->absent);
	size_t size;
	bool nothing;

	if (!table_is_scalar(field))
		return false;
	if (xso_value_format(cls, field, value, &scratch, &text, &size))
		abort();
	nothing = extra->absent && size == strlen(absent) && !memcmp(text, absent, size);
	nothing |= !size && (field->shape == XSO_TEXT || field->type == XSO_TYPE_LANG);
	xso_buffer_free(&scratch);
	return nothing;
}

/* Takes the value away. */
static bool change_drop(const struct xso_class *cls, const struct xso_field *field, void *object)
{
	if (!xso_table_is_set(cls, field, object))
		return false;
	if (is_nothing(cls, field, (const char *)object + field->offset))
		return false;
	if (field->flags & XSO_HAS)
		table_set_bool(object, field->count, false);
	else
		memset((char *)object + field->offset, 0, xso_table_value_size(cls, field));
	return !xso_table_is_set(cls, field, object);
}

bool values_change(struct values *v, const struct xso_class *cls, const struct xso_field *field,
	void *object, size_t n)
{
	char *member = (char *)object + field->offset;

	if (table_is_list(field))
		return change_list(cls, field, object, n);
	if (field->shape == XSO_WITHIN && !field->member)
		return false;
	if (!n)
		return change_drop(cls, field, object);
	if (n > 1 || !xso_table_is_set(cls, field, object))
		return false;
	if (field->shape == XSO_TAG || field->shape == XSO_ELEMENT)
		return change_enum(cls, field, member);
	return table_is_scalar(field) && change_scalar(v, cls, field, member);
}
