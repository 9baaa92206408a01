/* The project's own stanzas, tests/vectors/stanzas: one element a file. */
#ifndef TESTS_VECTORS_H
#define TESTS_VECTORS_H

#include "suite.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VECTORS = 1024, VECTOR_BYTES = 65536 };

struct vector {
	char name[256];
	char *bytes;
	size_t size;
};

static inline int vector_compare(const void *a, const void *b)
{
	return strcmp(((const struct vector *)a)->name, ((const struct vector *)b)->name);
}

static inline void vector_read(struct vector *vector)
{
	char path[512];
	FILE *file;

	snprintf(path, sizeof path, "%s/vectors/stanzas/%s", TEST_FILES, vector->name);
	file = fopen(path, "rb");
	ck_assert_ptr_nonnull(file);
	vector->bytes = malloc(VECTOR_BYTES);
	ck_assert_ptr_nonnull(vector->bytes);
	vector->size = fread(vector->bytes, 1, VECTOR_BYTES, file);
	ck_assert_uint_lt(vector->size, VECTOR_BYTES);
	fclose(file);
}

/* All of them by name, read. Returns how many; vectors_free gives them back. */
static inline size_t vectors_read(struct vector vectors[VECTORS])
{
	DIR *folder = opendir(TEST_FILES "/vectors/stanzas");
	const struct dirent *entry;
	size_t n = 0;

	ck_assert_ptr_nonnull(folder);
	while ((entry = readdir(folder))) {
		const char *dot = strrchr(entry->d_name, '.');
		if (!dot || strcmp(dot, ".xml") != 0)
			continue;
		ck_assert_uint_lt(n, VECTORS);
		snprintf(vectors[n].name, sizeof vectors[n].name, "%s", entry->d_name);
		vector_read(&vectors[n++]);
	}
	closedir(folder);
	qsort(vectors, n, sizeof *vectors, vector_compare);
	return n;
}

static inline void vectors_free(struct vector *vectors, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(vectors[i].bytes);
}

#endif
