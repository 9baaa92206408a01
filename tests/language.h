/* What the tests of the schema language share: objects of the classes of tests/schemas/good. */
#ifndef TESTS_LANGUAGE_H
#define TESTS_LANGUAGE_H

#include "suite.h"

#include <xso/print.h>
#include <xso/read.h>
#include <xso/registry.h>

#include <acme/acme.h>
#include <string.h>
#include <test/words.h>

struct language {
	struct xso_registry *registry;
	struct xso_arena *arena;
	struct xso_buffer out;
	struct xso_error error;
	char sentence[256]; /* of the error */
};

static inline void language_begin(struct language *l)
{
	static const struct xso_module *const modules[] = { &xmpp_core_module, &test_words_module,
		&acme_acme_module, NULL };

	*l = (struct language){ .registry = xso_registry_new(NULL), .arena = xso_arena_new(NULL) };
	ck_assert_int_eq(xso_registry_add_all(l->registry, modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(l->registry), XSO_OK);
}

static inline void language_end(struct language *l)
{
	xso_buffer_free(&l->out);
	xso_arena_release(l->arena);
	xso_registry_free(l->registry);
}

/* Reads one element; the status is that of decoding it. */
static inline enum xso_status language_read(
	struct language *l, const char *xml, struct xso_any *any)
{
	enum xso_status status =
		xso_read_one(xml, strlen(xml), l->registry, l->arena, any, &l->error);

	*l->sentence = '\0';
	if (status)
		xso_error_format(&l->error, l->sentence, sizeof l->sentence);
	return status;
}

/* An element that is good, as an object of `cls`. */
static inline const void *language_object(
	struct language *l, const char *xml, const struct xso_class *cls)
{
	struct xso_any any;

	language_read(l, xml, &any);
	ck_assert_str_eq(l->sentence, "");
	ck_assert_ptr_eq(any.cls, cls);
	return any.object;
}

/* What is written for the object; "" after an error. */
static inline const char *language_write(struct language *l, struct xso_any any)
{
	enum xso_status status;

	l->out.size = 0;
	*l->sentence = '\0';
	status = xso_write(any, &l->out, &l->error);
	if (status)
		xso_error_format(&l->error, l->sentence, sizeof l->sentence);
	return status || !l->out.size ? "" : xso_arena_text(l->arena, l->out.data, l->out.size);
}

#endif
