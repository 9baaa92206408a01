/*
 * Raw content: elements, attributes and texts as they were read. A slice (struct xso_raw, see
 * xso/tape.h) can be walked, copied, compared, made from text or from an object, and decoded later
 * when somebody knows its class.
 */
#ifndef XSO_RAW_H
#define XSO_RAW_H

#include <xso/any.h>
#include <xso/api.h>
#include <xso/registry.h>
#include <xso/tape.h>

XSO_BEGIN

/* True when the slice is one element. */
bool xso_raw_is_element(const struct xso_raw *raw);

/*
 * Walks the nodes of a slice, elements and texts: begin with *node all zero, and it becomes the
 * first, then the one behind it. False behind the last. Attributes are stepped over.
 */
bool xso_raw_next(const struct xso_raw *raw, struct xso_raw *node);

/* The content of an element, as a slice to walk; empty for an element without any. */
struct xso_raw xso_raw_content(const struct xso_raw *element);

/* The value of an element's attribute, or NULL; `ns` "" for none. */
const char *xso_raw_attribute(const struct xso_raw *element, const char *ns, const char *local);

/* The first child element of this name in *child; `ns` NULL: of any namespace. False: none. */
bool xso_raw_child(
	const struct xso_raw *element, const char *ns, const char *local, struct xso_raw *child);

/* All text directly in the element, or in a slice that is not one element, joined. NULL: no memory.
 */
const char *xso_raw_text(const struct xso_raw *raw, struct xso_arena *arena);

/* A copy that needs nothing but `arena` and the set its names come from. XSO_ERROR_MEMORY. */
enum xso_status xso_raw_copy(
	const struct xso_raw *raw, struct xso_raw *copy, struct xso_arena *arena);

/*
 * True when both are the same as XML: names, attributes in any order, texts and elements in
 * theirs. Prefixes do not count.
 */
bool xso_raw_equal(const struct xso_raw *a, const struct xso_raw *b);

/*
 * One element from its text. `names` as in xso_reader_config, NULL for none. The status and *error
 * (may be NULL) are those of the reader; XSO_ERROR_TRUNCATED when it is not complete.
 */
enum xso_status xso_raw_parse(const char *text, size_t size, const struct xso_names *names,
	struct xso_raw *raw, struct xso_arena *arena, struct xso_error *error);

/* An object as raw content. Status and *error (may be NULL) are those of encoding. */
enum xso_status xso_raw_encode(struct xso_any object, struct xso_raw *raw, struct xso_arena *arena,
	struct xso_error *error);

XSO_END

#endif
