#include "foreign.h"

#include "pool.h"

#include <libxml/parser.h>
#include <libxml/xmlIO.h>
#include <libxslt/extensions.h>
#include <libxslt/extra.h>
#include <libxslt/preproc.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

#include <stdio.h>
#include <string.h>

static const char exslt[] = "http://exslt.org/common";

/* libxml2's way to write takes no argument: where documents go to is known here, during a run. */
static struct outputs *collected;

/* A document that is being written. */
struct page {
	char *name;
	xmlBufferPtr bytes;
};

/* True for a name below the folder that is written to, of characters that are the same in a URI. */
static bool is_below(const char *name)
{
	static const char characters[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./";

	if (!*name || name[strspn(name, characters)] || name[strlen(name) - 1] == '/')
		return false;
	for (const char *c = name; *c; c++)
		if ((c == name || c[-1] == '/') && (*c == '.' || *c == '/'))
			return false;
	return true;
}

static bool is_collected(const char *name)
{
	for (size_t i = 0; i < collected->n; i++)
		if (!strcmp(collected->items[i].name, name))
			return true;
	return false;
}

static int takes_all(const char *name)
{
	(void)name;
	return 1;
}

/* NULL: it is not to be written. */
static void *begin_document(const char *name)
{
	static const char is_none[] =
		"is no name below the output folder: letters, digits, '-', '_', '.' and '/', and "
		"no part that begins with '.'";
	struct page *page = pool_alloc(sizeof *page);

	if (!is_below(name) || is_collected(name)) {
		fprintf(stderr, "xsoc: '%s' %s\n", name,
			is_below(name) ? "is written twice" : is_none);
		return NULL;
	}
	page->name = pool_copy(name, strlen(name));
	page->bytes = xmlBufferCreate();
	return page->bytes ? page : NULL;
}

static int write_document(void *context, const char *bytes, int size)
{
	struct page *page = context;

	return xmlBufferAdd(page->bytes, (const xmlChar *)bytes, size) ? -1 : size;
}

static int end_document(void *context)
{
	struct page *page = context;
	const char *bytes = (const char *)xmlBufferContent(page->bytes);

	output_add(collected, page->name, pool_copy(bytes, (size_t)xmlBufferLength(page->bytes)));
	xmlBufferFree(page->bytes);
	return 0;
}

/*
 * Whatever is to be written comes here, and nothing is read from a network. libxslt's own
 * preferences are of no use: it makes directories while it asks whether it may write.
 */
static void restrain(struct outputs *outputs)
{
	collected = outputs;
	xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
	xmlCleanupOutputCallbacks(); /* those that write files, and to networks */
	xmlRegisterOutputCallbacks(takes_all, begin_document, write_document, end_document);
}

/* The two words of EXSLT that stylesheets of several pages need. */
static void add_words(void)
{
	xsltRegisterExtModuleElement(
		BAD_CAST "document", BAD_CAST exslt, xsltDocumentComp, xsltDocumentElem);
	xsltRegisterExtModuleFunction(BAD_CAST "node-set", BAD_CAST exslt, xsltFunctionNodeSet);
}

/* NULL: it failed, or said that it does. */
static const char *run(xsltStylesheetPtr sheet, xmlDocPtr document)
{
	xsltTransformContextPtr run = xsltNewTransformContext(sheet, document);
	xmlDocPtr result = NULL;
	xmlChar *bytes = NULL;
	const char *text = NULL;
	int size = 0;

	xmlResetLastError();
	if (run)
		result = xsltApplyStylesheetUser(sheet, document, NULL, NULL, NULL, run);
	if (!result || run->state != XSLT_STATE_OK || xmlGetLastError())
		; /* the last: document() gives nothing for what cannot be read */
	else if (!result->children)
		text = "";
	else if (!xsltSaveResultToString(&bytes, &size, result, sheet) && bytes)
		text = pool_copy((const char *)bytes, (size_t)size);
	xmlFree(bytes);
	xmlFreeDoc(result);
	xsltFreeTransformContext(run);
	return text;
}

const char *foreign_apply(const char *file, xmlDocPtr document, struct outputs *outputs)
{
	xsltStylesheetPtr sheet;
	const char *text = NULL;

	restrain(outputs);
	add_words();
	sheet = xsltParseStylesheetFile(BAD_CAST file);
	if (sheet && !sheet->errors)
		text = run(sheet, document);
	if (!text)
		fprintf(stderr, "xsoc: %s: the stylesheet failed\n", file);
	xsltFreeStylesheet(sheet);
	return text;
}
