#include "object/path_scan.h"

#include "base/ascii.h"
#include "base/error.h"

#include <xso/text.h>

static bool begins_name(char c)
{
	return is_letter(c) || c == '_';
}

static bool is_in_name(char c)
{
	return begins_name(c) || is_digit(c) || c == '-';
}

static bool is_in_number(char c)
{
	return is_in_name(c) || c == '.' || c == '+';
}

char xso_scan_peek(struct scanner *s)
{
	while (xso_text_is_space(s->text[s->at]))
		s->at++;
	return s->text[s->at];
}

bool xso_scan_is_next(struct scanner *s, const char *token)
{
	xso_scan_peek(s);
	return !strncmp(s->text + s->at, token, strlen(token));
}

bool xso_scan_take(struct scanner *s, const char *token)
{
	bool taken = xso_scan_is_next(s, token);

	s->at += taken ? strlen(token) : 0;
	return taken;
}

/* How many bytes there are of what stands at a place: a word, or one character. */
static size_t token_size(const char *text)
{
	size_t size = 0, length;

	while (is_in_number(text[size]))
		size++;
	if (size || !*text)
		return size;
	xso_text_character(text, strlen(text), &length);
	return length;
}

/* Refuses `size` bytes at `at`; none are there at the end of the path. Returns NULL. */
static const void *refuse_at(struct scanner *s, size_t at, size_t size, const char *expected)
{
	if (s->error->status)
		return NULL;
	*s->error = (struct xso_error){ .cls = "path", .offset = at };
	s->error->status = size ? XSO_ERROR_INVALID : XSO_ERROR_MISSING;
	*(size ? &s->error->expected : &s->error->shape) = expected;
	xso_error_text(s->error, s->text + at, size);
	return NULL;
}

const void *xso_scan_refuse(struct scanner *s, const char *expected)
{
	xso_scan_peek(s);
	return refuse_at(s, s->at, token_size(s->text + s->at), expected);
}

const void *xso_scan_limit(struct scanner *s, const char *sentence)
{
	if (!s->error->status)
		*s->error = (struct xso_error){ .status = XSO_ERROR_LIMIT,
			.cls = "path",
			.expected = sentence,
			.offset = s->at };
	return NULL;
}

static void *fail_memory(struct scanner *s)
{
	if (!s->error->status)
		*s->error = (struct xso_error){ .status = XSO_ERROR_MEMORY, .cls = "path" };
	return NULL;
}

void *xso_scan_allocate(struct scanner *s, size_t size)
{
	void *memory = xso_arena_alloc(s->arena, size);

	return memory ? memory : fail_memory(s);
}

static char *copy(struct scanner *s, size_t from, size_t to)
{
	char *text = xso_scan_allocate(s, to - from + 1);

	if (text)
		memcpy(text, s->text + from, to - from);
	return text;
}

bool xso_scan_enter(struct scanner *s, size_t levels)
{
	if (levels > XSO_PATH_DEPTH - s->depth)
		return xso_scan_limit(s, "nested too deep");
	s->depth += levels;
	return true;
}

bool xso_scan_expect(struct scanner *s, const char *token, const char *expected)
{
	return xso_scan_take(s, token) || xso_scan_refuse(s, expected);
}

static const char *scan_letters(struct scanner *s, bool dots, const char *expected)
{
	size_t from;

	if (!begins_name(xso_scan_peek(s)))
		return xso_scan_refuse(s, expected);
	for (from = s->at; is_in_name(s->text[s->at]) || (dots && s->text[s->at] == '.');)
		s->at++;
	return copy(s, from, s->at);
}

const char *xso_scan_name(struct scanner *s, const char *expected)
{
	return scan_letters(s, false, expected);
}

const char *xso_scan_class(struct scanner *s)
{
	return scan_letters(s, true, "class");
}

bool xso_scan_take_function(struct scanner *s, const char *name)
{
	size_t from = s->at;

	if (xso_scan_take(s, name) && !is_in_name(s->text[s->at]) && xso_scan_take(s, "("))
		return true;
	s->at = from;
	return false;
}

bool xso_scan_take_word(struct scanner *s, const char *word)
{
	size_t from = s->at;

	if (xso_scan_take(s, word) && !is_in_name(s->text[s->at]))
		return true;
	s->at = from;
	return false;
}

bool xso_scan_is_quote(struct scanner *s)
{
	return xso_scan_is_next(s, "'") || xso_scan_is_next(s, "\"");
}

const char *xso_scan_quoted(struct scanner *s, size_t *size)
{
	char quote = s->text[s->at];
	char *text = xso_scan_allocate(s, strlen(s->text + s->at));
	size_t n = 0;

	if (!text)
		return NULL;
	for (s->at++; s->text[s->at]; s->at++) {
		if (s->text[s->at] == quote && s->text[++s->at] != quote) {
			*size = n;
			return text;
		}
		text[n++] = s->text[s->at];
	}
	return refuse_at(s, s->at, 0, "closing quote");
}

bool xso_scan_is_number(struct scanner *s)
{
	char first = xso_scan_peek(s);

	return is_digit(first) || first == '-' || first == '+' ||
		(first == '.' && is_digit(s->text[s->at + 1]));
}

static const char *scan_bare(struct scanner *s, size_t *size)
{
	size_t from = s->at;

	if (!xso_scan_is_number(s) && !xso_scan_is_next(s, "true") && !xso_scan_is_next(s, "false"))
		return xso_scan_refuse(s,
			"literal (a text in quotes, a number, true or false) or a path that begins "
			"with a dot");
	while (is_in_number(s->text[s->at]))
		s->at++;
	*size = s->at - from;
	return copy(s, from, s->at);
}

const struct literal *xso_scan_literal(struct scanner *s)
{
	struct literal *literal = xso_scan_allocate(s, sizeof *literal);
	bool quoted;

	if (!literal)
		return NULL;
	quoted = xso_scan_is_quote(s);
	literal->column = s->at;
	literal->text = quoted ? xso_scan_quoted(s, &literal->size) : scan_bare(s, &literal->size);
	if (!literal->text)
		return NULL;
	if (xso_literal_make(literal, s->arena))
		return fail_memory(s);
	if (!quoted && !literal->as[XSO_TYPE_DOUBLE] && !literal->as[XSO_TYPE_BOOL])
		return refuse_at(s, literal->column, literal->size, "number, true or false");
	return literal;
}

bool xso_scan_index(struct scanner *s, int32_t *index)
{
	enum { MOST_DIGITS = 9 };
	bool negative = xso_scan_take(s, "-");
	size_t from;

	xso_scan_peek(s);
	from = s->at;
	for (*index = 0; is_digit(s->text[s->at]); s->at++) {
		if (s->at - from == MOST_DIGITS)
			return xso_scan_limit(s, "an index has more than 9 digits");
		*index = *index * 10 + (s->text[s->at] - '0');
	}
	if (s->at == from)
		return xso_scan_refuse(s, "digit");
	if (negative)
		*index = -*index;
	return true;
}
