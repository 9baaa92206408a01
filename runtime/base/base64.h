/*
 * Whole groups of base64 (RFC 4648 section 4): three bytes, four digits. With SSE2 where there is
 * it, and decoded with AVX2 where the processor has it; XSO_PORTABLE is for tests that compare the
 * ways.
 */
#ifndef XSO_BASE_BASE64_H
#define XSO_BASE_BASE64_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BASE64_ROOM = 2 }; /* behind what is decoded, written to and of no meaning */

/* What a digit is worth. False for anything else. */
bool xso_base64_digit(char c, unsigned *worth);

/*
 * Decodes the groups that stand at *at without a stop, and leaves *at behind them: what is there is
 * no digit, or in a group that has something else in it. `out` has room for three bytes for every
 * four of [*at, end), and BASE64_ROOM. Returns the end of what was decoded.
 */
uint8_t *xso_base64_decode(const char **at, const char *end, uint8_t *out);

/* Writes four digits for each of `n` groups of three bytes. Returns their end. */
char *xso_base64_encode(const uint8_t *data, size_t n, char *out);

#endif
