/* One suite a program: the file that includes this says what is in it. */
#ifndef TESTS_SUITE_H
#define TESTS_SUITE_H

#include <check.h>

/* Defined by each test file; tests/main.c runs it. */
Suite *suite(void);

#endif
