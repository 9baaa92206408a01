#include "tools/whole.h"

#include "object/table.h"

static bool is_whole(const struct xso_class *cls, const void *object);

static bool are_payloads_whole(const struct xso_field *field, const void *object)
{
	const struct xso_any *array = table_pointer(object, field->offset);

	if (!table_is_list(field))
		return whole_is(table_any(object, field->offset));
	for (size_t i = 0; i < table_count(object, field); i++)
		if (!whole_is(array[i]))
			return false;
	return true;
}

static bool are_children_whole(
	const struct xso_class *cls, const struct xso_field *field, const void *object)
{
	const struct xso_class *of = table_class(cls, field->of);
	const char *array = table_pointer(object, field->offset);

	if (!table_is_list(field))
		return !array || is_whole(of, array);
	for (size_t i = 0; i < table_count(object, field); i++)
		if (!is_whole(of, array + i * of->size))
			return false;
	return true;
}

static bool is_field_whole(
	const struct xso_class *cls, const struct xso_field *field, const void *object)
{
	switch ((enum xso_shape)field->shape) {
	case XSO_ANY:
		return are_payloads_whole(field, object);
	case XSO_CHILD:
		return are_children_whole(cls, field, object);
	case XSO_TAG:
	case XSO_WITHIN:
		return !field->of || is_whole(table_class(cls, field->of), object);
	default:
		return true;
	}
}

static bool is_whole(const struct xso_class *cls, const void *object)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (!is_field_whole(cls, f, object))
			return false;
	/* a payload of a known class may stand where nobody said `any` */
	for (const struct xso_kept *k = table_kept(cls, object); k; k = k->next)
		if (k->row || !whole_is(k->any))
			return false;
	return true;
}

bool whole_is(struct xso_any any)
{
	if (!any.cls)
		return true;
	return any.cls != &xso_raw_class && is_whole(any.cls, any.object);
}
