/* The hash tables that find fields and enumerators by name. */
#ifndef XSOC_LOOKUP_H
#define XSOC_LOOKUP_H

#include "schema.h"

struct lookup {
	unsigned bits;
	unsigned char *slots; /* 1 << bits of them; 0 is free */
	size_t n;	      /* names */
};

/* By local name: 1 + index of the field. */
struct lookup lookup_of_class(const struct class *class);

/* By text: 1 + enumerator. */
struct lookup lookup_of_enum(const struct enumeration *values);

#endif
