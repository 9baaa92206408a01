#include "base/text.h"

#include "base/scan.h"

#include <xso/text.h>

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

/* True when all bytes go on with a character. */
static inline bool go_on(const unsigned char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((s[i] & 0xC0) != 0x80)
			return false;
	return true;
}

/* The bytes of the character at `s`, which is none of ASCII; 0: it is bad, or not all there. */
static inline size_t wide_size(const unsigned char *s, size_t size)
{
	const unsigned char lead = s[0];

	if (lead < 0xE0)
		return lead >= 0xC2 && size >= 2 && go_on(s + 1, 1) ? 2 : 0;
	if (lead < 0xF0) {
		if (size < 3 || !go_on(s + 1, 2) || (lead == 0xE0 && s[1] < 0xA0) ||
			(lead == 0xED && s[1] >= 0xA0))
			return 0;
		return lead == 0xEF && s[1] == 0xBF && s[2] >= 0xBE ? 0 : 3; /* U+FFFE, U+FFFF */
	}
	if (lead > 0xF4 || size < 4 || !go_on(s + 1, 3) || (lead == 0xF0 && s[1] < 0x90) ||
		(lead == 0xF4 && s[1] >= 0x90))
		return 0;
	return 4;
}

const char *xso_text_wide_end(const char *at, const char *end)
{
	size_t n = 1;

	while (at < end && (unsigned char)*at >= 0x80 && n) {
		n = wide_size((const unsigned char *)at, (size_t)(end - at));
		at += n;
	}
	return at;
}

bool xso_text_is_cut(const char *at, const char *end)
{
	const unsigned char *s = (const unsigned char *)at;
	const size_t left = (size_t)(end - at);
	size_t n;

	if (!left)
		return true;
	n = *s >= 0xF0 ? 4 : *s >= 0xE0 ? 3 : 2;
	return *s >= 0xC2 && *s <= 0xF4 && left < n && go_on(s + 1, left - 1);
}

size_t xso_text_valid(const char *text, size_t size)
{
	const char *at = text, *const end = text + size;

	for (;;) {
		at = xso_scan_plain(at, end);
		if (at == end || !xso_text_is_space(*at))
			return (size_t)(at - text);
		at++;
	}
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
