#include "xml/writer.h"

#include "base/allocate.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/scan.h"
#include "base/xmlname.h"
#include "xml/escape.h"
#include "xml/sorted.h"

#include <xso/reader.h>
#include <xso/text.h>

#include <string.h>

#define CLIENT_NS "jabber:client"
#define STREAMS_NS "http://etherx.jabber.org/streams"
#define XMLNS_NS "http://www.w3.org/2000/xmlns/"

void xso_writer_fail(struct xso_writer *writer, const struct xso_error *error)
{
	if (!writer->error.status)
		writer->error = *error;
}

static COLD void fail(struct xso_writer *writer, enum xso_status status, const char *sentence)
{
	struct xso_error error = { .status = status, .expected = sentence };

	xso_writer_fail(writer, &error);
}

/* Room for so many bytes. NULL: it failed. */
static inline char *room(struct xso_writer *writer, size_t size)
{
	enum xso_status status = buffer_reserve(&writer->out, size);

	if (!status)
		return writer->out.data + writer->out.size;
	fail(writer, status, NULL);
	return NULL;
}

/* The text could not be written. */
static COLD void fail_text(
	struct xso_writer *writer, enum xso_status status, const char *text, size_t size)
{
	struct xso_error error = { .status = status };

	if (status == XSO_ERROR_CHARACTER)
		xso_error_text(&error, text, xso_text_valid(text, size));
	xso_writer_fail(writer, &error);
}

/* As put_text, behind the first `n` bytes: the next cannot stand for itself. */
static char *put_escaped(struct xso_writer *writer, char *to, const char *text, size_t size,
	size_t n, bool in_attribute)
{
	enum xso_status status;

	buffer_wrote(&writer->out, to);
	status = xso_escape_append(&writer->out, text + n, size - n, in_attribute);
	if (!status)
		return room(writer, in_attribute);
	fail_text(writer, status, text, size);
	return NULL;
}

/*
 * Writes a text into room for it, which more is made of if it is escaped; and for the quote behind
 * it in an attribute. Gives the place behind the text. NULL: it failed.
 */
static inline char *put_text(
	struct xso_writer *writer, char *to, const char *text, size_t size, bool in_attribute)
{
	const char *const plain = xso_scan_unescaped(text, text + size);
	const size_t n = (size_t)(plain - text);

	to = buffer_put(to, text, n);
	return n == size ? to : put_escaped(writer, to, text, size, n, in_attribute);
}

/* Sorts the open tag's attributes: it is the last thing that was written. */
static void sort_tag(struct xso_writer *writer)
{
	char *const end = writer->out.data + writer->out.size, *tag = end;

	while (*--tag != '<')
		;
	xso_sort_attributes(tag, (size_t)(end - tag));
}

/* Room behind a start tag, which ends here if it is open. NULL: it failed. */
static inline char *room_inside(struct xso_writer *writer, size_t size)
{
	char *to;

	if (!writer->tag_open)
		return room(writer, size);
	if (writer->config.sorted_attributes)
		sort_tag(writer);
	writer->tag_open = false;
	to = room(writer, 1 + size);
	if (to)
		*to++ = '>';
	return to;
}

/* For two that most often differ in the first letter. */
static inline bool is_same(const char *a, const char *b)
{
	return *a == *b && !strcmp(a, b);
}

static bool is_stanza(const char *local)
{
	return !strcmp(local, "message") || !strcmp(local, "presence") || !strcmp(local, "iq");
}

static bool is_mapped(const struct xso_writer *writer, const char *ns, const char *local)
{
	if (!writer->config.content_ns || strcmp(ns, CLIENT_NS) != 0)
		return false;
	return writer->depth ? writer->levels[writer->depth - 1].mapped : is_stanza(local);
}

static const char *scope(const struct xso_writer *writer)
{
	return writer->depth ? writer->levels[writer->depth - 1].scope : writer->config.scope;
}

/* Of the namespaces that are always declared. */
static const char *fixed_prefix(const struct xso_writer *writer, const char *ns)
{
	if (is_same(ns, XSO_XML_NS))
		return "xml";
	return writer->config.in_stream && is_same(ns, STREAMS_NS) ? "stream" : NULL;
}

static void enter_namespace(
	const struct xso_writer *writer, struct writer_level *level, const char *local)
{
	const char *ns = level->ns;

	level->prefix = fixed_prefix(writer, ns);
	level->mapped = is_mapped(writer, ns, local);
	if (level->mapped)
		ns = writer->config.content_ns;
	if (!level->prefix && !is_same(level->scope, ns))
		level->scope = ns;
}

/*
 * One more level, in the default namespace of the one above. An element in the namespace of the one
 * around it has the same prefix.
 */
static inline struct writer_level *enter(
	struct xso_writer *writer, const char *ns, const char *local, const char *outer)
{
	struct writer_level *level = &writer->levels[writer->depth];
	const struct writer_level *above = writer->depth ? level - 1 : NULL;

	level->ns = ns;
	level->scope = outer;
	level->prefixes = writer->prefixes.n;
	if (above && above->ns == ns) {
		level->prefix = above->prefix;
		level->mapped = above->mapped;
	} else {
		enter_namespace(writer, level, local);
	}
	writer->depth++;
	return level;
}

/* Room for one more level. */
static bool more_levels(struct xso_writer *writer)
{
	void *levels = writer->levels;

	if (writer->depth == XSO_DEPTH) {
		fail(writer, XSO_ERROR_LIMIT, "elements are nested too deeply");
		return false;
	}
	if (!xso_allocate_grow(writer->config.allocator, &levels, &writer->levels_capacity,
		    writer->depth + 1, sizeof *writer->levels)) {
		fail(writer, XSO_ERROR_MEMORY, NULL);
		return false;
	}
	writer->levels = levels;
	return true;
}

/* Of a prefix and its colon, if there is one. */
static inline size_t prefix_size(const char *prefix)
{
	return prefix ? strlen(prefix) + 1 : 0;
}

static inline char *put_prefix(char *to, const char *prefix)
{
	if (!prefix)
		return to;
	to = buffer_put(to, prefix, strlen(prefix));
	*to++ = ':';
	return to;
}

void xso_writer_attribute_known(struct xso_writer *writer, const char *prefix, const char *local,
	size_t local_size, const char *value, size_t size)
{
	enum { SIGNS = 4 };
	char *to;

	if (writer_failed(writer))
		return;
	to = room(writer, prefix_size(prefix) + local_size + size + SIGNS);
	if (!to)
		return;
	*to++ = ' ';
	to = put_prefix(to, prefix);
	to = buffer_put_name(to, local, local_size);
	*to++ = '=';
	*to++ = '"';
	to = put_text(writer, to, value, size, true);
	if (!to)
		return;
	*to++ = '"';
	buffer_wrote(&writer->out, to);
}

/* xmlns:prefix="ns", or xmlns="ns" */
static void declare(struct xso_writer *writer, const char *prefix, const char *ns)
{
	static const char xmlns[] = "xmlns";

	if (is_same(ns, XMLNS_NS))
		fail(writer, XSO_ERROR_MISUSE, "the namespace of declarations");
	else if (prefix)
		xso_writer_attribute_known(writer, xmlns, prefix, strlen(prefix), ns, strlen(ns));
	else
		xso_writer_attribute_known(writer, NULL, xmlns, sizeof xmlns - 1, ns, strlen(ns));
}

void xso_writer_start_known(
	struct xso_writer *writer, const char *ns, const char *local, size_t size)
{
	const char *const outer = scope(writer);
	struct writer_level *level;
	char *to;

	if (writer_failed(writer))
		return;
	if (writer->depth == writer->levels_capacity && !more_levels(writer))
		return;
	level = enter(writer, ns, local, outer);
	level->size = prefix_size(level->prefix) + size;
	to = room_inside(writer, 1 + level->size);
	if (!to)
		return;
	*to++ = '<';
	level->name = (size_t)(to - writer->out.data);
	to = put_prefix(to, level->prefix);
	buffer_wrote(&writer->out, buffer_put_name(to, local, size));
	writer->tag_open = true;
	if (level->scope != outer)
		declare(writer, NULL, level->scope);
}

void xso_writer_start(struct xso_writer *writer, const char *ns, const char *local)
{
	if (xso_xmlname_is_whole(local))
		xso_writer_start_known(writer, ns ? ns : "", local, strlen(local));
	else
		fail(writer, XSO_ERROR_MISUSE, "an element without a proper name");
}

const char *xso_writer_prefix(struct xso_writer *writer, const char *ns, const char *given)
{
	const char *prefix;
	bool declared;
	enum xso_status status;

	if (writer_failed(writer))
		return NULL;
	if (is_same(ns, XSO_XML_NS))
		return "xml";
	status = xso_prefixes_take(&writer->prefixes, writer->levels[writer->depth - 1].prefixes,
		ns, given, &prefix, &declared);
	if (status) {
		fail(writer, status, NULL);
		return NULL;
	}
	if (!declared)
		declare(writer, prefix, ns);
	return prefix;
}

void xso_writer_attribute(struct xso_writer *writer, const char *ns, const char *prefix,
	const char *local, const char *value, size_t size)
{
	if (!writer->tag_open || !xso_xmlname_is_whole(local) ||
		((!ns || !*ns) && !strcmp(local, "xmlns"))) {
		fail(writer, XSO_ERROR_MISUSE,
			"an attribute without an open tag, or without a proper name");
		return;
	}
	prefix = ns && *ns ? xso_writer_prefix(writer, ns, prefix) : NULL;
	xso_writer_attribute_known(writer, prefix, local, strlen(local), size ? value : "", size);
}

void xso_writer_text(struct xso_writer *writer, const char *text, size_t size)
{
	char *to;

	if (writer_failed(writer) || !size)
		return;
	to = room_inside(writer, size);
	if (to)
		to = put_text(writer, to, text, size, false);
	if (to)
		buffer_wrote(&writer->out, to);
}

/* The start tag that is open becomes an element without content. */
static void end_empty(struct xso_writer *writer)
{
	char *to;

	if (writer->config.sorted_attributes)
		sort_tag(writer);
	writer->tag_open = false;
	to = room(writer, 2);
	if (to)
		buffer_wrote(&writer->out, buffer_put(to, "/>", 2));
}

void xso_writer_end(struct xso_writer *writer)
{
	const struct writer_level *level;
	char *to;

	if (writer_failed(writer))
		return;
	if (!writer->depth) {
		fail(writer, XSO_ERROR_MISUSE, "an end without a start");
		return;
	}
	level = &writer->levels[--writer->depth];
	writer->prefixes.n = level->prefixes;
	if (writer->tag_open) {
		end_empty(writer);
		return;
	}
	to = room(writer, 2 + level->size + 1);
	if (!to)
		return;
	*to++ = '<';
	*to++ = '/';
	to = buffer_put_name(to, writer->out.data + level->name, level->size);
	*to++ = '>';
	buffer_wrote(&writer->out, to);
}

const char *xso_writer_ns(const struct xso_writer *writer)
{
	return writer->depth ? writer->levels[writer->depth - 1].ns : writer->config.scope;
}
