/* What readers need of a set of names beyond its public face. */
#ifndef XSO_XML_NAMES_H
#define XSO_XML_NAMES_H

#include <xso/names.h>

/* A namespace as a set knows it: two of one set are equal when their texts are the same pointer. */
struct names_ns {
	const char *text; /* NUL-terminated */
	uint32_t hash;
	bool is_known; /* there are names of it in the set */
};

/* `names` may be NULL. Of a namespace that it does not know `text` is NULL. */
struct names_ns names_find_ns(const struct xso_names *names, const char *text, size_t size);

/* The name, or NULL. `ns` is one that names_find_ns gave. */
const struct xso_name *names_find(
	const struct xso_names *names, const struct names_ns *ns, const char *local, size_t size);

#endif
