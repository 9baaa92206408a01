/* The pool of strings of a module: each once, with an identifier that is made of it. */
#ifndef XSOC_STRINGS_H
#define XSOC_STRINGS_H

#include "schema.h"

struct string {
	const char *id;	  /* "s_message" */
	const char *c;	  /* as a C literal, with its quotes */
	const char *text; /* what it was made of */
	size_t size;	  /* with the NUL at the end */
};

struct strings {
	struct string *items;
	size_t n;
};

/* The identifier of a string, which is added unless it is there. */
const char *strings_add(struct strings *strings, const char *text);

/* The identifier of a list: strings one behind the other, and an empty one at the end. */
const char *strings_add_list(struct strings *strings, const struct namespaces *list);

/* A C literal with quotes. */
const char *strings_quote(const char *text);

/* Bytes of all of them. */
size_t strings_size(const struct strings *strings);

#endif
