#include "object/path_scan.h"

#include "base/ascii.h"

#include <xso/text.h>

static const struct expression *parse_expression(struct scanner *s);
static const struct step *parse_steps(struct scanner *s, const struct step *group);

static bool take_operator(struct scanner *s, struct expression *expression)
{
	static const struct {
		const char *token;
		unsigned relations;
	} operators[] = {
		{ "!=", RELATION_UNEQUAL },
		{ "<=", RELATION_LESS | RELATION_EQUAL },
		{ ">=", RELATION_GREATER | RELATION_EQUAL },
		{ "~=", RELATION_MATCHES },
		{ "=", RELATION_EQUAL },
		{ "<", RELATION_LESS },
		{ ">", RELATION_GREATER },
	};

	xso_scan_peek(s);
	expression->column = s->at;
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
		if (xso_scan_take(s, operators[i].token)) {
			expression->token = operators[i].token;
			expression->relations = operators[i].relations;
			return true;
		}
	return false;
}

/*
 * What an operator compares with. A path begins with a dot there: a text whose quotes were
 * forgotten is not taken for one.
 */
static bool parse_operand(struct scanner *s, struct expression *expression)
{
	if (expression->relations == RELATION_MATCHES && !xso_scan_is_quote(s))
		return xso_scan_refuse(s, "language range in quotes");
	if (!xso_scan_is_next(s, ".") || xso_scan_is_number(s)) {
		expression->literal = xso_scan_literal(s);
		return expression->literal;
	}
	expression->other = parse_steps(s, NULL);
	return expression->other;
}

/* A path, or what follows when it begins with a group that was read; perhaps compared. */
static bool parse_comparison(
	struct scanner *s, struct expression *expression, const struct step *group)
{
	expression->kind = EXPRESSION_PATH;
	expression->path = parse_steps(s, group);
	if (!expression->path)
		return false;
	return !take_operator(s, expression) || parse_operand(s, expression);
}

/* What stands behind a parenthesis, up to the one that closes it. */
static const struct expression *parse_group(struct scanner *s)
{
	const struct expression *inner;

	if (!xso_scan_enter(s, 1))
		return NULL;
	inner = parse_expression(s);
	s->depth--;
	return inner && xso_scan_expect(s, ")", "closing ')'") ? inner : NULL;
}

/* The path that is all there is in an expression, or NULL. */
static const struct step *lone_path(const struct expression *expression)
{
	for (; expression->kind != EXPRESSION_PATH; expression = expression->first)
		if (expression->kind == EXPRESSION_NOT || expression->first->next)
			return NULL;
	return expression->token ? NULL : expression->path;
}

static struct expression *parse_part(struct scanner *s)
{
	struct expression *part = xso_scan_allocate(s, sizeof *part);
	bool negated = part && xso_scan_take_function(s, "not");
	const struct step *group;

	if (!part)
		return NULL;
	if (!negated && !xso_scan_take(s, "("))
		return parse_comparison(s, part, NULL) ? part : NULL;
	part->kind = negated ? EXPRESSION_NOT : EXPRESSION_AND;
	part->first = parse_group(s);
	if (!part->first)
		return NULL;
	group = negated ? NULL : lone_path(part->first);
	return !group || parse_comparison(s, part, group) ? part : NULL;
}

/* Parts with a word between two of them. */
static struct expression *parse_joined(struct scanner *s, enum expression_kind kind)
{
	struct expression *joined = xso_scan_allocate(s, sizeof *joined);
	const struct expression **end = joined ? &joined->first : NULL;

	if (!joined)
		return NULL;
	joined->kind = kind;
	do {
		struct expression *part =
			kind == EXPRESSION_OR ? parse_joined(s, EXPRESSION_AND) : parse_part(s);
		if (!part)
			return NULL;
		*end = part;
		end = &part->next;
	} while (xso_scan_take_word(s, kind == EXPRESSION_OR ? "or" : "and"));
	return joined;
}

static const struct expression *parse_expression(struct scanner *s)
{
	return parse_joined(s, EXPRESSION_OR);
}

static bool begins_slice(struct scanner *s)
{
	size_t at = s->at;
	char c = xso_scan_peek(s);

	if (!xso_scan_take(s, "::"))
		return is_digit(c) || c == '-' || c == ':';
	c = xso_scan_peek(s); /* it has a step, or nothing; otherwise this is a class */
	s->at = at;
	return is_digit(c) || c == '-' || c == ']';
}

static bool parse_slice_step(struct scanner *s, struct predicate *predicate)
{
	size_t from;

	xso_scan_peek(s);
	from = s->at;
	if (!xso_scan_index(s, &predicate->step))
		return false;
	if (predicate->step > 0)
		return true;
	s->at = from;
	return xso_scan_refuse(s, "step of 1 or more");
}

/* [n], [from:to], [from:to:step], where each may be left out. */
static bool parse_slice(struct scanner *s, struct predicate *predicate)
{
	predicate->step = 1;
	if (xso_scan_peek(s) != ':' && !xso_scan_index(s, &predicate->from))
		return false;
	if (!xso_scan_take(s, ":")) {
		predicate->to = predicate->from + 1;
		predicate->has_to = predicate->to != 0; /* the last has none behind it */
		return true;
	}
	predicate->has_to = xso_scan_peek(s) != ']' && xso_scan_peek(s) != ':';
	if (predicate->has_to && !xso_scan_index(s, &predicate->to))
		return false;
	if (!xso_scan_take(s, ":") || xso_scan_peek(s) == ']')
		return true;
	return parse_slice_step(s, predicate);
}

/* The ranges of lookup('de-CH', 'en'), behind the parenthesis. */
static bool parse_lookup(struct scanner *s, struct predicate *predicate)
{
	enum { MOST_RANGES = 16 };
	const char **ranges = xso_scan_allocate(s, (MOST_RANGES + 1) * sizeof *ranges);
	size_t n = 0, size;

	if (!ranges)
		return false;
	predicate->kind = PREDICATE_LOOKUP;
	predicate->ranges = ranges;
	do {
		if (!xso_scan_is_quote(s))
			return xso_scan_refuse(s, "language range in quotes");
		if (n == MOST_RANGES)
			return xso_scan_limit(s, "a lookup has more than 16 ranges");
		ranges[n] = xso_scan_quoted(s, &size);
		if (!ranges[n++])
			return false;
	} while (xso_scan_take(s, ","));
	return xso_scan_expect(s, ")", "closing ')'");
}

static bool parse_content(struct scanner *s, struct predicate *predicate)
{
	if (begins_slice(s))
		return parse_slice(s, predicate);
	if (xso_scan_take_function(s, "lookup"))
		return parse_lookup(s, predicate);
	predicate->kind = PREDICATE_TEST;
	predicate->test = parse_expression(s);
	return predicate->test;
}

static bool parse_predicates(struct scanner *s, const struct predicate **first)
{
	for (size_t n = 0; xso_scan_take(s, "["); n++) {
		struct predicate *predicate = xso_scan_allocate(s, sizeof *predicate);
		if (n == XSO_PATH_PREDICATES)
			return xso_scan_limit(s, "a step has too many predicates");
		if (!predicate || !xso_scan_enter(s, 1))
			return false;
		xso_scan_peek(s);
		predicate->column = s->at;
		if (!parse_content(s, predicate) || !xso_scan_expect(s, "]", "closing ']'"))
			return false;
		s->depth--;
		*first = predicate;
		first = &predicate->next;
	}
	return true;
}

/* How many steps a path is long. */
static size_t length(const struct step *step)
{
	size_t n = 0;

	for (; step; step = step->next)
		n += step->kind == STEP_GROUP ? length(step->group) : 1;
	return n;
}

/* Where a step leads, before it is narrowed. */
static bool parse_kind(struct scanner *s, struct step *step)
{
	if (xso_scan_is_next(s, "::")) {
		step->kind = STEP_PAYLOAD;
	} else if (xso_scan_take(s, "..")) {
		step->kind = STEP_PARENT;
	} else if (xso_scan_take(s, ".")) {
		step->kind = STEP_SELF;
	} else if (xso_scan_take(s, "(")) {
		step->kind = STEP_GROUP;
		step->group = parse_steps(s, NULL);
		return step->group && xso_scan_expect(s, ")", "closing ')'");
	} else {
		step->kind = STEP_MEMBER;
		step->member = xso_scan_name(s, "step (a member, '.', '..', '::class' or '(')");
		return step->member;
	}
	return true;
}

static bool parse_class(struct scanner *s, struct step *step)
{
	xso_scan_peek(s);
	step->cls_column = s->at;
	step->cls = xso_scan_class(s);
	return step->cls;
}

/* A step, or what follows when it is a group that was read. A group is as deep as it is long. */
static struct step *parse_step(struct scanner *s, const struct step *group)
{
	struct step *step = xso_scan_allocate(s, sizeof *step);

	if (!step || !xso_scan_enter(s, 1))
		return NULL;
	xso_scan_peek(s);
	step->column = s->at;
	step->kind = STEP_GROUP;
	step->group = group;
	if (!group && !parse_kind(s, step))
		return NULL;
	if (step->group && !xso_scan_enter(s, length(step->group)))
		return NULL;
	if (xso_scan_take(s, "::") && !parse_class(s, step))
		return NULL;
	return parse_predicates(s, &step->predicates) ? step : NULL;
}

static const struct step *parse_steps(struct scanner *s, const struct step *group)
{
	const struct step *first = NULL, **end = &first;
	size_t depth = s->depth;

	do {
		struct step *step = parse_step(s, group);
		if (!step)
			return NULL;
		*end = step;
		end = &step->next;
		group = NULL;
	} while (xso_scan_take(s, "/"));
	s->depth = depth;
	return first;
}

static bool is_acceptable(struct scanner *s)
{
	size_t size = strlen(s->text), valid = xso_text_valid(s->text, size);

	if (size > XSO_PATH_SIZE)
		return xso_scan_limit(s, "longer than XSO_PATH_SIZE");
	if (valid == size)
		return true;
	*s->error =
		(struct xso_error){ .status = XSO_ERROR_CHARACTER, .cls = "path", .offset = valid };
	return false;
}

static struct xso_path *parse_path(struct scanner *s)
{
	struct xso_path *path;

	if (!is_acceptable(s))
		return NULL;
	path = xso_scan_allocate(s, sizeof *path);
	if (!path)
		return NULL;
	path->arena = s->arena;
	path->first = parse_steps(s, NULL);
	if (path->first && xso_scan_peek(s))
		xso_scan_refuse(s, "'/', a predicate, or the end");
	return s->error->status ? NULL : path;
}

struct xso_path *xso_path_new(
	const struct xso_allocator *allocator, const char *text, struct xso_error *error)
{
	struct xso_error failure = { 0 };
	struct scanner scanner = { .text = text, .error = &failure };
	struct xso_path *path = NULL;

	scanner.arena = xso_arena_new(allocator);
	if (scanner.arena)
		path = parse_path(&scanner);
	else
		failure = (struct xso_error){ .status = XSO_ERROR_MEMORY, .cls = "path" };
	if (!path)
		xso_arena_release(scanner.arena);
	if (!path && error)
		*error = failure;
	return path;
}

void xso_path_free(struct xso_path *path)
{
	if (path)
		xso_arena_release(path->arena);
}

bool xso_path_takes(const struct step *step, const struct xso_class *cls)
{
	const char *module = cls->module->name, *name = table_class_name(cls);
	size_t size = strlen(module);

	if (!step->cls || !strcmp(step->cls, name))
		return true;
	return !strncmp(step->cls, module, size) && step->cls[size] == '.' &&
		!strcmp(step->cls + size + 1, name);
}
