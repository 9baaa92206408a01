/* From files to the model. */
#ifndef XSOC_LOAD_H
#define XSOC_LOAD_H

#include "schema.h"

/*
 * Loads a schema file and, first, those it imports; gives the one that is there when it was loaded
 * before. NULL after an error, which is recorded.
 */
struct schema *load_schema(struct catalogue *catalogue, const char *file);

#endif
