#include "object/path_scan.h"

#include "base/ascii.h"

#include <xso/text.h>

static const struct expression *parse_expression(struct scanner *s);
static const struct step *parse_steps(struct scanner *s);

static unsigned take_operator(struct scanner *s)
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

	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
		if (scan_take(s, operators[i].token))
			return operators[i].relations;
	return 0;
}

static bool parse_comparison(struct scanner *s, struct expression *expression)
{
	expression->kind = EXPRESSION_PATH;
	expression->path = parse_steps(s);
	if (!expression->path)
		return false;
	scan_peek(s);
	expression->column = s->at;
	expression->relations = take_operator(s);
	if (expression->relations)
		expression->literal = scan_literal(s);
	return !expression->relations || expression->literal;
}

/* What stands behind a parenthesis, up to the one that closes it. */
static const struct expression *parse_group(struct scanner *s)
{
	const struct expression *inner;

	if (!scan_enter(s))
		return NULL;
	inner = parse_expression(s);
	s->depth--;
	return inner && scan_expect(s, ")", "closing ')'") ? inner : NULL;
}

static struct expression *parse_part(struct scanner *s)
{
	struct expression *part = scan_allocate(s, sizeof *part);

	if (!part)
		return NULL;
	if (scan_take_function(s, "not")) {
		part->kind = EXPRESSION_NOT;
		part->first = parse_group(s);
		return part->first ? part : NULL;
	}
	if (scan_take(s, "(")) {
		part->kind = EXPRESSION_AND; /* of one */
		part->first = parse_group(s);
		return part->first ? part : NULL;
	}
	return parse_comparison(s, part) ? part : NULL;
}

/* Parts with a word between two of them. */
static struct expression *parse_joined(struct scanner *s, enum expression_kind kind)
{
	struct expression *joined = scan_allocate(s, sizeof *joined);
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
	} while (scan_take_word(s, kind == EXPRESSION_OR ? "or" : "and"));
	return joined;
}

static const struct expression *parse_expression(struct scanner *s)
{
	return parse_joined(s, EXPRESSION_OR);
}

/* [n], [from:to], [from:], [:to], [:]. */
static bool parse_slice(struct scanner *s, struct predicate *predicate)
{
	char c = scan_peek(s);

	predicate->has_from = c != ':';
	if (predicate->has_from && !scan_index(s, &predicate->from))
		return false;
	if (!scan_take(s, ":")) {
		predicate->to = predicate->from + 1;
		predicate->has_to = predicate->to != 0; /* the last has none behind it */
		return true;
	}
	predicate->has_to = scan_peek(s) != ']';
	return !predicate->has_to || scan_index(s, &predicate->to);
}

/* The ranges of lookup('de-CH', 'en'), behind the parenthesis. */
static bool parse_lookup(struct scanner *s, struct predicate *predicate)
{
	enum { MOST_RANGES = 16 };
	const char **ranges = scan_allocate(s, (MOST_RANGES + 1) * sizeof *ranges);
	size_t n = 0, size;

	if (!ranges)
		return false;
	predicate->kind = PREDICATE_LOOKUP;
	predicate->ranges = ranges;
	do {
		if (!scan_is_next(s, "'") && !scan_is_next(s, "\""))
			return scan_refuse(s, "language range in quotes");
		if (n == MOST_RANGES)
			return scan_limit(s, "a lookup has more than 16 ranges");
		ranges[n] = scan_quoted(s, &size);
		if (!ranges[n++])
			return false;
	} while (scan_take(s, ","));
	return scan_expect(s, ")", "closing ')'");
}

static bool parse_content(struct scanner *s, struct predicate *predicate)
{
	char c = scan_peek(s);

	if (is_digit(c) || c == '-' || (c == ':' && !scan_is_next(s, "::")))
		return parse_slice(s, predicate);
	if (scan_take_function(s, "lookup"))
		return parse_lookup(s, predicate);
	predicate->kind = PREDICATE_TEST;
	predicate->test = parse_expression(s);
	return predicate->test;
}

static bool parse_predicates(struct scanner *s, const struct predicate **first)
{
	for (size_t n = 0; scan_take(s, "["); n++) {
		struct predicate *predicate = scan_allocate(s, sizeof *predicate);
		if (n == XSO_PATH_PREDICATES)
			return scan_limit(s, "a step has too many predicates");
		if (!predicate || !scan_enter(s))
			return false;
		scan_peek(s);
		predicate->column = s->at;
		if (!parse_content(s, predicate) || !scan_expect(s, "]", "closing ']'"))
			return false;
		s->depth--;
		*first = predicate;
		first = &predicate->next;
	}
	return true;
}

/* name or module.name, behind the colons. */
static bool parse_class(struct scanner *s, struct step *step)
{
	scan_peek(s);
	step->cls_column = s->at;
	step->cls = scan_name(s, "class");
	if (!step->cls || !scan_take(s, "."))
		return step->cls;
	step->module = step->cls;
	step->cls = scan_name(s, "class");
	return step->cls;
}

static struct step *parse_step(struct scanner *s)
{
	static const char expected[] = "step (a member, '.' or '::class')";
	struct step *step = scan_allocate(s, sizeof *step);

	if (!step || !scan_enter(s))
		return NULL;
	scan_peek(s);
	step->column = s->at;
	step->self = scan_take(s, ".");
	if (!step->self && !scan_is_next(s, "::")) {
		step->member = scan_name(s, expected);
		if (!step->member)
			return NULL;
	}
	if (scan_take(s, "::") && !parse_class(s, step))
		return NULL;
	return parse_predicates(s, &step->predicates) ? step : NULL;
}

static const struct step *parse_steps(struct scanner *s)
{
	const struct step *first = NULL, **end = &first;
	size_t depth = s->depth;

	do {
		struct step *step = parse_step(s);
		if (!step)
			return NULL;
		*end = step;
		end = &step->next;
	} while (scan_take(s, "/"));
	s->depth = depth;
	return first;
}

static bool is_acceptable(struct scanner *s)
{
	size_t size = strlen(s->text), valid = xso_text_valid(s->text, size);

	if (size > XSO_PATH_SIZE)
		return scan_limit(s, "longer than XSO_PATH_SIZE");
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
	path = scan_allocate(s, sizeof *path);
	if (!path)
		return NULL;
	path->arena = s->arena;
	path->first = parse_steps(s);
	if (path->first && scan_peek(s))
		scan_refuse(s, "'/', a predicate, or the end");
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
