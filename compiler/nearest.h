/* The nearest name, for messages about one that is misspelt. */
#ifndef XSOC_NEAREST_H
#define XSOC_NEAREST_H

#include <stddef.h>

struct nearest {
	const char *wanted;
	const char *best; /* NULL: nothing is near */
	size_t distance;
};

/* Begins a search for names near `wanted`. */
struct nearest xso_nearest_begin(const char *wanted);

/* Offers a name. */
void xso_nearest_offer(struct nearest *nearest, const char *name);

/* ": did you mean 'x'?", or "". */
const char *nearest_question(const struct nearest *nearest);

#endif
