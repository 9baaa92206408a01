/*
 * A visit of a client, each step printed: it connects, logs in, is present, gets back a message
 * that it sent, and one that was on its way when the connection was cut; asks what the server can
 * do, and goes.
 */
#ifndef DEMO_CLIENT_H
#define DEMO_CLIENT_H

#include <xso/connection.h>

struct client;

struct client_config {
	const struct xso_registry *registry;
	/* All outlive the client. */
	const char *user, *domain, *password;
	const char *echo; /* who sends messages back; NULL: the client writes to itself */
	const char *host; /* NULL: by DNS */
	uint16_t port;
	struct xso_tls_context *tls; /* NULL: one that trusts the system's authorities */
	/* It is over, well or not. NULL: nobody is told. */
	void (*gone)(void *user);
	void *user_of_gone;
};

/* NULL: *error says why. */
struct client *client_new(const struct client_config *config, struct xso_error *error);
void client_free(struct client *client);

/* Another one after the connection was cut; NULL: the visit is over. */
struct xso_source *client_source(struct client *client);

/* All steps were taken. */
bool client_is_content(const struct client *client);

#endif
