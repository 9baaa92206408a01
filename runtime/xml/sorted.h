/* The attributes of a tag in the order of their names: for tests that compare bytes. */
#ifndef XSO_XML_SORTED_H
#define XSO_XML_SORTED_H

#include <stddef.h>

/*
 * Sorts the attributes of a tag that was written up to `tag + size`, without its end. The default
 * declaration stays first, then come those of prefixes, then the rest by qualified name.
 */
void xso_sort_attributes(char *tag, size_t size);

#endif
