#include "print.h"

#include "pool.h"
#include "sheets.h"

#include <libxml/parser.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

#include <stdio.h>
#include <string.h>

static xsltStylesheetPtr open_sheet(enum stylesheet which)
{
	static const struct {
		const char *name;
		const unsigned char *bytes;
		unsigned size;
	} sheets[] = {
		[SHEET_HEADER] = { "header.xsl", sheet_header, sizeof sheet_header },
		[SHEET_SOURCE] = { "source.xsl", sheet_source, sizeof sheet_source },
		[SHEET_LIST_HEADER] = { "list-header.xsl", sheet_list_header,
			sizeof sheet_list_header },
		[SHEET_LIST_SOURCE] = { "list-source.xsl", sheet_list_source,
			sizeof sheet_list_source },
		[SHEET_INDEX] = { "index.xsl", sheet_index, sizeof sheet_index },
		[SHEET_DOAP] = { "doap.xsl", sheet_doap, sizeof sheet_doap },
		[SHEET_IMPORT] = { "import.xsl", sheet_import, sizeof sheet_import },
		[SHEET_TIDY] = { "tidy.xsl", sheet_tidy, sizeof sheet_tidy },
	};
	xmlDocPtr document = xmlReadMemory((const char *)sheets[which].bytes,
		(int)sheets[which].size, sheets[which].name, "UTF-8", XML_PARSE_NONET);
	xsltStylesheetPtr sheet = document ? xsltParseStylesheetDoc(document) : NULL;

	if (document && !sheet)
		xmlFreeDoc(document);
	return sheet;
}

xmlDocPtr print_transformed(xmlDocPtr document, enum stylesheet which, const char *name)
{
	const char *parameters[] = { "name", pool_print("'%s'", name), NULL };
	xsltStylesheetPtr sheet = open_sheet(which);
	xmlDocPtr result = sheet ? xsltApplyStylesheet(sheet, document, parameters) : NULL;

	xsltFreeStylesheet(sheet);
	return result;
}

const char *print_document(xmlDocPtr document, enum stylesheet which)
{
	xsltStylesheetPtr sheet = open_sheet(which);
	xmlDocPtr result = sheet ? xsltApplyStylesheet(sheet, document, NULL) : NULL;
	xmlChar *bytes = NULL;
	const char *text = NULL;
	int size = 0;

	if (result && !xsltSaveResultToString(&bytes, &size, result, sheet) && bytes)
		text = pool_copy((const char *)bytes, (size_t)size);
	else
		fputs("xsoc: the stylesheet failed\n", stderr);
	xmlFree(bytes);
	xmlFreeDoc(result);
	xsltFreeStylesheet(sheet);
	return text;
}
