/*
 * A client's side of SASL (RFC 4422, RFC 6120 6) as functions of bytes: no stream, no socket, no
 * clock, no random numbers. First a mechanism is chosen from what the server offers; then an
 * exchange makes the messages:
 *
 *	xso_sasl_choose() → xso_sasl_new() → xso_sasl_begin()	the initial response
 *	xso_sasl_challenge()	for each challenge: a response
 *	xso_sasl_success()	what came with success; only then is anybody authenticated
 *
 * Messages are bytes; base64, and "=" for an empty initial response (RFC 6120 6.4.2), belong to
 * the elements around them.
 */
#ifndef XSO_SASL_H
#define XSO_SASL_H

#include <xso/api.h>
#include <xso/arena.h>
#include <xso/sasl_keys.h>

XSO_BEGIN

/* Types of channel binding (RFC 5056), the stronger the higher. */
enum xso_sasl_binding {
	XSO_SASL_BINDING_NONE,
	XSO_SASL_TLS_SERVER_END_POINT, /* RFC 5929 4 */
	XSO_SASL_TLS_UNIQUE,	       /* RFC 5929 3, below TLS 1.3 only */
	XSO_SASL_TLS_EXPORTER,	       /* RFC 9266 */
	XSO_SASL_N_BINDINGS
};

/* "tls-exporter"; NULL for XSO_SASL_BINDING_NONE and what is no type. */
const char *xso_sasl_binding_name(enum xso_sasl_binding binding);

/* What the server offers, as its features have it. */
struct xso_sasl_offer {
	const char *const *mechanisms; /* of RFC 6120, or of XEP-0388 with `sasl2` */
	size_t n_mechanisms;
	const char *const *token_mechanisms; /* of FAST (XEP-0484) */
	size_t n_token_mechanisms;
	const char *const *bindings; /* types of channel binding (XEP-0440) */
	size_t n_bindings;
	bool has_bindings; /* there is such a list, however short */
	bool sasl2;	   /* XEP-0388 is what will be used */
};

/* The connection below. */
struct xso_sasl_channel {
	int tls; /* its version, 0x0303 for TLS 1.2; 0: it is not encrypted */
	struct xso_bytes bindings[XSO_SASL_N_BINDINGS]; /* our own data, by type; no bytes: none */
};

/* Who we are. What is not there is NULL. */
struct xso_sasl_credentials {
	const char *user; /* the localpart */
	const char *password;
	const struct xso_sasl_keys *keys; /* in place of the password, as long as they fit */
	const char *authzid; /* the address to act as; nearly always NULL, RFC 6120 6.3.8 */
	const char *bearer;  /* token of OAuth 2.0 (RFC 6750) */
	const char *token;   /* token of FAST */
	enum xso_sasl_mechanism token_mechanism; /* that it was given for */
	bool certificate; /* ours went into the TLS handshake, and is meant for EXTERNAL */
	bool anonymous;	  /* anybody will do */
};

struct xso_sasl_policy {
	bool plain;		      /* PLAIN is allowed, over TLS */
	bool bound;		      /* only what binds the channel, and EXTERNAL, is allowed */
	enum xso_sasl_mechanism seen; /* used here before: nothing weaker is allowed */
	uint32_t min_iterations, max_iterations; /* of SCRAM; 0: 4096 and 10,000,000 */
};

/* A mechanism that was tried on this server, and the condition it failed with (RFC 6120 6.5). */
struct xso_sasl_failure {
	enum xso_sasl_mechanism mechanism;
	const char *condition; /* "not-authorized" */
};

/* All that a client knows when it logs in. */
struct xso_sasl_client {
	struct xso_sasl_offer offer;
	struct xso_sasl_channel channel;
	struct xso_sasl_credentials credentials;
	struct xso_sasl_policy policy;
	const struct xso_sasl_failure *failures; /* in order */
	size_t n_failures;
};

/* What SCRAM says about channel binding in front of its first message (RFC 5802 7). */
enum xso_sasl_flag {
	XSO_SASL_FLAG_N, /* we do not bind */
	XSO_SASL_FLAG_Y, /* we would, and think that the server cannot: it objects if it can */
	XSO_SASL_FLAG_P, /* we do */
};

enum { XSO_SASL_TEXT = 512 };

struct xso_sasl_choice {
	enum xso_sasl_mechanism mechanism; /* NONE: `text` says why */
	enum xso_sasl_flag flag;
	enum xso_sasl_binding binding; /* of flag P, and of a token's mechanism */
	bool proof; /* the server must show that its lists were not changed (XEP-0474) */
	char text[XSO_SASL_TEXT]; /* "the server offers only PLAIN, which is not allowed" */
};

/*
 * Chooses the strongest mechanism that is offered, allowed, and for which there is all that it
 * needs; a token's before others. The rules are in runtime/session/README.md. A mechanism that
 * failed is not tried again, and another one only when the server did not like the mechanism
 * (invalid-mechanism, mechanism-too-weak) and it is no weaker than the first that was tried; a
 * token that failed is as if it had not been there.
 */
void xso_sasl_choose(const struct xso_sasl_client *client, struct xso_sasl_choice *choice);

/*
 * The best mechanism of FAST to ask a token for: NONE: there is none. One that binds the channel
 * as this connection can be bound is better than one that does not; one that is weaker than
 * policy.seen is none.
 */
enum xso_sasl_mechanism xso_sasl_choose_token(const struct xso_sasl_client *client);

struct xso_sasl;

/*
 * An exchange by `choice`. Everything is copied, and wiped in the end. `nonce` is fresh for each
 * exchange and not to be guessed: 16 to 256 printable characters of ASCII without a comma, only
 * SCRAM uses it. `allocator` NULL: malloc and free. NULL: no memory.
 */
struct xso_sasl *xso_sasl_new(const struct xso_sasl_client *client,
	const struct xso_sasl_choice *choice, const char *nonce,
	const struct xso_allocator *allocator);

/* NULL is allowed. Secrets are wiped. */
void xso_sasl_free(struct xso_sasl *sasl);

/*
 * Each gives a message for the server, which lives as long as `sasl`; data is never NULL, size 0 is
 * an empty message. Each fails with XSO_ERROR_MISUSE out of order and after an error;
 * XSO_ERROR_MEMORY; XSO_ERROR_INVALID: what we have, or what the server sent, is not as it must be;
 * XSO_ERROR_LIMIT: the server wants too much or too little; XSO_ERROR_REFUSED: the server refused,
 * or is not to be trusted. After an error the exchange is over: abort it (RFC 6120 6.4.4), and
 * close when that came too late.
 */
enum xso_status xso_sasl_begin(struct xso_sasl *sasl, struct xso_bytes *response);
enum xso_status xso_sasl_challenge(
	struct xso_sasl *sasl, struct xso_bytes challenge, struct xso_bytes *response);

/*
 * The server says success, with `data`, or none (data NULL). XSO_OK alone means that both sides
 * are who they say, as far as the mechanism can tell. Errors as above.
 */
enum xso_status xso_sasl_success(struct xso_sasl *sasl, struct xso_bytes data);

/*
 * One sentence about an error, for instance "the server wants fewer than 4096 iterations"; no
 * secret and nothing the server sent is in it. "": none. After a challenge that was answered, it is
 * what the server said in it before it fails. Lives as long as `sasl`.
 */
const char *xso_sasl_text(const struct xso_sasl *sasl);

/*
 * After success by SCRAM: keys that serve next time in place of the password. They are a secret.
 * XSO_ERROR_MISUSE: there are none.
 */
enum xso_status xso_sasl_save_keys(const struct xso_sasl *sasl, struct xso_sasl_keys *keys);

XSO_END

#endif
