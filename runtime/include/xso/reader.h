/*
 * The reader: bytes of an XML stream in, one complete first-level element after the other out, each
 * as a tape. It accepts the XML that RFC 6120 section 11 allows, and enforces the limits while it
 * reads.
 */
#ifndef XSO_READER_H
#define XSO_READER_H

#include <xso/api.h>
#include <xso/tape.h>

XSO_BEGIN

/*
 * What a member that is 0 means stands beside it. XSO_NO_LIMIT takes a limit away; an element or a
 * text still ends at 1 GiB.
 */
struct xso_limits {
	size_t element_bytes; /* of a first-level element on the wire; 4 MiB */
	size_t text_bytes;    /* of one text or attribute value; 2 MiB */
	size_t elements;      /* inside one first-level element, itself included; 100,000 */
	size_t depth;	      /* of nesting in it, itself included; 64, and never above XSO_DEPTH */
	size_t attributes;    /* of one element, namespace declarations included; 64 */
	size_t tag_bytes;     /* of one start tag; 16 KiB */
	size_t stalled_bytes; /* taken in without reaching the end of a tag or text; 16 KiB */
	size_t names_bytes;   /* that the reader may keep for names it met; 1 MiB */
};

#define XSO_NO_LIMIT SIZE_MAX

/* Nothing in the library recurses deeper than this. */
enum { XSO_DEPTH = 64 };

/* What the root of the input is. */
enum xso_root {
	XSO_ROOT_STREAM,  /* a stream header, or it is refused; the elements in it are read */
	XSO_ROOT_ELEMENT, /* the one element to read */
	XSO_ROOT_EITHER,  /* a stream when the root is {http://etherx.jabber.org/streams}stream */
};

struct xso_reader_type;

/*
 * Our own; and one on libxml2's push parser, which the other is held against in tests. A library
 * that was built with XSO_WITH_LIBXML2_READER off does not have the latter.
 */
extern const struct xso_reader_type xso_reader_native;
extern const struct xso_reader_type xso_reader_libxml2;

struct xso_reader_config {
	const struct xso_reader_type *type; /* NULL: the default */
	const struct xso_names *names;	    /* given as they are; NULL: none. Outlives the tapes */
	const struct xso_limits *limits;    /* copied; NULL: the defaults */
	const struct xso_allocator *allocator; /* NULL: malloc and free */
	enum xso_root root;
	/*
	 * Where the stream's content namespace is not jabber:client, stanzas in it are given as
	 * jabber:client: message, presence, iq, and what stands in them along an unbroken chain of
	 * content-namespace elements. Below a foreign element nothing is mapped.
	 */
	bool map_content;
};

enum xso_reading {
	XSO_READING_MORE,    /* all bytes taken; the next event needs more */
	XSO_READING_HEADER,  /* the root's start tag: xso_reader_tape has its attributes */
	XSO_READING_ELEMENT, /* one first-level element is complete */
	XSO_READING_END,     /* the root's end tag; what follows is not read */
	XSO_READING_ERROR,   /* nothing more can be read */
};

struct xso_reader;

/* NULL: no memory. */
struct xso_reader *xso_reader_new(const struct xso_reader_config *config);
void xso_reader_free(struct xso_reader *reader);

/*
 * Takes bytes up to the end of one event, says in *consumed how many they were, and returns that
 * event. Bytes that were not consumed must be given again, unchanged, unless the reader is freed:
 * they are still the caller's. With XSO_READING_ERROR *error says what was wrong, and *consumed is
 * 0. Once END or ERROR is returned every further call returns the same.
 */
enum xso_reading xso_reader_read(struct xso_reader *reader, const char *bytes, size_t size,
	size_t *consumed, struct xso_error *error);

/*
 * The end of the input: XSO_OK between first-level elements of a stream and behind the root's end,
 * XSO_ERROR_TRUNCATED anywhere else; what xso_reader_read said before if that was an error.
 */
enum xso_status xso_reader_finish(struct xso_reader *reader, struct xso_error *error);

/*
 * The header or element just returned: one START item and what belongs to it. It is valid until
 * the next xso_reader_read, or as long as its arena is kept; decoding it allocates there.
 */
const struct xso_raw *xso_reader_tape(const struct xso_reader *reader);

/*
 * True when the root ended with what was just returned, as an empty one does with its header:
 * XSO_READING_END follows and takes no more bytes.
 */
bool xso_reader_is_at_end(const struct xso_reader *reader);

/* True when the root is a stream header. False before it is there. */
bool xso_reader_is_stream(const struct xso_reader *reader);

/* The namespace that the header declared as default, "" for none; valid after the header. */
const char *xso_reader_content_ns(const struct xso_reader *reader);

/*
 * True when the element just returned is in jabber:client on a stream of another content
 * namespace: it is not a stanza of this stream.
 */
bool xso_reader_is_foreign(const struct xso_reader *reader);

/*
 * Gives back the memory that is kept to be used again; what is needed of it is asked for anew. The
 * tape returned last is no longer valid, as after the next xso_reader_read.
 */
void xso_reader_trim(struct xso_reader *reader);

/* Changes the limits, from the next first-level element on. */
void xso_reader_limit(struct xso_reader *reader, const struct xso_limits *limits);

XSO_END

#endif
