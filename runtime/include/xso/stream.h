/*
 * XMLStream: the XML stream of RFC 6120 section 4, without a socket. Bytes go in and come out, time
 * is told, events are taken; who moves the bytes is somebody else's business.
 *
 *	xso_stream_connected()                    once there is a transport
 *	xso_stream_receive() → xso_stream_next()  bytes from the peer, and what they mean
 *	xso_stream_pending() → xso_stream_sent()  bytes for the peer
 *	xso_stream_ending()                       what to do with the transport when they are sent
 *	xso_stream_deadline() → xso_stream_tick() when to tell the time, and the time
 *
 * Those who want callbacks give it handlers (xso/handlers.h) and call xso_stream_feed instead of
 * the first pair. Every call is allowed inside a handler, xso_stream_free included.
 */
#ifndef XSO_STREAM_H
#define XSO_STREAM_H

#include <xso/api.h>
#include <xso/event.h>
#include <xso/reader.h>
#include <xso/registry.h>

XSO_BEGIN

struct xso_stream;
struct xso_handlers;

/* Ordered: a stream goes up, and only xso_stream_reset leads back. */
enum xso_stream_state {
	XSO_STATE_READY = 0,
	XSO_STATE_STREAM_HEADER_SENT = 1,
	XSO_STATE_OPEN = 2,
	XSO_STATE_CLOSING = 3,
	XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED = 4,
	XSO_STATE_CLOSED = 6,
};

enum xso_role { XSO_ROLE_INITIATOR, XSO_ROLE_RECEIVER };

/* The content namespace: jabber:client, jabber:server, jabber:component:accept. */
enum xso_mode { XSO_MODE_CLIENT, XSO_MODE_SERVER, XSO_MODE_COMPONENT };

/* How elements are told apart: by one endless document, or by messages (RFC 7395). */
enum xso_framing { XSO_FRAMING_STREAM, XSO_FRAMING_WEBSOCKET };

enum xso_direction { XSO_RECEIVED, XSO_SENT };

/* A declaration xmlns:prefix="ns" on the header. */
struct xso_header_namespace {
	const char *prefix, *ns;
};

/* The longest id, with its NUL. */
enum { XSO_ID_SIZE = 64 };

/* Zero means the default for every member. Strings and lists are copied. */
struct xso_stream_config {
	/* NULL: malloc and free; else it outlives the stream and all that is kept of it. */
	const struct xso_allocator *allocator;
	/* Frozen, with xmpp_core_module; NULL: one of its own with the stanzas and nothing else. */
	const struct xso_registry *registry;
	struct xso_handlers *handlers; /* NULL: events are taken by xso_stream_next; outlives it */
	void *user;		       /* of the functions below, and xso_stream_user */

	enum xso_role role;
	enum xso_mode mode;
	enum xso_framing framing;
	/*
	 * Of our header. As initiator `to` is the domain asked for, and `from` is not said before
	 * TLS is active when that is required; as receiver `to` is not used.
	 */
	const char *to, *from, *lang;
	const struct xso_header_namespace *header_namespaces; /* ends with a NULL prefix */

	bool allow_version_0;	/* a peer without version, before RFC 3920 */
	bool allow_other_from;	/* also without TLS the peer may call itself another name than `to`
				 */
	bool deliver_unknown;	/* first-level elements of no known class are no error */
	bool tls_required;	/* until xso_stream_tls_active nothing is sent but STARTTLS */
	bool sorted_attributes; /* by qualified name, for tests that compare bytes */

	const struct xso_reader_type *reader; /* NULL: the default */
	const struct xso_limits *limits;      /* NULL: 4 MiB initiator, 256 KiB receiver */
	const struct xso_limits *limits_before_authentication; /* NULL: 16 KiB, 256 elements */
	size_t output_limit;  /* of bytes not sent yet; beyond it sending fails; 16 MiB */
	size_t high_water;    /* of the same, for XSO_EVENT_CONGESTED; 256 KiB */
	size_t most_requests; /* of ours without an answer; beyond it asking fails; 1,024 */

	/* All times are milliseconds on the clock of xso_stream_tick. */
	uint64_t shutdown_timeout;    /* for the peer's footer; 15,000 */
	uint64_t deadtime_soft_limit; /* without a byte received; 0: none */
	uint64_t deadtime_hard_limit;

	/*
	 * The functions below are called in the middle of things: they call nothing of the stream.
	 *
	 * A new id that nobody can guess, NUL-terminated: for stanzas that are sent without one,
	 * and for the receiver's header. NULL, or false: none.
	 */
	bool (*new_id)(void *user, char id[XSO_ID_SIZE]);
	/* Receiver: NULL when the peer may talk to `to` (may be NULL), else the condition. */
	const char *(*check_to)(void *user, const char *to);
	/*
	 * Sees all that is read, an element at a time with what is in front of it. `bytes` is NULL
	 * for what is sensitive: what a schema calls secret, an element of no known class before
	 * authentication, what cannot be read, and everything while the stream is muted; and, not
	 * sensitive, for what there was no memory to keep.
	 */
	void (*trace)(void *user, const char *name, enum xso_direction direction, const char *bytes,
		size_t size, bool sensitive);
	const char *name;   /* of the stream, for the trace */
	bool trace_secrets; /* gives the bytes of what is sensitive too */
};

/*
 * NULL: *error (may be NULL) says why. XSO_ERROR_MISSING, XSO_ERROR_INVALID: an initiator's `to`
 * is not there, or no domain; XSO_ERROR_MISUSE: the registry has no stanzas; XSO_ERROR_MEMORY.
 */
struct xso_stream *xso_stream_new(const struct xso_stream_config *config, struct xso_error *error);

/*
 * Frees the stream. Requests and waits are completed as closed first. Inside a handler the memory
 * stays until the outermost call on the stream returns. NULL is allowed.
 */
void xso_stream_free(struct xso_stream *stream);

enum xso_stream_state xso_stream_state(const struct xso_stream *stream);
void *xso_stream_user(const struct xso_stream *stream);
struct xso_handlers *xso_stream_handlers(const struct xso_stream *stream);
const struct xso_registry *xso_stream_registry(const struct xso_stream *stream);

/*
 * The peer's header, features and our reason to close; NULL: not yet. The first two live until a
 * reset or TLS, features also until others come; the reason as long as the stream.
 */
const struct xso_stream_header *xso_stream_peer_header(const struct xso_stream *stream);
const struct xmpp_stream_features *xso_stream_features(const struct xso_stream *stream);
const struct xso_close_reason *xso_stream_reason(const struct xso_stream *stream);

/*
 * What the stream is called in the header of its receiver, which may be us; NULL: there is no name,
 * or no header yet. Lives until a reset or TLS.
 */
const char *xso_stream_id(const struct xso_stream *stream);

/*
 * Calls that the state does not allow return XSO_ERROR_MISUSE, XSO_ERROR_NOT_CONNECTED, or
 * XSO_ERROR_CLOSED, for which xso_stream_reason says why. XSO_ERROR_MEMORY leaves things as they
 * were.
 */

/*
 * There is a transport: the initiator's header is written. READY only. XSO_ERROR_LIMIT: the output
 * has no room for it; XSO_ERROR_CHARACTER: something in the config is no text of XML.
 */
enum xso_status xso_stream_connected(struct xso_stream *stream);

/*
 * Takes bytes from the peer up to the end of one first-level element, and says how many. It takes
 * none while the event of an earlier one waits to be taken, and none before xso_stream_connected.
 * What it took is dealt with; what it did not is given again, before anything else. With RFC 7395
 * framing it takes exactly one message.
 */
size_t xso_stream_receive(struct xso_stream *stream, const char *bytes, size_t size);

/* The peer will send nothing more. */
void xso_stream_received_eof(struct xso_stream *stream);

/* The transport is gone; `error` says why, NULL: it was closed. The stream is CLOSED. */
void xso_stream_disconnected(struct xso_stream *stream, const struct xso_error *error);

/* The next event; false, and kind NONE: there is none. */
bool xso_stream_next(struct xso_stream *stream, struct xso_event *event);

/*
 * Another owner for the memory of the element that is being handled, else of the one that was taken
 * last, to be given back with xso_arena_release. NULL: there is no such element.
 */
struct xso_arena *xso_stream_keep(struct xso_stream *stream);

/*
 * Takes bytes as xso_stream_receive does, one element after the other, and handles each: waits,
 * answers to requests, then handlers. Returns the bytes taken: fewer than `size` only when the
 * stream was freed or has no transport, or inside a handler when the outer call has bytes left,
 * which come first. With `size` 0 only events that wait are handled. With handlers the functions
 * that tell of end of input, loss and time handle events too.
 */
size_t xso_stream_feed(struct xso_stream *stream, const char *bytes, size_t size);

/* Bytes for the peer; NULL and 0: none. With RFC 7395 framing one message. */
const char *xso_stream_pending(const struct xso_stream *stream, size_t *size);

/* So many of them are sent. */
void xso_stream_sent(struct xso_stream *stream, size_t size);

enum xso_ending {
	XSO_ENDING_NOT,
	XSO_ENDING_OUTPUT,    /* when all is sent, end our side; the peer's may go on */
	XSO_ENDING_TRANSPORT, /* when all is sent, close the transport */
	XSO_ENDING_NOW,	      /* close it without waiting */
};

enum xso_ending xso_stream_ending(const struct xso_stream *stream);

/*
 * White space stood in front of the element that came last, where nobody may send any while one
 * authenticates (RFC 6120 6.3.5). With the framing of RFC 7395 it is not told.
 */
bool xso_stream_has_space(const struct xso_stream *stream);

/* When xso_stream_tick should be called at the latest; UINT64_MAX: no need. */
uint64_t xso_stream_deadline(const struct xso_stream *stream);

/* Tells the time: milliseconds of a clock that never goes back. Bytes count as received now. */
void xso_stream_tick(struct xso_stream *stream, uint64_t now);
uint64_t xso_stream_now(const struct xso_stream *stream);

/* 0 takes the limit away. Each trips once until the next byte; a change counts at once. */
void xso_stream_set_deadtime_soft_limit(struct xso_stream *stream, uint64_t limit);
void xso_stream_set_deadtime_hard_limit(struct xso_stream *stream, uint64_t limit);

/*
 * Sends an object as a first-level element: all of it or nothing. A message, presence or iq
 * without id gets one from config.new_id. An iq that breaks a rule of RFC 6120 8.2.3 is refused, as
 * it is when it is received. XSO_ERROR_NOT_CONNECTED, XSO_ERROR_CLOSED;
 * XSO_ERROR_TOO_LARGE: larger than xso_stream_peer_limit; XSO_ERROR_LIMIT: the output is full;
 * XSO_ERROR_TLS: TLS is required and not active; XSO_ERROR_MISUSE: it is no element; else as
 * xso_encode, with *error (may be NULL).
 */
enum xso_status xso_stream_send(
	struct xso_stream *stream, struct xso_any object, struct xso_error *error);

/* The same for an element given as text: it is read and written again. */
enum xso_status xso_stream_send_raw(
	struct xso_stream *stream, const char *text, size_t size, struct xso_error *error);

/* White space between elements, for liveness (RFC 6120 4.6.1). Status as xso_stream_send. */
enum xso_status xso_stream_send_space(struct xso_stream *stream);

/* Ends our side; the peer's elements are delivered until its footer, or the shutdown timeout. */
void xso_stream_close(struct xso_stream *stream);

/* Ends everything at once, without a footer. */
void xso_stream_abort(struct xso_stream *stream);

/*
 * Sends a stream error and the footer, and asks for the transport to be closed. `condition` is one
 * of RFC 6120 4.9.3 (else undefined-condition is sent); `text` and `application` may be NULL and
 * all zero. When they cannot be encoded the condition is sent alone.
 */
void xso_stream_send_stream_error_and_close(struct xso_stream *stream, const char *condition,
	const char *text, struct xso_any application);

/*
 * Ends the stream for a reason that lies outside it, without a footer: a TLS failure, a deadline.
 * The reason is copied.
 */
void xso_stream_fail(struct xso_stream *stream, const struct xso_close_reason *reason);

/*
 * A new stream on the same transport, as after SASL: what the peer said is forgotten, taken or not,
 * and the initiator's header is written again. Bytes given after it belong to the new stream.
 * HEADER_SENT and OPEN only; else errors as those of xso_stream_connected.
 */
enum xso_status xso_stream_reset(struct xso_stream *stream);

/*
 * The stream is over for the peer, until a reset: after <proceed/> and SASL's <success/> what is
 * there already was injected. A byte is a stream error and is not parsed.
 */
void xso_stream_hold(struct xso_stream *stream);

/*
 * TLS is active: the gate of tls_required opens. Called after xso_stream_connected, as for
 * STARTTLS, it ends the stream in clear: everything learned in it is forgotten, and nothing is sent
 * and no byte may come before xso_stream_reset. Called before, as for TLS from the first byte, it
 * needs no reset.
 */
void xso_stream_tls_active(struct xso_stream *stream);
bool xso_stream_is_tls_active(const struct xso_stream *stream);

/* The peer is authenticated: config.limits hold from the next element on. */
void xso_stream_authenticated(struct xso_stream *stream);

/* Our own address, told by whoever logged in: for the senders of answers. XSO_ERROR_MEMORY. */
enum xso_status xso_stream_set_jid(struct xso_stream *stream, const char *jid);
const char *xso_stream_jid(const struct xso_stream *stream);

/*
 * What the peer says that it bears (XEP-0478): the most bytes that it takes in one element, and the
 * seconds of silence of ours after which it may close the stream; 0: not known. Features that have
 * one (with xmpp_stream_limits_module) set that, and what was said before TLS and before
 * xso_stream_authenticated is not known any more behind it. The first holds for whatever is sent;
 * to break the silence is left to others, as xso_client does.
 */
size_t xso_stream_peer_limit(const struct xso_stream *stream);
uint32_t xso_stream_peer_patience(const struct xso_stream *stream);

/* Sets the first, for those who know it otherwise. */
void xso_stream_set_peer_limit(struct xso_stream *stream, size_t max_bytes);

/* Everything is sensitive until it is ended as often as it was begun. */
void xso_stream_mute(struct xso_stream *stream);
void xso_stream_unmute(struct xso_stream *stream);

/*
 * Gives back the memory that is kept to be used again, for a stream that may be idle for long: what
 * a large element left, too. The event taken last is no longer valid, as after the next
 * xso_stream_next; everything else stays as it is. From within a handler it does nothing.
 */
void xso_stream_trim(struct xso_stream *stream);

struct xso_stream_counters {
	uint64_t bytes_received, bytes_sent;
	uint64_t elements_received, elements_sent; /* first-level elements */
	uint64_t stanzas_received, stanzas_sent;   /* of them message, presence, iq */
	uint64_t refused;
};

struct xso_stream_counters xso_stream_count(const struct xso_stream *stream);

XSO_END

#endif
