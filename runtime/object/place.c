#include "object/place.h"

/* A step that is being made, and who is told where it leads. */
struct going {
	const struct place *from;
	const struct step *step;
	bool meant;
	place_fn *visit;
	void *user;
};

/* A field of an object: the class or part whose row it is, and the language in scope there. */
struct member {
	const struct xso_class *cls;
	const struct xso_field *field;
	const void *lang;
};

/* The language in scope in an object of the class, or in a part of one. */
static const void *scope(const struct xso_class *cls, const void *object, const void *lang)
{
	const char *own;

	if (!cls->lang)
		return lang;
	own = (const char *)object + cls->fields[cls->lang - 1].offset;
	return table_pointer(own, 0) ? own : lang;
}

struct place xso_place_root(struct xso_any any)
{
	return (struct place){ .found.object = any, .lang = scope(any.cls, any.object, NULL) };
}

const char *xso_place_lang(const struct place *place)
{
	return place->lang ? table_pointer(place->lang, 0) : NULL;
}

static bool tell(const struct going *g, const struct place *place)
{
	const struct xso_class *cls = place->found.object.cls;

	if (g->step->cls && (!cls || !xso_path_takes(g->step, cls)))
		return true;
	return g->visit(place, g->user);
}

static bool tell_object(const struct going *g, struct xso_any any, const void *lang)
{
	struct place place = { .found.object = any, .parent = g->from };

	if (!any.cls)
		return true;
	place.lang = scope(any.cls, any.object, lang);
	return tell(g, &place);
}

static bool tell_value(const struct going *g, const struct member *m, const void *value)
{
	struct place place = { .found = { .cls = m->cls, .field = m->field, .value = value },
		.lang = m->lang,
		.parent = g->from };

	return tell(g, &place);
}

/* What stands at `value`: the member itself, or one element of its array. */
static bool tell_at(const struct going *g, const struct member *m, const void *value)
{
	struct xso_any any;

	switch ((enum xso_shape)m->field->shape) {
	case XSO_CHILD:
		any.cls = table_class(m->cls, m->field->of);
		any.object = table_is_list(m->field) ? value : table_pointer(value, 0);
		return tell_object(g, any, m->lang);
	case XSO_ANY:
		return tell_object(g, table_any(value, 0), m->lang);
	case XSO_RAW:
		any = (struct xso_any){ &xso_raw_class, table_pointer(value, 0) };
		return tell_object(g, any, m->lang);
	default:
		return tell_value(g, m, value);
	}
}

/*
 * True when the struct holds a value. That is also 0 where it is what absence means, and no other
 * member says whether it is there.
 */
static bool is_held(const struct member *m, const void *object)
{
	if (xso_table_is_set(m->cls, m->field, object))
		return true;
	if (!table_is_scalar(m->field) || m->field->flags & XSO_HAS)
		return false;
	switch ((enum xso_type)m->field->type) {
	case XSO_TYPE_ENUM:
		return xso_enum_text(
			table_enum(m->cls, m->field), table_int(object, m->field->offset));
	case XSO_TYPE_BOOL:
	case XSO_TYPE_BIT:
		return true;
	default:
		return xso_operand_kind((enum xso_type)m->field->type) == OPERAND_NUMBER &&
			table_extra(m->cls, m->field)->absent;
	}
}

static bool go_to_field(const struct going *g, const struct member *m)
{
	const void *object = g->from->found.object.object;
	const char *value = (const char *)object + m->field->offset;

	if (table_is_list(m->field)) {
		size_t n = table_count(object, m->field),
		       size = xso_table_value_size(m->cls, m->field);
		value = table_pointer(value, 0);
		for (; n; n--, value += size)
			if (!tell_at(g, m, value))
				return false;
		return true;
	}
	if (table_is_lang(m->cls, m->field) && m->lang)
		return tell_value(g, m, m->lang);
	if (is_held(m, object))
		return tell_at(g, m, value);
	return !g->meant || !xso_operand_is_meant(m->cls, m->field) || tell_value(g, m, NULL);
}

/* A member of a class or part, looked for in its parts too. False: the search was ended. */
static bool go_to_member(const struct going *g, const struct xso_class *cls, const void *lang)
{
	const void *object = g->from->found.object.object;

	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		struct member m = { cls, f, lang };
		const struct xso_class *part = table_part(cls, f);
		if (f->member && !strcmp(table_string(cls, f->member), g->step->member))
			return go_to_field(g, &m);
		if (part && !go_to_member(g, part, scope(part, object, lang)))
			return false;
	}
	return true;
}

/* The payloads in the any fields of a class or part. */
static bool go_to_fields(const struct going *g, const struct xso_class *cls, const void *lang)
{
	const void *object = g->from->found.object.object;

	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		struct member m = { cls, f, lang };
		const struct xso_class *part = table_part(cls, f);
		if (f->shape == XSO_ANY && !go_to_field(g, &m))
			return false;
		if (part && !go_to_fields(g, part, scope(part, object, lang)))
			return false;
	}
	return true;
}

/* Those in fields before those that are kept: in the order of xso_payload. */
static bool go_to_payloads(const struct going *g)
{
	struct xso_any object = g->from->found.object;

	if (!go_to_fields(g, object.cls, g->from->lang))
		return false;
	for (const struct xso_kept *k = table_kept(object.cls, object.object); k; k = k->next)
		if (!k->row && !tell_object(g, k->any, g->from->lang))
			return false;
	return true;
}

bool xso_place_step(
	const struct place *from, const struct step *step, bool meant, place_fn *visit, void *user)
{
	struct going g = { from, step, meant, visit, user };
	const struct xso_class *cls = from->found.object.cls;

	switch (step->kind) {
	case STEP_SELF:
		return tell(&g, from);
	case STEP_PARENT:
		return !from->parent || tell(&g, from->parent);
	case STEP_PAYLOAD:
		return !cls || go_to_payloads(&g);
	default:
		return !cls || go_to_member(&g, cls, from->lang);
	}
}
