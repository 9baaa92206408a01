/* Where a path came to in an object, and where a step leads from there. */
#ifndef XSO_OBJECT_PLACE_H
#define XSO_OBJECT_PLACE_H

#include "object/path.h"

/* An object or a value. A value that is not there, but is meant by its absence, is NULL. */
struct place {
	struct xso_found found;
	const void *lang; /* where the pointer to the language in scope stands; NULL: none */
	const struct place *parent; /* the object it stands in; NULL: it is what is searched */
};

/* False ends the search. */
typedef bool place_fn(const struct place *place, void *user);

/* Where a search begins. */
struct place xso_place_root(struct xso_any any);

/* The language in scope. NULL: none. */
const char *xso_place_lang(const struct place *place);

/*
 * Calls `visit` with all that one step leads to, its predicates aside; `meant`: also with what
 * absence means. Not for groups. False when it was ended.
 */
bool xso_place_step(
	const struct place *from, const struct step *step, bool meant, place_fn *visit, void *user);

#endif
