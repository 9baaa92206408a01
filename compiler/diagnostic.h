/* Errors in schemas: each with its place, all of them told at the end. */
#ifndef XSOC_DIAGNOSTIC_H
#define XSOC_DIAGNOSTIC_H

#include "code.h"

#include <stdbool.h>
#include <stddef.h>

/* A place in a file; column counts characters, and both begin at 1. line 0: the file as a whole. */
struct place {
	const char *file;
	unsigned line, column;
};

/* An error, or a note: one that stands in `note` of an error or of another note. */
struct message {
	struct place place;
	enum code code; /* of an error */
	const char *text;
	size_t order;
	struct message *note;
};

/* Records an error. */
void error_at(enum code code, struct place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* Adds a second place, or a remedy, to the error just recorded. */
void note_at(struct place place, const char *format, ...) __attribute__((format(printf, 2, 3)));

size_t diagnostic_count(void);

/* The errors by file and line, each once, and how many. The array is valid until the next error. */
const struct message *diagnostic_sorted(size_t *n);

/* Forgets all errors, which pool_free frees; for a program that compiles more than once. */
void diagnostic_forget(void);

#endif
