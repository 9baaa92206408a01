/*
 * A proxy on loopback, in a thread of its own: SOCKS5 or HTTP, one connection after the other. Who
 * comes must be juliet, whose password is sesame.
 */
#ifndef TESTS_PROXY_SERVER_H
#define TESTS_PROXY_SERVER_H

#include <xso/connection.h>

struct proxy_server;

/* Leads to this port of loopback, whatever it is asked for. Ends the program when it cannot. */
struct proxy_server *proxy_server_start(enum xso_proxy_kind kind, uint16_t target);
void proxy_server_stop(struct proxy_server *server);

/* As a connection's config has it; lives as long as the server. */
const struct xso_proxy *proxy_server_config(const struct proxy_server *server);
/* "xmpp.capulet.lit:5222", asked for last; "": nothing yet. When nobody is connected to it. */
const char *proxy_server_asked(const struct proxy_server *server);

#endif
