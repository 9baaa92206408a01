/* Text as it is written: what may not stand for itself is a reference. */
#ifndef XSO_XML_ESCAPE_H
#define XSO_XML_ESCAPE_H

#include <xso/buffer.h>

#include <stdbool.h>

/*
 * Appends a text: character data, or the value of an attribute between double quotes.
 * XSO_ERROR_CHARACTER: it is no UTF-8, or has characters that XML cannot carry (XML 1.0, production
 * 2); errors of the buffer. After any the buffer may have a part of it.
 */
enum xso_status xso_escape_append(
	struct xso_buffer *out, const char *text, size_t size, bool in_attribute);

#endif
