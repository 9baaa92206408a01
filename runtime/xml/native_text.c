/* Character data, references and CDATA sections. */
#include "xml/native.h"

#include "base/ascii.h"
#include "base/scan.h"
#include "base/text.h"
#include "base/xmlname.h"

#include <string.h>

static const char cdata_begin[] = "<![CDATA[";

enum { CDATA_BEGIN = sizeof cdata_begin - 1, CDATA_END = 3 };

/* [66] CharRef: the character, behind "&#", up to `end`, where its semicolon is. UINT32_MAX: none.
 */
static uint32_t char_ref(const char *at, const char *end)
{
	const bool is_hex = at < end && *at == 'x';
	uint32_t c = 0;

	at += is_hex;
	if (at == end)
		return UINT32_MAX;
	for (; at < end; at++) {
		if (!(is_hex ? is_hex_digit(*at) : is_digit(*at)))
			return UINT32_MAX;
		c = c * (is_hex ? 16 : 10) +
			(uint32_t)(is_digit(*at) ? *at - '0' : (*at | 0x20) - 'a' + 10);
		if (c > 0x10FFFF)
			return UINT32_MAX;
	}
	return c;
}

/* [68] EntityRef: of the five that there are. '\0': it is none of them. */
static char entity(const char *name, size_t size)
{
	if (size == 2 && name[1] == 't')
		return *name == 'l' ? '<' : *name == 'g' ? '>' : '\0';
	if (size == 3 && !memcmp(name, "amp", 3))
		return '&';
	if (size == 4 && !memcmp(name, "quot", 4))
		return '"';
	return size == 4 && !memcmp(name, "apos", 4) ? '\'' : '\0';
}

/* The bytes of the reference at `at` when it is to one of the five, and all there; else 0. */
static size_t entity_size(const char *at, const char *end)
{
	enum { SHORTEST = 3, LONGEST = 5 }; /* bytes in front of the semicolon */

	for (size_t n = SHORTEST; n <= LONGEST && n < (size_t)(end - at); n++)
		if (at[n] == ';')
			return entity(at + 1, n - 1) ? n + 1 : 0;
	return 0;
}

/* The bytes of a character, which is one of XML (production 2); 0: it is not. */
static size_t put(char text[4], uint32_t c)
{
	size_t n = c <= 0x10FFFF ? xso_text_put(text, c) : 0;

	return n && xso_text_valid(text, n) == n ? n : 0;
}

/* Behind what may stand in the reference at `at`. */
static const char *reference_end(const char *at, const char *end)
{
	if (end - at < 2 || at[1] != '#') {
		for (at = xmlname_end(at + 1, end); at < end && *at == ':';)
			at = xmlname_end(at + 1, end);
		return at;
	}
	for (at += 2; at < end && (is_letter(*at) || is_digit(*at)); at++)
		;
	return at;
}

/* [68] EntityRef that is none of the five: with a name it is restricted, else none at all. */
static enum step other_reference(struct native *p, const char *begin, const char *end)
{
	if (begin[1] == '#' || (begin[1] != ':' && !xmlname_is_start(begin + 1, end)))
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, begin);
	return xso_native_fail(p, XSO_ERROR_RESTRICTED_XML, "an entity reference", begin);
}

/* [67] Reference that has a number, is not good, or is not all there. */
static enum step any_reference(struct native *p, const char **at, size_t *less)
{
	const char *const begin = *at, *const end = p->window + p->size;
	const char *s = reference_end(begin, end);
	char text[4];
	size_t n = 0;

	if (xso_text_is_cut(s, end))
		return STEP_MORE;
	if (*s != ';')
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, begin);
	if (begin[1] == '#')
		n = put(text, char_ref(begin + 2, s));
	if (!n)
		return other_reference(p, begin, s);
	*at = s + 1;
	*less += (size_t)(*at - begin) - n;
	return STEP_GOOD;
}

enum step xso_native_reference(struct native *p, const char **at, size_t *less)
{
	const size_t n = entity_size(*at, p->window + p->size);

	if (!n)
		return any_reference(p, at, less);
	*at += n;
	*less += n - 1;
	return STEP_GOOD;
}

/* CR LF is one character (XML 1.0 2.11). */
static enum step carriage_return(struct native *p, const char **at)
{
	if (*at + 1 == p->window + p->size)
		return STEP_MORE;
	p->is_raw = true;
	p->less += (*at)[1] == '\n';
	++*at;
	return STEP_GOOD;
}

/* [18] CDSect at *at, which is moved behind it. */
static enum step cd_sect(struct native *p, const char **at)
{
	const char *const end = p->window + p->size, *s = *at + CDATA_BEGIN;
	const size_t less = p->less;
	enum step step = STEP_GOOD;

	while (step == STEP_GOOD) {
		s = xso_scan_text(s, end);
		if (end - s < CDATA_END && (s == end || *s == ']'))
			step = STEP_MORE;
		else if (*s == ']' && s[1] == ']' && s[2] == '>')
			break;
		else if (*s == '\r')
			step = carriage_return(p, &s);
		else if (strchr("]<&\t", *s) && *s)
			s++;
		else
			step = xso_native_bad(p, s);
	}
	if (step != STEP_GOOD) {
		p->less = less;
		return step;
	}
	p->is_raw = true;
	p->less += CDATA_BEGIN + CDATA_END;
	*at = s + CDATA_END;
	return STEP_GOOD;
}

/* True when what begins with '<' at `at` is a CDATA section, or may become one. */
static bool may_be_cdata(const char *at, const char *end)
{
	const size_t n = (size_t)(end - at);

	return !memcmp(at, cdata_begin, n < CDATA_BEGIN ? n : CDATA_BEGIN);
}

bool xso_native_is_cdata(const char *at, const char *end)
{
	return end - at > 2 && may_be_cdata(at, end);
}

/* One thing in text that scanning stopped at. It stays there when that is a tag. */
static enum step text_part(struct native *p, const char **at)
{
	const char *const s = *at, *const end = p->window + p->size;

	switch (*s) {
	case '<':
		if ((s + 1 == end || s[1] == '!') && may_be_cdata(s, end))
			return end - s < CDATA_BEGIN ? STEP_MORE : cd_sect(p, at);
		return STEP_GOOD;
	case '&':
		p->is_raw = true;
		return xso_native_reference(p, at, &p->less);
	case ']':
		if (end - s < CDATA_END)
			return STEP_MORE;
		if (s[1] == ']' && s[2] == '>')
			return xso_native_bad(p, s);
		++*at;
		return STEP_GOOD;
	case '\r':
		return carriage_return(p, at);
	case '\t':
		++*at;
		return STEP_GOOD;
	default:
		return xso_native_bad(p, s);
	}
}

static bool is_too_long(const struct native *p, const char *at)
{
	return (size_t)(at - p->window) - p->text - p->less > p->reader->limits.text_bytes;
}

/* The text under way becomes an item. */
static enum step end_text(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const size_t size = p->at - p->text;
	struct xso_item *item;

	p->has_text = false;
	if (size == p->less)
		return STEP_GOOD;
	item = reading_add_item(reader, XSO_ITEM_TEXT, p->text);
	if (!item)
		return STEP_FAIL;
	item->size = (uint32_t)size;
	item->text = p->is_raw ? p->window : NULL;
	return STEP_GOOD;
}

enum step xso_native_text(struct native *p)
{
	const char *at = p->window + p->at, *const end = p->window + p->size, *begin;
	enum step step = STEP_GOOD;

	if (!p->has_text) {
		p->has_text = true;
		p->is_raw = false;
		p->text = p->at;
		p->less = 0;
	}
	do {
		begin = at = xso_scan_text(at, end);
		if (at == end)
			step = STEP_MORE;
		else if (*at != '<' || end - at < 2 || at[1] == '!')
			step = text_part(p, &at);
	} while (step == STEP_GOOD && at > begin);
	if (is_too_long(p, at))
		return xso_native_fail(p, XSO_ERROR_LIMIT, "a text is too long", at);
	p->at = (size_t)(at - p->window);
	return step == STEP_GOOD ? end_text(p) : step;
}

enum step xso_native_not_blank(struct native *p, const char *at)
{
	const char *const end = p->window + p->size;
	const unsigned char c = (unsigned char)*at;

	if (c < 0x20 || (c >= 0x80 && xso_text_wide_end(at, end) == at))
		return xso_native_bad(p, at);
	return xso_native_fail(p, XSO_ERROR_BAD_FORMAT, NULL, p->window);
}

/* [18] CDSect of nothing but white space. Anything else in it is refused as it comes. */
static enum step blank_cd_sect(struct native *p)
{
	static const char cdata_end[] = "]]>";
	const char *const end = p->window + p->size;
	const char *at = native_space(p->window + p->at + CDATA_BEGIN, end);
	const size_t n = at < end ? (size_t)(end - at) : 0;

	if (memcmp(at, cdata_end, n < CDATA_END ? n : CDATA_END) != 0)
		return xso_native_not_blank(p, at);
	if (n < CDATA_END)
		return STEP_MORE;
	p->at = (size_t)(at - p->window) + CDATA_END;
	return STEP_GOOD;
}

/* [67] Reference to white space. */
static enum step blank_reference(struct native *p)
{
	const char *const begin = p->window + p->at;
	const char *at = begin;
	size_t less = 0;
	const enum step step = xso_native_reference(p, &at, &less);
	uint32_t c;

	if (step != STEP_GOOD)
		return step;
	c = begin[1] == '#' ? char_ref(begin + 2, at - 1) : UINT32_MAX;
	if (c >= 0x80 || !xso_text_is_space((char)c))
		return xso_native_fail(p, XSO_ERROR_BAD_FORMAT, NULL, begin);
	p->at = (size_t)(at - p->window);
	return STEP_GOOD;
}

enum step xso_native_blank(struct native *p)
{
	if (p->window[p->at] == '&')
		return blank_reference(p);
	return p->size - p->at < CDATA_BEGIN ? STEP_MORE : blank_cd_sect(p);
}

/* The reference at `from` as a text at `to`; gives what is behind the reference. */
static const char *replace_reference(const char *from, char **to)
{
	const char *end = from;

	while (*end != ';')
		end++;
	if (from[1] == '#')
		*to += xso_text_put(*to, char_ref(from + 2, end));
	else
		*(*to)++ = entity(from + 1, (size_t)(end - from - 1));
	return end + 1;
}

/* Behind what stands for itself: in a CDATA section '&' and '<' do. */
static const char *replace_none(const char *from, const char *end, bool in_value, bool in_cdata)
{
	for (;; from++) {
		from = xso_scan_read(from, end);
		if (from == end || *from == '\r')
			return from;
		if (*from == '&' || *from == '<' ? !in_cdata
						 : (in_value && (*from == '\n' || *from == '\t')) ||
					(in_cdata && *from == ']'))
			return from;
	}
}

/* Moves bytes to where others were that are no longer there. */
static char *move(char *to, const char *from, const char *end)
{
	memmove(to, from, (size_t)(end - from));
	return to + (end - from);
}

size_t xso_native_replace(char *text, size_t size, bool in_value)
{
	const char *from = text, *const end = text + size, *next;
	bool in_cdata = false;
	char *to = text;

	for (;; from = next) {
		next = replace_none(from, end, in_value, in_cdata);
		to = move(to, from, next);
		if (next == end)
			return (size_t)(to - text);
		if (*next == '&') {
			next = replace_reference(next, &to);
		} else if (*next == '<') {
			in_cdata = true;
			next += CDATA_BEGIN;
		} else if (*next == ']') {
			in_cdata = end - next < CDATA_END || memcmp(next, "]]>", CDATA_END) != 0;
			if (in_cdata)
				*to++ = *next;
			next += in_cdata ? 1 : CDATA_END;
		} else {
			next += *next == '\r' && end - next > 1 && next[1] == '\n' ? 2 : 1;
			*to++ = in_value ? ' ' : '\n';
		}
	}
}
