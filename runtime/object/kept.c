/* What is kept because no field could hold it. */
#include "base/error.h"
#include "object/decode.h"

enum { MOST_ROWS = 256 };

/* What a secret field could not hold is as secret as the field. */
static bool is_secret(const struct frame *frame, const struct xso_field *field)
{
	if (!field || field->flags & XSO_SECRET)
		return field != NULL;
	return field->of &&
		table_class(frame->cls, field->of)->flags & (XSO_CLASS_SECRET | XSO_CLASS_SECRETS);
}

static enum xso_status make_any(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, struct xso_any *any)
{
	struct xso_raw *raw;

	if (!field && item->kind == XSO_ITEM_START)
		return xso_decode_payload(d, item, frame->lang, any);
	raw = xso_arena_alloc(d->arena, sizeof *raw);
	if (!raw)
		return XSO_ERROR_MEMORY;
	*raw = xso_decode_slice(d, item, item->kind == XSO_ITEM_START ? item->size : 1, frame->lang,
		is_secret(frame, field));
	*any = (struct xso_any){ &xso_raw_class, raw };
	return XSO_OK;
}

enum xso_status xso_decode_refuse(
	struct decoder *d, const struct frame *frame, const struct xso_item *item)
{
	static const char *const shapes[] = {
		[XSO_ITEM_START] = "child",
		[XSO_ITEM_ATTRIBUTE] = "attribute",
		[XSO_ITEM_TEXT] = "text",
	};
	enum xso_status status = xso_decode_fail(d, frame, NULL, XSO_ERROR_UNEXPECTED, item);

	d->error->shape = shapes[item->kind];
	if (d->secret)
		return status;
	if (item->name)
		xso_error_text(d->error, item->name->local, strlen(item->name->local));
	else
		xso_error_text(d->error, item->text, item->size);
	return status;
}

/* A value of an array that was forgiven into nothing: its place is before the next one. */
static bool is_beside_values(const struct frame *frame, const struct xso_field *field, size_t index)
{
	return table_is_repeated(field) && table_count(frame->object, field) == index;
}

enum xso_status xso_decode_keep(struct decoder *d, struct frame *frame,
	const struct xso_field *field, size_t index, const struct xso_item *item)
{
	struct keeping *keeping;

	if (!field && frame->cls->policy == XSO_REJECT)
		return xso_decode_refuse(d, frame, item);
	if (frame->cls->policy != XSO_KEEP)
		return XSO_OK;
	if (frame->whole) {
		*frame->whole = false;
		return XSO_OK;
	}
	keeping = xso_arena_alloc(d->arena, sizeof *keeping);
	if (!keeping || make_any(d, frame, field, item, &keeping->kept.any))
		return xso_decode_fail(d, frame, field, XSO_ERROR_MEMORY, item);
	keeping->kept.index = (uint32_t)index;
	keeping->has_value = field && !is_beside_values(frame, field, index);
	keeping->kept.row = field ? (uint16_t)(field - frame->cls->fields + 1) : 0;
	if (frame->last_kept)
		frame->last_kept->next = keeping;
	else
		frame->first_kept = keeping;
	frame->last_kept = keeping;
	return XSO_OK;
}

enum xso_status xso_decode_keep_duplicate(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item)
{
	bool outer = d->secret;
	enum xso_status status;

	d->secret = outer || is_secret(frame, field);
	status = xso_decode_keep(d, frame, NULL, 0, item);
	d->secret = outer;
	return status;
}

/* Puts the list in order of rows, with those without a row behind all others. */
static struct keeping *sort(struct keeping *list)
{
	struct keeping *firsts[MOST_ROWS] = { 0 }, *lasts[MOST_ROWS] = { 0 };
	struct keeping *sorted = NULL, *last = NULL;

	for (struct keeping *k = list, *next; k; k = next) {
		size_t row = (k->kept.row + MOST_ROWS - 1u) % MOST_ROWS; /* 0 is the last */
		next = k->next;
		k->next = NULL;
		*(firsts[row] ? &lasts[row]->next : &firsts[row]) = k;
		lasts[row] = k;
	}
	for (size_t row = 0; row < MOST_ROWS; row++) {
		if (!firsts[row])
			continue;
		*(last ? &last->next : &sorted) = firsts[row];
		last = lasts[row];
	}
	return sorted;
}

/* The text of a kept piece that is one and has no row; NULL for any other. */
static const struct xso_item *loose_text(const struct keeping *k)
{
	const struct xso_raw *raw = k && !k->kept.row ? xso_raw_from(k->kept.any) : NULL;

	return raw && raw->items->kind == XSO_ITEM_TEXT ? raw->items : NULL;
}

/* Makes one text of this one and those right behind it: they would be read as one again. */
static bool join(struct decoder *d, struct keeping *first)
{
	struct xso_item *joined = xso_arena_alloc(d->arena, sizeof *joined);
	struct xso_raw *raw = xso_arena_alloc(d->arena, sizeof *raw);
	size_t size = 0;
	char *text;

	for (struct keeping *k = first; loose_text(k); k = k->next)
		size += loose_text(k)->size;
	text = xso_arena_array(d->arena, size + 1, 1);
	if (!joined || !raw || !text)
		return false;
	*joined = *loose_text(first);
	joined->text = text;
	joined->size = (uint32_t)size;
	*raw = *xso_raw_from(first->kept.any);
	raw->items = joined;
	for (; loose_text(first->next); first->next = first->next->next) {
		memcpy(text, loose_text(first)->text, loose_text(first)->size);
		text += loose_text(first)->size;
		first->kept.any = first->next->kept.any;
	}
	memcpy(text, loose_text(first)->text, loose_text(first)->size);
	first->kept.any = (struct xso_any){ &xso_raw_class, raw };
	return true;
}

/* What the object was decoded to, for those pieces that stand for one of its fields. */
static bool note_decoded(struct decoder *d, const struct frame *frame, struct keeping *sorted)
{
	void *decoded;

	if (!sorted->kept.row)
		return true;
	decoded = xso_arena_alloc(d->arena, frame->cls->size);
	if (!decoded)
		return false;
	memcpy(decoded, frame->object, frame->cls->size);
	for (struct keeping *k = sorted; k && k->kept.row; k = k->next)
		k->kept.decoded = k->has_value ? decoded : NULL;
	return true;
}

enum xso_status xso_decode_keep_finish(struct decoder *d, struct frame *frame)
{
	struct keeping *sorted = sort(frame->first_kept);

	if (!note_decoded(d, frame, sorted))
		return xso_decode_fail(d, frame, NULL, XSO_ERROR_MEMORY, frame->start);
	for (struct keeping *k = sorted; k; k = k->next) {
		if (loose_text(k) && loose_text(k->next) && !join(d, k))
			return xso_decode_fail(d, frame, NULL, XSO_ERROR_MEMORY, frame->start);
		k->kept.next = k->next ? &k->next->kept : NULL;
	}
	table_set_pointer(frame->object, frame->cls->unknown, &sorted->kept);
	return XSO_OK;
}
