/* The structure of a schema file: which elements and attributes there are, and what they hold. */
#ifndef XSOC_GRAMMAR_H
#define XSOC_GRAMMAR_H

#include "source.h"

/* Checks the tree below `root`; records every error. */
void grammar_check(const struct node *root);

/* True for a name that an element or attribute can have in a namespace: no colon in it. */
bool grammar_is_name(const char *text);

#endif
