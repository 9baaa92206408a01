/* Objects of any class, made from its tables: the same ones in every run. */
#ifndef TESTS_VALUES_H
#define TESTS_VALUES_H

#include <xso/class.h>

enum values_fill {
	VALUES_MINIMAL, /* what is required */
	VALUES_ONE,	/* that, and one field with all there is in it */
	VALUES_ALL,	/* every field, kept content too */
	VALUES_SOME,	/* each field or not, by chance */
};

struct values {
	struct xso_arena *arena;
	const struct xso_module *const *modules; /* whose payloads stand in any fields */
	enum values_fill fill;
	size_t field;	/* with VALUES_ONE: its index */
	size_t pick;	/* which value, and how many in an array (0 to 3) */
	size_t depth;	/* of children below the object */
	uint64_t state; /* of the generator */
};

/* So many picks give every value of the tables, in arrays of every size. */
enum { VALUES_PICKS = 24 };

/* Fills *object, a struct of the class that is all zero, for an element in namespace `ns`. */
void values_make(struct values *values, const struct xso_class *cls, void *object, const char *ns);

/*
 * Gives one field of the object another value than it has, or takes it away; of a list one more or
 * one less. `n` says which change. False: there is no such change, and nothing is different.
 */
bool values_change(struct values *values, const struct xso_class *cls,
	const struct xso_field *field, void *object, size_t n);

/* A value of the field's scalar type into `value`. False: none of the picks fits the field. */
bool values_scalar(struct values *values, const struct xso_class *cls,
	const struct xso_field *field, void *value);

/* One of the class's namespaces, or "". */
const char *values_namespace(const struct xso_class *cls, size_t pick);

#endif
