#include "object/table.h"

#include <xso/account.h>
#include <xso/lang.h>
#include <xso/object.h>

/* How many payloads are still to be stepped over, and the class that is wanted. */
struct search {
	const struct xso_class *wanted;
	size_t skip, met;
};

static const void *take(struct search *search, struct xso_any any)
{
	if (any.cls != search->wanted)
		return NULL;
	return search->met++ == search->skip ? any.object : NULL;
}

static const void *search_any(
	struct search *search, const struct xso_field *field, const void *object)
{
	const struct xso_any *array;
	const void *found = NULL;

	if (!table_is_list(field))
		return take(search, table_any(object, field->offset));
	array = table_pointer(object, field->offset);
	for (size_t i = 0; i < table_count(object, field) && !found; i++)
		found = take(search, array[i]);
	return found;
}

/* The any fields of a class or part, and those of its parts. */
static const void *search_fields(
	struct search *search, const struct xso_class *cls, const void *object)
{
	const struct xso_field *end = cls->fields + cls->n_fields;
	const void *found = NULL;

	for (const struct xso_field *f = cls->fields; f < end && !found; f++) {
		const struct xso_class *part = table_part(cls, f);
		if (f->shape == XSO_ANY)
			found = search_any(search, f, object);
		else if (part)
			found = search_fields(search, part, object);
	}
	return found;
}

const void *xso_payload(
	const struct xso_class *base, const void *object, const struct xso_class *cls, size_t *at)
{
	struct search search = { .wanted = cls, .skip = at ? *at : 0 };
	const void *found = search_fields(&search, base, object);

	for (const struct xso_kept *k = table_kept(base, object); k && !found; k = k->next)
		if (!k->row)
			found = take(&search, k->any);
	if (found && at)
		*at = search.met;
	return found;
}

const void *xso_payload_from_account(const struct xso_class *base, const void *object,
	const struct xso_class *cls, size_t *at, const struct xso_account *account)
{
	const char *from = NULL;

	if (base->from)
		from = table_pointer(object, base->fields[base->from - 1].offset);
	if (!account || !xso_account_trusts(account, from))
		return NULL;
	return xso_payload(base, object, cls, at);
}

const void *xso_list_find(
	const void *array, size_t n, size_t stride, size_t offset, const char *key)
{
	for (const char *at = array; n--; at += stride) {
		const char *text = table_pointer(at, offset);
		if (text && key && !strcmp(text, key))
			return at;
	}
	return NULL;
}

const void *xso_list_lookup(
	const void *array, size_t n, size_t stride, size_t offset, const char *const *ranges)
{
	size_t found = xso_lang_lookup(array, n, stride, offset, ranges);

	return found < n ? (const char *)array + found * stride : NULL;
}
