/* From typed views to data forms. */
#include "form/form.h"
#include "object/equal.h"
#include "object/value.h"

#include <xso/arena.h>

/* A form on its way out. */
struct writing {
	const struct xso_class *cls;
	const void *object;
	const struct xmpp_data_form *origin; /* NULL: none */
	void *was;			     /* the object as it was read from there */
	int type;
	struct xmpp_form_field *fields;
	size_t n;
	struct xso_buffer *scratch;
	struct xso_arena *arena;
	struct xso_error *error;
};

static const struct xso_field *row_of(const struct xso_class *cls, const char *var)
{
	for (const struct xso_field *row = cls->fields; row < form_origin(cls); row++)
		if (!strcmp(table_string(cls, row->name), var))
			return row;
	return NULL;
}

static bool is_set(const struct writing *w, const struct xso_field *row)
{
	return xso_table_is_set(w->cls, row, w->object);
}

/* The row's member is what it was when it was read. */
static bool is_unchanged(const struct writing *w, const struct xso_field *row)
{
	size_t n;

	if (!is_set(w, row) || !xso_table_is_set(w->cls, row, w->was))
		return is_set(w, row) == xso_table_is_set(w->cls, row, w->was);
	if (!table_is_list(row))
		return xso_equal_at(w->cls, row, 0, w->object, w->was);
	n = table_count(w->object, row);
	if (n != table_count(w->was, row))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!xso_equal_at(w->cls, row, i, w->object, w->was))
			return false;
	return true;
}

/* The written form of one value, for as long as the object and the arena live. */
static enum xso_status write_value(
	const struct writing *w, const struct xso_field *row, const void *value, const char **text)
{
	enum xso_status status;
	size_t size;

	w->scratch->size = 0;
	status = xso_value_format(w->cls, row, value, w->scratch, text, &size);
	if (!status && row->type != XSO_TYPE_ENUM && !scalar_of((enum xso_type)row->type)->is_text)
		*text = xso_arena_text(w->arena, *text, size);
	if (!status && !*text)
		status = XSO_ERROR_MEMORY;
	return status ? xso_form_fail(w->cls, row, status, w->error) : XSO_OK;
}

/* In a question, what must have a value later need not have a good one yet. */
static bool is_open(const struct writing *w, const struct xso_field *row)
{
	const char *text;
	size_t size;

	w->scratch->size = 0;
	return w->type == XMPP_DATA_FORM_TYPE_FORM && row->occurs == XSO_ONE &&
		xso_value_format(w->cls, row, (const char *)w->object + row->offset, w->scratch,
			&text, &size) == XSO_ERROR_INVALID;
}

/* All values of a row into a field; none when it is not set. */
static enum xso_status write_values(
	const struct writing *w, const struct xso_field *row, struct xmpp_form_field *field)
{
	const bool is_list = table_is_list(row);
	const size_t size = xso_table_value_size(w->cls, row);
	const size_t n = !is_set(w, row) ? 0 : is_list ? table_count(w->object, row) : 1;
	const char *values = (const char *)w->object + row->offset;
	const char **texts;

	field->value = NULL;
	field->n_value = 0;
	if (!n || is_open(w, row))
		return XSO_OK;
	if (is_list)
		values = table_pointer(w->object, row->offset);
	texts = xso_arena_array(w->arena, n, sizeof *texts);
	if (!texts)
		return xso_form_fail(w->cls, row, XSO_ERROR_MEMORY, w->error);
	for (size_t i = 0; i < n; i++) {
		enum xso_status status = write_value(w, row, values + i * size, &texts[i]);
		if (status)
			return status;
	}
	field->value = texts;
	field->n_value = n;
	return XSO_OK;
}

/* A field as it stands in a form of this type; false: it does not stand there. */
static bool fit(const struct writing *w, struct xmpp_form_field *field)
{
	const struct xmpp_form_field all = *field;

	if (w->type != XMPP_DATA_FORM_TYPE_SUBMIT)
		return true;
	*field = (struct xmpp_form_field){
		.var = all.var, .type = all.type, .value = all.value, .n_value = all.n_value
	};
	return all.var && all.n_value && all.type != XMPP_FORM_FIELD_TYPE_FIXED;
}

static void put(struct writing *w, struct xmpp_form_field field)
{
	if (fit(w, &field))
		w->fields[w->n++] = field;
}

/* A field of the form that the object was read from. */
static enum xso_status carry(struct writing *w, const struct xmpp_form_field *field)
{
	const struct xso_field *row = field->var ? row_of(w->cls, field->var) : NULL;
	struct xmpp_form_field changed = *field;
	enum xso_status status;

	if (!row || xmpp_data_form_field_by_var(w->origin, field->var) != field) {
		put(w, *field);
		return XSO_OK;
	}
	/* what cannot be read is no value that the object could have kept */
	if (!xso_form_read_row(w->cls, row, w->was, field, w->arena, NULL) &&
		is_unchanged(w, row)) {
		put(w, *field);
		return XSO_OK;
	}
	status = write_values(w, row, &changed);
	if (!status && (changed.n_value || w->type == XMPP_DATA_FORM_TYPE_FORM))
		put(w, changed);
	return status;
}

static enum xmpp_form_field_type type_of(const struct xso_field *row)
{
	const bool is_list = table_is_list(row);

	switch (row->type) {
	case XSO_TYPE_BOOL:
	case XSO_TYPE_BIT:
		return XMPP_FORM_FIELD_TYPE_BOOLEAN;
	case XSO_TYPE_JID:
		return is_list ? XMPP_FORM_FIELD_TYPE_JID_MULTI : XMPP_FORM_FIELD_TYPE_JID_SINGLE;
	case XSO_TYPE_ENUM:
		return is_list ? XMPP_FORM_FIELD_TYPE_LIST_MULTI : XMPP_FORM_FIELD_TYPE_LIST_SINGLE;
	default:
		if (is_list)
			return XMPP_FORM_FIELD_TYPE_TEXT_MULTI;
		return row->flags & XSO_SECRET ? XMPP_FORM_FIELD_TYPE_TEXT_PRIVATE
					       : XMPP_FORM_FIELD_TYPE_TEXT_SINGLE;
	}
}

/* The values of an enum, to choose from. */
static enum xso_status add_options(
	const struct writing *w, const struct xso_field *row, struct xmpp_form_field *field)
{
	const struct xso_enum *values = table_enum(w->cls, row);
	struct xmpp_form_field_option *options =
		xso_arena_array(w->arena, values->n_texts, sizeof *options);

	if (!options)
		return xso_form_fail(w->cls, row, XSO_ERROR_MEMORY, w->error);
	field->option = options;
	for (int i = 0; i < values->n_texts; i++)
		if (xso_enum_text(values, i))
			options[field->n_option++] =
				(struct xmpp_form_field_option){ .value =
									 xso_enum_text(values, i) };
	return XSO_OK;
}

/* A row that the form has no field of yet. */
static enum xso_status add(struct writing *w, const struct xso_field *row)
{
	struct xmpp_form_field field = { .var = table_string(w->cls, row->name) };
	enum xso_status status = write_values(w, row, &field);

	if (w->type != XMPP_DATA_FORM_TYPE_SUBMIT)
		field.type = type_of(row);
	if (w->type == XMPP_DATA_FORM_TYPE_FORM) {
		field.required = table_is_required(row);
		if (!status && row->type == XSO_TYPE_ENUM)
			status = add_options(w, row, &field);
	}
	if (!status && (field.n_value || field.required))
		put(w, field);
	return status;
}

static enum xso_status put_type(struct writing *w)
{
	const char **value = xso_arena_array(w->arena, 1, sizeof *value);

	if (!value)
		return xso_form_fail(w->cls, form_origin(w->cls), XSO_ERROR_MEMORY, w->error);
	*value = table_string(w->cls, w->cls->ns);
	put(w,
		(struct xmpp_form_field){ .var = FORM_TYPE,
			.type = XMPP_FORM_FIELD_TYPE_HIDDEN,
			.value = value,
			.n_value = 1 });
	return XSO_OK;
}

static bool has_field(const struct writing *w, const char *var)
{
	return w->origin && xmpp_data_form_field_by_var(w->origin, var);
}

static enum xso_status write_fields(struct writing *w)
{
	enum xso_status status = has_field(w, FORM_TYPE) ? XSO_OK : put_type(w);

	for (size_t i = 0; w->origin && i < w->origin->n_field && !status; i++)
		status = carry(w, &w->origin->field[i]);
	for (const struct xso_field *row = w->cls->fields; row < form_origin(w->cls) && !status;
		row++) {
		if (table_is_required(row) && !is_set(w, row) &&
			w->type != XMPP_DATA_FORM_TYPE_FORM)
			status = xso_form_fail(w->cls, row, XSO_ERROR_MISSING, w->error);
		else if (!has_field(w, table_string(w->cls, row->name)))
			status = add(w, row);
	}
	return status;
}

/* Room for every field there can be, and for what the object was. */
static enum xso_status make_room(struct writing *w)
{
	size_t n = w->cls->n_fields + (w->origin ? w->origin->n_field : 0);

	w->fields = xso_arena_array(w->arena, n, sizeof *w->fields);
	w->was = xso_arena_alloc(w->arena, w->cls->size);
	if (w->fields && w->was)
		return XSO_OK;
	return xso_form_fail(w->cls, form_origin(w->cls), XSO_ERROR_MEMORY, w->error);
}

enum xso_status xso_form_write(const struct xso_class *cls, const void *object, int type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	struct xso_buffer scratch = { 0 };
	struct writing w = { .cls = cls,
		.object = object,
		.origin = table_pointer(object, form_origin(cls)->offset),
		.type = type,
		.scratch = &scratch,
		.arena = arena,
		.error = error };
	const bool is_bare =
		type == XMPP_DATA_FORM_TYPE_SUBMIT || type == XMPP_DATA_FORM_TYPE_CANCEL;
	enum xso_status status = XSO_OK;

	*form = (struct xmpp_data_form){ 0 };
	if (type != XMPP_DATA_FORM_TYPE_CANCEL) {
		status = make_room(&w);
		if (!status)
			status = write_fields(&w);
	}
	xso_buffer_free(&scratch);
	if (status)
		return status;
	if (w.origin && !is_bare)
		*form = *w.origin;
	form->type = (enum xmpp_data_form_type)type;
	form->field = w.fields;
	form->n_field = w.n;
	return XSO_OK;
}
