/* A compiled path: what xso_path_new makes, and xso_find and xso_path_check read. */
#ifndef XSO_OBJECT_PATH_H
#define XSO_OBJECT_PATH_H

#include "object/literal.h"

#include <xso/find.h>

/* What may stand in a test: parts joined by and, or; one part negated; a path, perhaps compared. */
enum expression_kind { EXPRESSION_AND, EXPRESSION_OR, EXPRESSION_NOT, EXPRESSION_PATH };

struct expression {
	enum expression_kind kind;
	const struct expression *first, *next; /* parts */
	const struct step *path;
	const char *token; /* the operator; NULL: no comparison */
	unsigned relations;
	const struct literal *literal; /* with which the path is compared … */
	const struct step *other;      /* … or this, when that is NULL */
	size_t column;		       /* of the token */
};

enum predicate_kind { PREDICATE_SLICE, PREDICATE_LOOKUP, PREDICATE_TEST };

struct predicate {
	enum predicate_kind kind;
	const struct predicate *next;
	bool has_to;
	int32_t from, to; /* negative: from the end */
	int32_t step;
	const char *const *ranges;
	const struct expression *test;
	size_t column;
};

enum step_kind {
	STEP_MEMBER,
	STEP_PAYLOAD, /* what is among the payloads */
	STEP_SELF,
	STEP_PARENT,
	STEP_GROUP, /* a path in parentheses */
};

struct step {
	enum step_kind kind;
	const struct step *next;
	const char *member;
	const struct step *group;
	const char *cls; /* "class" or "module.class" to which it is narrowed; NULL: any */
	const struct predicate *predicates;
	size_t column, cls_column;
};

struct xso_path {
	struct xso_arena *arena;
	const struct step *first;
};

/* True when the step may give objects of the class. */
bool xso_path_takes(const struct step *step, const struct xso_class *cls);

#endif
