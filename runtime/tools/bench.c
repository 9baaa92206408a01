#define _POSIX_C_SOURCE 200809L

/* xso bench: how long reading, decoding and encoding the elements of files takes. */
#include "tools/commands.h"

#include <xso/decode.h>
#include <xso/encode.h>
#include <xso/raw.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* One file, and what its elements become. */
struct bench {
	const struct options *options;
	const struct input *input;
	struct xso_any *objects; /* kept for encoding */
	struct xso_arena **arenas;
	size_t n_objects, capacity;
	size_t n_read; /* elements of the file */
	size_t bytes;  /* that the work went through */
};

/* What is done with each element. False: it cannot be. */
typedef bool work_fn(struct bench *bench, const struct xso_raw *raw);

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static bool read_only(struct bench *bench, const struct xso_raw *raw)
{
	(void)bench;
	return raw->n_items > 0;
}

/* False: it does not fit its class. */
static bool decode_to(struct xso_any *any, const struct bench *bench, const struct xso_raw *raw)
{
	const struct xso_raw *unknown;

	if (xso_decode_any(any, NULL, raw, bench->options->registry, raw->arena))
		return false;
	unknown = xso_raw_from(*any);
	return !unknown || !unknown->error;
}

static bool decode(struct bench *bench, const struct xso_raw *raw)
{
	struct xso_any any;

	return decode_to(&any, bench, raw);
}

static bool grow(struct bench *bench)
{
	const size_t n = bench->capacity ? 2 * bench->capacity : 1024;
	struct xso_any *objects = realloc(bench->objects, n * sizeof *objects);
	struct xso_arena **arenas;

	if (!objects)
		return false;
	bench->objects = objects;
	arenas = realloc(bench->arenas, n * sizeof *arenas);
	if (!arenas)
		return false;
	bench->arenas = arenas;
	bench->capacity = n;
	return true;
}

/* Decodes and keeps. */
static bool keep(struct bench *bench, const struct xso_raw *raw)
{
	if (bench->n_objects == bench->capacity && !grow(bench))
		return false;
	if (!decode_to(&bench->objects[bench->n_objects], bench, raw))
		return false;
	bench->arenas[bench->n_objects++] = xso_arena_keep(raw->arena);
	return true;
}

/* Gives the reader the next `n` pieces of so many bytes, and each element in them to `work`. */
static enum xso_reading read_pieces(
	struct bench *bench, work_fn *work, struct xso_reader *reader, size_t n, size_t size)
{
	const char *at = bench->input->bytes + bench->bytes;
	enum xso_reading what;
	size_t consumed;
	struct xso_error error;

	for (size_t left; n; n--, at += left, bench->bytes += left) {
		left = size;
		while ((what = xso_reader_read(reader, at, left, &consumed, &error)) !=
			XSO_READING_MORE) {
			at += consumed;
			left -= consumed;
			bench->bytes += consumed;
			bench->n_read += what == XSO_READING_ELEMENT;
			if (what == XSO_READING_ELEMENT && !work(bench, xso_reader_tape(reader)))
				return XSO_READING_ERROR;
			if (what != XSO_READING_ELEMENT && what != XSO_READING_HEADER)
				return what;
		}
	}
	return XSO_READING_MORE;
}

/* Gives the file to a new reader and each element to `work`. Returns how many there were. */
static size_t read_file(struct bench *bench, work_fn *work)
{
	const struct options *o = bench->options;
	const struct xso_limits limits = {
		.element_bytes = XSO_NO_LIMIT, .text_bytes = XSO_NO_LIMIT, .elements = XSO_NO_LIMIT
	};
	const struct xso_reader_config config = { .type = o->reader,
		.names = xso_registry_names(o->registry),
		.limits = &limits,
		.root = XSO_ROOT_EITHER };
	struct xso_reader *reader = xso_reader_new(&config);
	const size_t size = bench->input->size, step = o->chunk ? o->chunk : 4096;
	enum xso_reading what = XSO_READING_ERROR;

	bench->n_read = bench->bytes = 0;
	if (reader)
		what = read_pieces(bench, work, reader, size / step, step);
	if (what == XSO_READING_MORE)
		what = read_pieces(bench, work, reader, 1, size % step);
	xso_reader_free(reader);
	return what == XSO_READING_ERROR ? 0 : bench->n_read;
}

static size_t run_read(struct bench *bench)
{
	return read_file(bench, read_only);
}

static size_t run_decode(struct bench *bench)
{
	return read_file(bench, decode);
}

static size_t run_encode(struct bench *bench)
{
	const struct xso_writer_config config = { .scope = "jabber:client" };
	struct xso_writer *writer = xso_writer_new(&config);
	bool good = writer;
	size_t size;

	bench->bytes = 0;
	for (size_t i = 0; good && i < bench->n_objects; i++) {
		xso_writer_clear(writer);
		good = !xso_encode_any(bench->objects[i], writer, NULL);
		xso_writer_bytes(writer, &size);
		bench->bytes += size;
	}
	xso_writer_free(writer);
	return good ? bench->n_objects : 0;
}

static int compare(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static void print_string(const char *text)
{
	putchar('"');
	for (; *text; text++) {
		const unsigned char c = (unsigned char)*text;
		if (c < ' ')
			printf("\\u%04x", c);
		else
			printf("%s%c", c == '"' || c == '\\' ? "\\" : "", c);
	}
	putchar('"');
}

/* One measure: `n` elements took so many seconds, half of the runs more and half of them less. */
static void print(const struct bench *bench, const char *what, size_t n, size_t runs, double median)
{
	const struct options *o = bench->options;

	printf("{\"work\":\"%s\",\"reader\":\"%s\",\"file\":", what, o->reader_name);
	print_string(bench->input->name);
	printf(",\"chunk\":%zu,\"stanzas\":%zu,\"bytes\":%zu,\"runs\":%zu,\"seconds\":%.9f,"
	       "\"mb_per_s\":%.1f,\"ns_per_stanza\":%.1f}\n",
		o->chunk ? o->chunk : 4096, n, bench->bytes, runs, median,
		(double)bench->bytes / median * 1e-6, median / (double)n * 1e9);
}

/* Runs it once, then as often as asked, and prints the median. False: it cannot be done. */
static bool measure(struct bench *bench, const char *what, size_t (*run)(struct bench *bench))
{
	const struct options *o = bench->options;
	const size_t runs = o->repeat ? o->repeat : 5;
	static double times[MOST_REPEATS];
	size_t n = run(bench);

	for (size_t i = 0; n && i < runs; i++) {
		const double begin = seconds();
		n = run(bench);
		times[i] = seconds() - begin;
	}
	if (!n) {
		fprintf(stderr,
			"xso: %s: cannot be measured: there is no element, or one is "
			"refused\n",
			bench->input->name);
		return false;
	}
	qsort(times, runs, sizeof *times, compare);
	print(bench, what, n, runs, times[runs / 2]);
	return true;
}

static bool bench_file(const struct options *options, const struct input *input)
{
	struct bench bench = { .options = options, .input = input };
	bool good = measure(&bench, "read", run_read) && measure(&bench, "decode", run_decode);

	if (good && !read_file(&bench, keep)) {
		fputs("xso: out of memory\n", stderr);
		good = false;
	}
	good = good && measure(&bench, "encode", run_encode);
	for (size_t i = 0; i < bench.n_objects; i++)
		xso_arena_release(bench.arenas[i]);
	free(bench.objects);
	free(bench.arenas);
	return good;
}

int command_bench(const struct options *options)
{
	bool good = true;

	for (size_t i = 0; i < options->files.n; i++) {
		struct input input;
		good &= input_read(&input, options->files.items[i]) && bench_file(options, &input);
		input_free(&input);
	}
	return good ? 0 : 1;
}
