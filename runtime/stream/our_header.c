/* Our header, in either framing. */
#include "stream/stream.h"

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

	put_attribute(h, "from", "", header_from(stream));
	if (stream_is_receiver(stream)) {
		if (!xso_driver_new_id(stream, stream->id))
			*stream->id = '\0';
		put_attribute(h, "id", "", *stream->id ? stream->id : NULL);
	}
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
		put_attribute(h, "xmlns", "", xso_stream_content_ns(stream));
		put_attribute(h, "xmlns", ":stream", STREAMS_NS);
		for (; ns && ns->prefix; ns++)
			put_attribute(h, "xmlns:", ns->prefix, ns->ns);
	}
	put_attributes(stream, h);
	put_text(h, stream_is_framed(stream) ? "/>" : ">");
}

enum xso_status xso_our_header_write(struct xso_stream *stream)
{
	struct header h = { .bytes = { .allocator = stream->config.allocator } };

	put_header(stream, &h);
	if (!h.status)
		h.status = xso_output_bytes(stream, h.bytes.data, h.bytes.size, false);
	xso_buffer_free(&h.bytes);
	if (!h.status)
		stream->has_header = true;
	return h.status;
}
