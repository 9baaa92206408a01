/*
 * Names of elements and attributes, and the set of those a program knows.
 *
 * A reader gives every name that is in its set as the set's own pointer; the set never grows with
 * what a peer sends. Names outside it live in the arena of the element they were read with.
 */
#ifndef XSO_NAMES_H
#define XSO_NAMES_H

#include <xso/api.h>
#include <xso/arena.h>
#include <xso/error.h>

#include <stdint.h>

XSO_BEGIN

/* An expanded name (Namespaces in XML 1.0, section 2.1). */
struct xso_name {
	const char *ns; /* "" for none */
	const char *local;
	uint64_t key; /* xso_key of local */
	uint32_t id;  /* in its set: 1 and up; 0 for a name that is in none */
};

/*
 * What tables are searched by: the text itself, without a NUL in it, when it has at most eight
 * bytes, the first one lowest; else its size and a hash. The tables that xsoc prints are made with
 * it: changing it changes XSO_TABLE_VERSION.
 */
uint64_t xso_key(const char *text, size_t size);

/* True when both namespace and local name are equal. */
bool xso_name_equal(const struct xso_name *a, const struct xso_name *b);

struct xso_names;

/* A new, empty set. `allocator` as in xso_arena_new. NULL: no memory. */
struct xso_names *xso_names_new(const struct xso_allocator *allocator);
void xso_names_free(struct xso_names *names);

/*
 * Adds a name unless it is there, and gives its id in *id (may be NULL). `local` is an NCName (NS
 * 4), which readers take without another look. The strings are not copied: they must outlive the
 * set. Pointers from xso_names_find are valid until the next add.
 * XSO_ERROR_MEMORY: as before.
 */
enum xso_status xso_names_add(
	struct xso_names *names, const char *ns, const char *local, uint32_t *id);

/* The name, or NULL. `local` need not be NUL-terminated. */
const struct xso_name *xso_names_find(
	const struct xso_names *names, const char *ns, const char *local, size_t size);

/* True when `name` is a pointer that xso_names_find gave. */
bool xso_names_has(const struct xso_names *names, const struct xso_name *name);

/* How many names are in it: ids go from 1 to this. */
uint32_t xso_names_count(const struct xso_names *names);

XSO_END

#endif
