/* For every class: memory that runs out is told, leaks nothing, and leaves nothing written. */
#include "laws.h"
#include "memory.h"

#include <xso/decode.h>
#include <xso/object.h>
#include <xso/print.h>
#include <xso/raw.h>

enum { DEPTH = 1, STEP = 128 };

struct bench {
	struct xso_registry *registry;
	struct xso_arena *made;
	size_t classes, failures;
};

/* The status of writing with this allocator; after a failure nothing may have been written. */
static enum xso_status write_with(
	const struct xso_allocator *allocator, const struct xso_class *cls, const void *object)
{
	struct xso_writer_config config = { .allocator = allocator };
	struct xso_writer *writer = xso_writer_new(&config);
	struct xso_error error = { 0 };
	enum xso_status status = XSO_ERROR_MEMORY;
	size_t size;

	if (writer) {
		status = xso_encode(cls, object, NULL, writer, &error);
		ck_assert_int_eq(status, error.status);
		xso_writer_bytes(writer, &size);
		ck_assert_int_eq(!status, size > 0);
	}
	xso_writer_free(writer);
	return status;
}

static enum xso_status print_with(
	const struct xso_allocator *allocator, const struct xso_class *cls, const void *object)
{
	struct xso_buffer out = { .allocator = allocator };
	struct xso_any any = { cls, object };
	enum xso_status status = xso_print(any, XSO_PRINT_TEXT, &out);

	if (!status)
		status = xso_print(any, XSO_PRINT_JSON, &out);
	xso_buffer_free(&out);
	return status;
}

typedef enum xso_status operation(
	const struct xso_allocator *allocator, const struct xso_class *cls, const void *object);

static void fail_each(struct bench *b, operation *operate, const struct xso_class *cls,
	const void *object, bool once)
{
	enum xso_status status = XSO_ERROR_MEMORY;
	struct memory memory;

	for (size_t n = 1; status; n++) {
		const struct xso_allocator *allocator = memory_begin(&memory, n);
		memory.once = once;
		status = operate(allocator, cls, object);
		ck_assert_msg(!status || status == XSO_ERROR_MEMORY, "%s: %s",
			table_class_name(cls), xso_status_text(status));
		ck_assert_msg((status != XSO_OK) == (memory.calls >= n),
			"%s: allocation %zu of %zu is not told", table_class_name(cls), n,
			memory.calls);
		ck_assert_uint_eq(memory.blocks, 0);
		b->failures += status != XSO_OK;
	}
}

/* Decodes and copies in arenas with little room. True when there was enough. */
static bool starve(struct bench *b, const struct xso_class *cls, const void *object,
	const struct xso_raw *raw, size_t used, size_t blocks)
{
	struct memory memory, other;
	struct xso_arena *arena = memory_short_arena(&memory, used, blocks);
	struct xso_arena *copies = memory_short_arena(&other, used, blocks);
	void *read = xso_arena_alloc(b->made, cls->size),
	     *copy = xso_arena_alloc(b->made, cls->size);
	struct xso_error error;
	enum xso_status decoded = xso_decode(cls, read, raw, b->registry, arena, &error);
	enum xso_status copied = xso_copy(cls, object, copy, copies);

	ck_assert_int_eq(decoded, error.status);
	ck_assert_msg(decoded ? decoded == XSO_ERROR_MEMORY : xso_equal(cls, read, object),
		"%s: decoded with %zu and %zu: %s", table_class_name(cls), used, blocks,
		xso_status_text(decoded));
	ck_assert_msg(copied ? copied == XSO_ERROR_MEMORY : xso_equal(cls, copy, object),
		"%s: copied with %zu and %zu: %s", table_class_name(cls), used, blocks,
		xso_status_text(copied));
	xso_arena_release(arena);
	xso_arena_release(copies);
	ck_assert_uint_eq(memory.blocks + other.blocks, 0);
	b->failures += (size_t)(decoded != XSO_OK) + (copied != XSO_OK);
	return !decoded && !copied;
}

static void starve_each(struct bench *b, const struct xso_class *cls, const void *object)
{
	static const struct xso_writer_config config;
	struct xso_writer *writer = xso_writer_new(&config);
	struct xso_raw raw;
	const char *bytes;
	size_t size, first = 8 * (b->classes % (STEP / 8));

	ck_assert_int_eq(xso_encode(cls, object, NULL, writer, NULL), XSO_OK);
	bytes = xso_writer_bytes(writer, &size);
	ck_assert_int_eq(
		xso_raw_parse(bytes, size, xso_registry_names(b->registry), &raw, b->made, NULL),
		XSO_OK);
	for (size_t used = first; used <= MEMORY_FIRST_BLOCK; used += STEP)
		for (size_t blocks = 0; !starve(b, cls, object, &raw, used, blocks);)
			blocks++;
	xso_writer_free(writer);
}

static void visit(const struct xso_class *cls, void *user)
{
	struct xso_class root = laws_root(cls);
	struct bench *b = user;

	for (size_t pick = 0; pick < laws_rounds(1, 8); pick++) {
		struct values values = { .arena = b->made,
			.modules = laws_modules(),
			.fill = VALUES_ALL,
			.pick = pick,
			.depth = DEPTH,
			.state = pick };
		void *object = xso_arena_alloc(b->made, cls->size);
		values_make(&values, &root, object, values_namespace(&root, pick));
		for (int once = 0; once < 2; once++) {
			fail_each(b, write_with, &root, object, once);
			fail_each(b, print_with, &root, object, once);
		}
		starve_each(b, &root, object);
		xso_arena_reset(b->made);
	}
	b->classes++;
}

START_TEST(memory_that_runs_out_is_told)
{
	struct bench b = { .registry = laws_registry(), .made = xso_arena_new(NULL) };

	laws_walk(visit, &b);
	ck_assert_uint_gt(b.classes, 500);
	ck_assert_uint_gt(b.failures, 10 * b.classes);
	xso_arena_release(b.made);
	xso_registry_free(b.registry);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("laws of memory");
	TCase *tc = tcase_create("memory");

	tcase_set_timeout(tc, 300);
	tcase_add_test(tc, memory_that_runs_out_is_told);
	suite_add_tcase(s, tc);
	return s;
}
