/* One question to DNS: c-ares is asked, and what it says is written down. */
#ifndef XSO_NET_QUESTION_H
#define XSO_NET_QUESTION_H

#include <xso/resolver.h>

struct ares_channeldata; /* c-ares's channel */

/* All of it is in its arena. */
struct question {
	struct question *next; /* in a queue */
	struct question_queue *answered;
	struct xso_arena *arena;
	enum xso_question kind;
	const char *name;
	xso_resolver_answer *answer;
	void *user;
	struct xso_resolution resolution;
};

struct question_queue {
	struct question *first, **last;
};

void xso_question_queue_begin(struct question_queue *queue);
void xso_question_push(struct question_queue *queue, struct question *question);
/* The oldest one; NULL: none. */
struct question *xso_question_pop(struct question_queue *queue);

/* It will be pushed to `answered`. NULL: no memory. */
struct question *xso_question_new(const struct xso_allocator *allocator, enum xso_question kind,
	const char *name, struct question_queue *answered);
void xso_question_free(struct question *question);

/*
 * Asks c-ares, which may answer at once. It is in nobody's hands then until it is answered; it is
 * freed when the channel is destroyed before.
 */
void xso_question_put(struct question *question, struct ares_channeldata *channel);

#endif
