/*
 * Finding things in objects by paths: "payload::disco-info/identity[category = 'client']/name".
 * The language is in runtime/object/README.md.
 */
#ifndef XSO_FIND_H
#define XSO_FIND_H

#include <xso/api.h>
#include <xso/arena.h>
#include <xso/class.h>

XSO_BEGIN

/* What a path may have: bytes; steps, brackets and parentheses around one another; predicates. */
enum { XSO_PATH_SIZE = 1024, XSO_PATH_DEPTH = 16, XSO_PATH_PREDICATES = 4 };

/* A compiled path. It never changes: any number of threads may use it. */
struct xso_path;

/*
 * Compiles a path. `allocator` as in xso_arena_new. NULL: *error (may be NULL) has the status and
 * in `offset` the column, in bytes from 0. XSO_ERROR_INVALID: `text` is not `expected`;
 * XSO_ERROR_MISSING: it ends where `shape` should stand; XSO_ERROR_LIMIT: `expected` says which;
 * XSO_ERROR_CHARACTER: it is no UTF-8, or has a character that XML cannot carry; XSO_ERROR_MEMORY.
 *
 * A path is as trusted as code: the time it takes grows with what it nests.
 */
struct xso_path *xso_path_new(
	const struct xso_allocator *allocator, const char *text, struct xso_error *error);

/* NULL is allowed. */
void xso_path_free(struct xso_path *path);

/*
 * Whether the path can find anything in objects of the class. XSO_ERROR_INVALID: `text` is not
 * `expected`. That is a member (`field` is the nearest one of the class `cls`, NULL: none is near),
 * a class that cannot stand there, a literal that is no value of the type, a comparison or
 * predicate that the type has not, the parent of what is searched. XSO_ERROR_UNEXPECTED: a class
 * where there is no place for any. `offset` is the column in the path; `error` may be NULL. Behind
 * a payload nothing is known, and nothing refused.
 */
enum xso_status xso_path_check(
	const struct xso_path *path, const struct xso_class *cls, struct xso_error *error);

/*
 * What a path found: an object, or a value. Everything in it lives as long as the object that was
 * searched.
 */
struct xso_found {
	struct xso_any object; /* all zero: a value was found */
	/*
	 * The value: of the C type of its field, of one element where that is an array. `field` is
	 * a row of `cls`, in whose module are its strings and enums. NULL: an object was found. A
	 * language is the one in scope, wherever that stands.
	 */
	const struct xso_class *cls;
	const struct xso_field *field;
	const void *value;
};

/* False ends the search. */
typedef bool xso_found_fn(const struct xso_found *found, void *user);

/*
 * Gives all that the path finds in `any`, in the order in which it stands there. No memory is
 * allocated. False when `fn` ended it. An `any` that is nothing has nothing in it, and one that is
 * raw only itself.
 */
bool xso_find(const struct xso_path *path, struct xso_any any, xso_found_fn *fn, void *user);

/* The first one. False: none, and *found is zero. */
bool xso_find_first(const struct xso_path *path, struct xso_any any, struct xso_found *found);

/* The first object of the class that is found. NULL: none. */
const void *xso_find_object(
	const struct xso_path *path, struct xso_any any, const struct xso_class *cls);

/* The text of the first that has one, see xso_found_text. NULL: none. */
const char *xso_find_text(const struct xso_path *path, struct xso_any any);

/*
 * The text of a value that is held as one (a string, jid, language …), or the written form of an
 * enumerator. NULL for all others, and for objects.
 */
const char *xso_found_text(const struct xso_found *found);

XSO_END

#endif
