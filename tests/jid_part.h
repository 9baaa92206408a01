/* Parts of addresses, prepared as the tests of addresses need it. */
#ifndef TESTS_JID_PART_H
#define TESTS_JID_PART_H

#include "suite.h"

#include "object/jid.h"

#include <stdlib.h>
#include <string.h>

enum { JID_PARTS = 3 };

/* Prepares a part that ends where its memory does. Writes the result, NUL-terminated. */
static inline enum xso_status jid_part_prepare(
	enum jid_part part, const char *text, char result[JID_ROOM + 1])
{
	size_t size = strlen(text), n = size;
	char *exact = malloc(size ? size : 1), *room = malloc(JID_ROOM);
	const char *prepared = exact;
	enum xso_status status;

	ck_assert(exact && room);
	memcpy(exact, text, size);
	status = xso_jid_prepare_part(part, &prepared, &n, room);
	if (status) {
		ck_assert(prepared == exact && n == size);
	} else {
		ck_assert_uint_le(n, XSO_JID_PART);
		/* what stays the same stays where it is */
		ck_assert((prepared == exact) ==
			(n <= size && !memcmp(prepared, exact, n) &&
				(n == size || exact[n] == '.')));
		memcpy(result, prepared, n);
		result[n] = '\0';
	}
	free(exact);
	free(room);
	return status;
}

/* Writes a part of `n` times `text` behind `head`. */
static inline void jid_part_repeat(char *to, const char *head, const char *text, size_t n)
{
	size_t size = strlen(text);

	strcpy(to, head);
	to += strlen(head);
	for (size_t i = 0; i < n; i++)
		strcpy(to + i * size, text);
}

#endif
