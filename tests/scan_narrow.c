/* base/scan.c a second time, as where there is no AVX2, under names of its own. */
#define __builtin_cpu_supports(feature) 0
#define xso_scan_plain narrow_plain
#define xso_scan_value narrow_value
#define xso_scan_text narrow_text
#define xso_scan_unescaped narrow_unescaped
#define xso_scan_read narrow_read
#define xso_scan_xmlname_on narrow_xmlname_on

#include "base/scan.c"

#include "scan_ways.h"
