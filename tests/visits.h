/* Clients that visit real servers: each is one account's, and is driven until something is so. */
#ifndef TESTS_VISITS_H
#define TESTS_VISITS_H

#include "servers.h"

#include <xso/client.h>
#include <xso/request.h>

struct visit {
	struct xso_client *client;
	struct xso_connection_config way;
	struct xso_tls_context *context;
	void *user;	    /* the test's */
	bool hurries;	    /* does not wait to come back */
	unsigned n_lost;    /* connections */
	unsigned n_resumed; /* sessions */
	unsigned n_answers; /* to requests, for tests to count */
	char jid[256];	    /* the full address, once it is online */
	char text[1024];    /* of the last state */
	/* What became of its stanzas; NULL: nobody wants to know. */
	void (*outcome)(struct visit *visit, const struct xso_sm_outcome *outcome);
};

enum { MOST_VISITS = 3 };

struct visits {
	struct visit visits[MOST_VISITS];
	size_t n;
	struct xso_source *others[MOST_VISITS]; /* driven with them; NULL: none, or it has ended */
};

/*
 * A visit by `account` ("alice@localhost/one"), which knows everything in the catalogue. It begins
 * with the first call that drives it.
 */
struct visit *visits_add(struct visits *visits, const struct server *server, const char *account);

/* Waits until something is due, but not for long, and does it. */
void visits_step(struct visits *visits);
/* Drives all of them until *count has reached `n`; fails the test when that takes half a minute. */
void visits_run(struct visits *visits, const unsigned *count, unsigned n);
/* Drives all of them until they are online. */
void visits_come_online(struct visits *visits);
/* Closes and frees them. */
void visits_end(struct visits *visits);

struct xso_stream *visit_stream(struct visit *visit);
/* Fails the test unless it is a result; counts it. */
void visit_answered(struct visit *visit, const struct xso_answer *answer);
/* An empty result is expected. */
void visit_ask(struct visit *visit, int type, const char *to, struct xso_any payload);

#endif
