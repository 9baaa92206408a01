/* A schema file as a tree of nodes that know their places. */
#ifndef XSOC_SOURCE_H
#define XSOC_SOURCE_H

#include "diagnostic.h"

struct attribute {
	const char *name; /* with its prefix */
	const char *value;
	struct place place; /* of the name */
};

struct node {
	const char *name;
	struct place place; /* of its '<' */
	struct attribute *attributes;
	size_t n_attributes;
	struct node *parent, *first, *last, *next; /* children, siblings */
	const char *text;			   /* its own, white space collapsed; "" for none */
};

/* The root of a file, or NULL after an error. All elements are in the schema namespace. */
struct node *source_read(const char *file);

/* The value of an attribute, or NULL. */
const char *node_value(const struct node *node, const char *name);

/* The place of an attribute, or of the node itself when it has none of that name. */
struct place node_place(const struct node *node, const char *name);

#endif
