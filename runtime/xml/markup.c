#include "xml/markup.h"

#include <xso/text.h>

#include <string.h>

enum { UNKNOWN = -1 }; /* a byte that is not there yet, or not any more */

void xso_markup_feed(struct markup *markup, uint64_t offset, const char *bytes, size_t size)
{
	memcpy(markup->before, markup->last, MARKUP_BYTES);
	for (size_t i = size < MARKUP_BYTES ? 0 : size - MARKUP_BYTES; i < size; i++) {
		memmove(markup->last, markup->last + 1, MARKUP_BYTES - 1);
		markup->last[MARKUP_BYTES - 1] = bytes[i];
	}
	markup->bytes = bytes;
	markup->size = size;
	markup->offset = offset;
}

void xso_markup_cdata(struct markup *markup, uint64_t end, bool cr)
{
	markup->cdata_end = markup->token = end;
	markup->cdata_cr = cr;
	markup->in_cdata = true;
}

static int byte_at(const struct markup *markup, uint64_t offset)
{
	uint64_t back;

	if (offset >= markup->offset)
		return offset - markup->offset < markup->size
			? (unsigned char)markup->bytes[offset - markup->offset]
			: UNKNOWN;
	back = markup->offset - offset;
	return back <= MARKUP_BYTES ? (unsigned char)markup->before[MARKUP_BYTES - back] : UNKNOWN;
}

/* Moves to the token behind what the reader has got. False: that is inside a CDATA section. */
static bool find_token(struct markup *markup, const struct xso_reader *reader)
{
	if (markup->token < reader->progress) {
		markup->token = reader->progress;
		markup->in_cdata = false;
	}
	if (markup->in_cdata) {
		for (unsigned i = 0; i < 3; i++)
			if (byte_at(markup, markup->token + i) != "]]>"[i])
				return false;
		markup->token += 3;
		markup->in_cdata = false;
	}
	while (!reader->has_root && byte_at(markup, markup->token) != UNKNOWN &&
		xso_text_is_space((char)byte_at(markup, markup->token)))
		markup->token++;
	return true;
}

/* At the very beginning "<?xml " is a declaration; true as long as it may become one. */
static bool may_be_declaration(const struct markup *markup)
{
	static const char declaration[] = "<?xml";

	if (markup->token)
		return false;
	for (unsigned i = 0; i < sizeof declaration; i++) {
		int c = byte_at(markup, i);
		if (c == UNKNOWN)
			return true;
		if (declaration[i] ? c != declaration[i] : !xso_text_is_space((char)c))
			return false;
	}
	return true;
}

const char *xso_markup_refused(
	struct markup *markup, const struct xso_reader *reader, enum xso_status *status)
{
	int second, third;

	if (!find_token(markup, reader) || byte_at(markup, markup->token) != '<')
		return NULL;
	second = byte_at(markup, markup->token + 1);
	third = byte_at(markup, markup->token + 2);
	*status = XSO_ERROR_RESTRICTED_XML;
	if (second == '?')
		return may_be_declaration(markup) ? NULL : "a processing instruction";
	if (second != '!' || third == UNKNOWN || third == '[')
		return NULL;
	if (third == '-')
		return "a comment";
	if (third == 'D')
		return "a document type declaration";
	*status = XSO_ERROR_NOT_WELL_FORMED;
	return "a tag that begins with '!'";
}
