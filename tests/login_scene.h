/*
 * A login at a server in memory, which has SASL's other side and misbehaves when it is told to, and
 * what it leads to.
 */
#ifndef TESTS_LOGIN_SCENE_H
#define TESTS_LOGIN_SCENE_H

#include "bench.h"
#include "sasl_house.h"

#include <xmpp/core.h>
#include <xso/login.h>

#define BOUND "juliet@example.com/balcony"

enum { TIMEOUT = 30000 };

/* What the server does otherwise. */
enum twist {
	NONE,
	NO_MECHANISMS,
	NO_BIND,
	INJECTED,	  /* something right behind success */
	NO_PROOF,	  /* success without the server's signature */
	PROOF_FIRST,	  /* the server's signature in a challenge, not with success */
	INVALID_FIRST,	  /* the first mechanism is called invalid */
	FAIL_PLAINLY,	  /* a failure without a condition */
	BAD_CHALLENGE,	  /* a challenge that is none of the mechanism's */
	SILENT_TO_ABORT,  /* the same, and abort is not answered */
	SUCCESS_TO_ABORT, /* the same, and abort is answered with success */
	CONFLICT,
	INVALID_FIRST_THEN_CONFLICT,
	SERVER_ANSWERS, /* binding, by its own name */
	NO_ADDRESS,	/* of binding: none, and one without a resource */
	BARE_ADDRESS,
	SESSION,
	SESSION_OPTIONAL,
	SESSION_REFUSED,
	ERROR_AT_AUTH, /* ends of the stream */
	ERROR_AT_BIND,
	CLOSE_AT_AUTH,
	CLOSE_AFTER_SUCCESS,
	CLOSE_AT_BIND,
	ANOTHER_RESUMED, /* a session that was not asked for */
	SILENT_TO_RESUME,
};

/* The calls that the login's functions make: `done` and `failed` the one of the scene. */
enum call { NOTHING, FREE_LOGIN, FREE_STREAM, FREE_BOTH, CLOSE_STREAM };

struct scene {
	struct bench bench; /* the client's stream */
	struct xso_login_config config;
	struct xso_login *login;
	enum call call;
	unsigned n_done, n_failed;
	struct xso_sasl_keys keys; /* those that were saved; or none */
	char jid[64], text[1200], condition[64], server_text[520]; /* that were told */
	struct xso_login_failure failure; /* its pointers are not to be used */
	enum xmpp_stanza_condition refusal;

	struct xso_stream_config peer_config;
	struct xso_stream *peer;
	struct xso_sasl_server_config sasl;
	struct xso_sasl_server *server;
	enum twist twist;
	bool is_authenticated, has_proved;
	struct xso_sm *peer_sm; /* its stream management; NULL: it offers none */
	unsigned auths, aborts, binds, sessions, resumes;
	char wanted[32];  /* the resource that the client wants, "-" none */
	size_t fed, stop; /* bytes that the client got; after `stop` it gets no more for now */
};

/* What the house keeps of its user's password, derived once: of a directory. */
bool login_peer_stored(void *user, const char *name, enum xso_sasl_mechanism mechanism,
	struct xso_sasl_stored *found);

/* The server, a stream: login_scene_begin makes it. */
void login_peer_begin(struct scene *scene);
void login_peer_end(struct scene *scene);

/* What it offers: the types of channel binding, too, when there is a mechanism that binds. */
void login_peer_offers(struct scene *scene, const char *const *mechanisms, size_t n);

/*
 * Everything but the login's beginning, with a server that offers SCRAM-SHA-256; what a test wants
 * otherwise is changed behind it. The end frees all; nothing leaks.
 */
void login_scene_begin(struct scene *scene, enum twist twist);
void login_scene_end(struct scene *scene);

/* Makes this call. */
void login_scene_call(struct scene *scene, enum call call);

/* Makes the login and begins it. */
void login_scene_log_in(struct scene *scene);

/* Moves bytes, up to `stop`, until there are none. */
void login_scene_run(struct scene *scene);

/* Begins, and lets it come to its end. */
void login_scene_play(struct scene *scene, enum twist twist);

#endif
