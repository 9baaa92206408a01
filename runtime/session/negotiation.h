/*
 * What login, receiver and component share: somebody who says something to a peer and waits for
 * what it says, one thing at a time, with one deadline for the whole.
 */
#ifndef XSO_SESSION_NEGOTIATION_H
#define XSO_SESSION_NEGOTIATION_H

#include <xso/raw.h>
#include <xso/wait.h>

enum { NEGOTIATION_TEXT = 1024 }; /* the longest sentence, with its NUL */

/* Why it failed. Pointers live until the function that gets it returns. */
struct negotiation_failure {
	const char *text; /* one sentence, with no secret in it */
	const struct xso_close_reason
		*reason;	/* the stream ended; NULL: it did not, or was freed */
	enum xso_status status; /* what failed on our side, or about the peer; else XSO_OK */
	bool timeout;		/* the time was over */
};

/* Who it is: the functions may free everything, so nothing is touched behind them. */
struct negotiation_side {
	const char *peer;		    /* "the server" */
	bool is_receiver;		    /* what does not fit its class ends the stream */
	const char *(*phase)(const void *); /* what is waited for, in a few words */
	/* What the end of the stream means, as the beginning of a sentence; NULL: just that. */
	const char *(*meaning)(const struct xso_close_reason *reason);
	void (*got)(void *self, struct xso_any any); /* what was waited for, or any header */
	void (*failed)(void *self, const struct negotiation_failure *failure);
};

struct negotiation {
	const struct negotiation_side *side;
	void *self; /* of its functions */
	struct xso_stream *stream;
	uint64_t timeout;      /* milliseconds for the whole, from the first wait on */
	uint64_t due;	       /* once that has told the time */
	struct xso_wait *wait; /* NULL: none */
	bool has_due;
};

/* Milliseconds that are left; at least one, so that time is told as over by the stream. */
uint64_t xso_negotiation_left(const struct negotiation *n);

/*
 * Waits for one of `n_classes`, or for the peer's header, and then for nothing else. False: it
 * failed, which is told already.
 */
bool xso_negotiation_expect(
	struct negotiation *n, const struct xso_class *const *classes, size_t n_classes);
bool xso_negotiation_expect_header(struct negotiation *n);

/* Sends; false as above. */
bool xso_negotiation_send(struct negotiation *n, struct xso_any any);

/* Nothing is waited for any more. */
void xso_negotiation_stop(struct negotiation *n);

/* It failed: for something on our side; the time is over; the stream has ended (may be NULL). */
void xso_negotiation_fail(struct negotiation *n, enum xso_status status, const char *words);
void xso_negotiation_time_out(struct negotiation *n);
void xso_negotiation_closed(struct negotiation *n, const struct xso_close_reason *reason);
/* What does not fit its class, with the error that says why. */
void xso_negotiation_unreadable(struct negotiation *n, const struct xso_raw *raw);
/* With a stream error to the peer. `more` stands behind the words. */
void xso_negotiation_refuse(
	struct negotiation *n, const char *condition, const char *words, const char *more);

#endif
