/*
 * A model of a stream, written from the table of states and events: what each call does to state,
 * output, events, ending, reason, deadline and to those who wait.
 */
#ifndef TESTS_STREAM_MODEL_H
#define TESTS_STREAM_MODEL_H

#include "stream_words.h"

enum { MODEL_AWAITED = 8 };

/* Somebody who waits: for an element, for the end of the peer's side, or for an answer. */
enum awaited_kind { AWAITED_ELEMENT, AWAITED_END, AWAITED_ANSWER };

struct awaited {
	enum awaited_kind kind;
	bool is_pending;
	uint64_t due;
	unsigned n_timeouts, n_closed; /* how often it was told what */
};

struct model {
	const struct xso_stream_config *config; /* role, mode, framing, tls_required, timeouts */
	enum xso_stream_state state;
	enum xso_ending ending;
	enum xso_reason reason;
	bool has_header, has_footer; /* of ours, in the stream that counts */
	bool is_good, is_faulty;     /* the peer's header is there */
	bool has_features;
	bool in_document, in_half; /* what was read last: a header; half an element */
	bool after_space;	   /* in front of the header, which is an error there */
	bool is_held, is_deaf, is_tls;
	uint64_t now, last_byte, closing_since, soft, hard;
	bool soft_tripped, hard_tripped;
	struct awaited awaited[MODEL_AWAITED];
	/* since they were emptied: letters as those of words_said; h header, f features, e element,
	 * r refused, s soft limit, c closing */
	char said[WORDS_SAID], told[WORDS_SAID];
};

void model_begin(struct model *m, const struct xso_stream_config *config);

/* The calls of the same names. */
enum xso_status model_connected(struct model *m);
enum xso_status model_reset(struct model *m);
enum xso_status model_send(struct model *m, char letter);
void model_receive(struct model *m, enum word word);
void model_close(struct model *m);
void model_abort(struct model *m);
void model_fail(struct model *m, enum xso_reason kind);
void model_send_error(struct model *m);
void model_eof(struct model *m);
void model_disconnected(struct model *m, bool with_error);
void model_tick(struct model *m, uint64_t now);
void model_set_soft(struct model *m, uint64_t limit);
void model_set_hard(struct model *m, uint64_t limit);
void model_tls_active(struct model *m);
void model_free(struct model *m);
uint64_t model_deadline(const struct model *m);

/* XSO_OK: the place is taken, by somebody who waits so long; 0: for ever. */
enum xso_status model_wait(struct model *m, size_t place, enum awaited_kind kind, uint64_t timeout);

/* What calls are made of, for the files of the model. */

static inline bool model_is_framed(const struct model *m)
{
	return m->config->framing == XSO_FRAMING_WEBSOCKET;
}

static inline bool model_is_receiver(const struct model *m)
{
	return m->config->role == XSO_ROLE_RECEIVER;
}

void model_say_header(struct model *m);
void model_say_footer(struct model *m);
void model_end_with(struct model *m, enum xso_ending ending);
void model_give_reason(struct model *m, enum xso_reason reason);
void model_go_to(struct model *m, enum xso_stream_state state);

/* A stream error of ours. */
void model_break(struct model *m);

/* A fault of the peer's header is told when something is behind it. True: it was, now. */
bool model_tell_fault(struct model *m);

#endif
