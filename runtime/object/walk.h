/* Following a path: its steps one after the other, and the predicates of each. */
#ifndef XSO_OBJECT_WALK_H
#define XSO_OBJECT_WALK_H

#include "object/place.h"

/*
 * Calls `visit` with every place that the steps lead to; the last one, if it has no predicates,
 * also with what absence means, if that is `meant`. False when it was ended.
 */
bool xso_walk(const struct step *steps, const struct place *from, bool meant, place_fn *visit,
	void *user);

#endif
