/*
 * A listener: accepts connections and steps them, so that it is one source for all of them.
 */
#ifndef XSO_LISTENER_H
#define XSO_LISTENER_H

#include <xso/api.h>
#include <xso/connection.h>

XSO_BEGIN

struct xso_listener;

struct xso_listener_config {
	const char *address; /* "127.0.0.1", "::"; NULL: all of IPv6 and IPv4 */
	uint16_t port;	     /* 0: any that is free */
	int backlog;	     /* 0: 128 */
	size_t most;	     /* connections at a time; above it none is accepted; 0: 1,000 */

	/* Of each connection, as xso_connection_of_socket takes it; outlives the listener. */
	const struct xso_connection_config *connection;
	/*
	 * A new connection, which belongs to the listener: it is freed when it has ended, after its
	 * `ended`, and with the listener. NULL: nobody is told. Returns the user of its config.
	 */
	void *(*accepted)(void *user, struct xso_connection *connection);
	void *user;
};

/* NULL: *error (may be NULL) says why. */
struct xso_listener *xso_listener_new(
	const struct xso_listener_config *config, struct xso_error *error);
void xso_listener_free(struct xso_listener *listener);

struct xso_source *xso_listener_source(struct xso_listener *listener);
uint16_t xso_listener_port(const struct xso_listener *listener);

/* Accepts no more, and sends system-shutdown to everybody; the source ends when all are gone. */
void xso_listener_close(struct xso_listener *listener);

XSO_END

#endif
