/*
 * The client of client_scene.h at a server of capulet.lit on a socket, with direct TLS, that has
 * SASL2, Bind 2 and tokens of FAST, and one user; with scene.has_sm sessions, too, which begin with
 * the resource and go on inline.
 */
#ifndef TESTS_SASL2_HOUSE_H
#define TESTS_SASL2_HOUSE_H

#include "client_scene.h"

#include <xso/sasl_server.h>

#define SASL2_USER "juliet"
#define SASL2_PASSWORD "wherefore-art-thou"

struct sasl2_house {
	struct client_scene scene; /* the first member */
	struct xso_tls_context *theirs, *ours;
	struct xso_sasl_stored stored;
	enum xso_sasl_mechanism stored_for; /* NONE: nothing yet */
	struct xso_sasl_server *server;	    /* of the exchange under way */

	bool no_bind2;
	bool forgets;		   /* the token, before the next login */
	bool rotates;		   /* gives another token with each login */
	char token[64];		   /* that lets in; "": none */
	unsigned n_tokens;	   /* that were given: "token-1" …, or these */
	const char *const *tokens; /* NULL: none in particular */
	const char *password;	   /* of the user */
	char token_mechanism[32];  /* what it was asked for */
	char wish[32];		   /* of the exchange under way */
	bool has_bind, has_enable; /* the same */
	bool has_resume;
	uint32_t resume;  /* the count that came with the latter */
	char agent[64];	  /* its id, the last */
	char asked[1024]; /* a line for each <authenticate/>: mechanism, count, wish, inline */
};

/* As client_scene_begin. */
void sasl2_house_begin(struct sasl2_house *house);
/* As client_scene_end. */
void sasl2_house_end(struct sasl2_house *house);

#endif
