#include "stream/stream.h"

#include "stream/reason.h"

#include "base/sentence.h"

#include <xso/object.h>

#include <string.h>

const char *xso_reason_text(enum xso_reason kind)
{
	switch (kind) {
	case XSO_REASON_LOCAL:
		return "closed here";
	case XSO_REASON_CLOSED_BY_PEER:
		return "closed by the peer";
	case XSO_REASON_LOST:
		return "the connection was lost";
	case XSO_REASON_TRANSPORT:
		return "the connection failed";
	case XSO_REASON_STREAM_ERROR_SENT:
		return "stream error sent";
	case XSO_REASON_STREAM_ERROR_RECEIVED:
		return "stream error";
	case XSO_REASON_TLS:
		return "TLS failed";
	case XSO_REASON_TIMEOUT:
		return "the peer is silent";
	case XSO_REASON_NONE:
		break;
	}
	return "not closed";
}

enum xso_retry xso_retry_of(const char *condition)
{
	static const struct {
		const char *condition;
		enum xso_retry retry;
	} retries[] = {
		{ "bad-format", XSO_RETRY_NEVER },
		{ "bad-namespace-prefix", XSO_RETRY_NEVER },
		{ "conflict", XSO_RETRY_ASK },
		{ "host-gone", XSO_RETRY_NEVER },
		{ "host-unknown", XSO_RETRY_NEVER },
		{ "improper-addressing", XSO_RETRY_NEVER },
		{ "invalid-from", XSO_RETRY_NEVER },
		{ "invalid-id", XSO_RETRY_NEVER },
		{ "invalid-namespace", XSO_RETRY_NEVER },
		{ "invalid-xml", XSO_RETRY_NEVER },
		{ "not-authorized", XSO_RETRY_NEVER },
		{ "not-well-formed", XSO_RETRY_QUARANTINE },
		{ "policy-violation", XSO_RETRY_QUARANTINE },
		{ "reset", XSO_RETRY_FRESH },
		{ "resource-constraint", XSO_RETRY_LONG_BACKOFF },
		{ "restricted-xml", XSO_RETRY_NEVER },
		{ "see-other-host", XSO_RETRY_ELSEWHERE },
		{ "unsupported-encoding", XSO_RETRY_NEVER },
		{ "unsupported-feature", XSO_RETRY_NEVER },
		{ "unsupported-stanza-type", XSO_RETRY_NEVER },
		{ "unsupported-version", XSO_RETRY_NEVER },
	};

	for (size_t i = 0; condition && i < sizeof retries / sizeof *retries; i++)
		if (!strcmp(retries[i].condition, condition))
			return retries[i].retry;
	return XSO_RETRY_BACKOFF;
}

/* Copies what a reason points to; what there is no memory for is NULL. */
static const char *copy_text(
	struct xso_close_reason *reason, const char *text, struct xso_arena *arena)
{
	const char *copy = text ? xso_arena_text(arena, text, strlen(text)) : NULL;

	if (text && !copy)
		reason->memory_ran_out = true;
	return copy;
}

static const struct xso_host_port *copy_host(
	struct xso_close_reason *reason, const struct xso_host_port *host, struct xso_arena *arena)
{
	struct xso_host_port *copy = host ? xso_arena_alloc(arena, sizeof *copy) : NULL;

	if (host && !copy)
		reason->memory_ran_out = true;
	if (!copy)
		return NULL;
	*copy = *host;
	copy->host = copy_text(reason, host->host, arena);
	return copy->host ? copy : NULL;
}

static const struct xmpp_stream_error *copy_error(struct xso_close_reason *reason,
	const struct xmpp_stream_error *error, struct xso_arena *arena)
{
	struct xmpp_stream_error *copy = error ? xso_arena_alloc(arena, sizeof *copy) : NULL;

	if (copy && xso_copy(&xmpp_stream_error_class, error, copy, arena))
		copy = NULL;
	if (error && !copy)
		reason->memory_ran_out = true;
	return copy;
}

void xso_reason_copy(struct xso_close_reason *reason, struct xso_arena *arena)
{
	if (reason->condition)
		reason->condition =
			xmpp_stream_condition_text(xso_output_condition(reason->condition));
	reason->later = NULL;
	reason->text = copy_text(reason, reason->text, arena);
	reason->see_other_uri = copy_text(reason, reason->see_other_uri, arena);
	reason->see_other_host = copy_host(reason, reason->see_other_host, arena);
	reason->stream_error = copy_error(reason, reason->stream_error, arena);
}

/* The place of one more reason; NULL: there are enough, or there is no memory for later ones. */
static struct xso_close_reason *next_place(struct xso_stream *stream)
{
	struct xso_close_reason *place;

	if (!stream->n_reasons)
		return &stream->reason;
	if (stream->n_reasons == MOST_REASONS)
		return NULL;
	place = xso_arena_alloc(stream->own, sizeof *place);
	if (!place)
		stream->reason.memory_ran_out = true;
	return place;
}

void xso_reason_add(struct xso_stream *stream, const struct xso_close_reason *given)
{
	struct xso_close_reason *reason = next_place(stream);

	if (!reason)
		return;
	*reason = *given;
	xso_reason_copy(reason, stream->own);
	if (stream->n_reasons++)
		stream->last_reason->later = reason;
	else
		xso_event_add(stream,
			&(struct xso_event){ .kind = XSO_EVENT_CLOSING, .reason = reason }, NULL);
	stream->last_reason = reason;
}

size_t xso_reason_format(const struct xso_close_reason *reason, char *text, size_t size)
{
	struct sentence s = { .text = text, .size = size };
	char why[256];

	xso_sentence_say(&s, xso_reason_text(reason->kind));
	if (reason->condition) {
		xso_sentence_say(&s, " ");
		xso_sentence_say(&s, reason->condition);
	}
	if (reason->text) {
		xso_sentence_say(&s, ": ");
		xso_sentence_say(&s, reason->text);
	} else if (reason->error.status) {
		xso_error_format(&reason->error, why, sizeof why);
		xso_sentence_say(&s, ": ");
		xso_sentence_say(&s, why);
	}
	return xso_sentence_end(&s);
}
