#include "net/connection.h"
#include "net/reach.h"

#include "stream/driver.h"

#include <xmpp/starttls.h>
#include <xmpp/stream.h>

#include <errno.h>

static void fail(struct xso_connection *c, enum xso_reason kind, const char *text)
{
	xso_establish_failed(c, &(struct xso_close_reason){ .kind = kind, .text = text });
}

static void begin_stream(struct xso_connection *c)
{
	const struct stream_driver driver = { .self = c,
		.wake = xso_connection_wake,
		.now = xso_connection_time,
		.new_id = xso_connection_new_id };
	struct xso_error error;

	c->stream = xso_stream_new(&c->stream_config, &error);
	if (!c->stream) {
		fail(c, XSO_REASON_TRANSPORT, "out of memory");
		return;
	}
	xso_stream_set_driver(c->stream, &driver);
	xso_stream_tick(c->stream, c->now);
	if (c->transport.is_active)
		xso_stream_tls_active(c->stream);
	if (xso_stream_connected(c->stream))
		fail(c, XSO_REASON_TRANSPORT, "out of memory");
	else
		xso_attempt_enter(c, XSO_PHASE_HEADER, c->config.timeouts.stream);
}

void xso_establish_begin(struct xso_connection *c)
{
	if (c->is_direct_tls)
		xso_establish_tls(c, c->config.tls_context, true);
	else
		begin_stream(c);
}

/* RFC 6120 13.7.1.2.1: what an SRV-ID is to say. */
static const char *service_of(const struct xso_connection *c)
{
	switch (c->stream_config.mode) {
	case XSO_MODE_CLIENT:
		return "xmpp-client";
	case XSO_MODE_SERVER:
		return "xmpp-server";
	default:
		return NULL;
	}
}

void xso_establish_tls(struct xso_connection *c, struct xso_tls_context *context, bool is_direct)
{
	const struct xso_tls_options options = { .domain = c->stream_config.to,
		.alpn = is_direct ? service_of(c) : NULL,
		.service = service_of(c),
		.session = c->config.tls_session };
	struct transport *t = &c->transport;

	t->tls = xso_tls_new(context, &options, c->stream_config.allocator);
	if (!t->tls || xso_tls_receive(t->tls, NULL, 0) == XSO_ERROR_MEMORY)
		xso_ending_broken(c, ENOMEM);
	else if (c->phase < XSO_PHASE_READY)
		xso_attempt_enter(c, XSO_PHASE_TLS, c->config.timeouts.tls);
	else
		xso_connection_due(c, c->config.timeouts.tls);
}

void xso_establish_tls_active(struct xso_connection *c)
{
	c->transport.is_active = true;
	if (c->config.post_handshake &&
		!c->config.post_handshake(c->config.user, c, c->transport.tls)) {
		if (!c->is_freed)
			xso_ending_refused(c);
		return;
	}
	if (c->is_freed)
		return;
	if (!c->stream) {
		begin_stream(c);
		return;
	}
	xso_stream_tls_active(c->stream);
	if (xso_stream_reset(c->stream))
		xso_ending_broken(c, ENOMEM);
	else if (c->phase < XSO_PHASE_READY)
		xso_attempt_enter(c, XSO_PHASE_HEADER, c->config.timeouts.stream);
	else
		xso_connection_due(c, 0);
}

static void ready(struct xso_connection *c)
{
	xso_reach_done(c);
	xso_stream_set_handlers(c->stream, c->handlers);
	xso_attempt_enter(c, XSO_PHASE_READY, 0);
	if (c->config.ready && !c->is_freed)
		c->config.ready(c->config.user, c);
}

static void got_header(struct xso_connection *c)
{
	/* RFC 6120 4.3.2: features follow, but XEP-0114 has none, and a receiver sends them */
	if (connection_is_receiver(c) || c->stream_config.mode == XSO_MODE_COMPONENT)
		ready(c);
	else
		xso_attempt_enter(c, XSO_PHASE_FEATURES, c->config.timeouts.stream);
}

static void got_features(struct xso_connection *c, const struct xmpp_stream_features *features)
{
	const struct xmpp_starttls request = { 0 };

	if (c->transport.is_active || c->config.tls == XSO_TLS_NEVER)
		ready(c);
	else if (!xmpp_stream_features_starttls(features))
		fail(c, XSO_REASON_TLS, "the server does not offer STARTTLS");
	else if (xso_stream_send(c->stream, xmpp_starttls_any(&request), NULL))
		xso_ending_broken(c, ENOMEM);
	else
		xso_attempt_enter(c, XSO_PHASE_STARTTLS, c->config.timeouts.stream);
}

static void got_element(struct xso_connection *c, struct xso_any any)
{
	if (c->phase == XSO_PHASE_STARTTLS && any.cls == &xmpp_starttls_proceed_class) {
		xso_stream_hold(c->stream);
		xso_establish_tls(c, c->config.tls_context, false);
	} else if (c->phase == XSO_PHASE_STARTTLS && any.cls == &xmpp_starttls_failure_class) {
		fail(c, XSO_REASON_TLS, "the server could not begin TLS");
	} else {
		xso_stream_send_stream_error_and_close(c->stream, "unsupported-stanza-type",
			c->phase == XSO_PHASE_STARTTLS ? "not before TLS"
						       : "not before stream features",
			(struct xso_any){ 0 });
	}
}

/* It does not fit its class. */
static void got_unreadable(struct xso_connection *c, const struct xso_error *error)
{
	char why[512];

	xso_error_format(error, why, sizeof why);
	xso_stream_send_stream_error_and_close(c->stream, "bad-format", why, (struct xso_any){ 0 });
}

static void look_at(struct xso_connection *c, const struct xso_event *event)
{
	switch (event->kind) {
	case XSO_EVENT_HEADER:
		got_header(c);
		break;
	case XSO_EVENT_FEATURES:
		got_features(c, event->any.object);
		break;
	case XSO_EVENT_ELEMENT:
		got_element(c, event->any);
		break;
	case XSO_EVENT_REFUSED:
		got_unreadable(c, event->error);
		break;
	case XSO_EVENT_CLOSING:
		xso_traffic_flush(c); /* the footer, perhaps with an error */
		xso_establish_failed(c, event->reason);
		break;
	default:
		break;
	}
}

void xso_establish_look(struct xso_connection *c)
{
	struct xso_event event;

	while (c->stream && c->phase < XSO_PHASE_READY && !c->is_freed &&
		xso_stream_next(c->stream, &event))
		look_at(c, &event);
}

void xso_establish_failed(struct xso_connection *c, const struct xso_close_reason *reason)
{
	struct xso_stream *stream;

	xso_attempt_failed(c, c->phase, reason);
	if (c->is_freed)
		return;
	stream = c->stream;
	c->stream = NULL;
	xso_transport_close(&c->transport);
	if (c->reach)
		xso_reach_failed(c, reason);
	else
		xso_ending_finish(c, &c->failure);
	xso_stream_free(stream);
}
