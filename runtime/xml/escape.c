#include "xml/escape.h"

#include "base/buffer.h"
#include "base/scan.h"

/* What stands for a character; NULL: it may not be there at all. */
static const char *reference(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\r':
		return "&#13;";
	case '\n':
		return "&#10;";
	case '\t':
		return "&#9;";
	default:
		return NULL;
	}
}

/* Behind what may stand for itself. */
static const char *plain_end(const char *at, const char *end, bool in_attribute)
{
	for (;;) {
		at = xso_scan_unescaped(at, end);
		if (in_attribute || at == end || (*at != '"' && *at != '\n' && *at != '\t'))
			return at;
		at++;
	}
}

enum xso_status xso_escape_append(
	struct xso_buffer *out, const char *text, size_t size, bool in_attribute)
{
	const char *at = text, *const end = text + size, *plain, *instead;
	enum xso_status status;

	for (;; at = plain + 1) {
		plain = plain_end(at, end, in_attribute);
		status = buffer_append(out, at, (size_t)(plain - at));
		if (status || plain == end)
			return status;
		instead = reference(*plain);
		if (!instead)
			return XSO_ERROR_CHARACTER;
		status = buffer_append(out, instead, strlen(instead));
		if (status)
			return status;
	}
}
