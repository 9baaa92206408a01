/*
 * Two streams of one process that talk to each other, an initiator and a receiver: who moves their
 * bytes, and how one logs in at the other, in small.
 */
#ifndef TESTS_PAIR_H
#define TESTS_PAIR_H

#include "memory.h"
#include "random.h"

#include <xso/handlers.h>
#include <xso/request.h>
#include <xso/wait.h>

struct pair;

struct side {
	struct pair *pair;
	struct side *other;
	struct xso_stream_config config;
	struct xso_stream *stream;
	bool is_secure, is_authenticated, is_ready; /* how far the login is */
	bool is_closed;				    /* its transport is gone */
	bool got_eof; /* it was told that the other one sends nothing more */
	unsigned n_closing, ids;
};

enum { PAIR_INITIATOR, PAIR_RECEIVER };

struct pair {
	uint64_t *random;
	size_t piece; /* so many bytes at most go over at a time; with messages one goes */
	struct memory memory;
	struct side sides[2];
	uint64_t now;
	bool wants_tls;	     /* the initiator was told to proceed */
	const char *failure; /* what went wrong; NULL: nothing */
};

/* Makes both and their transport; what they say meanwhile waits. */
void pair_begin(struct pair *pair, uint64_t *random, enum xso_mode mode, enum xso_framing framing,
	size_t piece);

/* Moves some bytes from one side to the other, and what is due then. False: nothing moved. */
bool pair_move(struct pair *pair);

/* Moves all there are. */
void pair_move_all(struct pair *pair);

/* The same, and lets the time of whatever is waited for come, until nothing is. */
void pair_settle(struct pair *pair);

/* The transport is gone: bytes on their way are lost. */
void pair_lose(struct pair *pair);

/* Frees both; nothing leaks. */
void pair_end(struct pair *pair);

#endif
