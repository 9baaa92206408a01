#include "base/buffer.h"
#include "object/calendar.h"
#include "object/scalar.h"

/* What is left of a text to read. */
struct cursor {
	const char *at, *end;
};

static bool at_end(const struct cursor *c)
{
	return c->at == c->end;
}

static bool take(struct cursor *c, char wanted)
{
	if (at_end(c) || *c->at != wanted)
		return false;
	c->at++;
	return true;
}

static bool take_digit(struct cursor *c, unsigned *digit)
{
	if (at_end(c) || *c->at < '0' || *c->at > '9')
		return false;
	*digit = (unsigned)(*c->at++ - '0');
	return true;
}

static bool take_two(struct cursor *c, uint8_t *number)
{
	unsigned tens, ones;

	if (!take_digit(c, &tens) || !take_digit(c, &ones))
		return false;
	*number = (uint8_t)(tens * 10 + ones);
	return true;
}

/* CCYYMMDD with a separator between the three, or none when it is NUL. */
static bool take_date(struct cursor *c, char separator, struct xso_date *date)
{
	uint8_t century, year;

	if (!take_two(c, &century) || !take_two(c, &year))
		return false;
	if ((separator && !take(c, separator)) || !take_two(c, &date->month))
		return false;
	if ((separator && !take(c, separator)) || !take_two(c, &date->day))
		return false;
	date->year = (int16_t)(century * 100 + year);
	return xso_calendar_date_is_valid(date);
}

/* hh:mm:ss */
static bool take_clock(struct cursor *c, struct xso_time *time)
{
	return take_two(c, &time->hour) && take(c, ':') && take_two(c, &time->minute) &&
		take(c, ':') && take_two(c, &time->second);
}

/* Any number of digits; those beyond nanoseconds are cut off. */
static bool take_fraction(struct cursor *c, uint32_t *nanosecond)
{
	uint32_t worth = 100000000;
	unsigned digit;

	*nanosecond = 0;
	if (!take(c, '.'))
		return true;
	if (!take_digit(c, &digit))
		return false;
	do {
		*nanosecond += digit * worth;
		worth /= 10;
	} while (take_digit(c, &digit));
	return true;
}

/* "Z", or a sign and hh:mm that has the sign as a whole: -05:30 is 330 minutes west. */
static bool take_zone(struct cursor *c, int16_t *offset)
{
	uint8_t hours, minutes;
	int sign;

	*offset = 0;
	if (take(c, 'Z'))
		return true;
	if (take(c, '+'))
		sign = 1;
	else if (take(c, '-'))
		sign = -1;
	else
		return false;
	if (!take_two(c, &hours) || !take(c, ':') || !take_two(c, &minutes) || minutes > 59)
		return false;
	*offset = (int16_t)(sign * (hours * 60 + minutes));
	return *offset >= -CALENDAR_MAX_OFFSET && *offset <= CALENDAR_MAX_OFFSET;
}

/* hh:mm:ss[.fraction][zone], up to the end of the text. */
static bool take_time(struct cursor *c, struct xso_time *time)
{
	*time = (struct xso_time){ .floating = false };
	if (!take_clock(c, time) || !take_fraction(c, &time->nanosecond))
		return false;
	if (at_end(c))
		time->floating = true;
	else if (!take_zone(c, &time->offset))
		return false;
	return at_end(c) && xso_calendar_time_is_valid(time);
}

/* XEP-0082 3.2. */
static bool read_datetime(const char *text, size_t size, struct xso_datetime *value)
{
	struct cursor c = { text, text + size };

	return take_date(&c, '-', &value->date) && take(&c, 'T') && take_time(&c, &value->time);
}

/* XEP-0091 2: CCYYMMDDThh:mm:ss, always UTC. */
static bool read_legacy(const char *text, size_t size, struct xso_datetime *value)
{
	struct cursor c = { text, text + size };

	value->time = (struct xso_time){ .floating = false };
	return take_date(&c, 0, &value->date) && take(&c, 'T') && take_clock(&c, &value->time) &&
		at_end(&c) && xso_calendar_time_is_valid(&value->time);
}

static enum xso_status parse_datetime(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	struct xso_datetime read;

	(void)arena;
	if (!read_datetime(text, size, &read))
		return XSO_ERROR_INVALID;
	*(struct xso_datetime *)value = read;
	return XSO_OK;
}

static enum xso_status parse_legacy(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	struct xso_datetime read;

	(void)arena;
	if (!read_legacy(text, size, &read) && !read_datetime(text, size, &read))
		return XSO_ERROR_INVALID;
	*(struct xso_datetime *)value = read;
	return XSO_OK;
}

/* XEP-0082 3.1, which unlike XML Schema has no zone behind a date. */
static enum xso_status parse_date(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	struct cursor c = { text, text + size };
	struct xso_date read;

	(void)arena;
	if (!take_date(&c, '-', &read) || !at_end(&c))
		return XSO_ERROR_INVALID;
	*(struct xso_date *)value = read;
	return XSO_OK;
}

/* XEP-0082 3.3. */
static enum xso_status parse_time(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	struct cursor c = { text, text + size };
	struct xso_time read;

	(void)arena;
	if (!take_time(&c, &read))
		return XSO_ERROR_INVALID;
	*(struct xso_time *)value = read;
	return XSO_OK;
}

/* The TZD of XEP-0082 2, as it stands alone in XEP-0202. */
static enum xso_status parse_tz_offset(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	struct cursor c = { text, text + size };
	int16_t read;

	(void)arena;
	if (!take_zone(&c, &read) || !at_end(&c))
		return XSO_ERROR_INVALID;
	*(int16_t *)value = read;
	return XSO_OK;
}

/* The longest written form is "9999-12-31T23:59:59.123456789+14:00". */
enum { ROOM = 40 };

/* Each of these writes at `to`, and gives the place behind what it wrote. */
static inline char *put(char *to, char c)
{
	*to = c;
	return to + 1;
}

static inline char *put_two(char *to, unsigned number)
{
	to = put(to, (char)('0' + number / 10));
	return put(to, (char)('0' + number % 10));
}

static char *put_year(char *to, int year)
{
	to = put_two(to, (unsigned)year / 100);
	return put_two(to, (unsigned)year % 100);
}

static char *put_date(char *to, const struct xso_date *date)
{
	to = put_year(to, date->year);
	to = put_two(put(to, '-'), date->month);
	return put_two(put(to, '-'), date->day);
}

static char *put_clock(char *to, const struct xso_time *time)
{
	to = put_two(to, time->hour);
	to = put_two(put(to, ':'), time->minute);
	return put_two(put(to, ':'), time->second);
}

/* Without the zeros at its end. */
static char *put_fraction(char *to, uint32_t nanosecond)
{
	enum { FIRST = 100000000 };

	to = put(to, '.');
	for (; nanosecond; nanosecond = nanosecond % FIRST * 10)
		to = put(to, (char)('0' + nanosecond / FIRST));
	return to;
}

static char *put_zone(char *to, int offset)
{
	const unsigned minutes = (unsigned)(offset < 0 ? -offset : offset);

	if (!offset)
		return put(to, 'Z');
	to = put_two(put(to, offset < 0 ? '-' : '+'), minutes / 60);
	return put_two(put(to, ':'), minutes % 60);
}

static char *put_time(char *to, const struct xso_time *time)
{
	to = put_clock(to, time);
	if (time->nanosecond)
		to = put_fraction(to, time->nanosecond);
	return time->floating ? to : put_zone(to, time->offset);
}

static enum xso_status append(struct xso_buffer *out, const char text[ROOM], const char *end)
{
	return buffer_append(out, text, (size_t)(end - text));
}

static bool is_valid(const struct xso_datetime *value)
{
	return xso_calendar_date_is_valid(&value->date) && xso_calendar_time_is_valid(&value->time);
}

static enum xso_status format_datetime(const void *value, struct xso_buffer *out)
{
	const struct xso_datetime *datetime = value;
	char text[ROOM], *to;

	if (!is_valid(datetime))
		return XSO_ERROR_INVALID;
	to = put(put_date(text, &datetime->date), 'T');
	return append(out, text, put_time(to, &datetime->time));
}

/* The fraction is lost, and a floating time is taken as UTC: the form has no place for them. */
static enum xso_status format_legacy(const void *value, struct xso_buffer *out)
{
	const struct xso_datetime *datetime = value;
	struct xso_datetime utc;
	char text[ROOM], *to;

	if (!is_valid(datetime) || !xso_calendar_to_utc(datetime, &utc))
		return XSO_ERROR_INVALID;
	to = put_year(text, utc.date.year);
	to = put_two(put_two(to, utc.date.month), utc.date.day);
	return append(out, text, put_clock(put(to, 'T'), &utc.time));
}

static enum xso_status format_date(const void *value, struct xso_buffer *out)
{
	const struct xso_date *date = value;
	char text[ROOM];

	if (!xso_calendar_date_is_valid(date))
		return XSO_ERROR_INVALID;
	return append(out, text, put_date(text, date));
}

static enum xso_status format_time(const void *value, struct xso_buffer *out)
{
	const struct xso_time *time = value;
	char text[ROOM];

	if (!xso_calendar_time_is_valid(time))
		return XSO_ERROR_INVALID;
	return append(out, text, put_time(text, time));
}

static enum xso_status format_tz_offset(const void *value, struct xso_buffer *out)
{
	int offset = *(const int16_t *)value;
	char text[ROOM];

	if (offset < -CALENDAR_MAX_OFFSET || offset > CALENDAR_MAX_OFFSET)
		return XSO_ERROR_INVALID;
	return append(out, text, put_zone(text, offset));
}

/* Member by member, since structs have padding; the same point in time in two zones is not equal.
 */
static bool date_equal(const void *a, const void *b)
{
	const struct xso_date *x = a, *y = b;

	return x->year == y->year && x->month == y->month && x->day == y->day;
}

static bool time_equal(const void *a, const void *b)
{
	const struct xso_time *x = a, *y = b;

	return x->nanosecond == y->nanosecond && x->offset == y->offset && x->hour == y->hour &&
		x->minute == y->minute && x->second == y->second && x->floating == y->floating;
}

static bool datetime_equal(const void *a, const void *b)
{
	const struct xso_datetime *x = a, *y = b;

	return date_equal(&x->date, &y->date) && time_equal(&x->time, &y->time);
}

const struct scalar xso_scalar_datetime = {
	.name = "datetime",
	.size = sizeof(struct xso_datetime),
	.trimmed = true,
	.parse = parse_datetime,
	.format = format_datetime,
	.equal = datetime_equal,
};

const struct scalar xso_scalar_legacy_datetime = {
	.name = "legacy-datetime",
	.size = sizeof(struct xso_datetime),
	.trimmed = true,
	.parse = parse_legacy,
	.format = format_legacy,
	.equal = datetime_equal,
};

const struct scalar xso_scalar_date = {
	.name = "date",
	.size = sizeof(struct xso_date),
	.trimmed = true,
	.parse = parse_date,
	.format = format_date,
	.equal = date_equal,
};

const struct scalar xso_scalar_time = {
	.name = "time",
	.size = sizeof(struct xso_time),
	.trimmed = true,
	.parse = parse_time,
	.format = format_time,
	.equal = time_equal,
};

const struct scalar xso_scalar_tz_offset = {
	.name = "tz-offset",
	.size = sizeof(int16_t),
	.trimmed = true,
	.parse = parse_tz_offset,
	.format = format_tz_offset,
};
