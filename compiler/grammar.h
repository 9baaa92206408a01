/* The structure of a schema file: which elements and attributes there are, and what they hold. */
#ifndef XSOC_GRAMMAR_H
#define XSOC_GRAMMAR_H

#include "source.h"

/* Checks the tree below `root`; records every error. */
void grammar_check(const struct node *root);

#endif
