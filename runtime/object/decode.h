/*
 * The decoder: one loop for every class. A frame is one element on its way into an object; the
 * content of a wrapper or a tag has a frame of its own, with its own class, over the same object.
 */
#ifndef XSO_OBJECT_DECODE_H
#define XSO_OBJECT_DECODE_H

#include "base/cold.h"
#include "object/table.h"

#include <xso/registry.h>

struct decoder {
	const struct xso_registry *registry;
	struct xso_arena *arena;
	struct xso_error *error;   /* what failed last: perhaps a payload, which became raw */
	const struct xso_raw *raw; /* the slice that is decoded, in the arena */
	struct xso_arena *source;  /* where it was before */
	bool secret;		   /* inside an object of a secret class */
};

/* What is kept, while the list is made. */
struct keeping {
	struct xso_kept kept;
	struct keeping *next;
	bool has_value; /* in the field it stands for */
};

enum { SEEN_WORDS = 4 }; /* a class has at most 255 fields */

struct frame {
	const struct xso_class *cls;
	void *object;
	const struct xso_item *start;
	const struct xso_item *content; /* behind the attributes */
	const struct xso_item *end;	/* behind the element */
	const char *lang;		/* in scope for the content */
	uint64_t seen[SEEN_WORDS];	/* by row */
	bool *whole; /* of a wrapper or tag: false when something does not fit; else NULL */
	struct keeping *first_kept, *last_kept;
};

/* Fails with an error about a field, or with NULL about the element itself. Returns the status. */
COLD enum xso_status xso_decode_fail(struct decoder *d, const struct frame *frame,
	const struct xso_field *field, enum xso_status status, const struct xso_item *item);

/* As xso_decode_fail, when a text is no value of the field's type. */
COLD enum xso_status xso_decode_fail_value(struct decoder *d, const struct frame *frame,
	const struct xso_field *field, const char *text, size_t size, const struct xso_item *item);

/* There is a secret in what is decoded: all memory it is in shall be wiped. */
void xso_decode_mark_secret(struct decoder *d);

/* A slice of the tape that is decoded; in a secret it is one too. */
struct xso_raw xso_decode_slice(struct decoder *d, const struct xso_item *items, size_t n,
	const char *lang, bool is_secret);

/*
 * An element into an object of its class. `whole` is NULL, but for a wrapper or tag: it is decoded
 * into the object around it, and *whole becomes false when that does not hold all of it.
 */
enum xso_status xso_decode_object(struct decoder *d, const struct xso_class *cls, void *object,
	const struct xso_item *start, const char *lang, bool *whole);

/*
 * The content: decode_content.c. Child elements, and text where the class has none; and all of it,
 * as it is.
 */
enum xso_status xso_decode_children(struct decoder *d, struct frame *frame);
enum xso_status xso_decode_raw_content(
	struct decoder *d, struct frame *frame, const struct xso_field *field);

/* The attributes alone, which are at the content, up to what is it: decode_field.c. */
enum xso_status xso_decode_attributes(struct decoder *d, struct frame *frame);

/*
 * The values of fields: decode_field.c. Each sets the member and tells by *whole whether it holds
 * everything that stood there.
 */
enum xso_status xso_decode_text(
	struct decoder *d, struct frame *frame, const struct xso_field *field);
enum xso_status xso_decode_leaf(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item, bool *whole);
/* The value that absence means, of a required field that was not there. False: there is none. */
bool xso_decode_absent(struct decoder *d, struct frame *frame, const struct xso_field *field);

/*
 * What is kept: kept.c. `field` is what the item stands for, or NULL; `index` its place in the
 * field's array. Honours the class's policy for content without a field.
 */
enum xso_status xso_decode_keep(struct decoder *d, struct frame *frame,
	const struct xso_field *field, size_t index, const struct xso_item *item);
/* The same for one element too many of a field that is there. */
enum xso_status xso_decode_keep_duplicate(struct decoder *d, struct frame *frame,
	const struct xso_field *field, const struct xso_item *item);
/* Fails: no field takes the item, and the class rejects what none takes. */
COLD enum xso_status xso_decode_refuse(
	struct decoder *d, const struct frame *frame, const struct xso_item *item);
/* Sorts what was kept, which is something, by field and hangs it into the object. */
enum xso_status xso_decode_keep_finish(struct decoder *d, struct frame *frame);

/* An element as a payload: an object of its class, or raw. */
enum xso_status xso_decode_payload(
	struct decoder *d, const struct xso_item *item, const char *lang, struct xso_any *any);

/* Of a field by its row's number, which is 1 + index. */
static inline bool frame_has_seen(const struct frame *frame, size_t row)
{
	return frame->seen[row / 64] >> (row % 64) & 1;
}

static inline void frame_see(struct frame *frame, size_t row)
{
	frame->seen[row / 64] |= UINT64_C(1) << (row % 64);
}

static inline bool is_lang(const struct xso_name *name)
{
	static const char lang[KEY_SHORT] = "lang";

	return name->key == key_load(lang) && !strcmp(name->ns, XSO_XML_NS);
}

#endif
