/*
 * One stream's life under random calls, from outside and from inside the functions that it calls:
 * what test_stream_reentry.c and its calls share.
 */
#ifndef TESTS_REENTRY_H
#define TESTS_REENTRY_H

#include "memory.h"
#include "random.h"
#include "stream_words.h"

#include <xso/request.h>
#include <xso/wait.h>

enum { REENTRY_AWAITED = 16, REENTRY_KEPT = 4, REENTRY_LOG = 16384 };

struct life;

/* Somebody who is told once. */
struct awaited {
	struct life *life;
	struct xso_wait *wait; /* NULL: none, or a request */
	bool is_pending;
};

/* Memory of a message that is kept, and a text in it. */
struct kept {
	struct xso_arena *arena;
	const char *text;
};

struct life {
	uint64_t *random;
	struct xso_stream_config config;
	struct memory memory;
	struct xso_stream *stream; /* NULL: freed */
	bool is_being_freed, is_freed;
	size_t depth; /* of calls under way */
	uint64_t now;
	unsigned ids;
	unsigned n_closing, n_begun; /* events; headers that may go out */
	unsigned n_headers;	     /* that went out */
	char last_said;
	struct awaited awaited[REENTRY_AWAITED];
	struct kept kept[REENTRY_KEPT];
	struct xso_request *requests[REENTRY_KEPT];
	struct xso_any any; /* the element that is being handled; nothing: none */
	char log[REENTRY_LOG];
};

/* Fails the test unless it holds; appends to what was called. */
void life_must(struct life *l, bool holds, const char *what);
void life_note(struct life *l, const char *what);

/* One random call; the stream is there. */
void life_call(struct life *l);

/* Sends what waits to be sent, and frees the stream, if it is still there. */
void life_call_output(struct life *l);
void life_free(struct life *l);

void life_release_kept(struct life *l, struct kept *kept);
void life_set_handlers(struct life *l);
void life_saw_event(struct life *l, const struct xso_event *event);

/* The functions that the stream calls. */
void life_waited(struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user);
void life_answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user);
void life_on_any(struct xso_stream *stream, struct xso_any any, void *user);
void life_on_event(struct xso_stream *stream, const struct xso_event *event, void *user);
void life_on_request(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user);

#endif
