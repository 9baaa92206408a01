/*
 * Login: from a stream that is protected and has its features to one that is authenticated (SASL,
 * RFC 6120 6) and bound to a resource (RFC 6120 7), or both at once where the server offers SASL2
 * (XEP-0388) with Bind 2 (XEP-0386). It knows the stream and nothing below it: what TLS knows, and
 * random bytes, are given to it.
 *
 *	xso_login_new() → xso_login_begin()	then `done` or `failed`, once
 *
 * It goes on whenever the stream is fed. It takes the elements that it waits for and no others,
 * fails at once when one of them does not fit its class, and leaves no handler behind. Every call
 * is allowed in its functions, xso_login_free and xso_stream_free too.
 */
#ifndef XSO_LOGIN_H
#define XSO_LOGIN_H

#include <xso/api.h>
#include <xso/sasl.h>
#include <xso/scalar.h>
#include <xso/sm.h>
#include <xso/stream.h>

XSO_BEGIN

struct xso_login;
struct xmpp_stanza_error;

/* Ordered as they follow each other. */
enum xso_login_phase {
	XSO_LOGIN_FRESH,
	XSO_LOGIN_FEATURES, /* for features, when there are none yet */
	XSO_LOGIN_SASL,
	XSO_LOGIN_RESTART, /* for the features behind authentication */
	XSO_LOGIN_RESUME,  /* a session, XEP-0198 5 */
	XSO_LOGIN_BIND,
	XSO_LOGIN_SESSION, /* RFC 3921 3, where a server still wants it */
	XSO_LOGIN_OVER,
};

/* A few words, never NULL. */
const char *xso_login_phase_text(enum xso_login_phase phase);

/* Why it failed, and where. Pointers live until the function that gets it returns. */
struct xso_login_failure {
	enum xso_login_phase phase;
	/* One sentence, for instance "SCRAM-SHA-256 failed with not-authorized: nothing else is
	 * tried; the server says: Wrong password". Of ours no secret is in it. */
	const char *text;
	const char *condition; /* of RFC 6120 6.5, of the server's last <failure/>; NULL: none */
	/* The first <text/> of the same, for people, in the server's own words; 511 bytes of it at
	 * most. NULL: none. */
	const char *server_text;
	const struct xmpp_stanza_error *error; /* of binding or the session; NULL: none */
	const struct xso_close_reason
		*reason;	/* the stream ended; NULL: it did not, or was freed */
	enum xso_status status; /* what failed on our side, or about the server; else XSO_OK */
	bool timeout;		/* the time was over */
};

/*
 * What we are, said by SASL2 inside TLS. Each may be NULL; the server may take them as one client
 * only when `id` is there.
 */
struct xso_login_agent {
	const char *id;	      /* a UUID, made at random once for this installation and account */
	const char *software; /* its name, also what the server lets the resource begin with */
	const char *device;   /* as its user calls it */
};

/* What serves the next login in place of a password (XEP-0484). */
struct xso_login_token {
	const char *token; /* a secret, worth as much as the password on this server */
	enum xso_sasl_mechanism mechanism; /* it serves no other */
	struct xso_datetime expiry;	   /* a login knows no clock and does not look at it */
	bool has_expiry;
};

/*
 * Tokens of FAST (XEP-0484). The one to log in with is in the credentials, as `token` and
 * `token_mechanism`, and is tried first where the server takes it: over TLS, by SASL2. When it is
 * refused, what else the credentials have is next, by the rules of any login: policy.seen says what
 * is too weak. All of it needs an `agent.id`, by which the server knows whose a token is,
 * xmpp_fast_module, and a stream with `from`.
 */
struct xso_login_fast {
	bool wanted;	 /* a token is asked for by a login that another one did not serve */
	bool invalidate; /* the one that serves this login serves no other: we log out */
	uint64_t count;	 /* logins with this token, this one included; 0: not said */
	/*
	 * Required when one is wanted. `token` is for the next login, in place of all before it;
	 * the server may give one unasked. NULL: the one in the credentials serves no more, since
	 * it was refused, or was to be invalidated. Pointers live until it returns; `done` or
	 * `failed` follows.
	 */
	void (*token)(void *user, struct xso_login *login, const struct xso_login_token *token);
};

/* Zero means the default for every member. Everything is copied but what is said to outlive it. */
struct xso_login_config {
	/*
	 * Required: a client's initiator, with handlers, a new_id, and the modules of SASL,
	 * channel binding, binding and session. Outlives the login until that is over.
	 */
	struct xso_stream *stream;
	void *user;			       /* of the functions below */
	const struct xso_allocator *allocator; /* NULL: malloc and free; outlives the stream too */

	struct xso_sasl_channel channel;
	struct xso_sasl_credentials credentials;
	struct xso_sasl_policy policy;
	/* That is wanted; NULL: the server makes one, which Bind 2 always does and hence is not
	 * used for one that is wanted. */
	const char *resource;
	bool no_sasl2; /* RFC 6120 6 only; without TLS, and without xmpp_sasl2_module, it is anyway
			*/
	struct xso_login_agent agent;
	struct xso_login_fast fast;
	/* With Bind 2, where the server offers them so; else they are left to others. */
	bool carbons;	  /* XEP-0280 */
	bool inactive;	  /* XEP-0352: nobody looks */
	uint64_t timeout; /* milliseconds for the whole; 0: 30,000 */
	/*
	 * Where the server offers it, the session that this has is resumed, and then no resource is
	 * bound; else a new one begins once a resource is. NULL: none. The stream knows
	 * xmpp_sm_module. It may be freed at any time, as from its own `outcome`: the login goes on
	 * without, but fails when the server resumes what is not there any more. One that was
	 * resumed when it is freed is resumed all the same.
	 */
	struct xso_sm *sm;

	/* `size` bytes that nobody can guess; false: there are none. Required; calls nothing. */
	bool (*random)(void *user, void *bytes, size_t size);
	/* Required. The stream is ours as `jid`, which is its own now (xso_stream_jid). */
	void (*done)(void *user, struct xso_login *login, const char *jid);
	/*
	 * Required. The stream serves for nothing any more: close it. It is closed already when the
	 * server let us in without showing that it is who it says.
	 */
	void (*failed)(
		void *user, struct xso_login *login, const struct xso_login_failure *failure);
};

/* NULL: *error (may be NULL) says why: XSO_ERROR_MISUSE, something is missing; XSO_ERROR_MEMORY. */
struct xso_login *xso_login_new(const struct xso_login_config *config, struct xso_error *error);

/*
 * Begins; once, later calls do nothing. When it fails at once, as where the server offers nothing
 * that is allowed, `failed` is called before this returns.
 */
void xso_login_begin(struct xso_login *login);

/*
 * Frees it, and with it ends a login that is under way: neither function is called then, and the
 * stream stands where it stood: close it. Secrets are wiped; they are also when a login is over.
 * NULL is allowed.
 */
void xso_login_free(struct xso_login *login);

enum xso_login_phase xso_login_phase(const struct xso_login *login);

/* What was chosen last; XSO_SASL_NONE: nothing. */
enum xso_sasl_mechanism xso_login_mechanism(const struct xso_login *login);

/*
 * For the next login's policy.seen, once done: what was chosen, but where that was a token's
 * mechanism, policy.seen as it was: whoever refuses a token gets no weaker proof of the password
 * than there was before.
 */
enum xso_sasl_mechanism xso_login_seen(const struct xso_login *login);

/*
 * True: a session was resumed, our presence and all else that the server knows of us with it.
 * False: it is a new one.
 */
bool xso_login_has_resumed(const struct xso_login *login);

/* Carbons were asked for with the resource. False: the application may ask for them. */
bool xso_login_has_carbons(const struct xso_login *login);

/* As xso_sasl_save_keys, inside `done`; XSO_ERROR_MISUSE elsewhere. */
enum xso_status xso_login_save_keys(const struct xso_login *login, struct xso_sasl_keys *keys);

XSO_END

#endif
