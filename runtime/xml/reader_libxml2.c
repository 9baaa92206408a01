/* The reader on libxml2's push SAX2 parser: the oracle that other readers are held against. */
#include "base/allocate.h"
#include "xml/markup.h"
#include "xml/reading.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <xso/buffer.h>
#include <xso/text.h>

#include <string.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlError *error_pointer;
#endif

struct parser {
	struct xso_reader *reader;
	xmlParserCtxtPtr context;
	uint64_t base;	  /* input offset that the context calls 0 */
	bool declared;	  /* the XML declaration, or its absence, was seen */
	bool stopped;	  /* failed, ended or about to roll over: no more events are wanted */
	bool rolling;	  /* the context's names are too many: a new one goes on at `resume` */
	bool has_odd_uri; /* some namespace's name is not as RFC 3986 has it: no error of ours */
	bool replaying;	  /* the context is reading `header` again */
	uint64_t resume;
	struct xso_buffer header; /* the root's start tag */
	struct markup markup;
};

static uint64_t position(const struct parser *p)
{
	return p->base + (uint64_t)xmlByteConsumed(p->context);
}

/* Ends the parser. It frees its input at once, so nothing of the event is touched after this. */
static void stop(struct parser *p)
{
	p->stopped = true;
	xmlStopParser(p->context);
}

static COLD void fail(struct parser *p, enum xso_status status, const char *detail, uint64_t offset)
{
	xso_reading_fail(p->reader, status, detail, offset);
	stop(p);
}

/* Refuses the token that the parser stands in or before when its first bytes show what it is. */
static bool refuse_token(struct parser *p)
{
	enum xso_status status = XSO_OK;
	const char *what = xso_markup_refused(&p->markup, p->reader, &status);

	if (!what)
		return false;
	fail(p, status, what, p->markup.token);
	return true;
}

static void restricted(struct parser *p, const char *what)
{
	if (!p->stopped && !refuse_token(p))
		fail(p, XSO_ERROR_RESTRICTED_XML, what, position(p));
}

static void on_comment(void *user, const xmlChar *text)
{
	(void)text;
	restricted(user, "a comment");
}

static void on_instruction(void *user, const xmlChar *target, const xmlChar *data)
{
	(void)target;
	(void)data;
	restricted(user, "a processing instruction");
}

static void on_doctype(
	void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
	(void)name;
	(void)external;
	(void)system;
	restricted(user, "a document type declaration");
}

static xmlEntityPtr on_entity(void *user, const xmlChar *name)
{
	/* the five predefined ones do not come here */
	(void)name;
	restricted(user, "an entity reference");
	return NULL;
}

static void on_reference(void *user, const xmlChar *name)
{
	(void)name;
	restricted(user, "an entity reference");
}

static bool is_utf8(const xmlChar *encoding)
{
	return !encoding || !xmlStrcasecmp(encoding, BAD_CAST "UTF-8");
}

static void on_document(void *user)
{
	struct parser *p = user;
	const xmlChar *encoding = p->context->encoding;

	if (p->replaying)
		return;
	p->declared = true;
	p->reader->progress = position(p);
	if (!is_utf8(encoding))
		fail(p, XSO_ERROR_UNSUPPORTED_ENCODING, NULL, 0);
	else if (p->context->version && xmlStrcmp(p->context->version, BAD_CAST "1.0") != 0)
		fail(p, XSO_ERROR_NOT_WELL_FORMED, "XML of a version other than 1.0", 0);
}

/* In a declaration that is wrong further on: the encoding is told of first. */
static bool has_other_encoding(const struct parser *p)
{
	return !p->declared &&
		(!is_utf8(p->context->encoding) || !is_utf8(p->context->input->encoding));
}

static void on_error(void *user, error_pointer error)
{
	struct parser *p = user;
	enum xso_status status = XSO_ERROR_NOT_WELL_FORMED;

	if (p->stopped || error->level < XML_ERR_ERROR)
		return;
	if (error->code == XML_WAR_NS_URI) {
		/* no constraint of XML or its namespaces; what is one is checked in on_start */
		p->has_odd_uri = true;
		return;
	}
	if (error->code != XML_ERR_NO_MEMORY && refuse_token(p))
		return;
	if (error->code == XML_ERR_NO_MEMORY)
		status = XSO_ERROR_MEMORY;
	else if (error->code == XML_ERR_UNDECLARED_ENTITY)
		status = XSO_ERROR_RESTRICTED_XML;
	else if (error->code == XML_ERR_UNSUPPORTED_ENCODING ||
		(error->code == XML_ERR_INVALID_ENCODING && !p->declared) || has_other_encoding(p))
		status = XSO_ERROR_UNSUPPORTED_ENCODING;
	xso_reading_fail_text(p->reader, status, error->message ? error->message : "", position(p));
	stop(p);
}

static const char *or_empty(const xmlChar *text)
{
	return text ? (const char *)text : "";
}

/* Where the start tag that the parser stands in begins: no '<' can be inside it. */
static const xmlChar *tag_begin(const struct parser *p)
{
	const xmlChar *at = p->context->input->cur;

	while (at > p->context->input->base && *at != '<')
		at--;
	return at;
}

static bool give_attributes(
	struct parser *p, int n, const xmlChar **attributes, const xmlChar *tag, uint64_t offset)
{
	const xmlChar *cur = p->context->input->cur;

	for (int i = 0; i < n; i++) {
		const xmlChar **a = attributes + 5 * i;
		/* a value without references stands in the input: its place is exact */
		uint64_t at = a[3] > tag && a[3] < cur ? offset + (uint64_t)(a[3] - tag) : offset;
		if (!xso_reading_attribute(p->reader, or_empty(a[2]), (const char *)a[0],
			    (const char *)a[3], (size_t)(a[4] - a[3]), at))
			return false;
	}
	return true;
}

static const char *default_namespace(int n, const xmlChar **namespaces)
{
	for (int i = 0; i < n; i++)
		if (!namespaces[2 * i])
			return or_empty(namespaces[2 * i + 1]);
	return "";
}

/* Keeps the root's start tag, of which a later context reads the namespaces again. */
static bool keep_header(struct parser *p, const xmlChar *tag)
{
	size_t size = (size_t)(p->context->input->cur - tag);

	if (xso_buffer_append(&p->header, tag, size) || xso_buffer_append_byte(&p->header, '>'))
		return xso_reading_fail(p->reader, XSO_ERROR_MEMORY, NULL, position(p));
	return true;
}

static bool are_uris(int n, const xmlChar **namespaces)
{
	for (int i = 0; i < n; i++)
		if (!xso_reading_is_uri(or_empty(namespaces[2 * i + 1])))
			return false;
	return true;
}

/* The limit on values holds for them, too. */
static bool check_namespaces(struct parser *p, int n, const xmlChar **namespaces, uint64_t offset)
{
	for (int i = 0; i < n; i++)
		if (strlen(or_empty(namespaces[2 * i + 1])) > p->reader->limits.text_bytes)
			return xso_reading_fail(
				p->reader, XSO_ERROR_LIMIT, "an attribute is too long", offset);
	return true;
}

static void on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *ns,
	int n_namespaces, const xmlChar **namespaces, int n_attributes, int n_defaulted,
	const xmlChar **attributes)
{
	struct parser *p = user;
	const xmlChar *tag;
	uint64_t start, size;

	(void)prefix;
	if (p->stopped || p->replaying)
		return;
	if (n_defaulted || (!p->context->nsWellFormed && !p->has_odd_uri) ||
		!are_uris(n_namespaces, namespaces)) {
		fail(p, n_defaulted ? XSO_ERROR_RESTRICTED_XML : XSO_ERROR_NOT_WELL_FORMED, NULL,
			position(p));
		return;
	}
	if (*p->context->input->cur != '>' && *p->context->input->cur != '/') {
		/* it tells of a tag up to a control character, and refuses that afterwards */
		fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, position(p));
		return;
	}
	tag = tag_begin(p);
	start = position(p) - (uint64_t)(p->context->input->cur - tag);
	size = (uint64_t)(p->context->input->cur - tag) + (*p->context->input->cur == '/' ? 2 : 1);
	if ((!p->reader->has_root && !keep_header(p, tag)) ||
		!reading_check_attributes(
			p->reader, (size_t)n_attributes + (size_t)n_namespaces, start) ||
		!xso_reading_start(p->reader, or_empty(ns), (const char *)local, start, size) ||
		!check_namespaces(p, n_namespaces, namespaces, start) ||
		!give_attributes(p, n_attributes, attributes, tag, start) ||
		!xso_reading_started(
			p->reader, default_namespace(n_namespaces, namespaces), start + size))
		stop(p);
}

/* Names are interned for the life of a context, so that has to end now and then. */
static bool has_too_many_names(const struct parser *p)
{
	return xmlDictGetUsage(p->context->dict) > p->reader->limits.names_bytes;
}

static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *ns)
{
	struct parser *p = user;
	uint64_t end = position(p);

	(void)local;
	(void)prefix;
	(void)ns;
	if (p->stopped)
		return;
	if (!xso_reading_end(p->reader, end)) {
		stop(p);
	} else if (!p->reader->n_open && has_too_many_names(p)) {
		p->rolling = true;
		p->resume = end;
		stop(p);
	}
}

/* The place behind a text, which may be where the parser will be and is not yet. */
static uint64_t behind(const struct parser *p, const xmlChar *text, int size)
{
	const xmlParserInput *input = p->context->input;

	if (text < input->cur || text >= input->end)
		return position(p);
	return position(p) + (uint64_t)(text - input->cur) + (uint64_t)size;
}

static void on_text(void *user, const xmlChar *text, int size)
{
	struct parser *p = user;

	if (!p->stopped &&
		!xso_reading_text(
			p->reader, (const char *)text, (size_t)size, behind(p, text, size)))
		stop(p);
}

/*
 * A CDATA section or a piece of one. libxml2 lets pass what is no strict UTF-8 here, and gives line
 * ends as they were on the wire.
 */
static void on_cdata(void *user, const xmlChar *text, int size)
{
	struct parser *p = user;
	const char *bytes = (const char *)text;
	size_t done = 0, n = (size_t)size, valid = xso_text_valid(bytes, n);
	uint64_t end;

	if (p->stopped)
		return;
	end = behind(p, text, size);
	if (valid != n) {
		fail(p, XSO_ERROR_NOT_WELL_FORMED, "bytes that XML cannot carry", end - n + valid);
		return;
	}
	if (n && *bytes == '\n' && p->markup.cdata_cr && end - n == p->markup.cdata_end)
		done = 1; /* its CR was in the piece before */
	for (size_t i = done; i < n; i++) {
		if (bytes[i] != '\r')
			continue;
		if (!xso_reading_text(p->reader, bytes + done, i - done, end) ||
			!xso_reading_text(p->reader, "\n", 1, end)) {
			stop(p);
			return;
		}
		i += i + 1 < n && bytes[i + 1] == '\n';
		done = i + 1;
	}
	xso_markup_cdata(&p->markup, end, n && bytes[n - 1] == '\r');
	if (!xso_reading_text(p->reader, bytes + done, n - done, end))
		stop(p);
}

static void close_context(struct parser *p)
{
	xmlFreeParserCtxt(p->context);
	p->context = NULL;
}

static bool open_context(struct parser *p)
{
	xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startDocument = on_document,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.cdataBlock = on_cdata,
		.ignorableWhitespace = on_text,
		.comment = on_comment,
		.processingInstruction = on_instruction,
		.internalSubset = on_doctype,
		.externalSubset = on_doctype,
		.getEntity = on_entity,
		.reference = on_reference,
		.serror = on_error,
	};

	p->context = xmlCreatePushParserCtxt(&handler, p, NULL, 0, NULL);
	if (!p->context)
		return false;
	/*
	 * Without NOENT an `&amp;` in an attribute arrives as "&#38;". It expands no other entity:
	 * a document type declaration ends the reading before it could declare one.
	 */
	xmlCtxtUseOptions(p->context, XML_PARSE_NONET | XML_PARSE_NOENT);
	return !xmlSwitchEncoding(p->context, XML_CHAR_ENCODING_UTF8);
}

/* A new context in the place of the old one, at the end of an element. */
static bool roll_over(struct parser *p)
{
	close_context(p);
	p->rolling = p->stopped = false;
	p->base = p->resume - p->header.size;
	if (open_context(p)) {
		p->replaying = true;
		xmlParseChunk(p->context, p->header.data, (int)p->header.size, 0);
		p->replaying = false;
		if (p->context->wellFormed && (p->context->nsWellFormed || p->has_odd_uri))
			return true;
	}
	p->stopped = true;
	return xso_reading_fail(p->reader, XSO_ERROR_MEMORY, NULL, p->resume);
}

static void *open_parser(struct xso_reader *reader)
{
	struct parser *p = xso_allocate_zeroed(reader->allocator, sizeof *p);

	if (!p)
		return NULL;
	p->reader = reader;
	p->header.allocator = reader->allocator;
	if (open_context(p))
		return p;
	xmlFreeParserCtxt(p->context);
	xso_allocate_free(reader->allocator, p, sizeof *p);
	return NULL;
}

static void close_parser(void *parser)
{
	struct parser *p = parser;

	xmlFreeParserCtxt(p->context);
	xso_buffer_free(&p->header);
	xso_allocate_free(p->reader->allocator, p, sizeof *p);
}

/* False: it has stopped. */
static bool parse(struct parser *p, uint64_t offset, const char *bytes, size_t size)
{
	xso_markup_feed(&p->markup, offset, bytes, size);
	for (;;) {
		if (p->stopped)
			return false;
		xmlParseChunk(p->context, bytes, (int)size, 0);
		if (!p->rolling)
			break;
		bytes += p->resume - offset;
		size -= (size_t)(p->resume - offset);
		offset = p->resume;
		if (!roll_over(p))
			return false;
		if (!size)
			return true;
	}
	/* when memory runs out libxml2 may stop without a word to anybody */
	if (!p->stopped && (p->context->errNo == XML_ERR_NO_MEMORY || !p->context->wellFormed))
		fail(p,
			p->context->errNo == XML_ERR_NO_MEMORY ? XSO_ERROR_MEMORY
							       : XSO_ERROR_NOT_WELL_FORMED,
			NULL, p->reader->fed);
	else if (!p->stopped)
		refuse_token(p);
	return !p->stopped;
}

static size_t feed(void *parser, uint64_t offset, const char *bytes, size_t size)
{
	parse(parser, offset, bytes, size);
	return size;
}

const struct xso_reader_type xso_reader_libxml2 = {
	.name = "libxml2",
	.slice = 4096,
	.open = open_parser,
	.feed = feed,
	.close = close_parser,
};
