/* What the library needs of texts beyond their public face. */
#ifndef XSO_BASE_TEXT_H
#define XSO_BASE_TEXT_H

#include <stdbool.h>

/*
 * Behind the characters beyond ASCII that stand at `at`: all of them are strict UTF-8, and of XML.
 * It is `at` itself when none is there, or the first is bad or not all there.
 */
const char *xso_text_wide_end(const char *at, const char *end);

/* True when the text ends at `at`, or inside a character there that may be a good one. */
bool xso_text_is_cut(const char *at, const char *end);

#endif
