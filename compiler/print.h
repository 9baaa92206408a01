/* Printing a resolved document by a stylesheet. */
#ifndef XSOC_PRINT_H
#define XSOC_PRINT_H

#include <libxml/tree.h>
#include <stdbool.h>

/* The stylesheets that are part of the program. */
enum stylesheet {
	SHEET_HEADER,
	SHEET_SOURCE,
	SHEET_LIST_HEADER,
	SHEET_LIST_SOURCE,
	SHEET_INDEX,
	SHEET_DOAP,
	SHEET_IMPORT,
	SHEET_TIDY,
};

/* The printed text, in the pool; NULL after a message on standard error. */
const char *print_document(xmlDocPtr document, enum stylesheet sheet);

/* What a stylesheet makes of a document, with `name` as its parameter, to be freed; NULL: it
 * failed. */
xmlDocPtr print_transformed(xmlDocPtr document, enum stylesheet sheet, const char *name);

#endif
