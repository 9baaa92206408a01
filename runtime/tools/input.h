/* The files that a command was given. */
#ifndef XSO_TOOLS_INPUT_H
#define XSO_TOOLS_INPUT_H

#include <xso/error.h>

#include <stdbool.h>

struct input {
	const char *name;
	char *bytes;
	size_t size;
};

/* Names of files: arguments, and for @LIST the lines of that file. */
struct names {
	char **items;
	size_t n;
};

/* False after a message on standard error. names_free in either case. */
bool names_add(struct names *names, const char *argument);
void names_free(struct names *names);

/* Reads a file; "-" is standard input. False after a message on standard error. */
bool input_read(struct input *input, const char *name);
void input_free(struct input *input);

/* Prints "FILE:LINE:COLUMN: class.field: message" on standard error. */
void input_error(const struct input *input, const struct xso_error *error);

#endif
