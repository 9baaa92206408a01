/* From texts to the members of an object. */
#include "object/decode.h"
#include "object/value.h"

#include <xso/text.h>

struct text {
	const char *text;
	size_t size;
};

/* Where the next value of the field goes: the member, or the array's next element. */
static void *slot(const struct frame *frame, const struct xso_field *field)
{
	char *member = (char *)frame->object + field->offset;

	if (!table_is_list(field))
		return member;
	return (char *)table_array(frame->object, field->offset) +
		table_count(frame->object, field) * scalar_of((enum xso_type)field->type)->size;
}

/* The value is in its slot. */
static void filled(const struct frame *frame, const struct xso_field *field)
{
	if (table_is_list(field))
		table_set_count(frame->object, field, table_count(frame->object, field) + 1);
	else if (field->flags & XSO_HAS)
		table_set_bool(frame->object, field->count, true);
}

/* An unreadable value of a field that forgives: what it becomes instead. */
static void forgive(const struct frame *frame, const struct xso_field *field)
{
	const struct xso_extra *extra = table_extra(frame->cls, field);

	if (field->type != XSO_TYPE_ENUM || !extra->on_unknown)
		return; /* absent */
	table_set_int(slot(frame, field), 0, extra->on_unknown);
	filled(frame, field);
}

/* The text is no value, or there was no memory for one. */
static COLD enum xso_status refuse_value(struct decoder *d, struct frame *frame,
	const struct xso_field *field, struct text text, const struct xso_item *item,
	enum xso_status status, bool *whole)
{
	if (status == XSO_ERROR_INVALID && field->flags & XSO_FORGIVE) {
		forgive(frame, field);
		*whole = false;
		return XSO_OK;
	}
	if (status == XSO_ERROR_INVALID)
		return xso_decode_fail_value(d, frame, field, text.text, text.size, item);
	return xso_decode_fail(d, frame, field, status, item);
}

static enum xso_status decode_value(struct decoder *d, struct frame *frame,
	const struct xso_field *field, struct text text, const struct xso_item *item, bool *whole)
{
	const enum xso_status status =
		value_parse(frame->cls, field, text.text, text.size, slot(frame, field), d->arena);

	if (status)
		return refuse_value(d, frame, field, text, item, status, whole);
	filled(frame, field);
	return XSO_OK;
}

/* The next of several values in one text; false: there are no more. */
static bool next_of_list(struct text *rest, char separator, struct text *one)
{
	const char *end = rest->text + rest->size, *at = rest->text;

	while (at < end && (xso_text_is_space(*at) || *at == separator))
		at++;
	one->text = at;
	while (at < end && *at != separator && (separator != ' ' || !xso_text_is_space(*at)))
		at++;
	one->size = (size_t)(at - one->text);
	*rest = (struct text){ at, (size_t)(end - at) };
	return one->size > 0;
}

static enum xso_status decode_list(struct decoder *d, struct frame *frame,
	const struct xso_field *field, struct text text, const struct xso_item *item, bool *whole)
{
	char separator = table_extra(frame->cls, field)->list;
	struct text rest = text, one;
	enum xso_status status = XSO_OK;
	size_t n = 0;
	void *array;

	while (next_of_list(&rest, separator, &one))
		n++;
	if (!n && field->occurs == XSO_SOME)
		return xso_decode_fail(d, frame, field, XSO_ERROR_MISSING, item);
	*whole &= n > 0; /* there, though it holds nothing */
	if (!n)
		return XSO_OK;
	array = xso_arena_array(d->arena, n, xso_table_value_size(frame->cls, field));
	if (!array)
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
	table_set_pointer(frame->object, field->offset, array);
	while (!status && next_of_list(&text, separator, &one)) {
		one.text = xso_arena_text(d->arena, one.text, one.size);
		if (!one.text)
			return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
		status = decode_value(d, frame, field, one, item, whole);
	}
	return status;
}

/* The value of a field that is a secret, says that it is there, or has several. */
static enum xso_status decode_special(struct decoder *d, struct frame *frame,
	const struct xso_field *field, struct text text, const struct xso_item *item, bool *whole)
{
	if (field->flags & XSO_SECRET)
		xso_decode_mark_secret(d);
	if (field->flags & XSO_LIST)
		return decode_list(d, frame, field, text, item, whole);
	return decode_value(d, frame, field, text, item, whole);
}

static inline enum xso_status decode_scalar(struct decoder *d, struct frame *frame,
	const struct xso_field *field, struct text text, const struct xso_item *item, bool *whole)
{
	enum xso_status status;

	if (field->flags & (XSO_SECRET | XSO_LIST | XSO_HAS) || table_is_list(field))
		return decode_special(d, frame, field, text, item, whole);
	status = value_parse(frame->cls, field, text.text, text.size,
		(char *)frame->object + field->offset, d->arena);
	return status ? refuse_value(d, frame, field, text, item, status, whole) : XSO_OK;
}

static inline enum xso_status decode_attribute(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	struct text text = { item->text, item->size };

	return decode_scalar(d, frame, field, text, item, whole);
}

static inline enum xso_status decode_known_attribute(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	bool whole = true;
	enum xso_status status;

	status = decode_attribute(d, frame, field, item, &whole);
	return status || whole ? status : xso_decode_keep(d, frame, field, 0, item);
}

enum xso_status xso_decode_attributes(struct decoder *d, struct frame *frame)
{
	const struct xso_item *item = frame->content, *const end = frame->end;
	const struct xso_class *const cls = frame->cls;
	enum xso_status status = XSO_OK;

	for (; item < end && item->kind == XSO_ITEM_ATTRIBUTE && !status; item++) {
		uint8_t row = 0;
		if (is_lang(item->name)) {
			frame->lang = item->text;
			row = cls->lang;
		}
		if (!row)
			row = table_attribute_row(cls, item->name);
		if (row) {
			frame_see(frame, row);
			status = decode_known_attribute(d, frame, &cls->fields[row - 1], item);
		} else {
			status = xso_decode_keep(d, frame, NULL, 0, item);
		}
	}
	frame->content = item;
	return status;
}

/* What the content of an element is made of. */
struct content {
	struct text text; /* all of it, joined; "" when there is none */
	bool has_attributes, has_elements, has_text;
};

static bool join(struct decoder *d, const struct xso_item *start, struct content *content)
{
	char *joined = NULL;
	size_t size = 0;

	for (const struct xso_item *i = start + 1; i < start + start->size; i = xso_item_after(i)) {
		if (i->kind != XSO_ITEM_TEXT)
			continue;
		joined = joined ? xso_arena_append(d->arena, joined, size, i->text, i->size)
				: xso_arena_text(d->arena, i->text, i->size);
		if (!joined)
			return false;
		size += i->size;
	}
	content->text = (struct text){ joined, size };
	return true;
}

/* Of any content. */
static bool look_closely(struct decoder *d, const struct xso_item *start,
	const struct xso_item *from, struct content *content)
{
	const struct xso_item *const end = start + start->size, *text = NULL;
	bool several = false;

	*content = (struct content){ .text = { "", 0 } };
	for (const struct xso_item *i = from; i < end; i = xso_item_after(i)) {
		if (i->kind == XSO_ITEM_ATTRIBUTE) {
			content->has_attributes = true;
		} else if (i->kind == XSO_ITEM_START) {
			content->has_elements = true;
		} else {
			several = text != NULL;
			text = i;
		}
	}
	if (!text)
		return true;
	content->has_text = true;
	content->text = (struct text){ text->text, text->size };
	return !several || join(d, start, content);
}

/* `from` is behind `start`, or behind its attributes when nobody asks for them. */
static inline bool look_at(struct decoder *d, const struct xso_item *start,
	const struct xso_item *from, struct content *content)
{
	if (from + 1 != start + start->size || from->kind != XSO_ITEM_TEXT)
		return look_closely(d, start, from, content);
	*content = (struct content){ { from->text, from->size }, .has_text = true };
	return true;
}

enum xso_status xso_decode_text(
	struct decoder *d, struct frame *frame, const struct xso_field *field)
{
	struct content content;
	enum xso_status status;
	bool whole = true;

	if (!look_at(d, frame->start, frame->content, &content))
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, frame->start);
	/* white space alone beside child elements is no text */
	if (content.has_elements && xso_text_is_blank(content.text.text, content.text.size))
		content = (struct content){ .text = { "", 0 } };
	if (!content.has_text && !table_is_required(field))
		return XSO_OK;
	if (!content.has_text && table_extra(frame->cls, field)->absent)
		return XSO_OK; /* what that means is filled in with all that is missing */
	status = decode_scalar(d, frame, field, content.text, frame->start, &whole);
	frame_see(frame, frame->cls->text);
	for (const struct xso_item *i = frame->start + 1;
		!status && !whole && i < frame->start + frame->start->size; i = xso_item_after(i))
		if (i->kind == XSO_ITEM_TEXT)
			status = xso_decode_keep(d, frame, field, 0, i);
	return status;
}

/* The attribute that holds a leaf's value. */
static const struct xso_item *value_attribute(const struct frame *frame,
	const struct xso_field *field, const struct xso_item *start, bool *others)
{
	const char *name = table_string(frame->cls, table_extra(frame->cls, field)->attribute);
	const struct xso_item *found = NULL;

	*others = false;
	for (const struct xso_item *i = start + 1;
		i < start + start->size && i->kind == XSO_ITEM_ATTRIBUTE; i++) {
		if (!*i->name->ns && !strcmp(i->name->local, name))
			found = i;
		else
			*others = true;
	}
	return found;
}

static enum xso_status decode_child_attribute(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, const struct content *content,
	bool *whole)
{
	bool others;
	const struct xso_item *value = value_attribute(frame, field, item, &others);

	*whole = !others && !content->has_elements &&
		xso_text_is_blank(content->text.text, content->text.size);
	if (value)
		return decode_attribute(d, frame, field, value, whole);
	if (!(field->flags & XSO_FORGIVE)) {
		xso_decode_fail(d, frame, field, XSO_ERROR_MISSING, item);
		d->error->shape = "attribute";
		d->error->name =
			table_string(frame->cls, table_extra(frame->cls, field)->attribute);
		return XSO_ERROR_MISSING;
	}
	forgive(frame, field);
	*whole = false;
	return XSO_OK;
}

/* The first thing in a leaf that is not its value; NULL: it holds nothing else. */
static const struct xso_item *find_excess(
	const struct frame *frame, const struct xso_field *field, const struct xso_item *start)
{
	const char *name = table_string(frame->cls, table_extra(frame->cls, field)->attribute);

	for (const struct xso_item *i = start + 1; i < start + start->size; i = xso_item_after(i)) {
		if (i->kind == XSO_ITEM_TEXT &&
			(field->shape == XSO_CHILD_TEXT || xso_text_is_blank(i->text, i->size)))
			continue;
		if (i->kind == XSO_ITEM_ATTRIBUTE && field->shape == XSO_CHILD_ATTRIBUTE &&
			!*i->name->ns && !strcmp(i->name->local, name))
			continue;
		return i;
	}
	return NULL;
}

enum xso_status xso_decode_leaf(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	const struct xso_item *excess =
		frame->cls->policy == XSO_REJECT ? find_excess(frame, field, item) : NULL;
	struct content content;

	if (excess)
		return xso_decode_refuse(d, frame, excess);
	if (!look_at(d, item, item + 1, &content))
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD_TEXT:
		*whole = !content.has_attributes && !content.has_elements;
		return decode_scalar(d, frame, field, content.text, item, whole);
	case XSO_CHILD_ATTRIBUTE:
		return decode_child_attribute(d, frame, field, item, &content, whole);
	case XSO_FLAG:
		table_set_bool(frame->object, field->offset, true);
		break;
	default: /* a tag without content of its own */
		break;
	}
	*whole = !content.has_attributes && !content.has_elements &&
		xso_text_is_blank(content.text.text, content.text.size);
	return XSO_OK;
}

bool xso_decode_absent(struct decoder *d, struct frame *frame, const struct xso_field *field)
{
	const struct xso_extra *extra = table_extra(frame->cls, field);
	const char *text = table_string(frame->cls, extra->absent);

	if (!extra->absent ||
		xso_value_parse(
			frame->cls, field, text, strlen(text), slot(frame, field), d->arena))
		return false;
	filled(frame, field);
	return true;
}
