#include "scalar_text.h"

#include <stdio.h>

static struct xso_date date(int year, int month, int day)
{
	return (struct xso_date){
		.year = (int16_t)year,
		.month = (uint8_t)month,
		.day = (uint8_t)day,
	};
}

/* `zone` is minutes east, or FLOATING. */
enum { FLOATING = 9999 };

static struct xso_time time_at(int hour, int minute, int second, uint32_t nanosecond, int zone)
{
	return (struct xso_time){
		.nanosecond = nanosecond,
		.offset = (int16_t)(zone == FLOATING ? 0 : zone),
		.hour = (uint8_t)hour,
		.minute = (uint8_t)minute,
		.second = (uint8_t)second,
		.floating = zone == FLOATING,
	};
}

/* Read, compared, and written again; what was written is read as the same value. */
static void goes_round(
	const struct scalar *scalar, const char *text, const void *expected, const char *written)
{
	union scalar_value value;

	scalar_reads(scalar, text, &value);
	if (!(scalar->equal ? scalar->equal(&value, expected)
			    : !memcmp(&value, expected, scalar->size)))
		ck_abort_msg("'%s' is misread as %s", text, scalar->name);
	scalar_writes(scalar, &value, written);
	scalar_writes_all_or_nothing(scalar, &value, written);
	scalar_reads(scalar, written, &value);
	ck_assert(scalar->equal ? scalar->equal(&value, expected)
				: !memcmp(&value, expected, scalar->size));
}

START_TEST(datetime_rows_say_what_they_are)
{
	ck_assert_str_eq(xso_scalar_datetime.name, "datetime");
	ck_assert_str_eq(xso_scalar_legacy_datetime.name, "legacy-datetime");
	ck_assert_str_eq(xso_scalar_date.name, "date");
	ck_assert_str_eq(xso_scalar_time.name, "time");
	ck_assert_str_eq(xso_scalar_tz_offset.name, "tz-offset");
	ck_assert_uint_eq(xso_scalar_datetime.size, sizeof(struct xso_datetime));
	ck_assert_uint_eq(xso_scalar_legacy_datetime.size, sizeof(struct xso_datetime));
	ck_assert_uint_eq(xso_scalar_date.size, sizeof(struct xso_date));
	ck_assert_uint_eq(xso_scalar_time.size, sizeof(struct xso_time));
	ck_assert_uint_eq(xso_scalar_tz_offset.size, sizeof(int16_t));
	ck_assert(xso_scalar_datetime.trimmed && xso_scalar_legacy_datetime.trimmed);
	ck_assert(
		xso_scalar_date.trimmed && xso_scalar_time.trimmed && xso_scalar_tz_offset.trimmed);
}
END_TEST

/* Times of day with all that may stand behind them; a NULL for `written`: as it was read. */
static const struct {
	const char *text;
	int hour, minute, second;
	uint32_t nanosecond;
	int zone;
	const char *written;
} times[] = {
	{ "02:56:15Z", 2, 56, 15, 0, 0, NULL },
	{ "00:00:00Z", 0, 0, 0, 0, 0, NULL },
	{ "23:59:59Z", 23, 59, 59, 0, 0, NULL },
	{ "16:00:00", 16, 0, 0, 0, FLOATING, NULL },
	{ "16:00:00.5", 16, 0, 0, 500000000, FLOATING, NULL },
	{ "16:00:00+00:00", 16, 0, 0, 0, 0, "16:00:00Z" },
	{ "16:00:00-00:00", 16, 0, 0, 0, 0, "16:00:00Z" },
	{ "16:00:00.123Z", 16, 0, 0, 123000000, 0, NULL },
	{ "16:00:00.120Z", 16, 0, 0, 120000000, 0, "16:00:00.12Z" },
	{ "16:00:00.000Z", 16, 0, 0, 0, 0, "16:00:00Z" },
	{ "16:00:00.0", 16, 0, 0, 0, FLOATING, "16:00:00" },
	{ "16:00:00.000000001Z", 16, 0, 0, 1, 0, NULL },
	{ "16:00:00.999999999Z", 16, 0, 0, 999999999, 0, NULL },
	{ "16:00:00.9999999999999999999Z", 16, 0, 0, 999999999, 0, "16:00:00.999999999Z" },
	{ "16:00:00.0000000009Z", 16, 0, 0, 0, 0, "16:00:00Z" },
	{ "16:00:00.1234+05:30", 16, 0, 0, 123400000, 330, NULL },
	{ "16:00:00-05:30", 16, 0, 0, 0, -330, NULL },
	{ "16:00:00-00:01", 16, 0, 0, 0, -1, NULL },
	{ "16:00:00+00:59", 16, 0, 0, 0, 59, NULL },
	{ "16:00:00+14:00", 16, 0, 0, 0, 840, NULL },
	{ "16:00:00-14:00", 16, 0, 0, 0, -840, NULL },
	{ "16:00:00+13:59", 16, 0, 0, 0, 839, NULL },
	{ "23:59:60Z", 23, 59, 60, 0, 0, NULL },
	{ "23:59:60.75Z", 23, 59, 60, 750000000, 0, NULL },
	{ "23:59:60", 23, 59, 60, 0, FLOATING, NULL },
	{ "15:59:60-08:00", 15, 59, 60, 0, -480, NULL },
	{ "00:59:60+01:00", 0, 59, 60, 0, 60, NULL },
	{ "05:29:60+05:30", 5, 29, 60, 0, 330, NULL },
	{ "20:29:60-03:30", 20, 29, 60, 0, -210, NULL },
	{ "05:44:60+05:45", 5, 44, 60, 0, 345, NULL },
};

static const char *const no_times[] = { "", "Z", "16", "16:00", "16:00Z", "16:00:", "16:00:0",
	"16:00:0Z", "6:00:00", "16:0:00", "016:00:00", "160000", "16.00.00", "16:00:00,5",
	"16:00:00.", "16:00:00.Z", "16:00:00.+01:00", "16:00:00. 5", "16:00:00.5.5", "16:00:00z",
	"16:00:00ZZ", "16:00:00 Z", "16:00:00Z ", " 16:00:00", "24:00:00", "24:00:00Z", "25:00:00",
	"16:60:00", "16:00:61", "16:00:60", "16:58:60Z", "16:59:61Z", "05:59:60+05:30", "05:29:60Z",
	"16:00:00+", "16:00:00+1", "16:00:00+01", "16:00:00+0100", "16:00:00+01:", "16:00:00+01:0",
	"16:00:00+1:00", "16:00:00+001:00", "16:00:00+01:000", "16:00:00+01:60", "16:00:00+14:01",
	"16:00:00-14:01", "16:00:00-15:00", "16:00:00+99:99", "16:00:00+01:00Z", "16:00:00Z+01:00",
	"16:00:00--1:00", "16:00:00UTC", "-16:00:00", "+6:00:00", "1a:00:00", "16:00:00.1e3",
	"16:00:00\u221205:30", "\u0661\u0666:00:00", "T16:00:00" };

/* Dates, and texts that are none. */
static const struct {
	const char *text;
	int year, month, day;
} dates[] = {
	{ "1776-07-04", 1776, 7, 4 },
	{ "0001-01-01", 1, 1, 1 },
	{ "9999-12-31", 9999, 12, 31 },
	{ "2000-02-29", 2000, 2, 29 },
	{ "2024-02-29", 2024, 2, 29 },
	{ "0400-02-29", 400, 2, 29 },
	{ "2023-02-28", 2023, 2, 28 },
	{ "0099-11-30", 99, 11, 30 },
};

static const char *const no_dates[] = { "", "0000-01-01", "-0001-01-01", "10000-01-01",
	"02000-01-01", "999-01-01", "99-01-01", "+2000-01-01", "2000-00-01", "2000-13-01",
	"2000-01-00", "2000-01-32", "2000-04-31", "2000-06-31", "2000-09-31", "2000-11-31",
	"2000-02-30", "1900-02-29", "2100-02-29", "2023-02-29", "0001-02-29", "20000101",
	"2000-0101", "200001-01", "2000-1-01", "2000-01-1", "2000-01", "2000", "2000-01-",
	"2000-001-01", "2000/01/01", "2000-01-01Z", "2000-01-01+01:00", "2000-01-01T",
	" 2000-01-01", "2000-01-01 ", "2000-01-1a", "20o0-01-01", "\u0662000-01-01" };

enum {
	N_TIMES = sizeof times / sizeof *times,
	N_NO_TIMES = sizeof no_times / sizeof *no_times,
	N_DATES = sizeof dates / sizeof *dates,
	N_NO_DATES = sizeof no_dates / sizeof *no_dates,
};

START_TEST(time_reads_and_writes)
{
	for (size_t i = 0; i < N_TIMES; i++) {
		struct xso_time expected = time_at(times[i].hour, times[i].minute, times[i].second,
			times[i].nanosecond, times[i].zone);
		goes_round(&xso_scalar_time, times[i].text, &expected,
			times[i].written ? times[i].written : times[i].text);
	}
}
END_TEST

START_TEST(time_refuses_what_is_none)
{
	for (size_t i = 0; i < N_NO_TIMES; i++)
		scalar_refuses(&xso_scalar_time, no_times[i]);
}
END_TEST

START_TEST(date_reads_and_writes)
{
	for (size_t i = 0; i < N_DATES; i++) {
		struct xso_date expected = date(dates[i].year, dates[i].month, dates[i].day);
		goes_round(&xso_scalar_date, dates[i].text, &expected, dates[i].text);
	}
}
END_TEST

START_TEST(date_refuses_what_is_none)
{
	for (size_t i = 0; i < N_NO_DATES; i++)
		scalar_refuses(&xso_scalar_date, no_dates[i]);
}
END_TEST

/* Every date with every time, and every text that is wrong in one of the two. */
START_TEST(datetime_is_a_date_and_a_time)
{
	char text[128], written[128];

	for (size_t d = 0; d < N_DATES; d++)
		for (size_t t = 0; t < N_TIMES; t++) {
			struct xso_datetime expected = {
				.date = date(dates[d].year, dates[d].month, dates[d].day),
				.time = time_at(times[t].hour, times[t].minute, times[t].second,
					times[t].nanosecond, times[t].zone),
			};
			snprintf(text, sizeof text, "%sT%s", dates[d].text, times[t].text);
			snprintf(written, sizeof written, "%sT%s", dates[d].text,
				times[t].written ? times[t].written : times[t].text);
			goes_round(&xso_scalar_datetime, text, &expected, written);
		}
	for (size_t d = 0; d < N_NO_DATES; d++) {
		snprintf(text, sizeof text, "%sT16:00:00Z", no_dates[d]);
		scalar_refuses(&xso_scalar_datetime, text);
		scalar_refuses(&xso_scalar_datetime, no_dates[d]);
	}
	for (size_t t = 0; t < N_NO_TIMES; t++) {
		snprintf(text, sizeof text, "2000-01-01T%s", no_times[t]);
		scalar_refuses(&xso_scalar_datetime, text);
		scalar_refuses(&xso_scalar_legacy_datetime, text);
		scalar_refuses(&xso_scalar_datetime, no_times[t]);
	}
}
END_TEST

START_TEST(datetime_refuses_other_separators)
{
	static const char *const texts[] = { "2002-09-10t23:41:07Z", "2002-09-10 23:41:07Z",
		"2002-09-1023:41:07Z", "2002-09-10TT23:41:07Z", "2002-09-10T 23:41:07Z",
		"2002-09-10T23:41:07z", "20020910T23:41:07", "20020910T234107Z", "2002-09-10",
		"23:41:07Z", "2002-253T23:41:07Z", "2002-W37-2T23:41:07Z" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		scalar_refuses(&xso_scalar_datetime, texts[i]);
}
END_TEST

START_TEST(legacy_datetime_reads_two_forms_and_writes_the_old)
{
	static const struct {
		const char *text, *same, *written;
	} rows[] = {
		{ "20020910T23:41:07", "2002-09-10T23:41:07Z", "20020910T23:41:07" },
		{ "00010101T00:00:00", "0001-01-01T00:00:00Z", "00010101T00:00:00" },
		{ "99991231T23:59:60", "9999-12-31T23:59:60Z", "99991231T23:59:60" },
		{ "20000229T00:00:00", "2000-02-29T00:00:00Z", "20000229T00:00:00" },
		{ "2002-09-10T23:41:07Z", "2002-09-10T23:41:07Z", "20020910T23:41:07" },
		{ "2002-09-10T23:41:07", "2002-09-10T23:41:07", "20020910T23:41:07" },
		{ "2002-09-10T23:41:07.9Z", "2002-09-10T23:41:07.9Z", "20020910T23:41:07" },
		{ "2002-09-10T23:41:07+05:30", "2002-09-10T23:41:07+05:30", "20020910T18:11:07" },
		{ "1969-07-20T21:26:15-05:30", "1969-07-20T21:26:15-05:30", "19690721T02:56:15" },
		{ "2000-02-28T23:00:00-01:00", "2000-02-28T23:00:00-01:00", "20000229T00:00:00" },
		{ "2000-03-01T00:00:00+14:00", "2000-03-01T00:00:00+14:00", "20000229T10:00:00" },
		{ "1999-12-31T23:00:00-14:00", "1999-12-31T23:00:00-14:00", "20000101T13:00:00" },
		{ "2017-01-01T05:29:60+05:30", "2017-01-01T05:29:60+05:30", "20161231T23:59:60" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		union scalar_value value, same;
		scalar_reads(&xso_scalar_legacy_datetime, rows[i].text, &value);
		scalar_reads(&xso_scalar_datetime, rows[i].same, &same);
		ck_assert(xso_scalar_legacy_datetime.equal(&value, &same));
		scalar_writes(&xso_scalar_legacy_datetime, &value, rows[i].written);
		scalar_writes_all_or_nothing(&xso_scalar_legacy_datetime, &value, rows[i].written);
	}
}
END_TEST

START_TEST(legacy_datetime_refuses_what_is_none)
{
	static const char *const texts[] = { "", "20020910", "20020910T23:41", "20020910T23:41:7",
		"20020910T234107", "20020910t23:41:07", "20020910 23:41:07", "20020910T23:41:07Z",
		"20020910T23:41:07.5", "20020910T23:41:07+01:00", "2002091T23:41:07",
		"020020910T23:41:07", "00000101T00:00:00", "20021310T23:41:07", "20020931T23:41:07",
		"20010229T23:41:07", "20020910T24:00:00", "20020910T23:60:07", "20020910T23:41:60",
		"2002-0910T23:41:07", "200209-10T23:41:07", "20020910T23:41:07 " };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		scalar_refuses(&xso_scalar_legacy_datetime, texts[i]);
	for (size_t i = 0; i < N_NO_DATES; i++) {
		char text[64];
		snprintf(text, sizeof text, "%sT16:00:00Z", no_dates[i]);
		scalar_refuses(&xso_scalar_legacy_datetime, text);
	}
}
END_TEST

START_TEST(tz_offset_reads_and_writes)
{
	static const struct {
		const char *text;
		int minutes;
		const char *written;
	} rows[] = {
		{ "Z", 0, "Z" },
		{ "+00:00", 0, "Z" },
		{ "-00:00", 0, "Z" },
		{ "-06:00", -360, "-06:00" },
		{ "+02:00", 120, "+02:00" },
		{ "-05:30", -330, "-05:30" },
		{ "+05:30", 330, "+05:30" },
		{ "-00:30", -30, "-00:30" },
		{ "-00:01", -1, "-00:01" },
		{ "+14:00", 840, "+14:00" },
		{ "-14:00", -840, "-14:00" },
		{ "+12:45", 765, "+12:45" },
	};
	static const char *const wrong[] = { "", "z", "UTC", "+", "-", "0", "00:00", "06:00",
		"+6:00", "+06", "+0600", "+06:0", "+06:000", "+006:00", "+06:60", "+14:01",
		"-14:01", "+15:00", "-99:00", "ZZ", "Z+00:00", "+06:00Z", " +06:00", "+06:00 ",
		"+-6:00", "+0a:00", "\u221206:00" };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		int16_t expected = (int16_t)rows[i].minutes;
		goes_round(&xso_scalar_tz_offset, rows[i].text, &expected, rows[i].written);
	}
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		scalar_refuses(&xso_scalar_tz_offset, wrong[i]);
}
END_TEST

/* Every int16: written exactly when it is in range, and read back. */
START_TEST(tz_offset_goes_round)
{
	for (int n = INT16_MIN; n <= INT16_MAX; n++) {
		int16_t offset = (int16_t)n;
		union scalar_value back;
		char room[16];
		struct xso_buffer out = { .data = room, .capacity = sizeof room };
		enum xso_status status = xso_scalar_tz_offset.format(&offset, &out);
		if (status != (n >= -840 && n <= 840 ? XSO_OK : XSO_ERROR_INVALID))
			ck_abort_msg("%d", n);
		if (status) {
			ck_assert_uint_eq(out.size, 0);
			continue;
		}
		ck_assert_int_eq(scalar_read(&xso_scalar_tz_offset, room, out.size, &back), XSO_OK);
		ck_assert_mem_eq(&back, &offset, sizeof offset);
	}
}
END_TEST

/* Each member counts, what stands in the padding does not. */
START_TEST(datetime_equals_by_members)
{
	const struct xso_datetime value = {
		.date = date(2000, 1, 2),
		.time = time_at(3, 4, 5, 6, 7),
	};
	struct xso_datetime others[9], padded;

	memset(&padded, 0xFF, sizeof padded);
	padded.date.year = 2000;
	padded.date.month = 1;
	padded.date.day = 2;
	padded.time.nanosecond = 6;
	padded.time.offset = 7;
	padded.time.hour = 3;
	padded.time.minute = 4;
	padded.time.second = 5;
	padded.time.floating = false;
	ck_assert(xso_scalar_datetime.equal(&value, &padded));
	ck_assert(xso_scalar_legacy_datetime.equal(&value, &padded));
	ck_assert(xso_scalar_date.equal(&value.date, &padded.date));
	ck_assert(xso_scalar_time.equal(&value.time, &padded.time));
	for (size_t i = 0; i < 9; i++)
		others[i] = value;
	others[0].date.year++;
	others[1].date.month++;
	others[2].date.day++;
	others[3].time.nanosecond++;
	others[4].time.offset++;
	others[5].time.hour++;
	others[6].time.minute++;
	others[7].time.second++;
	others[8].time.floating = true;
	for (size_t i = 0; i < 9; i++) {
		ck_assert(!xso_scalar_datetime.equal(&value, &others[i]));
		ck_assert(!xso_scalar_legacy_datetime.equal(&value, &others[i]));
		ck_assert(xso_scalar_date.equal(&value.date, &others[i].date) == (i > 2));
		ck_assert(xso_scalar_time.equal(&value.time, &others[i].time) == (i <= 2));
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("datetime");
	TCase *c = tcase_create("datetime");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, datetime_rows_say_what_they_are);
	tcase_add_test(c, time_reads_and_writes);
	tcase_add_test(c, time_refuses_what_is_none);
	tcase_add_test(c, date_reads_and_writes);
	tcase_add_test(c, date_refuses_what_is_none);
	tcase_add_test(c, datetime_is_a_date_and_a_time);
	tcase_add_test(c, datetime_refuses_other_separators);
	tcase_add_test(c, legacy_datetime_reads_two_forms_and_writes_the_old);
	tcase_add_test(c, legacy_datetime_refuses_what_is_none);
	tcase_add_test(c, tz_offset_reads_and_writes);
	tcase_add_test(c, tz_offset_goes_round);
	tcase_add_test(c, datetime_equals_by_members);
	suite_add_tcase(s, c);
	return s;
}
