/*
 * Scenarios: what a peer sends and expects, and what is done and seen on our side, line by line.
 * tests/scenarios/README.md says how they are written.
 */
#ifndef TESTS_SCENARIO_H
#define TESTS_SCENARIO_H

#include <stddef.h>

enum { SCENARIO_STEPS = 128, SCENARIOS = 1024, SCENARIO_FILES = 64 };

struct step {
	const char *verb, *rest; /* `rest` with continuations joined, escapes as they are */
	unsigned line;
};

struct scenario {
	const char *file, *name;
	struct step steps[SCENARIO_STEPS]; /* of fragments too */
	size_t n_steps;
	unsigned line;
};

/* All scenarios of a folder's files *.scenario, in the order of names. */
struct scenarios {
	struct scenario *items;
	size_t n;
	char **texts; /* of the files, and their paths */
	size_t n_texts;
};

/* A mistake in a file ends the program. */
void scenarios_read(struct scenarios *scenarios, const char *folder);
void scenarios_free(struct scenarios *scenarios);

/* The byte that the text at *at stands for: itself, or an escape, to whose end *at moves. */
char scenario_byte(const char **at);

#endif
