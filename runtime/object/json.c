#include "object/scalar.h"

#include "base/ascii.h"

#include <xso/reader.h>
#include <xso/text.h>

#include <string.h>

/* What is left of a JSON text (RFC 8259) to read, and what it is inside of. */
struct json {
	const char *at, *end;
	uint64_t objects; /* a bit for each open object or array, the innermost lowest: an object */
	unsigned depth;
};

_Static_assert(XSO_DEPTH <= 64, "the open objects and arrays have a bit each");

static bool take(struct json *j, char wanted)
{
	if (j->at == j->end || *j->at != wanted)
		return false;
	j->at++;
	return true;
}

/* JSON has the white space of XML (section 2). */
static void skip_space(struct json *j)
{
	while (j->at < j->end && xso_text_is_space(*j->at))
		j->at++;
}

static bool take_word(struct json *j, const char *word)
{
	size_t size = strlen(word);

	if ((size_t)(j->end - j->at) < size || memcmp(j->at, word, size) != 0)
		return false;
	j->at += size;
	return true;
}

static bool take_digits(struct json *j)
{
	const char *start = j->at;

	while (j->at < j->end && is_digit(*j->at))
		j->at++;
	return j->at > start;
}

/* Section 6: no plus, no zero in front of other digits, digits on both sides of the point. */
static bool take_number(struct json *j)
{
	take(j, '-');
	if (!take(j, '0') && !take_digits(j))
		return false;
	if (take(j, '.') && !take_digits(j))
		return false;
	if (!take(j, 'e') && !take(j, 'E'))
		return true;
	if (!take(j, '+'))
		take(j, '-');
	return take_digits(j);
}

/* What follows a backslash. Half of a surrogate pair may stand alone (section 8.2). */
static bool take_escape(struct json *j)
{
	if (j->at == j->end || !memchr("\"\\/bfnrtu", *j->at, 9))
		return false;
	if (*j->at++ != 'u')
		return true;
	if (j->end - j->at < 4)
		return false;
	for (int i = 0; i < 4; i++)
		if (!is_hex_digit(*j->at++))
			return false;
	return true;
}

static bool take_string(struct json *j)
{
	if (!take(j, '"'))
		return false;
	while (j->at < j->end) {
		unsigned char c = (unsigned char)*j->at++;
		if (c == '"')
			return true;
		if (c < 0x20 || (c == '\\' && !take_escape(j)))
			return false;
	}
	return false;
}

/* The name of a member and the colon behind it. */
static bool take_name(struct json *j)
{
	skip_space(j);
	if (!take_string(j))
		return false;
	skip_space(j);
	return take(j, ':');
}

static bool take_plain(struct json *j)
{
	if (j->at == j->end)
		return false;
	switch (*j->at) {
	case '"':
		return take_string(j);
	case 't':
		return take_word(j, "true");
	case 'f':
		return take_word(j, "false");
	case 'n':
		return take_word(j, "null");
	default:
		return take_number(j);
	}
}

static bool is_in_object(const struct json *j)
{
	return j->objects & 1;
}

static bool take_close(struct json *j)
{
	if (!take(j, is_in_object(j) ? '}' : ']'))
		return false;
	j->objects >>= 1;
	j->depth--;
	return true;
}

/* A value up to the first thing inside it: *open says that this is the next to be read. */
static bool take_value(struct json *j, bool *open)
{
	bool object;

	skip_space(j);
	object = take(j, '{');
	*open = object || take(j, '[');
	if (!*open)
		return take_plain(j);
	if (j->depth == XSO_DEPTH)
		return false;
	j->depth++;
	j->objects = j->objects << 1 | object;
	skip_space(j);
	*open = !take_close(j);
	return !*open || !object || take_name(j);
}

/* What follows a value, up to where the next one begins or everything is closed. */
static bool take_end(struct json *j)
{
	while (j->depth) {
		skip_space(j);
		if (take(j, ','))
			return !is_in_object(j) || take_name(j);
		if (!take_close(j))
			return false;
	}
	return true;
}

static bool is_json(const char *text, size_t size)
{
	struct json j = { .at = text, .end = text + size };
	bool open;

	do {
		if (!take_value(&j, &open) || (!open && !take_end(&j)))
			return false;
	} while (j.depth);
	skip_space(&j);
	return j.at == j.end;
}

static enum xso_status parse_json(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	(void)arena;
	return is_json(text, size) ? xso_scalar_text_store(text, value) : XSO_ERROR_INVALID;
}

const struct scalar xso_scalar_json = {
	.name = "json",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.parse = parse_json,
	.is_set = xso_scalar_text_is_set,
	.equal = xso_scalar_text_equal,
	.copy = xso_scalar_text_copy,
	.check = is_json,
};
