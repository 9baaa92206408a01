/* Stylesheets of others: what they make is held in memory, and they reach no network. */
#ifndef XSOC_FOREIGN_H
#define XSOC_FOREIGN_H

#include "output.h"

#include <libxml/tree.h>

/*
 * What the stylesheet in a file makes of a document: its result, "" when that is empty, in the
 * pool; and the documents that it writes by exsl:document, which are added to `outputs` by the
 * names it gives them. NULL after a message on standard error. Once in a run.
 */
const char *foreign_apply(const char *file, xmlDocPtr document, struct outputs *outputs);

#endif
