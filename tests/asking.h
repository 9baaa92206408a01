/*
 * Asks the resolver that asks DNS, in a loop as xso/source.h has it, against a server on loopback.
 */
#ifndef TESTS_ASKING_H
#define TESTS_ASKING_H

#include "dns_server.h"

#include <xso/resolver.h>

/* The longest label that there may be. */
#define ASKING_LABEL "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"

/* Milliseconds: where an answer comes, on a slow machine, too; where none comes. */
enum { PATIENT = 5000, HASTY = 100 };

/* Of the test under way; the options are patient. */
struct asking {
	struct dns_server *server;
	struct xso_dns_options options;
};

extern struct asking asking;

/* A checked fixture. */
void asking_begin(void);
void asking_end(void);

/* What came of a question. */
struct answer {
	size_t times; /* 1 when all is well */
	enum xso_resolved outcome;
	char said[4096]; /* its text, or the records in order */
	struct xso_resolver *resolver;
	bool closes, asks; /* does so while it is told */
	bool is_inside;	   /* a call that may not answer */
};

/* Writes into the answer, its `user`, and does what that wants. */
xso_resolver_answer asking_answered;

struct xso_resolver *asking_open(const struct xso_allocator *allocator);

void asking_ask(struct xso_resolver *resolver, enum xso_question kind, const char *name,
	struct answer *answer);

/* One turn of a loop. False: nothing was due for `most` milliseconds. */
bool asking_turn(struct xso_resolver *resolver, int most);

/* Until each of `n` has come. */
void asking_wait(struct xso_resolver *resolver, struct answer *answer, size_t n);

/* All of it for one question. */
void asking_one(enum xso_question kind, const char *name, struct answer *answer);

#endif
