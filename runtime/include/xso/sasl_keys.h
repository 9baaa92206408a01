/* The mechanisms of SASL, and what SCRAM makes of a password (RFC 5802 section 3). */
#ifndef XSO_SASL_KEYS_H
#define XSO_SASL_KEYS_H

#include <xso/api.h>
#include <xso/error.h>
#include <xso/scalar.h>

XSO_BEGIN

enum xso_sasl_mechanism {
	XSO_SASL_NONE,
	XSO_SASL_ANONYMOUS,	/* RFC 4505 */
	XSO_SASL_PLAIN,		/* RFC 4616 */
	XSO_SASL_OAUTHBEARER,	/* RFC 7628 */
	XSO_SASL_SCRAM_SHA_1,	/* RFC 5802 */
	XSO_SASL_SCRAM_SHA_256, /* RFC 7677 */
	XSO_SASL_SCRAM_SHA_512,
	XSO_SASL_SCRAM_SHA_1_PLUS,
	XSO_SASL_SCRAM_SHA_256_PLUS,
	XSO_SASL_SCRAM_SHA_512_PLUS,
	XSO_SASL_EXTERNAL, /* RFC 4422 appendix A */
	/* of the tokens of FAST (XEP-0484), by hash and channel binding:
	 * draft-schmaus-kitten-sasl-ht
	 */
	XSO_SASL_HT_SHA_256_NONE,
	XSO_SASL_HT_SHA_256_UNIQ,
	XSO_SASL_HT_SHA_256_ENDP,
	XSO_SASL_HT_SHA_256_EXPR,
	XSO_SASL_HT_SHA_512_NONE,
	XSO_SASL_HT_SHA_512_UNIQ,
	XSO_SASL_HT_SHA_512_ENDP,
	XSO_SASL_HT_SHA_512_EXPR,
	XSO_SASL_N_MECHANISMS
};

/* The name that goes over the wire; NULL for XSO_SASL_NONE and what is no mechanism. */
const char *xso_sasl_mechanism_name(enum xso_sasl_mechanism mechanism);

/* XSO_SASL_NONE: a mechanism that is not known here. */
enum xso_sasl_mechanism xso_sasl_mechanism_of(const char *name);

enum { XSO_SASL_KEY = 64, XSO_SASL_SALT = 1024 }; /* bytes of the longest key and salt */

/*
 * What lets a client log in without its password, until the server changes salt or iterations.
 * It is worth as much as the password on this server, and nothing on others. All zero: none.
 * The keys have as many bytes as the mechanism's hash; a plain value that may be saved as it is.
 */
struct xso_sasl_keys {
	enum xso_sasl_mechanism mechanism; /* SCRAM, the one without PLUS: the keys serve both */
	uint32_t iterations;
	uint16_t salt_size;
	uint8_t salt[XSO_SASL_SALT];
	uint8_t client_key[XSO_SASL_KEY], server_key[XSO_SASL_KEY];
};

/* What a server keeps of a password: enough to check who knows it, too little to log in. */
struct xso_sasl_stored {
	uint32_t iterations;
	uint16_t salt_size;
	uint8_t salt[XSO_SASL_SALT];
	uint8_t stored_key[XSO_SASL_KEY], server_key[XSO_SASL_KEY];
};

/*
 * Derives keys from a password, which is prepared first (RFC 4013); takes time in proportion to
 * `iterations`. XSO_ERROR_MISUSE: no SCRAM mechanism, no iterations, a salt of no bytes or more
 * than XSO_SASL_SALT; XSO_ERROR_INVALID: a character that SASLprep does not allow, or nothing left;
 * XSO_ERROR_LIMIT: a password too long to prepare; XSO_ERROR_MEMORY.
 */
enum xso_status xso_sasl_keys_make(struct xso_sasl_keys *keys, enum xso_sasl_mechanism mechanism,
	const char *password, struct xso_bytes salt, uint32_t iterations);

/* What a server keeps of such keys. XSO_ERROR_MEMORY. */
enum xso_status xso_sasl_stored_make(
	struct xso_sasl_stored *stored, const struct xso_sasl_keys *keys);

/* Overwrites them in a way that no compiler leaves out. */
void xso_sasl_keys_wipe(struct xso_sasl_keys *keys);
void xso_sasl_stored_wipe(struct xso_sasl_stored *stored);

XSO_END

#endif
