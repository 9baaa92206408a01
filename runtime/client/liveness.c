/* Whether the server is still there, and whether it knows that we are. */
#include "client/client.h"

#include <xmpp/ping.h>

/* Any answer, an error too, is a byte received; the stream's hard limit does the rest. */
static void answered(struct xso_stream *stream, const struct xmpp_ping *result,
	const struct xso_answer *answer, void *user)
{
	(void)stream;
	(void)result;
	(void)answer;
	(void)user;
}

/* Where there is stream management the answer says what arrived, too. */
static void ask(struct xso_client *c, struct xso_stream *stream)
{
	const struct xmpp_ping ping = { 0 };

	if (c->sm && xso_sm_state(c->sm) == XSO_SM_ON)
		xso_sm_request(c->sm);
	else
		xmpp_iq_request_ping(stream, XMPP_IQ_TYPE_GET, c->domain, &ping, c->config.patience,
			answered, NULL);
}

static void on_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	struct xso_client *c = user;

	if (event->kind == XSO_EVENT_SOFT_LIMIT && c->state == XSO_CLIENT_ONLINE)
		ask(c, stream);
	if (c->config.event)
		c->config.event(stream, event, c->config.user);
}

enum xso_status xso_liveness_listen(struct xso_client *c)
{
	return xso_handlers_on_event(c->handlers, on_event, c);
}

static uint64_t sum(uint64_t a, uint64_t b)
{
	return a < UINT64_MAX - b ? a + b : UINT64_MAX;
}

void xso_liveness_begin(struct xso_client *c)
{
	struct xso_stream *stream = xso_connection_stream(c->connection);

	c->sent = xso_stream_count(stream).bytes_sent;
	c->sent_at = c->now;
	xso_stream_set_deadtime_soft_limit(stream, c->config.silence);
	xso_stream_set_deadtime_hard_limit(stream, sum(c->config.silence, c->config.patience));
}

/* At three quarters of what the server bears (XEP-0478). */
uint64_t xso_liveness_due(const struct xso_client *c)
{
	const struct xso_stream *stream = xso_client_stream(c);
	const uint64_t seconds = stream ? xso_stream_peer_patience(stream) : 0;

	return seconds ? sum(c->sent_at, seconds * 750) : UINT64_MAX;
}

void xso_liveness_go_on(struct xso_client *c)
{
	struct xso_stream *stream = xso_client_stream(c);
	const uint64_t sent = stream ? xso_stream_count(stream).bytes_sent : 0;

	if (stream && sent == c->sent && xso_liveness_due(c) <= c->now)
		xso_stream_send_space(stream);
	else if (sent == c->sent)
		return;
	c->sent = sent;
	c->sent_at = c->now;
}
