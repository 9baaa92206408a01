/* What a SCRAM server sends first, and what a client makes of it. */
#ifndef XSO_SESSION_SASL_CHALLENGE_H
#define XSO_SESSION_SASL_CHALLENGE_H

#include "session/sasl.h"
#include "session/scram.h"

struct xso_scram_challenge {
	struct xso_scram_attribute nonce;
	struct xso_bytes salt;
	uint32_t iterations;
	struct xso_scram_attribute lists, tls; /* XEP-0474, XEP-0515; size 0: not there */
};

/* Reads it, and refuses what is not as it must be. Fails as a step; points into the message. */
enum xso_status xso_scram_read_challenge(
	struct xso_sasl *sasl, struct xso_bytes message, struct xso_scram_challenge *challenge);

/* Fails with an error of the server (e=) in words. */
enum xso_status xso_scram_refused(struct xso_sasl *sasl, const struct xso_scram_attribute *error);

#endif
