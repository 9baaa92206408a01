/* base/base64.c a second time, without blocks, under names of its own. */
#define XSO_PORTABLE
#define xso_base64_digit portable_digit
#define xso_base64_decode portable_decode
#define xso_base64_encode portable_encode

#include "base/base64.c"
