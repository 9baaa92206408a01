/* base/base64.c a second time, as where there is no AVX2, under names of its own. */
#define __builtin_cpu_supports(feature) 0
#define xso_base64_digit narrow_digit
#define xso_base64_decode narrow_decode
#define xso_base64_encode narrow_encode

#include "base/base64.c"
