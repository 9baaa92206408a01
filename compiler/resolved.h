/* The resolved schema: a document that spells out every identifier, for stylesheets to print. */
#ifndef XSOC_RESOLVED_H
#define XSOC_RESOLVED_H

#include "schema.h"

#include <libxml/tree.h>

/* The caller frees it with xmlFreeDoc. NULL: no memory. */
xmlDocPtr resolved_document(const struct schema *schema);

/* The document of a list of modules. */
xmlDocPtr resolved_list(const struct catalogue *catalogue, const char *name, const char *prefix);

#endif
