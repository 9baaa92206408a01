/* A sentence that is put together: counts everything, keeps what fits. */
#ifndef XSO_BASE_SENTENCE_H
#define XSO_BASE_SENTENCE_H

#include <stddef.h>

struct sentence {
	char *text;
	size_t size; /* of the memory at text */
	size_t n;    /* bytes that the sentence has so far */
};

void sentence_say(struct sentence *s, const char *words);
void sentence_say_quoted(struct sentence *s, const char *words);
/* In decimal digits. */
void sentence_say_number(struct sentence *s, size_t number);

/* Ends the text with a NUL, in front of a character that does not fit whole. Returns n. */
size_t sentence_end(struct sentence *s);

#endif
