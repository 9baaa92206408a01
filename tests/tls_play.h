/* What is done with TLS, by a program that minds every status: for memory that runs out. */
#ifndef TESTS_TLS_PLAY_H
#define TESTS_TLS_PLAY_H

#include "certificates.h"

#include <xso/tls.h>

/* What is said in it, and is in nobody's memory afterwards. */
extern const char tls_play_secret[];

struct tls_play {
	int version;
	enum certificate_kind server;	       /* its certificate */
	const struct certificate *pinned;      /* by the client; NULL: none */
	const char *service;		       /* NULL: "xmpp-client" */
	const struct xso_allocator *allocator; /* of contexts and engines; NULL: malloc's */
};

struct tls_play_contexts {
	struct xso_tls_context *client, *server; /* NULL: could not be made */
};

struct tls_play_contexts tls_play_open(const struct tls_play *play);
void tls_play_close(struct tls_play_contexts *contexts);

/*
 * A handshake, words both ways, a session, an end; and the same with that session. True: all of it
 * was done. False: something failed and said so. With an allocator, memory is the only reason that
 * is allowed.
 */
bool tls_play_on(const struct tls_play_contexts *contexts, const struct tls_play *play);

/* All of it. */
bool tls_play(const struct tls_play *play);

#endif
