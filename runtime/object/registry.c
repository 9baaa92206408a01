#include <xso/registry.h>

#include "base/allocate.h"
#include "base/error.h"
#include "object/table.h"
#include "xml/names.h"

/* A class and the namespace it was reached in: what the walk that collects names has seen. */
struct place {
	const struct xso_class *cls;
	const char *ns;
};

struct xso_registry {
	const struct xso_allocator *allocator;
	const struct xso_module **modules;
	size_t n_modules, modules_capacity;
	struct xso_names *names;
	const struct xso_class **roots; /* by id of the name - 1; NULL: no root */
	size_t n_roots, roots_capacity;
	struct place *places;
	size_t n_places, places_capacity;
	bool frozen;
};

struct xso_registry *xso_registry_new(const struct xso_allocator *allocator)
{
	struct xso_registry *r = xso_allocate_zeroed(allocator, sizeof *r);

	if (!r)
		return NULL;
	r->allocator = allocator;
	r->names = xso_names_new(allocator);
	if (r->names)
		return r;
	xso_registry_free(r);
	return NULL;
}

void xso_registry_free(struct xso_registry *r)
{
	if (!r)
		return;
	xso_names_free(r->names);
	xso_allocate_free(r->allocator, r->modules, r->modules_capacity * sizeof *r->modules);
	xso_allocate_free(r->allocator, r->roots, r->roots_capacity * sizeof *r->roots);
	xso_allocate_free(r->allocator, r->places, r->places_capacity * sizeof *r->places);
	xso_allocate_free(r->allocator, r, sizeof *r);
}

/* One step through the namespaces at `list`: the first for NULL, NULL behind the last. */
static const char *next_namespace(const char *list, bool several, const char *ns)
{
	if (!ns)
		return list;
	ns += strlen(ns) + 1;
	return several && *ns ? ns : NULL;
}

/* What is done with each name that a class's elements, or a tag, can have. */
typedef enum xso_status name_visitor(struct xso_registry *r, const char *ns, const char *local,
	const struct xso_class *cls, struct xso_error *error);

static enum xso_status visit_texts(struct xso_registry *r, const struct xso_enum *values,
	const char *ns, const struct xso_class *cls, name_visitor *visit, struct xso_error *error)
{
	enum xso_status status = XSO_OK;

	for (int i = 0; i < values->n_texts && !status; i++)
		if (xso_enum_text(values, i))
			status = visit(r, ns, xso_enum_text(values, i), cls, error);
	return status;
}

static enum xso_status visit_names(struct xso_registry *r, const struct xso_class *cls,
	const char *ns, name_visitor *visit, struct xso_error *error)
{
	if (cls->names)
		return visit_texts(
			r, table_enum(cls, &cls->fields[cls->names - 1]), ns, cls, visit, error);
	return visit(r, ns, table_string(cls, cls->element), cls, error);
}

static enum xso_status visit_roots(struct xso_registry *r, const struct xso_module *module,
	name_visitor *visit, struct xso_error *error)
{
	enum xso_status status = XSO_OK;

	for (size_t i = 0; i < module->n_extends && !status; i++) {
		const struct xso_class *cls = module->classes[module->extends[i].cls];
		const char *list = table_string(cls, cls->ns), *ns = NULL;
		bool several = cls->flags & XSO_CLASS_NAMESPACES;
		while (!status && (ns = next_namespace(list, several, ns)))
			status = visit_names(r, cls, ns, visit, error);
	}
	return status;
}

static enum xso_status check_root(struct xso_registry *r, const char *ns, const char *local,
	const struct xso_class *cls, struct xso_error *error)
{
	const struct xso_class *old = xso_registry_find(r, ns, local);

	if (!old)
		return XSO_OK;
	*error = (struct xso_error){ .status = XSO_ERROR_CONFLICT,
		.cls = table_class_name(cls),
		.shape = "element",
		.name = local,
		.expected = "is claimed by another class too" };
	xso_error_text(error, table_class_name(old), strlen(table_class_name(old)));
	return XSO_ERROR_CONFLICT;
}

/* A place for a root, which stays empty. */
static enum xso_status reserve_root(struct xso_registry *r, const char *ns, const char *local,
	const struct xso_class *cls, struct xso_error *error)
{
	void *roots = r->roots;
	uint32_t id;

	(void)cls;
	(void)error;
	if (xso_names_add(r->names, ns, local, &id) ||
		!xso_allocate_grow(r->allocator, &roots, &r->roots_capacity, id, sizeof *r->roots))
		return XSO_ERROR_MEMORY;
	r->roots = roots;
	while (r->n_roots < id)
		r->roots[r->n_roots++] = NULL;
	return XSO_OK;
}

/* Into its place: this allocates nothing. */
static enum xso_status set_root(struct xso_registry *r, const char *ns, const char *local,
	const struct xso_class *cls, struct xso_error *error)
{
	uint32_t id = 0;

	(void)error;
	xso_names_add(r->names, ns, local, &id);
	r->roots[id - 1] = cls;
	return XSO_OK;
}

enum xso_status xso_registry_add(
	struct xso_registry *r, const struct xso_module *module, struct xso_error *error)
{
	struct xso_error ignored;
	void *modules = r->modules;
	enum xso_status status;

	error = error ? error : &ignored;
	*error = (struct xso_error){ .cls = module->name };
	for (size_t i = 0; i < r->n_modules; i++)
		if (r->modules[i] == module)
			return XSO_OK;
	if (r->frozen)
		return error->status = XSO_ERROR_MISUSE;
	if (module->version != XSO_TABLE_VERSION)
		return error->status = XSO_ERROR_VERSION;
	if (!xso_allocate_grow(r->allocator, &modules, &r->modules_capacity, r->n_modules + 1,
		    sizeof *r->modules))
		return error->status = XSO_ERROR_MEMORY;
	r->modules = modules;
	status = visit_roots(r, module, check_root, error);
	if (!status)
		status = error->status = visit_roots(r, module, reserve_root, error);
	if (status)
		return status;
	r->modules[r->n_modules++] = module;
	return visit_roots(r, module, set_root, error);
}

enum xso_status xso_registry_add_all(
	struct xso_registry *r, const struct xso_module *const *modules, struct xso_error *error)
{
	enum xso_status status = XSO_OK;

	for (; *modules && !status; modules++)
		status = xso_registry_add(r, *modules, error);
	return status;
}

/* A place to walk through, unless it is known already. */
static enum xso_status add_place(struct xso_registry *r, const char *ns, const char *local,
	const struct xso_class *cls, struct xso_error *error)
{
	void *places = r->places;

	(void)error;
	if (local && xso_names_add(r->names, ns, local, NULL))
		return XSO_ERROR_MEMORY;
	for (size_t i = 0; i < r->n_places; i++)
		if (r->places[i].cls == cls && !strcmp(r->places[i].ns, ns))
			return XSO_OK;
	if (!xso_allocate_grow(
		    r->allocator, &places, &r->places_capacity, r->n_places + 1, sizeof *r->places))
		return XSO_ERROR_MEMORY;
	r->places = places;
	r->places[r->n_places++] = (struct place){ cls, ns };
	return XSO_OK;
}

/* The names that one field can have in one namespace, and the class behind it. */
static enum xso_status add_field_in(struct xso_registry *r, const struct xso_class *cls,
	const struct xso_field *field, const char *ns)
{
	const struct xso_class *of = field->of ? table_class(cls, field->of) : NULL;
	const struct xso_extra *extra = table_extra(cls, field);
	enum xso_status status = XSO_OK;

	if (field->shape == XSO_CHILD_ATTRIBUTE)
		status = xso_names_add(r->names, "", table_string(cls, extra->attribute), NULL);
	if (!status && field->name)
		status = xso_names_add(r->names, ns, table_string(cls, field->name), NULL);
	else if (!status && field->shape == XSO_TAG)
		status = visit_texts(r, table_enum(cls, field), ns, of ? of : cls, add_place, NULL);
	else if (!status && field->shape == XSO_CHILD)
		status = visit_names(r, of, ns, add_place, NULL);
	return status || !of ? status : add_place(r, ns, NULL, of, NULL);
}

static enum xso_status add_field(struct xso_registry *r, const struct xso_class *cls,
	const struct xso_field *field, const char *parent)
{
	const char *list = field->shape == XSO_ATTRIBUTE ? "" : parent, *ns = NULL;
	bool several = field->flags & XSO_NAMESPACES;
	enum xso_status status = XSO_OK;

	if (field->flags & XSO_ANY_NAMESPACE)
		return XSO_OK;
	if (field->ns)
		list = table_string(cls, field->ns);
	while (!status && (ns = next_namespace(list, several, ns)))
		status = add_field_in(r, cls, field, ns);
	return status;
}

enum xso_status xso_registry_freeze(struct xso_registry *r)
{
	enum xso_status status = xso_names_add(r->names, XSO_XML_NS, "lang", NULL);

	for (size_t i = 0; i < r->n_modules && !status; i++)
		status = visit_roots(r, r->modules[i], add_place, NULL);
	for (size_t i = 0; i < r->n_places && !status; i++) {
		struct place place = r->places[i];
		for (size_t f = 0; f < place.cls->n_fields && !status; f++)
			status = add_field(r, place.cls, &place.cls->fields[f], place.ns);
	}
	if (!status)
		r->frozen = true;
	return status;
}

const struct xso_class *xso_registry_find(
	const struct xso_registry *r, const char *ns, const char *local)
{
	size_t size = strlen(local);
	const struct xso_name *name = xso_names_find(r->names, ns, local, size);

	return name && name->id <= r->n_roots ? r->roots[name->id - 1] : NULL;
}

const struct xso_class *xso_registry_class(
	const struct xso_registry *r, const struct xso_name *name)
{
	/* a name of this registry's own set has its id; any other is looked up by its strings */
	if (names_has(r->names, name))
		return name->id <= r->n_roots ? r->roots[name->id - 1] : NULL;
	return xso_registry_find(r, name->ns, name->local);
}

const struct xso_names *xso_registry_names(const struct xso_registry *r)
{
	return r->names;
}
