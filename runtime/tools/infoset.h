/* Are two elements the same, but for what their classes say does not matter? */
#ifndef XSO_TOOLS_INFOSET_H
#define XSO_TOOLS_INFOSET_H

#include <xso/registry.h>
#include <xso/tape.h>

/*
 * True when both are the same infoset, prefixes aside, but for white space in element-only
 * content, the order of siblings that belong to different fields, the written form of a typed
 * value, and a value written where absence means it. *why is then untouched; otherwise it is what
 * differs first.
 */
bool infoset_equal(const struct xso_raw *a, const struct xso_raw *b,
	const struct xso_registry *registry, struct xso_arena *arena, const char **why);

#endif
