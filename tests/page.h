/* Tables and blocks of a page that is tested: what it says must be true. */
#ifndef TESTS_PAGE_H
#define TESTS_PAGE_H

#include "suite.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE_BYTES = 65536, PAGE_CELLS = 4, PAGE_CELL = 256 };

/* The text of a file of the repository. The caller frees it. */
static inline char *page_read(const char *file)
{
	char path[512], *text = calloc(1, PAGE_BYTES);
	FILE *stream;

	snprintf(path, sizeof path, "%s/../%s", TEST_FILES, file);
	stream = fopen(path, "rb");
	ck_assert_msg(text && stream, "%s", path);
	ck_assert_uint_lt(fread(text, 1, PAGE_BYTES, stream), PAGE_BYTES);
	fclose(stream);
	return text;
}

/* The first fenced block of a language. The caller frees it. */
static inline char *page_block(const char *page, const char *language)
{
	char fence[32], *block;
	const char *begin, *end;

	snprintf(fence, sizeof fence, "```%s\n", language);
	begin = strstr(page, fence);
	ck_assert_ptr_nonnull(begin);
	begin += strlen(fence);
	end = strstr(begin, "```");
	ck_assert_ptr_nonnull(end);
	block = calloc(1, (size_t)(end - begin) + 1);
	ck_assert_ptr_nonnull(block);
	memcpy(block, begin, (size_t)(end - begin));
	return block;
}

/* A row of a table that is walked. */
struct page_row {
	const char *next;
	char cells[PAGE_CELLS][PAGE_CELL];
};

/* Begins at the table with this first line. */
static inline struct page_row page_table(const char *page, const char *first)
{
	struct page_row row = { .next = strstr(page, first) };

	ck_assert_msg(row.next, "no table begins with %s", first);
	row.next = strchr(row.next, '\n') + 1; /* at the line of dashes */
	row.next = strchr(row.next, '\n') + 1;
	return row;
}

/* The next row; false: behind the last. */
static inline bool page_row(struct page_row *row)
{
	const char *at = row->next;

	memset(row->cells, 0, sizeof row->cells);
	for (size_t i = 0; *at == '|' && at[1] != '\n'; i++) {
		const char *end = strstr(at + 1, " |");
		ck_assert(i < PAGE_CELLS && end && end - at - 2 < PAGE_CELL);
		memcpy(row->cells[i], at + 2, (size_t)(end - at - 2));
		at = end + 1;
	}
	if (*row->next != '|')
		return false;
	row->next = at + 2;
	return true;
}

/* Takes the next text between backticks out of a cell; false: there is none. */
static inline bool page_code(const char **cell, char code[PAGE_CELL])
{
	const char *begin = strchr(*cell, '`'), *end = begin ? strchr(begin + 1, '`') : NULL;

	if (!end)
		return false;
	snprintf(code, PAGE_CELL, "%.*s", (int)(end - begin - 1), begin + 1);
	*cell = end + 1;
	return true;
}

#endif
