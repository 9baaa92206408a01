/*
 * The registry: which payloads a program knows. It is a value, not a global: the application names
 * the modules it wants, freezes the registry, and gives it to any number of streams and threads.
 */
#ifndef XSO_REGISTRY_H
#define XSO_REGISTRY_H

#include <xso/api.h>
#include <xso/class.h>
#include <xso/names.h>

XSO_BEGIN

struct xso_registry;

/* A new, empty registry. `allocator` as in xso_arena_new. NULL: no memory. */
struct xso_registry *xso_registry_new(const struct xso_allocator *allocator);

/* Frees it. It must outlive everything that was decoded with it. NULL is allowed. */
void xso_registry_free(struct xso_registry *registry);

/*
 * Adds a module; its tables are used as they are. Adding one twice is allowed and does nothing.
 * XSO_ERROR_VERSION: made for other tables; XSO_ERROR_CONFLICT: an element that another module has
 * already, both named in *error; XSO_ERROR_MISUSE: frozen; XSO_ERROR_MEMORY. `error` may be NULL.
 */
enum xso_status xso_registry_add(
	struct xso_registry *registry, const struct xso_module *module, struct xso_error *error);

/* As xso_registry_add for each of a list that ends with NULL; stops at the first error. */
enum xso_status xso_registry_add_all(struct xso_registry *registry,
	const struct xso_module *const *modules, struct xso_error *error);

/*
 * Ends the adding: from now on the registry is only read, by any number of threads.
 * XSO_ERROR_MEMORY: still open.
 */
enum xso_status xso_registry_freeze(struct xso_registry *registry);

/* The class of elements of this name, or NULL. */
const struct xso_class *xso_registry_class(
	const struct xso_registry *registry, const struct xso_name *name);

/* As xso_registry_class, for those who have strings. */
const struct xso_class *xso_registry_find(
	const struct xso_registry *registry, const char *ns, const char *local);

/* The names that a reader should know: all of them, and for good, once it is frozen. */
const struct xso_names *xso_registry_names(const struct xso_registry *registry);

XSO_END

#endif
