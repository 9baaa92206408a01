/* The characters of names: XML 1.0 (fifth edition) productions 4 and 4a. */
#ifndef XSO_BASE_XMLNAME_H
#define XSO_BASE_XMLNAME_H

#include <stdbool.h>

/*
 * Behind the last of the characters of names, colons among them, that stand at `at`; or where a
 * character begins that is not all there.
 */
const char *xmlname_end(const char *at, const char *end);

/* True when a name may begin with the character at `at`: no colon. */
bool xmlname_is_start(const char *at, const char *end);

#endif
