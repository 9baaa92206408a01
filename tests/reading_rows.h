/* Tables of documents and what a reader says of them. */
#ifndef TESTS_READING_ROWS_H
#define TESTS_READING_ROWS_H

#include <xso/reader.h>

struct reading_row {
	const char *xml;
	const char *said; /* by reading_dump, without offsets of items */
	size_t size;	  /* of xml; 0: up to its NUL */
};

/*
 * Checks each row: in one piece it must give `said`, and one byte at a time and at every two-way
 * split the same, with the same offsets. All of that once more with a set of names that some are
 * in.
 */
void check_readings(
	const struct xso_reader_config *config, const struct reading_row *rows, size_t n);

#endif
