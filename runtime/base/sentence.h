/* A sentence that is put together: counts everything, keeps what fits. */
#ifndef XSO_BASE_SENTENCE_H
#define XSO_BASE_SENTENCE_H

#include <stddef.h>

struct sentence {
	char *text;
	size_t size; /* of the memory at text */
	size_t n;    /* bytes that the sentence has so far */
};

void xso_sentence_say(struct sentence *s, const char *words);
void xso_sentence_say_quoted(struct sentence *s, const char *words);
/* In decimal digits. */
void xso_sentence_say_number(struct sentence *s, size_t number);

/* Ends the text with a NUL, in front of a character that does not fit whole. Returns n. */
size_t xso_sentence_end(struct sentence *s);

#endif
