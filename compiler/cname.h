/* C names: rule 1 of the schema language. */
#ifndef XSOC_CNAME_H
#define XSOC_CNAME_H

#include <stdbool.h>

/* Lower case, "aB" to "a_b", what is no letter or digit to '_'. */
const char *cname_lower(const char *name);

/* The same with '-' in place of '_': a name in the schema made of one on the wire. */
const char *cname_dashed(const char *name);

/* As cname_lower, with a '_' behind it where C, C++ or libc has taken the name. */
const char *cname_member(const char *name);

/* True when C, C++ or a libc macro has taken the identifier. */
bool cname_is_reserved(const char *identifier);

#endif
