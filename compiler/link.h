/* Names become what they refer to: types, enums, classes, bases. */
#ifndef XSOC_LINK_H
#define XSOC_LINK_H

#include "schema.h"

void link_schema(struct schema *schema);

#endif
