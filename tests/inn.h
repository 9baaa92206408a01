/*
 * An inn: a server of capulet.lit on loopback, in the test's own loop. It asks for TLS, then offers
 * features, and echoes messages.
 */
#ifndef TESTS_INN_H
#define TESTS_INN_H

#include "errand.h"

#include <xso/listener.h>

struct inn {
	struct memory memory;		       /* of its guests */
	struct xso_tls_context *theirs, *ours; /* the clients', the inn's */
	struct xso_handlers *handlers;
	struct xso_stream_config stream;
	struct xso_connection_config connection;
	struct xso_listener *listener;
	int n_guests; /* who came */
	int n_echoes;
	struct xso_connection *guest; /* the last that came; NULL: it has ended */
};

/* `tls`: as an xso_listener takes it. Fails the test when it cannot. */
void inn_open(struct inn *inn, enum xso_tls_use tls);
/* One that goes there, and has the inn stepped beside it. */
struct errand inn_errand(const struct inn *inn);
/* Goes on with what is left of guests who have gone. */
void inn_settle(struct inn *inn);
/* Fails when memory was not given back. */
void inn_close(struct inn *inn);

#endif
