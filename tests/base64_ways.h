/* base/base64.h as it is where there is no SSE2. */
#ifndef TESTS_BASE64_PORTABLE_H
#define TESTS_BASE64_PORTABLE_H

#include "base/base64.h"

bool portable_digit(char c, unsigned *worth);
uint8_t *portable_decode(const char **at, const char *end, uint8_t *out);
char *portable_encode(const uint8_t *data, size_t n, char *out);

#endif
