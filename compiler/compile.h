/* From loaded schemas to a model that can be printed: the rooms between load and resolved. */
#ifndef XSOC_COMPILE_H
#define XSOC_COMPILE_H

#include "schema.h"

/* Decides everything about what was loaded, whatever errors there are; false when there are any. */
bool compile_catalogue(struct catalogue *catalogue);

#endif
