/* Files written by the compiler. */
#ifndef XSOC_OUTPUT_H
#define XSOC_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

/* What is to be written: nothing is until all of it is there. */
struct output {
	const char *name;
	const char *text;
};

struct outputs {
	struct output *items;
	size_t n;
};

void output_add(struct outputs *outputs, const char *name, const char *text);

/*
 * Writes the text unless the file holds just that, so that nothing is rebuilt for nothing; makes
 * the directories. The file changes at once or not at all. False after a message on standard error.
 */
bool output_write(const char *file, const char *text);

#endif
