#include "object/walk.h"

#include <xso/lang.h>

/* Those of one step's places that pass its first `n` predicates, and who is told of them. */
struct passage {
	const struct step *step;
	const struct place *from;
	bool meant;
	place_fn *visit;
	void *user;
	size_t n;
	size_t met[XSO_PATH_PREDICATES];   /* that came as far as this predicate */
	size_t total[XSO_PATH_PREDICATES]; /* that will */
	const char *tag[XSO_PATH_PREDICATES];
};

static bool holds(const struct expression *expression, const struct place *place);

/* The index that a bound of a slice means. */
static size_t bound(int32_t index, size_t total)
{
	if (index >= 0)
		return (size_t)index;
	return total > (size_t)-index ? total - (size_t)-index : 0;
}

static bool is_in_slice(const struct predicate *predicate, size_t position, size_t total)
{
	size_t from = bound(predicate->from, total);

	return position >= from && (position - from) % (size_t)predicate->step == 0 &&
		(!predicate->has_to || position < bound(predicate->to, total));
}

/* Counts one more place that came as far as predicate k, and says whether it passes. */
static bool passes_one(
	struct passage *p, size_t k, const struct predicate *predicate, const struct place *place)
{
	size_t position = p->met[k]++;

	switch (predicate->kind) {
	case PREDICATE_SLICE:
		return is_in_slice(predicate, position, p->total[k]);
	case PREDICATE_LOOKUP:
		return place->found.object.cls && xso_lang_equal(xso_place_lang(place), p->tag[k]);
	default:
		return holds(predicate->test, place);
	}
}

static bool pass(const struct place *place, void *user)
{
	struct passage *p = user;
	const struct predicate *predicate = p->step->predicates;

	for (size_t k = 0; k < p->n; k++, predicate = predicate->next)
		if (!passes_one(p, k, predicate, place))
			return true;
	return p->visit(place, p->user);
}

static bool let_pass(struct passage *p)
{
	if (p->step->kind == STEP_GROUP)
		return xso_walk(p->step->group, p->from, p->meant, pass, p);
	return xso_place_step(p->from, p->step, p->meant, pass, p);
}

/* What one predicate must know of all places that come to it. */
struct outlook {
	const struct predicate *predicate;
	size_t total;
	const char *tag; /* of their languages the one that suits best */
};

/*
 * Of two languages that suit equally xso_lang_lookup takes the first, so it may be asked of two at
 * a time.
 */
static bool look(const struct place *place, void *user)
{
	struct outlook *outlook = user;
	const char *tags[2] = { outlook->tag, xso_place_lang(place) };

	if (outlook->predicate->kind == PREDICATE_LOOKUP) {
		if (!place->found.object.cls)
			return true;
		if (!outlook->total ||
			xso_lang_lookup(tags, 2, sizeof *tags, 0, outlook->predicate->ranges))
			outlook->tag = tags[1];
	}
	outlook->total++;
	return true;
}

static void look_ahead(struct passage *p, const struct predicate *predicate)
{
	struct outlook outlook = { .predicate = predicate };
	struct passage ahead = *p;

	ahead.visit = look;
	ahead.user = &outlook;
	let_pass(&ahead);
	p->total[p->n] = outlook.total;
	p->tag[p->n] = outlook.tag;
}

static bool needs_outlook(const struct predicate *predicate)
{
	return predicate->kind == PREDICATE_LOOKUP ||
		(predicate->kind == PREDICATE_SLICE && (predicate->from < 0 || predicate->to < 0));
}

/* The way on, behind one step. */
struct way {
	const struct step *rest;
	bool meant;
	place_fn *visit;
	void *user;
};

static bool go_on(const struct place *place, void *user)
{
	const struct way *way = user;

	return xso_walk(way->rest, place, way->meant, way->visit, way->user);
}

bool xso_walk(
	const struct step *steps, const struct place *from, bool meant, place_fn *visit, void *user)
{
	struct way way = { steps ? steps->next : NULL, meant, visit, user };
	struct passage p = { .step = steps, .from = from, .visit = go_on, .user = &way };

	if (!steps)
		return visit(from, user);
	p.meant = meant && !way.rest && !steps->predicates;
	for (const struct predicate *q = steps->predicates; q; q = q->next, p.n++)
		if (needs_outlook(q))
			look_ahead(&p, q);
	return let_pass(&p);
}

/* Ends the search for something that is there; of truth values for one that is true. */
static bool visit_truth(const struct place *place, void *user)
{
	struct operand operand;

	(void)user;
	if (!place->found.field)
		return false;
	xso_operand_make(&operand, &place->found);
	if (xso_operand_kind(operand.type) == OPERAND_TRUTH)
		return !operand.value || !table_bool(operand.value, 0);
	return !place->found.value;
}

/* A comparison, the place it is made at, and the side that was found first. */
struct comparison {
	const struct expression *expression;
	const struct place *at;
	const struct operand *left;
};

/* Ends the search when the values have the relation that is wanted. */
static bool visit_right(const struct place *place, void *user)
{
	const struct comparison *comparison = user;
	struct operand right;

	if (!place->found.field)
		return true;
	xso_operand_make(&right, &place->found);
	return !(xso_operand_relate(comparison->left, &right) & comparison->expression->relations);
}

static bool matches(const struct literal *range, const struct operand *operand)
{
	return operand->type == XSO_TYPE_LANG && operand->value &&
		xso_lang_matches(range->text, table_pointer(operand->value, 0));
}

static bool visit_left(const struct place *place, void *user)
{
	struct comparison comparison = *(const struct comparison *)user;
	const struct expression *e = comparison.expression;
	struct operand left, right;

	if (!place->found.field)
		return true;
	xso_operand_make(&left, &place->found);
	comparison.left = &left;
	if (!e->literal)
		return xso_walk(e->other, comparison.at, true, visit_right, &comparison);
	if (e->relations == RELATION_MATCHES)
		return !matches(e->literal, &left);
	right = xso_literal_operand(e->literal, place->found.field);
	return !(xso_operand_relate(&left, &right) & e->relations);
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
	struct comparison comparison = { .expression = expression, .at = place };

	switch (expression->kind) {
	case EXPRESSION_AND:
		return !holds_any(expression->first, place, false);
	case EXPRESSION_OR:
		return holds_any(expression->first, place, true);
	case EXPRESSION_NOT:
		return !holds(expression->first, place);
	default:
		if (!expression->token)
			return !xso_walk(expression->path, place, true, visit_truth, NULL);
		return !xso_walk(expression->path, place, true, visit_left, &comparison);
	}
}
