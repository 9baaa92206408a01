/*
 * The catalogue document: what schemas say and what became of it in C, with every reference
 * followed and every default filled in, for stylesheets of others. Its format is xso-catalogue(5).
 */
#ifndef XSOC_CATALOGUE_H
#define XSOC_CATALOGUE_H

#include "schema.h"

#include <libxml/tree.h>

/*
 * All schemas of the catalogue; those among `given` are marked. The caller frees it with
 * xmlFreeDoc. NULL: no memory.
 */
xmlDocPtr catalogue_document(
	const struct catalogue *catalogue, struct schema *const *given, size_t n_given);

#endif
