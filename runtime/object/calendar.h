/* What a valid date and time are, and the way to UTC. */
#ifndef XSO_OBJECT_CALENDAR_H
#define XSO_OBJECT_CALENDAR_H

#include <xso/scalar.h>

enum { CALENDAR_MAX_OFFSET = 840 }; /* minutes: XML Schema part 2, 3.2.7.3 has zones up to 14:00 */

/* A day that exists, in the years 1 to 9999. */
bool xso_calendar_date_is_valid(const struct xso_date *date);

/*
 * All members are in their ranges. A second of 60 is allowed at the end of an hour of UTC, where
 * leap seconds are (RFC 3339 5.7); which hours had one is not asked.
 */
bool xso_calendar_time_is_valid(const struct xso_time *time);

/*
 * The same point in time with offset 0 and not floating; a leap second stays one. `value` is valid.
 * False, and *utc untouched, when that is not in the years 1 to 9999.
 */
bool xso_calendar_to_utc(const struct xso_datetime *value, struct xso_datetime *utc);

#endif
