#include "base/error.h"

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

/* A sentence under way: counts everything, keeps what fits. */
struct sentence {
	char *text;
	size_t size, n;
};

static void say(struct sentence *s, const char *words)
{
	size_t n = strlen(words), room = s->n < s->size ? s->size - s->n : 0;

	if (room)
		memcpy(s->text + s->n, words, n < room ? n : room);
	s->n += n;
}

static void say_quoted(struct sentence *s, const char *words)
{
	say(s, "'");
	say(s, words);
	say(s, "'");
}

/* "a message-type", "an int16": by how the first letter of our types' names sounds. */
static void say_with_article(struct sentence *s, const char *words)
{
	say(s, *words && strchr("aeio", *words) ? "an " : "a ");
	say(s, words);
}

/* Ends the text with a NUL, in front of a character that did not fit whole. */
static void finish(struct sentence *s)
{
	size_t end = s->n, n;

	if (!s->size)
		return;
	if (end >= s->size) {
		for (end = s->size - 1; end && (s->text[end] & 0xC0) == 0x80; end--)
			;
		if (end + 4 <= s->size &&
			xso_text_character(s->text + end, s->size - end, &n) != UINT32_MAX &&
			end + n < s->size)
			end += n;
	}
	s->text[end] = '\0';
}

static void say_problem(struct sentence *s, const struct xso_error *error)
{
	switch (error->status) {
	case XSO_ERROR_INVALID:
		say_quoted(s, error->text);
		say(s, " is not ");
		say_with_article(s, error->expected ? error->expected : "value of its type");
		break;
	case XSO_ERROR_MISSING:
		say(s, "is missing");
		break;
	case XSO_ERROR_UNEXPECTED:
	case XSO_ERROR_DUPLICATE:
	case XSO_ERROR_CHARACTER:
		if (!error->name && *error->text) {
			say_quoted(s, error->text);
			say(s, " ");
		}
		say(s, error->status == XSO_ERROR_CHARACTER ? "" : "is ");
		say(s, xso_status_text(error->status));
		break;
	default:
		say(s, error->expected ? error->expected : xso_status_text(error->status));
		if (*error->text) {
			say(s, ": ");
			say_quoted(s, error->text);
		}
	}
}

size_t xso_error_format(const struct xso_error *error, char *text, size_t size)
{
	struct sentence s = { .text = text, .size = size };

	if (error->cls) {
		say(&s, error->cls);
		say(&s, ": ");
	}
	if (error->shape) {
		say(&s, error->shape);
		say(&s, " ");
	}
	if (error->name && *error->name) {
		say_quoted(&s, error->name);
		say(&s, error->status == XSO_ERROR_INVALID ? ": " : " ");
	}
	say_problem(&s, error);
	finish(&s);
	return s.n;
}

void error_text(struct xso_error *error, const char *text, size_t size)
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
