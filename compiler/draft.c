#include "draft.h"

#include "diagnostic.h"
#include "pool.h"
#include "print.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>

#include <limits.h>
#include <string.h>

enum { OPTIONS = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING };

static const char xsd[] = "http://www.w3.org/2001/XMLSchema";

/* Tells what the parser says of a text that begins in this line of the file. */
static void refuse(const char *file, unsigned first)
{
	const xmlError *error = xmlGetLastError();
	const char *message = error && error->message ? error->message : "it cannot be read";
	unsigned line = error && error->line > 0 ? (unsigned)error->line : 0;

	error_at(CODE_NOT_WELL_FORMED,
		(struct place){ file, line ? first + line - 1 : 0,
			error && error->int2 > 0 ? (unsigned)error->int2 : 1 },
		"this is no XML: %.*s; mend it, and import it again", (int)strcspn(message, "\n"),
		message);
}

static bool is_xsd(const xmlNode *root)
{
	return root && root->ns && !strcmp((const char *)root->name, "schema") &&
		!strcmp((const char *)root->ns->href, xsd);
}

/* The XSD that a XEP prints as the text of <code>; NULL: this one holds none. */
static xmlDocPtr read_code(const char *file, xmlNodePtr code)
{
	xmlChar *content = xmlNodeGetContent(code);
	const char *text = (const char *)content;
	unsigned line = (unsigned)xmlGetLineNo(code);
	xmlDocPtr document = NULL;

	if (text && strstr(text, xsd)) {
		for (; *text && strchr(" \t\r\n", *text); text++)
			line += *text == '\n';
		document = xmlReadMemory(text, (int)strlen(text), file, NULL, OPTIONS);
		if (!document)
			refuse(file, line);
	}
	xmlFree(content);
	if (document && !is_xsd(xmlDocGetRootElement(document))) {
		xmlFreeDoc(document);
		return NULL;
	}
	return document;
}

/* The first XSD among the codes of a XEP. */
static xmlDocPtr find_xsd(const char *file, xmlDocPtr xep)
{
	xmlXPathContextPtr context = xmlXPathNewContext(xep);
	xmlXPathObjectPtr found =
		context ? xmlXPathEvalExpression(BAD_CAST "//code", context) : NULL;
	size_t errors = diagnostic_count();
	xmlDocPtr document = NULL;

	for (int i = 0; found && found->nodesetval && i < found->nodesetval->nodeNr && !document &&
		errors == diagnostic_count();
		i++)
		document = read_code(file, found->nodesetval->nodeTab[i]);
	if (!document && errors == diagnostic_count())
		error_at(CODE_NO_XSD, (struct place){ file, 0, 1 },
			"this XEP prints no XSD: write the schema from its text, as "
			"schemas/README.md "
			"shows");
	xmlXPathFreeObject(found);
	xmlXPathFreeContext(context);
	return document;
}

static xmlDocPtr read_xsd(const char *file)
{
	xmlDocPtr document = xmlReadFile(file, NULL, OPTIONS), inner;
	xmlNodePtr root = document ? xmlDocGetRootElement(document) : NULL;

	if (!root)
		refuse(file, 1);
	else if (is_xsd(root))
		return document;
	else if (!strcmp((const char *)root->name, "xep")) {
		inner = find_xsd(file, document);
		xmlFreeDoc(document);
		return inner;
	} else
		error_at(CODE_NO_XSD, (struct place){ file, (unsigned)xmlGetLineNo(root), 1 },
			"<%s> is neither an XSD nor a XEP: give a file whose root is <xs:schema> "
			"of "
			"%s, or <xep>",
			(const char *)root->name, xsd);
	xmlFreeDoc(document);
	return NULL;
}

/* What a file is called, without its folder and its ending, as far as a schema may be called so. */
static const char *stem_of(const char *file)
{
	const char *slash = strrchr(file, '/'), *base = slash ? slash + 1 : file;
	char *stem = pool_print(
		"%s%s", (*base | 32) >= 'a' && (*base | 32) <= 'z' ? "" : "draft-", base);
	char *dot = strrchr(stem, '.');

	if (dot)
		*dot = '\0';
	for (char *c = stem; *c; c++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", *c))
			*c = '-';
	return stem;
}

const char *draft_schema(const char *file)
{
	xmlDocPtr document = read_xsd(file), draft = NULL;
	const char *text = NULL;

	if (document)
		draft = print_transformed(document, SHEET_IMPORT, stem_of(file));
	if (draft)
		text = print_document(draft, SHEET_TIDY);
	xmlFreeDoc(draft);
	xmlFreeDoc(document);
	return text;
}
