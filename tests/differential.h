/* Both readers are given the same bytes, each in its own pieces, and must say the same. */
#ifndef TESTS_DIFFERENTIAL_H
#define TESTS_DIFFERENTIAL_H

#include "tape_dump.h"

#include <stdbool.h>

struct differential {
	struct xso_reader_config config; /* without type */
	struct chunks native, libxml2;
	bool places; /* they are to name the same places in the input, too */
};

/*
 * True when they accept or refuse alike, with the same events and the same class of error, but for
 * what tests/differences.md lists. Else *why, which was empty, is what each of them says.
 */
bool differential_agrees(const struct differential *differential, const char *bytes, size_t size,
	struct xso_buffer *why);

/*
 * As a fuzzer has it: the first three bytes say what the root is, and in which pieces each gets the
 * rest. `names` are those of a registry.
 */
bool differential_agrees_coded(
	const struct xso_names *names, const uint8_t *bytes, size_t size, struct xso_buffer *why);

/*
 * True when the native reader says the same of these bytes as a whole, one at a time, and in the
 * pieces that are coded: the same tapes, and the same error at the same place, unless it is a
 * limit. There are three bytes at least. Else *why.
 */
bool differential_is_steady_coded(
	const struct xso_names *names, const uint8_t *bytes, size_t size, struct xso_buffer *why);

#endif
