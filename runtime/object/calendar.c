#include "object/calendar.h"

enum {
	YEAR_DAYS = 365,
	DAYS_4 = 4 * YEAR_DAYS + 1, /* of 4 years, a leap year among them */
	DAYS_100 = 25 * DAYS_4 - 1,
	DAYS_400 = 4 * DAYS_100 + 1,
	DAY_SECONDS = 86400,
	MAX_YEAR = 9999,
	EPOCH = 719163,	    /* 1970-01-01, when 0001-01-01 is day 1 */
	LAST_DAY = 3652059, /* 9999-12-31 */
};

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_days(int year, int month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month - 1] + (month == 2 && is_leap(year));
}

bool xso_calendar_date_is_valid(const struct xso_date *date)
{
	return date->year >= 1 && date->year <= MAX_YEAR && date->month >= 1 && date->month <= 12 &&
		date->day >= 1 && date->day <= month_days(date->year, date->month);
}

bool xso_calendar_time_is_valid(const struct xso_time *time)
{
	if (time->hour > 23 || time->minute > 59 || time->second > 60 ||
		time->nanosecond > 999999999)
		return false;
	if (time->offset < -CALENDAR_MAX_OFFSET || time->offset > CALENDAR_MAX_OFFSET)
		return false;
	if (time->floating && time->offset)
		return false;
	/* offsets are whole minutes, and 15 hours make what is counted here positive */
	return time->second < 60 || (time->minute + 15 * 60 - time->offset) % 60 == 59;
}

/* Days since the end of the year before `year`; any numbers give some number. */
static int64_t day_number(int year, int month, int day)
{
	int before = year - 1;
	int number = before * YEAR_DAYS + before / 4 - before / 100 + before / 400;

	number += (367 * month - 362) / 12; /* days before the month, if February had 30 */
	if (month > 2)
		number -= is_leap(year) ? 1 : 2;
	return number + day;
}

/* The inverse of day_number for 1 to LAST_DAY. */
static struct xso_date date_of(int number)
{
	int days = number - 1, year = 1, month = 1, centuries, years;

	year += days / DAYS_400 * 400;
	days %= DAYS_400;
	centuries = days / DAYS_100 < 4 ? days / DAYS_100 : 3; /* the last day of 400 years */
	year += centuries * 100;
	days -= centuries * DAYS_100;
	year += days / DAYS_4 * 4;
	days %= DAYS_4;
	years = days / YEAR_DAYS < 4 ? days / YEAR_DAYS : 3; /* the last day of 4 years */
	year += years;
	days -= years * YEAR_DAYS;
	for (; days >= month_days(year, month); month++)
		days -= month_days(year, month);
	return (struct xso_date){
		.year = (int16_t)year,
		.month = (uint8_t)month,
		.day = (uint8_t)(days + 1),
	};
}

int64_t xso_datetime_to_unix(const struct xso_datetime *value)
{
	const struct xso_date *d = &value->date;
	const struct xso_time *t = &value->time;
	int64_t days = day_number(d->year, d->month, d->day) - EPOCH;
	int minutes = t->hour * 60 + t->minute - (t->floating ? 0 : t->offset);

	return days * DAY_SECONDS + minutes * 60 + t->second;
}

bool xso_datetime_from_unix(int64_t seconds, uint32_t nanosecond, struct xso_datetime *value)
{
	const int64_t first = (int64_t)(1 - EPOCH) * DAY_SECONDS;
	const int64_t end = (int64_t)(LAST_DAY + 1 - EPOCH) * DAY_SECONDS;
	int days, left;

	if (seconds < first || seconds >= end || nanosecond > 999999999)
		return false;
	days = (int)((seconds - first) / DAY_SECONDS);
	left = (int)((seconds - first) % DAY_SECONDS);
	*value = (struct xso_datetime){
		.date = date_of(days + 1),
		.time = { .nanosecond = nanosecond,
			.hour = (uint8_t)(left / 3600),
			.minute = (uint8_t)(left / 60 % 60),
			.second = (uint8_t)(left % 60) },
	};
	return true;
}

bool xso_calendar_to_utc(const struct xso_datetime *value, struct xso_datetime *utc)
{
	struct xso_datetime plain = *value;
	bool leap = plain.time.second == 60;

	if (leap)
		plain.time.second = 59;
	if (!xso_datetime_from_unix(xso_datetime_to_unix(&plain), plain.time.nanosecond, utc))
		return false;
	if (leap)
		utc->time.second = 60;
	return true;
}

static int order(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

int xso_datetime_compare(const struct xso_datetime *a, const struct xso_datetime *b)
{
	int by_second = order(xso_datetime_to_unix(a), xso_datetime_to_unix(b));

	if (by_second)
		return by_second;
	/* a leap second counts as the second after it, and is before that */
	if ((a->time.second == 60) != (b->time.second == 60))
		return a->time.second == 60 ? -1 : 1;
	return order(a->time.nanosecond, b->time.nanosecond);
}
