/*
 * A secret that a test knows only behind a mask, so that all copies of it in the memory of the
 * process, which is searched, are somebody else's.
 */
#ifndef TESTS_HIDDEN_H
#define TESTS_HIDDEN_H

#include <stdbool.h>
#include <stddef.h>

enum { HIDDEN = 32 };

struct hidden {
	char masked[HIDDEN];
};

/* Letters that nobody else has. */
struct hidden hidden_choose(void);
/* Without a NUL behind it. */
void hidden_reveal(const struct hidden *hidden, char at[HIDDEN]);
/* Overwrites in a way that the compiler may not leave out. */
void hidden_wipe(void *memory, size_t size);

/* False: the memory of a process cannot be read here. */
bool hidden_can_be_counted(void);
/* How often it is in what this process can read. Sanitizers' shadows are too large. */
unsigned hidden_count(const struct hidden *hidden);

#endif
