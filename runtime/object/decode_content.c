/* Texts and child elements, each to the field that takes it. */
#include "object/decode.h"

#include <xso/text.h>

enum { REMEMBERED = 32 }; /* children whose field is looked up once, not twice */

/* Where the fields of the first children are noted: 1 + row. */
struct notes {
	uint8_t rows[REMEMBERED];
	size_t n;
};

static inline uint8_t find_child(const struct frame *frame, const struct xso_item *item)
{
	return table_child_row(frame->cls, frame->start->name->ns, item->name);
}

/* Makes the array of a repeated field, whose values were counted in its own count. */
static enum xso_status make_array(
	struct decoder *d, struct frame *frame, const struct xso_field *field)
{
	void *array = xso_arena_array(d->arena, table_count(frame->object, field),
		xso_table_value_size(frame->cls, field));

	table_set_count(frame->object, field, 0);
	if (!array)
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, frame->start);
	table_set_pointer(frame->object, field->offset, array);
	return XSO_OK;
}

/* Counts the children of each repeated field, and makes the arrays. */
static enum xso_status make_arrays(struct decoder *d, struct frame *frame, struct notes *notes)
{
	uint8_t lists[UINT8_MAX]; /* the fields that have some */
	size_t n_lists = 0;
	enum xso_status status = XSO_OK;

	for (const struct xso_item *i = frame->content; i < frame->end; i = xso_item_after(i)) {
		const struct xso_field *field;
		uint8_t row;
		if (i->kind != XSO_ITEM_START)
			continue;
		row = find_child(frame, i);
		if (notes->n < REMEMBERED)
			notes->rows[notes->n++] = row;
		if (!row)
			continue;
		field = &frame->cls->fields[row - 1];
		if (!table_is_repeated(field))
			continue;
		if (!table_count(frame->object, field))
			lists[n_lists++] = row;
		table_set_count(frame->object, field, table_count(frame->object, field) + 1);
	}
	for (size_t n = 0; n < n_lists && !status; n++)
		status = make_array(d, frame, &frame->cls->fields[lists[n] - 1]);
	return status;
}

/* The next element of a field's array, whose elements have `size` bytes. */
static void *array_slot(struct frame *frame, const struct xso_field *field, size_t size)
{
	size_t n = table_count(frame->object, field);

	table_set_count(frame->object, field, n + 1);
	return (char *)table_array(frame->object, field->offset) + n * size;
}

static enum xso_status decode_child(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	const struct xso_class *cls = table_class(frame->cls, field->of);
	void *object;

	if (table_is_list(field)) {
		object = array_slot(frame, field, cls->size);
	} else {
		object = xso_arena_alloc(d->arena, cls->size);
		if (!object)
			return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
		table_set_pointer(frame->object, field->offset, object);
	}
	return xso_decode_object(d, cls, object, item, frame->lang, NULL);
}

static enum xso_status decode_any(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	struct xso_any any;

	if (xso_decode_payload(d, item, frame->lang, &any))
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
	memcpy(table_is_list(field) ? array_slot(frame, field, sizeof any)
				    : (char *)frame->object + field->offset,
		&any, sizeof any);
	return XSO_OK;
}

/* A tag's or a wrapper's content, decoded into this frame's object. */
static enum xso_status decode_part(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	return xso_decode_object(
		d, table_class(frame->cls, field->of), frame->object, item, frame->lang, whole);
}

static enum xso_status decode_tag(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	const struct xso_name *name = item->name;
	int value = xso_table_enum_find(
		table_enum(frame->cls, field), name->local, strlen(name->local), name->key);

	*whole = value >= 0;
	if (value < 0)
		value = table_extra(frame->cls, field)->on_unknown;
	table_set_int(frame->object, field->offset, value);
	if (!*whole)
		return XSO_OK;
	return field->of ? decode_part(d, frame, field, item, whole)
			 : xso_decode_leaf(d, frame, field, item, whole);
}

static enum xso_status decode_within(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	enum xso_status status = decode_part(d, frame, field, item, whole);

	if (field->member)
		table_set_bool(frame->object, field->offset, true);
	else if (!xso_table_has_content(table_class(frame->cls, field->of), frame->object))
		*whole = false; /* nothing in the object says that it was there */
	return status;
}

/* An element that becomes a value of this frame's object; it is kept when that is not all of it. */
static enum xso_status decode_member(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	const size_t index = table_is_repeated(field) ? table_count(frame->object, field) : 0;
	enum xso_status status;
	bool whole = true;

	switch ((enum xso_shape)field->shape) {
	case XSO_TAG:
		status = decode_tag(d, frame, field, item, &whole);
		break;
	case XSO_WITHIN:
		status = decode_within(d, frame, field, item, &whole);
		break;
	default:
		status = xso_decode_leaf(d, frame, field, item, &whole);
	}
	return status || whole ? status : xso_decode_keep(d, frame, field, index, item);
}

static enum xso_status decode_element(
	struct decoder *d, struct frame *frame, uint8_t row, const struct xso_item *item)
{
	const struct xso_field *field;

	if (!row)
		return xso_decode_keep(d, frame, NULL, 0, item);
	field = &frame->cls->fields[row - 1];
	if (!table_is_repeated(field) && frame_has_seen(frame, row)) {
		if (field->flags & XSO_REJECT_DUPLICATE)
			return xso_decode_fail(d, frame, field, XSO_ERROR_DUPLICATE, item);
		return xso_decode_keep_duplicate(d, frame, field, item);
	}
	frame_see(frame, row);
	if (field->shape == XSO_ANY)
		return decode_any(d, frame, field, item);
	return field->shape == XSO_CHILD ? decode_child(d, frame, field, item)
					 : decode_member(d, frame, field, item);
}

enum xso_status xso_decode_raw_content(
	struct decoder *d, struct frame *frame, const struct xso_field *field)
{
	struct xso_raw *raw;

	if (frame->content == frame->end)
		return XSO_OK;
	raw = xso_arena_alloc(d->arena, sizeof *raw);
	if (!raw)
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, frame->start);
	*raw = xso_decode_slice(
		d, frame->content, (size_t)(frame->end - frame->content), frame->lang, false);
	table_set_pointer(frame->object, field->offset, raw);
	frame_see(frame, frame->cls->text);
	return XSO_OK;
}

enum xso_status xso_decode_children(struct decoder *d, struct frame *frame)
{
	struct notes notes;
	enum xso_status status = XSO_OK;
	size_t n = 0;

	notes.n = 0;
	if (frame->cls->flags & XSO_CLASS_HAS_LISTS)
		status = make_arrays(d, frame, &notes);
	for (const struct xso_item *i = frame->content; !status && i < frame->end;
		i = xso_item_after(i)) {
		if (i->kind == XSO_ITEM_START)
			status = decode_element(
				d, frame, n < notes.n ? notes.rows[n++] : find_child(frame, i), i);
		else if (!frame->cls->text && !xso_text_is_blank(i->text, i->size))
			status = xso_decode_keep(d, frame, NULL, 0, i);
	}
	return status;
}
