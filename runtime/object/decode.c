#include "object/decode.h"

#include "base/arena.h"
#include "base/error.h"
#include "object/value.h"

#include <xso/decode.h>
#include <xso/raw.h>
#include <xso/text.h>

enum xso_status xso_decode_fail(struct decoder *d, const struct frame *frame,
	const struct xso_field *field, enum xso_status status, const struct xso_item *item)
{
	*d->error = (struct xso_error){
		.status = status,
		.cls = table_class_name(frame->cls),
		.field = field ? table_string(frame->cls, field->member) : NULL,
		.shape = field ? xso_table_shape_text(field) : NULL,
		.name = field ? xso_table_field_name(frame->cls, field) : NULL,
		.offset = d->raw->offset + item->offset,
	};
	return status;
}

enum xso_status xso_decode_fail_value(struct decoder *d, const struct frame *frame,
	const struct xso_field *field, const char *text, size_t size, const struct xso_item *item)
{
	enum xso_status status = xso_decode_fail(d, frame, field, XSO_ERROR_INVALID, item);

	d->error->expected = xso_value_type_name(frame->cls, field);
	if (!d->secret && !(field->flags & XSO_SECRET))
		xso_error_text(d->error, text, size);
	return status;
}

void xso_decode_mark_secret(struct decoder *d)
{
	xso_arena_mark_secret(d->arena);
	if (d->source)
		xso_arena_mark_secret(d->source);
}

struct xso_raw xso_decode_slice(
	struct decoder *d, const struct xso_item *items, size_t n, const char *lang, bool is_secret)
{
	is_secret |= d->secret;
	if (is_secret)
		xso_decode_mark_secret(d);
	return (struct xso_raw){ .items = items,
		.n_items = (uint32_t)n,
		.offset = d->raw->offset,
		.lang = lang,
		.arena = d->arena,
		.secret = is_secret };
}

/* Which of several names, and which of several namespaces, the element has. */
static void decode_name(struct frame *frame)
{
	const struct xso_class *cls = frame->cls;
	const struct xso_name *name = frame->start->name;
	int value = 0;

	if (cls->names && xso_table_class_has_name(cls, name, &value)) {
		table_set_int(frame->object, cls->fields[cls->names - 1].offset, value);
		frame_see(frame, cls->names);
	}
	if (cls->namespaces)
		table_set_pointer(frame->object, cls->fields[cls->namespaces - 1].offset, name->ns);
}

static enum xso_status check(struct decoder *d, const struct frame *frame,
	enum xso_status (*function)(const void *object, struct xso_error *error))
{
	struct xso_error error = { 0 };
	enum xso_status status;

	if (!function(frame->object, &error))
		return XSO_OK;
	status = xso_decode_fail(d, frame, NULL, XSO_ERROR_REFUSED, frame->start);
	d->error->expected = error.expected;
	return status;
}

/* The language in scope is that of the element: its own, or the one around it. */
static void decode_lang(struct frame *frame)
{
	const size_t offset = frame->cls->fields[frame->cls->lang - 1].offset;

	if (frame_has_seen(frame, frame->cls->lang))
		frame->lang = table_pointer(frame->object, offset);
	else
		table_set_pointer(frame->object, offset, frame->lang);
}

/* Child elements and text; most often it is one text, which takes one step. */
static inline enum xso_status decode_content(struct decoder *d, struct frame *frame)
{
	const struct xso_class *const cls = frame->cls;
	const struct xso_item *const content = frame->content, *const end = frame->end;
	const struct xso_field *text;
	enum xso_status status = XSO_OK;

	if (!cls->text)
		return content < end ? xso_decode_children(d, frame) : XSO_OK;
	text = &cls->fields[cls->text - 1];
	if (text->shape == XSO_RAW)
		return xso_decode_raw_content(d, frame, text);
	if (content < end && (content + 1 < end || content->kind != XSO_ITEM_TEXT))
		status = xso_decode_children(d, frame);
	return status ? status : xso_decode_text(d, frame, text);
}

static enum xso_status check_required(struct decoder *d, struct frame *frame)
{
	const struct xso_field *const fields = frame->cls->fields;
	const size_t n = frame->cls->n_fields;

	for (size_t i = 0; i < n; i++)
		if (table_is_required(&fields[i]) && !frame_has_seen(frame, i + 1) &&
			!xso_decode_absent(d, frame, &fields[i]))
			return xso_decode_fail(
				d, frame, &fields[i], XSO_ERROR_MISSING, frame->start);
	return XSO_OK;
}

static inline enum xso_status decode_frame(struct decoder *d, struct frame *frame)
{
	const struct xso_class *const cls = frame->cls;
	enum xso_status status = XSO_OK;

	if (cls->names || cls->namespaces)
		decode_name(frame);
	if (frame->content < frame->end && frame->content->kind == XSO_ITEM_ATTRIBUTE)
		status = xso_decode_attributes(d, frame);
	if (cls->lang)
		decode_lang(frame);
	if (!status)
		status = decode_content(d, frame);
	if (!status && cls->flags & XSO_CLASS_DEMANDS)
		status = check_required(d, frame);
	return status;
}

enum xso_status xso_decode_object(struct decoder *d, const struct xso_class *cls, void *object,
	const struct xso_item *start, const char *lang, bool *whole)
{
	struct frame frame = { .cls = cls,
		.object = object,
		.start = start,
		.content = start + 1,
		.end = start + start->size,
		.lang = lang,
		.whole = whole };
	enum xso_status status;
	bool outer = d->secret;

	if (cls->flags & XSO_CLASS_SECRET) {
		xso_decode_mark_secret(d);
		d->secret = true;
	}
	status = decode_frame(d, &frame);
	if (frame.first_kept) {
		enum xso_status kept = xso_decode_keep_finish(d, &frame);
		status = status ? status : kept;
	}
	d->secret = outer;
	return status || !cls->check ? status : check(d, &frame, cls->check);
}

/* An element that no class is known for, or that is no object of its class: `error` says why. */
static enum xso_status decode_raw(struct decoder *d, const struct xso_item *item, const char *lang,
	struct xso_any *any, bool is_secret, const struct xso_error *error)
{
	struct xso_raw *raw = xso_arena_alloc(d->arena, sizeof *raw);
	struct xso_error *kept = error ? xso_arena_alloc(d->arena, sizeof *kept) : NULL;

	if (!raw || (error && !kept))
		return XSO_ERROR_MEMORY;
	*raw = xso_decode_slice(d, item, item->size, lang, is_secret);
	if (kept)
		*kept = *error;
	raw->error = kept;
	*any = (struct xso_any){ &xso_raw_class, raw };
	return XSO_OK;
}

/* Of first-level elements: this is no call there. */
static inline enum xso_status decode_payload(struct decoder *d, const struct xso_item *item,
	const char *lang, struct xso_any *any, struct xso_any *partial)
{
	const struct xso_class *cls =
		d->registry ? xso_registry_class(d->registry, item->name) : NULL;
	enum xso_status status;
	void *object;

	if (!cls)
		return decode_raw(d, item, lang, any, false, NULL);
	object = arena_alloc(d->arena, cls->size);
	if (!object)
		return XSO_ERROR_MEMORY;
	status = xso_decode_object(d, cls, object, item, lang, NULL);
	*(status && partial ? partial : any) = (struct xso_any){ cls, object };
	if (!status || status == XSO_ERROR_MEMORY)
		return status;
	return decode_raw(
		d, item, lang, any, cls->flags & (XSO_CLASS_SECRET | XSO_CLASS_SECRETS), d->error);
}

enum xso_status xso_decode_payload(
	struct decoder *d, const struct xso_item *item, const char *lang, struct xso_any *any)
{
	return decode_payload(d, item, lang, any, NULL);
}

/* The slice is copied into the arena. */
static enum xso_status move(struct decoder *d, struct xso_raw *copy)
{
	d->source = d->raw->arena;
	if (xso_raw_copy(d->raw, copy, d->arena))
		return d->error->status = XSO_ERROR_MEMORY;
	d->raw = copy;
	return XSO_OK;
}

/* Makes a decoder ready for the slice, which most often is in the arena already. */
static inline enum xso_status begin(struct decoder *d, struct xso_raw *copy)
{
	if (!xso_raw_is_element(d->raw))
		return d->error->status = XSO_ERROR_MISUSE;
	return d->raw->arena == d->arena ? XSO_OK : move(d, copy);
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
	if (!status)
		status = xso_decode_object(&d, cls, object, d.raw->items, d.raw->lang, NULL);
	if (!status)
		*d.error = (struct xso_error){ 0 }; /* a payload may have failed */
	return status;
}

enum xso_status xso_decode_any(struct xso_any *any, struct xso_any *partial,
	const struct xso_raw *raw, const struct xso_registry *registry, struct xso_arena *arena)
{
	struct xso_error ignored;
	struct decoder d = { .registry = registry, .arena = arena, .error = &ignored, .raw = raw };
	struct xso_any unwanted;
	struct xso_raw copy;
	enum xso_status status;

	partial = partial ? partial : &unwanted;
	*any = *partial = (struct xso_any){ 0 };
	status = begin(&d, &copy);
	if (!status)
		status = decode_payload(&d, d.raw->items, d.raw->lang, any, partial);
	if (status)
		*any = *partial = (struct xso_any){ 0 };
	return status;
}
