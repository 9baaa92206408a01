/* A compiled path: what xso_path_new makes, and xso_find and xso_path_check read. */
#ifndef XSO_OBJECT_PATH_H
#define XSO_OBJECT_PATH_H

#include "object/table.h"

#include <xso/find.h>

/* How a value stands to a literal: one of these; an operator is the set of those it takes. */
enum relation {
	RELATION_LESS = 1,
	RELATION_EQUAL = 2,
	RELATION_GREATER = 4,
	RELATION_OTHER = 8,    /* not equal, and neither comes first */
	RELATION_MATCHES = 16, /* of the operator ~= alone */
	RELATION_UNEQUAL = RELATION_LESS | RELATION_GREATER | RELATION_OTHER,
};

/* A literal, and the value that it is in each type that has it: NULL where it is none. */
struct literal {
	const char *text;
	size_t size;
	const void *as[XSO_TYPE_ENUM];
	size_t column;
};

/* What may stand in a test: parts joined by and, or; one part negated; a path, perhaps compared. */
enum expression_kind { EXPRESSION_AND, EXPRESSION_OR, EXPRESSION_NOT, EXPRESSION_PATH };

struct expression {
	enum expression_kind kind;
	const struct expression *first, *next; /* parts */
	const struct step *path;
	unsigned relations; /* 0: no comparison */
	const struct literal *literal;
	size_t column; /* of the operator */
};

enum predicate_kind { PREDICATE_SLICE, PREDICATE_LOOKUP, PREDICATE_TEST };

struct predicate {
	enum predicate_kind kind;
	const struct predicate *next;
	bool has_from, has_to;
	int32_t from, to; /* negative: from the end */
	const char *const *ranges;
	const struct expression *test;
	size_t column;
};

struct step {
	const struct step *next;
	const char *member;	  /* NULL: none was named */
	const char *cls, *module; /* to which it is narrowed; NULL: any */
	const struct predicate *predicates;
	size_t column, cls_column;
	bool self;
};

struct xso_path {
	struct xso_arena *arena;
	const struct step *first;
};

/* Makes a literal of its text, which has a NUL behind it. XSO_ERROR_MEMORY. */
enum xso_status literal_make(struct literal *literal, struct xso_arena *arena);

/*
 * How the value of a field that is no object stands to the literal. `value` NULL: there is none,
 * and it is compared as what absence means.
 */
enum relation literal_relate(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, const void *value);

/* True when some value of the field can have one of these relations to the literal. */
bool literal_fits(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, unsigned relations);

/* True when values of the field have an order. */
bool literal_has_order(const struct xso_field *field);

/* True when the absence of the field means a value. */
bool literal_has_meaning(const struct xso_class *cls, const struct xso_field *field);

/* The field of a member, and in *cls the class it is a row of: this one, or a part. NULL: none. */
const struct xso_field *path_member(const struct xso_class **cls, const char *member);

/* True when the step may give objects of the class. */
bool path_takes(const struct step *step, const struct xso_class *cls);

#endif
