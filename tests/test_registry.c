#include "memory.h"
#include "suite.h"

#include <xso/registry.h>
#include <xso/tape.h>

#include <string.h>
#include <test/every.h>
#include <xmpp/core.h>
#include <xmpp/delay.h>

#define STANZAS "urn:ietf:params:xml:ns:xmpp-stanzas"

/* A module of somebody else, made by hand, that takes an element of the catalogue. */
static const struct xso_class twin_class, *const twin_classes[] = { &twin_class };
static const struct xso_extends twin_extends = { .cls = 0 };
static const struct xso_module twin_module = { .version = XSO_TABLE_VERSION,
	.name = "twin",
	.xep = "",
	.strings = "\0delay-of-mine\0delay\0urn:xmpp:delay",
	.classes = twin_classes,
	.extends = &twin_extends,
	.n_own_classes = 1,
	.n_classes = 1,
	.n_extends = 1 };
static const uint8_t no_names[1];
static const struct xso_class twin_class = {
	.module = &twin_module, .lookup = no_names, .name = 1, .element = 15, .ns = 21, .size = 1
};

static struct xso_registry *registry;
static struct xso_error error;
static char sentence[256];

static void setup(void)
{
	registry = xso_registry_new(NULL);
	error = (struct xso_error){ 0 };
}

static void teardown(void)
{
	xso_registry_free(registry);
}

/* Adds, and writes the sentence about it. */
static enum xso_status add(const struct xso_module *module)
{
	enum xso_status status = xso_registry_add(registry, module, &error);

	ck_assert_int_eq(error.status, status);
	xso_error_format(&error, sentence, sizeof sentence);
	return status;
}

static const struct {
	const char *ns, *local;
	const struct xso_class *cls;
} roots[] = {
	{ "jabber:client", "message", &xmpp_message_class },
	{ "jabber:client", "iq", &xmpp_iq_class },
	{ "urn:xmpp:delay", "delay", &xmpp_delay_class },
	{ "urn:test:every", "version", NULL },
	{ "urn:test:version:1", "version", &test_every_version_class }, /* one of two */
	{ "urn:test:version:2", "version", &test_every_version_class },
	{ "urn:test:version:3", "version", NULL },
	{ "jabber:client", "body", NULL }, /* known, but no root */
	{ "jabber:client", "error", NULL },
	{ "jabber:server", "message", NULL },
	{ "", "message", NULL },
	{ "urn:xmpp:delay", "dela", NULL },
	{ "urn:xmpp:delay", "", NULL },
};

static void check_roots(void)
{
	const struct xso_names *names = xso_registry_names(registry);

	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
		const char *ns = roots[i].ns, *local = roots[i].local;
		uint64_t key = xso_key(local, strlen(local));
		struct xso_name foreign = { ns, local, key, 0 };
		const struct xso_name *own = xso_names_find(names, ns, local, strlen(local));
		ck_assert_ptr_eq(xso_registry_find(registry, ns, local), roots[i].cls);
		ck_assert_ptr_eq(xso_registry_class(registry, &foreign), roots[i].cls);
		if (own)
			ck_assert_ptr_eq(xso_registry_class(registry, own), roots[i].cls);
		foreign.id = 1; /* of another set */
		ck_assert_ptr_eq(xso_registry_class(registry, &foreign), roots[i].cls);
	}
}

START_TEST(roots_are_found_before_and_after_it_is_frozen)
{
	ck_assert_int_eq(add(&xmpp_core_module), XSO_OK);
	ck_assert_int_eq(add(&xmpp_delay_module), XSO_OK);
	ck_assert_int_eq(add(&test_every_module), XSO_OK);
	check_roots();
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	check_roots();
}
END_TEST

START_TEST(a_module_is_there_once)
{
	uint32_t n;

	ck_assert_int_eq(add(&xmpp_core_module), XSO_OK);
	n = xso_names_count(xso_registry_names(registry));
	ck_assert_int_eq(add(&xmpp_core_module), XSO_OK);
	ck_assert_int_eq(xso_registry_add(registry, &xmpp_core_module, NULL), XSO_OK);
	ck_assert_uint_eq(xso_names_count(xso_registry_names(registry)), n);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	ck_assert_int_eq(add(&xmpp_core_module), XSO_OK); /* still */
}
END_TEST

START_TEST(two_modules_with_one_element_are_both_named)
{
	ck_assert_int_eq(add(&xmpp_delay_module), XSO_OK);
	ck_assert_int_eq(add(&twin_module), XSO_ERROR_CONFLICT);
	ck_assert_str_eq(sentence,
		"delay-of-mine: element 'delay' is claimed by another class too: 'delay'");
	ck_assert_ptr_eq(xso_registry_find(registry, "urn:xmpp:delay", "delay"), &xmpp_delay_class);
	ck_assert_int_eq(xso_registry_add(registry, &twin_module, NULL), XSO_ERROR_CONFLICT);
	teardown();
	setup();
	ck_assert_int_eq(add(&twin_module), XSO_OK);
	ck_assert_int_eq(add(&xmpp_delay_module), XSO_ERROR_CONFLICT);
	ck_assert_str_eq(sentence,
		"delay: element 'delay' is claimed by another class too: 'delay-of-mine'");
}
END_TEST

START_TEST(a_module_of_another_version_is_refused)
{
	struct xso_module module = xmpp_delay_module;

	for (uint32_t version = XSO_TABLE_VERSION - 1; version < XSO_TABLE_VERSION + 2;
		version += 2) {
		module.version = version;
		ck_assert_int_eq(add(&module), XSO_ERROR_VERSION);
		ck_assert_str_eq(sentence, "delay: made for another version of the tables");
		ck_assert_ptr_null(xso_registry_find(registry, "urn:xmpp:delay", "delay"));
	}
}
END_TEST

START_TEST(a_frozen_registry_takes_no_more)
{
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	ck_assert_int_eq(add(&xmpp_delay_module), XSO_ERROR_MISUSE);
	ck_assert_str_eq(sentence, "delay: not allowed here");
	ck_assert_ptr_null(xso_registry_find(registry, "urn:xmpp:delay", "delay"));
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
}
END_TEST

START_TEST(adding_many_ends_at_the_first_that_fails)
{
	const struct xso_module *const list[] = { &xmpp_delay_module, &twin_module,
		&xmpp_core_module, NULL };

	ck_assert_int_eq(
		xso_registry_add_all(registry, list + 3, &error), XSO_OK); /* an empty list */
	ck_assert_int_eq(xso_registry_add_all(registry, list, &error), XSO_ERROR_CONFLICT);
	ck_assert_str_eq(error.cls, "delay-of-mine");
	ck_assert_ptr_nonnull(xso_registry_find(registry, "urn:xmpp:delay", "delay"));
	ck_assert_ptr_null(xso_registry_find(registry, "jabber:client", "message"));
}
END_TEST

/* A name of every shape that a field can have, and in every namespace. */
static const struct {
	const char *ns, *local;
	bool known;
} names[] = {
	{ XSO_XML_NS, "lang", true },
	{ "jabber:client", "presence", true },
	{ "", "type", true },
	{ "", "message", false },
	{ "jabber:client", "type", false },
	{ "jabber:client", "show", true },  /* a child text */
	{ "jabber:client", "body", true },  /* a child that the field names */
	{ "jabber:client", "error", true }, /* a child that its class names */
	{ "", "code", true },		    /* inside that */
	{ STANZAS, "text", true },	    /* in the field's namespace */
	{ STANZAS, "gone", true },	    /* a tag */
	{ "jabber:client", "gone", false },
	{ "urn:test:every", "outer", true }, /* a wrapper */
	{ "urn:test:every", "inner", true }, /* inside it */
	{ "", "depth", true },
	{ "urn:test:every", "that", true },
	{ "", "why", true },
	{ "", "v", true },			    /* an attribute of a child */
	{ "urn:test:every", "description", false }, /* in any namespace: none is known */
	{ "urn:test:prefixed", "version", true },
	{ "urn:test:version:1", "a", true },
	{ "urn:test:version:2", "a", true },
	{ "urn:test:every", "a", true },
	{ "", "nobody's", false },
};

START_TEST(all_names_that_a_field_can_have_are_known)
{
	ck_assert_int_eq(add(&test_every_module), XSO_OK);
	ck_assert_int_eq(add(&xmpp_core_module), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *local = names[i].local;
		const struct xso_name *name = xso_names_find(
			xso_registry_names(registry), names[i].ns, local, strlen(local));
		ck_assert_msg((name != NULL) == names[i].known, "{%s}%s", names[i].ns, local);
	}
}
END_TEST

static const struct xso_module *const modules[] = { &xmpp_core_module, &xmpp_delay_module,
	&test_every_module };

enum { N_MODULES = sizeof modules / sizeof *modules };

/*
 * Adds the modules from `first` on, and freezes; repeats each call until it succeeds, for what
 * failed has changed nothing. Returns the failures.
 */
static size_t build(struct xso_registry *r, size_t first)
{
	size_t failures = 0;

	for (size_t i = first; i < N_MODULES; i++)
		while (xso_registry_add(r, modules[i], &error)) {
			ck_assert_int_eq(error.status, XSO_ERROR_MEMORY);
			ck_assert_ptr_eq(error.cls, modules[i]->name);
			for (size_t k = 0; k < sizeof roots / sizeof *roots; k++)
				if (roots[k].cls && roots[k].cls->module == modules[i])
					ck_assert_ptr_null(
						xso_registry_find(r, roots[k].ns, roots[k].local));
			failures++;
		}
	while (xso_registry_freeze(r))
		failures++;
	ck_assert_int_eq(xso_registry_add(r, &twin_module, NULL), XSO_ERROR_MISUSE);
	return failures;
}

/* One allocation fails. Returns how many there were. */
static size_t build_short(size_t first, size_t fail_at, uint32_t n_names)
{
	struct memory memory;
	struct xso_registry *r = xso_registry_new(memory_begin(&memory, fail_at));

	memory.once = true;
	ck_assert(!r == (fail_at <= 2));
	if (r) {
		ck_assert_uint_eq(build(r, first), memory.calls >= fail_at);
		ck_assert_uint_eq(xso_names_count(xso_registry_names(r)), n_names);
	}
	xso_registry_free(r);
	ck_assert_uint_eq(memory.blocks, 0);
	ck_assert_uint_eq(memory.bytes, 0);
	return memory.calls;
}

START_TEST(without_memory_the_registry_is_as_before)
{
	for (size_t first = 0; first < N_MODULES; first++) {
		struct xso_registry *whole = xso_registry_new(NULL);
		size_t fail_at = 1;
		build(whole, first);
		while (build_short(first, fail_at, xso_names_count(xso_registry_names(whole))) >=
			fail_at)
			fail_at++;
		ck_assert_uint_gt(fail_at, 6);
		xso_registry_free(whole);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("registry");
	TCase *c = tcase_create("registry");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, roots_are_found_before_and_after_it_is_frozen);
	tcase_add_test(c, a_module_is_there_once);
	tcase_add_test(c, two_modules_with_one_element_are_both_named);
	tcase_add_test(c, a_module_of_another_version_is_refused);
	tcase_add_test(c, a_frozen_registry_takes_no_more);
	tcase_add_test(c, adding_many_ends_at_the_first_that_fails);
	tcase_add_test(c, all_names_that_a_field_can_have_are_known);
	tcase_add_test(c, without_memory_the_registry_is_as_before);
	suite_add_tcase(s, c);
	return s;
}
