/* The characters of names: XML 1.0 (fifth edition) productions 4 and 4a. */
#ifndef XSO_BASE_XMLNAME_H
#define XSO_BASE_XMLNAME_H

#include "base/scan.h"

#include <stdbool.h>

enum xmlname_kind { XMLNAME_CHARACTER = 1, XMLNAME_START = 2 };

/* Of each byte; what is no ASCII is looked at as a character. */
extern const unsigned char xso_xmlname_kinds[128];

/* As xmlname_end, of a name that goes on with what is no ASCII. */
const char *xso_xmlname_end_wide(const char *at, const char *end);

/* True when a name may begin with the character at `at`, which is no ASCII. */
bool xso_xmlname_is_start_wide(const char *at, const char *end);

/*
 * Behind the last of the characters of names, but for colons, that stand at `at`; or where a
 * character begins that is not all there.
 */
static inline const char *xmlname_end(const char *at, const char *end)
{
	at = scan_xmlname(at, end);
	return at < end && (unsigned char)*at >= 0x80 ? xso_xmlname_end_wide(at, end) : at;
}

/* True when a name may begin at `at`: a letter or '_'. */
static inline bool xmlname_is_start(const char *at, const char *end)
{
	if (at == end)
		return false;
	return (unsigned char)*at < 0x80 ? xso_xmlname_kinds[(unsigned char)*at] & XMLNAME_START
					 : xso_xmlname_is_start_wide(at, end);
}

/* The same of what scan_xmlname went over, where what is above '9' is a letter or '_'. */
static inline bool xmlname_is_scanned(const char *at, const char *end)
{
	return end > at && *at > '9';
}

/* True when all of `text` is one name without a colon (Namespaces in XML 1.0, production 4). */
bool xso_xmlname_is_whole(const char *text);

#endif
