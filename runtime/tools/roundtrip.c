/* xso roundtrip: decodes, encodes, compares. */
#include "tools/commands.h"
#include "tools/elements.h"
#include "tools/infoset.h"
#include "tools/whole.h"

#include <xso/decode.h>
#include <xso/encode.h>
#include <xso/object.h>
#include <xso/raw.h>

#include <stdio.h>
#include <string.h>

/* From the best to the worst: a file is as good as the worst of its elements. */
enum result { TYPED, KEPT, UNTYPED, REFUSED, DIFFERS, N_RESULTS };

static const char *const words[] = { "typed", "kept", "untyped", "refused", "differs" };

struct trip {
	const struct options *options;
	enum result result;
	char why[256];
};

static void worsen(struct trip *trip, enum result result, const char *why)
{
	if (result <= trip->result && *trip->why)
		return;
	if (result > trip->result)
		trip->result = result;
	snprintf(trip->why, sizeof trip->why, "%s", why);
}

static void refuse(struct trip *trip, const struct xso_error *error)
{
	char why[256];

	xso_error_format(error, why, sizeof why);
	worsen(trip, REFUSED, why);
}

/* Reads what was written, and compares it with what was read. */
static void compare(struct trip *trip, const struct xso_raw *first, struct xso_any object,
	const char *bytes, size_t size)
{
	const struct xso_registry *registry = trip->options->registry;
	struct xso_arena *arena = xso_arena_new(NULL);
	const char *why = "out of memory";
	struct xso_error error = { 0 };
	struct xso_raw again;
	struct xso_any copy;

	if (!arena)
		worsen(trip, DIFFERS, why);
	else if (xso_raw_parse(bytes, size, xso_registry_names(registry), &again, arena, &error))
		worsen(trip, DIFFERS, "what was written cannot be read");
	else if (again.lang = first->lang, xso_decode_any(&copy, NULL, &again, registry, arena))
		worsen(trip, DIFFERS, why);
	else if (!xso_equal_any(object, copy))
		worsen(trip, DIFFERS, "the object read again is another one");
	else if (!infoset_equal(first, &again, registry, arena, &why))
		worsen(trip, DIFFERS, why);
	xso_arena_release(arena);
}

static void go_round(struct trip *trip, const struct xso_raw *raw, struct xso_any object)
{
	struct xso_writer_config config = { .lang = raw->lang };
	struct xso_writer *writer = xso_writer_new(&config);
	struct xso_error error = { .status = XSO_ERROR_MEMORY };
	char why[256];
	size_t size;

	if (writer && !xso_encode_any(object, writer, &error)) {
		const char *bytes = xso_writer_bytes(writer, &size);
		compare(trip, raw, object, bytes, size);
	} else {
		xso_error_format(&error, why, sizeof why);
		worsen(trip, DIFFERS, why);
	}
	xso_writer_free(writer);
}

static void try_element(
	struct trip *trip, const struct elements *elements, const struct xso_raw *raw)
{
	const struct xso_raw *unknown;
	struct xso_any object;

	if (elements_decode(elements, &object)) {
		worsen(trip, REFUSED, "out of memory");
		return;
	}
	unknown = xso_raw_from(object);
	if (unknown && unknown->error)
		refuse(trip, unknown->error);
	else if (unknown)
		worsen(trip, UNTYPED, "no class is known for its root");
	else if (!whole_is(object))
		worsen(trip, KEPT, "");
	go_round(trip, raw, object);
}

static void try_file(struct trip *trip, const struct input *input)
{
	const struct options *options = trip->options;
	struct xso_error error = { .status = XSO_ERROR_MEMORY };
	const struct xso_raw *raw;
	struct elements elements;
	enum elements_next next = ELEMENTS_ERROR;

	if (elements_begin(&elements, input, options->registry, options->reader, options->chunk))
		next = elements_next(&elements, &raw, &error);
	for (; next == ELEMENTS_HEADER || next == ELEMENTS_ELEMENT;
		next = elements_next(&elements, &raw, &error))
		if (next == ELEMENTS_ELEMENT)
			try_element(trip, &elements, raw);
	if (next == ELEMENTS_ERROR)
		refuse(trip, &error);
	elements_end(&elements);
}

int command_roundtrip(const struct options *options)
{
	size_t counts[N_RESULTS] = { 0 };
	bool good = true;

	for (size_t i = 0; i < options->files.n; i++) {
		struct trip trip = { .options = options };
		struct input input;
		if (input_read(&input, options->files.items[i])) {
			try_file(&trip, &input);
		} else {
			worsen(&trip, REFUSED, "cannot be read");
			good = false;
		}
		input_free(&input);
		counts[trip.result]++;
		if (options->flags & FLAG_QUIET && trip.result < REFUSED)
			continue;
		if (trip.result == DIFFERS)
			fprintf(stderr, "%s: %s\n", options->files.items[i], trip.why);
		printf("%s %s%s%s\n", words[trip.result], options->files.items[i],
			trip.result == REFUSED ? ": " : "", trip.result == REFUSED ? trip.why : "");
	}
	printf("files %zu typed %zu kept %zu untyped %zu differs %zu refused %zu\n",
		options->files.n, counts[TYPED], counts[KEPT], counts[UNTYPED], counts[DIFFERS],
		counts[REFUSED]);
	return good && !counts[DIFFERS] ? 0 : 1;
}
