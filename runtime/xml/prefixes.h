/* The prefixes that open elements declare for attributes: a stack on which each has a run. */
#ifndef XSO_XML_PREFIXES_H
#define XSO_XML_PREFIXES_H

#include <xso/arena.h>
#include <xso/error.h>

struct prefix {
	const char *ns;
	const char *given; /* NULL: it is `own` */
	char own[6];	   /* ns0, ns1 … up to ns999 */
};

struct prefixes {
	const struct xso_allocator *allocator;
	struct prefix *all;
	size_t n, capacity;
};

/*
 * A prefix for `ns` in the run that begins at `first`: `given`, or one of our own when that is
 * NULL, no name, taken by XML or the header of a stream, like one of our own, or there for another
 * namespace. *declared says that it was there. XSO_ERROR_MEMORY; XSO_ERROR_LIMIT: a run has 1000.
 */
enum xso_status xso_prefixes_take(struct prefixes *prefixes, size_t first, const char *ns,
	const char *given, const char **prefix, bool *declared);

void xso_prefixes_free(struct prefixes *prefixes);

#endif
