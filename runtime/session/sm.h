/* What the files of stream management share, and what a login calls. */
#ifndef XSO_SESSION_SM_H
#define XSO_SESSION_SM_H

#include "session/sm_queue.h"

#include <xso/observer.h>
#include <xso/sm.h>
#include <xso/wait.h>

#include <xmpp/sm.h>

#define SM_NS "urn:xmpp:sm:3"

/* What the peer said of the session. */
struct sm_session {
	const char *id; /* NULL: it cannot be resumed */
	const char *jid;
	struct xso_host_port location;
	uint32_t max;
};

struct xso_sm {
	struct xso_sm_config config;
	enum xso_sm_state state;
	struct xso_stream *stream; /* observed; NULL: none */
	struct xso_wait *end;	   /* of the stream */
	struct xso_wait *timer;	   /* of a request; NULL: it does not run */
	struct xso_arena *memory;  /* of `session`; is wiped; NULL: none */
	struct sm_session session;

	/* ours */
	struct sm_queue queue;
	uint32_t acknowledged;
	size_t unrequested; /* stanzas since the last request */
	bool is_requested;  /* and not answered */
	uint64_t token;	    /* of the stanza that is being sent */

	/* the peer's: handled before the stream had counted `counted` */
	uint32_t handled;
	uint64_t counted;

	size_t holds;  /* owners of the memory: the user, a call under way */
	size_t epochs; /* that ended: a loop over a queue sees that it is another's */
	bool is_closing, is_freed;
};

/* sm.c */
void xso_sm_hold(struct xso_sm *sm);
void xso_sm_release(struct xso_sm *sm);

/* Observes the stream, in the place of the one before. Errors as xso_stream_wait_for. */
enum xso_status xso_sm_attach(struct xso_sm *sm, struct xso_stream *stream);

/* Ends the session and is OFF: what waits fails. */
void xso_sm_drop(struct xso_sm *sm, enum xso_sm_cause cause);

/* Those of a queue that is theirs alone fail; it is freed. */
void xso_sm_fail(struct xso_sm *sm, struct sm_queue *gone, enum xso_sm_cause cause);

/* Keeps copies of what the session says; false: no memory, and it is as before. */
bool xso_sm_keep_session(struct xso_sm *sm, const struct sm_session *session);

/* sm_ack.c: who has what. */
/* So many bytes of the stream went to its transport. */
void xso_sm_passed(struct xso_sm *sm, uint64_t bytes);
/* The peer has handled so many. False: that cannot be, and the stream and the session have ended.
 */
bool xso_sm_acknowledged(struct xso_sm *sm, uint32_t h);
bool xso_sm_can_acknowledge(const struct xso_sm *sm, uint32_t h);
/* Sends <a/>. */
enum xso_status xso_sm_acknowledge(const struct xso_sm *sm);
/* Requests by the policy, after a stanza or an answer. */
void xso_sm_consider_request(struct xso_sm *sm);
void xso_sm_tell(struct xso_sm *sm, const struct xso_sm_outcome *outcome);

/* sm_observe.c: what the stream is watched for. */
extern const struct xso_observer xso_sm_observer;

/* xso_sm_resume.c */
/* Is RESUMING over the stream, and tells what to send for it. Errors as xso_sm_enable. */
enum xso_status xso_sm_begin_resume(
	struct xso_sm *sm, struct xso_stream *stream, struct xmpp_sm_resume *resume);
/* Sends <resume/>; then one of the next two is called with its answer. Errors as xso_sm_enable. */
enum xso_status xso_sm_resume(struct xso_sm *sm, struct xso_stream *stream);
/* False: it is not what was asked for, or cannot be; the stream and the session have ended. */
bool xso_sm_resumed(struct xso_sm *sm, const struct xmpp_sm_resumed *resumed);
void xso_sm_not_resumed(struct xso_sm *sm, const struct xmpp_sm_failed *failed);
/* What asks for a new session. */
struct xmpp_sm_enable xso_sm_enable_of(const struct xso_sm *sm);
/* A new session that the peer has begun, before any stanza. Errors as xso_sm_enable. */
enum xso_status xso_sm_begin_enabled(
	struct xso_sm *sm, struct xso_stream *stream, const struct xmpp_sm_enabled *enabled);
/* What the peer said to <enable/>. */
void xso_sm_enabled(struct xso_sm *sm, const struct xmpp_sm_enabled *enabled);

/*
 * A receiver's, for answers that go inside of another element. Is ON over the stream, and tells
 * what to send, whose strings are those of the session and of `enable`. Errors as xso_sm_accept.
 */
enum xso_status xso_sm_begin_accept(struct xso_sm *sm, struct xso_stream *stream,
	const struct xmpp_sm_enable *enable, const char *id, struct xmpp_sm_enabled *enabled);
/*
 * Is RESUMING over the stream, and tells what to send, as long as the peer's count can be; strings
 * are those of `resume`. Errors as xso_sm_accept_resume.
 */
enum xso_status xso_sm_begin_accept_resume(struct xso_sm *sm, struct xso_stream *stream,
	const struct xmpp_sm_resume *resume, struct xmpp_sm_resumed *resumed);
/* Behind that, with the peer's count. XSO_ERROR_CLOSED: the stream has ended. */
enum xso_status xso_sm_go_on(struct xso_sm *sm, uint32_t h);

#endif
