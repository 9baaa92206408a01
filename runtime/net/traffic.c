#include "net/connection.h"

#include "base/allocate.h"
#include "net/reach.h"
#include "net/socket.h"

#include <errno.h>

/* A connection that has much to read lets others have their turn: it is stepped again. */
enum { READ_SIZE = 16384, MOST_READS = 16 };

static bool can_receive(const struct xso_connection *c)
{
	return c->transport.fd >= 0 && c->transport.can_read && !c->transport.has_ended &&
		!connection_is_paused(c) && !c->is_freed;
}

/* Plain text for the stream, as long as it is the same one. */
static void give(struct xso_connection *c, const char *bytes, size_t size)
{
	const struct xso_stream *stream = c->stream;
	size_t done;

	while (size && c->stream && c->stream == stream && !c->is_freed) {
		if (c->phase >= XSO_PHASE_READY) {
			done = xso_stream_feed(c->stream, bytes, size);
		} else {
			done = xso_stream_receive(c->stream, bytes, size);
			xso_establish_look(c);
		}
		if (!done)
			return;
		bytes += done;
		size -= done;
	}
}

static void look_at_tls(struct xso_connection *c)
{
	struct transport *t = &c->transport;

	switch (xso_tls_state(t->tls)) {
	case XSO_TLS_ACTIVE:
		if (!t->is_active)
			xso_establish_tls_active(c);
		break;
	case XSO_TLS_CLOSED:
		xso_ending_received_end(c, false);
		break;
	case XSO_TLS_TRUNCATED:
		xso_ending_received_end(c, true);
		break;
	case XSO_TLS_FAILED:
		xso_ending_tls_failed(c);
		break;
	case XSO_TLS_HANDSHAKE:
		break;
	}
}

/*
 * What was received is borrowed by TLS until all of it is read. The plain text may have a token in
 * it, or more: none stays on the stack.
 */
static void decrypt(struct xso_connection *c)
{
	struct xso_tls *tls = c->transport.tls;
	char plain[READ_SIZE];
	size_t n = 1;

	if (xso_tls_state(tls) == XSO_TLS_ACTIVE && !c->transport.is_active)
		xso_establish_tls_active(c);
	while (n && c->transport.tls == tls && c->transport.is_active) {
		n = xso_tls_read(tls, plain, sizeof plain);
		give(c, plain, n);
		xso_allocate_wipe(plain, n);
	}
	if (c->transport.tls == tls && !c->is_freed)
		look_at_tls(c);
}

static void received(struct xso_connection *c, const char *bytes, size_t size)
{
	size_t done;

	if (c->phase == XSO_PHASE_PROXY) {
		done = xso_reach_receive(c, bytes, size);
		bytes += done;
		size -= done;
		if (!size || c->transport.fd < 0 || c->is_freed)
			return;
	}
	if (!c->transport.tls) {
		give(c, bytes, size);
	} else if (xso_tls_receive(c->transport.tls, bytes, size) == XSO_ERROR_MEMORY) {
		xso_ending_broken(c, ENOMEM);
	} else {
		decrypt(c);
	}
}

static void received_end(struct xso_connection *c)
{
	c->transport.has_ended = true;
	if (c->phase == XSO_PHASE_PROXY) {
		xso_reach_received_eof(c);
		return;
	}
	if (!c->transport.tls) {
		xso_ending_received_end(c, false);
		return;
	}
	xso_tls_received_eof(c->transport.tls);
	decrypt(c);
}

/* Nothing is read; but that the socket broke is not to be told again and again. */
static void look_at_paused(struct xso_connection *c)
{
	int error = c->transport.can_read ? xso_socket_error(c->transport.fd) : 0;

	c->transport.can_read = false;
	if (error)
		xso_ending_broken(c, error);
}

void xso_traffic_receive(struct xso_connection *c)
{
	char bytes[READ_SIZE];
	size_t n;

	if (c->transport.fd >= 0 && connection_is_paused(c))
		look_at_paused(c);
	for (int i = 0; i < MOST_READS && can_receive(c); i++)
		switch (xso_socket_read(c->transport.fd, bytes, sizeof bytes, &n)) {
		case SOCKET_BYTES:
			received(c, bytes, n);
			break;
		case SOCKET_LATER:
			c->transport.can_read = false;
			break;
		case SOCKET_END:
			received_end(c);
			break;
		case SOCKET_FAILED:
			xso_ending_broken(c, errno);
			break;
		}
}

/* Moves plain text into TLS, as far as that takes it. */
static void encrypt(struct xso_connection *c)
{
	size_t size, taken = 1;
	const char *bytes = "";

	while (bytes && taken && c->stream) {
		bytes = xso_stream_pending(c->stream, &size);
		if (!bytes || xso_tls_write(c->transport.tls, bytes, size, &taken))
			return;
		xso_stream_sent(c->stream, taken);
	}
}

static const char *next_bytes(struct xso_connection *c, size_t *size)
{
	*size = 0;
	if (c->phase == XSO_PHASE_PROXY)
		return xso_reach_pending(c, size);
	if (c->transport.tls) {
		if (c->transport.is_active)
			encrypt(c);
		return c->transport.tls ? xso_tls_pending(c->transport.tls, size) : NULL;
	}
	return c->stream ? xso_stream_pending(c->stream, size) : NULL;
}

static void sent(struct xso_connection *c, size_t size)
{
	if (c->phase == XSO_PHASE_PROXY)
		xso_reach_sent(c, size);
	else if (c->transport.tls)
		xso_tls_sent(c->transport.tls, size);
	else
		xso_stream_sent(c->stream, size);
}

/* <proceed/> is out: TLS begins. */
static void begin_next_tls(struct xso_connection *c)
{
	struct xso_tls_context *context = c->next_context;

	if (!context || c->transport.fd < 0 || c->transport.tls)
		return;
	c->next_context = NULL;
	xso_establish_tls(c, context, false);
	xso_tls_context_release(context);
}

/* False: the transport failed, errno says how. */
static bool send_all(struct xso_connection *c)
{
	const char *bytes;
	size_t size, n;

	while (c->transport.fd >= 0 && c->transport.can_write && !c->transport.is_ended) {
		bytes = next_bytes(c, &size);
		if (!size)
			return true;
		switch (xso_socket_write(c->transport.fd, bytes, size, &n)) {
		case SOCKET_BYTES:
			sent(c, n);
			break;
		case SOCKET_FAILED:
			c->transport.can_write = false;
			return false;
		default:
			c->transport.can_write = false;
			break;
		}
	}
	return true;
}

void xso_traffic_send(struct xso_connection *c)
{
	bool is_good = send_all(c);

	if (is_good && c->next_context && !xso_traffic_is_pending(c)) {
		begin_next_tls(c);
		is_good = send_all(c);
	}
	if (!is_good)
		xso_ending_broken(c, errno);
}

void xso_traffic_flush(struct xso_connection *c)
{
	send_all(c);
}

bool xso_traffic_is_pending(const struct xso_connection *c)
{
	size_t size;

	if (c->stream && xso_stream_pending(c->stream, &size))
		return true;
	return c->transport.tls && xso_tls_pending(c->transport.tls, &size);
}
