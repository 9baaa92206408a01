/*
 * What xso_find is held against: objects as plain trees, and paths followed in them without thrift,
 * list by list.
 */
#ifndef TESTS_PATH_MODEL_H
#define TESTS_PATH_MODEL_H

#include <xso/arena.h>
#include <xso/buffer.h>
#include <xso/class.h>

#include <stdbool.h>
#include <stdint.h>

enum model_kind { MODEL_OBJECT, MODEL_TEXT, MODEL_NUMBER, MODEL_TRUTH, MODEL_OTHER };

/* An object or a value. */
struct model {
	enum model_kind kind;
	enum xso_type type;
	const char *member;	     /* that it stands in; NULL: it is the outermost, or kept */
	const struct xso_class *cls; /* of an object */
	const void *at;		     /* the object or value; NULL: it is meant by absence */
	const char *text;	     /* of a value: how it is written */
	const void *lang;	     /* where the pointer to the language in scope stands */
	bool is_payload;
	const struct model *parent, *first, *next;
};

struct model_test {
	enum { MODEL_AND, MODEL_OR, MODEL_NOT, MODEL_PATH, MODEL_COMPARISON } kind;
	const struct model_test *a, *b;
	const struct model_step *path, *other;
	const char *token, *literal; /* the literal of a comparison without `other` */
};

struct model_predicate {
	enum { MODEL_INDEX, MODEL_SLICE, MODEL_LOOKUP, MODEL_TEST } kind;
	bool has_from, has_to;
	int from, to, step; /* an index is `from` */
	const char *ranges[3];
	const struct model_test *test;
	const struct model_predicate *next;
};

struct model_step {
	enum { MODEL_MEMBER, MODEL_PAYLOAD, MODEL_SELF, MODEL_PARENT, MODEL_GROUP } kind;
	const char *member;
	const struct xso_class *cls; /* NULL: of any class */
	const struct model_step *group, *next;
	const struct model_predicate *predicates;
};

/* The tree of an object. All of it is in the arena. */
const struct model *model_make(struct xso_any object, struct xso_arena *arena);

struct model_list {
	const struct model **items;
	size_t n, capacity;
	struct xso_arena *arena;
	bool is_unsure; /* values were compared that a model does not know to compare */
};

/* Everything that the path finds, in order. */
struct model_list model_find(
	const struct model_step *steps, const struct model *from, struct xso_arena *arena);

/* Appends the path as text. */
void model_say(struct xso_buffer *out, const struct model_step *steps);

#endif
