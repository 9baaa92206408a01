/* From the members of an object to attributes, texts and leaves. */
#include "object/encode.h"

#include "base/error.h"
#include "object/equal.h"
#include "object/value.h"

#include <xso/raw.h>
#include <xso/text.h>

void xso_encode_accuse(const struct place *place, const struct xso_field *field)
{
	struct xso_error *error = &place->writer->error;

	if (error->cls)
		return;
	error->cls = table_class_name(place->cls);
	if (place->secret || (field && field->flags & XSO_SECRET))
		*error->text = '\0';
	if (!field)
		return;
	error->field = table_string(place->cls, field->member);
	error->shape = xso_table_shape_text(field);
	error->name = xso_table_field_name(place->cls, field);
}

void xso_encode_fail(const struct place *place, const struct xso_field *field,
	enum xso_status status, const char *expected)
{
	xso_encode_fail_value(place, field, status, expected, "", 0);
}

void xso_encode_fail_value(const struct place *place, const struct xso_field *field,
	enum xso_status status, const char *expected, const char *text, size_t size)
{
	struct xso_error error = { .status = status, .expected = expected };

	xso_error_text(&error, text, size);
	xso_writer_fail(place->writer, &error);
	encode_blame(place, field);
}

/* Of a value that has no written form; of one that is out of bounds there is its text. */
static COLD void fail_format(const struct place *place, const struct xso_field *field,
	enum xso_status status, const char *text, size_t size)
{
	if (status == XSO_ERROR_INVALID)
		xso_encode_fail_value(
			place, field, status, xso_value_type_name(place->cls, field), text, size);
	else
		xso_encode_fail(place, field, status, NULL);
}

/* Text of a value; NULL after a failure. */
static inline const char *format(const struct place *place, const struct xso_field *field,
	const void *value, struct xso_buffer *scratch, size_t *size)
{
	const char *text = NULL;
	enum xso_status status = XSO_ERROR_MISSING;
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);

	if (!scalar->is_set || scalar->is_set(value))
		status = xso_value_format(place->cls, field, value, scratch, &text, size);
	if (!status)
		return text;
	fail_format(place, field, status, text ? text : "", text ? *size : 0);
	return NULL;
}

/* A value that would be read as several, or as another: before one white space is skipped. */
static bool breaks_list(const char *text, size_t size, char separator)
{
	for (size_t i = 0; i < size; i++)
		if (text[i] == separator || (separator == ' ' && xso_text_is_space(text[i])))
			return true;
	return !size || xso_text_is_space(*text);
}

const char *xso_encode_list(const struct place *place, const struct xso_field *field, size_t *size)
{
	struct xso_buffer *scratch = writer_scratch(place->writer);
	const char *array = table_pointer(place->object, field->offset);
	size_t n = table_count(place->object, field),
	       step = xso_table_value_size(place->cls, field);
	char separator = table_extra(place->cls, field)->list;

	for (size_t i = 0; i < n; i++) {
		size_t one, before = scratch->size;
		const char *text = format(place, field, array + i * step, scratch, &one);
		enum xso_status status = XSO_OK;
		if (!text)
			return NULL;
		if (breaks_list(text, one, separator))
			status = XSO_ERROR_INVALID;
		else if (scratch->size == before)
			status = xso_buffer_append(scratch, text, one);
		if (!status && i + 1 < n)
			status = xso_buffer_append(scratch, &separator, 1);
		if (status) {
			xso_encode_fail_value(place, field, status, "value in a list", text, one);
			return NULL;
		}
	}
	*size = scratch->size;
	return scratch->data;
}

const char *xso_encode_scalar(
	const struct place *place, const struct xso_field *field, const void *value, size_t *size)
{
	const struct xso_extra *extra = table_extra(place->cls, field);
	const char *text = format(place, field, value, writer_scratch(place->writer), size);
	const char *absent;

	if (!text || !extra->absent || field->occurs != XSO_OPTIONAL)
		return text;
	absent = table_string(place->cls, extra->absent);
	return *size == strlen(absent) && !memcmp(text, absent, *size) ? NULL : text;
}

static void write_kept(const struct place *place, const struct xso_kept *k)
{
	const struct xso_raw *raw = xso_raw_from(k->any);

	if (raw)
		xso_writer_raw(place->writer, raw);
}

/* What is left of the list from the row on. */
static const struct xso_kept *kept_from(const struct place *place, size_t row)
{
	const struct xso_kept *k = place->kept;

	while (k && k->row && k->row < row)
		k = k->next;
	return k;
}

bool xso_encode_kept_at(struct place *place, const struct xso_field *field, size_t index)
{
	size_t row = (size_t)(field - place->cls->fields) + 1;
	const struct xso_kept *k = kept_from(place, row);
	bool written = false;

	for (; k && k->row == row && k->index <= index; k = k->next) {
		if (!k->decoded)
			write_kept(place, k);
		if (!k->decoded || k->index < index)
			continue;
		if (!written && !xso_equal_at(place->cls, field, index, place->object, k->decoded))
			continue;
		write_kept(place, k);
		written = true;
	}
	place->kept = k;
	return written;
}

void xso_encode_kept_rest(struct place *place, const struct xso_field *field)
{
	size_t row = (size_t)(field - place->cls->fields) + 1;
	const struct xso_kept *k = kept_from(place, row);

	for (; k && k->row == row; k = k->next)
		if (!k->decoded)
			write_kept(place, k);
	place->kept = k;
}

const char *xso_encode_prefix(const struct place *place, const struct xso_field *field)
{
	const struct xso_extra *extra = table_extra(place->cls, field);

	return xso_writer_prefix(place->writer, table_string(place->cls, field->ns),
		extra->prefix ? table_string(place->cls, extra->prefix) : NULL);
}

const char *xso_encode_choose_namespace(const char *list, const char *own, const char *outer)
{
	if (own && xso_table_has_namespace(list, true, own))
		return own;
	return xso_table_has_namespace(list, true, outer) ? outer : list;
}

/* <x>value</x>, <x attribute="value"/> and <x/>. */
void xso_encode_leaf(struct place *place, const struct xso_field *field, const void *value)
{
	const struct xso_extra *extra = table_extra(place->cls, field);
	const char *text = NULL;
	size_t size = 0;

	if (field->shape != XSO_FLAG) {
		text = encode_scalar(place, field, value, &size);
		if (!text)
			return;
	}
	xso_writer_start_known(place->writer, encode_namespace(place, field, NULL),
		table_string(place->cls, field->name), field->name_size);
	if (field->shape == XSO_CHILD_TEXT)
		xso_writer_text(place->writer, text, size);
	else if (field->shape == XSO_CHILD_ATTRIBUTE)
		xso_writer_attribute(place->writer, NULL, NULL,
			table_string(place->cls, extra->attribute), text, size);
	xso_writer_end(place->writer);
}
