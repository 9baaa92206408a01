#include "path_model.h"

#include "object/table.h"

#include <xso/lang.h>

#include <stdlib.h>

static struct model_list follow(const struct model_step *steps, const struct model *from,
	bool meant, struct model_list *of);

static void *make(struct xso_arena *arena, size_t size)
{
	void *made = xso_arena_alloc(arena, size);

	if (!made)
		abort();
	return made;
}

static void append(struct model_list *list, const struct model *item)
{
	if (list->n == list->capacity) {
		const struct model **items;
		list->capacity = list->capacity * 2 + 8;
		items = make(list->arena, list->capacity * sizeof *items);
		if (list->n)
			memcpy(items, list->items, list->n * sizeof *items);
		list->items = items;
	}
	list->items[list->n++] = item;
}

static struct model_list begin(struct model_list *of)
{
	return (struct model_list){ .arena = of->arena };
}

/* Everything that one step leads to, its predicates aside. */
static struct model_list step_from(
	const struct model_step *step, const struct model *from, bool meant, struct model_list *of)
{
	struct model_list list = begin(of), narrowed = begin(of);

	switch (step->kind) {
	case MODEL_SELF:
		append(&list, from);
		break;
	case MODEL_PARENT:
		if (from->parent)
			append(&list, from->parent);
		break;
	case MODEL_GROUP:
		list = follow(step->group, from, meant, of);
		break;
	default:
		for (const struct model *m = from->first; m; m = m->next)
			if (step->kind == MODEL_PAYLOAD
					? m->is_payload
					: m->member && !strcmp(m->member, step->member) &&
						(meant || m->at))
				append(&list, m);
	}
	for (size_t i = 0; i < list.n; i++)
		if (!step->cls || list.items[i]->cls == step->cls)
			append(&narrowed, list.items[i]);
	return narrowed;
}

/* As Python does it. */
static struct model_list slice(const struct model_predicate *p, struct model_list *list)
{
	struct model_list kept = begin(list);
	long n = (long)list->n, from = p->has_from ? p->from : 0, to = p->has_to ? p->to : n;

	from = from < 0 ? from + n : from;
	to = to < 0 ? to + n : to;
	if (p->kind == MODEL_INDEX) {
		if (from >= 0 && from < n)
			append(&kept, list->items[from]);
		return kept;
	}
	for (long i = from < 0 ? 0 : from; i < to && i < n; i += p->step)
		append(&kept, list->items[i]);
	return kept;
}

static const char *lang_of(const struct model *m)
{
	return m->lang ? table_pointer(m->lang, 0) : NULL;
}

static struct model_list look_up(const struct model_predicate *p, struct model_list *list)
{
	struct model_list kept = begin(list);
	const char **tags = make(list->arena, (list->n + 1) * sizeof *tags);
	size_t n = 0, best;

	for (size_t i = 0; i < list->n; i++)
		if (list->items[i]->cls)
			tags[n++] = lang_of(list->items[i]);
	best = xso_lang_lookup(tags, n, sizeof *tags, 0, p->ranges);
	for (size_t i = 0; i < list->n; i++)
		if (list->items[i]->cls && xso_lang_equal(lang_of(list->items[i]), tags[best]))
			append(&kept, list->items[i]);
	return kept;
}

/* Decimal integers by their digits. */
static int compare_numbers(const char *a, const char *b)
{
	bool below_a = *a == '-', below_b = *b == '-';
	size_t size_a = strlen(a), size_b = strlen(b);
	int order;

	if (below_a != below_b)
		return below_a ? -1 : 1;
	order = size_a != size_b ? (size_a < size_b ? -1 : 1) : strcmp(a, b);
	return below_a ? -order : order;
}

static bool is_insensitive(const struct model *m)
{
	return m->type == XSO_TYPE_LANG || m->type == XSO_TYPE_UUID;
}

static bool has_order(const struct model *m)
{
	return m->type == XSO_TYPE_STRING || m->type == XSO_TYPE_TOKEN;
}

/* '<', '=', '>', '#'; '?': not known. */
static char relate(const struct model *a, const struct model *b)
{
	int order = a->kind == MODEL_NUMBER && b->kind == MODEL_NUMBER
		? compare_numbers(a->text, b->text)
		: strcmp(a->text, b->text);

	if (a->kind == MODEL_OTHER || b->kind == MODEL_OTHER)
		return '?';
	if (a->kind != b->kind)
		return '#';
	if (is_insensitive(a) && a->type == b->type)
		return xso_lang_equal(a->text, b->text) ? '=' : '#';
	if (a->kind != MODEL_NUMBER && (!has_order(a) || !has_order(b)))
		return order ? '#' : '=';
	return order < 0 ? '<' : order > 0 ? '>' : '=';
}

static bool is_true(char relation, const char *token)
{
	if (!strcmp(token, "!="))
		return relation != '=';
	return strchr(token, relation) != NULL;
}

static bool compare(const struct model_test *test, const struct model *left,
	const struct model *right, struct model_list *of)
{
	char relation = relate(left, right);

	of->is_unsure |= relation == '?';
	return is_true(relation, test->token);
}

/*
 * A literal is of whatever type it is compared with. Where it might be read as a value that is
 * written otherwise, the model does not know.
 */
static struct model of_literal(const char *text, const struct model *other)
{
	struct model literal = { .kind = other->kind, .type = other->type, .text = text };
	bool is_plain = other->type == XSO_TYPE_STRING || other->type == XSO_TYPE_ENUM ||
		!strcmp(text, other->text);

	if (other->kind == MODEL_NUMBER)
		is_plain = *text &&
			strspn(text + (*text == '-'), "0123456789") ==
				strlen(text + (*text == '-'));
	else if (other->kind == MODEL_TRUTH)
		is_plain = !strcmp(text, "true") || !strcmp(text, "false");
	else if (other->type == XSO_TYPE_TOKEN || other->type == XSO_TYPE_RAW_JID)
		is_plain = !*text || (*text > ' ' && text[strlen(text) - 1] > ' ');
	if (!is_plain)
		literal.kind = MODEL_OTHER;
	return literal;
}

static bool compare_any(
	const struct model_test *test, const struct model *from, struct model_list *of)
{
	struct model_list left = follow(test->path, from, true, of), right = begin(of);
	bool any = false;

	if (test->other)
		right = follow(test->other, from, true, of);
	for (size_t i = 0; i < left.n; i++) {
		struct model literal;
		if (left.items[i]->cls)
			continue;
		if (!test->other) {
			literal = of_literal(test->literal, left.items[i]);
			any |= compare(test, left.items[i], &literal, of);
		}
		for (size_t k = 0; k < right.n; k++)
			any |= !right.items[k]->cls &&
				compare(test, left.items[i], right.items[k], of);
	}
	return any;
}

static bool is_there(const struct model *m)
{
	return m->kind == MODEL_TRUTH ? *m->text == 't' : m->at != NULL;
}

static bool holds(const struct model_test *test, const struct model *from, struct model_list *of)
{
	struct model_list list;
	bool a, b;

	switch (test->kind) {
	case MODEL_AND:
	case MODEL_OR:
		a = holds(test->a, from, of);
		b = holds(test->b, from, of);
		return test->kind == MODEL_AND ? a && b : a || b;
	case MODEL_NOT:
		return !holds(test->a, from, of);
	case MODEL_COMPARISON:
		return compare_any(test, from, of);
	default:
		list = follow(test->path, from, true, of);
		for (size_t i = 0; i < list.n; i++)
			if (is_there(list.items[i]))
				return true;
		return false;
	}
}

static struct model_list choose(
	const struct model_predicate *p, struct model_list list, struct model_list *of)
{
	struct model_list kept = begin(of);

	if (p->kind == MODEL_LOOKUP)
		return look_up(p, &list);
	if (p->kind != MODEL_TEST)
		return slice(p, &list);
	for (size_t i = 0; i < list.n; i++)
		if (holds(p->test, list.items[i], of))
			append(&kept, list.items[i]);
	return kept;
}

static struct model_list follow(
	const struct model_step *steps, const struct model *from, bool meant, struct model_list *of)
{
	struct model_list list = begin(of);

	append(&list, from);
	for (; steps; steps = steps->next) {
		struct model_list next = begin(of);
		for (size_t i = 0; i < list.n; i++) {
			struct model_list some = step_from(steps, list.items[i],
				meant && !steps->next && !steps->predicates, of);
			for (const struct model_predicate *p = steps->predicates; p; p = p->next)
				some = choose(p, some, of);
			for (size_t k = 0; k < some.n; k++)
				append(&next, some.items[k]);
		}
		list = next;
	}
	return list;
}

struct model_list model_find(
	const struct model_step *steps, const struct model *from, struct xso_arena *arena)
{
	struct model_list of = { .arena = arena }, found = follow(steps, from, false, &of);

	found.is_unsure = of.is_unsure;
	return found;
}
