/* What a peer may say, as words, and what a stream said, as letters. */
#ifndef TESTS_STREAM_WORDS_H
#define TESTS_STREAM_WORDS_H

#include <xso/buffer.h>
#include <xso/stream.h>

enum word {
	WORD_HEADER,
	WORD_FAULTY_HEADER, /* an initiator misses the id, a receiver is not called so */
	WORD_OTHER_HEADER,  /* of another content namespace; with messages an unknown element */
	WORD_FOOTER,
	WORD_ERROR,
	WORD_FEATURES,
	WORD_PRESENCE,
	WORD_REQUEST, /* a ping */
	WORD_BROKEN,  /* a request without id */
	WORD_UNKNOWN,
	WORD_HALF, /* of a message; its other half is said next */
	WORD_OTHER_HALF,
	WORD_SPACE,
	WORD_TEXT,
	WORD_COMMENT,
	WORD_TORN, /* tags that do not match */
	WORDS
};

/* The domain that is asked for, and the one that words_check_to refuses, as config.check_to. */
#define WORDS_DOMAIN "example.com"

const char *words_check_to(void *user, const char *to);

/* Appends the word as it is said to such a stream. */
void word_append(struct xso_buffer *out, enum word word, const struct xso_stream_config *config);

/* A word by chance: never WORD_OTHER_HALF, and one that ends a stream only now and then. */
enum word word_choose(uint64_t *random, enum xso_stream_state state);

/* The namespace of stanzas on the wire. */
const char *words_content_ns(const struct xso_stream_config *config);

enum { WORDS_SAID = 256 };

/*
 * Sends all that waits, and appends a letter for each part of it: H header, F footer, X error, P
 * presence, Q iq, M message, U WORD_UNKNOWN and other words said back, S white space, ? anything
 * else.
 */
void words_said(struct xso_stream *stream, char letters[WORDS_SAID]);

/* Appends a letter. */
void words_add(char letters[WORDS_SAID], char letter);

#endif
