/* Between decimal digits and the binary double, exactly, in both directions. */
#ifndef XSO_OBJECT_DECIMAL_H
#define XSO_OBJECT_DECIMAL_H

#include <stddef.h>
#include <stdint.h>

/*
 * The double nearest to digits * 10^exponent, of two equally near ones the even one; infinity when
 * it is too large, 0 or a subnormal number when it is small. `text` holds digits, any number of
 * them, and perhaps points, which are passed over. `exponent` is within 2^62 of 0.
 */
double xso_decimal_nearest(const char *text, size_t size, int64_t exponent);

enum { DECIMAL_DIGITS = 17 }; /* of the longest shortest form */

/*
 * The fewest digits that xso_decimal_nearest gives `value` back for, and of those that are as few
 * the nearest to it. `value` is finite and above 0. The digits, of which *n are written, mean
 * 0.digits * 10^result; neither the first nor the last of them is 0.
 */
int xso_decimal_shortest(double value, char digits[DECIMAL_DIGITS], size_t *n);

#endif
