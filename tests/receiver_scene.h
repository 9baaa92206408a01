/*
 * A receiver of ours, in memory, whose allocations are counted, and a client of ours that logs in
 * at it; TLS between them takes no time. Without the client, a test says what a client says.
 */
#ifndef TESTS_RECEIVER_SCENE_H
#define TESTS_RECEIVER_SCENE_H

#include "bench.h"
#include "login_scene.h"

#include <xso/login.h>
#include <xso/receiver.h>

#define ACCOUNT HOUSE_USER "@example.com"

/* What a client says. */
#define HEADER                                             \
	"<stream:stream xmlns='jabber:client' "            \
	"xmlns:stream='http://etherx.jabber.org/streams' " \
	"to='example.com' version='1.0'>"
#define TLS_NS "xmlns='urn:ietf:params:xml:ns:xmpp-tls'"
#define SASL_NS "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'"
#define STARTTLS "<starttls " TLS_NS "/>"
#define ANONYMOUS "<auth " SASL_NS " mechanism='ANONYMOUS'>=</auth>"
#define BIND_RESOURCE(text)            \
	"<iq type='set' id='b'><bind " \
	"xmlns='urn:ietf:params:xml:ns:xmpp-bind'>" text "</bind></iq>"
#define BIND BIND_RESOURCE("")

/* The nonces and names that the receiver makes, and who is nobody in particular. */
#define RANDOM_NAME "a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5"
#define NOBODY RANDOM_NAME "@example.com"

struct receiver_scene {
	struct memory memory; /* of the server */
	struct xso_stream_config stream_config;
	struct xso_stream *server;
	struct xso_receiver_config config;
	struct xso_receiver *receiver;
	struct xso_sasl_channel channel; /* that TLS tells the server */
	bool wants_tls;			 /* start_tls was called */
	bool has_no_tls;		 /* start_tls says so */
	bool frees_all;			 /* when the receiver is told its end */
	const char *conflict;		 /* condition of binding; "" the name is changed */
	struct xso_sm *session;		 /* that begins, or is there; NULL: none */
	unsigned n_done, n_failed, n_messages;
	char jid[256], text[512], condition[64];
	struct xso_receiver_failure failure; /* its pointers are not to be used */
	enum xso_sasl_mechanism mechanism;
	struct xso_buffer said; /* all that the server said */

	struct xso_stream_config client_config;
	struct xso_stream *client; /* NULL: the test is the client */
	struct xso_login_config login_config;
	struct xso_login *login;
	unsigned n_logins, n_failed_logins;
	char login_text[1024];
	size_t piece; /* so many bytes go over at a time */
	size_t left;  /* so many go over before the transport is cut */
};

/* Everything but the receiver, which offers all mechanisms, on an open transport. */
void receiver_scene_begin(struct receiver_scene *scene);
void receiver_scene_end(struct receiver_scene *scene);

/* The receiver will offer stream management, and this session. */
void receiver_scene_manage(struct receiver_scene *scene, struct xso_sm *session);

/* Makes the receiver and begins it. */
void receiver_scene_receive(struct receiver_scene *scene);

/* A client that can everything, and has this channel. */
void receiver_scene_add_client(struct receiver_scene *scene);

/* Begins the login of a client whose stream is ready for it. Moves everything. */
void receiver_scene_run(struct receiver_scene *scene);

/* What a client says, to the server; in a block of just its size. */
void receiver_scene_say(struct receiver_scene *scene, const char *bytes);
/* What the server has said since. Valid until the next call. */
const char *receiver_scene_hear(struct receiver_scene *scene);

/* Makes the receiver, and leads it to the phase as a client does who is anonymous. */
void receiver_scene_advance(struct receiver_scene *scene, enum xso_receiver_phase phase);

/* TLS is there, and the stream is new. */
void receiver_scene_secure(struct receiver_scene *scene);

#endif
