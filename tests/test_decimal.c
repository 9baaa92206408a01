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

/* Where others were wrong, or where one bit more or less decides. */
START_TEST(decimal_rounds_hard_cases)
{
	static const struct {
		const char *text;
		double value;
	} rows[] = {
		{ "2.2250738585072011e-308", 0x0.fffffffffffffp-1022 },
		{ "2.2250738585072012e-308", 0x1p-1022 },
		{ "1.7976931348623158e308", DBL_MAX },
		{ "1.7976931348623159e308", INFINITY },
		{ "179769313486231580793728971405303415079934132710037826936173778980444968292764"
		  "750946649017977587207096330286416692887910946555547851940402630657488671505820"
		  "681908902000708383676273854845817711531764475730270069855571366959622842914819"
		  "860834936475292719074168444365510704342711559699508093042880177904174497792",
			INFINITY }, /* 2^1024 - 2^970: half way to 2^1024 */
		{ "179769313486231580793728971405303415079934132710037826936173778980444968292764"
		  "750946649017977587207096330286416692887910946555547851940402630657488671505820"
		  "681908902000708383676273854845817711531764475730270069855571366959622842914819"
		  "860834936475292719074168444365510704342711559699508093042880177904174497791.99"
		  "999",
			DBL_MAX },
		{ "2.4703282292062327e-324", 0 },
		{ "2.4703282292062328e-324", 0x1p-1074 },
		{ "7.4109846876186981e-324", 0x1p-1074 },
		{ "7.4109846876186982e-324", 0x1p-1073 },
		{ "9007199254740993.00000000000000000000000000000000000000000000000000000000001",
			9007199254740994.0 },
		{ "9007199254740992.99999999999999999999999999999999999999999999999999999999999",
			9007199254740992.0 },
		{ "9007199254740995", 9007199254740996.0 },
		{ "6.631236846766476e-316", 0x0.0000008000000p-1022 },
		{ "3.237883913302901e-319", 65535 * 0x1p-1074 },
		{ "100000000000000016777215", 0x1.52d02c7e14af7p+76 },
		{ "100000000000000016777216", 0x1.52d02c7e14af8p+76 },
		{ "1e23", 0x1.52d02c7e14af6p+76 },
		{ "1e310", INFINITY },
		{ "1e-324", 0 },
		{ "1e99999999999999999999999999", INFINITY },
		{ "1e-99999999999999999999999999", 0 },
		{ "-1e-99999999999999999999999999", -0.0 },
		{ "0e99999999999999999999999999", 0 },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		reads_as(rows[i].text, rows[i].value);
}
END_TEST

/* front, n times `fill`, back */
static char *long_text(const char *front, char fill, size_t n, const char *back)
{
	size_t size = strlen(front);
	char *text = malloc(size + n + strlen(back) + 1);

	ck_assert_ptr_nonnull(text);
	memcpy(text, front, size);
	memset(text + size, fill, n);
	memcpy(text + size + n, back, strlen(back) + 1);
	return text;
}

START_TEST(decimal_reads_any_number_of_digits)
{
	static const struct {
		const char *front;
		char fill;
		size_t n;
		const char *back;
		double value;
	} rows[] = {
		{ "", '0', 1000000, "1.5", 1.5 },
		{ "1.5", '0', 1000000, "", 1.5 },
		{ "1.5", '0', 1000000, "e0", 1.5 },
		{ "0.", '0', 1000000, "15e1000001", 1.5 },
		{ "15", '0', 1000000, "e-1000001", 1.5 },
		{ "1", '0', 1000000, "", INFINITY },
		{ "-0.", '0', 1000000, "1", -0.0 },
		{ "0.", '9', 1000000, "", 1.0 },
		{ "9007199254740993", '0', 1000000, "e-1000000", 9007199254740992.0 },
		{ "9007199254740993.", '0', 1000000, "1", 9007199254740994.0 },
		{ "9007199254740992.", '9', 1000000, "", 9007199254740992.0 },
		{ "1e", '0', 1000000, "3", 1000.0 },
		{ "1e-", '9', 1000000, "", 0.0 },
		{ "1e", '9', 1000000, "", INFINITY },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char *text = long_text(rows[i].front, rows[i].fill, rows[i].n, rows[i].back);
		reads_as(text, rows[i].value);
		free(text);
	}
}
END_TEST

/* The significant digits of a written form, without zeros on either side. */
static size_t significant(const char *text, char digits[32])
{
	size_t n = 0;

	for (; *text && *text != 'e' && *text != 'E'; text++)
		if (*text >= (n ? '0' : '1') && *text <= '9')
			digits[n++] = *text;
	while (n && digits[n - 1] == '0')
		n--;
	digits[n] = '\0';
	return n;
}

/*
 * The text reads back, here and in strtod, and printf needs at least as many digits. printf gives
 * the nearest of each length: where that reads back with as few digits as ours, they are the same.
 */
static void goes_round(double value)
{
	char room[64], ours[32], theirs[40], their_digits[32];
	struct xso_buffer out = { .data = room, .capacity = sizeof room - 1 };
	union scalar_value back;
	size_t n;

	ck_assert_int_eq(xso_scalar_double.format(&value, &out), XSO_OK);
	room[out.size] = '\0';
	if (scalar_read(&xso_scalar_double, room, out.size, &back) ||
		bits_of(back.number) != bits_of(value))
		ck_abort_msg(
			"%.17g is written %s, which reads back %.17g", value, room, back.number);
	if (bits_of(strtod(room, NULL)) != bits_of(value))
		ck_abort_msg("%.17g is written %s", value, room);
	n = significant(room, ours);
	snprintf(theirs, sizeof theirs, "%.*e", n > 1 ? (int)n - 2 : 0, value);
	if (n > 1 && bits_of(strtod(theirs, NULL)) == bits_of(value))
		ck_abort_msg("%.17g is written %s, and %s is shorter", value, room, theirs);
	snprintf(theirs, sizeof theirs, "%.*e", n ? (int)n - 1 : 0, value);
	significant(theirs, their_digits);
	if (bits_of(strtod(theirs, NULL)) == bits_of(value) && strcmp(ours, their_digits) != 0)
		ck_abort_msg("%.17g is written %s, and %s is nearer", value, room, theirs);
	snprintf(theirs, sizeof theirs, "%.17g", value);
	reads_as(theirs, value);
}

START_TEST(decimal_goes_round_for_any_bits)
{
	uint64_t state = 1;

	for (long i = scalar_rounds(100000); i-- > 0;) {
		double value = of_bits(scalar_random(&state));
		if (isfinite(value))
			goes_round(value);
	}
}
END_TEST

/* Powers of two, where the neighbours are at different distances, powers of ten, and around. */
START_TEST(decimal_goes_round_beside_powers)
{
	for (int i = -1074; i <= 1023; i++)
		for (int k = -2; k <= 2; k++) {
			double value = of_bits(bits_of(ldexp(1, i)) + (uint64_t)(int64_t)k);
			if (isfinite(value))
				goes_round(value);
		}
	for (int i = -323; i <= 308; i++)
		for (int k = -2; k <= 2; k++) {
			char text[16];
			snprintf(text, sizeof text, "1e%d", i);
			goes_round(of_bits(bits_of(strtod(text, NULL)) + (uint64_t)(int64_t)k));
		}
	for (uint64_t i = 0; i < 5000; i++)
		goes_round(of_bits(i));
}
END_TEST

/* Numbers with few digits, as people write them. */
START_TEST(decimal_goes_round_for_plain_numbers)
{
	uint64_t state = 2;

	for (long i = scalar_rounds(20000); i-- > 0;) {
		char text[40];
		double number = (double)(scalar_random(&state) % 1000000000);
		snprintf(text, sizeof text, "%s%.0fe-%d", i & 1 ? "-" : "", number, (int)(i % 12));
		reads_as(text, strtod(text, NULL));
		goes_round(strtod(text, NULL));
	}
}
END_TEST

START_TEST(decimal_agrees_with_strtod)
{
	uint64_t state = 3;

	for (long i = scalar_rounds(100000); i-- > 0;) {
		char text[64];
		size_t n = 1 + scalar_below(&state, 40), point = scalar_below(&state, n + 1);
		size_t size = 0;
		for (size_t k = 0; k < n; k++) {
			if (k == point)
				text[size++] = '.';
			text[size++] = (char)('0' + scalar_random(&state) % 10);
		}
		snprintf(text + size, sizeof text - size, "e%d",
			(int)(scalar_random(&state) % 700) - 370);
		reads_as(text, strtod(text, NULL));
	}
}
END_TEST

/* Makes the last digit of "d.ddd0000e-xx" that is not 0 one smaller, and all behind it 9. */
static void decrease(char *text)
{
	char *at = strchr(text, 'e');

	ck_assert_ptr_nonnull(at);
	for (at--; *at == '0' || *at == '.'; at--)
		if (*at == '0')
			*at = '9';
	--*at;
}

/*
 * Half way between two doubles: the even one; a trifle beside it: the one on that side. A long
 * double holds the point half way, and glibc prints all its digits.
 */
static void rounds_between(uint64_t bits)
{
	double below = of_bits(bits), above = of_bits(bits + 1);
	long double half = ((long double)below + (long double)above) / 2;
	char text[900];
	char *last;

	snprintf(text, sizeof text, "%.800Le", half);
	reads_as(text, bits & 1 ? above : below);
	last = strchr(text, 'e');
	ck_assert_ptr_nonnull(last);
	last[-1] = '1';
	reads_as(text, above);
	last[-1] = '0';
	decrease(text);
	reads_as(text, below);
}

START_TEST(decimal_rounds_half_way_to_even)
{
	uint64_t state = 4;

	if (LDBL_MANT_DIG < 64)
		return; /* no type here holds the points half way */
	for (uint64_t i = 0; i < 64; i++) {
		rounds_between(i);
		rounds_between(bits_of(DBL_MIN) - 32 + i);
		rounds_between(bits_of(DBL_MAX) - 64 + i);
	}
	for (long i = scalar_rounds(2000); i-- > 0;) {
		uint64_t bits = scalar_random(&state) >> 1;
		if (i % 4 == 0)
			bits >>= 11; /* subnormal and near it */
		if (bits < bits_of(DBL_MAX))
			rounds_between(bits);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("decimal");
	TCase *c = tcase_create("decimal");

	tcase_set_timeout(c, 600);
	tcase_add_test(c, decimal_rounds_hard_cases);
	tcase_add_test(c, decimal_reads_any_number_of_digits);
	tcase_add_test(c, decimal_goes_round_for_any_bits);
	tcase_add_test(c, decimal_goes_round_beside_powers);
	tcase_add_test(c, decimal_goes_round_for_plain_numbers);
	tcase_add_test(c, decimal_agrees_with_strtod);
	tcase_add_test(c, decimal_rounds_half_way_to_even);
	suite_add_tcase(s, c);
	return s;
}
