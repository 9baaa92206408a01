/* What a stream tells: events, taken one after the other with xso_stream_next. */
#ifndef XSO_EVENT_H
#define XSO_EVENT_H

#include <xso/any.h>
#include <xso/api.h>
#include <xso/error.h>
#include <xso/reason.h>

XSO_BEGIN

struct xmpp_stream_features;

enum xso_event_kind {
	XSO_EVENT_NONE,
	XSO_EVENT_HEADER,     /* the peer's header is good: the stream is open */
	XSO_EVENT_FEATURES,   /* `any`: struct xmpp_stream_features */
	XSO_EVENT_ELEMENT,    /* `any`: a first-level element */
	XSO_EVENT_REFUSED,    /* one that does not fit its class: `any` raw, `partial`, `error` */
	XSO_EVENT_SOFT_LIMIT, /* nothing was received for as long as the soft limit */
	XSO_EVENT_CONGESTED,  /* the output passed the high-water mark */
	XSO_EVENT_RELIEVED,   /* it is below half of the mark again */
	XSO_EVENT_CLOSING,    /* the stream ends or has ended: `reason`; once */
};

/* What the peer's stream header says. RFC 6120 4.7. */
struct xso_stream_header {
	const char *from, *to, *id, *lang; /* NULL: absent */
	uint16_t major, minor;		   /* 0.9 when no version was given */
	bool from_differs;		   /* it is not whom we asked for */
	const struct xso_raw *raw;	   /* its tape */
};

/*
 * Pointers live until the next xso_stream_next or xso_stream_receive, in a handler until it
 * returns; `reason` as long as the stream.
 */
struct xso_event {
	enum xso_event_kind kind;
	struct xso_any any;
	struct xso_any partial; /* what was decoded before the error, the rest zero */
	const struct xso_error *error;
	const struct xso_raw *raw; /* the element's tape */
	const struct xso_stream_header *header;
	const struct xso_close_reason *reason;
};

XSO_END

#endif
