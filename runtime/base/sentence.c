#include "base/sentence.h"

#include <string.h>

void xso_sentence_say(struct sentence *s, const char *words)
{
	size_t n = strlen(words), room = s->n < s->size ? s->size - s->n : 0;

	if (room)
		memcpy(s->text + s->n, words, n < room ? n : room);
	s->n += n;
}

void xso_sentence_say_quoted(struct sentence *s, const char *words)
{
	xso_sentence_say(s, "'");
	xso_sentence_say(s, words);
	xso_sentence_say(s, "'");
}

void xso_sentence_say_number(struct sentence *s, size_t number)
{
	char digits[3 * sizeof number + 1]; /* a byte has no more than three */
	char *at = digits + sizeof digits - 1;

	*at = '\0';
	do
		*--at = (char)('0' + number % 10);
	while (number /= 10);
	xso_sentence_say(s, at);
}

size_t xso_sentence_end(struct sentence *s)
{
	size_t end = s->n;

	if (!s->size)
		return s->n;
	if (end >= s->size)
		for (end = s->size - 1; end && (s->text[end] & 0xC0) == 0x80; end--)
			;
	s->text[end] = '\0';
	return s->n;
}
