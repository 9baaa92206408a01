/* What the files of the player share. */
#ifndef TESTS_PLAYER_PARTS_H
#define TESTS_PLAYER_PARTS_H

#include "player.h"

#include <xso/buffer.h>
#include <xso/handlers.h>
#include <xso/request.h>
#include <xso/stream.h>
#include <xso/wait.h>

/* Lines in the order in which they came, and how many bytes of them were looked at. */
struct lines {
	struct xso_buffer text;
	size_t next;
};

struct variable {
	char name[32], value[256];
};

enum { PLAYER_VARIABLES = 8, PLAYER_HANDLERS = 16 };

/* A handler, and what it does when it is called. */
struct played_handler {
	struct player *player;
	const struct xso_class *cls; /* NULL: of a namespace, or the default one */
	const char *words, *action;
};

struct player {
	const struct scenario *scenario;
	const struct play_mode *mode;
	const struct step *step;
	struct memory memory;
	struct xso_stream_config config;
	struct xso_limits limits, limits_before;
	struct xso_header_namespace namespaces[4];
	struct xso_arena *words; /* what was parted: it stays in memory */
	struct xso_stream *stream;
	struct xso_request *request; /* kept by a handler */
	bool has_begun;		     /* the stream was made */
	bool is_dispatched;	     /* it has handlers */
	enum xso_status status;	     /* of the last step */
	uint64_t now;
	unsigned ids;
	struct xso_buffer in; /* sent by the peer, and not given yet */
	size_t given;
	struct lines events, traces;
	struct variable variables[PLAYER_VARIABLES];
	size_t n_variables;
	struct played_handler handlers[PLAYER_HANDLERS];
	size_t n_handlers;
	bool has_strayed; /* things went another way than the scenario's */
	bool was_told;	  /* that memory ran out */
};

/* Says what is wrong, with the place in the file; where memory ran out it only notes it. */
void player_stray(struct player *p, const char *format, ...);

/* Appends a text with its escapes and {variables} replaced. */
void player_expand(struct player *p, const char *text, struct xso_buffer *out);

void lines_add(struct lines *lines, const char *format, ...);
/* The next one; NULL: there is none. */
const char *lines_take(struct lines *lines);
void lines_free(struct lines *lines);

/* Remembers that somebody was told of memory that ran out. */
void player_note(struct player *p, enum xso_status status);
/* The same from why the stream ended, and from what the peer will be told. */
void player_note_reasons(struct player *p);
/* Takes all events that wait. */
void player_drain(struct player *p);
void player_log_event(struct player *p, const struct xso_event *event);
/* Element, result … as text: its class and what it is as XML. */
void player_log_object(struct player *p, const char *what, struct xso_any any);

/* player_config.c: false for an unknown word. */
bool player_configure(struct player *p, const char *words);

/* player_calls.c: does what a step of our side says. False: it is none. */
bool player_call(struct player *p, const char *verb, const char *rest);
const char *player_status_name(enum xso_status status);
enum xso_status player_status_named(const char *name);

#endif
