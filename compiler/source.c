#include "source.h"

#include "pool.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define SCHEMA_NS "urn:xso:schema:1"

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlError *error_pointer;
#endif

enum { DEEPEST = 64, LARGEST_FILE = 8 << 20 };

struct reading {
	const char *file;
	/* the whole file: the parser's input is a copy of it at the same offsets */
	const char *bytes;
	size_t size;
	struct place place; /* of the offset `at`; places are asked for in about that order */
	size_t at;
	xmlParserCtxtPtr context;
	struct node *root, *open;
	size_t depth;
	bool failed;
};

/* Turns an offset into a place. */
static struct place place_of(struct reading *r, size_t offset)
{
	if (offset < r->at) {
		r->at = 0;
		r->place.line = r->place.column = 1;
	}
	for (; r->at < offset && r->at < r->size; r->at++) {
		if (r->bytes[r->at] == '\n') {
			r->place.line++;
			r->place.column = 1;
		} else if ((r->bytes[r->at] & 0xC0) != 0x80) {
			r->place.column++;
		}
	}
	return r->place;
}

static size_t offset_now(const struct reading *r)
{
	long consumed = xmlByteConsumed(r->context);

	return consumed < 0 ? 0 : (size_t)consumed;
}

static void stop(struct reading *r)
{
	r->failed = true;
	xmlStopParser(r->context);
}

/* Where the tag that ends at `end` begins: there is no '<' inside a tag. */
static size_t tag_begin(const struct reading *r, size_t end)
{
	while (end && r->bytes[end] != '<')
		end--;
	return end;
}

/* The offset of the attribute in the tag: quoted values are stepped over. */
static size_t attribute_begin(const struct reading *r, size_t tag, const char *name)
{
	size_t length = strlen(name), i = tag;

	for (; i < r->size; i++) {
		char quote = r->bytes[i];
		if (quote == '"' || quote == '\'') {
			for (i++; i < r->size && r->bytes[i] != quote; i++)
				;
			continue;
		}
		if (quote != ' ' && quote != '\n' && quote != '\t' && quote != '\r')
			continue;
		if (i + 1 + length < r->size && !memcmp(r->bytes + i + 1, name, length) &&
			strchr(" \t\r\n=", r->bytes[i + 1 + length]))
			return i + 1;
	}
	return tag;
}

static void add_attribute(struct reading *r, struct node *node, const xmlChar **a, size_t tag)
{
	struct attribute *attribute =
		pool_push(&node->attributes, &node->n_attributes, sizeof *attribute);
	const char *local = (const char *)a[0], *prefix = (const char *)a[1];

	attribute->name =
		prefix ? pool_print("%s:%s", prefix, local) : pool_copy(local, strlen(local));
	attribute->value = pool_copy((const char *)a[3], (size_t)(a[4] - a[3]));
	attribute->place = place_of(r, attribute_begin(r, tag, attribute->name));
}

static void on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *ns,
	int n_namespaces, const xmlChar **namespaces, int n_attributes, int n_defaulted,
	const xmlChar **attributes)
{
	struct reading *r = user;
	struct node *node;
	size_t tag;

	(void)prefix;
	(void)n_namespaces;
	(void)namespaces;
	(void)n_defaulted;
	if (r->failed)
		return;
	node = pool_alloc(sizeof *node);
	tag = tag_begin(r, offset_now(r));
	node->name = pool_copy((const char *)local, strlen((const char *)local));
	node->place = place_of(r, tag);
	node->parent = r->open;
	node->text = "";
	for (int i = 0; i < n_attributes; i++)
		add_attribute(r, node, attributes + 5 * i, tag);
	if (!ns || strcmp((const char *)ns, SCHEMA_NS) != 0) {
		error_at(CODE_WRONG_NAMESPACE, node->place,
			"<%s> is not in the namespace of schemas, " SCHEMA_NS, node->name);
		stop(r);
		return;
	}
	if (++r->depth > DEEPEST) {
		error_at(
			CODE_TOO_LARGE, node->place, "elements are nested deeper than %d", DEEPEST);
		stop(r);
		return;
	}
	if (!r->open) {
		r->root = node;
	} else {
		*(r->open->last ? &r->open->last->next : &r->open->first) = node;
		r->open->last = node;
	}
	r->open = node;
}

static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *ns)
{
	struct reading *r = user;

	(void)local;
	(void)prefix;
	(void)ns;
	if (r->failed)
		return;
	r->open = r->open->parent;
	r->depth--;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Adds text, with every run of white space as one space and none at the beginning. */
static void on_text(void *user, const xmlChar *text, int size)
{
	struct reading *r = user;
	char *joined, *end;

	if (r->failed)
		return;
	joined = pool_alloc(strlen(r->open->text) + (size_t)size + 1);
	end = joined + strlen(strcpy(joined, r->open->text));
	for (int i = 0; i < size; i++) {
		if (!is_space((char)text[i]))
			*end++ = (char)text[i];
		else if (end > joined && end[-1] != ' ')
			*end++ = ' ';
	}
	r->open->text = joined;
}

static void on_doctype(
	void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
	struct reading *r = user;

	(void)name;
	(void)external;
	(void)system;
	if (r->failed)
		return;
	error_at(CODE_DOCTYPE, place_of(r, tag_begin(r, offset_now(r))),
		"a schema has no document type declaration");
	stop(r);
}

static xmlEntityPtr on_entity(void *user, const xmlChar *name)
{
	struct reading *r = user;

	if (!r->failed)
		error_at(CODE_UNKNOWN_ENTITY, place_of(r, offset_now(r)),
			"&%s; is no entity: there are &amp; &lt; &gt; &quot; &apos;",
			(const char *)name);
	stop(r);
	return NULL;
}

/* The parser's words, or better ones. */
static const char *words_of(const struct reading *r, error_pointer error)
{
	const char *text = error->message ? error->message : "this is not well-formed";

	if (error->code == XML_ERR_INVALID_CHAR || error->code == XML_ERR_INVALID_ENCODING)
		return "here is a byte or character that XML in UTF-8 cannot have";
	if (error->code == XML_ERR_DOCUMENT_EMPTY ||
		(!r->root && error->code == XML_ERR_DOCUMENT_END))
		return "this is no XML: a schema begins with <?xml …?> or <schema>";
	if (error->code == XML_ERR_DOCUMENT_END && r->open)
		return pool_print("the file ends before </%s>", r->open->name);
	return pool_copy(text, strcspn(text, "\n"));
}

static void on_error(void *user, error_pointer error)
{
	struct reading *r = user;

	if (r->failed || error->level < XML_ERR_ERROR)
		return;
	error_at(CODE_NOT_WELL_FORMED, place_of(r, offset_now(r)), "%s", words_of(r, error));
	if (error->code == XML_ERR_DOCUMENT_END && r->open)
		note_at(r->open->place, "it begins here");
	stop(r);
}

/* The bytes of a file; NULL: *why says why not. */
static char *read_file(const char *file, size_t *size, const char **why)
{
	FILE *stream = fopen(file, "rb");
	char *bytes = NULL;
	size_t n, capacity = 0;

	*size = 0;
	*why = strerror(errno);
	if (!stream)
		return NULL;
	do {
		char *grown = pool_alloc(capacity = capacity ? capacity * 2 : 65536);
		if (*size)
			memcpy(grown, bytes, *size);
		bytes = grown;
		n = fread(bytes + *size, 1, capacity - *size, stream);
		*size += n;
	} while (n && *size < LARGEST_FILE);
	if (ferror(stream) || *size >= LARGEST_FILE) {
		*why = ferror(stream) ? strerror(errno) : "it is larger than 8 MiB";
		bytes = NULL;
	}
	fclose(stream);
	return bytes;
}

/*
 * Looked for before the parser does, which would read the file in that encoding; what cannot be
 * read so it tells nobody. A declaration that is not well-formed is left to it.
 */
static bool has_other_encoding(struct reading *r)
{
	bool declares = r->size > 5 && !memcmp(r->bytes, "<?xml", 5);
	const char *end = declares ? strstr(r->bytes, "?>") : NULL;
	const char *name = end ? strstr(r->bytes, "encoding") : NULL;
	size_t size;

	if (!name || name > end)
		return false;
	name += strlen("encoding");
	name += strspn(name, " \t\r\n=\"'");
	size = strcspn(name, "\"'?");
	if (!size || (size == 5 && !xmlStrncasecmp(BAD_CAST name, BAD_CAST "UTF-8", 5)))
		return false;
	error_at(CODE_NOT_UTF_8, place_of(r, (size_t)(name - r->bytes)),
		"a schema is written in UTF-8, not %.*s", (int)size, name);
	return true;
}

static void parse(struct reading *r)
{
	xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.cdataBlock = on_text,
		.internalSubset = on_doctype,
		.getEntity = on_entity,
		.serror = on_error,
	};

	r->context = xmlCreatePushParserCtxt(&handler, r, NULL, 0, r->file);
	if (!r->context)
		return;
	/* NOENT: without it "&amp;" in an attribute would arrive as "&#38;"; there are no others */
	xmlCtxtUseOptions(r->context, XML_PARSE_NONET | XML_PARSE_NOENT);
	xmlSwitchEncoding(r->context, XML_CHAR_ENCODING_UTF8);
	xmlParseChunk(r->context, r->bytes, (int)r->size, 0);
	if (!r->failed)
		xmlParseChunk(r->context, NULL, 0, 1);
	if (!r->failed && (!r->context->wellFormed || !r->root)) {
		r->failed = true;
		error_at(
			CODE_NOT_WELL_FORMED, (struct place){ .file = r->file }, "not well-formed");
	}
	xmlFreeParserCtxt(r->context);
}

struct node *source_read(const char *file)
{
	struct reading r = { .file = pool_copy(file, strlen(file)) };
	const char *why = "";

	r.place = (struct place){ .file = r.file, .line = 1, .column = 1 };
	r.bytes = read_file(file, &r.size, &why);
	if (!r.bytes) {
		error_at(CODE_UNREADABLE, (struct place){ .file = r.file }, "cannot be read: %s",
			why);
		return NULL;
	}
	if (r.size >= 2 && (!memcmp(r.bytes, "\xFF\xFE", 2) || !memcmp(r.bytes, "\xFE\xFF", 2))) {
		error_at(CODE_NOT_UTF_8, r.place, "a schema is written in UTF-8, not UTF-16");
		return NULL;
	}
	if (r.size >= 3 && !memcmp(r.bytes, "\xEF\xBB\xBF", 3)) { /* a byte order mark */
		r.bytes += 3;
		r.size -= 3;
	}
	if (has_other_encoding(&r))
		return NULL;
	parse(&r);
	return r.failed ? NULL : r.root;
}

const char *node_value(const struct node *node, const char *name)
{
	for (size_t i = 0; i < node->n_attributes; i++)
		if (!strcmp(node->attributes[i].name, name))
			return node->attributes[i].value;
	return NULL;
}

struct place node_place(const struct node *node, const char *name)
{
	for (size_t i = 0; i < node->n_attributes; i++)
		if (!strcmp(node->attributes[i].name, name))
			return node->attributes[i].place;
	return node->place;
}
