/* Text as it is written: what may not stand for itself is a reference. */
#ifndef XSO_XML_ESCAPE_H
#define XSO_XML_ESCAPE_H

#include <xso/buffer.h>

#include "base/scan.h"

#include <stdbool.h>

/* True when nothing of a text must be escaped, wherever it stands, and all of it may be written. */
static inline bool escape_is_plain(const char *text, size_t size)
{
	return xso_scan_unescaped(text, text + size) == text + size;
}

/*
 * Appends a text: character data, or the value of an attribute between double quotes.
 * XSO_ERROR_CHARACTER: it is no UTF-8, or has characters that XML cannot carry (XML 1.0, production
 * 2); errors of the buffer. After any the buffer may have a part of it.
 */
enum xso_status xso_escape_append(
	struct xso_buffer *out, const char *text, size_t size, bool in_attribute);

#endif
