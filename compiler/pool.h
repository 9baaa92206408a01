/*
 * Memory of one run of the compiler: allocated, never freed piece by piece. Running out ends the
 * program with a message and status 2, so nothing here returns NULL.
 */
#ifndef XSOC_POOL_H
#define XSOC_POOL_H

#include <stddef.h>

/* `size` zeroed bytes. */
void *pool_alloc(size_t size);

char *pool_copy(const char *text, size_t size);
char *pool_print(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Upper case, ASCII only. */
char *pool_upper(const char *text);

/*
 * Room for one more element in an array of the pool that has `n` and grows by doubling. The
 * array's pointer is at *array; the new, zeroed element is returned.
 */
void *pool_push(void *array, size_t *n, size_t size);

/* Frees everything. */
void pool_free(void);

#endif
