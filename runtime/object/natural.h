/* Natural numbers of a bounded size, for exact arithmetic between decimal and binary. */
#ifndef XSO_OBJECT_NATURAL_H
#define XSO_OBJECT_NATURAL_H

#include <stddef.h>
#include <stdint.h>

/* 2816 bits. Whoever makes a number bigger must know that it fits; decimal.c says why it does. */
enum { NATURAL_LIMBS = 88 };

struct natural {
	size_t n;		       /* limbs in use, the last of them not 0; 0 is no limbs */
	uint32_t limbs[NATURAL_LIMBS]; /* the least significant first; undefined from n on */
};

void xso_natural_set(struct natural *a, uint64_t value);

/* The number of bits up to the highest 1; 0 for 0. */
size_t xso_natural_bits(const struct natural *a);

/* Below 0, 0, or above 0. */
int xso_natural_compare(const struct natural *a, const struct natural *b);

/* a = a * factor + addend; `factor` is not 0. */
void xso_natural_multiply(struct natural *a, uint32_t factor, uint32_t addend);

/* a = a * 5^n, and a = a * 2^n. */
void xso_natural_multiply_5(struct natural *a, size_t n);
void xso_natural_multiply_2(struct natural *a, size_t n);

/* a = a + b, and a = a - b where b is not above a. */
void xso_natural_add(struct natural *a, const struct natural *b);
void xso_natural_subtract(struct natural *a, const struct natural *b);

#endif
