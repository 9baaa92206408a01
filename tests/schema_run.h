/* Compiling schemas in a test's own process, many times. */
#ifndef TESTS_SCHEMA_RUN_H
#define TESTS_SCHEMA_RUN_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Does with a schema what xsoc does, with imports from `directory`, but for writing what it
 * printed, and frees everything. True: it compiles. False: it has errors; aborts with a message
 * when one of them lacks its code, words or place, or when there is nothing to print and no error.
 */
bool schema_run(const char *file, const char *directory);

/* The same with a file that is written first. */
bool schema_run_text(const char *file, const char *directory, const void *bytes, size_t size);

#endif
