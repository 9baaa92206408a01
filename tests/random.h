/* Random numbers, the same in every run; and how many rounds of them. */
#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* xorshift64: *state is never 0. */
static inline uint64_t random_next(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* A number below `n`. */
static inline size_t random_below(uint64_t *state, size_t n)
{
	return (size_t)(random_next(state) >> 11) % n;
}

/* True once in `n` times. */
static inline bool random_once_in(uint64_t *state, size_t n)
{
	return !random_below(state, n);
}

/* How often: with XSO_LONG in the environment `longer`, else XSO_ROUNDS if that is there. */
static inline size_t random_rounds(size_t usual, size_t longer)
{
	const char *text = getenv("XSO_ROUNDS");

	if (getenv("XSO_LONG"))
		return longer;
	return text ? (size_t)strtoul(text, NULL, 10) : usual;
}

#endif
