#include "scalar_text.h"

#include "object/calendar.h"

#include <regex.h>
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

static int below(uint64_t *state, int n)
{
	return (int)(scalar_random(state) % (uint64_t)n);
}

START_TEST(datetime_goes_round_at_random)
{
	static const uint32_t steps[] = { 1, 10, 1000, 100000, 1000000, 100000000, 1000000000 };
	uint64_t state = 30;

	for (long i = scalar_rounds(100000); i-- > 0;) {
		int zone = i % 3 ? below(&state, 1681) - 840 : FLOATING;
		uint32_t ns = (uint32_t)below(&state, 1000000000);
		struct xso_datetime value;
		union scalar_value back;
		char room[64];
		struct xso_buffer out = { .data = room, .capacity = sizeof room };
		ns -= ns % steps[below(&state, sizeof steps / sizeof *steps)];
		do
			value.date = date(1 + below(&state, 9999), 1 + below(&state, 12),
				1 + below(&state, 31));
		while (!xso_calendar_date_is_valid(&value.date));
		value.time =
			time_at(below(&state, 24), below(&state, 60), below(&state, 60), ns, zone);
		if (xso_scalar_datetime.format(&value, &out) ||
			scalar_read(&xso_scalar_datetime, room, out.size, &back) ||
			!xso_scalar_datetime.equal(&value, &back))
			ck_abort_msg("%.*s", (int)out.size, room);
	}
}
END_TEST

/* What the grammar says, told by a regular expression; test_calendar.c tells which days exist. */
static bool is_datetime(const regex_t *regex, const char *text)
{
	struct xso_date day;
	regmatch_t at[9];
	int y, m, d, h, min, s, offset = 0;

	if (regexec(regex, text, 9, at, 0))
		return false;
	if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d", &y, &m, &d, &h, &min, &s) != 6)
		return false;
	if (at[8].rm_so >= 0) {
		int hours = atoi(text + at[8].rm_so + 1), minutes = atoi(text + at[8].rm_so + 4);
		offset = hours * 60 + minutes;
		if (minutes > 59 || offset > 840)
			return false;
		if (text[at[8].rm_so] == '-')
			offset = -offset;
	}
	day = date(y, m, d);
	if (!xso_calendar_date_is_valid(&day) || h > 23 || min > 59)
		return false;
	return s < 60 || (s == 60 && (24 * 60 + min - offset) % 60 == 59);
}

static bool is_legacy(const regex_t *regex, const char *text)
{
	char dashed[72];

	if (strlen(text) == 17 && strspn(text, "0123456789") == 8) {
		snprintf(dashed, sizeof dashed, "%.4s-%.2s-%sZ", text, text + 4, text + 6);
		return is_datetime(regex, dashed) && !strchr(text, '.');
	}
	return is_datetime(regex, text);
}

static void agrees(const struct scalar *scalar, const char *text, bool expected)
{
	union scalar_value value;

	if (!scalar_read(scalar, text, strlen(text), &value) != expected)
		ck_abort_msg("'%s' as %s", text, scalar->name);
}

/* Texts with some bytes changed, left out or doubled. */
START_TEST(datetime_takes_the_grammar_and_nothing_else)
{
	static const char *const seeds[] = { "2002-09-10T23:41:07Z", "2000-02-29T23:59:60.5-05:30",
		"1999-12-31T05:29:60+05:30", "20020910T23:41:07", "2016-12-31T23:59:60" };
	static const char alphabet[] = "0123456789012356-+:.TZtz ";
	regex_t regex;
	uint64_t state = 31;
	long taken = 0;

	ck_assert_int_eq(regcomp(&regex,
				 "^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):[0-9]{2}"
				 "(\\.[0-9]+)?(Z|([+-][0-9]{2}:[0-9]{2}))?$",
				 REG_EXTENDED),
		0);
	for (long i = scalar_rounds(100000); i-- > 0;) {
		char text[64], whole[128];
		size_t size, at;
		snprintf(text, sizeof text, "%s", seeds[i % 5]);
		for (int k = below(&state, 3); k >= 0; k--) {
			size = strlen(text);
			at = (size_t)below(&state, (int)size);
			if (below(&state, 8) == 0)
				memmove(text + at, text + at + 1, size - at);
			else if (below(&state, 8) == 0)
				memmove(text + at + 1, text + at, size - at + 1);
			else
				text[at] = alphabet[below(&state, sizeof alphabet - 1)];
		}
		taken += is_datetime(&regex, text);
		agrees(&xso_scalar_datetime, text, is_datetime(&regex, text));
		agrees(&xso_scalar_legacy_datetime, text, is_legacy(&regex, text));
		snprintf(whole, sizeof whole, "2000-01-01T%.64s", text + 11);
		agrees(&xso_scalar_time, whole + 11, is_datetime(&regex, whole));
		text[10] = '\0';
		snprintf(whole, sizeof whole, "%.10sT00:00:00", text);
		agrees(&xso_scalar_date, text, is_datetime(&regex, whole));
	}
	ck_assert_int_gt(taken, 0);
	regfree(&regex);
}
END_TEST

START_TEST(datetime_refuses_a_nul_inside)
{
	static const char text[] = "2002-09-10T23:41:07Z";
	char holed[sizeof text];

	for (size_t i = 0; i < sizeof text; i++) {
		union scalar_value value;
		memcpy(holed, text, sizeof text);
		holed[i] = '\0';
		ck_assert_int_eq(scalar_read(&xso_scalar_datetime, holed, sizeof text, &value),
			XSO_ERROR_INVALID);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("datetime_grammar");
	TCase *c = tcase_create("datetime_grammar");

	tcase_set_timeout(c, 300);
	tcase_add_test(c, datetime_goes_round_at_random);
	tcase_add_test(c, datetime_takes_the_grammar_and_nothing_else);
	tcase_add_test(c, datetime_refuses_a_nul_inside);
	suite_add_tcase(s, c);
	return s;
}
