/* Connections of a component to real servers, and what each was told. */
#ifndef TESTS_LINKS_H
#define TESTS_LINKS_H

#include <stdint.h>
#include <xmpp/core.h>
#include <xso/component.h>
#include <xso/connection.h>
#include <xso/handlers.h>

struct link {
	struct xso_handlers *handlers; /* of messages its own; they outlive its connections */
	struct xso_connection *connection;
	struct xso_component *component;
	const char *secret;
	unsigned n_done, n_failed, n_messages, n_ended;
	char text[256];	      /* why the handshake failed */
	bool is_ended;	      /* the connection that it has */
	enum xso_retry retry; /* of the last end */

	/* NULL: messages are only counted. */
	void (*heard)(void *user, const struct xmpp_message *message);
	void *user;
};

/* Connects component.localhost to a port; a connection that it had is freed. */
void link_begin(struct link *link, const char *host, uint16_t port, const char *secret);
void link_end(struct link *link);

#endif
