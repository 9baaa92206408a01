/* Why a stream ended, and what may be tried next. */
#ifndef XSO_REASON_H
#define XSO_REASON_H

#include <xso/any.h>
#include <xso/api.h>
#include <xso/error.h>

XSO_BEGIN

struct xmpp_stream_error;
struct xso_host_port;

enum xso_reason {
	XSO_REASON_NONE,
	XSO_REASON_LOCAL,		  /* xso_stream_close, xso_stream_abort */
	XSO_REASON_CLOSED_BY_PEER,	  /* the peer sent its footer */
	XSO_REASON_LOST,		  /* the peer's end of input without a footer */
	XSO_REASON_TRANSPORT,		  /* the transport failed: `error` */
	XSO_REASON_STREAM_ERROR_SENT,	  /* `condition`, `text` */
	XSO_REASON_STREAM_ERROR_RECEIVED, /* `condition`, `text`, `stream_error` */
	XSO_REASON_TLS,			  /* `text` */
	XSO_REASON_TIMEOUT,		  /* the hard limit, or a deadline of whoever drives */
};

/* What to do after a stream has ended. */
enum xso_retry {
	XSO_RETRY_BACKOFF,	/* connect again, later and later */
	XSO_RETRY_LONG_BACKOFF, /* the peer has too much to do */
	XSO_RETRY_FRESH,	/* as BACKOFF, without resuming a TLS session (reset) */
	XSO_RETRY_ELSEWHERE,	/* see-other-host: connect there */
	XSO_RETRY_QUARANTINE, /* as BACKOFF; what was sent last may be the cause: do not send it */
	XSO_RETRY_ASK,	      /* conflict: not without a person or another resource */
	XSO_RETRY_NEVER,      /* wrong configuration, or a bug: it would end the same way */
};

struct xso_close_reason {
	enum xso_reason kind;
	enum xso_retry retry;
	const char *condition;	/* of RFC 6120 4.9.3, or NULL */
	const char *text;	/* for people, or NULL */
	struct xso_error error; /* what was wrong with the peer's bytes, or with the transport */
	const struct xmpp_stream_error *stream_error; /* received; NULL: none */
	const struct xso_host_port *see_other_host;   /* NULL: none */
	const char *see_other_uri;		      /* RFC 7395 3.6.1; NULL: none */
	bool memory_ran_out; /* for telling the peer, or for details above, which are NULL */
	const struct xso_close_reason *later; /* reasons that came after the first one */
};

/* A few words for the kind, never NULL. */
const char *xso_reason_text(enum xso_reason kind);

/* What a received condition of RFC 6120 4.9.3 allows; for an unknown one as undefined-condition. */
enum xso_retry xso_retry_of(const char *condition);

/*
 * Writes the reason as one sentence, for instance "stream error conflict: replaced by a new
 * session". Sizes as in xso_error_format.
 */
size_t xso_reason_format(const struct xso_close_reason *reason, char *text, size_t size);

XSO_END

#endif
