/*
 * The way to a server: from a domain, or a host, to a socket that is connected. Servers are tried
 * one after the other until one gives a stream that is READY; what is given to an attempt is the
 * connection's transport.
 *
 *	xso_reach_new()      with the connection; nothing is asked yet
 *	xso_reach_begin()    its first step
 *	xso_reach_go_on()    each step: does what is due
 *	xso_reach_failed()   the attempt came to nothing: the next server, or another that was named
 *	xso_reach_done()     the stream is READY
 */
#ifndef XSO_NET_REACH_H
#define XSO_NET_REACH_H

#include <xso/reason.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xso_connection;
struct reach;

/* RFC 6120 4.9.3.19: who is sent from one server to the next gives up after so many. */
enum { REACH_MOST_REDIRECTS = 3 };

/* NULL: no memory. */
struct reach *xso_reach_new(struct xso_connection *c);
/* What is open is closed. Nothing happens when there is none. */
void xso_reach_free(struct xso_connection *c);

void xso_reach_begin(struct xso_connection *c);
void xso_reach_go_on(struct xso_connection *c);
void xso_reach_failed(struct xso_connection *c, const struct xso_close_reason *reason);
void xso_reach_done(struct xso_connection *c);

/* No answer came in time: goes on with what is known. */
void xso_reach_overdue(struct xso_connection *c);

/* What the poller tells of a descriptor that has this token; one of others is nothing. */
void xso_reach_ready(struct xso_connection *c, const void *token);

/* When xso_reach_go_on has something to do although nothing happened; UINT64_MAX: never. */
uint64_t xso_reach_due(const struct xso_connection *c, uint64_t now);

/* While the phase is PROXY, its bytes are these. */
const char *xso_reach_pending(const struct xso_connection *c, size_t *size);
void xso_reach_sent(struct xso_connection *c, size_t size);
/* How many of the bytes were the proxy's; what is left is for what goes through it. */
size_t xso_reach_receive(struct xso_connection *c, const char *bytes, size_t size);
void xso_reach_received_eof(struct xso_connection *c);

#endif
