/*
 * What the files of a connection share. A connection goes through attempts: one server each, with a
 * transport and a stream of its own. The first whose stream becomes READY is the last one.
 */
#ifndef XSO_NET_CONNECTION_H
#define XSO_NET_CONNECTION_H

#include "net/posts.h"
#include "net/socket.h"
#include "net/source.h"
#include "net/transport.h"

#include <xso/connection.h>

struct xso_connection {
	struct xso_source source; /* its `fd` is the poller's */
	struct xso_connection_config config;
	struct xso_stream_config stream_config; /* of each attempt; without handlers */
	struct xso_handlers *handlers;		/* from READY on */
	struct xso_arena *own;			/* what the two configs point to */
	struct xso_registry *own_registry;
	int wakeup;
	struct posts posts;
	uint64_t now;
	bool has_begun, is_busy, is_woken, is_freed; /* is_busy: in a step */

	/* the attempt */
	enum xso_phase phase;
	uint64_t due;			   /* of the phase; UINT64_MAX: never */
	char address[SOCKET_ADDRESS_TEXT]; /* of the peer; "": unknown */
	const char *host;
	uint16_t port;
	struct transport transport;
	struct xso_stream *stream;
	struct xso_tls_context *next_context; /* TLS begins behind what is being sent; NULL: no */
	bool is_direct_tls;
	bool is_paused;
	struct reach *reach; /* NULL: the socket was given */

	/* why attempts failed: the one that came furthest */
	enum xso_phase failed_in;
	struct xso_close_reason failure; /* NONE: there was none */
	struct xso_arena *failure_arena;
};

static inline bool connection_is_receiver(const struct xso_connection *c)
{
	return c->stream_config.role == XSO_ROLE_RECEIVER;
}

/* While it closes there is nothing more to wait for. */
static inline bool connection_is_paused(const struct xso_connection *c)
{
	return c->is_paused && c->phase <= XSO_PHASE_READY;
}

/* connection.c */
/* A phase begins that must be over in `timeout` milliseconds; 0: it may last. */
void xso_connection_begin_phase(struct xso_connection *c, enum xso_phase phase, uint64_t timeout);
void xso_connection_due(struct xso_connection *c, uint64_t timeout);
/* What its stream asks for, as a driver. */
void xso_connection_wake(void *self);
uint64_t xso_connection_time(void *self);
bool xso_connection_new_id(void *self, char id[XSO_ID_SIZE]);
/* Bytes that nobody can guess, of the config or the system. */
bool xso_connection_random(void *self, void *bytes, size_t size);

/* connection_config.c: copies what the config points to, and fills in the defaults. */
enum xso_status xso_connection_configure(struct xso_connection *c,
	const struct xso_connection_config *config, struct xso_error *error);

/* attempt.c */
/* A phase of an attempt begins, and is told. */
void xso_attempt_enter(struct xso_connection *c, enum xso_phase phase, uint64_t timeout);
/* It failed in this phase: that is told, and remembered unless another one came further. */
void xso_attempt_failed(
	struct xso_connection *c, enum xso_phase phase, const struct xso_close_reason *reason);

/* establish.c: from a socket to a stream that is READY. */
void xso_establish_begin(struct xso_connection *c);
/* Looks at the events that wait on a stream that is not READY. */
void xso_establish_look(struct xso_connection *c);
/* TLS, on the transport. */
void xso_establish_tls(struct xso_connection *c, struct xso_tls_context *context, bool is_direct);
void xso_establish_tls_active(struct xso_connection *c);
/* The attempt failed: the next one begins, or the connection ends. */
void xso_establish_failed(struct xso_connection *c, const struct xso_close_reason *reason);

/* traffic.c: bytes between transport and stream. */
void xso_traffic_receive(struct xso_connection *c);
void xso_traffic_send(struct xso_connection *c);
/* The same, where it does not matter any more whether that fails. */
void xso_traffic_flush(struct xso_connection *c);
/* True while something waits to be sent. */
bool xso_traffic_is_pending(const struct xso_connection *c);

/* ending.c */
/* The transport failed with this errno, or TLS did. */
void xso_ending_broken(struct xso_connection *c, int error);
void xso_ending_tls_failed(struct xso_connection *c);
/* post_handshake said no. */
void xso_ending_refused(struct xso_connection *c);
/* The peer's side ended; `is_cut`: TLS was not told. */
void xso_ending_received_end(struct xso_connection *c, bool is_cut);
/* The phase is overdue. */
void xso_ending_overdue(struct xso_connection *c);
/* Goes on with an end that has begun. */
void xso_ending_go_on(struct xso_connection *c);
/* All is over: tells it. */
void xso_ending_finish(struct xso_connection *c, const struct xso_close_reason *reason);

#endif
