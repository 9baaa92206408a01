/*
 * Stream management (XEP-0198): each stanza that was sent is known to have arrived or not, and a
 * session outlives the streams it goes over, and the process.
 *
 *	xso_sm_new() → xso_login_config.sm	login resumes what is there, else enables it
 *	xso_sm_send()				an outcome for each stanza, told to `outcome`
 *	xso_sm_save() → xso_sm_load()		across processes
 *
 * Where no login does it, xso_sm_enable turns it on. The other side is a receiver's sessions
 * (xso/receiver.h); where no receiver does it, xso_sm_accept and xso_sm_accept_resume. It observes
 * the stream (xso/observer.h): all its stanzas are counted, by whatever call they are sent. What
 * comes in answer to <enable/>, or as an acknowledgement, and does not fit its class, ends the
 * stream with bad-format. Every call is allowed in its functions, xso_sm_free and xso_stream_free
 * too.
 */
#ifndef XSO_SM_H
#define XSO_SM_H

#include <xso/api.h>
#include <xso/buffer.h>
#include <xso/stream.h>

XSO_BEGIN

struct xso_sm;
struct xso_host_port;
struct xmpp_sm_enable;
struct xmpp_sm_resume;

enum xso_sm_state {
	XSO_SM_OFF,	    /* there is no session */
	XSO_SM_ENABLING,    /* <enable/> is sent; stanzas count from there on */
	XSO_SM_ON,	    /* over a stream */
	XSO_SM_HIBERNATING, /* over none; can be resumed */
	XSO_SM_RESUMING,    /* <resume/> is sent; nothing else can be */
};

/*
 * How it stands with a stanza. Each is written at most once, and then acknowledged or failed once;
 * stanzas in the order in which they were sent, but for those that are too large for the stream
 * that resumes the session: they fail as soon as it does.
 */
enum xso_sm_fate {
	XSO_SM_WRITTEN,	     /* it went to the transport: the peer may have it */
	XSO_SM_ACKNOWLEDGED, /* the peer has it */
	XSO_SM_FAILED,	     /* nobody will say any more whether it arrived; `cause` */
};

enum xso_sm_cause {
	XSO_SM_NO_CAUSE,
	XSO_SM_NOT_ENABLED, /* the peer refused <enable/> */
	XSO_SM_LOST,	    /* the stream ended, and the session cannot be resumed */
	XSO_SM_GONE,	    /* the peer has no such session any more, or another one began */
	XSO_SM_CLOSED,	    /* it was closed in good order */
	XSO_SM_BROKEN,	    /* the peer's count, or the session that it names, cannot be */
	/* Alone of its session, which goes on: it is larger than xso_stream_peer_limit of the
	 * stream that resumed it, and was not sent again. */
	XSO_SM_TOO_LARGE,
};

/* A few words, never NULL. */
const char *xso_sm_cause_text(enum xso_sm_cause cause);

struct xso_sm_outcome {
	enum xso_sm_fate fate;
	enum xso_sm_cause cause;
	uint64_t token; /* given to xso_sm_send; 0: none was */
	/*
	 * The stanza as it was written, its id with it: for xso_stream_send_raw once there is
	 * another session. Lives until the function returns or calls something of the stream or of
	 * this.
	 */
	const char *bytes;
	size_t size;
	bool was_written; /* before it failed: it may have arrived */
};

/* Zero means the default for every member. */
struct xso_sm_config {
	const struct xso_allocator *allocator; /* NULL: malloc and free; outlives this */
	void *user;			       /* of `outcome` */
	/* NULL: nobody wants to know. Not called any more from xso_sm_free on. */
	void (*outcome)(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome);

	/*
	 * An acknowledgement is requested after so many stanzas, or when the first of them waits so
	 * many milliseconds; one request at a time. 16 and 2,000.
	 */
	size_t request_after;
	uint64_t request_delay;

	bool no_resumption; /* acknowledgements only */
	uint32_t max;	    /* seconds that a session shall wait to be resumed; 0: the peer's */

	/* Of what is not acknowledged; beyond it sending is XSO_ERROR_LIMIT. 1,000 and 4 MiB. */
	size_t most_stanzas, most_bytes;
};

/* NULL: no memory. */
struct xso_sm *xso_sm_new(const struct xso_sm_config *config);

/*
 * The stream, if it is there, goes on without, as does the login or receiver that was about to
 * resume it: in the middle of that, too, nothing is left for the caller to end. NULL is allowed.
 */
void xso_sm_free(struct xso_sm *sm);

enum xso_sm_state xso_sm_state(const struct xso_sm *sm);

/* The stream it goes over; NULL: none. */
struct xso_stream *xso_sm_stream(const struct xso_sm *sm);

/* True when there is a session to be resumed by a new stream. */
bool xso_sm_is_resumable(const struct xso_sm *sm);

/*
 * Of the session, NULL or 0 when there is none or the peer said nothing: our address in it; where
 * the peer wants it to be resumed; for how many seconds it can be.
 */
const char *xso_sm_jid(const struct xso_sm *sm);
const struct xso_host_port *xso_sm_location(const struct xso_sm *sm);
uint32_t xso_sm_max(const struct xso_sm *sm);

/* True when the session can be resumed by this id, which is compared in constant time. */
bool xso_sm_is_named(const struct xso_sm *sm, const char *id);

/* Stanzas of ours that are not acknowledged, and those of the peer's that were handled. */
size_t xso_sm_unacknowledged(const struct xso_sm *sm);
uint32_t xso_sm_handled(const struct xso_sm *sm);

/*
 * Begins a session on an open stream that has bound a resource, has handlers, and knows
 * xmpp_sm_module. What was left of an earlier session fails as gone. XSO_ERROR_MISUSE: there are no
 * handlers, or it is on already over this stream; XSO_ERROR_MEMORY; else as xso_stream_send.
 */
enum xso_status xso_sm_enable(struct xso_sm *sm, struct xso_stream *stream);

/*
 * Sends a stanza whose outcomes are told with this token: a number, or a pointer that need not
 * outlive the process. Errors as xso_stream_send; XSO_ERROR_NOT_CONNECTED: there is no stream.
 * Stanzas that are sent by other calls have the token 0.
 */
enum xso_status xso_sm_send(
	struct xso_sm *sm, struct xso_any stanza, uint64_t token, struct xso_error *error);

/* Asks now what has arrived, unless it was asked already. Errors as xso_stream_send; MISUSE: not
 * on. */
enum xso_status xso_sm_request(struct xso_sm *sm);

/*
 * Ends the session in good order: tells the peer what was handled and closes the stream. What is
 * not acknowledged when the peer has closed too, fails. Without a stream it fails at once.
 */
void xso_sm_close(struct xso_sm *sm);

/*
 * Leaves the stream, which is to be aborted, not closed: a footer would end the session. What
 * cannot be resumed fails as lost. It is done without a call when the stream ends otherwise than by
 * xso_sm_close or by the peer's footer.
 */
void xso_sm_hibernate(struct xso_sm *sm);

/*
 * Appends the session to a buffer, as bytes that another process can load. What has been handled
 * or acknowledged since makes them stale: the peer hands over the former twice. They hold the
 * session's id, which is a secret, and the stanzas. XSO_ERROR_MISUSE: there is nothing to be
 * resumed; XSO_ERROR_MEMORY, XSO_ERROR_LIMIT: nothing is appended.
 */
enum xso_status xso_sm_save(const struct xso_sm *sm, struct xso_buffer *bytes);

/*
 * The reverse, into one that is OFF: it hibernates then. The bytes are to be trusted like a key.
 * XSO_ERROR_MISUSE: it is not OFF; XSO_ERROR_VERSION: another version's bytes; XSO_ERROR_INVALID:
 * no such bytes; XSO_ERROR_MEMORY. After an error it is OFF.
 */
enum xso_status xso_sm_load(struct xso_sm *sm, const char *bytes, size_t size);

/*
 * A receiver's side, to be called in the handlers of <enable/> and <resume/>. `id` names the
 * session: nobody can guess it. Status as xso_sm_enable.
 */
enum xso_status xso_sm_accept(struct xso_sm *sm, struct xso_stream *stream,
	const struct xmpp_sm_enable *enable, const char *id);

/*
 * Takes the session over to this stream. XSO_ERROR_INVALID: the session has another id, or none:
 * answer <failed/>; XSO_ERROR_CLOSED: also when the peer's count is too high, which ends the
 * stream and the session.
 */
enum xso_status xso_sm_accept_resume(
	struct xso_sm *sm, struct xso_stream *stream, const struct xmpp_sm_resume *resume);

XSO_END

#endif
