/*
 * The writer: elements, attributes and texts in, XML out. It escapes, declares namespaces, and
 * refuses every string that is no UTF-8 or holds what XML cannot carry.
 *
 * It remembers its first failure: calls after that do nothing, so that whoever writes an element
 * asks once, at the end.
 */
#ifndef XSO_WRITER_H
#define XSO_WRITER_H

#include <xso/api.h>
#include <xso/buffer.h>
#include <xso/tape.h>

XSO_BEGIN

struct xso_writer;

struct xso_writer_config {
	const struct xso_allocator *allocator; /* NULL: malloc and free */
	size_t limit;			       /* on the bytes of the output; 0: none */
	const char *scope; /* the default namespace where the output will stand; NULL: none */
	const char *
		lang; /* the language there: a pointer that objects were decoded with; NULL: none */
	/*
	 * The content namespace of the stream: a first-level stanza of jabber:client, and what
	 * stands in it along an unbroken chain of jabber:client elements, is written in this
	 * namespace. NULL: nothing is mapped.
	 */
	const char *content_ns;
	/* Elements of the namespace of streams get the prefix `stream`, which the header declared.
	 */
	bool in_stream;
	bool sorted_attributes; /* by qualified name, declarations first; else as they are written
				 */
};

/* The config's strings must outlive the writer. NULL: no memory. */
struct xso_writer *xso_writer_new(const struct xso_writer_config *config);
/* What is secret in its memory is wiped. NULL is allowed. */
void xso_writer_free(struct xso_writer *writer);

/*
 * The start of an element; its attributes; then texts and elements; its end. NULL and "" are both
 * no namespace. Names and prefixes are borrowed until the element has ended. A name that is none,
 * an attribute without an open tag, an end too many, or nesting deeper than XSO_DEPTH is a failure.
 *
 * An attribute of another namespace than xml's gets a prefix and, once in a tag, its declaration.
 * The prefix is `prefix`, or one of the writer's own, ns0, ns1 …, when that is NULL, cannot be one,
 * or stands for another namespace in the same tag.
 */
void xso_writer_start(struct xso_writer *writer, const char *ns, const char *local);
void xso_writer_attribute(struct xso_writer *writer, const char *ns, const char *prefix,
	const char *local, const char *value, size_t size);
void xso_writer_text(struct xso_writer *writer, const char *text, size_t size);
void xso_writer_end(struct xso_writer *writer);

/*
 * A slice of a tape: attributes, texts and elements, each at a place where it may stand. The
 * namespaces are declared anew where needed.
 */
void xso_writer_raw(struct xso_writer *writer, const struct xso_raw *raw);

/* The namespace of the element that is open, or of the scope. Never NULL. */
const char *xso_writer_ns(const struct xso_writer *writer);

/* The first failure, or XSO_OK; *error (may be NULL) is set only for a failure. */
enum xso_status xso_writer_status(const struct xso_writer *writer, struct xso_error *error);

/*
 * What was written. Valid until the next call that writes. Complete elements only when the status
 * is XSO_OK and every start had its end.
 */
const char *xso_writer_bytes(const struct xso_writer *writer, size_t *size);

/* A place to go back to. */
struct xso_writer_place {
	size_t size, depth;
	size_t n_prefixes;
	bool tag_open;
};

struct xso_writer_place xso_writer_here(const struct xso_writer *writer);

/*
 * Forgets what was written behind the mark, and a failure; what was open at the mark, and nothing
 * else, is open again. No element that was open then may have been ended since.
 */
void xso_writer_back(struct xso_writer *writer, struct xso_writer_place mark);

/* Forgets everything, for the next output. */
void xso_writer_clear(struct xso_writer *writer);

XSO_END

#endif
