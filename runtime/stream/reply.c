/* Requests that were received, and their answers. */
#include "stream/stream.h"

#include <xso/object.h>
#include <xso/stanza.h>

struct xso_request {
	struct xso_stream *stream; /* NULL once that is freed */
	struct xso_arena *arena;   /* that the iq is in, and this */
	const struct xmpp_iq *iq;
	struct xso_request *next, **at; /* among those of the stream */
	unsigned owners;
	bool is_answered;
};

struct xso_request *xso_reply_request(
	struct xso_stream *stream, const struct xmpp_iq *iq, struct xso_arena *arena)
{
	struct xso_request *request = xso_arena_alloc(arena, sizeof *request);

	if (!request)
		return NULL;
	*request = (struct xso_request){ .stream = stream,
		.arena = xso_arena_keep(arena),
		.iq = iq,
		.next = stream->requests,
		.at = &stream->requests,
		.owners = 1 };
	if (request->next)
		request->next->at = &request->next;
	stream->requests = request;
	return request;
}

static void take_out(struct xso_request *request)
{
	if (!request->at)
		return;
	*request->at = request->next;
	if (request->next)
		request->next->at = request->at;
	request->at = NULL;
}

void xso_reply_forget_all(struct xso_stream *stream)
{
	while (stream->requests) {
		stream->requests->stream = NULL;
		take_out(stream->requests);
	}
}

struct xso_request *xso_request_keep(struct xso_request *request)
{
	request->owners++;
	return request;
}

void xso_request_release(struct xso_request *request)
{
	if (!request || --request->owners)
		return;
	if (!request->is_answered && request->stream)
		xso_reply_refuse(request->stream, request->iq, "service-unavailable");
	take_out(request);
	xso_arena_release(request->arena);
}

const struct xmpp_iq *xso_request_iq(const struct xso_request *request)
{
	return request->iq;
}

struct xso_stream *xso_request_stream(const struct xso_request *request)
{
	return request->stream;
}

/* Answers with an iq that goes the other way. Where nobody stamps it, it says who answers. */
static enum xso_status answer(struct xso_stream *stream, const struct xmpp_iq *iq,
	struct xmpp_iq *reply, struct xso_error *error)
{
	reply->id = iq->id;
	reply->to = iq->from;
	if (stream->config.mode != XSO_MODE_CLIENT || stream_is_receiver(stream))
		reply->from = iq->to;
	return xso_output_element(stream, xmpp_iq_any(reply), true, error);
}

static enum xso_status answer_request(
	struct xso_request *request, struct xmpp_iq *reply, struct xso_error *error)
{
	enum xso_status status = XSO_OK;

	if (request->is_answered)
		status = XSO_ERROR_MISUSE;
	else if (!request->stream)
		status = XSO_ERROR_CLOSED;
	if (status) {
		if (error)
			*error = (struct xso_error){ .status = status };
		return status;
	}
	status = answer(request->stream, request->iq, reply, error);
	if (!status)
		request->is_answered = true;
	return status;
}

enum xso_status xso_reply_result(
	struct xso_request *request, struct xso_any payload, struct xso_error *error)
{
	struct xmpp_iq reply = { .type = XMPP_IQ_TYPE_RESULT, .payload = payload };

	return answer_request(request, &reply, error);
}

enum xso_status xso_reply_error(struct xso_request *request,
	const struct xmpp_stanza_error *stanza_error, struct xso_error *error)
{
	struct xmpp_iq reply = { .type = XMPP_IQ_TYPE_ERROR, .error = stanza_error };

	return answer_request(request, &reply, error);
}

static enum xmpp_stanza_condition find_condition(const char *text)
{
	const int found = xso_enum_find(&xmpp_stanza_condition_enum, text);

	return found > 0 ? (enum xmpp_stanza_condition)found
			 : XMPP_STANZA_CONDITION_UNDEFINED_CONDITION;
}

enum xso_status xso_reply_condition(struct xso_request *request, const char *condition,
	const char *text, struct xso_error *error)
{
	const struct xmpp_lang_text said = { .text = text };
	struct xmpp_stanza_error stanza_error = xso_stanza_error(find_condition(condition));

	stanza_error.text = &said;
	stanza_error.n_text = text ? 1 : 0;
	return xso_reply_error(request, &stanza_error, error);
}

void xso_reply_refuse(struct xso_stream *stream, const struct xmpp_iq *iq, const char *condition)
{
	const struct xmpp_stanza_error stanza_error = xso_stanza_error(find_condition(condition));
	struct xmpp_iq reply = { .type = XMPP_IQ_TYPE_ERROR, .error = &stanza_error };
	enum xso_status status;

	if (stream->is_freed || !iq->id)
		return;
	status = answer(stream, iq, &reply, NULL);
	if (status == XSO_ERROR_MEMORY || status == XSO_ERROR_LIMIT ||
		status == XSO_ERROR_TOO_LARGE)
		xso_closing_no_memory(stream);
}

struct xso_request *xso_stream_take_request(struct xso_stream *stream)
{
	struct handling *handling = stream_handling(stream);
	const struct xmpp_iq *iq = handling->iq;
	struct xso_request *request;

	if (!iq || handling->is_taken ||
		(iq->type != XMPP_IQ_TYPE_GET && iq->type != XMPP_IQ_TYPE_SET))
		return NULL;
	request = xso_reply_request(stream, iq, handling->arena);
	handling->is_taken = request != NULL;
	return request;
}
