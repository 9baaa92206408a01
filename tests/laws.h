/* What the tests of laws share: a registry of all modules, and the classes to walk. */
#ifndef TESTS_LAWS_H
#define TESTS_LAWS_H

#include "object/table.h"
#include "suite.h"
#include "values.h"

#include <xso/encode.h>
#include <xso/error.h>
#include <xso/registry.h>

#include <stdlib.h>
#include <test/every.h>
#include <xmpp/all.h>

enum { LAWS_MODULES = 512 };

/* How often a law is tried: `usual`, or with XSO_LONG in the environment `longer`. */
static inline size_t laws_rounds(size_t usual, size_t longer)
{
	return getenv("XSO_LONG") ? longer : usual;
}

/* All modules of the catalogue, and that of tests/schemas/every.xml; ends with NULL. */
static inline const struct xso_module *const *laws_modules(void)
{
	static const struct xso_module *modules[LAWS_MODULES];
	size_t n = 0;

	for (; xmpp_all_modules[n]; n++)
		modules[n] = xmpp_all_modules[n];
	ck_assert_uint_lt(n + 1, LAWS_MODULES);
	modules[n] = &test_every_module;
	return modules;
}

static inline struct xso_registry *laws_registry(void)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_error error;
	char text[256] = "";

	ck_assert_ptr_nonnull(registry);
	if (xso_registry_add_all(registry, laws_modules(), &error))
		xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "");
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	return registry;
}

/*
 * The class as one that can stand alone: a local one gets its own name for an element, and no
 * namespace.
 */
static inline struct xso_class laws_root(const struct xso_class *cls)
{
	struct xso_class root = *cls;

	if (!root.element && !root.names)
		root.element = root.name;
	return root;
}

/* Calls `visit` with every class of an element that has a struct, of every module. */
static inline void laws_walk(void (*visit)(const struct xso_class *cls, void *user), void *user)
{
	for (const struct xso_module *const *m = laws_modules(); *m; m++)
		for (size_t i = 0; i < (*m)->n_own_classes; i++)
			if ((*m)->classes[i]->size && !((*m)->classes[i]->flags & XSO_CLASS_FORM))
				visit((*m)->classes[i], user);
}

#endif
