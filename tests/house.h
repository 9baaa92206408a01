/*
 * A house: a listener that echoes messages, and clients that say something, one message after the
 * echo of the other. When the last client has gone the listener closes.
 */
#ifndef TESTS_HOUSE_H
#define TESTS_HOUSE_H

#include "memory.h"

#include <xso/handlers.h>
#include <xso/listener.h>

enum { MOST_CLIENTS = 50 };

struct client {
	struct house *house;
	struct xso_connection *connection;
	int echoes, to_send;
	int silent; /* the other end of its socket, where nobody speaks; 0: the house */
	void (*on_ready)(void *user, struct xso_connection *connection); /* NULL: nothing */
};

struct house {
	struct memory memory;
	struct xso_handlers *server_handlers, *client_handlers;
	struct xso_stream_config stream;	 /* of the guests */
	struct xso_connection_config connection; /* of the same */
	struct xso_listener *listener;
	struct client clients[MOST_CLIENTS];
	int n_clients, n_left;	   /* clients that have not ended */
	int n_guests, most_guests; /* now, and ever at a time */
	bool server_frees;	   /* the connection, after the first message */
	char reason[256];	   /* of the last that ended */
};

/* `most`: guests at a time. */
void house_open(struct house *house, size_t most);
/* A client that sends so many messages. */
void house_add_client(struct house *house, int to_send);
/* One whose server says nothing, for so many milliseconds; 0: the default. */
void house_add_silent_client(struct house *house, uint64_t timeout);
/* The listener and the clients, as sources; how many. */
size_t house_sources(struct house *house, struct xso_source *sources[MOST_CLIENTS + 1]);
/* Fails when memory was not given back. */
void house_close(struct house *house);

#endif
