#include "pool.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every allocation, in one list. The compiler is a program: this is its only global state. */
static struct header {
	struct header *next;
	max_align_t memory[];
} * all;

void *pool_alloc(size_t size)
{
	struct header *header = calloc(1, sizeof *header + size);

	if (!header) {
		fputs("xsoc: out of memory\n", stderr);
		exit(2);
	}
	header->next = all;
	all = header;
	return header->memory;
}

char *pool_copy(const char *text, size_t size)
{
	char *copy = pool_alloc(size + 1);

	memcpy(copy, text, size);
	return copy;
}

char *pool_print(const char *format, ...)
{
	va_list list;
	char *text;
	int size;

	va_start(list, format);
	size = vsnprintf(NULL, 0, format, list);
	va_end(list);
	text = pool_alloc((size_t)size + 1);
	va_start(list, format);
	vsnprintf(text, (size_t)size + 1, format, list);
	va_end(list);
	return text;
}

char *pool_upper(const char *text)
{
	char *upper = pool_copy(text, strlen(text));

	for (char *c = upper; *c; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return upper;
}

void *pool_push(void *array, size_t *n, size_t size)
{
	void *elements;

	memcpy(&elements, array, sizeof elements);
	if (!(*n & (*n - 1))) { /* full: 0, 1, 2, 4 … */
		void *grown = pool_alloc((*n ? *n * 2 : 1) * size);
		if (*n)
			memcpy(grown, elements, *n * size);
		elements = grown;
		memcpy(array, &elements, sizeof elements);
	}
	return (char *)elements + (*n)++ * size;
}

void pool_free(void)
{
	for (struct header *next; all; all = next) {
		next = all->next;
		free(all);
	}
}
