#include "xml/writer.h"

#include "base/allocate.h"
#include "base/error.h"
#include "base/xmlname.h"
#include "xml/prefixes.h"
#include "xml/sorted.h"

#include <xso/reader.h>
#include <xso/text.h>

#include <string.h>

#define CLIENT_NS "jabber:client"
#define STREAMS_NS "http://etherx.jabber.org/streams"
#define XMLNS_NS "http://www.w3.org/2000/xmlns/"

/* An element that is open. */
struct level {
	const char *ns;	    /* its namespace, as given */
	const char *scope;  /* the default namespace inside it */
	const char *prefix; /* "", or one that nobody has to declare, with its colon */
	const char *local;
	size_t prefixes; /* where its own begin */
	bool mapped;
};

struct xso_writer {
	struct xso_writer_config config;
	struct xso_buffer out;
	struct xso_buffer scratch;
	struct level levels[XSO_DEPTH];
	size_t depth;
	struct prefixes prefixes;
	bool tag_open; /* attributes may follow */
	bool secret;
	struct xso_error error;
};

struct xso_writer *xso_writer_new(const struct xso_writer_config *config)
{
	struct xso_writer *writer = allocate_zeroed(config->allocator, sizeof *writer);

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
	xso_writer_clear(writer);
	xso_buffer_free(&writer->out);
	xso_buffer_free(&writer->scratch);
	prefixes_free(&writer->prefixes);
	allocate_free(writer->config.allocator, writer, sizeof *writer);
}

void writer_fail(struct xso_writer *writer, const struct xso_error *error)
{
	if (!writer->error.status)
		writer->error = *error;
}

struct xso_error *writer_error(struct xso_writer *writer)
{
	return &writer->error;
}

bool writer_failed(const struct xso_writer *writer)
{
	return writer->error.status != XSO_OK;
}

void writer_mark_secret(struct xso_writer *writer)
{
	writer->secret = true;
}

bool writer_is_secret(const struct xso_writer *writer)
{
	return writer->secret;
}

struct xso_buffer *writer_scratch(struct xso_writer *writer)
{
	writer->scratch.size = 0;
	return &writer->scratch;
}

static void fail(struct xso_writer *writer, enum xso_status status, const char *sentence)
{
	struct xso_error error = { .status = status, .expected = sentence };

	writer_fail(writer, &error);
}

static void put(struct xso_writer *writer, const char *bytes, size_t size)
{
	enum xso_status status = xso_buffer_append(&writer->out, bytes, size);

	if (status)
		fail(writer, status, NULL);
}

static void put_text(struct xso_writer *writer, const char *text)
{
	put(writer, text, strlen(text));
}

/* What stands for a character that may not stand for itself; NULL: it may. */
static const char *escape(char c, bool in_attribute)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '\r':
		return "&#13;";
	case '"':
		return in_attribute ? "&quot;" : NULL;
	case '\n':
		return in_attribute ? "&#10;" : NULL;
	case '\t':
		return in_attribute ? "&#9;" : NULL;
	default:
		return NULL;
	}
}

static void put_escaped(struct xso_writer *writer, const char *text, size_t size, bool in_attribute)
{
	size_t done = 0;

	if (xso_text_valid(text, size) != size) {
		struct xso_error error = { .status = XSO_ERROR_CHARACTER };
		error_text(&error, text, xso_text_valid(text, size));
		writer_fail(writer, &error);
		return;
	}
	for (size_t i = 0; i < size; i++) {
		const char *instead = escape(text[i], in_attribute);
		if (!instead)
			continue;
		put(writer, text + done, i - done);
		put_text(writer, instead);
		done = i + 1;
	}
	put(writer, text + done, size - done);
}

/* Sorts the open tag's attributes: it is the last thing that was written. */
static void sort_tag(struct xso_writer *writer)
{
	char *const end = writer->out.data + writer->out.size, *tag = end;

	while (*--tag != '<')
		;
	sort_attributes(tag, (size_t)(end - tag));
}

/* Writes the end of an open tag. */
static void close_tag(struct xso_writer *writer, const char *how)
{
	if (writer->tag_open && writer->config.sorted_attributes && !writer_failed(writer))
		sort_tag(writer);
	if (writer->tag_open)
		put_text(writer, how);
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

void xso_writer_start(struct xso_writer *writer, const char *ns, const char *local)
{
	struct level *level;
	const char *outer = scope(writer), *written;

	if (writer_failed(writer))
		return;
	if (writer->depth == XSO_DEPTH) {
		fail(writer, XSO_ERROR_LIMIT, "elements are nested too deeply");
		return;
	}
	if (!xmlname_is_whole(local)) {
		fail(writer, XSO_ERROR_MISUSE, "an element without a proper name");
		return;
	}
	close_tag(writer, ">");
	ns = ns ? ns : "";
	level = &writer->levels[writer->depth];
	*level = (struct level){ .ns = ns,
		.prefix = fixed_prefix(writer, ns),
		.local = local,
		.prefixes = writer->prefixes.n,
		.mapped = is_mapped(writer, ns, local) };
	written = level->mapped ? writer->config.content_ns : ns;
	level->scope = *level->prefix || !strcmp(outer, written) ? outer : written;
	writer->depth++;
	put(writer, "<", 1);
	put_text(writer, level->prefix);
	put_text(writer, local);
	if (level->scope != outer) {
		put_text(writer, " xmlns");
		put_namespace(writer, written);
	}
	writer->tag_open = true;
}

/* Writes a prefix for `ns`, and in front of it its declaration unless the tag has it. */
static void put_prefix(struct xso_writer *writer, const char *ns, const char *given)
{
	size_t first = writer->levels[writer->depth - 1].prefixes;
	const char *prefix = "";
	bool declared = true;
	enum xso_status status =
		prefixes_take(&writer->prefixes, first, ns, given, &prefix, &declared);

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

void xso_writer_attribute(struct xso_writer *writer, const char *ns, const char *prefix,
	const char *local, const char *value, size_t size)
{
	bool is_plain = !ns || !*ns;

	if (writer_failed(writer))
		return;
	if (!writer->tag_open || !xmlname_is_whole(local) ||
		(is_plain && !strcmp(local, "xmlns"))) {
		fail(writer, XSO_ERROR_MISUSE,
			"an attribute without an open tag, or without a proper name");
		return;
	}
	if (is_plain) {
		put(writer, " ", 1);
	} else if (!strcmp(ns, XSO_XML_NS)) {
		put_text(writer, " xml:");
	} else {
		put_prefix(writer, ns, prefix);
	}
	put_text(writer, local);
	put_text(writer, "=\"");
	put_escaped(writer, value, size, true);
	put(writer, "\"", 1);
}

void xso_writer_text(struct xso_writer *writer, const char *text, size_t size)
{
	if (writer_failed(writer) || !size)
		return;
	close_tag(writer, ">");
	put_escaped(writer, text, size, false);
}

void xso_writer_end(struct xso_writer *writer)
{
	const struct level *level;

	if (writer_failed(writer))
		return;
	if (!writer->depth) {
		fail(writer, XSO_ERROR_MISUSE, "an end without a start");
		return;
	}
	level = &writer->levels[--writer->depth];
	if (writer->tag_open) {
		close_tag(writer, "/>");
	} else {
		put_text(writer, "</");
		put_text(writer, level->prefix);
		put_text(writer, level->local);
		put(writer, ">", 1);
	}
	writer->prefixes.n = level->prefixes;
}

const char *xso_writer_ns(const struct xso_writer *writer)
{
	return writer->depth ? writer->levels[writer->depth - 1].ns : writer->config.scope;
}

const char *writer_lang(const struct xso_writer *writer)
{
	return writer->config.lang;
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
		allocate_wipe(writer->out.data, writer->out.capacity);
		allocate_wipe(writer->scratch.data, writer->scratch.capacity);
	}
	writer->secret = false;
	xso_writer_back(writer, (struct xso_writer_place){ 0 });
}
