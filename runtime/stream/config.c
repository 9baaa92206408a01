#include "stream/config.h"

#include <string.h>

/* NULL stays. */
static bool copy_text(const char **text, struct xso_arena *arena)
{
	if (!*text)
		return true;
	*text = xso_arena_text(arena, *text, strlen(*text));
	return *text;
}

static bool copy_namespaces(const struct xso_header_namespace **namespaces, struct xso_arena *arena)
{
	const struct xso_header_namespace *from = *namespaces;
	struct xso_header_namespace *copy;
	size_t n = 0;

	if (!from)
		return true;
	while (from[n].prefix)
		n++;
	copy = xso_arena_array(arena, n + 1, sizeof *copy);
	if (!copy)
		return false;
	*namespaces = copy;
	for (; n--; copy++, from++) {
		*copy = *from;
		if (!copy_text(&copy->prefix, arena) || !copy_text(&copy->ns, arena))
			return false;
	}
	return true;
}

static bool copy_limits(const struct xso_limits **limits, struct xso_arena *arena)
{
	struct xso_limits *copy;

	if (!*limits)
		return true;
	copy = xso_arena_alloc(arena, sizeof *copy);
	if (!copy)
		return false;
	*copy = **limits;
	*limits = copy;
	return true;
}

bool xso_stream_config_copy(struct xso_stream_config *c, struct xso_arena *arena)
{
	return copy_text(&c->to, arena) && copy_text(&c->from, arena) &&
		copy_text(&c->lang, arena) && copy_text(&c->name, arena) &&
		copy_namespaces(&c->header_namespaces, arena) && copy_limits(&c->limits, arena) &&
		copy_limits(&c->limits_before_authentication, arena);
}
