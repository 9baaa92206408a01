/* What readers need of a set of names beyond its public face. */
#ifndef XSO_XML_NAMES_H
#define XSO_XML_NAMES_H

#include <xso/names.h>

/* A namespace as a set knows it: two of one set are the same when their texts are one pointer. */
struct names_ns {
	const char *text; /* NUL-terminated */
	uint32_t id;	  /* 0: no name of it is in the set */
};

/* `names` may be NULL. All zero: the set does not know it. */
struct names_ns names_find_ns(const struct xso_names *names, const char *text, size_t size);

/* The name in the namespace of this id, or NULL. */
const struct xso_name *names_find(
	const struct xso_names *names, uint32_t ns, const char *local, size_t size);

#endif
