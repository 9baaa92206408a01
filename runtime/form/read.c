/* From data forms to their typed views. */
#include "base/error.h"
#include "form/form.h"
#include "object/value.h"

#include <xso/arena.h>
#include <xso/text.h>

const char *xso_form_type(const struct xmpp_data_form *form)
{
	const struct xmpp_form_field *field = xmpp_data_form_field_by_var(form, FORM_TYPE);

	return field && field->n_value ? field->value[0] : NULL;
}

static bool is_of(const struct xso_class *cls, const struct xmpp_data_form *form)
{
	const char *type = xso_form_type(form);

	return type && !strcmp(type, table_string(cls, cls->ns));
}

const struct xmpp_data_form *xso_form_find(
	const struct xso_class *cls, const struct xmpp_data_form *forms, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_of(cls, &forms[i]))
			return &forms[i];
	return NULL;
}

enum xso_status xso_form_fail(const struct xso_class *cls, const struct xso_field *row,
	enum xso_status status, struct xso_error *error)
{
	if (!error)
		return status;
	*error = (struct xso_error){
		.status = status,
		.cls = table_class_name(cls),
		.field = table_string(cls, row->member),
		.shape = "field",
		.name = table_string(cls, row->name),
		.expected = status == XSO_ERROR_INVALID ? xso_value_type_name(cls, row) : NULL,
	};
	return status;
}

/* An unreadable value: what it becomes instead, if anything. */
static bool forgive(const struct xso_class *cls, const struct xso_field *row, void *value)
{
	const struct xso_extra *extra = table_extra(cls, row);

	if (row->type != XSO_TYPE_ENUM || !extra->on_unknown)
		return false;
	table_set_int(value, 0, extra->on_unknown);
	return true;
}

/* One value; *is_there is false when it stands for none. */
static enum xso_status read_value(const struct xso_class *cls, const struct xso_field *row,
	const char *text, void *value, struct xso_arena *arena, bool *is_there,
	struct xso_error *error)
{
	const size_t size = strlen(text);
	enum xso_status status = xso_value_parse(cls, row, text, size, value, arena);

	*is_there = !status;
	if (status != XSO_ERROR_INVALID)
		return status ? xso_form_fail(cls, row, status, error) : XSO_OK;
	if (xso_text_is_blank(text, size))
		return XSO_OK;
	if (row->flags & XSO_FORGIVE) {
		*is_there = forgive(cls, row, value);
		return XSO_OK;
	}
	xso_form_fail(cls, row, status, error);
	if (error && !(row->flags & XSO_SECRET))
		xso_error_text(error, text, size);
	return status;
}

static enum xso_status read_list(const struct xso_class *cls, const struct xso_field *row,
	void *object, const struct xmpp_form_field *field, struct xso_arena *arena,
	struct xso_error *error)
{
	const size_t size = xso_table_value_size(cls, row);
	char *array = xso_arena_array(arena, field->n_value, size);
	enum xso_status status = XSO_OK;
	size_t n = 0;

	if (!array)
		return xso_form_fail(cls, row, XSO_ERROR_MEMORY, error);
	for (size_t i = 0; i < field->n_value && !status; i++) {
		bool is_there;
		status = read_value(
			cls, row, field->value[i], array + n * size, arena, &is_there, error);
		n += is_there;
	}
	if (status || !n)
		return status;
	table_set_pointer(object, row->offset, array);
	table_set_count(object, row, n);
	return XSO_OK;
}

enum xso_status xso_form_read_row(const struct xso_class *cls, const struct xso_field *row,
	void *object, const struct xmpp_form_field *field, struct xso_arena *arena,
	struct xso_error *error)
{
	enum xso_status status;
	bool is_there;

	if (!field->n_value)
		return XSO_OK;
	if (row->flags & XSO_SECRET)
		xso_arena_mark_secret(arena);
	if (table_is_list(row))
		return read_list(cls, row, object, field, arena, error);
	status = read_value(
		cls, row, field->value[0], (char *)object + row->offset, arena, &is_there, error);
	if (is_there && row->flags & XSO_HAS)
		table_set_bool(object, row->count, true);
	return status;
}

static enum xso_status read_rows(const struct xso_class *cls, void *object,
	const struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	enum xso_status status = XSO_OK;

	for (const struct xso_field *row = cls->fields; row < form_origin(cls) && !status; row++) {
		const struct xmpp_form_field *field =
			xmpp_data_form_field_by_var(form, table_string(cls, row->name));
		bool has_value = field && field->n_value;
		if (has_value)
			status = xso_form_read_row(cls, row, object, field, arena, error);
		else if (table_is_required(row) && form->type != XMPP_DATA_FORM_TYPE_FORM)
			status = xso_form_fail(cls, row, XSO_ERROR_MISSING, error);
	}
	return status;
}

/* Another FORM_TYPE, or none. */
static enum xso_status refuse(
	const struct xso_class *cls, const struct xmpp_data_form *form, struct xso_error *error)
{
	const char *type = xso_form_type(form);
	const enum xso_status status = type ? XSO_ERROR_INVALID : XSO_ERROR_MISSING;

	if (!error)
		return status;
	*error = (struct xso_error){ .status = status,
		.cls = table_class_name(cls),
		.shape = "field",
		.name = FORM_TYPE,
		.expected = table_string(cls, cls->ns) };
	if (type)
		xso_error_text(error, type, strlen(type));
	return status;
}

enum xso_status xso_form_read(const struct xso_class *cls, void *object,
	const struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	enum xso_status status;

	memset(object, 0, cls->size);
	if (!is_of(cls, form))
		return refuse(cls, form, error);
	status = read_rows(cls, object, form, arena, error);
	if (status)
		memset(object, 0, cls->size);
	else
		table_set_pointer(object, form_origin(cls)->offset, form);
	return status;
}
