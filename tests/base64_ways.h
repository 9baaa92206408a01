/* base/base64.h as it is where there is no AVX2, and where there is no SSE2 either. */
#ifndef TESTS_BASE64_WAYS_H
#define TESTS_BASE64_WAYS_H

#include "base/base64.h"

uint8_t *narrow_decode(const char **at, const char *end, uint8_t *out);
char *narrow_encode(const uint8_t *data, size_t n, char *out);

uint8_t *portable_decode(const char **at, const char *end, uint8_t *out);
char *portable_encode(const uint8_t *data, size_t n, char *out);

#endif
