#include "xml/writer.h"

#include "base/allocate.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/xmlname.h"
#include "xml/escape.h"
#include "xml/sorted.h"

#include <xso/reader.h>
#include <xso/text.h>

#include <string.h>

#define CLIENT_NS "jabber:client"
#define STREAMS_NS "http://etherx.jabber.org/streams"
#define XMLNS_NS "http://www.w3.org/2000/xmlns/"

struct xso_writer *xso_writer_new(const struct xso_writer_config *config)
{
	struct xso_writer *writer = xso_allocate_zeroed(config->allocator, sizeof *writer);

	if (!writer)
		return NULL;
	writer->config = *config;
	writer->out.allocator = writer->scratch.allocator = config->allocator;
	writer->prefixes.allocator = config->allocator;
	writer->out.limit = config->limit;
	if (!writer->config.scope)
		writer->config.scope = "";
	return writer;
}

void xso_writer_free(struct xso_writer *writer)
{
	if (!writer)
		return;
	xso_writer_trim(writer);
	xso_prefixes_free(&writer->prefixes);
	xso_allocate_free(writer->config.allocator, writer, sizeof *writer);
}

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

static inline void put(struct xso_writer *writer, const char *bytes, size_t size)
{
	enum xso_status status = buffer_append(&writer->out, bytes, size);

	if (status)
		fail(writer, status, NULL);
}

/* Room for so many bytes, which the caller writes and counts. NULL: it failed. */
static inline char *room(struct xso_writer *writer, size_t size)
{
	struct xso_buffer *out = &writer->out;
	enum xso_status status;

	if (size > out->capacity - out->size || out->limit) {
		status = xso_buffer_reserve(out, size);
		if (status) {
			fail(writer, status, NULL);
			return NULL;
		}
	}
	return out->data + out->size;
}

static inline void put_text(struct xso_writer *writer, const char *text)
{
	put(writer, text, strlen(text));
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

static inline void put_escaped(
	struct xso_writer *writer, const char *text, size_t size, bool in_attribute)
{
	enum xso_status status = xso_escape_append(&writer->out, text, size, in_attribute);

	if (status)
		fail_text(writer, status, text, size);
}

/* Sorts the open tag's attributes: it is the last thing that was written. */
static void sort_tag(struct xso_writer *writer)
{
	char *const end = writer->out.data + writer->out.size, *tag = end;

	while (*--tag != '<')
		;
	xso_sort_attributes(tag, (size_t)(end - tag));
}

/* Writes the end of an open tag. */
static inline void close_tag(struct xso_writer *writer, const char *how, size_t size)
{
	if (writer->tag_open && writer->config.sorted_attributes && !writer_failed(writer))
		sort_tag(writer);
	if (writer->tag_open)
		put(writer, how, size);
	writer->tag_open = false;
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
	if (!strcmp(ns, XSO_XML_NS))
		return "xml:";
	return writer->config.in_stream && !strcmp(ns, STREAMS_NS) ? "stream:" : "";
}

/* Behind " xmlns" or " xmlns:prefix". */
static void put_namespace(struct xso_writer *writer, const char *ns)
{
	if (!strcmp(ns, XMLNS_NS))
		fail(writer, XSO_ERROR_MISUSE, "the namespace of declarations");
	put(writer, "=\"", 2);
	put_escaped(writer, ns, strlen(ns), true);
	put(writer, "\"", 1);
}

/* An element in the namespace of the one around it stands in the same scope, with the same prefix.
 */
static struct writer_level level_of(
	const struct xso_writer *writer, const char *ns, const char *local, size_t size)
{
	const struct writer_level *above =
		writer->depth ? &writer->levels[writer->depth - 1] : NULL;
	struct writer_level level = { .ns = ns, .local = local, .size = size };

	level.prefixes = writer->prefixes.n;
	if (above && above->ns == ns) {
		level.scope = above->scope;
		level.prefix = above->prefix;
		level.mapped = above->mapped;
		return level;
	}
	level.prefix = fixed_prefix(writer, ns);
	level.mapped = is_mapped(writer, ns, local);
	level.scope = scope(writer);
	if (level.mapped)
		ns = writer->config.content_ns;
	if (!*level.prefix && strcmp(level.scope, ns) != 0)
		level.scope = ns;
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

/* The name of an element, and signs in front of it and behind it. */
static inline void put_name(struct xso_writer *writer, const char *begin, size_t n,
	const struct writer_level *level, const char *end, size_t m)
{
	const size_t prefix_size = *level->prefix ? strlen(level->prefix) : 0;
	char *to = room(writer, n + prefix_size + level->size + m);

	if (!to)
		return;
	memcpy(to, begin, n);
	if (prefix_size)
		memcpy(to + n, level->prefix, prefix_size);
	to += n + prefix_size;
	memcpy(to, level->local, level->size);
	memcpy(to + level->size, end, m);
	writer->out.size += n + prefix_size + level->size + m;
}

void xso_writer_start_known(
	struct xso_writer *writer, const char *ns, const char *local, size_t size)
{
	struct writer_level *level;
	const char *outer = scope(writer);

	if (writer_failed(writer))
		return;
	if (writer->depth == writer->levels_capacity && !more_levels(writer))
		return;
	close_tag(writer, ">", 1);
	level = &writer->levels[writer->depth];
	*level = level_of(writer, ns ? ns : "", local, size);
	writer->depth++;
	put_name(writer, "<", 1, level, "", 0);
	if (level->scope != outer) {
		put(writer, " xmlns", 6);
		put_namespace(writer, level->scope);
	}
	writer->tag_open = true;
}

void xso_writer_start(struct xso_writer *writer, const char *ns, const char *local)
{
	if (xso_xmlname_is_whole(local))
		xso_writer_start_known(writer, ns, local, strlen(local));
	else
		fail(writer, XSO_ERROR_MISUSE, "an element without a proper name");
}

/* Writes a prefix for `ns`, and in front of it its declaration unless the tag has it. */
static void put_prefix(struct xso_writer *writer, const char *ns, const char *given)
{
	size_t first = writer->levels[writer->depth - 1].prefixes;
	const char *prefix = "";
	bool declared = true;
	enum xso_status status =
		xso_prefixes_take(&writer->prefixes, first, ns, given, &prefix, &declared);

	if (status)
		fail(writer, status, NULL);
	if (!declared) {
		put_text(writer, " xmlns:");
		put_text(writer, prefix);
		put_namespace(writer, ns);
	}
	put(writer, " ", 1);
	put_text(writer, prefix);
	put(writer, ":", 1);
}

/* local="value" */
static void put_value(struct xso_writer *writer, const char *local, size_t local_size,
	const char *value, size_t size)
{
	enum { SIGNS = 3 };
	char *to = room(writer, local_size + size + SIGNS);

	if (!to)
		return;
	memcpy(to, local, local_size);
	memcpy(to + local_size, "=\"", 2);
	if (escape_is_plain(value, size)) {
		to += local_size + 2;
		memcpy(to, value, size);
		to[size] = '"';
		writer->out.size += local_size + size + SIGNS;
		return;
	}
	writer->out.size += local_size + 2;
	put_escaped(writer, value, size, true);
	put(writer, "\"", 1);
}

void xso_writer_attribute_known(struct xso_writer *writer, const struct writer_attribute *attribute,
	const char *value, size_t size)
{
	const char *ns = attribute->ns;

	if (writer_failed(writer))
		return;
	if (!ns || !*ns)
		put(writer, " ", 1);
	else if (!strcmp(ns, XSO_XML_NS))
		put(writer, " xml:", 5);
	else
		put_prefix(writer, ns, attribute->prefix);
	put_value(writer, attribute->local, attribute->size, value, size);
}

void xso_writer_attribute(struct xso_writer *writer, const char *ns, const char *prefix,
	const char *local, const char *value, size_t size)
{
	const struct writer_attribute attribute = {
		.ns = ns, .prefix = prefix, .local = local, .size = strlen(local)
	};

	if (!writer->tag_open || !xso_xmlname_is_whole(local) ||
		((!ns || !*ns) && !strcmp(local, "xmlns")))
		fail(writer, XSO_ERROR_MISUSE,
			"an attribute without an open tag, or without a proper name");
	else
		xso_writer_attribute_known(writer, &attribute, size ? value : "", size);
}

void xso_writer_text(struct xso_writer *writer, const char *text, size_t size)
{
	if (writer_failed(writer) || !size)
		return;
	close_tag(writer, ">", 1);
	put_escaped(writer, text, size, false);
}

void xso_writer_end(struct xso_writer *writer)
{
	const struct writer_level *level;

	if (writer_failed(writer))
		return;
	if (!writer->depth) {
		fail(writer, XSO_ERROR_MISUSE, "an end without a start");
		return;
	}
	level = &writer->levels[--writer->depth];
	if (writer->tag_open) {
		close_tag(writer, "/>", 2);
	} else {
		put_name(writer, "</", 2, level, ">", 1);
	}
	writer->prefixes.n = level->prefixes;
}

const char *xso_writer_ns(const struct xso_writer *writer)
{
	return writer->depth ? writer->levels[writer->depth - 1].ns : writer->config.scope;
}

enum xso_status xso_writer_status(const struct xso_writer *writer, struct xso_error *error)
{
	if (error && writer_failed(writer))
		*error = writer->error;
	return writer->error.status;
}

const char *xso_writer_bytes(const struct xso_writer *writer, size_t *size)
{
	*size = writer->out.size;
	return writer->out.data;
}

struct xso_writer_place xso_writer_here(const struct xso_writer *writer)
{
	return (struct xso_writer_place){ .size = writer->out.size,
		.depth = writer->depth,
		.n_prefixes = writer->prefixes.n,
		.tag_open = writer->tag_open };
}

void xso_writer_back(struct xso_writer *writer, struct xso_writer_place mark)
{
	writer->out.size = mark.size;
	writer->depth = mark.depth;
	writer->prefixes.n = mark.n_prefixes;
	writer->tag_open = mark.tag_open;
	writer->error = (struct xso_error){ 0 };
}

void xso_writer_clear(struct xso_writer *writer)
{
	if (writer->secret) {
		/* behind their ends may be what was taken back */
		xso_allocate_wipe(writer->out.data, writer->out.capacity);
		xso_allocate_wipe(writer->scratch.data, writer->scratch.capacity);
	}
	writer->secret = false;
	xso_writer_back(writer, (struct xso_writer_place){ 0 });
}

void xso_writer_trim(struct xso_writer *writer)
{
	xso_writer_clear(writer);
	xso_buffer_free(&writer->out);
	xso_buffer_free(&writer->scratch);
	xso_allocate_free(writer->config.allocator, writer->levels,
		writer->levels_capacity * sizeof *writer->levels);
	writer->levels = NULL;
	writer->levels_capacity = 0;
}
