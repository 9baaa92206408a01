/*
 * What every reader has in common: the tape under construction, the limits, the content-namespace
 * mapping, and the events that wait to be taken. A parser tells what it sees by the reading_
 * functions; they return false when nothing more shall be read, and then the parser stops.
 */
#ifndef XSO_XML_READING_H
#define XSO_XML_READING_H

#include "base/cold.h"

#include <xso/reader.h>

/* A parser behind the reader interface. */
struct xso_reader_type {
	const char *name;
	size_t slice; /* bytes that it gets at a time: bounds how many events can wait */
	/* `reader` is complete but for its parser; NULL: no memory. */
	void *(*open)(struct xso_reader *reader);
	/*
	 * Parses bytes, the first of which is at `offset` of the input, and says how many it took:
	 * fewer only behind an event, or after a failure.
	 */
	size_t (*feed)(void *parser, uint64_t offset, const char *bytes, size_t size);
	void (*trim)(void *parser); /* as xso_reader_trim; NULL: it keeps nothing */
	void (*close)(void *parser);
};

extern const struct xso_reader_type *const xso_reader_default;

/* An event that waits, and where the input stands behind it. */
struct reading_event {
	enum xso_reading what;
	bool foreign;
	uint64_t end;
	struct xso_raw raw;
};

enum { LARGEST_OFFSET = (1 << 30) - 1 }; /* of an item in its tape */

/*
 * Where a parser that waits for the end of a text or tag wants the bytes put that tell nothing of
 * it. They are its own from the next `feed` on, whose offset says how many there are.
 */
struct reading_room {
	char *begin, *at;
	char *end; /* `limit`, or in front of `at`: where what is not all there begins */
	char *limit;
};

struct xso_reader {
	const struct xso_reader_type *type;
	void *parser;
	const struct xso_names *names;
	const struct xso_allocator *allocator;
	struct xso_limits limits, next_limits;
	enum xso_root root;
	uint32_t lang_size; /* with its NUL; 0: there is none */

	uint64_t taken;	   /* bytes the caller was told were consumed */
	uint64_t fed;	   /* bytes the parser has got: those up to here are not fed again */
	uint64_t progress; /* where the last tag or text ended */
	uint64_t ink;	   /* behind the last byte fed that is no white space */
	uint64_t end;	   /* behind the root's end tag, once ended */

	struct reading_room room; /* bytes from `begin` on are not yet in `taken` and `fed` */

	struct reading_event
		*events; /* [head, n_events) wait; events[head - 1] is with the caller */
	uint32_t head, n_events;
	size_t events_capacity;
	struct xso_arena *spare; /* those that wait to be used again */

	/* the element under construction: n_open is 0 between elements */
	struct xso_arena *arena;
	struct xso_item *items;
	char *text; /* of the last item, when more may be joined to it; else NULL */
	size_t n_items, items_capacity;
	uint64_t start;
	uint32_t *open; /* the items of its elements that are open */
	size_t n_open, open_capacity;
	uint32_t n_elements;
	uint32_t n_mapped; /* so many, from the first-level one on, are mapped */
	bool foreign;

	bool map_content; /* of the configuration; here it takes no room */

	/* the root, once it is there */
	bool has_root, is_stream, ended;
	bool maps;		      /* its content namespace is given as jabber:client */
	struct xso_arena *root_arena; /* of its tape, where these are: */
	const char *content_ns, *lang;

	struct xso_error failure;
};

/*
 * A namespace name is a URI reference (NS 2.2): it has no other characters than RFC 3986 2 has. Its
 * structure is not looked at.
 */
bool xso_reading_is_uri(const char *ns);

/* Records the first failure. `detail` is static, a sentence or NULL. Always false. */
COLD bool xso_reading_fail(
	struct xso_reader *reader, enum xso_status status, const char *detail, uint64_t offset);

/* Those of the element under way, or of the next one. */
static inline const struct xso_limits *reading_limits(const struct xso_reader *reader)
{
	return reader->n_open ? &reader->limits : &reader->next_limits;
}

/* A start tag with so many attributes and namespace declarations: false above the limit. */
static inline bool reading_check_attributes(struct xso_reader *reader, size_t n, uint64_t offset)
{
	return n <= reader->next_limits.attributes ||
		xso_reading_fail(reader, XSO_ERROR_LIMIT, "too many attributes", offset);
}

/* What a parser of our own builds the tape with, piece by piece. */

/*
 * The first tag of an element, or of the root, at `offset`: an arena, and the limits that hold for
 * it.
 */
bool xso_reading_begin(struct xso_reader *reader, uint64_t offset);
/* Says which limit a start tag passes. Always false. */
COLD bool xso_reading_fail_start(struct xso_reader *reader, uint64_t offset);

/* Limits on a start tag of `size` bytes at `offset`, which is not open yet. */
static inline bool reading_check_start(struct xso_reader *reader, uint64_t offset, uint64_t size)
{
	const struct xso_limits *limits = &reader->limits;

	return (reader->n_open < limits->depth && ++reader->n_elements <= limits->elements &&
		       size <= limits->tag_bytes) ||
		xso_reading_fail_start(reader, offset);
}
/* Decides whether the root is a stream header, which may be what was asked for. */
bool xso_reading_check_root(
	struct xso_reader *reader, const char *ns, const char *local, size_t size, uint64_t offset);
/* True when this element's namespace is the stream's own, to be given as jabber:client. */
bool xso_reading_is_mapped(
	const struct xso_reader *reader, const char *ns, const char *local, size_t size);
/* Room for one more item. NULL: it has failed. */
COLD struct xso_item *xso_reading_more_items(struct xso_reader *reader, uint64_t place);

/* The next item of the tape, `place` bytes behind the element's beginning. NULL: it has failed. */
static inline struct xso_item *reading_add_item(
	struct xso_reader *reader, enum xso_item_kind kind, uint64_t place)
{
	struct xso_item *item;

	if (reader->n_items >= reader->items_capacity || place > LARGEST_OFFSET) {
		item = xso_reading_more_items(reader, place);
		if (!item)
			return NULL;
	} else {
		item = reader->items + reader->n_items;
	}
	reader->n_items++;
	*item = (struct xso_item){ .kind = kind & 3u, .offset = place & LARGEST_OFFSET };
	return item;
}

/* `open` has room for `n` elements. False: it has failed. */
bool xso_reading_reserve_open(struct xso_reader *reader, size_t n);

/* The element whose item is in `open` already is open. */
static inline void reading_open(struct xso_reader *reader, bool mapped)
{
	reader->n_open++;
	if (mapped)
		reader->n_mapped = (uint32_t)reader->n_open;
}

/* The innermost element is closed: its item tells how many are in it. */
static inline void reading_close(struct xso_reader *reader)
{
	const uint32_t first = reader->open[--reader->n_open];

	reader->items[first].size = (uint32_t)reader->n_items - first;
	if (reader->n_mapped > reader->n_open)
		reader->n_mapped = (uint32_t)reader->n_open;
}

/* A name that the program does not know: a copy in the element's arena. NULL: no memory. */
const struct xso_name *xso_reading_foreign_name(
	struct xso_reader *reader, const char *ns, const char *local, size_t size);
/* The stream header is complete: what it says for all elements in it is kept. */
bool xso_reading_header(struct xso_reader *reader, const char *content_ns, uint64_t end);
/* Moves the finished tape into its arena and queues it. */
bool xso_reading_queue(struct xso_reader *reader, enum xso_reading what, uint64_t end);
/* Memory ran out. Always false. */
COLD bool xso_reading_no_memory(struct xso_reader *reader);

/* What a parser that somebody else wrote tells, tag by tag. */

/*
 * A start tag that stood at [offset, offset + size) of the input; then its attributes; then
 * xso_reading_started. Strings other than values are NUL-terminated; ns is "" for none.
 */
bool xso_reading_start(struct xso_reader *reader, const char *ns, const char *local,
	uint64_t offset, uint64_t size);
bool xso_reading_attribute(struct xso_reader *reader, const char *ns, const char *local,
	const char *value, size_t size, uint64_t offset);
/* `content_ns` is the default namespace that the tag declares, used of the root only. */
bool xso_reading_started(struct xso_reader *reader, const char *content_ns, uint64_t end);

/* Text, in any number of pieces, that ends at `end`. */
bool xso_reading_text(struct xso_reader *reader, const char *text, size_t size, uint64_t end);

/* An end tag; `end` is the offset behind it. */
bool xso_reading_end(struct xso_reader *reader, uint64_t end);

/* As xso_reading_fail, with a text that is copied as far as it fits. */
COLD bool xso_reading_fail_text(
	struct xso_reader *reader, enum xso_status status, const char *text, uint64_t offset);

#endif
