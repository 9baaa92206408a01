/*
 * The tape: one element, read completely, as a flat array of items.
 *
 * An element is a START item, its ATTRIBUTE items, and then its content: TEXT items and the
 * elements inside it. A START says how many items belong to the element, so an element is skipped
 * in one step and any run of whole items is a slice that stands for itself: names are resolved,
 * texts have their entities and line ends replaced, adjacent text is one item.
 */
#ifndef XSO_TAPE_H
#define XSO_TAPE_H

#include <xso/api.h>
#include <xso/names.h>

XSO_BEGIN

#define XSO_XML_NS "http://www.w3.org/XML/1998/namespace"

enum xso_item_kind {
	XSO_ITEM_START,
	XSO_ITEM_ATTRIBUTE,
	XSO_ITEM_TEXT,
};

struct xso_item {
	const struct xso_name *name; /* START, ATTRIBUTE; NULL for TEXT */
	const char *text;	     /* ATTRIBUTE, TEXT: NUL-terminated; NULL for START */
	uint32_t size;	   /* of text in bytes; START: items of the element, itself included */
	uint32_t kind : 2; /* enum xso_item_kind */
	/*
	 * Where it stood, in bytes from the beginning of its tape. Of an attribute it is the place
	 * of the value or, when there are references in that, of the tag.
	 */
	uint32_t offset : 30;
};

/* The item behind this one on the same level: an element is stepped over with all it holds. */
static inline const struct xso_item *xso_item_after(const struct xso_item *item)
{
	return item + (item->kind == XSO_ITEM_START ? item->size : 1);
}

/*
 * A slice of a tape: one attribute, one text, one element, or the whole content of one.
 * It lives as long as its arena.
 */
struct xso_raw {
	const struct xso_item *items;
	uint32_t n_items;
	uint64_t offset;	       /* of the tape in its input; items count from here */
	const char *lang;	       /* the language in scope where the slice stood; NULL: none */
	const struct xso_error *error; /* why this is no object of a class; NULL: no class known */
	struct xso_arena *arena;       /* that holds the items; NULL: static memory */
	bool secret;		       /* it stands for something that the schema calls secret */
};

XSO_END

#endif
