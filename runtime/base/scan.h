/*
 * Finding the first byte of a text that needs a look, many bytes at a time: with SSE2, with NEON,
 * or with eight bytes in a word. What is found is the same.
 */
#ifndef XSO_BASE_SCAN_H
#define XSO_BASE_SCAN_H

/*
 * Each gives the first byte of [at, end) that it stops at, or `end`. All stop at control characters
 * (below U+0020) and at what is no ASCII.
 */

/* At nothing else. */
const char *scan_plain(const char *at, const char *end);

/* Of an attribute value between `quote`: at that quote, '<' and '&'. */
const char *scan_value(const char *at, const char *end, char quote);

/* Of character data: at '<', '&' and ']', not at LF. */
const char *scan_text(const char *at, const char *end);

/* Of a name in ASCII: at all but letters, digits, '_', '-' and '.'. */
const char *scan_xmlname(const char *at, const char *end);

/* Of what is to be written: at '<', '>', '&' and '"'. */
const char *scan_unescaped(const char *at, const char *end);

#endif
