/* A payload of any class, and the content that an object keeps because no field could hold it. */
#ifndef XSO_ANY_H
#define XSO_ANY_H

#include <xso/api.h>
#include <xso/tape.h>

XSO_BEGIN

struct xso_class;

/*
 * An object and what it is. An element of no known class, or one that its class refused, is
 * {&xso_raw_class, struct xso_raw *}. All zero: nothing. Generated functions named …_from are the
 * checked way down to a type.
 */
struct xso_any {
	const struct xso_class *cls;
	const void *object;
};

/* Of struct xso_raw: content that stays as it was read. */
extern const struct xso_class xso_raw_class;

/* The raw content, or NULL when `any` is an object of another class or nothing. */
static inline const struct xso_raw *xso_raw_from(struct xso_any any)
{
	return any.cls == &xso_raw_class ? (const struct xso_raw *)any.object : NULL;
}

/*
 * One piece of kept content. Decoding never loses anything: what no field takes is in this list,
 * and goes out again. With a `row` it is what stood on the wire for that field, which could not
 * hold all of it: it is written in place of the field as long as the field has the value that
 * decoding gave it. In an array it may also be what gave no value: it is written before the value
 * at `index`. Rows come first, in their order, then attributes, texts and elements as they
 * were met.
 */
struct xso_kept {
	const struct xso_kept *next;
	struct xso_any any; /* an object of a registered class, or a raw attribute, text, element */
	const void *decoded; /* the object as it was decoded; NULL: no value is in it for this */
	uint32_t index;	     /* in the array of a repeated field */
	uint16_t row;	     /* 1 + index of the class's field; 0: none */
};

XSO_END

#endif
