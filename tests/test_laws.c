/* What holds for every class of every module, by walking the tables. */
#include "laws.h"

#include <xso/decode.h>
#include <xso/object.h>
#include <xso/raw.h>

#include <stdio.h>

enum { RANDOM = 40, RANDOM_LONG = 1000, DEPTH = 3 };

struct bench {
	struct xso_registry *registry;
	struct xso_arena *made, *read, *copied;
	struct xso_writer *writer, *again;
	size_t objects;
	char what[160]; /* for messages */
};

static void begin(struct bench *b)
{
	static const struct xso_writer_config config;

	*b = (struct bench){ .registry = laws_registry() };
	b->made = xso_arena_new(NULL);
	b->read = xso_arena_new(NULL);
	b->copied = xso_arena_new(NULL);
	b->writer = xso_writer_new(&config);
	b->again = xso_writer_new(&config);
	ck_assert(b->made && b->read && b->copied && b->writer && b->again);
}

static void end(struct bench *b)
{
	xso_writer_free(b->again);
	xso_writer_free(b->writer);
	xso_arena_release(b->made);
	xso_arena_release(b->read);
	xso_arena_release(b->copied);
	xso_registry_free(b->registry);
}

static void fail_with(const struct bench *b, const char *what, const struct xso_error *error)
{
	char text[256] = "";
	size_t size;
	const char *bytes = xso_writer_bytes(b->writer, &size);

	if (error)
		xso_error_format(error, text, sizeof text);
	ck_abort_msg("%s: %s %s\n%.*s", b->what, what, text, (int)size, bytes);
}

static const char *encode(const struct bench *b, struct xso_writer *writer,
	const struct xso_class *cls, const void *object, size_t *size)
{
	struct xso_error error = { 0 };

	xso_writer_clear(writer);
	if (xso_encode(cls, object, NULL, writer, &error))
		fail_with(b, "does not encode:", &error);
	return xso_writer_bytes(writer, size);
}

/* What was written, decoded. */
static void *decode(struct bench *b, const struct xso_class *cls, const char *bytes, size_t size)
{
	void *object = xso_arena_alloc(b->read, cls->size);
	struct xso_error error = { 0 };
	struct xso_raw raw;

	if (xso_raw_parse(bytes, size, xso_registry_names(b->registry), &raw, b->read, &error))
		fail_with(b, "cannot be read:", &error);
	if (xso_decode(cls, object, &raw, b->registry, b->read, &error))
		fail_with(b, "does not decode:", &error);
	return object;
}

static void check_same_bytes(
	struct bench *b, const struct xso_class *cls, const void *object, const char *what)
{
	size_t size, size_again;
	const char *bytes = xso_writer_bytes(b->writer, &size);
	const char *again = encode(b, b->again, cls, object, &size_again);

	if (size != size_again || memcmp(bytes, again, size) != 0)
		ck_abort_msg("%s: %s\n%.*s\n%.*s", b->what, what, (int)size, bytes, (int)size_again,
			again);
}

/* The copy is looked at when the memory of the original is gone. */
static void check_copy(struct bench *b, const struct xso_class *cls, void *object)
{
	void *copy = xso_arena_alloc(b->copied, cls->size);
	struct xso_arena *gone = b->made;

	ck_assert_int_eq(xso_copy(cls, object, copy, b->copied), XSO_OK);
	if (!xso_equal(cls, object, copy) || !xso_equal(cls, copy, object))
		fail_with(b, "is not equal to its copy", NULL);
	b->made = xso_arena_new(NULL);
	xso_arena_release(gone);
	check_same_bytes(b, cls, copy, "the copy is written in another way");
}

static void check_object(struct bench *b, const struct xso_class *cls, void *object)
{
	size_t size;
	const char *bytes = encode(b, b->writer, cls, object, &size);
	void *read = decode(b, cls, bytes, size);

	b->objects++;
	if (!xso_equal(cls, object, object))
		fail_with(b, "is not equal to itself", NULL);
	if (!xso_equal(cls, object, read) || !xso_equal(cls, read, object))
		fail_with(b, "is another object when read again", NULL);
	check_same_bytes(b, cls, read, "is written in another way when read again");
	check_copy(b, cls, object);
	xso_arena_reset(b->read);
	xso_arena_reset(b->copied);
}

static void make_and_check(struct bench *b, const struct xso_class *cls, enum values_fill fill,
	size_t field, size_t pick)
{
	struct values values = { .arena = b->made,
		.modules = laws_modules(),
		.fill = fill,
		.field = field,
		.pick = pick,
		.depth = DEPTH,
		.state = pick };
	void *object = xso_arena_alloc(b->made, cls->size);

	snprintf(b->what, sizeof b->what, "%s, %s, pick %zu", table_class_name(cls),
		fill == VALUES_ONE	      ? table_string(cls, cls->fields[field].member)
			: fill == VALUES_ALL  ? "everything"
			: fill == VALUES_SOME ? "some"
					      : "what is required",
		pick);
	values_make(&values, cls, object, values_namespace(cls, pick));
	check_object(b, cls, object);
	xso_arena_reset(b->made);
}

static void visit_minimal(const struct xso_class *cls, void *user)
{
	struct xso_class root = laws_root(cls);

	for (size_t pick = 0; pick < VALUES_PICKS; pick++)
		make_and_check(user, &root, VALUES_MINIMAL, 0, pick);
}

static void visit_each_field(const struct xso_class *cls, void *user)
{
	struct xso_class root = laws_root(cls);

	for (size_t field = 0; field < cls->n_fields; field++)
		for (size_t pick = 0; pick < VALUES_PICKS; pick++)
			make_and_check(user, &root, VALUES_ONE, field, pick);
}

static void visit_everything(const struct xso_class *cls, void *user)
{
	struct xso_class root = laws_root(cls);
	size_t n = laws_rounds(RANDOM, RANDOM_LONG);

	for (size_t pick = 0; pick < n; pick++)
		make_and_check(user, &root, VALUES_ALL, 0, pick);
}

static void visit_mixes(const struct xso_class *cls, void *user)
{
	struct xso_class root = laws_root(cls);
	size_t n = laws_rounds(RANDOM, RANDOM_LONG);

	for (size_t pick = 0; pick < n; pick++)
		make_and_check(user, &root, VALUES_SOME, 0, pick);
}

static void walk(void (*visit)(const struct xso_class *cls, void *user))
{
	struct bench b;

	begin(&b);
	laws_walk(visit, &b);
	ck_assert_uint_gt(b.objects, 1000);
	end(&b);
}

START_TEST(objects_with_what_is_required_go_round)
{
	walk(visit_minimal);
}
END_TEST

START_TEST(objects_with_one_field_go_round)
{
	walk(visit_each_field);
}
END_TEST

START_TEST(objects_with_every_field_go_round)
{
	walk(visit_everything);
}
END_TEST

START_TEST(objects_with_some_fields_go_round)
{
	walk(visit_mixes);
}
END_TEST

/* The first required field whose absence zero cannot hide. */
static const struct xso_field *first_missing(const struct xso_class *cls, const void *zero)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (table_is_required(f) && !xso_table_is_set(cls, f, zero))
			return f;
	return NULL;
}

static void visit_zero(const struct xso_class *cls, void *user)
{
	struct bench *b = user;
	struct xso_class root = laws_root(cls);
	void *zero = xso_arena_alloc(b->made, cls->size);
	const struct xso_field *missing = first_missing(cls, zero);
	struct xso_error error = { 0 };
	enum xso_status status;
	size_t size;

	snprintf(b->what, sizeof b->what, "%s, zero", table_class_name(cls));
	b->objects++;
	xso_writer_clear(b->writer);
	status = xso_encode(&root, zero, NULL, b->writer, &error);
	if (missing) {
		ck_assert_msg(status == XSO_ERROR_MISSING, "%s", b->what);
		ck_assert_str_eq(error.cls, table_class_name(cls));
		ck_assert_str_eq(error.field, table_string(cls, missing->member));
		xso_writer_bytes(b->writer, &size);
		ck_assert_uint_eq(size, 0);
	} else {
		const char *bytes = encode(b, b->writer, &root, zero, &size);
		void *read = decode(b, &root, bytes, size);
		check_same_bytes(b, &root, read, "is written in another way when read again");
	}
}

START_TEST(zero_goes_round_or_names_what_is_missing)
{
	struct bench b;

	begin(&b);
	laws_walk(visit_zero, &b);
	ck_assert_uint_gt(b.objects, 100);
	end(&b);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("laws");
	TCase *tc = tcase_create("laws");

	tcase_set_timeout(tc, 300);
	tcase_add_test(tc, objects_with_what_is_required_go_round);
	tcase_add_test(tc, objects_with_one_field_go_round);
	tcase_add_test(tc, objects_with_every_field_go_round);
	tcase_add_test(tc, objects_with_some_fields_go_round);
	tcase_add_test(tc, zero_goes_round_or_names_what_is_missing);
	suite_add_tcase(s, tc);
	return s;
}
