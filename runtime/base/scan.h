/* Finding the first byte of a text that needs a look, a block of bytes at a time. */
#ifndef XSO_BASE_SCAN_H
#define XSO_BASE_SCAN_H

#include "base/block.h"

/*
 * Each gives the first byte of [at, end) that it stops at, or `end`. The first four stop at control
 * characters (below U+0020), and at what is no character of XML in strict UTF-8, or not all there.
 */

/* At nothing else, and not at white space. */
const char *xso_scan_characters(const char *at, const char *end);

/* Of an attribute value: at either quote, '<' and '&'. */
const char *xso_scan_value(const char *at, const char *end);

/* Of character data: at '<', '&' and ']', not at LF. */
const char *xso_scan_text(const char *at, const char *end);

/* Of what is to be written: at '<', '>', '&' and '"'. */
const char *xso_scan_unescaped(const char *at, const char *end);

/* Of a text, or a value, that is known to be good: at nothing but what does not stand for itself
 * there. */
const char *xso_scan_raw_text(const char *at, const char *end);
const char *xso_scan_raw_value(const char *at, const char *end);

/* Of a name in ASCII: at all but letters, digits, '_', '-' and '.'. */
const char *xso_scan_xmlname_on(const char *at, const char *end);

static inline marks scan_named(block b)
{
	const marks others = marks_without(block_range(b, '-', '9' - '-' + 1), block_equal(b, '/'));

	return marks_either(marks_either(block_letters(b), others), block_equal(b, '_'));
}

/* The same, here: most names are short. */
static inline const char *scan_xmlname(const char *at, const char *end)
{
	const unsigned n = end - at < BLOCK ? BLOCK : marks_end(scan_named(block_load(at)));

	return n < BLOCK ? at + n : xso_scan_xmlname_on(at, end);
}

#endif
