/* The scans of base/scan.h as they are where there is no AVX2, and where there is no SSE2 or NEON
 * either. */
#ifndef TESTS_SCAN_WAYS_H
#define TESTS_SCAN_WAYS_H

const char *narrow_plain(const char *at, const char *end);
const char *narrow_value(const char *at, const char *end);
const char *narrow_text(const char *at, const char *end);
const char *narrow_unescaped(const char *at, const char *end);
const char *narrow_read(const char *at, const char *end);

const char *portable_plain(const char *at, const char *end);
const char *portable_value(const char *at, const char *end);
const char *portable_text(const char *at, const char *end);
const char *portable_unescaped(const char *at, const char *end);
const char *portable_read(const char *at, const char *end);
const char *portable_xmlname(const char *at, const char *end);

#endif
