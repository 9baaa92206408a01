/*
 * A server for one domain, embedded in a program: it listens on loopback, has one account that may
 * log in and has one session, which outlives its connection, and one that echoes messages.
 */
#ifndef DEMO_SERVER_H
#define DEMO_SERVER_H

#include "certificate.h"

#include <xso/registry.h>
#include <xso/source.h>

struct server;

struct server_config {
	const struct xso_registry *registry;
	const struct certificate *certificate;
	/* All outlive the server. */
	const char *domain, *user, *password, *echo; /* `echo` is an address */
};

/* NULL: *error says why. */
struct server *server_new(const struct server_config *config, struct xso_error *error);
void server_free(struct server *server);

struct xso_source *server_source(struct server *server);
uint16_t server_port(const struct server *server);

/* Lets nobody in any more; the source ends when all are gone. */
void server_close(struct server *server);

#endif
