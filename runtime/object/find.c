#include "object/path.h"

#include <xso/lang.h>
#include <xso/object.h>

/* Something that a step came to, and where the language in scope there stands; NULL: none. */
struct place {
	struct xso_found found;
	const void *lang;
};

/* The values that one step has at one place, before its predicates. */
struct values {
	const struct step *step;
	const struct place *from;
	const struct xso_class *cls; /* of whose rows `field` is */
	const struct xso_field *field;
	const struct xso_kept *kept;
	size_t next;
	bool meant; /* also what absence means */
};

/* The values that pass the first `n` predicates of the step. */
struct selection {
	struct values values;
	size_t n;
	size_t met[XSO_PATH_PREDICATES];   /* that came as far as this predicate */
	size_t total[XSO_PATH_PREDICATES]; /* that will */
	const char *tag[XSO_PATH_PREDICATES];
};

typedef bool visitor(const struct place *place, void *user);

static bool holds(const struct expression *expression, const struct place *place);

static struct place place_object(struct xso_any object, const void *lang)
{
	struct place place = { .found.object = object, .lang = lang };
	const void *own;

	if (object.cls->lang) {
		own = (const char *)object.object + object.cls->fields[object.cls->lang - 1].offset;
		if (table_pointer(own, 0))
			place.lang = own;
	}
	return place;
}

static const char *place_lang(const struct place *place)
{
	return place->lang ? table_pointer(place->lang, 0) : NULL;
}

const struct xso_field *path_member(const struct xso_class **cls, const char *member)
{
	const struct xso_class *whole = *cls;

	for (const struct xso_field *f = whole->fields; f < whole->fields + whole->n_fields; f++) {
		const struct xso_field *found = f;
		if (f->member && !strcmp(table_string(whole, f->member), member))
			return f;
		if (!f->of || (f->shape != XSO_TAG && f->shape != XSO_WITHIN))
			continue;
		*cls = table_class(whole, f->of);
		found = path_member(cls, member);
		if (found)
			return found;
		*cls = whole;
	}
	return NULL;
}

bool path_takes(const struct step *step, const struct xso_class *cls)
{
	if (!step->cls)
		return true;
	return !strcmp(step->cls, table_class_name(cls)) &&
		(!step->module || !strcmp(step->module, cls->module->name));
}

/* True when the struct holds a value: also where the value 0 has a meaning. */
static bool is_held(const struct xso_class *cls, const struct xso_field *field, const void *object)
{
	if (table_is_set(cls, field, object))
		return true;
	if (!table_is_scalar(field) || field->flags & XSO_HAS)
		return false;
	if (field->type == XSO_TYPE_ENUM)
		return xso_enum_text(table_enum(cls, field), table_int(object, field->offset));
	return table_extra(cls, field)->absent && !scalar_of((enum xso_type)field->type)->is_text;
}

static size_t count(const struct values *v)
{
	const void *object = v->from->found.object.object;

	if (table_is_list(v->field))
		return table_count(object, v->field);
	if (is_held(v->cls, v->field, object) || (table_is_lang(v->cls, v->field) && v->from->lang))
		return 1;
	return v->meant && literal_has_meaning(v->cls, v->field);
}

/* The value at `index` of the field, which is not an object. */
static struct place value_at(const struct values *v, const void *value)
{
	const void *object = v->from->found.object.object;
	struct place place = { .found = { .cls = v->cls, .field = v->field, .value = value },
		.lang = v->from->lang };

	if (table_is_lang(v->cls, v->field))
		place.found.value = v->from->lang;
	else if (!table_is_list(v->field) && !is_held(v->cls, v->field, object))
		place.found.value = NULL;
	return place;
}

/* False for an any that is nothing. */
static bool place_at(const struct values *v, size_t index, struct place *place)
{
	const char *value = (const char *)v->from->found.object.object + v->field->offset;
	bool list = table_is_list(v->field);
	struct xso_any any;

	if (list)
		value = (const char *)table_pointer(value, 0) +
			index * table_value_size(v->cls, v->field);
	switch ((enum xso_shape)v->field->shape) {
	case XSO_CHILD:
		any.cls = table_class(v->cls, v->field->of);
		any.object = list ? value : table_pointer(value, 0);
		break;
	case XSO_ANY:
		any = table_any(value, 0);
		break;
	case XSO_RAW:
		any = (struct xso_any){ &xso_raw_class, table_pointer(value, 0) };
		break;
	default:
		*place = value_at(v, value);
		return true;
	}
	if (any.cls)
		*place = place_object(any, v->from->lang);
	return any.cls;
}

static bool is_taken(const struct values *v, const struct place *place)
{
	const struct step *step = v->step;

	return !step->cls || (place->found.object.cls && path_takes(step, place->found.object.cls));
}

static bool field_next(struct values *v, struct place *place)
{
	size_t n = v->field ? count(v) : 0;

	while (v->next < n)
		if (place_at(v, v->next++, place) && is_taken(v, place))
			return true;
	return false;
}

/* The payloads of a class, those in fields before those that are kept: as xso_payload has them. */
static bool payload_next(struct values *v, struct place *place)
{
	for (; v->field < v->cls->fields + v->cls->n_fields; v->field++, v->next = 0)
		if (v->field->shape == XSO_ANY && field_next(v, place))
			return true;
	while (v->kept) {
		const struct xso_kept *kept = v->kept;
		v->kept = kept->next;
		if (kept->row || !path_takes(v->step, kept->any.cls))
			continue;
		*place = place_object(kept->any, v->from->lang);
		return true;
	}
	return false;
}

static struct values values_begin(const struct step *step, const struct place *from, bool meant)
{
	struct values v = { .step = step, .from = from, .meant = meant };

	v.cls = from->found.object.cls;
	if (step->self || !v.cls)
		return v;
	if (step->member) {
		v.field = path_member(&v.cls, step->member);
		return v;
	}
	v.field = v.cls->fields;
	v.kept = table_kept(v.cls, from->found.object.object);
	return v;
}

static bool values_next(struct values *v, struct place *place)
{
	if (v->step->self) {
		*place = *v->from;
		return !v->next++ && is_taken(v, place);
	}
	if (!v->cls)
		return false;
	return v->step->member ? field_next(v, place) : payload_next(v, place);
}

/* The index that a bound of a slice means. */
static size_t bound(int32_t index, size_t total)
{
	if (index >= 0)
		return (size_t)index;
	return total > (size_t)-index ? total - (size_t)-index : 0;
}

static bool is_in_slice(const struct predicate *predicate, size_t position, size_t total)
{
	return (!predicate->has_from || position >= bound(predicate->from, total)) &&
		(!predicate->has_to || position < bound(predicate->to, total));
}

/* Counts one more value that came as far as predicate k, and says whether it passes. */
static bool passes_one(
	struct selection *s, size_t k, const struct predicate *predicate, const struct place *place)
{
	size_t position = s->met[k]++;

	switch (predicate->kind) {
	case PREDICATE_SLICE:
		return is_in_slice(predicate, position, s->total[k]);
	case PREDICATE_LOOKUP:
		return place->found.object.cls && xso_lang_equal(place_lang(place), s->tag[k]);
	default:
		return holds(predicate->test, place);
	}
}

static bool selection_next(struct selection *s, struct place *place)
{
	const struct predicate *predicate;
	size_t k;

	while (values_next(&s->values, place)) {
		predicate = s->values.step->predicates;
		for (k = 0; k < s->n && passes_one(s, k, predicate, place); k++)
			predicate = predicate->next;
		if (k == s->n)
			return true;
	}
	return false;
}

/*
 * What predicate k must know of all values that come to it: how many, and the language that
 * suits best. Of two that suit equally xso_lang_lookup takes the first, so it may be asked of two
 * at a time.
 */
static void look_ahead(struct selection *s, size_t k, const struct predicate *predicate)
{
	struct selection pass = *s;
	const char *tags[2];
	struct place place;

	for (pass.n = k; selection_next(&pass, &place); s->total[k]++) {
		tags[0] = s->tag[k];
		tags[1] = place_lang(&place);
		if (predicate->kind == PREDICATE_LOOKUP &&
			(!s->total[k] ||
				xso_lang_lookup(tags, 2, sizeof *tags, 0, predicate->ranges)))
			s->tag[k] = tags[1];
	}
}

static struct selection select_values(const struct step *step, const struct place *from, bool meant)
{
	struct selection s = { .values = values_begin(step, from, meant) };

	for (const struct predicate *p = step->predicates; p; p = p->next, s.n++)
		if (p->kind == PREDICATE_LOOKUP ||
			(p->kind == PREDICATE_SLICE &&
				((p->has_from && p->from < 0) || (p->has_to && p->to < 0))))
			look_ahead(&s, s.n, p);
	return s;
}

/* `meant`: the last step gives also what absence means. False when the visitor ended it. */
static bool walk(
	const struct step *step, const struct place *from, bool meant, visitor *visit, void *user)
{
	struct selection s;
	struct place place;

	if (!step)
		return visit(from, user);
	s = select_values(step, from, meant && !step->next);
	while (selection_next(&s, &place))
		if (!walk(step->next, &place, meant, visit, user))
			return false;
	return true;
}

/* False, for a bool, is what ends no search for something true. */
static bool visit_truth(const struct place *place, void *user)
{
	const struct xso_field *field = place->found.field;

	(void)user;
	if (field && table_is_scalar(field) &&
		(field->type == XSO_TYPE_BOOL || field->type == XSO_TYPE_BIT))
		return !table_bool(place->found.value, 0);
	return false;
}

/* Ends the search when the value has the relation that is wanted. */
static bool visit_comparison(const struct place *place, void *user)
{
	const struct expression *wanted = user;
	const struct xso_found *found = &place->found;
	const char *tag;

	if (!found->field)
		return true;
	if (wanted->relations != RELATION_MATCHES)
		return !(literal_relate(wanted->literal, found->cls, found->field, found->value) &
			wanted->relations);
	if (!table_is_scalar(found->field) || found->field->type != XSO_TYPE_LANG)
		return true;
	tag = found->value ? table_pointer(found->value, 0) : NULL;
	return !xso_lang_matches(wanted->literal->text, tag);
}

/* True when so many parts hold: all of them, or one. */
static bool holds_any(const struct expression *part, const struct place *place, bool wanted)
{
	for (; part; part = part->next)
		if (holds(part, place) == wanted)
			return true;
	return false;
}

static bool holds(const struct expression *expression, const struct place *place)
{
	struct expression wanted = *expression;

	switch (expression->kind) {
	case EXPRESSION_AND:
		return !holds_any(expression->first, place, false);
	case EXPRESSION_OR:
		return holds_any(expression->first, place, true);
	case EXPRESSION_NOT:
		return !holds(expression->first, place);
	default:
		if (!expression->relations)
			return !walk(expression->path, place, false, visit_truth, NULL);
		return !walk(expression->path, place, true, visit_comparison, &wanted);
	}
}

/* Whom to tell what was found. */
struct audience {
	xso_found_fn *fn;
	void *user;
};

static bool visit_result(const struct place *place, void *user)
{
	const struct audience *audience = user;

	return audience->fn(&place->found, audience->user);
}

bool xso_find(const struct xso_path *path, struct xso_any any, xso_found_fn *fn, void *user)
{
	struct audience audience = { fn, user };
	struct place place;

	if (!any.cls || !any.object)
		return true;
	place = place_object(any, NULL);
	return walk(path->first, &place, false, visit_result, &audience);
}

static bool take_first(const struct xso_found *found, void *user)
{
	*(struct xso_found *)user = *found;
	return false;
}

bool xso_find_first(const struct xso_path *path, struct xso_any any, struct xso_found *found)
{
	*found = (struct xso_found){ 0 };
	return !xso_find(path, any, take_first, found);
}

static bool take_object(const struct xso_found *found, void *user)
{
	struct xso_any *wanted = user;

	if (found->object.cls != wanted->cls)
		return true;
	*wanted = found->object;
	return false;
}

const void *xso_find_object(
	const struct xso_path *path, struct xso_any any, const struct xso_class *cls)
{
	struct xso_any wanted = { cls, NULL };

	return xso_find(path, any, take_object, &wanted) ? NULL : wanted.object;
}

static bool take_text(const struct xso_found *found, void *user)
{
	const char **text = user;

	*text = xso_found_text(found);
	return !*text;
}

const char *xso_find_text(const struct xso_path *path, struct xso_any any)
{
	const char *text = NULL;

	xso_find(path, any, take_text, &text);
	return text;
}

const char *xso_found_text(const struct xso_found *found)
{
	const struct xso_field *field = found->field;

	if (!field)
		return NULL;
	switch ((enum xso_shape)field->shape) {
	case XSO_NAMESPACE:
		return table_pointer(found->value, 0);
	case XSO_TAG:
	case XSO_ELEMENT:
		return xso_enum_text(table_enum(found->cls, field), table_int(found->value, 0));
	case XSO_FLAG:
	case XSO_WITHIN:
		return NULL;
	default:
		break;
	}
	if (field->type == XSO_TYPE_ENUM)
		return xso_enum_text(table_enum(found->cls, field), table_int(found->value, 0));
	if (!scalar_of((enum xso_type)field->type)->is_text)
		return NULL;
	return table_pointer(found->value, 0);
}
