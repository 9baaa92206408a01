/* The project's own stanzas: read in every way, written, printed, and with memory running out. */
#include "laws.h"
#include "memory.h"
#include "object/value.h"
#include "tools/infoset.h"
#include "vectors.h"

#include <xso/decode.h>
#include <xso/object.h>
#include <xso/print.h>
#include <xso/raw.h>
#include <xso/read.h>
#include <xso/reader.h>

static struct vector vectors[VECTORS];
static size_t n_vectors;
static struct xso_registry *registry;

static void setup(void)
{
	n_vectors = vectors_read(vectors);
	ck_assert_uint_gt(n_vectors, 100);
	registry = laws_registry();
}

static void teardown(void)
{
	xso_registry_free(registry);
	vectors_free(vectors, n_vectors);
}

static struct xso_reader *new_reader(const struct xso_allocator *allocator)
{
	struct xso_reader_config config = { .names = xso_registry_names(registry),
		.allocator = allocator,
		.root = XSO_ROOT_ELEMENT };

	return xso_reader_new(&config);
}

/* Gives the bytes up to `end`, in chunks; what is not consumed is given again. */
static enum xso_reading feed(struct xso_reader *reader, const struct vector *vector, size_t *taken,
	size_t end, size_t chunk)
{
	enum xso_reading reading = XSO_READING_MORE;
	struct xso_error error;
	size_t consumed;

	while (*taken < end && reading == XSO_READING_MORE) {
		size_t size = end - *taken < chunk ? end - *taken : chunk;
		reading = xso_reader_read(reader, vector->bytes + *taken, size, &consumed, &error);
		*taken += consumed;
	}
	return reading;
}

/* Reads the vector in two pieces, each in chunks, and prints it. */
static struct xso_buffer read_split(const struct vector *vector, size_t split, size_t chunk)
{
	struct xso_reader *reader = new_reader(NULL);
	struct xso_buffer out = { 0 };
	enum xso_reading reading;
	const struct xso_raw *raw;
	struct xso_any any;
	size_t taken = 0;

	reading = feed(reader, vector, &taken, split, chunk);
	if (reading == XSO_READING_MORE)
		reading = feed(reader, vector, &taken, vector->size, chunk);
	ck_assert_msg(reading == XSO_READING_ELEMENT, "%s", vector->name);
	raw = xso_reader_tape(reader);
	ck_assert_int_eq(xso_decode_any(&any, NULL, raw, registry, raw->arena), XSO_OK);
	ck_assert_int_eq(xso_print(any, XSO_PRINT_TEXT, &out), XSO_OK);
	xso_reader_free(reader);
	return out;
}

static void check_split(
	const struct vector *vector, const struct xso_buffer *whole, size_t split, size_t chunk)
{
	struct xso_buffer out = read_split(vector, split, chunk);

	ck_assert_msg(out.size == whole->size && !memcmp(out.data, whole->data, out.size),
		"%s: split at %zu in chunks of %zu:\n%.*s", vector->name, split, chunk,
		(int)out.size, out.data);
	xso_buffer_free(&out);
}

static void split_everywhere(const struct vector *vector)
{
	struct xso_buffer whole = read_split(vector, vector->size, vector->size);
	for (size_t chunk = 1; chunk < 4; chunk++)
		check_split(vector, &whole, vector->size, chunk);
	for (size_t split = 0; split < vector->size; split++)
		check_split(vector, &whole, split, vector->size);
	xso_buffer_free(&whole);
}

START_TEST(every_split_gives_the_same)
{
	for (size_t i = 0; i < n_vectors; i++)
		split_everywhere(&vectors[i]);
}
END_TEST

static struct xso_any read_vector(const struct vector *vector, struct xso_arena *arena)
{
	struct xso_error error = { 0 };
	char text[256] = "";
	struct xso_any any;

	if (xso_read_one(vector->bytes, vector->size, registry, arena, &any, &error))
		xso_error_format(&error, text, sizeof text);
	ck_assert_msg(!*text, "%s: %s", vector->name, text);
	return any;
}

START_TEST(vectors_are_written_as_they_were_read)
{
	for (size_t i = 0; i < n_vectors; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct xso_any any = read_vector(&vectors[i], arena), again;
		struct xso_buffer out = { 0 }, twice = { 0 };
		struct xso_raw first, second;
		const char *why = "";

		ck_assert_int_eq(xso_write(any, &out, NULL), XSO_OK);
		ck_assert_int_eq(
			xso_raw_parse(vectors[i].bytes, vectors[i].size, NULL, &first, arena, NULL),
			XSO_OK);
		ck_assert_int_eq(
			xso_raw_parse(out.data, out.size, NULL, &second, arena, NULL), XSO_OK);
		ck_assert_msg(infoset_equal(&first, &second, registry, arena, &why), "%s: %s\n%.*s",
			vectors[i].name, why, (int)out.size, out.data);
		ck_assert_int_eq(
			xso_read_one(out.data, out.size, registry, arena, &again, NULL), XSO_OK);
		ck_assert_msg(xso_equal_any(any, again), "%s", vectors[i].name);
		ck_assert_int_eq(xso_write(again, &twice, NULL), XSO_OK);
		ck_assert_msg(out.size == twice.size && !memcmp(out.data, twice.data, out.size),
			"%s\n%.*s\n%.*s", vectors[i].name, (int)out.size, out.data, (int)twice.size,
			twice.data);
		xso_buffer_free(&out);
		xso_buffer_free(&twice);
		xso_arena_release(arena);
	}
}
END_TEST

START_TEST(vectors_are_printed_as_json)
{
	for (size_t i = 0; i < n_vectors; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct xso_any any = read_vector(&vectors[i], arena);
		struct xso_buffer out = { 0 };

		ck_assert_int_eq(xso_print(any, XSO_PRINT_JSON, &out), XSO_OK);
		ck_assert_int_eq(out.data[out.size - 1], '\n');
		ck_assert_msg(xso_scalar_json.check(out.data, out.size - 1), "%s: %.*s",
			vectors[i].name, (int)out.size, out.data);
		xso_buffer_free(&out);
		xso_arena_release(arena);
	}
}
END_TEST

START_TEST(no_vector_is_refused_inside)
{
	for (size_t i = 0; i < n_vectors; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct xso_buffer out = { 0 };

		xso_print(read_vector(&vectors[i], arena), XSO_PRINT_TEXT, &out);
		xso_buffer_append_byte(&out, '\0');
		ck_assert_msg(!strstr(out.data, "(refused:"), "%s: %s", vectors[i].name, out.data);
		xso_buffer_free(&out);
		xso_arena_release(arena);
	}
}
END_TEST

/* How many of the printed vectors hold an object of some class of the module. */
static size_t count_users(const struct xso_module *module, const struct xso_buffer *printed)
{
	size_t users = 0;

	for (size_t i = 0; i < n_vectors; i++) {
		bool found = false;
		for (size_t c = 0; c < module->n_own_classes && !found; c++) {
			char key[128];
			snprintf(key, sizeof key, "\"class\":\"%s\"",
				table_class_name(module->classes[c]));
			found = strstr(printed[i].data, key) != NULL;
		}
		users += found;
	}
	return users;
}

/* A view of a data form is no element: test_form.c has those. */
static bool has_elements(const struct xso_module *module)
{
	for (size_t i = 0; i < module->n_own_classes; i++)
		if (!(module->classes[i]->flags & XSO_CLASS_FORM))
			return true;
	return false;
}

START_TEST(every_module_has_vectors)
{
	static struct xso_buffer printed[VECTORS];
	struct xso_buffer without = { 0 };

	for (size_t i = 0; i < n_vectors; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		xso_print(read_vector(&vectors[i], arena), XSO_PRINT_JSON, &printed[i]);
		xso_buffer_append_byte(&printed[i], '\0');
		xso_arena_release(arena);
	}
	for (const struct xso_module *const *m = xmpp_all_modules; *m; m++)
		if (has_elements(*m) && count_users(*m, printed) < 2) {
			xso_buffer_append(&without, (*m)->name, strlen((*m)->name));
			xso_buffer_append_byte(&without, ' ');
		}
	for (size_t i = 0; i < n_vectors; i++)
		xso_buffer_free(&printed[i]);
	ck_assert_msg(
		!without.size, "in fewer than two vectors: %.*s", (int)without.size, without.data);
}
END_TEST

/* Everything that allocates, on one allocator. The first status that is not XSO_OK. */
static enum xso_status use(const struct vector *vector, const struct xso_allocator *allocator)
{
	struct xso_writer_config config = { .allocator = allocator };
	struct xso_buffer out = { .allocator = allocator };
	struct xso_reader *reader = new_reader(allocator);
	struct xso_writer *writer = xso_writer_new(&config);
	struct xso_arena *arena = xso_arena_new(allocator);
	enum xso_status status = XSO_ERROR_MEMORY;
	enum xso_reading reading = XSO_READING_ERROR;
	struct xso_error error = { .status = XSO_ERROR_MEMORY };
	struct xso_any any, copy;
	size_t consumed;

	if (reader && writer && arena)
		reading = xso_reader_read(reader, vector->bytes, vector->size, &consumed, &error);
	if (reading == XSO_READING_ERROR)
		status = error.status;
	else
		status = xso_decode_any(&any, NULL, xso_reader_tape(reader), registry, arena);
	if (!status) {
		ck_assert_ptr_nonnull(any.cls);
		status = xso_encode_any(any, writer, &error);
	}
	if (!status)
		status = xso_copy_any(any, &copy, arena);
	if (!status)
		status = xso_print(copy, XSO_PRINT_TEXT, &out);
	if (!status)
		status = xso_print(copy, XSO_PRINT_JSON, &out);
	xso_buffer_free(&out);
	xso_arena_release(arena);
	xso_writer_free(writer);
	xso_reader_free(reader);
	return status;
}

static void fail_everywhere(const struct vector *vector, bool once)
{
	enum xso_status status = XSO_ERROR_MEMORY;
	struct memory memory;
	size_t n = 0;

	while (status) {
		const struct xso_allocator *allocator = memory_begin(&memory, ++n);
		memory.once = once;
		status = use(vector, allocator);
		ck_assert_msg(!status || status == XSO_ERROR_MEMORY, "%s: allocation %zu: %s",
			vector->name, n, xso_status_text(status));
		ck_assert_msg(!memory.blocks, "%s: allocation %zu leaks", vector->name, n);
		ck_assert_msg((status != XSO_OK) == (memory.calls >= n),
			"%s: allocation %zu of %zu", vector->name, n, memory.calls);
	}
	ck_assert_uint_gt(n, 5);
}

START_TEST(every_failing_allocation_is_told)
{
	for (size_t i = 0; i < n_vectors; i++) {
		fail_everywhere(&vectors[i], false);
		fail_everywhere(&vectors[i], true);
	}
}
END_TEST

/* Decodes and copies in an arena that is nearly full. True when there was enough. */
static bool starve(const struct vector *vector, const struct xso_raw *raw, struct xso_any object,
	size_t used, size_t blocks)
{
	struct memory memory, other;
	struct xso_arena *arena = memory_short_arena(&memory, used, blocks);
	struct xso_arena *copies = memory_short_arena(&other, used, blocks);
	struct xso_any any, copy;
	enum xso_status decoded = xso_decode_any(&any, NULL, raw, registry, arena);
	enum xso_status copied = xso_copy_any(object, &copy, copies);

	ck_assert_msg(
		decoded ? decoded == XSO_ERROR_MEMORY && !any.cls : xso_equal_any(any, object),
		"%s: decoded with %zu and %zu: %s", vector->name, used, blocks,
		xso_status_text(decoded));
	ck_assert_msg(copied ? copied == XSO_ERROR_MEMORY : xso_equal_any(copy, object),
		"%s: copied with %zu and %zu: %s", vector->name, used, blocks,
		xso_status_text(copied));
	xso_arena_release(arena);
	xso_arena_release(copies);
	ck_assert_uint_eq(memory.blocks + other.blocks, 0);
	return !decoded && !copied;
}

START_TEST(memory_may_run_out_at_every_byte)
{
	for (size_t i = 0; i < n_vectors; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct xso_any object = read_vector(&vectors[i], arena);
		struct xso_raw raw;
		ck_assert_int_eq(
			xso_raw_parse(vectors[i].bytes, vectors[i].size, NULL, &raw, arena, NULL),
			XSO_OK);
		for (size_t used = 0; used <= MEMORY_FIRST_BLOCK; used += 8)
			for (size_t blocks = 0; !starve(&vectors[i], &raw, object, used, blocks);)
				blocks++;
		xso_arena_release(arena);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("vectors");
	TCase *tc = tcase_create("vectors");

	tcase_set_timeout(tc, 300);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, vectors_are_written_as_they_were_read);
	tcase_add_test(tc, vectors_are_printed_as_json);
	tcase_add_test(tc, no_vector_is_refused_inside);
	tcase_add_test(tc, every_module_has_vectors);
	tcase_add_test(tc, every_split_gives_the_same);
	tcase_add_test(tc, every_failing_allocation_is_told);
	tcase_add_test(tc, memory_may_run_out_at_every_byte);
	suite_add_tcase(s, tc);
	return s;
}
