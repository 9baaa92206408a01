#include "base/error.h"

#include "base/sentence.h"

#include <xso/text.h>

#include <string.h>

static const struct {
	const char *text;
	const char *condition; /* RFC 6120 4.9.3 */
} statuses[] = {
	[XSO_OK] = { "no error", NULL },
	[XSO_ERROR_MEMORY] = { "out of memory", "resource-constraint" },
	[XSO_ERROR_MISUSE] = { "not allowed here", NULL },
	[XSO_ERROR_LIMIT] = { "a limit was passed", "policy-violation" },
	[XSO_ERROR_CONFLICT] = { "claimed by two modules", NULL },
	[XSO_ERROR_VERSION] = { "made for another version of the tables", NULL },
	[XSO_ERROR_NOT_CONNECTED] = { "the stream is not open", NULL },
	[XSO_ERROR_CLOSED] = { "the stream has ended", NULL },
	[XSO_ERROR_TLS] = { "TLS is required and not active", NULL },
	[XSO_ERROR_TOO_LARGE] = { "larger than the peer takes", NULL },
	[XSO_ERROR_INVALID] = { "not a value of its type", NULL },
	[XSO_ERROR_MISSING] = { "missing", NULL },
	[XSO_ERROR_UNEXPECTED] = { "not allowed in this class", NULL },
	[XSO_ERROR_DUPLICATE] = { "there twice", NULL },
	[XSO_ERROR_REFUSED] = { "refused by the class's check", NULL },
	[XSO_ERROR_CHARACTER] = { "has bytes that XML cannot carry", NULL },
	[XSO_ERROR_NOT_WELL_FORMED] = { "not well-formed", "not-well-formed" },
	[XSO_ERROR_RESTRICTED_XML] = { "XML that XMPP does not allow", "restricted-xml" },
	[XSO_ERROR_UNSUPPORTED_ENCODING] = { "not in UTF-8", "unsupported-encoding" },
	[XSO_ERROR_BAD_FORMAT] = { "text between first-level elements", "bad-format" },
	[XSO_ERROR_INVALID_NAMESPACE] = { "not a stream header", "invalid-namespace" },
	[XSO_ERROR_TRUNCATED] = { "the input ends inside an element", NULL },
};

enum { N_STATUSES = sizeof statuses / sizeof *statuses };

const char *xso_status_text(enum xso_status status)
{
	return (unsigned)status < N_STATUSES ? statuses[status].text : "unknown status";
}

const char *xso_status_condition(enum xso_status status)
{
	return (unsigned)status < N_STATUSES ? statuses[status].condition : NULL;
}

/* "a message-type", "an int16": by how the first letter of our types' names sounds. */
static void say_with_article(struct sentence *s, const char *words)
{
	xso_sentence_say(s, *words && strchr("aeio", *words) ? "an " : "a ");
	xso_sentence_say(s, words);
}

static void say_problem(struct sentence *s, const struct xso_error *error)
{
	switch (error->status) {
	case XSO_ERROR_INVALID:
		xso_sentence_say_quoted(s, error->text);
		xso_sentence_say(s, " is not ");
		say_with_article(s, error->expected ? error->expected : "value of its type");
		break;
	case XSO_ERROR_MISSING:
		xso_sentence_say(s, "is missing");
		break;
	case XSO_ERROR_UNEXPECTED:
	case XSO_ERROR_DUPLICATE:
	case XSO_ERROR_CHARACTER:
		if (!error->name && *error->text) {
			xso_sentence_say_quoted(s, error->text);
			xso_sentence_say(s, " ");
		}
		xso_sentence_say(s, error->status == XSO_ERROR_CHARACTER ? "" : "is ");
		xso_sentence_say(s, xso_status_text(error->status));
		break;
	default:
		xso_sentence_say(
			s, error->expected ? error->expected : xso_status_text(error->status));
		if (*error->text) {
			xso_sentence_say(s, ": ");
			xso_sentence_say_quoted(s, error->text);
		}
	}
}

size_t xso_error_format(const struct xso_error *error, char *text, size_t size)
{
	struct sentence s = { .text = text, .size = size };

	if (error->cls) {
		xso_sentence_say(&s, error->cls);
		xso_sentence_say(&s, ": ");
	}
	if (error->shape) {
		xso_sentence_say(&s, error->shape);
		xso_sentence_say(&s, " ");
	}
	if (error->name && *error->name) {
		xso_sentence_say_quoted(&s, error->name);
		xso_sentence_say(&s, error->status == XSO_ERROR_INVALID ? ": " : " ");
	}
	say_problem(&s, error);
	return xso_sentence_end(&s);
}

void xso_error_text(struct xso_error *error, const char *text, size_t size)
{
	static const char more[] = "…";
	size_t end;

	xso_text_trim(&text, &size);
	end = size;
	if (end >= sizeof error->text) {
		end = sizeof error->text - sizeof more;
		while (end && (text[end] & 0xC0) == 0x80)
			end--;
	}
	memcpy(error->text, text, end);
	memcpy(error->text + end, end < size ? more : "", end < size ? sizeof more : 1);
}
