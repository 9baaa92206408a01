/* A login at the server of login_scene.h, which offers SASL2 and says what it is told to. */
#ifndef TESTS_SASL2_SCENE_H
#define TESTS_SASL2_SCENE_H

#include "login_scene.h"

#include <xmpp/sasl.h>

/* What the server does otherwise. */
enum trick {
	STRAIGHT,
	NO_BIND2,	    /* it binds only as RFC 6120 7 has it */
	NO_BIND_AT_ALL,	    /* neither */
	NO_IDENTIFIER,	    /* success for nobody */
	BOUND_WITHOUT,	    /* <bound/> for an address without a resource */
	WITHOUT_PROOF,	    /* success without the server's signature */
	REFUSES,	    /* not-authorized */
	INVALID_AT_FIRST,   /* the first mechanism is called invalid */
	CONTINUES,	    /* a task */
	CONTINUES_FOR_EVER, /* the same, and abort is answered with success */
	BAD_SERVER_NONCE,   /* a challenge that is none of the mechanism's */
	HIDES_TYPES,	    /* of channel binding */
	RESUMES,	    /* the session */
	RESUMES_ANOTHER,
	RESUMES_NONE,	 /* <failed/>, and a new resource */
	IGNORES_RESUME,	 /* the same, without <failed/> */
	ENABLES_NOTHING, /* <failed/> to <enable/> */
	REFUSES_TOKENS,	 /* with `condition` */
	GIVES_TOKENS,	 /* also when it is not asked for one */
};

/* What it gives as a token for the next login, and until when that is good. */
#define NEW_TOKEN "secret-token:fast-R3VyIHpiZmcgbnl2aXIgdmYgZ3Vy"
#define NEW_TOKEN_EXPIRY "2020-03-12T14:36:15Z"

struct sasl2_scene {
	struct scene scene; /* the first member */
	enum trick trick;
	bool offers_nothing_more; /* than to bind: no carbons, no CSI, no stream management */
	unsigned headers, authenticates, aborts;
	bool has_resume, has_carbons, has_inactive, has_enable; /* in the last <authenticate/> */
	char id[64], software[32], device[32], tag[32];

	enum xmpp_sasl_condition condition;
	bool offers_tokens;	      /* by the mechanisms of scene.sasl.offer */
	bool has_fast, invalidates;   /* in the last <authenticate/> */
	uint64_t count;		      /* of the same; 0: none */
	char wish[32];		      /* the mechanism a token is asked for; "": none is */
	unsigned n_tokens, n_refused; /* told to the client */
	enum call call_when_told;     /* of a token */
	char token[64];		      /* the last of them */
	struct xso_login_token told;  /* the same; its pointer is not to be used */
};

/* As login_scene_begin; the scene is ended by login_scene_end. */
void sasl2_scene_begin(struct sasl2_scene *s, enum trick trick);

/* As login_scene_play. */
void sasl2_scene_play(struct sasl2_scene *s, enum trick trick);

#endif
