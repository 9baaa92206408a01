/* Requests (iq of type get and set, RFC 6120 8.2.3), in both directions. */
#ifndef XSO_REQUEST_H
#define XSO_REQUEST_H

#include <xso/api.h>
#include <xso/handlers.h>

XSO_BEGIN

struct xmpp_iq;
struct xmpp_stanza_error;

enum xso_outcome {
	XSO_OUTCOME_RESULT,
	XSO_OUTCOME_ERROR,   /* `error` */
	XSO_OUTCOME_REFUSED, /* an answer that does not fit its class: `refused` */
	XSO_OUTCOME_TIMEOUT,
	XSO_OUTCOME_CLOSED, /* the stream ended: `reason`, NULL when it was freed */
};

/* How a request ended. Pointers live until the function that gets it returns. */
struct xso_answer {
	enum xso_outcome outcome;
	const struct xmpp_iq *iq;	       /* the answer; NULL: none */
	const struct xmpp_stanza_error *error; /* never NULL with OUTCOME_ERROR */
	const struct xso_error *refused;
	const struct xso_close_reason *reason;
};

typedef void xso_answer_caller(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user);

/*
 * Sends an iq of `type` XMPP_IQ_TYPE_GET or XMPP_IQ_TYPE_SET, and calls `fn` exactly once with how
 * it ended, from xso_stream_feed, from the functions that tell of end of input, loss and time, or
 * from xso_stream_free. `to` NULL: our own account. An answer counts when it has the request's id,
 * which is new and unpredictable, and comes from whom was asked: for our account, from nobody, our
 * bare or full address or our domain. `timeout` is in milliseconds, 0: none.
 *
 * Errors as xso_stream_send; XSO_ERROR_LIMIT: also where config.most_requests are under way;
 * XSO_ERROR_MISUSE: another type, or config.new_id gives no id; XSO_ERROR_INVALID: `to` is no
 * address. After an error `fn` is not called.
 */
enum xso_status xso_stream_request(struct xso_stream *stream, int type, const char *to,
	struct xso_any payload, uint64_t timeout, xso_answer_caller *call, xso_function *fn,
	void *user, struct xso_error *error);

/*
 * A request that was received. It is answered exactly once: by a reply, or with
 * service-unavailable when its last owner releases it.
 */

/* Another owner: for those who answer after the handler has returned. */
struct xso_request *xso_request_keep(struct xso_request *request);
void xso_request_release(struct xso_request *request);

/* The request; lives as long as `request`. */
const struct xmpp_iq *xso_request_iq(const struct xso_request *request);

/* NULL once the stream is freed. */
struct xso_stream *xso_request_stream(const struct xso_request *request);

/*
 * Answers. `payload` all zero: an empty result. XSO_ERROR_MISUSE: answered already. After any other
 * error it is not answered yet: as xso_stream_send; XSO_ERROR_CLOSED also when the stream is gone.
 */
enum xso_status xso_reply_result(
	struct xso_request *request, struct xso_any payload, struct xso_error *error);
enum xso_status xso_reply_error(struct xso_request *request,
	const struct xmpp_stanza_error *stanza_error, struct xso_error *error);

/* The same with a condition of RFC 6120 8.3.3, its usual type, and a text (may be NULL). */
enum xso_status xso_reply_condition(struct xso_request *request, const char *condition,
	const char *text, struct xso_error *error);

/*
 * The request that is being handled, else the one that was taken last by xso_stream_next: its owner
 * is the caller. NULL: it is none, or somebody has it already, as the handler of its payload's
 * class does; or there is no memory. Without it the stream answers what it handles, and nobody what
 * xso_stream_next took.
 */
struct xso_request *xso_stream_take_request(struct xso_stream *stream);

XSO_END

#endif
