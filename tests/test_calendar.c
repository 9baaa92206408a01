#include "scalar_text.h"

#include <stdio.h>

START_TEST(calendar_counts_seconds_since_1970)
{
	static const struct {
		const char *text;
		int64_t seconds;
		const char *utc; /* what the seconds give */
	} rows[] = {
		{ "1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z" },
		{ "1969-12-31T23:59:59Z", -1, "1969-12-31T23:59:59Z" },
		{ "2000-02-29T12:34:56Z", 951827696, "2000-02-29T12:34:56Z" },
		{ "2000-02-29T12:34:56", 951827696, "2000-02-29T12:34:56Z" },
		{ "2009-02-13T23:31:30Z", 1234567890, "2009-02-13T23:31:30Z" },
		{ "2009-02-14T05:01:30+05:30", 1234567890, "2009-02-13T23:31:30Z" },
		{ "2009-02-13T18:01:30-05:30", 1234567890, "2009-02-13T23:31:30Z" },
		{ "2038-01-19T03:14:08Z", 2147483648, "2038-01-19T03:14:08Z" },
		{ "1901-12-13T20:45:51Z", -2147483649, "1901-12-13T20:45:51Z" },
		{ "0001-01-01T00:00:00Z", -62135596800, "0001-01-01T00:00:00Z" },
		{ "9999-12-31T23:59:59Z", 253402300799, "9999-12-31T23:59:59Z" },
		{ "2016-12-31T23:59:59Z", 1483228799, "2016-12-31T23:59:59Z" },
		{ "2016-12-31T23:59:60Z", 1483228800, "2017-01-01T00:00:00Z" },
		{ "2017-01-01T05:29:60+05:30", 1483228800, "2017-01-01T00:00:00Z" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		union scalar_value value, utc;
		scalar_reads(&xso_scalar_datetime, rows[i].text, &value);
		ck_assert_int_eq(xso_datetime_to_unix(&value.datetime), rows[i].seconds);
		memset(&utc, 0x5A, sizeof utc);
		ck_assert(xso_datetime_from_unix(rows[i].seconds, 0, &utc.datetime));
		scalar_writes(&xso_scalar_datetime, &utc, rows[i].utc);
	}
}
END_TEST

START_TEST(calendar_takes_a_floating_time_as_utc)
{
	const struct xso_datetime floating = {
		.date = { 1970, 1, 2 },
		.time = { .offset = 60, .floating = true }, /* an offset that ought to be 0 */
	};

	ck_assert_int_eq(xso_datetime_to_unix(&floating), 86400);
}
END_TEST

START_TEST(calendar_has_years_1_to_9999)
{
	static const struct {
		int64_t seconds;
		uint32_t nanosecond;
	} rows[] = {
		{ -62135596801, 0 },
		{ 253402300800, 0 },
		{ INT64_MIN, 0 },
		{ INT64_MAX, 0 },
		{ 0, 1000000000 },
		{ 0, UINT32_MAX },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		union scalar_value value;
		memset(&value, 0x5A, sizeof value);
		ck_assert(!xso_datetime_from_unix(
			rows[i].seconds, rows[i].nanosecond, &value.datetime));
		for (size_t k = 0; k < sizeof value; k++)
			ck_assert_uint_eq(value.bytes[k], 0x5A);
	}
}
END_TEST

/* How long a month is, told without the library. */
static int length_of_month(int year, int month)
{
	if (month == 4 || month == 6 || month == 9 || month == 11)
		return 30;
	if (month != 2)
		return 31;
	if (year % 400 == 0)
		return 29;
	if (year % 100 == 0)
		return 28;
	return year % 4 ? 28 : 29;
}

/* A day and a second of it, which is the nanosecond too. */
static struct xso_datetime in_utc(int year, int month, int day, int second)
{
	return (struct xso_datetime){
		.date = { (int16_t)year, (uint8_t)month, (uint8_t)day },
		.time = { .nanosecond = (uint32_t)second,
			.hour = (uint8_t)(second / 3600),
			.minute = (uint8_t)(second / 60 % 60),
			.second = (uint8_t)(second % 60) },
	};
}

/* Counts every day of the calendar, each at another second of it. */
START_TEST(calendar_knows_every_day)
{
	int64_t midnight = -62135596800;
	int second = 0;

	for (int y = 1; y <= 9999; y++)
		for (int m = 1; m <= 12; m++)
			for (int d = 1; d <= length_of_month(y, m); d++, midnight += 86400) {
				struct xso_datetime got, wanted = in_utc(y, m, d, second);
				if (!xso_datetime_from_unix(
					    midnight + second, (uint32_t)second, &got) ||
					!xso_scalar_datetime.equal(&got, &wanted))
					ck_abort_msg("from unix: %d-%d-%d", y, m, d);
				if (xso_datetime_to_unix(&wanted) != midnight + second)
					ck_abort_msg("to unix: %d-%d-%d", y, m, d);
				second = (second + 7919) % 86400;
			}
	ck_assert_int_eq(midnight, 253402300800);
}
END_TEST

/* What exists is read and written, days and months beside it are refused. */
START_TEST(calendar_knows_every_month)
{
	for (int y = 0; y <= 9999; y += 13) /* common, leap, and all kinds of hundreds */
		for (int m = 0; m <= 13; m++)
			for (int d = 0; d <= 32; d++) {
				bool exists = y >= 1 && m >= 1 && m <= 12 && d >= 1 &&
					d <= length_of_month(y, m);
				char text[40];
				union scalar_value value;
				snprintf(text, sizeof text, "%04d-%02d-%02d", y, m, d);
				if (exists) {
					scalar_reads(&xso_scalar_date, text, &value);
					scalar_writes(&xso_scalar_date, &value, text);
				} else if (!scalar_read(&xso_scalar_date, text, 10, &value)) {
					ck_abort_msg("'%s' is taken for a date", text);
				}
			}
}
END_TEST

START_TEST(calendar_orders_points_in_time)
{
	static const char *const rising[][3] = {
		/* each row is one point in time, each row later than the one above it */
		{ "0001-01-01T00:00:00+14:00" },
		{ "0001-01-01T00:00:00Z", "0001-01-01T00:00:00" },
		{ "1999-12-31T23:59:59.999999999Z" },
		{ "2000-01-01T00:00:00Z", "2000-01-01T05:30:00+05:30",
			"1999-12-31T18:30:00-05:30" },
		{ "2000-01-01T00:00:00.000000001Z", "2000-01-01T01:00:00.000000001+01:00" },
		{ "2000-01-01T01:30:00+01:00" },
		{ "2016-12-31T23:59:59.9Z" },
		{ "2016-12-31T23:59:60Z", "2017-01-01T00:59:60+01:00" },
		{ "2016-12-31T23:59:60.9Z" },
		{ "2017-01-01T00:00:00Z", "2017-01-01T00:00:00" },
		{ "2017-01-01T00:00:00.1Z" },
		{ "9999-12-31T23:59:59-14:00" },
	};
	enum { N = sizeof rising / sizeof *rising };

	for (size_t i = 0; i < N * 3; i++)
		for (size_t k = 0; k < N * 3; k++) {
			union scalar_value a, b;
			const char *x = rising[i / 3][i % 3], *y = rising[k / 3][k % 3];
			int expected = i / 3 < k / 3 ? -1 : i / 3 > k / 3;
			if (!x || !y)
				continue;
			scalar_reads(&xso_scalar_datetime, x, &a);
			scalar_reads(&xso_scalar_datetime, y, &b);
			if (xso_datetime_compare(&a.datetime, &b.datetime) != expected)
				ck_abort_msg("%s and %s", x, y);
		}
}
END_TEST

/* Nothing is written of a value outside its ranges, alone or as a part of a datetime. */
static void is_not_written(const struct scalar *scalar, const void *value)
{
	char room[64];
	struct xso_buffer out = { .data = room, .capacity = sizeof room };

	ck_assert_int_eq(scalar->format(value, &out), XSO_ERROR_INVALID);
	ck_assert_uint_eq(out.size, 0);
}

START_TEST(calendar_refuses_dates_that_are_none)
{
	static const struct xso_date rows[] = {
		{ 0, 0, 0 },
		{ 0, 1, 1 },
		{ -1, 1, 1 },
		{ INT16_MIN, 1, 1 },
		{ 10000, 1, 1 },
		{ INT16_MAX, 1, 1 },
		{ 2000, 0, 1 },
		{ 2000, 13, 1 },
		{ 2000, 255, 1 },
		{ 2000, 1, 0 },
		{ 2000, 1, 32 },
		{ 2000, 4, 31 },
		{ 2001, 2, 29 },
		{ 1900, 2, 29 },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct xso_datetime value = { .date = rows[i] };
		is_not_written(&xso_scalar_date, &rows[i]);
		is_not_written(&xso_scalar_datetime, &value);
		is_not_written(&xso_scalar_legacy_datetime, &value);
	}
}
END_TEST

START_TEST(calendar_refuses_times_that_are_none)
{
	static const struct xso_time rows[] = {
		{ .hour = 24 },
		{ .hour = 255 },
		{ .minute = 60 },
		{ .second = 60 },
		{ .minute = 59, .second = 61 },
		{ .minute = 59, .second = 60, .offset = 30 },
		{ .minute = 58, .second = 60, .floating = true },
		{ .nanosecond = 1000000000 },
		{ .nanosecond = UINT32_MAX },
		{ .offset = 841 },
		{ .offset = -841 },
		{ .offset = INT16_MIN },
		{ .offset = INT16_MAX },
		{ .offset = 60, .floating = true },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct xso_datetime value = { .date = { 2000, 2, 29 }, .time = rows[i] };
		is_not_written(&xso_scalar_time, &rows[i]);
		is_not_written(&xso_scalar_datetime, &value);
		is_not_written(&xso_scalar_legacy_datetime, &value);
	}
}
END_TEST

/* What in UTC is outside the years 1 to 9999 has no old form, though it has a new one. */
START_TEST(calendar_ends_for_the_legacy_form_too)
{
	static const char *const texts[] = { "0001-01-01T00:59:59+01:00",
		"9999-12-31T23:00:00-01:00", "9999-12-31T23:59:60-01:00" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		union scalar_value value;
		scalar_reads(&xso_scalar_datetime, texts[i], &value);
		scalar_writes(&xso_scalar_datetime, &value, texts[i]);
		is_not_written(&xso_scalar_legacy_datetime, &value);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("calendar");
	TCase *c = tcase_create("calendar");

	tcase_set_timeout(c, 300);
	tcase_add_test(c, calendar_counts_seconds_since_1970);
	tcase_add_test(c, calendar_takes_a_floating_time_as_utc);
	tcase_add_test(c, calendar_has_years_1_to_9999);
	tcase_add_test(c, calendar_knows_every_day);
	tcase_add_test(c, calendar_knows_every_month);
	tcase_add_test(c, calendar_orders_points_in_time);
	tcase_add_test(c, calendar_ends_for_the_legacy_form_too);
	tcase_add_test(c, calendar_refuses_dates_that_are_none);
	tcase_add_test(c, calendar_refuses_times_that_are_none);
	suite_add_tcase(s, c);
	return s;
}
