#include "net/connection.h"

#include "net/reach.h"
#include "net/socket.h"

#include <string.h>

/* Ends the attempt, or the stream that is READY. */
static void fail(struct xso_connection *c, enum xso_reason kind, const char *text)
{
	const struct xso_close_reason reason = { .kind = kind, .text = text };

	if (c->phase < XSO_PHASE_READY) {
		xso_establish_failed(c, &reason);
		return;
	}
	xso_stream_fail(c->stream, &reason);
	xso_ending_finish(c, xso_stream_reason(c->stream));
}

void xso_ending_broken(struct xso_connection *c, int error)
{
	char text[128];

	xso_socket_error_text(error, text, sizeof text);
	fail(c, XSO_REASON_TRANSPORT, text);
}

void xso_ending_tls_failed(struct xso_connection *c)
{
	char text[512];
	const char *why = xso_tls_text(c->transport.tls);
	size_t size = strlen(why) < sizeof text ? strlen(why) : sizeof text - 1;

	memcpy(text, why, size);
	text[size] = '\0';
	xso_traffic_flush(c); /* the alert */
	fail(c, XSO_REASON_TLS, text);
}

void xso_ending_refused(struct xso_connection *c)
{
	fail(c, XSO_REASON_TLS, "the certificate was refused by post_handshake");
}

void xso_ending_received_end(struct xso_connection *c, bool is_cut)
{
	c->transport.has_ended = true;
	if (c->phase < XSO_PHASE_READY) {
		if (c->stream)
			xso_stream_received_eof(c->stream);
		xso_establish_look(c);
		if (c->transport.has_ended && c->phase < XSO_PHASE_READY)
			fail(c, XSO_REASON_LOST, "the server ended the connection");
		return;
	}
	/* without close_notify nobody knows who ended it, unless the stream had ended before */
	if (is_cut && xso_stream_state(c->stream) < XSO_STATE_CLOSING)
		fail(c, XSO_REASON_LOST, "the connection ended without TLS's close_notify");
	else
		xso_stream_received_eof(c->stream);
}

void xso_ending_overdue(struct xso_connection *c)
{
	if (c->phase == XSO_PHASE_RESOLVING)
		xso_reach_overdue(c);
	else if (c->phase == XSO_PHASE_CLOSING)
		xso_ending_finish(c, xso_stream_reason(c->stream));
	else /* READY: of a handshake that xso_connection_starttls began */
		fail(c, XSO_REASON_TIMEOUT,
			xso_phase_text(c->phase == XSO_PHASE_READY ? XSO_PHASE_TLS : c->phase));
}

/* What was sent is out: says so to the peer, and waits for its end. */
static void end_our_side(struct xso_connection *c)
{
	struct transport *t = &c->transport;

	if (t->is_ended)
		return;
	if (t->tls) {
		xso_tls_close(t->tls);
		xso_traffic_flush(c);
	}
	if (xso_traffic_is_pending(c))
		return;
	xso_socket_end(t->fd);
	t->is_ended = true;
}

/* Behind an end that was cut TLS writes nothing more: what is pending stays, and is for nobody. */
static bool can_say_nothing(const struct transport *t)
{
	return t->is_ended || (t->tls && xso_tls_state(t->tls) == XSO_TLS_TRUNCATED);
}

void xso_ending_go_on(struct xso_connection *c)
{
	if (!c->stream || c->phase < XSO_PHASE_READY || c->phase == XSO_PHASE_ENDED)
		return;
	if (xso_stream_state(c->stream) >= XSO_STATE_CLOSING && c->phase == XSO_PHASE_READY)
		xso_connection_begin_phase(c, XSO_PHASE_CLOSING, 0);
	/*
	 * Our side does not end with the footer alone (XSO_ENDING_OUTPUT): what the peer still has
	 * to send would be lost with servers that take an end of input for the end of all.
	 */
	if (xso_stream_ending(c->stream) == XSO_ENDING_TRANSPORT) {
		if (c->due == UINT64_MAX)
			xso_connection_begin_phase(
				c, XSO_PHASE_CLOSING, c->config.timeouts.closing);
		if (!xso_traffic_is_pending(c))
			end_our_side(c);
	}
	if (xso_stream_ending(c->stream) == XSO_ENDING_NOW ||
		xso_stream_state(c->stream) == XSO_STATE_CLOSED ||
		(c->transport.has_ended && can_say_nothing(&c->transport)))
		xso_ending_finish(c, xso_stream_reason(c->stream));
}

void xso_ending_finish(struct xso_connection *c, const struct xso_close_reason *reason)
{
	if (c->phase == XSO_PHASE_ENDED)
		return;
	xso_transport_close(&c->transport);
	xso_reach_done(c);
	xso_connection_begin_phase(c, XSO_PHASE_ENDED, 0);
	if (c->stream) {
		xso_stream_disconnected(c->stream, NULL);
		xso_stream_feed(c->stream, NULL, 0);
	}
	if (c->is_freed)
		return;
	if (c->stream)
		reason = xso_stream_reason(c->stream);
	if (c->config.ended)
		c->config.ended(c->config.user, c, reason);
}
