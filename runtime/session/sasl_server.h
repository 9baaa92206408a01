/* What the mechanisms of the server's side share. */
#ifndef XSO_SESSION_SASL_SERVER_H
#define XSO_SESSION_SASL_SERVER_H

#include "session/sasl_mechanism.h"

#include <xso/sasl_server.h>

struct xso_scram_server;

/* A mechanism: what it makes of a message. */
typedef enum xso_sasl_outcome xso_sasl_respond(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message);

enum xso_sasl_server_state {
	XSO_SASL_SERVER_FRESH,
	XSO_SASL_SERVER_BEGUN, /* something was answered, and be it that the client begins */
	XSO_SASL_SERVER_DONE,
};

/* All of it, and all it points to, is in `arena`, which is wiped. */
struct xso_sasl_server {
	struct xso_arena *arena;
	xso_sasl_respond *respond;
	enum xso_sasl_mechanism mechanism;
	const struct xso_sasl_row *row;
	struct xso_sasl_server_config config; /* the offer aside, which is not kept */
	bool offers_plus;
	bool binds[XSO_SASL_N_BINDINGS]; /* there is data, and the client was told so, or nothing */
	const char *lists;		 /* for XEP-0474; NULL: too much, or it is not to be said */
	struct xso_scram_server *scram;
	enum xso_sasl_server_state state;
	bool succeeded, refused;
	const char *user, *authzid;
	const char *condition, *text;
};

/* The mechanism is not for a connection in the clear. */
bool xso_sasl_server_needs_tls(const struct xso_sasl_row *row);

/* Fails with a condition and a sentence, which live for ever. */
enum xso_sasl_outcome xso_sasl_server_fail(
	struct xso_sasl_server *server, const char *condition, const char *text);

/* The outcome for an error of a call: XSO_ERROR_MEMORY, or what the client sent is bad. */
enum xso_sasl_outcome xso_sasl_server_error(
	struct xso_sasl_server *server, enum xso_status status, const char *text);

/*
 * Success of `name`, who wants to act as `authzid` (NULL or "": as himself); or failure, because he
 * may not.
 */
enum xso_sasl_outcome xso_sasl_server_admit(
	struct xso_sasl_server *server, const char *name, const char *authzid);

/*
 * What is kept of the password of `name`, or what looks like it where there is no such user: false.
 * An error: XSO_ERROR_MEMORY, and what is kept is useless: XSO_ERROR_MISUSE.
 */
enum xso_status xso_sasl_server_stored(struct xso_sasl_server *server, const char *name,
	enum xso_sasl_mechanism mechanism, struct xso_sasl_stored *stored, bool *known);

extern xso_sasl_respond xso_sasl_serve_anonymous, xso_sasl_serve_plain, xso_sasl_serve_external;
extern xso_sasl_respond xso_sasl_serve_bearer, xso_sasl_serve_scram, xso_sasl_serve_token;

#endif
