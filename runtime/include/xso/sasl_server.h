/*
 * A server's side of SASL, as functions of bytes: for receivers, for tests, for small servers.
 *
 *	xso_sasl_server_new() → xso_sasl_server_respond()	for each message of the client
 *
 * Who a user is, and what is known of him, is asked through functions that the caller gives.
 */
#ifndef XSO_SASL_SERVER_H
#define XSO_SASL_SERVER_H

#include <xso/api.h>
#include <xso/sasl.h>

XSO_BEGIN

/*
 * All strings are NUL-terminated and prepared (RFC 4013); pointers live until the function returns.
 * A function that is NULL knows nobody. What they fill in is wiped when it is no longer needed.
 */
struct xso_sasl_directory {
	void *user; /* of the functions */

	/*
	 * What is kept of the password of `name` for a mechanism, one of SCRAM without PLUS. False:
	 * there is no such user, or nothing for this mechanism. PLAIN asks for one after the other.
	 */
	bool (*stored)(void *user, const char *name, enum xso_sasl_mechanism mechanism,
		struct xso_sasl_stored *stored);
	/*
	 * The token of `name` that was given for this mechanism, NUL-terminated, less than
	 * XSO_SASL_TOKEN bytes. `n` counts up from 0 as long as the answer is true: during rotation
	 * there are two (XEP-0484).
	 */
	bool (*token)(void *user, const char *name, enum xso_sasl_mechanism mechanism, size_t n,
		char *token);
	/* The bearer of this token, in `name`, of XSO_SASL_NAME bytes. False: it is no good. */
	bool (*bearer)(void *user, const char *token, char *name);
	/*
	 * Whom the client's TLS certificate is for, in `name`, when it may act as `authzid`; ""
	 * when it did not say as whom.
	 */
	bool (*certificate)(void *user, const char *authzid, char *name);
	/* `name` may act as `authzid`, which is not empty. NULL: nobody may as anybody. */
	bool (*may_act_as)(void *user, const char *name, const char *authzid);
};

enum { XSO_SASL_TOKEN = 4096, XSO_SASL_NAME = 1024 }; /* bytes, NUL included */

/* Everything is copied but what `directory` points to, and `offer` is not read after the call. */
struct xso_sasl_server_config {
	struct xso_sasl_offer offer;	 /* what was offered to this client */
	struct xso_sasl_channel channel; /* with the server's own data, for the types offered */
	struct xso_sasl_directory directory;
	/* 16 to 256 characters as a client's nonce: fresh for each exchange */
	const char *nonce;
	/*
	 * A secret of the server that stays the same for years: users that there are not get the
	 * same salt each time, so that nobody learns who is there (RFC 5802 9).
	 */
	struct xso_bytes fake_key;
	uint32_t fake_iterations; /* as real users have; 0: 4096 */
	uint16_t fake_salt_size;  /* 1 to 32; 0: 16 */
	bool prove_offer;	  /* say what was offered, for XEP-0474 and XEP-0515 */
};

enum xso_sasl_outcome {
	XSO_SASL_CHALLENGE, /* send the message, and wait for the next */
	XSO_SASL_SUCCESS,   /* send the message with success; none when its data is NULL */
	XSO_SASL_FAILURE,   /* send xso_sasl_server_condition */
};

struct xso_sasl_server;

/*
 * `mechanism` is what the client asked for. `allocator` NULL: malloc and free. NULL: no memory. A
 * mechanism that was not offered or is not known fails with the first message.
 */
struct xso_sasl_server *xso_sasl_server_new(const struct xso_sasl_server_config *config,
	const char *mechanism, const struct xso_allocator *allocator);

/* NULL is allowed. Secrets are wiped. */
void xso_sasl_server_free(struct xso_sasl_server *server);

/*
 * A message of the client; of data NULL there was no initial response, and an empty challenge is
 * the answer (RFC 6120 6.4.2). Never fails but by its outcome, which is final unless it is a
 * challenge; what is called after that fails. *message lives as long as `server`.
 */
enum xso_sasl_outcome xso_sasl_server_respond(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message);

/*
 * After failure: the condition of RFC 6120 6.5 ("not-authorized"; "temporary-auth-failure" when
 * there was no memory), and a sentence for the server's own log, which says more than the client
 * should learn. Live as long as `server`. "" and "" before.
 */
const char *xso_sasl_server_condition(const struct xso_sasl_server *server);
const char *xso_sasl_server_text(const struct xso_sasl_server *server);

/* After success: who it is, and as whom he acts, NULL: as himself. NULL before. */
const char *xso_sasl_server_user(const struct xso_sasl_server *server);
const char *xso_sasl_server_authzid(const struct xso_sasl_server *server);

XSO_END

#endif
