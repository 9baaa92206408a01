/* What entity capabilities hash. */
#include "form/form.h"
#include "form/pieces.h"

#include <xmpp/disco.h>
#include <xso/arena.h>
#include <xso/caps.h>

/*
 * How each version marks where something ends. Version 1 sorts by part before it marks, so its
 * parts end with a NUL, which no text has, until everything is sorted.
 */
struct marks {
	char part, identity, field, form, section; /* '\0' but for `part`: none */
};

static const struct marks marks_of[] = {
	[XSO_CAPS_1] = { .part = '\0' },
	[XSO_CAPS_2] = { .part = 0x1f,
		.identity = 0x1e,
		.field = 0x1e,
		.form = 0x1d,
		.section = 0x1c },
};

struct making {
	enum xso_caps version;
	const struct marks *marks;
	const struct xmpp_disco_info *info;
	struct xso_arena *arena;
	struct xso_buffer one; /* the piece that is being made */
	struct xso_buffer all;
};

static enum xso_status append_part(struct making *m, const char *text)
{
	enum xso_status status = text ? xso_buffer_append_text(&m->one, text) : XSO_OK;

	return status ? status : xso_buffer_append_byte(&m->one, m->marks->part);
}

static enum xso_status append_mark(struct xso_buffer *buffer, char mark)
{
	return mark ? xso_buffer_append_byte(buffer, mark) : XSO_OK;
}

/* The piece is whole. */
static enum xso_status add(struct making *m, struct pieces *pieces, char mark)
{
	enum xso_status status = append_mark(&m->one, mark);

	if (!status)
		status = xso_pieces_add(pieces, &m->one, m->arena);
	m->one.size = 0;
	return status;
}

/* Sorted pieces behind what there is. In version 1 none may be there twice. */
static enum xso_status put_section(struct making *m, struct pieces *pieces)
{
	enum xso_status status;

	xso_pieces_sort(pieces);
	if (m->version == XSO_CAPS_1 && xso_pieces_have_twins(pieces))
		return XSO_ERROR_INVALID;
	status = xso_pieces_join(pieces, &m->all);
	return status ? status : append_mark(&m->all, m->marks->section);
}

static enum xso_status put_features(struct making *m)
{
	struct pieces pieces;
	enum xso_status status = xso_pieces_begin(&pieces, m->info->n_feature, m->arena);

	for (size_t i = 0; i < m->info->n_feature && !status; i++) {
		status = append_part(m, m->info->feature[i]);
		if (!status)
			status = add(m, &pieces, '\0');
	}
	return status ? status : put_section(m, &pieces);
}

static enum xso_status add_identity(
	struct making *m, struct pieces *pieces, const struct xmpp_disco_info_identity *identity)
{
	const char *parts[] = { identity->category, identity->type, identity->lang,
		identity->name };
	enum xso_status status = XSO_OK;

	for (size_t i = 0; i < 4 && !status; i++)
		status = append_part(m, parts[i]);
	return status ? status : add(m, pieces, m->marks->identity);
}

static enum xso_status put_identities(struct making *m)
{
	struct pieces pieces;
	enum xso_status status = xso_pieces_begin(&pieces, m->info->n_identity, m->arena);

	for (size_t i = 0; i < m->info->n_identity && !status; i++)
		status = add_identity(m, &pieces, &m->info->identity[i]);
	return status ? status : put_section(m, &pieces);
}

static enum xso_status add_field(
	struct making *m, struct pieces *pieces, const struct xmpp_form_field *field)
{
	struct pieces values;
	enum xso_status status = xso_pieces_begin(&values, field->n_value, m->arena);

	for (size_t i = 0; i < field->n_value && !status; i++) {
		status = append_part(m, field->value[i]);
		if (!status)
			status = add(m, &values, '\0');
	}
	if (status)
		return status;
	xso_pieces_sort(&values);
	status = append_part(m, field->var);
	if (!status)
		status = xso_pieces_join(&values, &m->one);
	return status ? status : add(m, pieces, m->marks->field);
}

/* Version 1 has FORM_TYPE's value in front, and its field no more. */
static bool is_left_out(const struct making *m, const struct xmpp_form_field *field)
{
	return m->version == XSO_CAPS_1 && field->var && !strcmp(field->var, FORM_TYPE);
}

static enum xso_status add_form(
	struct making *m, struct pieces *pieces, const struct xmpp_data_form *form)
{
	struct pieces fields;
	enum xso_status status = xso_pieces_begin(&fields, form->n_field, m->arena);

	for (size_t i = 0; i < form->n_field && !status; i++)
		if (!is_left_out(m, &form->field[i]))
			status = add_field(m, &fields, &form->field[i]);
	if (status)
		return status;
	xso_pieces_sort(&fields);
	if (m->version == XSO_CAPS_1)
		status = append_part(m, xso_form_type(form));
	if (!status)
		status = xso_pieces_join(&fields, &m->one);
	return status ? status : add(m, pieces, m->marks->form);
}

/* Version 1: the form counts. */
static bool has_hidden_type(const struct xmpp_data_form *form)
{
	const struct xmpp_form_field *type = xmpp_data_form_field_by_var(form, FORM_TYPE);

	return type && type->type == XMPP_FORM_FIELD_TYPE_HIDDEN && type->n_value;
}

/* Version 1: no second FORM_TYPE in the form, and none of those before has the same. */
static bool is_only_one(const struct making *m, size_t at)
{
	const struct xmpp_data_form *form = &m->info->form[at];
	const struct xmpp_form_field *type = xmpp_data_form_field_by_var(form, FORM_TYPE);

	for (size_t i = 1; i < type->n_value; i++)
		if (strcmp(type->value[0], type->value[i]) != 0)
			return false;
	for (size_t i = 0; i < at; i++)
		if (has_hidden_type(&m->info->form[i]) &&
			!strcmp(xso_form_type(&m->info->form[i]), type->value[0]))
			return false;
	return true;
}

/* Version 2: nothing is there that would not be hashed. */
static bool has_fields_alone(const struct xmpp_data_form *form)
{
	return !form->title && !form->n_instructions && !form->n_payload && !form->has_reported &&
		!form->n_item;
}

static enum xso_status put_forms(struct making *m)
{
	struct pieces pieces;
	enum xso_status status = xso_pieces_begin(&pieces, m->info->n_form, m->arena);

	for (size_t i = 0; i < m->info->n_form && !status; i++) {
		const struct xmpp_data_form *form = &m->info->form[i];
		if (m->version == XSO_CAPS_1 && !has_hidden_type(form))
			continue;
		if (m->version == XSO_CAPS_1 ? !is_only_one(m, i) : !has_fields_alone(form))
			return XSO_ERROR_INVALID;
		status = add_form(m, &pieces, form);
	}
	return status ? status : put_section(m, &pieces);
}

/* The marks of version 1, once all is sorted: '/' behind the first three parts of an identity. */
static void set_marks(struct xso_buffer *all, size_t n_identities)
{
	size_t n_parts = 0;

	for (size_t i = 0; i < all->size; i++)
		if (!all->data[i]) {
			all->data[i] = n_parts < 4 * n_identities && n_parts % 4 < 3 ? '/' : '<';
			n_parts++;
		}
}

static enum xso_status make(struct making *m)
{
	enum xso_status status;

	if (m->version == XSO_CAPS_2 && m->info->unknown)
		return XSO_ERROR_INVALID;
	if (m->version == XSO_CAPS_1) {
		status = put_identities(m);
		status = status ? status : put_features(m);
	} else {
		status = put_features(m);
		status = status ? status : put_identities(m);
	}
	status = status ? status : put_forms(m);
	if (!status && m->version == XSO_CAPS_1)
		set_marks(&m->all, m->info->n_identity);
	return status;
}

enum xso_status xso_caps_input(
	enum xso_caps version, const struct xmpp_disco_info *info, struct xso_buffer *out)
{
	struct making m = {
		.version = version,
		.marks = &marks_of[version],
		.info = info,
		.arena = xso_arena_new(out->allocator),
		.one = { .allocator = out->allocator },
		.all = { .allocator = out->allocator },
	};
	enum xso_status status = m.arena ? make(&m) : XSO_ERROR_MEMORY;

	if (!status)
		status = xso_buffer_append(out, m.all.data, m.all.size);
	xso_buffer_free(&m.one);
	xso_buffer_free(&m.all);
	xso_arena_release(m.arena);
	return status;
}
