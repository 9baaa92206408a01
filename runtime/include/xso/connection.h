/*
 * A connection: the socket, TLS and the names below a stream. It finds the servers of a domain and
 * tries them until one gives a stream that is protected and has told its features; from there on
 * it moves bytes and tells the time. It is a source (xso/source.h): it never blocks and owns no
 * loop.
 *
 * Everything is done from xso_source_step, the functions of the config included. Every call is
 * allowed in them, xso_connection_free too. What is sent on the stream, wherever, goes out by
 * itself.
 */
#ifndef XSO_CONNECTION_H
#define XSO_CONNECTION_H

#include <xso/api.h>
#include <xso/resolver.h>
#include <xso/source.h>
#include <xso/stream.h>
#include <xso/tls.h>

XSO_BEGIN

struct xso_connection;

enum xso_tls_use {
	/* The default. What DNS says to, of STARTTLS and direct TLS; for a host that is given,
	 * STARTTLS. */
	XSO_TLS_REQUIRED,
	XSO_TLS_DIRECT, /* from the first byte on, and nothing else (XEP-0368) */
	XSO_TLS_NEVER,	/* in the clear: for a component on the same machine */
};

/* What the way to the server leads through. */
enum xso_proxy_kind { XSO_PROXY_NONE, XSO_PROXY_SOCKS5, XSO_PROXY_HTTP };

/* RFC 1928 and 1929; RFC 9110 9.3.6 with Basic. The proxy resolves the servers' host names. */
struct xso_proxy {
	enum xso_proxy_kind kind;
	const char *host;
	uint16_t port;
	const char *user, *password; /* NULL: none */
};

/* Ordered as they follow each other. */
enum xso_phase {
	XSO_PHASE_RESOLVING,
	XSO_PHASE_CONNECTING,
	XSO_PHASE_PROXY,
	XSO_PHASE_TLS,	    /* the handshake, of either kind */
	XSO_PHASE_HEADER,   /* for the peer's header */
	XSO_PHASE_FEATURES, /* for its features */
	XSO_PHASE_STARTTLS, /* for <proceed/> */
	XSO_PHASE_READY,
	XSO_PHASE_CLOSING, /* the stream has ended, what is left goes out */
	XSO_PHASE_ENDED,
};

/* A few words, never NULL. */
const char *xso_phase_text(enum xso_phase phase);

/* Milliseconds; 0: the default. */
struct xso_timeouts {
	uint64_t resolving;  /* all names; 15,000 */
	uint64_t connecting; /* all addresses of one priority; 15,000 */
	uint64_t proxy;	     /* 10,000 */
	uint64_t tls;	     /* 15,000 */
	uint64_t stream;     /* each of header, features and <proceed/>; 15,000 */
	uint64_t closing;    /* for what is left to go out; 5,000 */
};

/* A server that is tried. */
struct xso_attempt {
	enum xso_phase phase; /* where it is, or where it failed */
	const char *host;
	uint16_t port;
	const char *address; /* "192.0.2.1", "2001:db8::1"; NULL: not known yet, or a proxy's
				business */
	bool is_direct_tls;
	const struct xso_close_reason *failure; /* NULL: none */
};

/* Zero means the default for every member. Everything is copied but what is said to outlive it. */
struct xso_connection_config {
	/*
	 * Required, with handlers: they get events from READY on, of one stream. `tls_required` and
	 * `role` are ours to say. A NULL `new_id` means random ones.
	 */
	const struct xso_stream_config *stream;
	void *user;

	const char *host; /* a name or an address; NULL: by DNS, from stream->to */
	uint16_t port;	  /* 0: 5222, 5223 with DIRECT; of a component 5347, a server 5269, 5270 */

	enum xso_tls_use tls;
	struct xso_tls_context
		*tls_context;	      /* kept; NULL: one that trusts the system's authorities */
	struct xso_bytes tls_session; /* of an earlier connection; NULL: none */

	const struct xso_proxy *proxy;		  /* NULL: none */
	const struct xso_resolver_type *resolver; /* NULL: xso_resolver_dns; outlives it */
	const void *resolver_options;		  /* outlive it */
	struct xso_timeouts timeouts;

	/*
	 * Tells of each step of each attempt, and of its failure: for a log. A name that has no
	 * address is an attempt that failed in RESOLVING. An attempt that failed is not the end;
	 * the next one follows.
	 */
	void (*progress)(
		void *user, struct xso_connection *connection, const struct xso_attempt *attempt);
	/*
	 * After a handshake, before a byte goes through it: the last look at the peer's
	 * certificate. False: it is refused, as a TLS failure.
	 */
	bool (*post_handshake)(void *user, struct xso_connection *connection, struct xso_tls *tls);
	/* The stream is protected and open, and its features are there: log in. Once. */
	void (*ready)(void *user, struct xso_connection *connection);
	/* It is over; before or after `ready`. Once, unless it was freed before. */
	void (*ended)(void *user, struct xso_connection *connection,
		const struct xso_close_reason *reason);

	uint64_t (*now)(
		void *user); /* milliseconds of a clock that never goes back; NULL: the system's */
	/* `size` bytes that nobody can guess; false: there are none. NULL: OpenSSL's. */
	bool (*random)(void *user, void *bytes, size_t size);
};

/*
 * Begins at the first step. NULL: *error (may be NULL) says why: as xso_stream_new, or
 * XSO_ERROR_MISUSE without handlers, XSO_ERROR_INVALID for a host, XSO_ERROR_TLS when the system's
 * authorities cannot be read.
 */
struct xso_connection *xso_connection_new(
	const struct xso_connection_config *config, struct xso_error *error);

/*
 * The same on a socket that is connected, ours from now on; on an error it is still the caller's.
 * Of the config's TLS, as receiver: NEVER and REQUIRED begin in the clear, DIRECT with a handshake;
 * `tls_context` is needed but for NEVER. A receiver is READY once the peer's header is there.
 */
struct xso_connection *xso_connection_of_socket(
	const struct xso_connection_config *config, int fd, struct xso_error *error);

/*
 * Ends it at once, without a word to the peer; `ended` is not called. Requests and waits on its
 * stream are completed as closed. NULL is allowed.
 */
void xso_connection_free(struct xso_connection *connection);

struct xso_source *xso_connection_source(struct xso_connection *connection);
void *xso_connection_user(const struct xso_connection *connection);
enum xso_phase xso_connection_phase(const struct xso_connection *connection);

/* From READY on; NULL before. Closing it closes the connection; it is not to be freed. */
struct xso_stream *xso_connection_stream(const struct xso_connection *connection);
/* The connection of such a stream; NULL: it has none. */
struct xso_connection *xso_connection_of(const struct xso_stream *stream);

/* The server that is talked to, or tried; NULL members: none. */
struct xso_attempt xso_connection_attempt(const struct xso_connection *connection);
/* NULL: no TLS. */
struct xso_tls *xso_connection_tls(const struct xso_connection *connection);

/* True when the peer offers STARTTLS and TLS is not active. */
bool xso_connection_can_starttls(const struct xso_connection *connection);

/*
 * Begins TLS at once, behind what was sent so far: for those who exchange <starttls/> and
 * <proceed/> themselves, as a receiver does. After the handshake `post_handshake` is called, what
 * was learned in the clear is forgotten, and the stream is reset. NULL: the config's context.
 * XSO_ERROR_MISUSE: TLS is active, or the connection is not READY; XSO_ERROR_MEMORY.
 */
enum xso_status xso_connection_starttls(
	struct xso_connection *connection, struct xso_tls_context *context);

/* Reads nothing until it is told to again: the peer has to wait. */
void xso_connection_pause(struct xso_connection *connection);
void xso_connection_resume(struct xso_connection *connection);

/*
 * The only call from another thread: `fn` is called in the connection's thread, once. With a NULL
 * connection when it was freed before. XSO_ERROR_MEMORY: it is not called. The connection must not
 * be freed while this is called.
 */
enum xso_status xso_connection_post(struct xso_connection *connection,
	void (*fn)(struct xso_connection *connection, void *user), void *user);

XSO_END

#endif
