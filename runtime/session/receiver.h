/* What the phases of a receiver share. */
#ifndef XSO_SESSION_RECEIVER_H
#define XSO_SESSION_RECEIVER_H

#include "session/negotiation.h"

#include <xso/receiver.h>

struct xmpp_fast_token;
struct xmpp_sasl2_authenticate;
struct xmpp_sm_resume;
struct xmpp_sm_resumed;

enum { RECEIVER_TEXT = 512, RECEIVER_RANDOM = 16, RECEIVER_NONCE = 2 * RECEIVER_RANDOM + 1 };

struct xso_receiver {
	struct xso_receiver_config config; /* its own strings lead into `arena` */
	struct xso_arena *arena;	   /* is wiped; NULL: it is over */
	struct negotiation negotiation;	   /* and, behind the end, what waits for <enable/> */
	enum xso_receiver_phase phase;

	/* what was offered, and the exchange that is under way; NULL: none */
	struct xso_sasl_offer offer;
	const char *bindings[XSO_SASL_N_BINDINGS];
	bool offers_sasl2;
	struct xso_sasl_server *sasl;
	/* what began it, in `arena`; NULL: it is in the elements of RFC 6120 */
	const struct xmpp_sasl2_authenticate *authenticate;
	/* The token that was found last; the first two live as long as the exchange. */
	struct xso_receiver_holder holder; /* its name; NULL: none was looked for */
	const char *token;
	struct xso_receiver_token known;
	unsigned n_failures;
	const char *condition; /* of the last one; lives for ever */
	enum xso_sasl_mechanism mechanism;
	const char *account; /* a bare address; NULL: nobody is authenticated */
	const char *jid;     /* a full one; NULL: no resource is bound */
	bool has_resumed, has_session;

	size_t holds; /* owners of the memory: the user, a call under way */
	bool is_freed;
};

/*
 * All of these may end it, and whoever is told may free it: a caller looks at nothing behind them,
 * unless it is told that it goes on, or holds it.
 */
void xso_receiver_hold(struct xso_receiver *receiver);
void xso_receiver_release(struct xso_receiver *receiver);

/* Waits for the peer's header; for the next of what a client may say. False: it has ended. */
bool xso_receiver_expect_header(struct xso_receiver *receiver);
bool xso_receiver_expect(struct xso_receiver *receiver);
/* Waits for <enable/> behind its end, for ever, where that is offered. */
enum xso_status xso_receiver_expect_enable(struct xso_receiver *receiver);

/* Sends; false: it has ended. */
bool xso_receiver_send(struct xso_receiver *receiver, struct xso_any any);

/* Ends it, for the words and `more` behind them, and what `failure` has besides phase and text. */
void xso_receiver_fail(struct xso_receiver *receiver, struct xso_receiver_failure failure,
	const char *words, const char *more);
/* The same for something on our side. */
void xso_receiver_fail_status(
	struct xso_receiver *receiver, enum xso_status status, const char *words);
/* The same for the end of the stream. */
void xso_receiver_fail_closed(struct xso_receiver *receiver);
/* The same with a stream error to the client. */
void xso_receiver_refuse(struct xso_receiver *receiver, const char *condition, const char *words);

/* Ends it well, but for what xso_receiver_expect_enable waits for. */
void xso_receiver_finish(struct xso_receiver *receiver);

/* One more failure to bind or to resume: the next try follows, or the end. */
void xso_receiver_count_failure(struct xso_receiver *receiver, const char *words);

/* In hexadecimal digits. False: there is no randomness; the second one has ended it then. */
bool xso_receiver_draw(const struct xso_receiver *receiver, char nonce[RECEIVER_NONCE]);
bool xso_receiver_make_nonce(struct xso_receiver *receiver, char nonce[RECEIVER_NONCE]);

/* The features of the phase that a header leads to. */
void xso_receiver_offer(struct xso_receiver *receiver);
/* Those behind authentication: of what is still to be done, and what may be. */
enum xso_status xso_receiver_send_features(const struct xso_receiver *receiver);

/* What comes in each phase. */
void xso_receiver_tls(struct xso_receiver *receiver, struct xso_any any);
void xso_receiver_sasl(struct xso_receiver *receiver, struct xso_any any);
void xso_receiver_bind(struct xso_receiver *receiver, struct xso_any any);

/* In the place of binding. False: it is nothing of stream management, or that is not offered. */
bool xso_receiver_resume(struct xso_receiver *receiver, struct xso_any any);
/* The client's own session, NULL: there is none. */
struct xso_sm *xso_receiver_find_session(
	const struct xso_receiver *receiver, const struct xmpp_sm_resume *resume);
/*
 * Everything is ready for the client before its session goes on: the first tells what to send. The
 * second always follows, with the status of that, and is the end. Both may call anybody: the
 * receiver is held.
 */
enum xso_status xso_receiver_begin_resume(struct xso_receiver *receiver, struct xso_sm *sm,
	const struct xmpp_sm_resume *resume, struct xmpp_sm_resumed *resumed);
void xso_receiver_go_on(
	struct xso_receiver *receiver, struct xso_sm *sm, uint32_t h, enum xso_status status);
/* A new one, with its name; NULL: there is none. */
struct xso_sm *xso_receiver_begin_session(
	const struct xso_receiver *receiver, char id[RECEIVER_NONCE]);
/* Behind the end. `any` is raw where it does not fit its class. */
void xso_receiver_enable(struct xso_receiver *receiver, struct xso_any any);

/*
 * <success/> of SASL2, with the data of its mechanism and answers to all that came with
 * <authenticate/>; then binding follows, or the end.
 */
void xso_receiver_succeed(struct xso_receiver *receiver, struct xso_bytes data);

/* Those mechanisms of tokens that the channel can serve. False: no memory. */
bool xso_receiver_choose_tokens(
	struct xso_receiver *receiver, const struct xso_sasl_channel *channel);
/* For an exchange that may be by a token, if the client says so: changes what serves it. */
void xso_receiver_take_tokens(struct xso_receiver *receiver, struct xso_sasl_server_config *config);
/*
 * Behind an exchange that succeeded: NULL, if it was not by a token, or that is good; else the
 * condition to fail with, and why. Both live for ever.
 */
const char *xso_receiver_use_token(struct xso_receiver *receiver, const char **why);
/* For the next login; the exchange is still there. False: none. */
bool xso_receiver_give_token(struct xso_receiver *receiver, struct xmpp_fast_token *token);

/* The client is told that authentication failed; the next try follows, or the end. */
void xso_receiver_say_failure(
	struct xso_receiver *receiver, const char *condition, const char *why);

#endif
