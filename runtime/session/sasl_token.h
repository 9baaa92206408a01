/* How both sides of HT-* show that they know a token. */
#ifndef XSO_SESSION_SASL_TOKEN_H
#define XSO_SESSION_SASL_TOKEN_H

#include "base/crypto.h"

#include <xso/arena.h>
#include <xso/scalar.h>

/* HMAC by the token over `who`, "Initiator" or "Responder", and the binding. XSO_ERROR_MEMORY. */
enum xso_status xso_sasl_token_sign(enum xso_hash hash, struct xso_bytes token, const char *who,
	struct xso_bytes binding, struct xso_arena *arena, uint8_t out[XSO_HASH_MOST]);

#endif
