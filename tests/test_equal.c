#include "laws.h"

#include <xso/arena.h>
#include <xso/object.h>
#include <xso/reader.h>

enum { PICKS = 8, DEPTH = 2 };

struct changes {
	struct xso_arena *arena;
	size_t n;
	size_t fields, unchanged; /* met, and without any change */
};

static struct values values_for(struct changes *changes, size_t pick)
{
	return (struct values){ .arena = changes->arena,
		.modules = laws_modules(),
		.fill = VALUES_ALL,
		.pick = pick,
		.depth = DEPTH,
		.state = pick };
}

static void check_differ(const struct xso_class *cls, const struct xso_field *field, const void *a,
	const void *b, size_t n)
{
	ck_assert_msg(!xso_equal(cls, a, b) && !xso_equal(cls, b, a),
		"%s: change %zu of '%s' is not noticed", table_class_name(cls), n,
		table_string(cls, field->member));
}

static void change_fields(struct changes *changes, const struct xso_class *cls,
	const struct xso_class *part, const char *object, size_t pick)
{
	for (const struct xso_field *f = part->fields; f < part->fields + part->n_fields; f++) {
		size_t before = changes->n;
		for (size_t n = 0; n < 2; n++) {
			struct values values = values_for(changes, pick);
			char *changed = xso_arena_alloc(changes->arena, cls->size);
			memcpy(changed, object, cls->size);
			/* without its own language a part has that of the object, perhaps the same
			 */
			if (!n && part != cls && table_is_lang(part, f))
				continue;
			if (!values_change(&values, part, f, changed, n))
				continue;
			check_differ(cls, f, object, changed, n);
			changes->n++;
		}
		changes->fields++;
		changes->unchanged += changes->n == before;
		if (f->of && (f->shape == XSO_TAG || f->shape == XSO_WITHIN))
			change_fields(changes, cls, table_class(part, f->of), object, pick);
	}
}

static void change_kept(const struct xso_class *cls, const char *object, struct changes *changes)
{
	char *changed = xso_arena_alloc(changes->arena, cls->size);
	const struct xso_kept *kept = table_kept(cls, object);

	if (!kept)
		return;
	memcpy(changed, object, cls->size);
	table_set_pointer(changed, cls->unknown, kept->next);
	ck_assert(!xso_equal(cls, object, changed));
	ck_assert(!xso_equal(cls, changed, object));
}

static void visit_changes(const struct xso_class *cls, void *user)
{
	struct changes *changes = user;

	for (size_t pick = 0; pick < PICKS; pick++) {
		struct values values = values_for(changes, pick);
		char *object = xso_arena_alloc(changes->arena, cls->size);
		values_make(&values, cls, object, values_namespace(cls, 0));
		ck_assert(xso_equal(cls, object, object));
		change_fields(changes, cls, cls, object, pick);
		change_kept(cls, object, changes);
		xso_arena_reset(changes->arena);
	}
}

START_TEST(equal_notices_every_member)
{
	struct changes changes = { .arena = xso_arena_new(NULL) };

	laws_walk(visit_changes, &changes);
	ck_assert_uint_gt(changes.n, 5000);
	/* namespaces, enums of one value that must be there, and the like */
	ck_assert_uint_lt(changes.unchanged, changes.fields / 10);
	xso_arena_release(changes.arena);
}
END_TEST

START_TEST(what_is_nested_too_deeply_equals_nothing)
{
	static struct test_every_recursion o[XSO_DEPTH + 1];

	for (size_t i = 0; i < XSO_DEPTH; i++)
		o[i].one = &o[i + 1];
	ck_assert(xso_equal(&test_every_recursion_class, &o[1], &o[1]));
	ck_assert(!xso_equal(&test_every_recursion_class, &o[0], &o[0]));
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("equal");
	TCase *tc = tcase_create("equal");

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, equal_notices_every_member);
	tcase_add_test(tc, what_is_nested_too_deeply_equals_nothing);
	suite_add_tcase(s, tc);
	return s;
}
