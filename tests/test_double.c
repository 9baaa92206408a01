#include "scalar_text.h"

#include <float.h>
#include <math.h>
#include <stdio.h>

static uint64_t bits_of(double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof bits);
	return bits;
}

static double of_bits(uint64_t bits)
{
	double value;

	memcpy(&value, &bits, sizeof value);
	return value;
}

static double read_double(const char *text)
{
	union scalar_value value;

	scalar_reads(&xso_scalar_double, text, &value);
	return value.number;
}

/* The same bits; NaN is NaN. */
static void reads_as(const char *text, double expected)
{
	double value = read_double(text);

	if (bits_of(value) != bits_of(expected) && !(isnan(value) && isnan(expected)))
		ck_abort_msg("'%.80s' is read as %.17g, not %.17g", text, value, expected);
}

START_TEST(double_reads_and_writes_numbers)
{
	static const struct {
		const char *text;
		double value;
		const char *written;
	} rows[] = {
		{ "0", 0.0, "0" },
		{ "-0", -0.0, "-0" },
		{ "+0.0E0", 0.0, "0" },
		{ "-.0e99999999999999999999999", -0.0, "-0" },
		{ "1", 1.0, "1" },
		{ "+1", 1.0, "1" },
		{ "-1", -1.0, "-1" },
		{ "1.", 1.0, "1" },
		{ "1.0E0", 1.0, "1" },
		{ "001.00", 1.0, "1" },
		{ ".5", 0.5, "0.5" },
		{ "-.5", -0.5, "-0.5" },
		{ "5.", 5.0, "5" },
		{ "5.e1", 50.0, "50" },
		{ "0.1", 0.1, "0.1" },
		{ "1.5", 1.5, "1.5" },
		{ "-45.44", -45.44, "-45.44" },
		{ "123.456", 123.456, "123.456" },
		{ "100", 100.0, "100" },
		{ "1e2", 100.0, "100" },
		{ "1E+2", 100.0, "100" },
		{ "1e-2", 0.01, "0.01" },
		{ "1e0000000000000000000000000002", 100.0, "100" },
		{ "0.000001", 1e-6, "0.000001" },
		{ "0.0000012345678901234567", 1.2345678901234567e-6, "0.0000012345678901234567" },
		{ "0.0000001", 1e-7, "1.0E-7" },
		{ "-1.5e-7", -1.5e-7, "-1.5E-7" },
		{ "1e20", 1e20, "100000000000000000000" },
		{ "123456789012345680000", 123456789012345680000.0, "123456789012345680000" },
		{ "1e21", 1e21, "1.0E21" },
		{ "1e99", 1e99, "1.0E99" },
		{ "1e100", 1e100, "1.0E100" },
		{ "1e-9", 1e-9, "1.0E-9" },
		{ "1e-10", 1e-10, "1.0E-10" },
		{ "1e-99", 1e-99, "1.0E-99" },
		{ "1e-100", 1e-100, "1.0E-100" },
		{ "9007199254740993", 9007199254740992.0, "9007199254740992" },
		{ "1125899906842624.25", 1125899906842624.25, "1125899906842624.2" },
		{ "1.7976931348623157E308", DBL_MAX, "1.7976931348623157E308" },
		{ "-2.2250738585072014E-308", -DBL_MIN, "-2.2250738585072014E-308" },
		{ "4.9E-324", 0x1p-1074, "5.0E-324" },
		{ "1e-323", 0x1p-1073, "1.0E-323" },
		{ "INF", INFINITY, "INF" },
		{ "+INF", INFINITY, "INF" },
		{ "-INF", -INFINITY, "-INF" },
		{ "NaN", NAN, "NaN" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		reads_as(rows[i].text, rows[i].value);
		scalar_writes(&xso_scalar_double, &rows[i].value, rows[i].written);
		scalar_writes_all_or_nothing(&xso_scalar_double, &rows[i].value, rows[i].written);
		reads_as(rows[i].written, rows[i].value);
	}
}
END_TEST

START_TEST(double_refuses_what_is_no_number)
{
	static const char *const texts[] = { "", "+", "-", ".", "+.", "-.", "e1", ".e1", "1e",
		"1e+", "1e-", "1E1.0", "1.0.0", "1..0", "..1", "1e1e1", "--1", "+-1", "1-", "1,5",
		"1 5", " 1", "1 ", "1_000", "0x1", "0x1p3", "1f", "1.5d", "inf", "Inf", "-inf",
		"INFINITY", "INFI", "IN", "+-INF", "nan", "NAN", "+NaN", "-NaN", "NaN1", "Na",
		"\xD9\xA1", "1\xFF", "1e\xC2\xB2", "e", "-e-", "E" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		scalar_refuses(&xso_scalar_double, texts[i]);
}
END_TEST

/* True when the text is in the lexical space, told by strspn instead of by a parser. */
static bool is_lexical(const char *text)
{
	static const char digits[] = "0123456789";
	size_t whole, fraction = 0, exponent;

	text += *text == '+' || *text == '-';
	whole = strspn(text, digits);
	text += whole;
	if (*text == '.') {
		fraction = strspn(++text, digits);
		text += fraction;
	}
	if (!whole && !fraction)
		return false;
	if (*text == 'e' || *text == 'E') {
		text++;
		text += *text == '+' || *text == '-';
		exponent = strspn(text, digits);
		return exponent && !text[exponent];
	}
	return !*text;
}

START_TEST(double_takes_the_grammar_and_nothing_else)
{
	static const char alphabet[] = "+-..eE0123456789 x";
	uint64_t state = 5;
	long taken = 0;

	for (long i = scalar_rounds(100000); i-- > 0;) {
		char text[16];
		size_t size = scalar_random(&state) % 8;
		union scalar_value value;
		bool fits;
		for (size_t k = 0; k < size; k++)
			text[k] = alphabet[scalar_random(&state) % (sizeof alphabet - 1)];
		text[size] = '\0';
		fits = is_lexical(text);
		taken += fits;
		if (!scalar_read(&xso_scalar_double, text, size, &value) != fits)
			ck_abort_msg("'%s'", text);
		if (fits)
			reads_as(text, strtod(text, NULL));
	}
	ck_assert_int_gt(taken, 0);
}
END_TEST

START_TEST(double_equals_by_value)
{
	const double zero = 0.0, minus_zero = -0.0, one = 1.0, next = 1.0 + DBL_EPSILON;
	const double nan = NAN, other_nan = of_bits(UINT64_C(0xFFF8000000000001));
	const double infinity = INFINITY, minus_infinity = -INFINITY;

	ck_assert(xso_scalar_double.equal(&zero, &minus_zero));
	ck_assert(xso_scalar_double.equal(&one, &one));
	ck_assert(!xso_scalar_double.equal(&one, &next));
	ck_assert(xso_scalar_double.equal(&nan, &nan));
	ck_assert(xso_scalar_double.equal(&nan, &other_nan));
	ck_assert(!xso_scalar_double.equal(&nan, &one));
	ck_assert(!xso_scalar_double.equal(&one, &nan));
	ck_assert(xso_scalar_double.equal(&infinity, &infinity));
	ck_assert(!xso_scalar_double.equal(&infinity, &minus_infinity));
}
END_TEST

START_TEST(double_writes_every_nan_alike)
{
	const double values[] = { NAN, -NAN, of_bits(UINT64_C(0xFFF8000000000001)),
		of_bits(UINT64_C(0x7FFFFFFFFFFFFFFF)) };

	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		scalar_writes(&xso_scalar_double, &values[i], "NaN");
}
END_TEST

START_TEST(double_row_says_what_it_is)
{
	ck_assert_str_eq(xso_scalar_double.name, "double");
	ck_assert_uint_eq(xso_scalar_double.size, sizeof(double));
	ck_assert(xso_scalar_double.trimmed);
	ck_assert(!xso_scalar_double.is_set);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("double");
	TCase *c = tcase_create("double");

	tcase_set_timeout(c, 600);
	tcase_add_test(c, double_row_says_what_it_is);
	tcase_add_test(c, double_reads_and_writes_numbers);
	tcase_add_test(c, double_refuses_what_is_no_number);
	tcase_add_test(c, double_takes_the_grammar_and_nothing_else);
	tcase_add_test(c, double_equals_by_value);
	tcase_add_test(c, double_writes_every_nan_alike);
	suite_add_tcase(s, c);
	return s;
}
