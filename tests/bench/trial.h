/*
 * A program that is measured as `xso bench` measures: it says in `trials` what it does with a file;
 * main, in trial.c, takes the options and prints the same lines of JSON.
 *
 *	PROGRAM [--work=WORK] [--chunk=BYTES] [--repeat=TIMES] [--count=N] [--open=N] FILE...
 */
#ifndef BENCH_TRIAL_H
#define BENCH_TRIAL_H

#include <stddef.h>

struct trial_input {
	const char *name, *bytes;
	size_t size;
	size_t chunk; /* bytes to be given at a time */
	size_t count; /* of streams or classes, where a trial has them */
};

/* What a pass went through; no elements: it failed. */
struct trial_pass {
	size_t elements, bytes;
	size_t allocations; /* where a trial counts them */
};

struct trial {
	const char *work, *reader;
	/* Before the first pass, not measured; may set `count` right. NULL: it cannot be done. */
	void *(*begin)(struct trial_input *input);
	struct trial_pass (*run)(const struct trial_input *input, void *begun);
	void (*end)(void *begun);
	/*
	 * Another parser, or stream, that has taken the input and stays open: its memory is
	 * measured. NULL: it cannot be done, or where there is no such function, there is none.
	 */
	void *(*open)(const struct trial_input *input, void *begun);
	void (*close)(void *opened);
};

/* Defined by each program; ends with one whose `work` is NULL. */
extern const struct trial trials[];

/* The bytes of the next chunk behind `taken`; 0: there is none. */
static inline size_t trial_chunk(const struct trial_input *input, size_t taken)
{
	const size_t left = input->size - taken;

	return left < input->chunk ? left : input->chunk;
}

#endif
