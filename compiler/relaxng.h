/* The grammar of schemas as RELAX NG, for editors. */
#ifndef XSOC_RELAXNG_H
#define XSOC_RELAXNG_H

#include <libxml/tree.h>

/* The caller frees it with xmlFreeDoc. NULL: no memory. */
xmlDocPtr relaxng_document(void);

#endif
