/* What can be said of a path without an object: whether its steps and comparisons make sense. */
#include "object/path.h"

#include "base/error.h"
#include "base/nearest.h"
#include "object/value.h"

#include <xso/object.h>

enum knowledge {
	KNOWN_NOTHING, /* behind a payload */
	KNOWN_OBJECT,
	KNOWN_VALUE,
};

/* What is known of a place that the path comes to. */
struct known {
	enum knowledge knowledge;
	const struct xso_class *cls;   /* of an object */
	const struct xso_field *field; /* of a value, or which the object stands in; NULL: none … */
	const struct xso_class *owner; /* … a row of this class or part */
};

/* The place that a path came to, and the ones it stands in, outermost first. */
struct trail {
	struct known places[XSO_PATH_DEPTH + 1];
	size_t n;
};

static bool check_steps(const struct step *steps, struct trail *trail, struct xso_error *error);

static const struct known *here(const struct trail *trail)
{
	return &trail->places[trail->n - 1];
}

static void push(struct trail *trail, struct known known)
{
	trail->places[trail->n++] = known;
}

/* Fills in the error, with the field that it is about. Returns false. */
static bool refuse(struct xso_error *error, const struct known *known, enum xso_status status,
	const char *text, size_t column)
{
	*error = (struct xso_error){ .status = status, .cls = "path", .offset = column };
	xso_error_text(error, text, strlen(text));
	if (known->field) {
		error->cls = table_class_name(known->owner);
		error->field = table_string(known->owner, known->field->member);
		error->shape = xso_table_shape_text(known->field);
		error->name = xso_table_field_name(known->owner, known->field);
	}
	return false;
}

static bool expect(struct xso_error *error, const struct known *known, const char *text,
	size_t column, const char *expected)
{
	refuse(error, known, XSO_ERROR_INVALID, text, column);
	error->expected = expected;
	return false;
}

/* A class where there is no place for any. */
static bool refuse_class(
	struct xso_error *error, const struct known *known, const struct step *step)
{
	refuse(error, known, XSO_ERROR_UNEXPECTED, step->cls, step->cls_column);
	error->shape = error->name = NULL; /* the sentence is about the class */
	if (known->knowledge == KNOWN_OBJECT) {
		error->cls = table_class_name(known->cls);
		error->field = NULL;
	}
	return false;
}

static bool find_member(struct known *known, const struct xso_class *cls, struct nearest *nearest)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const char *name = table_string(cls, f->member);
		if (f->member && !strcmp(name, nearest->wanted)) {
			known->field = f;
			known->owner = cls;
			return true;
		}
		if (f->member)
			xso_nearest_offer(nearest, name);
		if (table_part(cls, f) && find_member(known, table_part(cls, f), nearest))
			return true;
	}
	return false;
}

/* What stands in the field that was found. */
static void look_into(struct known *known)
{
	switch ((enum xso_shape)known->field->shape) {
	case XSO_CHILD:
		known->knowledge = KNOWN_OBJECT;
		known->cls = table_class(known->owner, known->field->of);
		break;
	case XSO_RAW:
		known->knowledge = KNOWN_OBJECT;
		known->cls = &xso_raw_class;
		break;
	case XSO_ANY:
		break;
	default:
		known->knowledge = KNOWN_VALUE;
	}
}

static bool check_member(const struct step *step, struct trail *trail, struct xso_error *error)
{
	struct nearest nearest = xso_nearest_begin(step->member);
	const struct known *from = here(trail);
	struct known to = { 0 };

	if (from->knowledge == KNOWN_VALUE)
		return expect(error, from, step->member, step->column, "member");
	if (from->knowledge == KNOWN_OBJECT) {
		if (!find_member(&to, from->cls, &nearest)) {
			expect(error, &to, step->member, step->column, "member");
			error->cls = table_class_name(from->cls);
			error->field = nearest.best;
			return false;
		}
		look_into(&to);
	}
	push(trail, to);
	return true;
}

static bool has_any(const struct xso_class *cls)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (f->shape == XSO_ANY || (table_part(cls, f) && has_any(table_part(cls, f))))
			return true;
	return false;
}

static bool check_payload(const struct step *step, struct trail *trail, struct xso_error *error)
{
	const struct known *from = here(trail);
	bool known = from->knowledge == KNOWN_OBJECT;

	if (from->knowledge == KNOWN_VALUE ||
		(known && from->cls->policy != XSO_KEEP && !has_any(from->cls)))
		return refuse_class(error, from, step);
	push(trail, (struct known){ 0 });
	return true;
}

/* Whether what was come to can be of the class that the step names. */
static bool check_class(const struct step *step, const struct known *known, struct xso_error *error)
{
	if (!step->cls || known->knowledge == KNOWN_NOTHING)
		return true;
	if (known->knowledge == KNOWN_VALUE)
		return refuse_class(error, known, step);
	return xso_path_takes(step, known->cls) ||
		expect(error, known, step->cls, step->cls_column, table_class_name(known->cls));
}

static bool check_kind(const struct step *step, struct trail *trail, struct xso_error *error)
{
	switch (step->kind) {
	case STEP_SELF:
		return true;
	case STEP_PARENT:
		if (trail->n == 1)
			return expect(error, &(struct known){ 0 }, "..", step->column,
				"step from what is searched");
		trail->n--;
		return true;
	case STEP_GROUP:
		return check_steps(step->group, trail, error);
	case STEP_PAYLOAD:
		return check_payload(step, trail, error);
	default:
		return check_member(step, trail, error);
	}
}

/* What a message calls the type of the values. */
static const char *type_name(const struct known *known)
{
	if (known->field->type == XSO_TYPE_NONE && !known->field->values)
		return scalar_of(xso_operand_type(known->field))->name;
	return xso_value_type_name(known->owner, known->field);
}

static bool has_order(const struct known *known)
{
	return xso_operand_has_order(xso_operand_type(known->field));
}

/* True for < and its kin. */
static bool is_of_order(const struct expression *e)
{
	return e->relations != RELATION_EQUAL && e->relations != RELATION_UNEQUAL &&
		e->relations != RELATION_MATCHES;
}

/* Whether values of this side can be compared so. */
static bool check_side(
	const struct expression *e, const struct known *known, struct xso_error *error)
{
	if (known->knowledge == KNOWN_NOTHING)
		return true;
	if (known->knowledge == KNOWN_OBJECT)
		return expect(error, known, e->token, e->column, "comparison of objects");
	if (is_of_order(e) && !has_order(known))
		return expect(error, known, e->token, e->column, "comparison for its type");
	if (e->relations == RELATION_MATCHES && known->field->type != XSO_TYPE_LANG)
		return expect(error, known, e->token, e->column, "comparison for its type");
	return true;
}

static bool check_literal(
	const struct expression *e, const struct known *left, struct xso_error *error)
{
	if (left->knowledge == KNOWN_NOTHING || e->relations == RELATION_MATCHES ||
		xso_literal_fits(e->literal, left->owner, left->field, e->relations))
		return true;
	return expect(error, left, e->literal->text, e->literal->column, type_name(left));
}

static bool check_comparison(const struct expression *e, const struct known *left,
	const struct trail *trail, struct xso_error *error)
{
	struct trail other = *trail;
	const struct known *right;

	if (!check_side(e, left, error))
		return false;
	if (e->literal)
		return check_literal(e, left, error);
	if (!check_steps(e->other, &other, error))
		return false;
	right = here(&other);
	if (!check_side(e, right, error))
		return false;
	if (left->knowledge == KNOWN_NOTHING || right->knowledge == KNOWN_NOTHING ||
		xso_operand_kind(xso_operand_type(left->field)) ==
			xso_operand_kind(xso_operand_type(right->field)))
		return true;
	return expect(error, left, e->token, e->column, "comparison of these two types");
}

static bool check_expression(
	const struct expression *e, const struct trail *trail, struct xso_error *error)
{
	struct trail left = *trail;

	if (e->kind == EXPRESSION_PATH)
		return check_steps(e->path, &left, error) &&
			(!e->token || check_comparison(e, here(&left), trail, error));
	for (const struct expression *part = e->first; part; part = part->next)
		if (!check_expression(part, trail, error))
			return false;
	return true;
}

static bool check_predicates(
	const struct predicate *predicate, const struct trail *trail, struct xso_error *error)
{
	for (; predicate; predicate = predicate->next) {
		if (predicate->kind == PREDICATE_LOOKUP && here(trail)->knowledge == KNOWN_VALUE)
			return expect(error, here(trail), "lookup", predicate->column,
				"predicate for values");
		if (predicate->test && !check_expression(predicate->test, trail, error))
			return false;
	}
	return true;
}

static bool check_steps(const struct step *steps, struct trail *trail, struct xso_error *error)
{
	for (; steps; steps = steps->next)
		if (!check_kind(steps, trail, error) || !check_class(steps, here(trail), error) ||
			!check_predicates(steps->predicates, trail, error))
			return false;
	return true;
}

enum xso_status xso_path_check(
	const struct xso_path *path, const struct xso_class *cls, struct xso_error *error)
{
	struct trail trail = { .places = { { .knowledge = KNOWN_OBJECT, .cls = cls } }, .n = 1 };
	struct xso_error failure = { 0 };

	if (check_steps(path->first, &trail, &failure))
		return XSO_OK;
	if (error)
		*error = failure;
	return failure.status;
}
