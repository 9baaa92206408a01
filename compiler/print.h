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
};

/* The printed text, in the pool; NULL after a message on standard error. */
const char *print_document(xmlDocPtr document, enum stylesheet sheet);

#endif
