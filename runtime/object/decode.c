#include "object/decode.h"

#include "base/error.h"
#include "object/value.h"

#include <xso/decode.h>
#include <xso/raw.h>
#include <xso/text.h>

enum { REMEMBERED = 32 }; /* children whose field is looked up once, not twice */

enum xso_status decode_fail(struct decoder *d, const struct frame *frame,
	const struct xso_field *field, enum xso_status status, const struct xso_item *item)
{
	*d->error = (struct xso_error){
		.status = status,
		.cls = table_class_name(frame->cls),
		.field = field ? table_string(frame->cls, field->member) : NULL,
		.shape = field ? table_shape_text(field) : NULL,
		.name = field ? table_field_name(frame->cls, field) : NULL,
		.offset = d->raw->offset + item->offset,
	};
	return status;
}

enum xso_status decode_fail_value(struct decoder *d, const struct frame *frame,
	const struct xso_field *field, const char *text, size_t size, const struct xso_item *item)
{
	enum xso_status status = decode_fail(d, frame, field, XSO_ERROR_INVALID, item);

	d->error->expected = value_type_name(frame->cls, field);
	if (!(field->flags & XSO_SECRET))
		error_text(d->error, text, size);
	return status;
}

void decode_mark_secret(struct decoder *d)
{
	xso_arena_mark_secret(d->arena);
	if (d->source)
		xso_arena_mark_secret(d->source);
}

struct xso_raw decode_slice(
	const struct decoder *d, const struct xso_item *items, size_t n, const char *lang)
{
	return (struct xso_raw){ .items = items,
		.n_items = (uint32_t)n,
		.offset = d->raw->offset,
		.lang = lang,
		.arena = d->arena };
}

/* Which of several names, and which of several namespaces, the element has. */
static void decode_name(struct frame *frame)
{
	const struct xso_class *cls = frame->cls;
	const struct xso_name *name = frame->start->name;
	int value = 0;

	if (cls->names && table_class_has_name(cls, name, &value)) {
		table_set_int(frame->object, cls->fields[cls->names - 1].offset, value);
		frame_see(frame, &cls->fields[cls->names - 1]);
	}
	if (cls->namespaces)
		table_set_pointer(frame->object, cls->fields[cls->namespaces - 1].offset, name->ns);
}

static enum xso_status decode_attributes(struct decoder *d, struct frame *frame)
{
	const struct xso_item *end = frame->start + frame->start->size;
	const struct xso_field *lang = NULL;
	enum xso_status status = XSO_OK;

	for (const struct xso_item *item = frame->start + 1;
		!status && item < end && item->kind == XSO_ITEM_ATTRIBUTE; item++) {
		const struct xso_field *field = table_find_attribute(frame->cls, item->name);
		bool whole = true;
		if (is_lang(item->name))
			frame->lang = item->text;
		if (!field) {
			status = decode_keep(d, frame, NULL, 0, item);
			continue;
		}
		frame_see(frame, field);
		status = decode_attribute(d, frame, field, item, &whole);
		if (!status && !whole)
			status = decode_keep(d, frame, field, 0, item);
	}
	if (!frame->cls->lang)
		return status;
	lang = &frame->cls->fields[frame->cls->lang - 1];
	if (!frame_has_seen(frame, lang))
		table_set_pointer(frame->object, lang->offset, frame->lang);
	frame->lang = table_pointer(frame->object, lang->offset);
	return status;
}

static const struct xso_item *content_of(const struct xso_item *start)
{
	const struct xso_item *item = start + 1, *end = start + start->size;

	while (item < end && item->kind == XSO_ITEM_ATTRIBUTE)
		item++;
	return item;
}

/* Where the fields of the first children are noted: 1 + row. */
struct notes {
	uint8_t rows[REMEMBERED];
	bool made;
};

static const struct xso_field *find_child(const struct frame *frame, const struct xso_item *item)
{
	return table_find_child(frame->cls, frame->start->name->ns, item->name);
}

/* Counts the children of each repeated field, in the field's own count, and makes the arrays. */
static enum xso_status make_arrays(struct decoder *d, struct frame *frame, struct notes *notes)
{
	const struct xso_item *end = frame->start + frame->start->size;
	size_t n = 0;

	for (const struct xso_item *i = content_of(frame->start); i < end; i = xso_item_after(i)) {
		const struct xso_field *field;
		if (i->kind != XSO_ITEM_START)
			continue;
		field = find_child(frame, i);
		if (n < REMEMBERED)
			notes->rows[n++] = field ? (uint8_t)(field - frame->cls->fields + 1) : 0;
		if (field && table_is_repeated(field))
			table_set_count(
				frame->object, field, table_count(frame->object, field) + 1);
	}
	notes->made = true;
	for (const struct xso_field *f = frame->cls->fields;
		f < frame->cls->fields + frame->cls->n_fields; f++) {
		void *array;
		if (!table_is_repeated(f) || !table_count(frame->object, f))
			continue;
		array = xso_arena_array(
			d->arena, table_count(frame->object, f), table_value_size(frame->cls, f));
		table_set_count(frame->object, f, 0);
		if (!array)
			return decode_fail(d, frame, f, XSO_ERROR_MEMORY, frame->start);
		table_set_pointer(frame->object, f->offset, array);
	}
	return XSO_OK;
}

static enum xso_status decode_frame(struct decoder *d, struct frame *frame);

static enum xso_status decode_object(struct decoder *d, const struct xso_class *cls, void *object,
	const struct xso_item *start, const char *lang)
{
	struct frame frame = { .cls = cls, .object = object, .start = start, .lang = lang };
	enum xso_status status = decode_frame(d, &frame), kept = decode_keep_finish(d, &frame);
	struct xso_error error = { 0 };

	if (cls->flags & XSO_CLASS_SECRET)
		decode_mark_secret(d);
	if (!status)
		status = kept;
	if (status || !cls->check || !cls->check(object, &error))
		return status;
	status = decode_fail(d, &frame, NULL, XSO_ERROR_REFUSED, start);
	d->error->expected = error.expected;
	return status;
}

enum xso_status decode_payload(struct decoder *d, const struct xso_item *item, const char *lang,
	struct xso_any *any, struct xso_any *partial)
{
	const struct xso_class *cls =
		d->registry ? xso_registry_class(d->registry, item->name) : NULL;
	struct xso_error error = { 0 }, *outer = d->error, *kept;
	enum xso_status status;
	struct xso_raw *raw;
	void *object;

	if (cls) {
		object = xso_arena_alloc(d->arena, cls->size);
		if (!object)
			return XSO_ERROR_MEMORY;
		d->error = &error;
		status = decode_object(d, cls, object, item, lang);
		d->error = outer;
		*(status && partial ? partial : any) = (struct xso_any){ cls, object };
		if (!status || status == XSO_ERROR_MEMORY)
			return status;
	}
	raw = xso_arena_alloc(d->arena, sizeof *raw);
	kept = cls ? xso_arena_alloc(d->arena, sizeof *kept) : NULL;
	if (!raw || (cls && !kept))
		return XSO_ERROR_MEMORY;
	*raw = decode_slice(d, item, item->size, lang);
	if (kept)
		*kept = error;
	raw->error = kept;
	raw->secret = cls && cls->flags & (XSO_CLASS_SECRET | XSO_CLASS_SECRETS);
	*any = (struct xso_any){ &xso_raw_class, raw };
	return XSO_OK;
}

/* The next element of a field's array, or the place for a single value. */
static void *array_slot(struct frame *frame, const struct xso_field *field)
{
	size_t n = table_count(frame->object, field);

	table_set_count(frame->object, field, n + 1);
	return (char *)table_array(frame->object, field->offset) +
		n * table_value_size(frame->cls, field);
}

static enum xso_status decode_child(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	const struct xso_class *cls = table_class(frame->cls, field->of);
	void *object;

	if (table_is_list(field)) {
		object = array_slot(frame, field);
	} else {
		object = xso_arena_alloc(d->arena, cls->size);
		if (!object)
			return decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
		table_set_pointer(frame->object, field->offset, object);
	}
	return decode_object(d, cls, object, item, frame->lang);
}

static enum xso_status decode_any(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	struct xso_any any = { 0 };

	if (decode_payload(d, item, frame->lang, &any, NULL))
		return decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
	memcpy(table_is_list(field) ? array_slot(frame, field)
				    : (char *)frame->object + field->offset,
		&any, sizeof any);
	return XSO_OK;
}

/* A tag's or a wrapper's content, decoded into this frame's object. */
static enum xso_status decode_part(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole, bool *empty)
{
	struct frame part = { .cls = table_class(frame->cls, field->of),
		.object = frame->object,
		.start = item,
		.lang = frame->lang,
		.is_part = true };
	enum xso_status status = decode_frame(d, &part);

	*whole = !part.incomplete;
	for (size_t i = 0; i < SEEN_WORDS; i++)
		*empty &= !part.seen[i];
	return status;
}

static enum xso_status decode_tag(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	const struct xso_name *name = item->name;
	int value = table_enum_find(
		table_enum(frame->cls, field), name->local, strlen(name->local), name->hash);
	bool empty = true;

	*whole = value >= 0;
	if (value < 0)
		value = table_extra(frame->cls, field)->on_unknown;
	table_set_int(frame->object, field->offset, value);
	if (!*whole)
		return XSO_OK;
	return field->of ? decode_part(d, frame, field, item, whole, &empty)
			 : decode_leaf(d, frame, field, item, whole);
}

static enum xso_status decode_within(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole)
{
	bool empty = true;
	enum xso_status status = decode_part(d, frame, field, item, whole, &empty);

	if (field->member)
		table_set_bool(frame->object, field->offset, true);
	else if (empty && *whole)
		return status ? status : decode_keep(d, frame, NULL, 0, item);
	return status;
}

static enum xso_status decode_element(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	size_t index = field && table_is_repeated(field) ? table_count(frame->object, field) : 0;
	enum xso_status status;
	bool whole = true;

	if (field && !table_is_repeated(field) && frame_has_seen(frame, field)) {
		if (field->flags & XSO_REJECT_DUPLICATE)
			return decode_fail(d, frame, field, XSO_ERROR_DUPLICATE, item);
		field = NULL;
	}
	if (!field)
		return decode_keep(d, frame, NULL, 0, item);
	frame_see(frame, field);
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		return decode_child(d, frame, field, item);
	case XSO_ANY:
		return decode_any(d, frame, field, item);
	case XSO_TAG:
		status = decode_tag(d, frame, field, item, &whole);
		break;
	case XSO_WITHIN:
		status = decode_within(d, frame, field, item, &whole);
		break;
	default:
		status = decode_leaf(d, frame, field, item, &whole);
	}
	if (status || whole)
		return status;
	/* a value that was forgiven into nothing has no place in the array */
	if (table_is_repeated(field) && table_count(frame->object, field) == index)
		field = NULL;
	return decode_keep(d, frame, field, index, item);
}

static enum xso_status decode_raw_content(
	struct decoder *d, struct frame *frame, const struct xso_field *field)
{
	const struct xso_item *first = content_of(frame->start);
	const struct xso_item *end = frame->start + frame->start->size;
	struct xso_raw *raw;

	if (first == end)
		return XSO_OK;
	raw = xso_arena_alloc(d->arena, sizeof *raw);
	if (!raw)
		return decode_fail(d, frame, field, XSO_ERROR_MEMORY, frame->start);
	*raw = decode_slice(d, first, (size_t)(end - first), frame->lang);
	table_set_pointer(frame->object, field->offset, raw);
	frame_see(frame, field);
	return XSO_OK;
}

static enum xso_status decode_content(struct decoder *d, struct frame *frame)
{
	const struct xso_class *cls = frame->cls;
	const struct xso_field *text = cls->text ? &cls->fields[cls->text - 1] : NULL;
	const struct xso_item *end = frame->start + frame->start->size;
	struct notes notes = { .made = false };
	enum xso_status status = XSO_OK;
	size_t n = 0;

	if (text && text->shape == XSO_RAW)
		return decode_raw_content(d, frame, text);
	if (cls->flags & XSO_CLASS_HAS_LISTS)
		status = make_arrays(d, frame, &notes);
	for (const struct xso_item *i = content_of(frame->start); !status && i < end;
		i = xso_item_after(i)) {
		if (i->kind == XSO_ITEM_TEXT) {
			if (!text && !xso_text_is_blank(i->text, i->size))
				status = decode_keep(d, frame, NULL, 0, i);
		} else if (notes.made && n < REMEMBERED) {
			uint8_t row = notes.rows[n++];
			status = decode_element(d, frame, row ? &cls->fields[row - 1] : NULL, i);
		} else {
			status = decode_element(d, frame, find_child(frame, i), i);
		}
	}
	return status || !text ? status : decode_text(d, frame, text);
}

static enum xso_status check_required(struct decoder *d, struct frame *frame)
{
	for (const struct xso_field *f = frame->cls->fields;
		f < frame->cls->fields + frame->cls->n_fields; f++)
		if (table_is_required(f) && !frame_has_seen(frame, f) &&
			!decode_absent(d, frame, f))
			return decode_fail(d, frame, f, XSO_ERROR_MISSING, frame->start);
	return XSO_OK;
}

static enum xso_status decode_frame(struct decoder *d, struct frame *frame)
{
	enum xso_status status;

	decode_name(frame);
	status = decode_attributes(d, frame);
	if (!status)
		status = decode_content(d, frame);
	return status ? status : check_required(d, frame);
}

/* Makes a decoder for the slice, which is copied first when it is not in the arena. */
static enum xso_status begin(struct decoder *d, struct xso_raw *copy)
{
	if (!d->raw->n_items || d->raw->items->kind != XSO_ITEM_START)
		return d->error->status = XSO_ERROR_MISUSE;
	if (d->raw->arena == d->arena)
		return XSO_OK;
	d->source = d->raw->arena;
	if (xso_raw_copy(d->raw, copy, d->arena))
		return d->error->status = XSO_ERROR_MEMORY;
	d->raw = copy;
	return XSO_OK;
}

enum xso_status xso_decode(const struct xso_class *cls, void *object, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	struct xso_error ignored;
	struct decoder d = {
		.registry = registry, .arena = arena, .error = error ? error : &ignored, .raw = raw
	};
	struct xso_raw copy;
	enum xso_status status;

	*d.error = (struct xso_error){ 0 };
	memset(object, 0, cls->size);
	status = begin(&d, &copy);
	return status ? status : decode_object(&d, cls, object, d.raw->items, d.raw->lang);
}

enum xso_status xso_decode_any(struct xso_any *any, struct xso_any *partial,
	const struct xso_raw *raw, const struct xso_registry *registry, struct xso_arena *arena)
{
	struct xso_error ignored = { 0 };
	struct decoder d = { .registry = registry, .arena = arena, .error = &ignored, .raw = raw };
	struct xso_raw copy;
	enum xso_status status;

	*any = (struct xso_any){ 0 };
	if (partial)
		*partial = (struct xso_any){ 0 };
	status = begin(&d, &copy);
	if (!status)
		status = decode_payload(&d, d.raw->items, d.raw->lang, any, partial);
	if (status)
		*any = (struct xso_any){ 0 };
	return status;
}
