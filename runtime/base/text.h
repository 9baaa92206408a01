/* What the library needs of texts beyond their public face. */
#ifndef XSO_BASE_TEXT_H
#define XSO_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* True when all bytes go on with a character. */
static inline bool text_goes_on(const unsigned char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((s[i] & 0xC0) != 0x80)
			return false;
	return true;
}

/*
 * The bytes of the character at `text`, which is none of ASCII; 0: it is bad, in strict UTF-8 or as
 * a character of XML (production 2), or not all there.
 */
static inline size_t text_wide_size(const char *text, size_t size)
{
	const unsigned char *const s = (const unsigned char *)text, lead = s[0];

	if (lead < 0xE0)
		return lead >= 0xC2 && size >= 2 && text_goes_on(s + 1, 1) ? 2 : 0;
	if (lead < 0xF0) {
		if (size < 3 || !text_goes_on(s + 1, 2) || (lead == 0xE0 && s[1] < 0xA0) ||
			(lead == 0xED && s[1] >= 0xA0))
			return 0;
		return lead == 0xEF && s[1] == 0xBF && s[2] >= 0xBE ? 0 : 3; /* U+FFFE, U+FFFF */
	}
	if (lead > 0xF4 || size < 4 || !text_goes_on(s + 1, 3) || (lead == 0xF0 && s[1] < 0x90) ||
		(lead == 0xF4 && s[1] >= 0x90))
		return 0;
	return 4;
}

#endif
