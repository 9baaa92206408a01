/* The nearest name, for messages about one that is misspelt. */
#ifndef XSO_BASE_NEAREST_H
#define XSO_BASE_NEAREST_H

#include <stddef.h>

struct nearest {
	const char *wanted;
	const char *best; /* NULL: none is near */
	size_t distance;  /* of the best one; none may be as far as this at the beginning */
};

/* Begins a search for names near `wanted`. */
struct nearest xso_nearest_begin(const char *wanted);

/* Of several that are as near, the one that was offered first is the best. */
void xso_nearest_offer(struct nearest *nearest, const char *name);

#endif
