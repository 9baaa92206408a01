/*
 * The way through a proxy, in bytes: what is said to it, and what it answers. SOCKS5 (RFC 1928;
 * user and password: RFC 1929) and HTTP CONNECT (RFC 9110 9.3.6; user and password: RFC 7617).
 *
 *	xso_proxy_pending() → xso_proxy_sent()  bytes for the proxy
 *	xso_proxy_receive()                 bytes from it, until it is open or has failed
 *
 * The proxy looks up the host's name. What was sent, and all the rest at the end, is wiped.
 */
#ifndef XSO_NET_PROXY_H
#define XSO_NET_PROXY_H

#include <xso/connection.h>

struct proxy;

enum proxy_state {
	PROXY_ASKING,
	PROXY_OPEN,   /* what comes now is from the server */
	PROXY_FAILED, /* xso_proxy_text says why */
};

/*
 * `config` is of a kind that is not NONE; `host` is a name of A-labels, or an address. Nothing is
 * kept of them. A host, user or password that cannot be said has failed from the beginning. NULL:
 * no memory.
 */
struct proxy *xso_proxy_new(const struct xso_proxy *config, const char *host, uint16_t port,
	const struct xso_allocator *allocator);
/* NULL is allowed. */
void xso_proxy_free(struct proxy *proxy);

enum proxy_state xso_proxy_state(const struct proxy *proxy);
/* Why it failed, for instance "proxy: HTTP 407 Proxy Authentication Required". "": it did not. */
const char *xso_proxy_text(const struct proxy *proxy);

/* Bytes for the proxy; NULL and 0: none. */
const char *xso_proxy_pending(const struct proxy *proxy, size_t *size);
void xso_proxy_sent(struct proxy *proxy, size_t size);

/* How many of the bytes were the proxy's own: what is left when it is open is from the server. */
size_t xso_proxy_receive(struct proxy *proxy, const char *bytes, size_t size);
/* There is no more to come: a proxy that is not open has failed. */
void xso_proxy_received_eof(struct proxy *proxy);

#endif
