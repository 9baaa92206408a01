#define _POSIX_C_SOURCE 200809L

#include "trial.h"

#include <errno.h>
#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_REPEATS = 1000 };

struct options {
	const char *work; /* NULL: all */
	size_t chunk, repeat, count;
	size_t open; /* so many streams, whose memory is measured instead of time */
};

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* What callgrind counts the instructions of. */
__attribute__((noinline)) struct trial_pass trial_pass(
	const struct trial *trial, const struct trial_input *input, void *begun)
{
	return trial->run(input, begun);
}

static int compare(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static bool fail(const struct trial *trial, const struct trial_input *input)
{
	fprintf(stderr, "%s: %s: cannot be measured with %s\n", input->name, trial->work,
		trial->reader);
	return false;
}

/* Runs it once, then as often as asked, and prints the median. */
static bool measure_time(
	const struct trial *trial, const struct trial_input *input, size_t repeat, void *begun)
{
	double times[MOST_REPEATS], median;
	struct trial_pass pass = trial_pass(trial, input, begun);

	for (size_t i = 0; pass.elements && i < repeat; i++) {
		const double begin = seconds();
		pass = trial_pass(trial, input, begun);
		times[i] = seconds() - begin;
	}
	if (!pass.elements)
		return fail(trial, input);
	qsort(times, repeat, sizeof *times, compare);
	median = times[repeat / 2];
	printf("{\"work\":\"%s\",\"reader\":\"%s\",\"file\":\"%s\",\"chunk\":%zu,\"stanzas\":%zu,"
	       "\"bytes\":%zu,\"runs\":%zu,\"seconds\":%.9f,\"mb_per_s\":%.1f,\"ns_per_stanza\":%."
	       "1f,\"allocations\":%zu,\"count\":%zu}\n",
		trial->work, trial->reader, input->name, input->chunk, pass.elements, pass.bytes,
		repeat, median, (double)pass.bytes / median * 1e-6,
		median / (double)pass.elements * 1e9, pass.allocations, input->count);
	return true;
}

/* Memory that malloc has given and not got back. */
static size_t memory_in_use(void)
{
	const struct mallinfo2 info = mallinfo2();

	return info.uordblks + info.hblkhd;
}

static bool measure_memory(
	const struct trial *trial, const struct trial_input *input, size_t n, void *begun)
{
	void **opened = calloc(n, sizeof *opened);
	const size_t before = memory_in_use();
	size_t made = 0;

	while (opened && made < n && (opened[made] = trial->open(input, begun)))
		made++;
	if (made == n)
		printf("{\"work\":\"open\",\"reader\":\"%s\",\"file\":\"%s\",\"streams\":%zu,"
		       "\"bytes_per_stream\":%zu}\n",
			trial->reader, input->name, n, (memory_in_use() - before) / n);
	for (size_t i = 0; i < made; i++)
		trial->close(opened[i]);
	free(opened);
	return made == n || fail(trial, input);
}

static bool measure(
	const struct trial *trial, struct trial_input input, const struct options *options)
{
	void *begun = trial->begin ? trial->begin(&input) : NULL;
	bool good;

	if (trial->begin && !begun)
		return fail(trial, &input);
	good = options->open ? measure_memory(trial, &input, options->open, begun)
			     : measure_time(trial, &input, options->repeat, begun);
	if (trial->end)
		trial->end(begun);
	return good;
}

static char *read_file(const char *name, size_t *size)
{
	FILE *file = fopen(name, "rb");
	char *bytes = NULL;
	long end = -1;

	if (file && !fseek(file, 0, SEEK_END))
		end = ftell(file);
	if (end > 0 && (bytes = malloc((size_t)end))) {
		rewind(file);
		*size = fread(bytes, 1, (size_t)end, file);
	}
	if (file)
		fclose(file);
	return bytes;
}

static bool measure_file(const char *name, const struct options *options)
{
	struct trial_input input = {
		.name = name, .chunk = options->chunk, .count = options->count
	};
	char *bytes = read_file(name, &input.size);
	bool good = bytes;

	if (!good)
		fprintf(stderr, "%s: cannot be read: %s\n", name, strerror(errno));
	input.bytes = bytes;
	for (const struct trial *trial = trials; good && trial->work; trial++) {
		if (options->work && strcmp(options->work, trial->work) != 0)
			continue;
		if (!options->open || trial->open)
			good = measure(trial, input, options);
	}
	free(bytes);
	return good;
}

static bool read_number(const char *argument, const char *option, size_t *number)
{
	const size_t n = strlen(option);
	char *end;

	if (strncmp(argument, option, n) != 0)
		return false;
	*number = strtoul(argument + n, &end, 10);
	return *number && !*end;
}

static bool read_option(const char *argument, struct options *options)
{
	if (!strncmp(argument, "--work=", 7)) {
		options->work = argument + 7;
		return true;
	}
	return read_number(argument, "--chunk=", &options->chunk) ||
		read_number(argument, "--count=", &options->count) ||
		read_number(argument, "--open=", &options->open) ||
		(read_number(argument, "--repeat=", &options->repeat) &&
			options->repeat <= MOST_REPEATS);
}

int main(int argc, char **argv)
{
	struct options options = { .chunk = 4096, .repeat = 5, .count = 1 };
	bool good = true;
	int i = 1;

	while (i < argc && argv[i][0] == '-' && read_option(argv[i], &options))
		i++;
	if (i == argc || argv[i][0] == '-') {
		fprintf(stderr,
			"usage: %s [--work=WORK] [--chunk=BYTES] [--repeat=TIMES] [--count=N] "
			"[--open=N] FILE...\n",
			argv[0]);
		return 2;
	}
	for (; i < argc; i++)
		good &= measure_file(argv[i], &options);
	return good ? 0 : 1;
}
