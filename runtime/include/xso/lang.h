/* Language tags and ranges (RFC 4647), compared without regard to case. */
#ifndef XSO_LANG_H
#define XSO_LANG_H

#include <xso/api.h>

#include <stdbool.h>
#include <stddef.h>

XSO_BEGIN

/* True when both tags are the same; NULL and "" are both "no language". */
bool xso_lang_equal(const char *a, const char *b);

/* Basic filtering (RFC 4647 3.3.1): "de" matches "de" and "de-CH"; "*" matches any but none. */
bool xso_lang_matches(const char *range, const char *tag);

/*
 * Lookup (RFC 4647 3.4) in an array of structs of `stride` bytes, each with a `const char *`
 * language at `offset`: the index of the one that suits the first range that finds any, where a
 * range is shortened from the right until it does; then the first without language; then 0.
 * SIZE_MAX when the array is empty. `ranges` ends with NULL, or is NULL for no preference; "*" is
 * skipped.
 */
size_t xso_lang_lookup(
	const void *array, size_t n, size_t stride, size_t offset, const char *const *ranges);

XSO_END

#endif
