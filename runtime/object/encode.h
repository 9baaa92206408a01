/* The encoder: one loop for every class. */
#ifndef XSO_OBJECT_ENCODE_H
#define XSO_OBJECT_ENCODE_H

#include "base/cold.h"
#include "object/table.h"
#include "xml/writer.h"

/*
 * One element on its way out. The content of a tag or a wrapper has a place of its own, with its
 * own class, over the same object.
 */
struct place {
	const struct xso_class *cls;
	const void *object;
	struct xso_writer *writer;
	const char *ns;		     /* of the element */
	const char *lang;	     /* in scope around it, then inside it */
	const struct xso_kept *kept; /* what is left of the list: it is sorted by row */
	size_t depth;
	bool secret; /* inside an object of a secret class */
};

static inline bool encode_failed(const struct place *place)
{
	return writer_failed(place->writer);
}

/* Records a failure about a field, or with NULL about the element itself. */
COLD void xso_encode_fail(const struct place *place, const struct xso_field *field,
	enum xso_status status, const char *expected);

/* The same for a value that is not what was expected. */
COLD void xso_encode_fail_value(const struct place *place, const struct xso_field *field,
	enum xso_status status, const char *expected, const char *text, size_t size);

/* Says of a failure, which there is, which field it was, unless that is said already. */
void xso_encode_accuse(const struct place *place, const struct xso_field *field);

static inline void encode_blame(const struct place *place, const struct xso_field *field)
{
	if (encode_failed(place))
		xso_encode_accuse(place, field);
}

/* True when the field is set; a failure when it is not and has to be. */
static inline bool encode_is_there(
	const struct place *place, const struct xso_field *field, bool set)
{
	if (!set && table_is_required(field))
		xso_encode_fail(place, field, XSO_ERROR_MISSING, NULL);
	return set;
}

/*
 * Writes what stood on the wire for the value at `index` of the field, if that was kept and the
 * value is still what it was decoded to; before it, what stood there without a value.
 */
bool xso_encode_kept_at(struct place *place, const struct xso_field *field, size_t index);

static inline bool encode_kept(struct place *place, const struct xso_field *field, size_t index)
{
	return place->kept && xso_encode_kept_at(place, field, index);
}

/* Writes what stood without a value behind the last one of a repeated field. */
void xso_encode_kept_rest(struct place *place, const struct xso_field *field);

/* One of the namespaces at `list`: the object's own, or the outer one, if listed; else the first.
 */
const char *xso_encode_choose_namespace(const char *list, const char *own, const char *outer);

/* The namespace of a field's element; `own` is that of the object it holds, or NULL. */
static inline const char *encode_namespace(
	const struct place *place, const struct xso_field *field, const char *own)
{
	const char *list = table_string(place->cls, field->ns);

	if (!field->ns)
		return own && *own ? own : place->ns;
	return field->flags & XSO_NAMESPACES ? xso_encode_choose_namespace(list, own, place->ns)
					     : list;
}

/*
 * The text of a scalar field that is set; it lives until the next call. NULL: a failure, or the
 * value that absence means.
 */
const char *xso_encode_scalar(
	const struct place *place, const struct xso_field *field, const void *value, size_t *size);
/* The same of an array that is one text: the texts of its values with a separator between them. */
const char *xso_encode_list(const struct place *place, const struct xso_field *field, size_t *size);

/* The text of a value that is one, and may go out as it is; else NULL. */
static inline const char *encode_simple(
	const struct place *place, const struct xso_field *field, const void *value, size_t *size)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);
	const char *text = NULL;

	if (field->extra)
		return NULL;
	if (table_is_text(field))
		text = table_pointer(value, 0);
	else if (field->type == XSO_TYPE_ENUM)
		text = xso_enum_text(table_enum(place->cls, field), table_int(value, 0));
	if (!text)
		return NULL;
	*size = strlen(text);
	return !scalar->check || scalar->check(text, *size) ? text : NULL;
}

/* Of any scalar field. */
static inline const char *encode_scalar(
	const struct place *place, const struct xso_field *field, const void *value, size_t *size)
{
	const char *text;

	if (field->flags & XSO_LIST)
		return xso_encode_list(place, field, size);
	text = encode_simple(place, field, value, size);
	return text ? text : xso_encode_scalar(place, field, value, size);
}

/* The prefix of an attribute that has a namespace, which is declared. NULL: it failed. */
const char *xso_encode_prefix(const struct place *place, const struct xso_field *field);

/* <x>value</x>, <x attribute="value"/> and <x/>. */
void xso_encode_leaf(struct place *place, const struct xso_field *field, const void *value);

#endif
