/*
 * What the files of a client share. It has one connection after the other, and on it a login until
 * that is done.
 */
#ifndef XSO_CLIENT_CLIENT_H
#define XSO_CLIENT_CLIENT_H

#include "net/source.h"

#include <xso/backoff.h>
#include <xso/client.h>

enum { CLIENT_TEXT = 1024, CLIENT_HOST = 256 };

struct xso_client {
	struct xso_source source; /* its `fd` is the poller's */
	struct xso_client_config config;
	struct xso_arena
		*own; /* what `config`, the next four and `stream_config` point to; is wiped */
	const char *user, *domain, *resource, *bare;
	struct xso_stream_config stream_config;
	struct xso_registry *registry;
	struct xso_handlers *handlers;
	int wakeup;
	uint64_t now;
	bool has_begun, is_busy, is_freed; /* is_busy: in a step */
	bool is_closing;		   /* by xso_client_close */
	bool is_inactive;

	enum xso_client_state state;
	char text[CLIENT_TEXT];
	enum xso_status status; /* of the end */

	struct xso_connection *connection; /* NULL: none */
	struct xso_login *login;	   /* NULL: none under way */
	struct xso_sm *sm;		   /* NULL: none is wanted */
	struct xso_sasl_keys keys;	   /* of the last login; mechanism NONE: there are none */
	struct xso_arena *token_memory; /* what `token` points to; is wiped; NULL: there is none */
	struct xso_login_token token;
	uint64_t token_uses;	  /* logins that it was given to */
	struct xso_buffer ticket; /* a TLS session for the next connection; is wiped */
	struct xso_tls_context *ticket_context; /* of the connections; NULL: their own */
	bool has_shaken_hands;			/* what the config gave is used */
	bool has_carbons;			/* asked for with the resource */
	bool knows_csi;	 /* the server wants to know whether anybody looks (XEP-0352) */
	bool has_failed; /* the login did, `retry` and `text` say how */
	enum xso_retry retry;

	/* coming back */
	unsigned failures; /* in a row */
	uint64_t due;	   /* of the next connection; UINT64_MAX: none */
	uint64_t online_since;
	unsigned poisoned;  /* streams in a row that ended in QUARANTINE with a session left */
	unsigned redirects; /* in a row */
	char elsewhere[CLIENT_HOST]; /* "": the next connection goes where the config says */
	uint16_t elsewhere_port;

	/* liveness */
	uint64_t sent;	  /* bytes, when we looked last */
	uint64_t sent_at; /* that was */
};

/* client_config.c: copies what the config points to; the configs below. */
enum xso_status xso_client_configure(struct xso_client *c, struct xso_error *error);

/* client.c */
uint64_t xso_client_time(const struct xso_client *c);
bool xso_client_random(void *self, void *bytes, size_t size);
/* Another state, for what `text` says; false: it was freed, and nothing of it is left to look at.
 */
bool xso_client_enter(struct xso_client *c, const struct xso_client_change *change);
/* Makes `text` of the words, and `more` (may be NULL) behind them. */
void xso_client_say(struct xso_client *c, const char *words, const char *more);

/* comeback.c: a connection, and what follows its end. */
void xso_comeback_connect(struct xso_client *c);
void xso_comeback_drop(struct xso_client *c);
/* There is no connection any more, or none could be made: what `retry` allows follows. */
void xso_comeback_lost(
	struct xso_client *c, enum xso_retry retry, const struct xso_close_reason *reason);

/* online.c: from a stream that is READY to one that is ours. */
void xso_online_log_in(struct xso_client *c);

/* token.c */
/* Adds the token there is to what a login has, and asks for one. */
void xso_token_offer(struct xso_client *c, struct xso_login_config *login);
void xso_token_forget(struct xso_client *c);

/* ticket.c */
/* Adds the TLS session there is to what a connection is made of. */
void xso_ticket_offer(struct xso_client *c, struct xso_connection_config *connection);
/* Keeps that of a connection that serves; a handshake used it; it is not to be used. */
void xso_ticket_keep(struct xso_client *c);
void xso_ticket_used(struct xso_client *c);
void xso_ticket_forget(struct xso_client *c);
void xso_ticket_free(struct xso_client *c);

/* answers.c: what every client is asked. XSO_ERROR_MEMORY. */
enum xso_status xso_answers_begin(struct xso_client *c);

/* liveness.c */
enum xso_status xso_liveness_listen(struct xso_client *c);
/* ONLINE begins. */
void xso_liveness_begin(struct xso_client *c);
/* While ONLINE, in each step. */
void xso_liveness_go_on(struct xso_client *c);
/* When it is to go on at the latest; UINT64_MAX: never. */
uint64_t xso_liveness_due(const struct xso_client *c);

#endif
