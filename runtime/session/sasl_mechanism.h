/* What is known of each mechanism, and of each type of channel binding. */
#ifndef XSO_SESSION_SASL_MECHANISM_H
#define XSO_SESSION_SASL_MECHANISM_H

#include "base/crypto.h"

#include <xso/sasl.h>

enum xso_sasl_family {
	XSO_SASL_FAMILY_NONE,
	XSO_SASL_FAMILY_ANONYMOUS,
	XSO_SASL_FAMILY_PLAIN,
	XSO_SASL_FAMILY_BEARER,
	XSO_SASL_FAMILY_SCRAM,
	XSO_SASL_FAMILY_EXTERNAL,
	XSO_SASL_FAMILY_TOKEN,
};

struct xso_sasl_row {
	const char *name;
	uint8_t family, hash; /* enum xso_sasl_family, enum xso_hash */
	/*
	 * What an attacker needs. 1: nothing; 2: to sit between, and he has the secret; 3: to break
	 * SHA-1; 4: to guess the password, one try for each certificate that he forged; 5, 6: the
	 * same as 3, 4 and to break TLS itself.
	 */
	uint8_t strength;
	bool plus;	 /* SCRAM with channel binding */
	uint8_t binding; /* enum xso_sasl_binding that a token is bound by */
	uint8_t unbound; /* enum xso_sasl_mechanism: of SCRAM, the same without PLUS */
};

/* Never NULL; a row of no family for what is no mechanism. */
const struct xso_sasl_row *xso_sasl_row(enum xso_sasl_mechanism mechanism);

/* XSO_SASL_BINDING_NONE: a type that is not known here. */
enum xso_sasl_binding xso_sasl_binding_of(const char *name);

/* There is data of this type, and the type means something on this connection. */
bool xso_sasl_can_bind(const struct xso_sasl_channel *channel, enum xso_sasl_binding binding);

/* One of the mechanisms binds the channel, known or not. */
bool xso_sasl_offers_plus(const struct xso_sasl_offer *offer);

bool xso_sasl_has_name(const char *const *names, size_t n, const char *name);

#endif
