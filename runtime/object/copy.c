#include "object/table.h"

#include <xso/object.h>
#include <xso/raw.h>
#include <xso/reader.h>

/* Where the copy goes, and the language in scope: as the original has it, and as the copy has. */
struct copier {
	struct xso_arena *arena;
	const char *lang, *lang_copy;
	size_t depth;
	/*
	 * While an object is copied as it was decoded: the object as it is, and the copy of that.
	 * What is the same in both is the same in the copies too. Were it copied twice, so would be
	 * what is in it, and four times what is in that.
	 */
	const char *known, *known_copy;
};

static enum xso_status copy_object(
	const struct xso_class *cls, const void *object, void *copy, struct copier c);

static enum xso_status copy_text(const void *object, void *copy, size_t offset, struct copier c)
{
	const char *text = table_pointer(object, offset), *copied = NULL;

	if (text)
		copied = xso_arena_text(c.arena, text, strlen(text));
	table_set_pointer(copy, offset, copied);
	return !text || copied ? XSO_OK : XSO_ERROR_MEMORY;
}

static enum xso_status copy_new(
	const struct xso_class *cls, const void *object, const void **copied, struct copier c)
{
	void *copy = xso_arena_alloc(c.arena, cls->size);

	if (!copy)
		return XSO_ERROR_MEMORY;
	*copied = copy;
	return cls == &xso_raw_class ? xso_raw_copy(object, copy, c.arena)
				     : copy_object(cls, object, copy, c);
}

static enum xso_status copy_any(struct xso_any any, void *copy, struct copier c)
{
	struct xso_any copied = { .cls = any.cls };
	enum xso_status status = XSO_OK;

	if (any.cls)
		status = copy_new(any.cls, any.object, &copied.object, c);
	memcpy(copy, &copied, sizeof copied);
	return status;
}

/* One value of a field, from `value` to `copy`. */
static enum xso_status copy_value(const struct xso_class *cls, const struct xso_field *field,
	const char *value, char *copy, struct copier c)
{
	const struct scalar *scalar;
	const void *pointer, *copied = NULL;
	enum xso_status status;

	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		if (table_is_list(field))
			return copy_object(table_class(cls, field->of), value, copy, c);
		pointer = table_pointer(value, 0);
		status = pointer ? copy_new(table_class(cls, field->of), pointer, &copied, c)
				 : XSO_OK;
		table_set_pointer(copy, 0, copied);
		return status;
	case XSO_ANY:
		return copy_any(table_any(value, 0), copy, c);
	case XSO_RAW:
		pointer = table_pointer(value, 0);
		status = pointer ? copy_new(&xso_raw_class, pointer, &copied, c) : XSO_OK;
		table_set_pointer(copy, 0, copied);
		return status;
	case XSO_NAMESPACE:
		return copy_text(value, copy, 0, c);
	case XSO_FLAG:
	case XSO_WITHIN:
		table_set_bool(copy, 0, table_bool(value, 0));
		return XSO_OK;
	case XSO_TAG:
	case XSO_ELEMENT:
		table_set_int(copy, 0, table_int(value, 0));
		return XSO_OK;
	default:
		scalar = scalar_of((enum xso_type)field->type);
		if (scalar->copy && scalar->is_set(value))
			return scalar->copy(value, copy, c.arena);
		memcpy(copy, value, scalar->size);
		return XSO_OK;
	}
}

static enum xso_status copy_list(const struct xso_class *cls, const struct xso_field *field,
	const void *object, void *copy, struct copier c)
{
	const char *array = table_pointer(object, field->offset);
	size_t n = table_count(object, field), size = xso_table_value_size(cls, field);
	enum xso_status status = XSO_OK;
	char *copied;

	if (!n)
		return XSO_OK;
	copied = xso_arena_array(c.arena, n, size);
	if (!copied)
		return XSO_ERROR_MEMORY;
	table_set_pointer(copy, field->offset, copied);
	table_set_count(copy, field, n);
	for (size_t i = 0; i < n && !status; i++)
		status = copy_value(cls, field, array + i * size, copied + i * size, c);
	return status;
}

static enum xso_status copy_member(const struct xso_class *cls, const struct xso_field *field,
	const void *object, void *copy, struct copier c)
{
	c.known = NULL; /* it is of this object alone */
	if (table_is_list(field))
		return copy_list(cls, field, object, copy, c);
	if (field->flags & XSO_HAS)
		table_set_bool(copy, field->count, table_bool(object, field->count));
	return copy_value(
		cls, field, (const char *)object + field->offset, (char *)copy + field->offset, c);
}

/* Takes the member from the copy that is known. False: there is none, or it is another. */
static bool share(const struct xso_class *cls, const struct xso_field *field, const char *object,
	char *copy, struct copier c)
{
	bool is_list = table_is_list(field);
	size_t size = is_list ? sizeof(void *) : xso_table_value_size(cls, field);

	if (!c.known || memcmp(object + field->offset, c.known + field->offset, size) != 0)
		return false;
	if (is_list && table_count(object, field) != table_count(c.known, field))
		return false;
	if (is_list)
		table_set_count(copy, field, table_count(object, field));
	else if (field->flags & XSO_HAS)
		table_set_bool(copy, field->count, table_bool(object, field->count));
	memcpy(copy + field->offset, c.known_copy + field->offset, size);
	return true;
}

/* The language of an object or part, which is then the one in scope. */
static enum xso_status copy_lang(
	const struct xso_class *cls, const void *object, void *copy, struct copier *c)
{
	enum xso_status status = XSO_OK;
	const char *lang;
	uint16_t offset;

	if (!cls->lang)
		return XSO_OK;
	offset = cls->fields[cls->lang - 1].offset;
	lang = table_pointer(object, offset);
	/* an inherited language stays the same pointer as the one it is inherited from */
	if (lang && lang == c->lang)
		table_set_pointer(copy, offset, c->lang_copy);
	else
		status = copy_text(object, copy, offset, *c);
	if (lang) {
		c->lang = lang;
		c->lang_copy = table_pointer(copy, offset);
	}
	return status;
}

static enum xso_status copy_fields(
	const struct xso_class *cls, const void *object, void *copy, struct copier c);

static enum xso_status copy_field(const struct xso_class *cls, const struct xso_field *field,
	const void *object, void *copy, struct copier c)
{
	const struct xso_class *part = table_part(cls, field);
	bool is_member = field->shape != XSO_WITHIN || field->member;
	enum xso_status status = XSO_OK;

	if (field->flags & XSO_SECRET && xso_table_is_set(cls, field, object))
		xso_arena_mark_secret(c.arena);
	if (is_member && !share(cls, field, object, copy, c))
		status = copy_member(cls, field, object, copy, c);
	if (!status && part)
		status = copy_lang(part, object, copy, &c);
	return status || !part ? status : copy_fields(part, object, copy, c);
}

static enum xso_status copy_fields(
	const struct xso_class *cls, const void *object, void *copy, struct copier c)
{
	enum xso_status status = XSO_OK;

	for (const struct xso_field *f = cls->fields; !status && f < cls->fields + cls->n_fields;
		f++)
		if (!table_is_lang(cls, f))
			status = copy_field(cls, f, object, copy, c);
	return status;
}

static enum xso_status copy_kept(
	const struct xso_class *cls, const void *object, void *copy, struct copier c)
{
	struct copier again = c;
	const void *decoded = NULL;
	struct xso_kept *last = NULL;
	enum xso_status status = XSO_OK;

	again.known = object;
	again.known_copy = copy;
	again.depth--;
	for (const struct xso_kept *kept = table_kept(cls, object); kept; kept = kept->next) {
		struct xso_kept *k = xso_arena_alloc(c.arena, sizeof *k);
		status = k ? copy_any(kept->any, &k->any, c) : XSO_ERROR_MEMORY;
		if (!status && kept->decoded && !decoded)
			status = copy_new(cls, kept->decoded, &decoded, again);
		if (status)
			return status;
		k->decoded = kept->decoded ? decoded : NULL;
		k->row = kept->row;
		k->index = kept->index;
		if (last)
			last->next = k;
		else
			table_set_pointer(copy, cls->unknown, k);
		last = k;
	}
	return status;
}

static enum xso_status copy_object(
	const struct xso_class *cls, const void *object, void *copy, struct copier c)
{
	enum xso_status status;

	if (++c.depth > XSO_DEPTH)
		return XSO_ERROR_LIMIT;
	if (cls->flags & XSO_CLASS_SECRET)
		xso_arena_mark_secret(c.arena);
	status = copy_lang(cls, object, copy, &c);
	if (!status)
		status = copy_fields(cls, object, copy, c);
	return status ? status : copy_kept(cls, object, copy, c);
}

enum xso_status xso_copy(
	const struct xso_class *cls, const void *object, void *copy, struct xso_arena *arena)
{
	struct copier c = { .arena = arena };
	enum xso_status status;

	memset(copy, 0, cls->size);
	status = cls == &xso_raw_class ? xso_raw_copy(object, copy, arena)
				       : copy_object(cls, object, copy, c);
	if (status)
		memset(copy, 0, cls->size);
	return status;
}

enum xso_status xso_copy_any(struct xso_any any, struct xso_any *copy, struct xso_arena *arena)
{
	struct copier c = { .arena = arena };
	enum xso_status status = copy_any(any, copy, c);

	if (status)
		*copy = (struct xso_any){ 0 };
	return status;
}
