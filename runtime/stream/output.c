#include "stream/stream.h"

#include "base/allocate.h"
#include "xml/writer.h"

#include <xso/encode.h>
#include <xso/raw.h>
#include <xso/read.h>

#include <string.h>

enum xso_status xso_output_bytes(
	struct xso_stream *stream, const char *bytes, size_t size, bool is_secret)
{
	const size_t left = stream->out.size - stream->out_begin;
	const size_t limit = stream->config.output_limit;
	enum xso_status status = XSO_ERROR_LIMIT;

	if (left <= limit && size <= limit - left)
		status = xso_framing_append(stream, bytes, size);
	if (status)
		return status;
	stream->bytes_written += size;
	stream->out_is_secret |= is_secret;
	xso_driver_wake(stream);
	xso_trace_sent(stream, bytes, size, is_secret);
	xso_output_watch(stream);
	return XSO_OK;
}

static const char *footer(const struct xso_stream *stream)
{
	return stream_is_framed(stream) ? "<close xmlns=\"" FRAMING_NS "\"/>" : "</stream:stream>";
}

enum xso_status xso_output_footer(struct xso_stream *stream)
{
	if (!stream->has_header || stream->has_footer)
		return XSO_OK;
	stream->has_footer = true;
	stream->config.output_limit = SIZE_MAX; /* a slow peer is told of the end all the same */
	return xso_output_bytes(stream, footer(stream), strlen(footer(stream)), false);
}

enum xmpp_stream_condition xso_output_condition(const char *text)
{
	int found = xso_enum_find(&xmpp_stream_condition_enum, text);

	return found > 0 ? (enum xmpp_stream_condition)found
			 : XMPP_STREAM_CONDITION_UNDEFINED_CONDITION;
}

static enum xso_status send_error(struct xso_stream *stream, const struct xmpp_stream_error *error)
{
	enum xso_status status;
	const char *bytes;
	size_t size;

	xso_writer_clear(stream->writer);
	status = xso_encode_any(xmpp_stream_error_any(error), stream->writer, NULL);
	if (status)
		return status;
	bytes = xso_writer_bytes(stream->writer, &size);
	return xso_output_bytes(stream, bytes, size, writer_is_secret(stream->writer));
}

/* What cannot be written of it is left out: the peer is told of the condition in any case. */
static enum xso_status send_condition(struct xso_stream *stream, const char *condition,
	const char *text, struct xso_any application)
{
	const struct xmpp_lang_text said = { .text = text };
	const struct xmpp_stream_error bare = { .condition = xso_output_condition(condition) };
	struct xmpp_stream_error error = bare;
	enum xso_status status;

	error.text = &said;
	error.n_text = text ? 1 : 0;
	error.payload = &application;
	error.n_payload = application.cls ? 1 : 0;
	status = send_error(stream, &error);
	return status && status != XSO_ERROR_MEMORY ? send_error(stream, &bare) : status;
}

enum xso_status xso_output_error(struct xso_stream *stream, const char *condition, const char *text,
	struct xso_any application)
{
	enum xso_status status = XSO_OK, footer_status;

	stream->config.output_limit = SIZE_MAX;
	if (!stream->has_header)
		status = xso_our_header_write(stream);
	if (status || stream->has_footer)
		return status;
	status = send_condition(stream, condition, text, application);
	footer_status = xso_output_footer(stream);
	return status ? status : footer_status;
}

/* XSO_OK when there is a stream to send in, else why not. */
static enum xso_status usable(const struct xso_stream *stream)
{
	if (stream->state >= XSO_STATE_CLOSING)
		return XSO_ERROR_CLOSED;
	return stream->state == XSO_STATE_OPEN && stream->has_header ? XSO_OK
								     : XSO_ERROR_NOT_CONNECTED;
}

static bool is_gated(const struct xso_stream *stream)
{
	return stream->config.tls_required && !stream->is_tls_active;
}

static bool is_element(struct xso_any object)
{
	const struct xso_raw *raw = xso_raw_from(object);

	return raw ? xso_raw_is_element(raw) : object.cls != NULL;
}

/* What may go out in the clear when TLS is required: STARTTLS and, of a receiver, its offer. */
static bool is_about_tls(const struct xso_stream *stream, struct xso_any object)
{
	const struct xso_raw *raw = xso_raw_from(object);
	const char *ns;

	if (object.cls == &xmpp_stream_features_class)
		return stream_is_receiver(stream);
	ns = raw ? raw->items->name->ns : object.cls->module->strings + object.cls->ns;
	return !strcmp(ns, TLS_NS);
}

/* A place for a stanza with an id of its own. */
union stanza {
	struct xmpp_message message;
	struct xmpp_presence presence;
	struct xmpp_iq iq;
};

/* The stanza itself when it has an id, else a copy with a new one. */
static struct xso_any with_id(struct xso_stream *stream, struct xso_any object,
	union stanza *stanza, char id[XSO_ID_SIZE])
{
	const char **place;

	if (object.cls == &xmpp_message_class) {
		stanza->message = *(const struct xmpp_message *)object.object;
		place = &stanza->message.id;
	} else if (object.cls == &xmpp_presence_class) {
		stanza->presence = *(const struct xmpp_presence *)object.object;
		place = &stanza->presence.id;
	} else if (object.cls == &xmpp_iq_class) {
		stanza->iq = *(const struct xmpp_iq *)object.object;
		place = &stanza->iq.id;
	} else {
		return object;
	}
	if (*place || !xso_driver_new_id(stream, id))
		return object;
	*place = id;
	return (struct xso_any){ object.cls, stanza };
}

/* Also one that is sent as text and does not fit its class. */
static bool is_stanza(struct xso_any object)
{
	const struct xso_raw *raw = xso_raw_from(object);
	const struct xso_name *name = raw ? raw->items->name : NULL;

	if (!name)
		return stream_is_stanza(object.cls);
	return !strcmp(name->ns, "jabber:client") &&
		(!strcmp(name->local, "message") || !strcmp(name->local, "presence") ||
			!strcmp(name->local, "iq"));
}

/* Nothing of the call that sent it is needed behind this: an observer may send, too. */
static void tell_sent(struct xso_stream *stream, bool is_stanza, const char *bytes, size_t size)
{
	const struct xso_observer *observer = &stream->observer;

	stream->counters.elements_sent++;
	stream->counters.stanzas_sent += is_stanza;
	if (is_stanza && bytes && observer->sent)
		observer->sent(observer->user, bytes, size, stream->bytes_written);
}

/* True when a log must not have it: a schema says so, or nobody knows what it is. */
static bool is_sensitive(const struct xso_stream *stream, struct xso_any object)
{
	return writer_is_secret(stream->writer) ||
		(xso_raw_from(object) && !stream->is_authenticated);
}

static bool fits_peer(const struct xso_stream *stream, size_t size)
{
	return !stream->peer_limit || size <= stream->peer_limit;
}

static enum xso_status send_element(
	struct xso_stream *stream, struct xso_any object, struct xso_error *error)
{
	const struct xso_observer *observer = &stream->observer;
	const bool is_observed = observer->sending && is_stanza(object);
	enum xso_status status;
	const char *bytes;
	size_t size;

	xso_writer_clear(stream->writer);
	status = xso_encode_any(object, stream->writer, error);
	if (status)
		return status;
	bytes = xso_writer_bytes(stream->writer, &size);
	if (!fits_peer(stream, size))
		status = XSO_ERROR_TOO_LARGE;
	else if (is_observed)
		status = observer->sending(observer->user, size);
	if (!status)
		status = xso_output_bytes(stream, bytes, size, is_sensitive(stream, object));
	if (status)
		*error = (struct xso_error){ .status = status };
	else
		tell_sent(stream, is_stanza(object), bytes, size);
	return status;
}

enum xso_status xso_stream_send_again(
	struct xso_stream *stream, const char *bytes, size_t size, uint64_t *end)
{
	enum xso_status status = usable(stream);

	if (!status && is_gated(stream))
		status = XSO_ERROR_TLS;
	if (!status && !fits_peer(stream, size))
		status = XSO_ERROR_TOO_LARGE;
	if (!status)
		status = xso_output_bytes(stream, bytes, size, true);
	if (status)
		return status;
	tell_sent(stream, true, NULL, size);
	*end = stream->bytes_written;
	return XSO_OK;
}

enum xso_status xso_output_element(
	struct xso_stream *stream, struct xso_any object, bool is_answer, struct xso_error *error)
{
	struct xso_error ignored;
	enum xso_status status = usable(stream);
	char id[XSO_ID_SIZE];
	union stanza stanza;

	if (!error)
		error = &ignored;
	if (!status && !is_element(object))
		status = XSO_ERROR_MISUSE;
	if (!status && is_gated(stream) && !is_about_tls(stream, object))
		status = XSO_ERROR_TLS;
	if (status) {
		*error = (struct xso_error){ .status = status };
		return status;
	}
	if (!is_answer)
		object = with_id(stream, object, &stanza, id);
	if (object.cls == &xmpp_iq_class && !xso_iq_is_valid(object.object, error))
		return error->status;
	return send_element(stream, object, error);
}

enum xso_status xso_stream_send(
	struct xso_stream *stream, struct xso_any object, struct xso_error *error)
{
	return xso_output_element(stream, object, false, error);
}

enum xso_status xso_stream_send_raw(
	struct xso_stream *stream, const char *text, size_t size, struct xso_error *error)
{
	struct xso_arena *arena = xso_arena_new(stream->config.allocator);
	struct xso_error failure = { .status = XSO_ERROR_MEMORY };
	struct xso_any any;

	if (arena)
		failure.status =
			xso_read_one(text, size, stream->config.registry, arena, &any, &failure);
	/* what does not fit its class is sent as it is */
	if (arena && (!failure.status || xso_raw_from(any)))
		failure.status = xso_output_element(stream, any, false, &failure);
	xso_arena_release(arena);
	if (failure.status && error)
		*error = failure;
	return failure.status;
}

enum xso_status xso_stream_send_space(struct xso_stream *stream)
{
	enum xso_status status = usable(stream);

	if (!status && is_gated(stream))
		status = XSO_ERROR_TLS;
	if (status || stream_is_framed(stream))
		return status;
	return xso_output_bytes(stream, " ", 1, false);
}

/* What was sent makes room, now or when half of the buffer is of it. */
static void let_go(struct xso_stream *stream)
{
	struct xso_buffer *out = &stream->out;
	const size_t left = out->size - stream->out_begin;

	if (!stream->out_begin || (left && stream->out_begin < left))
		return;
	memmove(out->data, out->data + stream->out_begin, left);
	if (stream->out_is_secret)
		xso_allocate_wipe(out->data + left, stream->out_begin);
	if (!left)
		stream->out_is_secret = false;
	out->size = left;
	stream->out_begin = 0;
}

void xso_output_watch(struct xso_stream *stream)
{
	const size_t mark = stream->config.high_water;
	size_t left;

	let_go(stream);
	left = stream->out.size - stream->out_begin;
	if (left > mark && !stream->is_congested) {
		stream->is_congested = true;
		xso_event_add(stream, &(struct xso_event){ .kind = XSO_EVENT_CONGESTED }, NULL);
	} else if (left <= mark / 2 && stream->is_congested) {
		stream->is_congested = false;
		xso_event_add(stream, &(struct xso_event){ .kind = XSO_EVENT_RELIEVED }, NULL);
	}
}
