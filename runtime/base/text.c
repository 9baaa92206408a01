#include <xso/text.h>

#include "base/scan.h"

#include <string.h>

uint32_t xso_text_character(const char *text, size_t size, size_t *length)
{
	/* the smallest character that needs so many bytes: anything below is overlong */
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *s = (const unsigned char *)text;
	uint32_t c = s[0];
	size_t n;

	*length = 1;
	if (c < 0x80)
		return c;
	n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
	if (c < 0xC2 || c > 0xF4 || size < n)
		return UINT32_MAX;
	c &= 0xFFu >> (n + 1);
	for (size_t i = 1; i < n; i++) {
		if ((s[i] & 0xC0) != 0x80)
			return UINT32_MAX;
		c = c << 6 | (s[i] & 0x3Fu);
	}
	if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		return UINT32_MAX;
	*length = n;
	return c;
}

size_t xso_text_put(char text[4], uint32_t c)
{
	size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const unsigned char lead[] = { 0, 0, 0xC0, 0xE0, 0xF0 };

	for (size_t i = n; i-- > 1; c >>= 6)
		text[i] = (char)(0x80 | (c & 0x3F));
	text[0] = (char)(lead[n] | c);
	return n;
}

size_t xso_text_valid(const char *text, size_t size)
{
	return (size_t)(xso_scan_characters(text, text + size) - text);
}

void xso_text_trim(const char **text, size_t *size)
{
	while (*size && xso_text_is_space(**text)) {
		(*text)++;
		(*size)--;
	}
	while (*size && xso_text_is_space((*text)[*size - 1]))
		(*size)--;
}

bool xso_text_is_blank(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (!xso_text_is_space(text[i]))
			return false;
	return true;
}
