/* xsoc explain: the pages about errors. */
#ifndef XSOC_EXPLAIN_H
#define XSOC_EXPLAIN_H

#include <stdbool.h>

/*
 * Prints on standard output the page of a code, which is given as XSO012, 12, or by its short name;
 * NULL: the list of all codes. False when there is no such code, after a message on standard error
 * with the nearest name.
 */
bool explain_code(const char *code);

#endif
