/*
 * A file of its own beside jid_prepare.c, the other one that calls libidn: what is prepared here is
 * secret, and is not kept in rooms that nobody wipes.
 */
#include "object/saslprep.h"

#include "base/allocate.h"

#include <xso/text.h>

#include <stringprep.h>

#include <string.h>

enum { ROOM = 4 * XSO_SASLPREP_MOST }; /* normalization can make one character many */

struct characters {
	uint32_t at[ROOM];
	size_t n;
};

static enum xso_status status_of(int result)
{
	switch (result) {
	case STRINGPREP_OK:
		return XSO_OK;
	case STRINGPREP_NFKC_FAILED:
	case STRINGPREP_MALLOC_ERROR:
		return XSO_ERROR_MEMORY;
	case STRINGPREP_TOO_SMALL_BUFFER:
		return XSO_ERROR_LIMIT;
	default:
		return XSO_ERROR_INVALID;
	}
}

static enum xso_status decode(const char *text, size_t size, struct characters *to)
{
	to->n = 0;
	for (size_t i = 0, n; i < size; i += n) {
		uint32_t c = xso_text_character(text + i, size - i, &n);
		if (c == UINT32_MAX)
			return XSO_ERROR_INVALID;
		if (to->n == XSO_SASLPREP_MOST)
			return XSO_ERROR_LIMIT;
		to->at[to->n++] = c;
	}
	return XSO_OK;
}

static enum xso_status encode(
	const struct characters *from, const char **prepared, struct xso_arena *arena)
{
	char *text = xso_arena_alloc(arena, from->n * 4 + 1);
	size_t size = 0;

	if (!text)
		return XSO_ERROR_MEMORY;
	for (size_t i = 0; i < from->n; i++)
		size += xso_text_put(text + size, from->at[i]);
	*prepared = text;
	return size ? XSO_OK : XSO_ERROR_INVALID;
}

/* Control characters are not allowed; every other one stays. */
static enum xso_status prepare_ascii(
	const char *text, size_t size, const char **prepared, struct xso_arena *arena)
{
	for (size_t i = 0; i < size; i++)
		if (text[i] < ' ' || text[i] == '\x7F')
			return XSO_ERROR_INVALID;
	*prepared = xso_arena_text(arena, text, size);
	return *prepared ? XSO_OK : XSO_ERROR_MEMORY;
}

enum xso_status xso_saslprep(const char *text, const char **prepared, struct xso_arena *arena)
{
	size_t size = strlen(text);
	struct characters characters;
	enum xso_status status;
	bool ascii = true;

	for (size_t i = 0; i < size; i++)
		ascii = ascii && (unsigned char)text[i] < 0x80;
	if (!size)
		return XSO_ERROR_INVALID;
	if (ascii)
		return prepare_ascii(text, size, prepared, arena);
	status = decode(text, size, &characters);
	if (!status)
		status = status_of(
			stringprep_4i(characters.at, &characters.n, ROOM, 0, stringprep_saslprep));
	if (!status)
		status = encode(&characters, prepared, arena);
	xso_allocate_wipe(&characters, sizeof characters);
	return status;
}
