/* The characters of names: XML 1.0 (fifth edition) productions 4 and 4a, without the colon. */
#ifndef XSO_BASE_XMLNAME_H
#define XSO_BASE_XMLNAME_H

#include <stddef.h>

/*
 * The end of the NCName (Namespaces in XML 1.0, production 4) that begins at `at`: `at` itself when
 * none does. `end`, or the lead byte of a character that is not all there, when it may go on
 * behind.
 */
const char *xmlname_end(const char *at, const char *end);

#endif
