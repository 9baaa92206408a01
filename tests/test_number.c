#include "scalar_text.h"

#include <inttypes.h>
#include <stdio.h>

static const struct type {
	const struct scalar *scalar;
	const char *name;
	int64_t min;
	uint64_t max;
	size_t size;
} types[] = {
	{ &xso_scalar_int8, "int8", INT8_MIN, INT8_MAX, sizeof(int8_t) },
	{ &xso_scalar_int16, "int16", INT16_MIN, INT16_MAX, sizeof(int16_t) },
	{ &xso_scalar_int32, "int32", INT32_MIN, INT32_MAX, sizeof(int32_t) },
	{ &xso_scalar_int64, "int64", INT64_MIN, INT64_MAX, sizeof(int64_t) },
	{ &xso_scalar_uint8, "uint8", 0, UINT8_MAX, sizeof(uint8_t) },
	{ &xso_scalar_uint16, "uint16", 0, UINT16_MAX, sizeof(uint16_t) },
	{ &xso_scalar_uint32, "uint32", 0, UINT32_MAX, sizeof(uint32_t) },
	{ &xso_scalar_uint64, "uint64", 0, UINT64_MAX, sizeof(uint64_t) },
};

enum { N_TYPES = sizeof types / sizeof *types };

/* What the bytes behind `value` are as a number of the type; unsigned ones modulo 2^64. */
static int64_t number_in(const struct type *type, const union scalar_value *value)
{
	int8_t i8;
	int16_t i16;
	int32_t i32;
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;

	switch (type->size) {
	case 1:
		memcpy(type->min ? (void *)&i8 : &u8, value, 1);
		return type->min ? i8 : u8;
	case 2:
		memcpy(type->min ? (void *)&i16 : &u16, value, 2);
		return type->min ? i16 : u16;
	case 4:
		memcpy(type->min ? (void *)&i32 : &u32, value, 4);
		return type->min ? i32 : (int64_t)u32;
	default:
		return value->integer;
	}
}

START_TEST(number_rows_say_what_they_are)
{
	for (size_t i = 0; i < N_TYPES; i++) {
		ck_assert_str_eq(types[i].scalar->name, types[i].name);
		ck_assert_uint_eq(types[i].scalar->size, types[i].size);
		ck_assert(types[i].scalar->trimmed);
	}
	ck_assert_uint_eq(xso_scalar_bool.size, sizeof(bool));
	ck_assert_uint_eq(xso_scalar_bit.size, sizeof(bool));
	ck_assert(xso_scalar_bool.trimmed && xso_scalar_bit.trimmed);
}
END_TEST

START_TEST(number_reads_and_writes_truth)
{
	static const struct {
		const char *text;
		bool value;
		const char *as_bool, *as_bit;
	} rows[] = {
		{ "true", true, "true", "1" },
		{ "1", true, "true", "1" },
		{ "false", false, "false", "0" },
		{ "0", false, "false", "0" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		union scalar_value value;
		bool read;
		scalar_reads(&xso_scalar_bool, rows[i].text, &value);
		memcpy(&read, &value, sizeof read);
		ck_assert(read == rows[i].value);
		scalar_writes(&xso_scalar_bool, &value, rows[i].as_bool);
		scalar_writes_all_or_nothing(&xso_scalar_bool, &value, rows[i].as_bool);
		scalar_reads(&xso_scalar_bit, rows[i].text, &value);
		memcpy(&read, &value, sizeof read);
		ck_assert(read == rows[i].value);
		scalar_writes(&xso_scalar_bit, &value, rows[i].as_bit);
		scalar_writes_all_or_nothing(&xso_scalar_bit, &value, rows[i].as_bit);
	}
}
END_TEST

START_TEST(number_refuses_other_words_for_truth)
{
	static const char *const texts[] = { "", "True", "TRUE", "tru", "truee", "False", "fals",
		"00", "01", "11", "2", "-1", "+1", "yes", "no", "on", " true", "1 ", "t", "f" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		scalar_refuses(&xso_scalar_bool, texts[i]);
		scalar_refuses(&xso_scalar_bit, texts[i]);
	}
}
END_TEST

START_TEST(number_reads_every_lexical_form)
{
	static const struct {
		const char *text;
		int64_t value;
		const char *written;
	} rows[] = {
		{ "0", 0, "0" },
		{ "+0", 0, "0" },
		{ "-0", 0, "0" },
		{ "-000", 0, "0" },
		{ "000", 0, "0" },
		{ "7", 7, "7" },
		{ "+7", 7, "7" },
		{ "007", 7, "7" },
		{ "+00000000000000000000000000000000000000000127", 127, "127" },
		{ "10", 10, "10" },
		{ "100", 100, "100" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t t = 0; t < N_TYPES; t++) {
			union scalar_value value;
			scalar_reads(types[t].scalar, rows[i].text, &value);
			ck_assert_int_eq(number_in(&types[t], &value), rows[i].value);
			scalar_writes(types[t].scalar, &value, rows[i].written);
			scalar_writes_all_or_nothing(types[t].scalar, &value, rows[i].written);
		}
}
END_TEST

START_TEST(number_refuses_what_is_no_integer)
{
	static const char *const texts[] = { "", "+", "-", "--1", "+-1", "++1", "1-", "1+", "1.0",
		"1.", ".1", "1e0", "1E1", "0x1", "0b1", "1_0", "_1", "1 0", " 1", "1 ", "1\n", "a",
		"12a", "a12", "1,0", "INF", "NaN", "/", ":", "\xC2\xB2", "\xD9\xA1", "1\xFF",
		"99999999999999999999999999999999999999999999", "18446744073709551616",
		"-9223372036854775809" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (size_t t = 0; t < N_TYPES; t++)
			scalar_refuses(types[t].scalar, texts[i]);
}
END_TEST

START_TEST(number_reads_up_to_the_bounds_of_the_type)
{
	static const struct {
		const struct scalar *scalar;
		const char *below, *min, *max, *above;
	} rows[] = {
		{ &xso_scalar_int8, "-129", "-128", "127", "128" },
		{ &xso_scalar_int16, "-32769", "-32768", "32767", "32768" },
		{ &xso_scalar_int32, "-2147483649", "-2147483648", "2147483647", "2147483648" },
		{ &xso_scalar_int64, "-9223372036854775809", "-9223372036854775808",
			"9223372036854775807", "9223372036854775808" },
		{ &xso_scalar_uint8, "-1", "0", "255", "256" },
		{ &xso_scalar_uint16, "-1", "0", "65535", "65536" },
		{ &xso_scalar_uint32, "-1", "0", "4294967295", "4294967296" },
		{ &xso_scalar_uint64, "-1", "0", "18446744073709551615", "18446744073709551616" },
	};

	for (size_t i = 0; i < N_TYPES; i++) {
		union scalar_value value;
		ck_assert_ptr_eq(rows[i].scalar, types[i].scalar);
		scalar_refuses(rows[i].scalar, rows[i].below);
		scalar_refuses(rows[i].scalar, rows[i].above);
		scalar_reads(rows[i].scalar, rows[i].min, &value);
		ck_assert_int_eq(number_in(&types[i], &value), types[i].min);
		scalar_writes(rows[i].scalar, &value, rows[i].min);
		scalar_reads(rows[i].scalar, rows[i].max, &value);
		ck_assert_uint_eq((uint64_t)number_in(&types[i], &value), types[i].max);
		scalar_writes(rows[i].scalar, &value, rows[i].max);
	}
}
END_TEST

/* Every integer around the ranges of the short types: taken exactly when it is in range. */
START_TEST(number_agrees_with_printf)
{
	for (long n = -33000; n <= 66000; n++) {
		char text[24];
		size_t size = (size_t)snprintf(text, sizeof text, "%ld", n);
		for (size_t t = 0; t < N_TYPES; t++) {
			union scalar_value value;
			bool fits = n >= types[t].min && (n < 0 || (uint64_t)n <= types[t].max);
			if (!scalar_read(types[t].scalar, text, size, &value) != fits)
				ck_abort_msg("%s as %s", text, types[t].name);
			if (!fits)
				continue;
			if (number_in(&types[t], &value) != n)
				ck_abort_msg("%s is misread as %s", text, types[t].name);
			scalar_writes(types[t].scalar, &value, text);
		}
	}
}
END_TEST

START_TEST(number_goes_round_at_random)
{
	uint64_t state = 20;

	for (long i = scalar_rounds(50000); i-- > 0;) {
		uint64_t bits = scalar_random(&state) >> (scalar_random(&state) % 64);
		char text[24];
		union scalar_value value;
		snprintf(text, sizeof text, "%" PRId64, (int64_t)(0 - bits));
		scalar_reads(&xso_scalar_int64, text, &value);
		ck_assert(value.integer == (int64_t)(0 - bits));
		scalar_writes(&xso_scalar_int64, &value, text);
		snprintf(text, sizeof text, "%" PRIu64, bits);
		scalar_reads(&xso_scalar_uint64, text, &value);
		ck_assert((uint64_t)value.integer == bits);
		scalar_writes(&xso_scalar_uint64, &value, text);
	}
}
END_TEST

/* Short texts of likely characters: taken when they are an optional sign and digits in range. */
START_TEST(number_takes_the_grammar_and_nothing_else)
{
	static const char alphabet[] = "+-01289. _x";
	uint64_t state = 21;

	for (long i = scalar_rounds(200000); i-- > 0;) {
		char text[8];
		size_t size = scalar_below(&state, 6), sign, digits;
		long n;
		for (size_t k = 0; k < size; k++)
			text[k] = alphabet[scalar_random(&state) % (sizeof alphabet - 1)];
		text[size] = '\0';
		sign = strspn(text, "+-");
		digits = strspn(text + sign, "0123456789");
		n = strtol(text, NULL, 10);
		for (size_t t = 0; t < N_TYPES; t++) {
			union scalar_value value;
			bool fits = sign <= 1 && digits && sign + digits == size &&
				n >= types[t].min && (n < 0 || (uint64_t)n <= types[t].max);
			if (!scalar_read(types[t].scalar, text, size, &value) != fits)
				ck_abort_msg("'%s' as %s", text, types[t].name);
			if (fits && number_in(&types[t], &value) != n)
				ck_abort_msg("'%s' is misread as %s", text, types[t].name);
		}
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("number");
	TCase *c = tcase_create("number");

	tcase_set_timeout(c, 120);
	tcase_add_test(c, number_rows_say_what_they_are);
	tcase_add_test(c, number_reads_and_writes_truth);
	tcase_add_test(c, number_refuses_other_words_for_truth);
	tcase_add_test(c, number_reads_every_lexical_form);
	tcase_add_test(c, number_refuses_what_is_no_integer);
	tcase_add_test(c, number_reads_up_to_the_bounds_of_the_type);
	tcase_add_test(c, number_agrees_with_printf);
	tcase_add_test(c, number_goes_round_at_random);
	tcase_add_test(c, number_takes_the_grammar_and_nothing_else);
	suite_add_tcase(s, c);
	return s;
}
