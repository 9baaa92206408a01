/* The scans of base/scan.h as they are where there is neither SSE2 nor NEON. */
#ifndef TESTS_SCAN_PORTABLE_H
#define TESTS_SCAN_PORTABLE_H

const char *portable_characters(const char *at, const char *end);
const char *portable_raw_text(const char *at, const char *end);
const char *portable_raw_value(const char *at, const char *end);
const char *portable_value(const char *at, const char *end);
const char *portable_text(const char *at, const char *end);
const char *portable_unescaped(const char *at, const char *end);
const char *portable_xmlname(const char *at, const char *end);

#endif
