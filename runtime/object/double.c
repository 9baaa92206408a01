#include "base/ascii.h"
#include "object/decimal.h"
#include "object/scalar.h"

#include <math.h>
#include <string.h>

/* The lexical form of a double: XML Schema 1.1 part 2, 3.3.5. */
struct lexical {
	const char *digits; /* with a point among them, or not */
	size_t size;
	int64_t exponent; /* the value is the digits as an integer * 10^exponent */
};

/* An exponent that no text is long enough to make up for: so far away all is infinite or 0. */
static const int64_t far_away = INT64_C(1) << 56;

/* Moves *text over digits and says how many there were. */
static size_t skip_digits(const char **text, const char *end)
{
	const char *start = *text;

	while (*text < end && is_digit(**text))
		(*text)++;
	return (size_t)(*text - start);
}

/* "E" and what follows, up to the end. */
static bool read_exponent(const char *text, const char *end, int64_t *exponent)
{
	bool negative;
	int64_t n = 0;

	if (text == end || (*text != 'e' && *text != 'E'))
		return false;
	text++;
	negative = text < end && *text == '-';
	if (text < end && (*text == '-' || *text == '+'))
		text++;
	if (text == end)
		return false;
	for (; text < end && is_digit(*text); text++)
		if (n < far_away)
			n = n * 10 + (*text - '0');
	if (n > far_away)
		n = far_away;
	*exponent = negative ? -n : n;
	return text == end;
}

static bool read_lexical(const char *text, const char *end, struct lexical *lexical)
{
	size_t whole, fraction = 0;

	lexical->digits = text;
	lexical->exponent = 0;
	whole = skip_digits(&text, end);
	if (text < end && *text == '.') {
		text++;
		fraction = skip_digits(&text, end);
	}
	if (!whole && !fraction)
		return false;
	lexical->size = (size_t)(text - lexical->digits);
	if (text < end && !read_exponent(text, end, &lexical->exponent))
		return false;
	lexical->exponent -= (int64_t)fraction;
	return true;
}

static enum xso_status parse_double(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	const char *end = text + size;
	bool negative = size && *text == '-';
	struct lexical lexical;
	double number;

	(void)arena;
	if (size == 3 && !memcmp(text, "NaN", 3)) {
		*(double *)value = NAN;
		return XSO_OK;
	}
	if (negative || (size && *text == '+'))
		text++;
	if (end - text == 3 && !memcmp(text, "INF", 3))
		number = INFINITY;
	else if (read_lexical(text, end, &lexical))
		number = xso_decimal_nearest(lexical.digits, lexical.size, lexical.exponent);
	else
		return XSO_ERROR_INVALID;
	*(double *)value = negative ? -number : number;
	return XSO_OK;
}

/* A written form under way: the longest has 25 bytes, "-0.0000012345678901234567". */
struct line {
	char text[32];
	size_t n;
};

static void put(struct line *line, char c)
{
	line->text[line->n++] = c;
}

/* The digits from `from` up to `to`, with 0 behind the last of them. */
static void put_digits(struct line *line, const char *digits, int n, int from, int to)
{
	for (int i = from; i < to; i++)
		put(line, i < n ? digits[i] : '0');
}

/* 0.digits * 10^point without an exponent. */
static void put_plain(struct line *line, const char *digits, int n, int point)
{
	if (point <= 0) {
		put(line, '0');
		put(line, '.');
		for (int i = point; i < 0; i++)
			put(line, '0');
		put_digits(line, digits, n, 0, n);
		return;
	}
	put_digits(line, digits, n, 0, point);
	if (point < n) {
		put(line, '.');
		put_digits(line, digits, n, point, n);
	}
}

/* The form that XML Schema calls canonical: one digit, a point, at least one digit, "E". */
static void put_with_exponent(struct line *line, const char *digits, int n, int point)
{
	int exponent = point - 1, magnitude = exponent < 0 ? -exponent : exponent;

	put_digits(line, digits, n, 0, 1);
	put(line, '.');
	put_digits(line, digits, n, 1, n > 1 ? n : 2);
	put(line, 'E');
	if (exponent < 0)
		put(line, '-');
	if (magnitude >= 100)
		put(line, (char)('0' + magnitude / 100));
	if (magnitude >= 10)
		put(line, (char)('0' + magnitude / 10 % 10));
	put(line, (char)('0' + magnitude % 10));
}

/*
 * The written form has the fewest digits that read back as the same double. From 0.000001 up to
 * below 10^21 they stand as one writes numbers: "1", "0.1", "-45.44"; outside, where that would be
 * mostly zeros, with an exponent: "1.0E21", "5.0E-324". The bounds are those of ECMAScript's
 * Number::toString, so that programs in a browser see what they would write.
 */
static void put_positive(struct line *line, double number)
{
	char digits[DECIMAL_DIGITS];
	size_t n;
	int point = xso_decimal_shortest(number, digits, &n);

	if (point >= -5 && point <= 21)
		put_plain(line, digits, (int)n, point);
	else
		put_with_exponent(line, digits, (int)n, point);
}

static enum xso_status format_double(const void *value, struct xso_buffer *out)
{
	double number = *(const double *)value;
	struct line line = { .n = 0 };

	if (isnan(number))
		return xso_buffer_append_text(out, "NaN");
	if (isinf(number))
		return xso_buffer_append_text(out, number < 0 ? "-INF" : "INF");
	if (signbit(number)) {
		put(&line, '-');
		number = -number;
	}
	if (number > 0)
		put_positive(&line, number);
	else
		put(&line, '0');
	return xso_buffer_append(out, line.text, line.n);
}

/* By value, so 0 equals -0; and NaN equals NaN, since a copy must equal what it is a copy of. */
static bool double_equal(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x == y || (isnan(x) && isnan(y));
}

const struct scalar xso_scalar_double = {
	.name = "double",
	.size = sizeof(double),
	.trimmed = true,
	.parse = parse_double,
	.format = format_double,
	.equal = double_equal,
};
