/* What `xso connect` is told about a server, as the library wants it. */
#ifndef XSO_TOOLS_CONNECT_OPTIONS_H
#define XSO_TOOLS_CONNECT_OPTIONS_H

#include "tools/commands.h"

#include <xso/connection.h>

struct server {
	struct xso_host_port at; /* host NULL: by DNS, from `domain` */
	const char *domain;
	enum xso_tls_use tls;
	struct xso_proxy proxy;
	struct xso_dns_options dns;
	struct xso_timeouts timeouts;
	struct xso_tls_pin *pins;
};

/*
 * `name` is a DOMAIN or HOST:PORT, or a host with or without port when the options have a domain.
 * What is in *server lives as long as the options and the arena. False: something is wrong, and
 * said on standard error.
 */
bool connect_options_read(const struct options *options, const char *name, struct server *server,
	struct xso_arena *arena);

#endif
