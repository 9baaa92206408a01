/* The calls. All are allowed everywhere. */
#include "reentry.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>

static void nothing(void)
{
}

/* The place of a request that is kept, or of one that could be. */
static struct xso_request **place(struct life *l)
{
	return &l->requests[random_below(l->random, REENTRY_KEPT)];
}

static void call_connected(struct life *l)
{
	l->n_begun += !xso_stream_connected(l->stream);
}

static void call_reset(struct life *l)
{
	l->n_begun += !xso_stream_reset(l->stream);
}

static void call_tls_active(struct life *l)
{
	l->n_begun++; /* an error is told in a stream of its own */
	xso_stream_tls_active(l->stream);
}

static void call_close(struct life *l)
{
	xso_stream_close(l->stream);
}

static void call_abort(struct life *l)
{
	xso_stream_abort(l->stream);
}

static void call_fail(struct life *l)
{
	xso_stream_fail(l->stream, &(const struct xso_close_reason){ .kind = XSO_REASON_TIMEOUT });
}

static void call_send_error(struct life *l)
{
	xso_stream_send_stream_error_and_close(l->stream, "reset", NULL, l->any);
}

static void call_eof(struct life *l)
{
	xso_stream_received_eof(l->stream);
}

static void call_disconnected(struct life *l)
{
	xso_stream_disconnected(l->stream, NULL);
}

static void call_hold(struct life *l)
{
	xso_stream_hold(l->stream);
}

static void call_authenticated(struct life *l)
{
	xso_stream_authenticated(l->stream);
}

static void call_trim(struct life *l)
{
	xso_stream_trim(l->stream);
}

static void call_set_jid(struct life *l)
{
	xso_stream_set_jid(l->stream, "a@example.com/x");
}

static void call_tick(struct life *l)
{
	l->now += random_below(l->random, 50);
	xso_stream_tick(l->stream, l->now);
}

static void call_set_limits(struct life *l)
{
	xso_stream_set_deadtime_soft_limit(l->stream, random_below(l->random, 60));
	if (random_once_in(l->random, 2))
		xso_stream_set_deadtime_hard_limit(l->stream, random_below(l->random, 200));
}

/* What is being handled goes back. */
static void call_send(struct life *l)
{
	const struct xmpp_presence presence = { 0 };

	xso_stream_send(l->stream, l->any.cls ? l->any : xmpp_presence_any(&presence), NULL);
}

static void call_send_raw(struct life *l)
{
	xso_stream_send_raw(l->stream, "<presence xmlns='jabber:client'/>", 33, NULL);
}

static struct awaited *free_place(struct life *l)
{
	struct awaited *a = &l->awaited[random_below(l->random, REENTRY_AWAITED)];

	a->life = l;
	return a->is_pending ? NULL : a;
}

static void call_wait(struct life *l)
{
	static const struct xso_class *const classes[] = { &xmpp_message_class, &xmpp_iq_class };
	struct awaited *a = free_place(l);

	if (!a)
		return;
	a->is_pending = true;
	if (xso_stream_wait_for(l->stream, classes, random_below(l->random, 3),
		    random_below(l->random, 100), life_waited, a, &a->wait))
		a->is_pending = false;
}

static void call_expect_features(struct life *l)
{
	struct awaited *a = free_place(l);

	if (!a)
		return;
	a->is_pending = true;
	if (xso_stream_expect_features(l->stream, 0, life_waited, a))
		a->is_pending = false;
}

static void call_cancel(struct life *l)
{
	struct awaited *a = &l->awaited[random_below(l->random, REENTRY_AWAITED)];

	if (!a->is_pending || !a->wait)
		return;
	xso_stream_cancel_wait(l->stream, a->wait);
	*a = (struct awaited){ .life = l };
}

static void call_request(struct life *l)
{
	static const struct xmpp_ping ping;
	struct awaited *a = free_place(l);

	if (!a)
		return;
	a->is_pending = true;
	if (xso_stream_request(l->stream, XMPP_IQ_TYPE_GET, NULL, xmpp_ping_any(&ping),
		    random_below(l->random, 100), life_answered, nothing, a, NULL))
		a->is_pending = false;
}

static void call_take_request(struct life *l)
{
	struct xso_request **kept = place(l);

	if (!*kept)
		*kept = xso_stream_take_request(l->stream);
}

static void call_reply(struct life *l)
{
	struct xso_request *request = *place(l);

	if (request && !xso_reply_condition(request, "not-allowed", "no", NULL))
		life_must(l,
			xso_reply_result(request, (struct xso_any){ 0 }, NULL) == XSO_ERROR_MISUSE,
			"answered twice");
}

static void call_release(struct life *l)
{
	struct xso_request **kept = place(l), *request = *kept;

	*kept = NULL;
	xso_request_release(request);
}

void life_release_kept(struct life *l, struct kept *kept)
{
	if (kept->text)
		life_must(l, !strcmp(kept->text, "one"), "kept, and not there");
	xso_arena_release(kept->arena);
	*kept = (struct kept){ 0 };
}

static void call_keep(struct life *l)
{
	struct kept *kept = &l->kept[random_below(l->random, REENTRY_KEPT)];
	const struct xmpp_message *message = xmpp_message_from(l->any);

	life_release_kept(l, kept);
	kept->arena = xso_stream_keep(l->stream);
	if (message && kept->arena)
		kept->text = message->body->text;
}

void life_set_handlers(struct life *l)
{
	struct xso_handlers *h = l->config.handlers;

	xso_handlers_on_event(h, life_on_event, l);
	xso_handlers_on_default(h, life_on_any, l);
	xso_handlers_on_request(h, XMPP_IQ_TYPE_GET, &xmpp_ping_class, life_on_request, nothing, l);
}

static void call_handlers(struct life *l)
{
	xso_handlers_off_request(l->config.handlers, XMPP_IQ_TYPE_GET, &xmpp_ping_class);
	if (random_once_in(l->random, 2))
		xso_handlers_on_default(l->config.handlers, NULL, NULL);
	else
		life_set_handlers(l);
}

/* One header for each beginning, and nothing behind an error but the footer that is last. */
static void check_said(struct life *l, const char *letters)
{
	for (; *letters; letters++) {
		life_must(l, l->last_said != 'F', "something is said behind the footer");
		life_must(l, l->last_said != 'X' || *letters == 'F', "no footer behind an error");
		life_must(l, *letters != '?', "something unknown is said");
		l->n_headers += *letters == 'H';
		life_must(l, l->n_headers <= l->n_begun, "a header too many");
		l->last_said = *letters;
	}
}

void life_call_output(struct life *l)
{
	char letters[WORDS_SAID] = "";

	words_said(l->stream, letters);
	life_note(l, letters);
	check_said(l, letters);
}

static void call_next(struct life *l)
{
	struct xso_event event;

	if (xso_stream_next(l->stream, &event))
		life_saw_event(l, &event);
}

/* A word, or an answer to one of the last requests. */
static void say(struct life *l, struct xso_buffer *bytes)
{
	const enum word word = word_choose(l->random, xso_stream_state(l->stream));
	char answer[128];

	if (random_once_in(l->random, 4)) {
		snprintf(answer, sizeof answer, "<iq xmlns='%s' type='result' id='id-%zu'/>",
			words_content_ns(&l->config), l->ids - random_below(l->random, 4));
		xso_buffer_append_text(bytes, answer);
		return;
	}
	word_append(bytes, word, &l->config);
	if (word == WORD_HALF)
		word_append(bytes, WORD_OTHER_HALF, &l->config);
}

/* Gives words, each by itself with messages, else in random pieces. */
static void call_feed(struct life *l)
{
	struct xso_buffer bytes = { 0 };

	for (size_t n = 1 + random_below(l->random, 3); n-- && l->stream;) {
		say(l, &bytes);
		if (l->config.framing == XSO_FRAMING_STREAM && n)
			continue;
		for (size_t at = 0, piece; l->stream && at < bytes.size; at += piece) {
			piece = 1 + random_below(l->random, bytes.size - at);
			if (l->config.framing == XSO_FRAMING_WEBSOCKET)
				piece = bytes.size;
			if (xso_stream_feed(l->stream, bytes.data + at, piece) < piece)
				break;
		}
		bytes.size = 0;
	}
	xso_buffer_free(&bytes);
}

/* Inside a handler its element stays although bytes are taken. */
static void call_receive(struct life *l)
{
	xso_stream_receive(l->stream, " <presence xmlns='jabber:client'/>", 34);
}

void life_free(struct life *l)
{
	if (!l->stream || l->is_being_freed)
		return;
	l->is_being_freed = true;
	xso_stream_free(l->stream);
	l->is_freed = true;
	l->stream = NULL;
}

static void call_free(struct life *l)
{
	if (random_once_in(l->random, 4))
		life_free(l);
}

static const struct {
	const char *name;
	void (*call)(struct life *l);
	size_t weight;
} calls[] = {
	{ "connected", call_connected, 2 },
	{ "reset", call_reset, 4 },
	{ "tls_active", call_tls_active, 1 },
	{ "hold", call_hold, 1 },
	{ "close", call_close, 1 },
	{ "abort", call_abort, 1 },
	{ "fail", call_fail, 1 },
	{ "send_error", call_send_error, 1 },
	{ "eof", call_eof, 1 },
	{ "disconnected", call_disconnected, 1 },
	{ "free", call_free, 2 },
	{ "authenticated", call_authenticated, 2 },
	{ "set_jid", call_set_jid, 2 },
	{ "trim", call_trim, 2 },
	{ "tick", call_tick, 10 },
	{ "set_limits", call_set_limits, 4 },
	{ "send", call_send, 10 },
	{ "send_raw", call_send_raw, 2 },
	{ "wait", call_wait, 16 },
	{ "expect_features", call_expect_features, 4 },
	{ "cancel", call_cancel, 6 },
	{ "request", call_request, 20 },
	{ "take_request", call_take_request, 6 },
	{ "reply", call_reply, 6 },
	{ "release", call_release, 6 },
	{ "keep", call_keep, 8 },
	{ "handlers", call_handlers, 6 },
	{ "output", life_call_output, 10 },
	{ "next", call_next, 2 },
	{ "receive", call_receive, 2 },
	{ "feed", call_feed, 80 },
};

enum { N_CALLS = sizeof calls / sizeof *calls };

void life_call(struct life *l)
{
	size_t all = 0, i = 0, at;

	for (size_t n = 0; n < N_CALLS; n++)
		all += calls[n].weight;
	for (at = random_below(l->random, all); at >= calls[i].weight; i++)
		at -= calls[i].weight;
	if (xso_stream_state(l->stream) == XSO_STATE_READY && !random_once_in(l->random, 4))
		i = 0;
	life_note(l, calls[i].name);
	calls[i].call(l);
}
