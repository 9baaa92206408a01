/* Errors in schemas: each with its place, all of them told at the end. */
#ifndef XSOC_DIAGNOSTIC_H
#define XSOC_DIAGNOSTIC_H

#include <stdbool.h>
#include <stddef.h>

/* A place in a file; column counts characters, and both begin at 1. line 0: the file as a whole. */
struct place {
	const char *file;
	unsigned line, column;
};

/* Records an error. */
void error_at(struct place place, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds a second place, or a remedy, to the error just recorded. */
void note_at(struct place place, const char *format, ...) __attribute__((format(printf, 2, 3)));

size_t diagnostic_count(void);

/* Prints what was recorded on standard error, by file and line, as file:line:column: error: … */
void diagnostic_print(void);

#endif
