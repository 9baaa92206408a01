#include "object/walk.h"

#include <xso/object.h>

/* Whom to tell what was found. */
struct audience {
	xso_found_fn *fn;
	void *user;
};

static bool visit_result(const struct place *place, void *user)
{
	const struct audience *audience = user;

	return audience->fn(&place->found, audience->user);
}

bool xso_find(const struct xso_path *path, struct xso_any any, xso_found_fn *fn, void *user)
{
	struct audience audience = { fn, user };
	struct place place;

	if (!any.cls || !any.object)
		return true;
	place = xso_place_root(any);
	return xso_walk(path->first, &place, false, visit_result, &audience);
}

static bool take_first(const struct xso_found *found, void *user)
{
	*(struct xso_found *)user = *found;
	return false;
}

bool xso_find_first(const struct xso_path *path, struct xso_any any, struct xso_found *found)
{
	*found = (struct xso_found){ 0 };
	return !xso_find(path, any, take_first, found);
}

static bool take_object(const struct xso_found *found, void *user)
{
	struct xso_any *wanted = user;

	if (found->object.cls != wanted->cls)
		return true;
	*wanted = found->object;
	return false;
}

const void *xso_find_object(
	const struct xso_path *path, struct xso_any any, const struct xso_class *cls)
{
	struct xso_any wanted = { cls, NULL };

	return xso_find(path, any, take_object, &wanted) ? NULL : wanted.object;
}

static bool take_text(const struct xso_found *found, void *user)
{
	const char **text = user;

	*text = xso_found_text(found);
	return !*text;
}

const char *xso_find_text(const struct xso_path *path, struct xso_any any)
{
	const char *text = NULL;

	xso_find(path, any, take_text, &text);
	return text;
}

const char *xso_found_text(const struct xso_found *found)
{
	enum xso_type type;

	if (!found->field)
		return NULL;
	type = xso_operand_type(found->field);
	if (type == XSO_TYPE_ENUM)
		return xso_enum_text(
			table_enum(found->cls, found->field), table_int(found->value, 0));
	return scalar_of(type)->is_text ? table_pointer(found->value, 0) : NULL;
}
