/*
 * The values of attributes and texts that are not plain strings. The lexical rules of every type of
 * the schema language, and their sources, are in runtime/object/README.md.
 */
#ifndef XSO_SCALAR_H
#define XSO_SCALAR_H

#include <xso/api.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

XSO_BEGIN

/* base64, hex, colon-hex. data NULL is absent; present and empty is size 0 with data not NULL. */
struct xso_bytes {
	const uint8_t *data;
	size_t size;
};

/* A day of the proleptic Gregorian calendar (XEP-0082). */
struct xso_date {
	int16_t year; /* 1 to 9999 */
	uint8_t month, day;
};

/*
 * A time of day with the distance of its clock from UTC (XEP-0082). A second of 60 is a leap
 * second. `floating` says that no zone was given; `offset` is 0 then.
 */
struct xso_time {
	uint32_t nanosecond;
	int16_t offset; /* minutes east of UTC, -840 to 840 */
	uint8_t hour, minute, second;
	bool floating;
};

/* A point in time as it was written: date, time, and zone (XEP-0082; XEP-0091 for the old form). */
struct xso_datetime {
	struct xso_date date;
	struct xso_time time;
};

/* "host", "host:port", "[v6]:port". host NULL is absent; port 0: none was given. */
struct xso_host_port {
	const char *host; /* without brackets */
	uint16_t port;
};

/*
 * Seconds since 1970-01-01T00:00:00Z, without leap seconds: one is counted as the second after it.
 * A floating time is taken as UTC. The nanoseconds are those of the value.
 */
int64_t xso_datetime_to_unix(const struct xso_datetime *value);

/*
 * The UTC date and time of so many seconds since 1970. False, and *value untouched, when that is
 * not in the years 1 to 9999 or `nanosecond` is above 999,999,999.
 */
bool xso_datetime_from_unix(int64_t seconds, uint32_t nanosecond, struct xso_datetime *value);

/* -1, 0 or 1: which of two comes first in time, zones considered. */
int xso_datetime_compare(const struct xso_datetime *a, const struct xso_datetime *b);

XSO_END

#endif
