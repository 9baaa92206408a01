/* The structure of a schema file: which elements and attributes there are, and what they hold. */
#ifndef XSOC_GRAMMAR_H
#define XSOC_GRAMMAR_H

#include "source.h"

/*
 * One an element: the attributes it takes, as name:form, with ! behind a required one, and the
 * elements that may stand in it. A form is a word, or the values in brackets: name:id!
 * list:(space|comma)
 */
struct rule {
	const char *element, *attributes, *children;
};

/* What an attribute's value looks like: the regular expression of XSD, or NULL for anything. */
struct form {
	const char *name, *pattern;
};

/* The n-th of each; NULL behind the last. */
const struct rule *grammar_rule(size_t n);
const struct form *grammar_form(size_t n);

/* The next word of a list with spaces; false: there are no more. */
bool grammar_next_word(const char **rest, char word[128]);

/* Checks the tree below `root`; records every error. */
void grammar_check(const struct node *root);

/* True for a name that an element or attribute can have in a namespace: no colon in it. */
bool grammar_is_name(const char *text);

#endif
