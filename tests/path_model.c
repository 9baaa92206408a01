#include "path_model.h"

#include "object/value.h"

#include <stdlib.h>

static void *make(struct xso_arena *arena, size_t size)
{
	void *made = xso_arena_alloc(arena, size);

	if (!made)
		abort();
	return made;
}

/*
 * A tree that is being made: children of `parent`, the last of which has its `next` at `end`.
 * `lang` is where the pointer to the language in scope stands.
 */
struct maker {
	struct xso_arena *arena;
	const void *lang;
	const struct model *parent;
	const struct model **end;
};

static void add_children(struct model *model, const void *object, struct xso_arena *arena);

static struct model *add(struct maker *m, const char *member)
{
	struct model *model = make(m->arena, sizeof *model);

	model->member = member;
	model->parent = m->parent;
	model->lang = m->lang;
	*m->end = model;
	m->end = &model->next;
	return model;
}

static void add_object(struct maker *m, const char *member, struct xso_any any, bool is_payload)
{
	struct model *model = any.cls ? add(m, member) : NULL;

	if (!model)
		return;
	model->cls = any.cls;
	model->at = any.object;
	model->is_payload = is_payload;
	add_children(model, any.object, m->arena);
}

static enum model_kind kind_of(enum xso_type type)
{
	if (type <= XSO_TYPE_JSON || type == XSO_TYPE_ENUM)
		return MODEL_TEXT;
	if (type <= XSO_TYPE_BIT)
		return MODEL_TRUTH;
	return type <= XSO_TYPE_UINT64 ? MODEL_NUMBER : MODEL_OTHER;
}

/* `text` NULL: it is that of the value. */
static void add_value(struct maker *m, const struct xso_class *cls, const struct xso_field *f,
	const void *at, const char *text)
{
	struct model *model = add(m, table_string(cls, f->member));
	struct xso_buffer scratch = { 0 };
	size_t size;

	model->at = at;
	model->text = text;
	model->type = (enum xso_type)f->type;
	if (f->shape == XSO_TAG || f->shape == XSO_ELEMENT)
		model->type = XSO_TYPE_ENUM;
	else if (f->shape == XSO_FLAG || f->shape == XSO_WITHIN)
		model->type = XSO_TYPE_BOOL;
	else if (f->shape == XSO_NAMESPACE)
		model->type = XSO_TYPE_URI;
	model->kind = kind_of(model->type);
	if (!text && !xso_value_format(cls, f, at, &scratch, &text, &size))
		model->text = xso_arena_text(m->arena, text, size);
	if (!model->text)
		abort();
	if (model->kind == MODEL_TRUTH)
		model->text = *model->text == 't' || *model->text == '1' ? "true" : "false";
	xso_buffer_free(&scratch);
}

/* One value, or element of an array, that is there. */
static void add_at(
	struct maker *m, const struct xso_class *cls, const struct xso_field *f, const void *at)
{
	const char *member = table_string(cls, f->member);
	bool list = table_is_list(f);

	switch ((enum xso_shape)f->shape) {
	case XSO_CHILD:
		add_object(m, member,
			(struct xso_any){
				table_class(cls, f->of), list ? at : table_pointer(at, 0) },
			false);
		break;
	case XSO_ANY:
		add_object(m, member, table_any(at, 0), true);
		break;
	case XSO_RAW:
		add_object(
			m, member, (struct xso_any){ &xso_raw_class, table_pointer(at, 0) }, false);
		break;
	case XSO_FLAG:
	case XSO_WITHIN:
		add_value(m, cls, f, at, "true");
		break;
	case XSO_TAG:
	case XSO_ELEMENT:
		add_value(m, cls, f, at, xso_enum_text(table_enum(cls, f), table_int(at, 0)));
		break;
	case XSO_NAMESPACE:
		add_value(m, cls, f, at, table_pointer(at, 0));
		break;
	default:
		add_value(m, cls, f, at, NULL);
	}
}

/* What the page says is always there: an enum whose 0 has a text, a bool, a number with absent. */
static bool is_always_there(const struct xso_class *cls, const struct xso_field *f, const void *at)
{
	if (!table_is_scalar(f) || f->flags & XSO_HAS)
		return false;
	if (f->type == XSO_TYPE_ENUM)
		return xso_enum_text(table_enum(cls, f), table_int(at, 0));
	if (f->type == XSO_TYPE_BOOL || f->type == XSO_TYPE_BIT)
		return true;
	return f->type >= XSO_TYPE_INT8 && f->type <= XSO_TYPE_DOUBLE &&
		table_extra(cls, f)->absent;
}

static void add_field(
	struct maker *m, const struct xso_class *cls, const struct xso_field *f, const char *object)
{
	const char *at = object + f->offset;
	const struct xso_extra *extra = table_extra(cls, f);

	if (table_is_list(f))
		for (size_t i = 0; i < table_count(object, f); i++)
			add_at(m, cls, f,
				(const char *)table_pointer(at, 0) +
					i * xso_table_value_size(cls, f));
	else if (table_is_lang(cls, f) && m->lang)
		add_at(m, cls, f, m->lang);
	else if (xso_table_is_set(cls, f, object) || is_always_there(cls, f, at))
		add_at(m, cls, f, at);
	else if (extra->absent)
		add_value(m, cls, f, NULL, table_string(cls, extra->absent));
	else if (f->shape == XSO_FLAG || f->shape == XSO_WITHIN)
		add_value(m, cls, f, NULL, "false");
	else if (f->type == XSO_TYPE_LANG)
		add_value(m, cls, f, NULL, "");
}

/* An object, or a part of one, may have its own language. */
static void take_lang(struct maker *m, const struct xso_class *cls, const char *object)
{
	const char *own = cls->lang ? object + cls->fields[cls->lang - 1].offset : NULL;

	if (own && table_pointer(own, 0))
		m->lang = own;
}

static void add_fields(struct maker *m, const struct xso_class *cls, const void *object)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const struct xso_class *part = table_part(cls, f);
		const void *outer = m->lang;
		if (f->member)
			add_field(m, cls, f, object);
		if (!part)
			continue;
		take_lang(m, part, object);
		add_fields(m, part, object);
		m->lang = outer;
	}
}

static void add_children(struct model *model, const void *object, struct xso_arena *arena)
{
	struct maker m = { arena, model->lang, model, &model->first };

	take_lang(&m, model->cls, object);
	model->lang = m.lang;
	add_fields(&m, model->cls, object);
	for (const struct xso_kept *k = table_kept(model->cls, object); k; k = k->next)
		if (!k->row)
			add_object(&m, NULL, k->any, true);
}

const struct model *model_make(struct xso_any object, struct xso_arena *arena)
{
	struct model *model = make(arena, sizeof *model);

	model->cls = object.cls;
	model->at = object.object;
	add_children(model, object.object, arena);
	return model;
}
