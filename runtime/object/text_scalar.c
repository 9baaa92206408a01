#include "object/table.h"

#include <xso/lang.h>
#include <xso/text.h>

bool xso_scalar_text_is_set(const void *value)
{
	return table_pointer(value, 0) != NULL;
}

bool xso_scalar_text_equal(const void *a, const void *b)
{
	const char *x = table_pointer(a, 0), *y = table_pointer(b, 0);

	return x && y && !strcmp(x, y);
}

enum xso_status xso_scalar_text_copy(const void *value, void *copy, struct xso_arena *arena)
{
	const char *text = table_pointer(value, 0);
	const char *copied = xso_arena_text(arena, text, strlen(text));

	if (!copied)
		return XSO_ERROR_MEMORY;
	table_set_pointer(copy, 0, copied);
	return XSO_OK;
}

enum xso_status xso_scalar_text_store(const char *text, void *value)
{
	table_set_pointer(value, 0, text);
	return XSO_OK;
}

static enum xso_status parse_text(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	(void)size;
	(void)arena;
	return xso_scalar_text_store(text, value);
}

/* Language tags are the same in either case (RFC 5646 2.1.1). */
static bool lang_equal(const void *a, const void *b)
{
	const char *x = table_pointer(a, 0), *y = table_pointer(b, 0);

	return x && y && xso_lang_equal(x, y);
}

/* RFC 3986 4.1 and RFC 3987 2.2: whatever else such a reference is, it has no white space. */
static bool is_uri(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (xso_text_is_space(text[i]))
			return false;
	return true;
}

static enum xso_status parse_uri(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	(void)arena;
	return is_uri(text, size) ? xso_scalar_text_store(text, value) : XSO_ERROR_INVALID;
}

static bool is_upper_hex(char c)
{
	return c >= 'A' && c <= 'F';
}

static char to_lower(char c)
{
	return is_upper_hex(c) ? (char)(c - 'A' + 'a') : c;
}

/* RFC 9562 section 4: 8-4-4-4-12 hexadecimal digits. */
enum { UUID_SIZE = 36 };

static bool is_uuid(const char *text, size_t size)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

	if (size != UUID_SIZE)
		return false;
	for (size_t i = 0; i < size; i++) {
		char c = to_lower(text[i]);
		bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
		if (form[i] == 'x' ? !digit : c != '-')
			return false;
	}
	return true;
}

static enum xso_status parse_uuid(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	char *lower;
	size_t i = 0;

	if (!is_uuid(text, size))
		return XSO_ERROR_INVALID;
	while (i < size && !is_upper_hex(text[i]))
		i++;
	if (i == size)
		return xso_scalar_text_store(text, value);
	lower = xso_arena_text(arena, text, size);
	if (!lower)
		return XSO_ERROR_MEMORY;
	for (; i < size; i++)
		lower[i] = to_lower(lower[i]);
	return xso_scalar_text_store(lower, value);
}

/* In either case: an application may have set one that was never parsed. */
static bool uuid_equal(const void *a, const void *b)
{
	const char *x = table_pointer(a, 0), *y = table_pointer(b, 0);

	if (!x || !y)
		return false;
	while (*x && to_lower(*x) == to_lower(*y)) {
		x++;
		y++;
	}
	return *x == *y;
}

const struct scalar xso_scalar_string = {
	.name = "string",
	.size = sizeof(const char *),
	.is_text = true,
	.takes_any = true,
	.parse = parse_text,
	.is_set = xso_scalar_text_is_set,
	.equal = xso_scalar_text_equal,
	.copy = xso_scalar_text_copy,
};

const struct scalar xso_scalar_token = {
	.name = "token",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.takes_any = true,
	.parse = parse_text,
	.is_set = xso_scalar_text_is_set,
	.equal = xso_scalar_text_equal,
	.copy = xso_scalar_text_copy,
};

/* An address as somebody wrote it, to be prepared by who uses it. */
const struct scalar xso_scalar_raw_jid = {
	.name = "raw-jid",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.takes_any = true,
	.parse = parse_text,
	.is_set = xso_scalar_text_is_set,
	.equal = xso_scalar_text_equal,
	.copy = xso_scalar_text_copy,
};

/* Any text is read: one bad tag must not refuse a stanza. */
const struct scalar xso_scalar_lang = {
	.name = "lang",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.takes_any = true,
	.parse = parse_text,
	.is_set = xso_scalar_text_is_set,
	.equal = lang_equal,
	.copy = xso_scalar_text_copy,
};

const struct scalar xso_scalar_uri = {
	.name = "uri",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.parse = parse_uri,
	.is_set = xso_scalar_text_is_set,
	.equal = xso_scalar_text_equal,
	.copy = xso_scalar_text_copy,
	.check = is_uri,
};

const struct scalar xso_scalar_uuid = {
	.name = "uuid",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.parse = parse_uuid,
	.is_set = xso_scalar_text_is_set,
	.equal = uuid_equal,
	.copy = xso_scalar_text_copy,
	.check = is_uuid,
};
