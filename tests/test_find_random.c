/* Random paths in random objects: xso_find gives what a plain model of the language gives. */
#include "finding.h"
#include "path_model.h"

#include <stdio.h>

enum { DEPTH = 2, PATHS = 24, LONGEST_STEPS = 4, MOST_NODES = 4096 };

/* Paths that are made up. */
struct maker {
	struct xso_arena *arena;
	struct xso_buffer out;
	uint64_t state;
	const struct model *nodes[MOST_NODES]; /* all of the object */
	size_t n_nodes;
};

static const struct model_test *make_test(struct maker *m, const struct model *at, size_t depth);

/* SplitMix64. */
static size_t below(struct maker *m, size_t n)
{
	uint64_t z = (m->state += UINT64_C(0x9E3779B97F4A7C15));

	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return (size_t)((z ^ (z >> 31)) % n);
}

static void *make(struct maker *m, size_t size)
{
	void *made = xso_arena_alloc(m->arena, size);

	ck_assert_ptr_nonnull(made);
	return made;
}

/* A child of the node, by chance; NULL: it has none. */
static const struct model *choose_child(struct maker *m, const struct model *at)
{
	const struct model *chosen = NULL;
	size_t n = 0;

	for (const struct model *child = at->first; child; child = child->next)
		if (!below(m, ++n))
			chosen = child;
	return chosen;
}

static int make_index(struct maker *m)
{
	return (int)below(m, 7) - 3;
}

static const struct model_predicate *make_predicate(
	struct maker *m, const struct model *at, size_t depth)
{
	static const char *const tags[] = { "en", "de-CH", "de", "zh-Hant", "fr", "x-klingon-x" };
	struct model_predicate *p = make(m, sizeof *p);

	p->step = 1;
	p->from = make_index(m);
	p->to = make_index(m);
	switch (below(m, depth < 2 ? 6 : 3)) {
	case 0:
		p->kind = MODEL_INDEX;
		p->has_from = true;
		break;
	case 1:
		p->kind = MODEL_SLICE;
		p->has_from = below(m, 2);
		p->has_to = below(m, 2);
		p->step = 1 + (int)below(m, 2);
		break;
	case 2:
		p->kind = MODEL_LOOKUP;
		p->ranges[0] = tags[below(m, 6)];
		p->ranges[1] = below(m, 2) ? tags[below(m, 6)] : NULL;
		break;
	default:
		p->kind = MODEL_TEST;
		p->test = make_test(m, at, depth + 1);
	}
	if (!below(m, 3))
		p->next = make_predicate(m, at, depth + 1);
	return p;
}

/* Where to go from *at, which is moved there. */
static void choose_step(struct maker *m, struct model_step *step, const struct model **at)
{
	const struct model *child = below(m, 6) ? choose_child(m, *at) : NULL;

	if (child) {
		step->kind = child->is_payload && (!child->member || below(m, 2)) ? MODEL_PAYLOAD
										  : MODEL_MEMBER;
		step->member = child->member;
		if (step->kind == MODEL_PAYLOAD || (child->cls && !below(m, 3)))
			step->cls = child->cls;
		*at = child;
	} else if ((*at)->parent && below(m, 3)) {
		step->kind = MODEL_PARENT;
		*at = (*at)->parent;
	} else {
		step->kind = MODEL_SELF;
	}
}

/* Steps from *at, which is moved to where they lead, among others. */
static const struct model_step *make_steps(
	struct maker *m, const struct model **at, size_t depth, size_t n)
{
	struct model_step *step = make(m, sizeof *step);

	if (n > 1 && !below(m, 4)) {
		step->kind = MODEL_GROUP;
		step->group = make_steps(m, at, depth + 1, n - 1);
	} else {
		choose_step(m, step, at);
	}
	if (!below(m, 3))
		step->predicates = make_predicate(m, *at, depth + 1);
	if (n > 1)
		step->next = make_steps(m, at, depth, n - 1);
	return step;
}

/* The text of some value, more often than not one like this. */
static const char *choose_literal(struct maker *m, const struct model *like)
{
	for (size_t i = 0; i < 8; i++) {
		const struct model *node = m->nodes[below(m, m->n_nodes)];
		if (node->kind == like->kind && !node->cls)
			return node->text;
	}
	return like->text;
}

static const struct model_test *make_comparison(
	struct maker *m, struct model_test *test, const struct model *from, const struct model *at)
{
	static const char *const operators[] = { "=", "!=", "<", "<=", ">", ">=" };

	test->kind = MODEL_COMPARISON;
	test->token = operators[below(m, 6)];
	if (below(m, 3)) {
		test->literal = choose_literal(m, at);
	} else {
		/* a path on the right begins with a dot */
		struct model_step *self = make(m, sizeof *self);
		self->kind = MODEL_SELF;
		self->next = make_steps(m, &from, 2, 1 + below(m, 2));
		test->other = self;
	}
	return test;
}

static const struct model_test *make_test(struct maker *m, const struct model *at, size_t depth)
{
	struct model_test *test = make(m, sizeof *test);
	const struct model *from = at;
	size_t what = below(m, depth < 3 ? 9 : 5);

	if (what > 4) {
		test->kind = what == 5 ? MODEL_AND : what == 6 ? MODEL_OR : MODEL_NOT;
		test->a = make_test(m, at, depth + 1);
		if (what < 7)
			test->b = make_test(m, at, depth + 1);
		return test;
	}
	test->kind = MODEL_PATH;
	test->path = make_steps(m, &at, depth, 1 + below(m, 2));
	return at->cls || !what ? test : make_comparison(m, test, from, at);
}

/* What was found, beside what the model found. */
struct comparing {
	const struct model_list *wanted;
	size_t n;
	bool is_same;
};

static bool compare(const struct xso_found *found, void *user)
{
	struct comparing *c = user;
	const struct model *wanted = c->n < c->wanted->n ? c->wanted->items[c->n] : NULL;

	c->n++;
	c->is_same = c->is_same && wanted && found->object.cls == wanted->cls &&
		wanted->at == (wanted->cls ? found->object.object : found->value);
	return true;
}

struct counts {
	struct xso_arena *objects, *paths;
	size_t compared, unsure, found;
};

static void try_path(struct counts *counts, struct maker *m, struct xso_any any)
{
	const struct model *at = m->nodes[0];
	const struct model_step *steps = make_steps(m, &at, 0, 1 + below(m, LONGEST_STEPS));
	struct model_list wanted = model_find(steps, m->nodes[0], m->arena);
	struct comparing comparing = { .wanted = &wanted, .is_same = true };
	struct xso_error error = { 0 };
	struct xso_path *path;

	m->out.size = 0;
	model_say(&m->out, steps);
	ck_assert_int_eq(xso_buffer_append_byte(&m->out, '\0'), XSO_OK);
	path = xso_path_new(NULL, m->out.data, &error);
	ck_assert_msg(path || error.status == XSO_ERROR_LIMIT, "%s: at %d", m->out.data,
		(int)error.offset);
	if (!path || wanted.is_unsure) {
		counts->unsure++;
	} else {
		xso_find(path, any, compare, &comparing);
		ck_assert_msg(comparing.is_same && comparing.n == wanted.n,
			"%s: %s finds %zu, and the model %zu", table_class_name(any.cls),
			m->out.data, comparing.n, wanted.n);
		counts->compared++;
		counts->found += comparing.n > 0;
	}
	xso_path_free(path);
}

static void list_nodes(struct maker *m, const struct model *node)
{
	if (m->n_nodes < MOST_NODES)
		m->nodes[m->n_nodes++] = node;
	for (node = node->first; node; node = node->next)
		list_nodes(m, node);
}

static void visit(const struct xso_class *cls, void *user)
{
	struct counts *counts = user;

	for (size_t pick = 0; pick < laws_rounds(1, 50); pick++) {
		struct values values = { .arena = counts->objects,
			.modules = laws_modules(),
			.fill = pick % 2 ? VALUES_SOME : VALUES_ALL,
			.pick = pick,
			.depth = DEPTH,
			.state = pick + cls->size };
		struct maker m = { .arena = counts->paths, .state = values.state };
		struct xso_any any = { cls, xso_arena_alloc(counts->objects, cls->size) };
		values_make(&values, cls, (void *)any.object, values_namespace(cls, pick));
		list_nodes(&m, model_make(any, counts->objects));
		for (size_t i = 0; i < PATHS; i++) {
			try_path(counts, &m, any);
			xso_arena_reset(counts->paths);
		}
		xso_buffer_free(&m.out);
		xso_arena_reset(counts->objects);
	}
}

START_TEST(paths_find_what_the_model_finds)
{
	struct counts counts = { .objects = xso_arena_new(NULL), .paths = xso_arena_new(NULL) };

	laws_walk(visit, &counts);
	ck_assert_msg(counts.found > 1000 && counts.compared > 2 * counts.unsure,
		"%zu compared, %zu found, %zu unsure", counts.compared, counts.found,
		counts.unsure);
	xso_arena_release(counts.objects);
	xso_arena_release(counts.paths);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("find random");
	TCase *tc = tcase_create("find random");

	tcase_set_timeout(tc, 300);
	tcase_add_test(tc, paths_find_what_the_model_finds);
	suite_add_tcase(s, tc);
	return s;
}
