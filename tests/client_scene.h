/*
 * A client, and a server on a socket that lets anybody in (SASL ANONYMOUS, in the clear) and does
 * what it is told. The client's clock stands while there is something to do, and jumps to the
 * client's next deadline when there is nothing.
 */
#ifndef TESTS_CLIENT_SCENE_H
#define TESTS_CLIENT_SCENE_H

#include "memory.h"

#include <xso/client.h>
#include <xso/listener.h>
#include <xso/sm.h>

/* What the server does with those who come, all from the next one on. */
enum hospitality {
	LETS_IN,
	REFUSES,    /* their login: not-authorized */
	IS_BUSY,    /* temporary-auth-failure */
	TAKEN,	    /* their resource: conflict */
	SENDS_AWAY, /* with see-other-host to itself, once they are in */
	ERRS,	    /* the stream error `condition`, once they are in */
	CUTS,	    /* the connection, once they are in */
	CHOKES,	    /* at the first message: not-well-formed, without a footer */
	IS_SILENT,  /* once they are in, to everything */
};

/* Where a client may be freed or closed: when a state is told, or elsewhere. */
enum place {
	NOWHERE = -1,
	IN_MESSAGE = XSO_CLIENT_ENDED + 1,
	IN_EVENT,
	IN_ANSWER,
	IN_OUTCOME, /* of stream management, in tests that have it */
	PLACES,
};

struct guest {
	struct client_scene *scene;
	struct xso_connection *connection;
	bool is_in;
	bool is_choking; /* is cut when its error is out */
};

struct client_scene {
	struct memory memory; /* of the client */
	struct xso_client_config config;
	struct xso_connection_config way;
	struct xso_client *client;
	uint64_t now;
	char told[8192]; /* states with their words, and what handlers saw, a line each */
	struct xso_client_change last; /* its pointers are not to be used */
	uint64_t waits[64];	       /* those of WAITING */
	unsigned n_waits, n_online, n_resumed, n_messages;
	unsigned patience;     /* WAITING so often closes the client; 0: never */
	int free_in, close_in; /* enum place */
	void (*online)(struct client_scene *scene); /* NULL: nothing */

	struct xso_listener *listener;
	struct xso_handlers *house;
	struct xso_stream_config house_stream;
	struct xso_connection_config house_way;
	enum hospitality hospitality;
	const char *condition;
	unsigned idle_seconds; /* that its features have; 0: none */
	bool has_sm;	       /* offers stream management */
	const char *location;  /* where its session is to be resumed; NULL: anywhere */
	struct xso_sm *sm;     /* the one session of it */
	bool no_csi;	       /* nor these */
	struct guest guests[64];
	unsigned n_guests;
	char heard[8192]; /* what clients said once they were in, a line each */
};

/* The server, a listener: client_scene_begin opens it. */
void client_house_open(struct client_scene *scene);
/* Adds a line to one of the scene's texts. */
void client_scene_add_line(char *text, size_t size, const char *line);

/* Everything but the client, whose config may be changed before it is made. */
void client_scene_begin(struct client_scene *scene);
/* Makes the client; NULL `error` expects success. */
void client_scene_make(struct client_scene *scene);
/* Nothing leaks. */
void client_scene_end(struct client_scene *scene);

/* Steps both until nothing is left to do at this time. False: the client has ended. */
bool client_scene_settle(struct client_scene *scene);
/* The same, and lets time pass, `milliseconds` at most. */
bool client_scene_pass(struct client_scene *scene, uint64_t milliseconds);
/* Begins, and is online. */
void client_scene_come_online(struct client_scene *scene);

/* The server's end of the client's stream; NULL: there is none that is in. */
struct xso_stream *client_scene_peer(struct client_scene *scene);
/* The server sends this. */
void client_scene_say(struct client_scene *scene, const char *xml);

#endif
