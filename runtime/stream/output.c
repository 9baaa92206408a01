#include "stream/stream.h"

#include "base/allocate.h"
#include "xml/writer.h"

#include <xso/encode.h>
#include <xso/jid.h>
#include <xso/read.h>
#include <xso/text.h>

#include <string.h>

/* Appends to a header: nothing fails but memory, told at the end. */
struct header {
	struct xso_buffer bytes;
	enum xso_status status;
};

static void put(struct header *h, const char *text, size_t size)
{
	if (!h->status)
		h->status = xso_buffer_append(&h->bytes, text, size);
}

static void put_text(struct header *h, const char *text)
{
	put(h, text, strlen(text));
}

static const char *escape(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '"':
		return "&quot;";
	case '\t':
		return "&#9;";
	case '\n':
		return "&#10;";
	case '\r':
		return "&#13;";
	default:
		return NULL;
	}
}

static void put_attribute(struct header *h, const char *name, const char *suffix, const char *value)
{
	const char *escaped;

	if (!value)
		return;
	if (xso_text_valid(value, strlen(value)) != strlen(value))
		h->status = XSO_ERROR_CHARACTER;
	put_text(h, " ");
	put_text(h, name);
	put_text(h, suffix);
	put_text(h, "=\"");
	for (; *value; value++) {
		escaped = escape(*value);
		put(h, escaped ? escaped : value, escaped ? strlen(escaped) : 1);
	}
	put_text(h, "\"");
}

/* The address of the peer, and ours: a receiver answers as whom it was asked for. */
static const char *header_to(const struct xso_stream *stream)
{
	if (!stream_is_receiver(stream))
		return stream->config.to;
	return stream->header ? stream->header->from : NULL;
}

/* RFC 6120 4.7.1: an initiator does not say in the clear who it is, when TLS is to come. */
static bool is_private(const struct xso_stream *stream)
{
	return !stream_is_receiver(stream) && stream->config.tls_required && !stream->is_tls_active;
}

static const char *header_from(const struct xso_stream *stream)
{
	if (stream->config.from)
		return is_private(stream) ? NULL : stream->config.from;
	return stream_is_receiver(stream) && stream->header ? stream->header->to : NULL;
}

static void put_attributes(struct xso_stream *stream, struct header *h)
{
	const struct xso_stream_config *c = &stream->config;
	char id[XSO_ID_SIZE];

	put_attribute(h, "from", "", header_from(stream));
	if (stream_is_receiver(stream) && driver_new_id(stream, id))
		put_attribute(h, "id", "", id);
	put_attribute(h, "to", "", header_to(stream));
	if (c->mode != XSO_MODE_COMPONENT)
		put_attribute(h, "version", "", "1.0");
	put_attribute(h, "xml:lang", "", c->lang);
}

static void put_header(struct xso_stream *stream, struct header *h)
{
	const struct xso_header_namespace *ns = stream->config.header_namespaces;

	put_text(h,
		stream_is_framed(stream) ? "<open xmlns=\"" FRAMING_NS "\""
					 : "<?xml version=\"1.0\"?><stream:stream");
	if (!stream_is_framed(stream)) {
		put_attribute(h, "xmlns", "", stream_content_ns(stream));
		put_attribute(h, "xmlns", ":stream", STREAMS_NS);
		for (; ns && ns->prefix; ns++)
			put_attribute(h, "xmlns:", ns->prefix, ns->ns);
	}
	put_attributes(stream, h);
	put_text(h, stream_is_framed(stream) ? "/>" : ">");
}

/* Bytes that are complete go out, all or none. */
static enum xso_status send_bytes(
	struct xso_stream *stream, const char *bytes, size_t size, bool is_secret)
{
	enum xso_status status = framing_append(stream, bytes, size);

	if (status)
		return status;
	stream->out_is_secret |= is_secret;
	driver_wake(stream);
	trace_sent(stream, bytes, size, is_secret);
	output_watch(stream);
	return XSO_OK;
}

enum xso_status output_header(struct xso_stream *stream)
{
	struct header h = { .bytes = { .allocator = stream->config.allocator } };

	put_header(stream, &h);
	if (!h.status)
		h.status = send_bytes(stream, h.bytes.data, h.bytes.size, false);
	xso_buffer_free(&h.bytes);
	if (!h.status)
		stream->has_header = true;
	return h.status;
}

static const char *footer(const struct xso_stream *stream)
{
	return stream_is_framed(stream) ? "<close xmlns=\"" FRAMING_NS "\"/>" : "</stream:stream>";
}

enum xso_status output_footer(struct xso_stream *stream)
{
	if (!stream->has_header || stream->has_footer)
		return XSO_OK;
	stream->has_footer = true;
	stream->out.limit = 0; /* a peer that is slow is told of the end all the same */
	return send_bytes(stream, footer(stream), strlen(footer(stream)), false);
}

enum xmpp_stream_condition output_condition(const char *text)
{
	int found = xso_enum_find(&xmpp_stream_condition_enum, text);

	return found > 0 ? (enum xmpp_stream_condition)found
			 : XMPP_STREAM_CONDITION_UNDEFINED_CONDITION;
}

static enum xso_status send_error(struct xso_stream *stream, const char *condition,
	const char *text, struct xso_any application)
{
	const struct xmpp_lang_text said = { .text = text };
	const struct xmpp_stream_error error = { .condition = output_condition(condition),
		.text = &said,
		.n_text = text ? 1 : 0,
		.payload = &application,
		.n_payload = application.cls ? 1 : 0 };
	enum xso_status status;
	const char *bytes;
	size_t size;

	xso_writer_clear(stream->writer);
	status = xso_encode_any(xmpp_stream_error_any(&error), stream->writer, NULL);
	if (status)
		return status;
	bytes = xso_writer_bytes(stream->writer, &size);
	return send_bytes(stream, bytes, size, writer_is_secret(stream->writer));
}

enum xso_status output_error(struct xso_stream *stream, const char *condition, const char *text,
	struct xso_any application)
{
	enum xso_status status = XSO_OK, footer_status;

	stream->out.limit = 0;
	if (!stream->has_header)
		status = output_header(stream);
	if (status || stream->has_footer)
		return status;
	status = send_error(stream, condition, text, application);
	footer_status = output_footer(stream);
	return status ? status : footer_status;
}

/* XSO_OK when elements can be sent, else why not. */
static enum xso_status usable(const struct xso_stream *stream)
{
	if (stream->state >= XSO_STATE_CLOSING)
		return XSO_ERROR_CLOSED;
	return stream->state == XSO_STATE_OPEN && !stream->needs_reset ? XSO_OK
								       : XSO_ERROR_NOT_CONNECTED;
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
	if (*place || !driver_new_id(stream, id))
		return object;
	*place = id;
	return (struct xso_any){ object.cls, stanza };
}

static void count_sent(struct xso_stream *stream, const struct xso_class *cls)
{
	stream->counters.elements_sent++;
	stream->counters.stanzas_sent += stream_is_stanza(cls);
}

/* True when a log must not have it: a schema says so, or nobody knows what it is. */
static bool is_sensitive(const struct xso_stream *stream, struct xso_any object)
{
	return writer_is_secret(stream->writer) ||
		(xso_raw_from(object) && !stream->is_authenticated);
}

static enum xso_status send_element(
	struct xso_stream *stream, struct xso_any object, struct xso_error *error)
{
	enum xso_status status;
	const char *bytes;
	size_t size;

	xso_writer_clear(stream->writer);
	status = xso_encode_any(object, stream->writer, error);
	if (status)
		return status;
	bytes = xso_writer_bytes(stream->writer, &size);
	if (stream->peer_limit && size > stream->peer_limit) {
		*error = (struct xso_error){ .status = XSO_ERROR_LIMIT,
			.expected = "larger than what the peer takes" };
		return XSO_ERROR_LIMIT;
	}
	status = send_bytes(stream, bytes, size, is_sensitive(stream, object));
	if (status)
		*error = (struct xso_error){ .status = status };
	else
		count_sent(stream, object.cls);
	return status;
}

enum xso_status output_element(
	struct xso_stream *stream, struct xso_any object, bool is_answer, struct xso_error *error)
{
	struct xso_error ignored;
	enum xso_status status = usable(stream);
	char id[XSO_ID_SIZE];
	union stanza stanza;

	if (!error)
		error = &ignored;
	if (!status && stream->config.tls_required && !stream->is_tls_active &&
		!is_about_tls(stream, object))
		status = XSO_ERROR_TLS;
	if (status) {
		*error = (struct xso_error){ .status = status };
		return status;
	}
	return send_element(
		stream, is_answer ? object : with_id(stream, object, &stanza, id), error);
}

enum xso_status xso_stream_send(
	struct xso_stream *stream, struct xso_any object, struct xso_error *error)
{
	return output_element(stream, object, false, error);
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
		failure.status = output_element(stream, any, false, &failure);
	xso_arena_release(arena);
	if (failure.status && error)
		*error = failure;
	return failure.status;
}

enum xso_status xso_stream_send_space(struct xso_stream *stream)
{
	enum xso_status status = usable(stream);

	if (status || stream_is_framed(stream))
		return status;
	return send_bytes(stream, " ", 1, false);
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
		allocate_wipe(out->data + left, stream->out_begin);
	if (!left)
		stream->out_is_secret = false;
	out->size = left;
	stream->out_begin = 0;
}

void output_watch(struct xso_stream *stream)
{
	const size_t mark = stream->config.high_water;
	size_t left;

	let_go(stream);
	left = stream->out.size - stream->out_begin;
	if (left > mark && !stream->is_congested) {
		stream->is_congested = true;
		event_add(stream, &(struct xso_event){ .kind = XSO_EVENT_CONGESTED }, NULL);
	} else if (left <= mark / 2 && stream->is_congested) {
		stream->is_congested = false;
		event_add(stream, &(struct xso_event){ .kind = XSO_EVENT_RELIEVED }, NULL);
	}
}
