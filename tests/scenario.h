/*
 * Scenarios: what a peer sends and expects, and what is done and seen on our side, line by line.
 * tests/scenarios/README.md says how they are written.
 */
#ifndef TESTS_SCENARIO_H
#define TESTS_SCENARIO_H

#include <stddef.h>

enum { SCENARIO_STEPS = 128, SCENARIOS = 512 };

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

struct scenarios {
	char *text, *path;
	struct scenario *items;
	size_t n;
};

/* Reads a file of them; a mistake in it fails the test. */
void scenarios_read(struct scenarios *scenarios, const char *folder, const char *name);
void scenarios_free(struct scenarios *scenarios);

/* Every file of a folder that ends in .scenario, in the order of names, each given to `visit`. */
void scenarios_walk(const char *folder, void (*visit)(const struct scenarios *scenarios));

#endif
