/* Sizes that cannot wrap: one checked add, one checked multiply. */
#ifndef XSO_BASE_SIZE_H
#define XSO_BASE_SIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* *sum = a + b; false, and *sum untouched, when that passes SIZE_MAX. */
static inline bool size_add(size_t a, size_t b, size_t *sum)
{
	if (a > SIZE_MAX - b)
		return false;
	*sum = a + b;
	return true;
}

/* *product = a * b; false, and *product untouched, when that passes SIZE_MAX. */
static inline bool size_multiply(size_t a, size_t b, size_t *product)
{
	if (b && a > SIZE_MAX / b)
		return false;
	*product = a * b;
	return true;
}

#endif
