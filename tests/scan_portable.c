/* base/scan.c a second time, with eight bytes in a word, under names of its own. */
#define XSO_PORTABLE
#define xso_scan_plain portable_plain
#define xso_scan_value portable_value
#define xso_scan_text portable_text
#define xso_scan_unescaped portable_unescaped
#define xso_scan_read portable_read
#define xso_scan_xmlname_on portable_xmlname_on

#include "base/scan.c"

#include "scan_ways.h"

const char *portable_xmlname(const char *at, const char *end)
{
	return scan_xmlname(at, end);
}
