/* A login at the server of login_scene.h, which offers SASL2 and says what it is told to. */
#ifndef TESTS_SASL2_SCENE_H
#define TESTS_SASL2_SCENE_H

#include "login_scene.h"

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
};

struct sasl2_scene {
	struct scene scene; /* the first member */
	enum trick trick;
	bool offers_nothing_more; /* than to bind: no carbons, no CSI, no stream management */
	unsigned headers, authenticates, aborts;
	bool has_resume, has_carbons, has_inactive, has_enable; /* in the last <authenticate/> */
	char id[64], software[32], device[32], tag[32];
};

/* As login_scene_begin; the scene is ended by login_scene_end. */
void sasl2_scene_begin(struct sasl2_scene *s, enum trick trick);

/* As login_scene_play. */
void sasl2_scene_play(struct sasl2_scene *s, enum trick trick);

#endif
