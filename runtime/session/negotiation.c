#include "session/negotiation.h"

#include "base/sentence.h"

#include <string.h>

/* The failure with its sentence: the words, one behind the other. */
static void fail(struct negotiation *n, struct negotiation_failure failure,
	const char *const *words, size_t n_words)
{
	char text[NEGOTIATION_TEXT];
	struct sentence s = { .text = text, .size = sizeof text };

	for (size_t i = 0; i < n_words; i++)
		xso_sentence_say(&s, words[i]);
	xso_sentence_end(&s);
	failure.text = text;
	n->side->failed(n->self, &failure);
}

void xso_negotiation_fail(struct negotiation *n, enum xso_status status, const char *words)
{
	fail(n, (struct negotiation_failure){ .status = status },
		(const char *[]){ words, xso_status_text(status) }, 2);
}

void xso_negotiation_time_out(struct negotiation *n)
{
	fail(n, (struct negotiation_failure){ .timeout = true },
		(const char *[]){ n->side->peer, " is silent: ", n->side->phase(n->self) }, 3);
}

void xso_negotiation_closed(struct negotiation *n, const struct xso_close_reason *reason)
{
	const char *meaning = n->side->meaning ? n->side->meaning(reason) : NULL;
	char why[NEGOTIATION_TEXT] = "it was freed";

	if (reason)
		xso_reason_format(reason, why, sizeof why);
	fail(n, (struct negotiation_failure){ .reason = reason },
		(const char *[]){ meaning ? meaning : "the stream has ended: ", why }, 2);
}

void xso_negotiation_refuse(
	struct negotiation *n, const char *condition, const char *words, const char *more)
{
	xso_stream_send_stream_error_and_close(n->stream, condition, NULL, (struct xso_any){ 0 });
	fail(n, (struct negotiation_failure){ .reason = xso_stream_reason(n->stream) },
		(const char *[]){ words, more }, 2);
}

/* A stanza does not come before its time because it cannot be read. */
static const char *condition_of(const struct xso_raw *raw)
{
	return strcmp(raw->items->name->ns, "jabber:client") ? "bad-format" : "not-authorized";
}

/* What it is called, and what is wrong with it. */
void xso_negotiation_unreadable(struct negotiation *n, const struct xso_raw *raw)
{
	struct negotiation_failure failure = { .status = raw->error->status };
	char why[NEGOTIATION_TEXT];

	xso_error_format(raw->error, why, sizeof why);
	if (n->side->is_receiver) {
		xso_stream_send_stream_error_and_close(
			n->stream, condition_of(raw), why, (struct xso_any){ 0 });
		failure.reason = xso_stream_reason(n->stream);
	}
	fail(n, failure,
		(const char *[]){ n->side->peer, "'s <", raw->items->name->local,
			"/> cannot be read: ", why },
		5);
}

static void waited(
	struct xso_stream *stream, enum xso_waited outcome, struct xso_any any, void *user)
{
	struct negotiation *n = user;

	n->wait = NULL;
	switch (outcome) {
	case XSO_WAITED_ELEMENT:
		n->side->got(n->self, any);
		break;
	case XSO_WAITED_REFUSED:
		xso_negotiation_unreadable(n, any.object);
		break;
	case XSO_WAITED_TIMEOUT:
		xso_negotiation_time_out(n);
		break;
	case XSO_WAITED_CLOSED:
		xso_negotiation_closed(n, xso_stream_reason(stream));
		break;
	}
}

uint64_t xso_negotiation_left(const struct negotiation *n)
{
	const uint64_t now = xso_stream_now(n->stream);

	if (!n->has_due)
		return n->timeout;
	return n->due > now ? n->due - now : 1;
}

/* A wait tells the stream the time: with the first one ours begins. False: it failed. */
static bool begin(struct negotiation *n, enum xso_status status)
{
	const uint64_t now = xso_stream_now(n->stream);

	if (status == XSO_ERROR_CLOSED)
		xso_negotiation_closed(n, xso_stream_reason(n->stream));
	else if (status)
		xso_negotiation_fail(n, status, "nothing can be waited for: ");
	if (status)
		return false;
	if (!n->has_due)
		n->due = n->timeout < UINT64_MAX - now ? now + n->timeout : UINT64_MAX;
	n->has_due = true;
	return true;
}

bool xso_negotiation_expect(
	struct negotiation *n, const struct xso_class *const *classes, size_t n_classes)
{
	return begin(n,
		xso_stream_wait_for(n->stream, classes, n_classes, xso_negotiation_left(n), waited,
			n, &n->wait));
}

bool xso_negotiation_expect_header(struct negotiation *n)
{
	return begin(n,
		xso_stream_wait_for_header(
			n->stream, xso_negotiation_left(n), waited, n, &n->wait));
}

bool xso_negotiation_send(struct negotiation *n, struct xso_any any)
{
	const enum xso_status status = xso_stream_send(n->stream, any, NULL);
	const char *words[] = { n->side->peer, " cannot be told: ", xso_status_text(status) };

	if (status)
		fail(n, (struct negotiation_failure){ .status = status }, words, 3);
	return !status;
}

void xso_negotiation_stop(struct negotiation *n)
{
	if (n->wait)
		xso_stream_cancel_wait(n->stream, n->wait);
	n->wait = NULL;
}
