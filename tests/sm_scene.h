/* Stream management over a stream whose peer is a script, and all that it tells. */
#ifndef TESTS_SM_SCENE_H
#define TESTS_SM_SCENE_H

#include "bench.h"

#include <xso/sm.h>

#define SM "xmlns='urn:xmpp:sm:3'"
#define SM_ENABLED "<enabled " SM " id='a secret id' resume='true' max='300'/>"
#define SM_RESUME(h) "<resume xmlns=\"urn:xmpp:sm:3\" h=\"" h "\" previd=\"a secret id\"/>"
#define SM_RESUMED(h) "<resumed " SM " previd='a secret id' h='" h "'/>"
#define SM_ACK(h) "<a xmlns=\"urn:xmpp:sm:3\" h=\"" h "\"/>"
#define SM_REQUEST "<r xmlns=\"urn:xmpp:sm:3\"/>"
#define SM_MESSAGE "<message from='romeo@example.com'/>"

/* The calls that `outcome` makes when a stanza is acknowledged or fails. */
enum sm_call { SM_NOTHING, SM_FREE, SM_FREE_STREAM, SM_CLOSE, SM_SEND, SM_HIBERNATE };

struct sm_scene {
	struct bench bench;
	struct xso_sm_config config; /* may be changed before sm_scene_new */
	struct xso_sm *sm;
	enum sm_call call;
	size_t messages; /* that came */
	/*
	 * What was told of each stanza that has a token: "w1 a1 w2 f2:gone ", where a stanza that
	 * failed without being written is "F2:gone ".
	 */
	char told[8192];
};

/* An open stream of juliet@example.com/balcony. */
void sm_scene_begin(struct sm_scene *scene);
void sm_scene_new(struct sm_scene *scene);

/* The same with a session that can be resumed. */
void sm_scene_enable(struct sm_scene *scene);

/* Nothing leaks. */
void sm_scene_end(struct sm_scene *scene);

/* Sends a message with this token, and with it as its id. */
enum xso_status sm_scene_send(struct sm_scene *scene, uint64_t token);

void sm_scene_send_many(struct sm_scene *scene, uint64_t from, uint64_t to);

/* What was told since the last call. */
const char *sm_scene_told(struct sm_scene *scene);

/* The stream is lost, and freed; another one is open. */
void sm_scene_lose(struct sm_scene *scene);
void sm_scene_reopen(struct sm_scene *scene);

/* Resumes the session over the stream: as a login does, which is given the answer. */
enum xso_status sm_scene_resume(struct sm_scene *scene);

#endif
