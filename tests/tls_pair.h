/* A client and a server of TLS that talk to each other in memory. */
#ifndef TESTS_TLS_PAIR_H
#define TESTS_TLS_PAIR_H

#include "certificates.h"
#include "suite.h"

#include <xso/tls.h>

enum { CLIENT, SERVER };

struct tls_pair {
	struct xso_tls *tls[2];
	enum xso_status status[2]; /* what the last xso_tls_receive of each returned */
	struct xso_buffer got[2];  /* the plain text that each has read */
	size_t moved[2];	   /* cipher text that each has sent */
	size_t chunk;		   /* cipher text goes in pieces of so many bytes; 0: all at once */
	size_t most_pending;
	/* May change bytes on the way; `at`: how many have gone before. NULL: nobody does. */
	void (*meddle)(void *user, int from, size_t at, char *bytes, size_t size);
	void *user;
};

/* What both are made of. All zero: of the authority, good, for capulet.lit. */
struct tls_pair_config {
	struct xso_tls_config client, server;
	struct xso_tls_options options[2];
	const struct xso_allocator *allocator;
};

/* The certificate and key of a kind, and the authority's text as `ca` of a client. */
struct xso_tls_identity tls_identity(enum certificate_kind kind);
/* A server with this certificate, and a client that trusts the authority. */
struct tls_pair_config tls_pair_config(enum certificate_kind kind);

/* Fails the test when there is no context. */
struct xso_tls_context *tls_context(const struct xso_tls_config *config);

struct tls_pair tls_pair_new(const struct tls_pair_config *config);
/* The same with contexts that are there. */
struct tls_pair tls_pair_of(struct xso_tls_context *client, struct xso_tls_context *server,
	const struct tls_pair_config *config);
void tls_pair_free(struct tls_pair *pair);

/* Moves cipher text until nothing is pending, and reads what comes of it. */
void tls_pair_move(struct tls_pair *pair);
/* Begins the handshake, and moves. */
void tls_pair_shake(struct tls_pair *pair);
/* Writes all of it, and moves; fails the test when one end is over before. */
void tls_pair_say(struct tls_pair *pair, int from, const void *bytes, size_t size);
/* Gives bytes to one end, in chunks, and reads. */
void tls_pair_give(struct tls_pair *pair, int to, const char *bytes, size_t size);
bool tls_pair_is_active(const struct tls_pair *pair);
/* What an end has read is this; forgets it. */
void tls_pair_check_got(struct tls_pair *pair, int end, const void *bytes, size_t size);

#endif
