/* Exchanges of SASL, as their specifications have them, for tests that walk over all. */
#ifndef TESTS_SASL_TABLE_H
#define TESTS_SASL_TABLE_H

#include <xso/sasl.h>

#include <string.h>

#define TOKEN "secret-token:fast-Oeie4nmlUoLHXca_YgkjwFEBXGFr"

/* One exchange; what a mechanism does not have is NULL. */
struct sasl_exchange {
	const char *what;
	enum xso_sasl_mechanism mechanism;
	enum xso_sasl_flag flag;
	const char *user, *password, *authzid, *nonce;
	const char *binding; /* data of tls-exporter */
	const char *first, *challenge, *final;
	size_t first_size; /* 0: up to its NUL */
	const char *success;
	size_t success_size;
};

extern const struct sasl_exchange sasl_exchanges[];
extern const size_t n_sasl_exchanges;

static inline struct xso_bytes sasl_bytes(const char *text)
{
	return (struct xso_bytes){ (const uint8_t *)text, text ? strlen(text) : 0 };
}

/*
 * A client that is allowed everything, on TLS 1.3, with the exchange's credentials. The choice is
 * the exchange's too.
 */
struct xso_sasl_client sasl_client(
	const struct sasl_exchange *exchange, struct xso_sasl_choice *choice);

#endif
