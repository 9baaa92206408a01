/* A server that knows one user, for tests in which a client talks to it. */
#ifndef TESTS_SASL_HOUSE_H
#define TESTS_SASL_HOUSE_H

#include <xso/sasl_server.h>

#include <string.h>

#define HOUSE_USER "j\u00FCliet,=" /* what is to be prepared and escaped */
#define HOUSE_PASSWORD "r\u00F6m\u00E9o and pencil"
#define HOUSE_TOKEN "secret-token:fast-Oeie4nmlUoLHXca_YgkjwFEBXGFr"
#define HOUSE_OLD_TOKEN "secret-token:fast-older"
#define HOUSE_BEARER "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="
#define HOUSE_CLIENT_NONCE "fyko+d2lbbFgONRv9qkxdawL"
#define HOUSE_NONCE "3rfcNHYJY1ZVvWVs7jabcdef"

/* Everything is offered that there is, with data for all types of binding. */
struct xso_sasl_server_config house_config(int tls);

/* The client's side of the same connection, with all credentials; `data` differs from the server's
 * when `other`. */
struct xso_sasl_client house_client(int tls, bool other);

static inline struct xso_bytes house_bytes(const char *text)
{
	return (struct xso_bytes){ (const uint8_t *)text, text ? strlen(text) : 0 };
}

/*
 * Lets them talk to the end. `late`: the initial response is asked for; `proof_in_challenge`: the
 * server's last message comes before success. Returns what the client makes of it.
 */
enum xso_status house_talk(struct xso_sasl *client, struct xso_sasl_server *server, bool late,
	bool proof_in_challenge);

#endif
