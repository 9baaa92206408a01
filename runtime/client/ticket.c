/*
 * The TLS session that a client keeps in memory from one connection to the next: its own domain's,
 * of the TLS context that its connections have. It is offered once (RFC 8446 C.4), and whether the
 * server would be trusted today is judged when it is (xso/tls.h).
 */
#include "client/client.h"

#include "base/allocate.h"

void xso_ticket_forget(struct xso_client *c)
{
	if (c->ticket.data)
		xso_allocate_wipe(c->ticket.data, c->ticket.capacity);
	xso_buffer_free(&c->ticket);
}

static void set_context(struct xso_client *c, struct xso_tls_context *context)
{
	xso_tls_context_release(c->ticket_context);
	c->ticket_context = context ? xso_tls_context_keep(context) : NULL;
}

void xso_ticket_offer(struct xso_client *c, struct xso_connection_config *connection)
{
	if (connection->tls_context != c->ticket_context) {
		xso_ticket_forget(c);
		set_context(c, connection->tls_context);
	}
	if (c->ticket.size)
		connection->tls_session =
			(struct xso_bytes){ (const uint8_t *)c->ticket.data, c->ticket.size };
	else if (c->has_shaken_hands)
		connection->tls_session = (struct xso_bytes){ 0 };
}

void xso_ticket_used(struct xso_client *c)
{
	c->has_shaken_hands = true;
	xso_ticket_forget(c);
}

/* Without memory there is none: the next handshake is a whole one. */
void xso_ticket_keep(struct xso_client *c)
{
	struct xso_tls *tls = xso_connection_tls(c->connection);

	xso_ticket_forget(c);
	c->ticket.allocator = c->config.allocator;
	if (tls && !c->config.no_tls_session && xso_tls_session(tls, &c->ticket))
		xso_ticket_forget(c);
}

void xso_ticket_free(struct xso_client *c)
{
	xso_ticket_forget(c);
	set_context(c, NULL);
}
