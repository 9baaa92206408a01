/* Is every part of an object in a typed field? */
#ifndef XSO_TOOLS_WHOLE_H
#define XSO_TOOLS_WHOLE_H

#include <xso/any.h>

#include <stdbool.h>

/* False when something in the object was kept as unknown, or is raw where a class could be. */
bool whole_is(struct xso_any any);

#endif
