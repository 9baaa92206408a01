#include "object/natural.h"

#include <assert.h>

enum { LIMB_BITS = 32 };

static void push(struct natural *a, uint32_t limb)
{
	assert(a->n < NATURAL_LIMBS);
	a->limbs[a->n++] = limb;
}

static void drop_zeros(struct natural *a)
{
	while (a->n && !a->limbs[a->n - 1])
		a->n--;
}

void xso_natural_set(struct natural *a, uint64_t value)
{
	a->limbs[0] = (uint32_t)value;
	a->limbs[1] = (uint32_t)(value >> LIMB_BITS);
	a->n = 2;
	drop_zeros(a);
}

size_t xso_natural_bits(const struct natural *a)
{
	size_t bits = a->n * LIMB_BITS;

	if (!a->n)
		return 0;
	for (uint32_t top = a->limbs[a->n - 1]; !(top >> (LIMB_BITS - 1)); top <<= 1)
		bits--;
	return bits;
}

int xso_natural_compare(const struct natural *a, const struct natural *b)
{
	if (a->n != b->n)
		return a->n < b->n ? -1 : 1;
	for (size_t i = a->n; i-- > 0;)
		if (a->limbs[i] != b->limbs[i])
			return a->limbs[i] < b->limbs[i] ? -1 : 1;
	return 0;
}

void xso_natural_multiply(struct natural *a, uint32_t factor, uint32_t addend)
{
	uint64_t carry = addend;

	for (size_t i = 0; i < a->n; i++) {
		carry += (uint64_t)a->limbs[i] * factor;
		a->limbs[i] = (uint32_t)carry;
		carry >>= LIMB_BITS;
	}
	if (carry)
		push(a, (uint32_t)carry);
}

void xso_natural_multiply_5(struct natural *a, size_t n)
{
	for (; n >= 13; n -= 13)
		xso_natural_multiply(a, 1220703125, 0); /* 5^13: the last power in 32 bits */
	for (; n; n--)
		xso_natural_multiply(a, 5, 0);
}

void xso_natural_multiply_2(struct natural *a, size_t n)
{
	size_t limbs = n / LIMB_BITS, bits = n % LIMB_BITS, old = a->n;

	if (!old)
		return;
	for (size_t i = 0; i <= limbs; i++)
		push(a, 0);
	for (size_t i = old; i-- > 0;) {
		uint64_t wide = (uint64_t)a->limbs[i] << bits;
		a->limbs[i] = 0;
		a->limbs[i + limbs + 1] |= (uint32_t)(wide >> LIMB_BITS);
		a->limbs[i + limbs] = (uint32_t)wide;
	}
	drop_zeros(a);
}

void xso_natural_add(struct natural *a, const struct natural *b)
{
	uint64_t carry = 0;

	while (a->n < b->n)
		push(a, 0);
	for (size_t i = 0; i < a->n; i++) {
		carry += (uint64_t)a->limbs[i] + (i < b->n ? b->limbs[i] : 0);
		a->limbs[i] = (uint32_t)carry;
		carry >>= LIMB_BITS;
	}
	if (carry)
		push(a, (uint32_t)carry);
}

void xso_natural_subtract(struct natural *a, const struct natural *b)
{
	uint64_t borrow = 0;

	for (size_t i = 0; i < a->n; i++) {
		uint64_t less = (i < b->n ? b->limbs[i] : 0) + borrow;
		borrow = a->limbs[i] < less;
		a->limbs[i] = (uint32_t)(a->limbs[i] - less);
	}
	drop_zeros(a);
}
