/* The proxy on the way is asked for the server. */
#include "net/reach_parts.h"

#include <errno.h>

void xso_reach_begin_proxy(struct xso_connection *c)
{
	struct reach *r = c->reach;

	r->proxy = xso_proxy_new(c->config.proxy, c->host, c->port, c->stream_config.allocator);
	if (!r->proxy)
		xso_ending_broken(c, ENOMEM);
	else
		xso_attempt_enter(c, XSO_PHASE_PROXY, c->config.timeouts.proxy);
}

void xso_reach_close_proxy(struct xso_connection *c)
{
	xso_proxy_free(c->reach->proxy);
	c->reach->proxy = NULL;
}

const char *xso_reach_pending(const struct xso_connection *c, size_t *size)
{
	return xso_proxy_pending(c->reach->proxy, size);
}

void xso_reach_sent(struct xso_connection *c, size_t size)
{
	xso_proxy_sent(c->reach->proxy, size);
}

static void look(struct xso_connection *c)
{
	const struct proxy *proxy = c->reach->proxy;

	switch (xso_proxy_state(proxy)) {
	case PROXY_OPEN:
		xso_reach_close_proxy(c);
		xso_establish_begin(c);
		break;
	case PROXY_FAILED:
		xso_establish_failed(c,
			&(struct xso_close_reason){
				.kind = XSO_REASON_TRANSPORT, .text = xso_proxy_text(proxy) });
		break;
	case PROXY_ASKING:
		break;
	}
}

size_t xso_reach_receive(struct xso_connection *c, const char *bytes, size_t size)
{
	const size_t n = xso_proxy_receive(c->reach->proxy, bytes, size);

	look(c);
	return n;
}

void xso_reach_received_eof(struct xso_connection *c)
{
	xso_proxy_received_eof(c->reach->proxy);
	look(c);
}
