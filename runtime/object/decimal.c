#include "object/decimal.h"

#include "object/natural.h"

#include <assert.h>
#include <float.h>
#include <stdbool.h>
#include <string.h>

/* IEEE 754 binary64: 52 bits of fraction, the exponent with a bias of 1023 above them. */
static_assert(sizeof(double) == sizeof(uint64_t) && DBL_MANT_DIG == 53 && DBL_MAX_EXP == 1024,
	"double is IEEE 754 binary64");

enum {
	FRACTION_BITS = 52,
	MIN_EXPONENT = -1022, /* of the leading bit of a normal number */
	MAX_EXPONENT = 1023,
	INFINITE = 0x7FF, /* the biased exponent */
	/*
	 * Every double, and every point half way between two, has at most 768 significant digits
	 * ((2^54 - 1) * 2^-1075 has). Digits behind those matter only by not being all 0.
	 */
	SIGNIFICANT = 768,
	/* All numbers from 10^310 on are infinite, all below 10^-324 round to 0. */
	MAX_POINT = 310,
	MIN_POINT = -323,
};

static double from_bits(uint64_t bits)
{
	double value;

	memcpy(&value, &bits, sizeof value);
	return value;
}

/*
 * The significant digits of the text as a number below 10^769, and how many of them there are.
 * *exponent is raised by the digits left out.
 */
static int read_digits(const char *text, size_t size, struct natural *number, int64_t *exponent)
{
	int n = 0;
	bool rest = false;

	xso_natural_set(number, 0);
	for (size_t i = 0; i < size; i++) {
		unsigned digit = (unsigned)(unsigned char)text[i] - '0';
		if (digit > 9 || (!n && !digit))
			continue;
		if (n < SIGNIFICANT) {
			xso_natural_multiply(number, 10, digit);
			n++;
		} else {
			rest |= digit != 0;
			(*exponent)++;
		}
	}
	if (rest) {
		xso_natural_multiply(number, 10, 1);
		n++;
		(*exponent)--;
	}
	return n;
}

/*
 * The first 64 bits of a / b, the leading one set; 2^*exponent is the worth of the leading bit,
 * *rest says whether anything follows the last. a and b are not 0, and are used up.
 */
static uint64_t divide(struct natural *a, struct natural *b, int *exponent, bool *rest)
{
	size_t a_bits = xso_natural_bits(a), b_bits = xso_natural_bits(b);
	uint64_t quotient = 0;

	*exponent = (int)a_bits - (int)b_bits;
	if (a_bits < b_bits)
		xso_natural_multiply_2(a, b_bits - a_bits);
	else
		xso_natural_multiply_2(b, a_bits - b_bits);
	if (xso_natural_compare(a, b) < 0) {
		xso_natural_multiply_2(a, 1);
		--*exponent;
	}
	for (int i = 0; i < 64; i++) {
		quotient <<= 1;
		if (xso_natural_compare(a, b) >= 0) {
			xso_natural_subtract(a, b);
			quotient |= 1;
		}
		xso_natural_multiply_2(a, 1);
	}
	*rest = a->n != 0;
	return quotient;
}

/* The double nearest to bits * 2^(exponent - 63), and a little more when there is a rest. */
static double nearest(uint64_t bits, int exponent, bool rest)
{
	const uint64_t half = UINT64_C(1) << 63;
	int drop = 63 - FRACTION_BITS;
	uint64_t biased = 0, kept, dropped;

	if (exponent > MAX_EXPONENT)
		return from_bits((uint64_t)INFINITE << FRACTION_BITS);
	if (exponent < MIN_EXPONENT)
		drop += MIN_EXPONENT - exponent;
	else
		biased = (uint64_t)(exponent - MIN_EXPONENT);
	if (drop > 64)
		return 0;
	kept = drop < 64 ? bits >> drop : 0;
	dropped = drop < 64 ? bits << (64 - drop) : bits;
	if (dropped > half || (dropped == half && (rest || (kept & 1))))
		kept++;
	/* the leading bit adds 1 to the exponent, and so does one that rounding made */
	return from_bits((biased << FRACTION_BITS) + kept);
}

/*
 * The double nearest to number * 10^exponent, where number < 10^769 and -1092 <= exponent <= 309.
 * 10^n = 5^n * 2^n, so only powers of 5 are computed: they and the number are below 2^2555, and so
 * are both when divide makes them equally long.
 */
static double scale(struct natural *number, int exponent)
{
	struct natural divisor;
	uint64_t bits;
	int leading;
	bool rest;

	xso_natural_set(&divisor, 1);
	if (exponent < 0)
		xso_natural_multiply_5(&divisor, (size_t)-exponent);
	else
		xso_natural_multiply_5(number, (size_t)exponent);
	bits = divide(number, &divisor, &leading, &rest);
	return nearest(bits, leading + exponent, rest);
}

double xso_decimal_nearest(const char *text, size_t size, int64_t exponent)
{
	struct natural number;
	int64_t point = read_digits(text, size, &number, &exponent);

	/* now the value is from 10^(point - 1) to below 10^point */
	point += exponent;
	if (!number.n || point < MIN_POINT)
		return 0;
	if (point > MAX_POINT)
		return from_bits((uint64_t)INFINITE << FRACTION_BITS);
	return scale(&number, (int)exponent);
}

/*
 * A double between its neighbours, as exact fractions over one scale: whatever lies from
 * value - below to value + above reads back as the double, the ends included when `even`.
 * Everything stays below 2^1140.
 */
struct span {
	struct natural value, below, above, scale;
	bool even;
};

/* The span of mantissa * 2^exponent; `narrow`: the neighbour below is only half as far away. */
static void span_begin(struct span *span, uint64_t mantissa, int exponent, bool narrow)
{
	xso_natural_set(&span->value, mantissa * 4);
	xso_natural_set(&span->scale, 4);
	xso_natural_set(&span->above, 2);
	xso_natural_set(&span->below, narrow ? 1 : 2);
	span->even = !(mantissa & 1);
	if (exponent < 0) {
		xso_natural_multiply_2(&span->scale, (size_t)-exponent);
		return;
	}
	xso_natural_multiply_2(&span->value, (size_t)exponent);
	xso_natural_multiply_2(&span->above, (size_t)exponent);
	xso_natural_multiply_2(&span->below, (size_t)exponent);
}

static void multiply_10(struct natural *a, int n)
{
	xso_natural_multiply_5(a, (size_t)n);
	xso_natural_multiply_2(a, (size_t)n);
}

/* Moves the decimal point n places to the left, or -n to the right. */
static void span_divide_10(struct span *span, int n)
{
	if (n > 0) {
		multiply_10(&span->scale, n);
		return;
	}
	multiply_10(&span->value, -n);
	multiply_10(&span->above, -n);
	multiply_10(&span->below, -n);
}

/* 1 is in the span, or below all of it. */
static bool span_reaches_1(const struct span *span)
{
	struct natural end = span->value;
	int order;

	xso_natural_add(&end, &span->above);
	order = xso_natural_compare(&end, &span->scale);
	return order > 0 || (order == 0 && span->even);
}

/* 0 is in the span, or above all of it. */
static bool span_reaches_0(const struct span *span)
{
	int order = xso_natural_compare(&span->value, &span->below);

	return order < 0 || (order == 0 && span->even);
}

/* Takes the digit in front of the decimal point away. */
static unsigned span_take_digit(struct span *span)
{
	unsigned digit = 0;

	for (; xso_natural_compare(&span->value, &span->scale) >= 0; digit++)
		xso_natural_subtract(&span->value, &span->scale);
	return digit;
}

/* Which end of the last digit the value is nearer to; of two equally near ones the even digit. */
static bool span_rounds_up(struct span *span, unsigned digit)
{
	int order;

	xso_natural_multiply_2(&span->value, 1);
	order = xso_natural_compare(&span->value, &span->scale);
	return order > 0 || (order == 0 && (digit & 1));
}

/*
 * Digit by digit until what was written, or that with its last digit one higher, is in the span
 * (Steele and White, "How to print floating-point numbers accurately", 1990). The last digit is
 * never 9 and raised: the digit before it would have been the last then.
 */
static size_t span_digits(struct span *span, char digits[DECIMAL_DIGITS])
{
	bool low = false, high = false;
	size_t n = 0;

	while (!low && !high) {
		unsigned digit;

		span_divide_10(span, -1);
		digit = span_take_digit(span);
		low = span_reaches_0(span);
		high = span_reaches_1(span);
		if (high && (!low || span_rounds_up(span, digit)))
			digit++;
		digits[n++] = (char)('0' + digit);
	}
	return n;
}

/* floor(log10(2^n)), right for -1650 <= n <= 1650. */
static int log10_of_power_2(int n)
{
	int32_t scaled = n * 78913; /* log10(2) * 2^18 */

	return scaled < 0 ? -((-scaled + (1 << 18) - 1) >> 18) : scaled >> 18;
}

int xso_decimal_shortest(double value, char digits[DECIMAL_DIGITS], size_t *n)
{
	const uint64_t hidden = UINT64_C(1) << FRACTION_BITS;
	struct span span;
	struct natural whole;
	uint64_t bits, mantissa;
	int biased, exponent, point;

	memcpy(&bits, &value, sizeof bits);
	biased = (int)(bits >> FRACTION_BITS);
	mantissa = (bits & (hidden - 1)) | (biased ? hidden : 0);
	exponent = (biased ? biased - 1 : 0) + MIN_EXPONENT - FRACTION_BITS;
	span_begin(&span, mantissa, exponent, mantissa == hidden && biased > 1);
	xso_natural_set(&whole, mantissa);
	/* the value is from 10^(point - 1) to below 2 * 10^point, so the digits begin here … */
	point = log10_of_power_2((int)xso_natural_bits(&whole) - 1 + exponent) + 1;
	span_divide_10(&span, point);
	if (span_reaches_1(&span)) { /* … or one place further left */
		span_divide_10(&span, 1);
		point++;
	}
	*n = span_digits(&span, digits);
	return point;
}
