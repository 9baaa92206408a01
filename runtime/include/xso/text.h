/* UTF-8 text and the characters of XML 1.0. */
#ifndef XSO_TEXT_H
#define XSO_TEXT_H

#include <xso/api.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

XSO_BEGIN

/*
 * The length of the prefix of `text` that is strict UTF-8 (RFC 3629: no overlong forms, no
 * surrogates, nothing above U+10FFFF) and made of XML characters (XML 1.0, production 2: of the
 * control characters only TAB, LF and CR; no U+FFFE, U+FFFF). Equal to `size`: all of it.
 */
size_t xso_text_valid(const char *text, size_t size);

/*
 * Decodes the character at the beginning of `text` and sets *length to its bytes (1 to 4).
 * Returns UINT32_MAX, and length 1, when it is no strict UTF-8. `size` must not be 0.
 */
uint32_t xso_text_character(const char *text, size_t size, size_t *length);

/* Writes a character of at most U+10FFFF as UTF-8 and returns its bytes (1 to 4). */
size_t xso_text_put(char text[4], uint32_t character);

/* True for the white space of XML: space, TAB, LF, CR (production 3). */
static inline bool xso_text_is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Moves *text over leading white space and cuts trailing white space off *size. */
void xso_text_trim(const char **text, size_t *size);

/* True when all of `text` is white space; an empty text is. */
bool xso_text_is_blank(const char *text, size_t size);

XSO_END

#endif
