/* Texts and values of scalar types, as the tests of each type need them. */
#ifndef TESTS_SCALAR_TEXT_H
#define TESTS_SCALAR_TEXT_H

#include "memory.h"
#include "suite.h"

#include "object/scalar.h"

#include <stdlib.h>
#include <string.h>

/* Room for any scalar value. */
union scalar_value {
	unsigned char bytes[32];
	int64_t integer;
	double number;
	struct xso_datetime datetime;
	struct xso_date date;
	struct xso_time time;
};

static inline enum xso_status scalar_read(
	const struct scalar *scalar, const char *text, size_t size, union scalar_value *value)
{
	return scalar->parse(text, size, value, NULL);
}

/* As scalar_read of a text that ends where its memory does: a sanitizer sees what reads too far. */
static inline enum xso_status scalar_read_exact(
	const struct scalar *scalar, const char *text, union scalar_value *value)
{
	size_t size = strlen(text);
	char *exact = malloc(size ? size : 1);
	enum xso_status status;

	ck_assert_ptr_nonnull(exact);
	memcpy(exact, text, size);
	status = scalar_read(scalar, exact, size, value);
	free(exact);
	return status;
}

/* The text must give a value. */
static inline void scalar_reads(
	const struct scalar *scalar, const char *text, union scalar_value *value)
{
	memset(value, 0x5A, sizeof *value);
	if (scalar_read_exact(scalar, text, value))
		ck_abort_msg("'%s' is no %s", text, scalar->name);
}

/* The text must be refused, and leave the value as it was. */
static inline void scalar_refuses(const struct scalar *scalar, const char *text)
{
	union scalar_value value;

	memset(&value, 0x5A, sizeof value);
	if (scalar_read_exact(scalar, text, &value) != XSO_ERROR_INVALID)
		ck_abort_msg("'%s' is taken for a %s", text, scalar->name);
	for (size_t i = 0; i < sizeof value; i++)
		ck_assert_uint_eq(value.bytes[i], 0x5A);
}

/* The value must have this written form. */
static inline void scalar_writes(
	const struct scalar *scalar, const void *value, const char *written)
{
	char room[64];
	struct xso_buffer out = { .data = room, .capacity = sizeof room };

	if (scalar->format(value, &out) || out.size != strlen(written) ||
		memcmp(out.data, written, out.size))
		ck_abort_msg("%s is written '%.*s', not '%s'", scalar->name, (int)out.size, room,
			written);
}

/* Writing appends; without memory or above the limit it changes nothing. */
static inline void scalar_writes_all_or_nothing(
	const struct scalar *scalar, const void *value, const char *written)
{
	struct memory memory;
	struct xso_buffer out = { .allocator = memory_begin(&memory, 1) };
	size_t n = strlen(written);

	ck_assert_int_eq(scalar->format(value, &out), XSO_ERROR_MEMORY);
	ck_assert_uint_eq(out.size, 0);
	memory.fail_at = 0;
	ck_assert_int_eq(xso_buffer_append_byte(&out, '>'), XSO_OK);
	out.limit = n;
	ck_assert_int_eq(scalar->format(value, &out), XSO_ERROR_LIMIT);
	ck_assert_uint_eq(out.size, 1);
	out.limit = n + 1;
	ck_assert_int_eq(scalar->format(value, &out), XSO_OK);
	ck_assert_uint_eq(out.size, n + 1);
	ck_assert_mem_eq(out.data + 1, written, n);
	xso_buffer_free(&out);
	ck_assert_uint_eq(memory.blocks, 0);
}

/* The next of a fixed sequence of pseudo-random numbers (xorshift64*); *state is not 0. */
static inline uint64_t scalar_random(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * UINT64_C(0x2545F4914F6CDD1D);
}

/* The next one as a number below `n`. */
static inline size_t scalar_below(uint64_t *state, size_t n)
{
	return (size_t)(scalar_random(state) % n);
}

/* How often tests with random values go round: XSO_ROUNDS in the environment, or `usual`. */
static inline long scalar_rounds(long usual)
{
	const char *wanted = getenv("XSO_ROUNDS");

	return wanted ? atol(wanted) : usual;
}

#endif
