#include "stream/stream.h"

#include "base/ascii.h"

#include <xso/jid.h>
#include <xso/raw.h>

#include <string.h>

/* "1.0": both parts are numbers, so "1.10" is above "1.9" (RFC 6120 4.7.5). False: no version. */
static bool read_number(const char **text, uint16_t *number)
{
	unsigned value = 0;

	if (!is_digit(**text))
		return false;
	for (; is_digit(**text); ++*text)
		if (value <= UINT16_MAX)
			value = value * 10 + (unsigned)(**text - '0');
	*number = (uint16_t)(value > UINT16_MAX ? UINT16_MAX : value);
	return true;
}

static bool read_version(const char *text, struct xso_stream_header *header)
{
	header->minor = 9;
	if (!text)
		return true;
	return read_number(&text, &header->major) && *text++ == '.' &&
		read_number(&text, &header->minor) && !*text;
}

/* The first fault counts. */
static void find_fault(struct xso_stream *stream, const char *condition, const char *text)
{
	if (!stream->fault.condition)
		stream->fault = (struct header_fault){ condition, text };
}

static void check_version(
	struct xso_stream *stream, const char *version, struct xso_stream_header *header)
{
	const bool is_version = read_version(version, header);

	if (stream->config.mode == XSO_MODE_COMPONENT)
		return;
	if (!is_version)
		find_fault(stream, "unsupported-version", "the version is none");
	else if (header->major > 1)
		find_fault(stream, "unsupported-version", "the highest version here is 1.0");
	else if (header->major < 1 && !stream->config.allow_version_0)
		find_fault(stream, "unsupported-version", "version 1.0 is needed");
}

/* True when the peer is who we asked for. */
static bool is_asked_for(struct xso_stream *stream, const char *from, struct xso_arena *arena)
{
	const char *prepared;

	return !xso_jid_prepare(from, strlen(from), &prepared, arena) &&
		!strcmp(prepared, stream->config.to);
}

static void check_from(
	struct xso_stream *stream, struct xso_stream_header *header, struct xso_arena *arena)
{
	if (!header->from) {
		find_fault(stream, "undefined-condition", "the header has no from");
		return;
	}
	header->from_differs = !is_asked_for(stream, header->from, arena);
	if (header->from_differs && !stream->config.allow_other_from && !stream->is_tls_active)
		find_fault(stream, "invalid-from", "the header is from another domain");
}

static void check_to(struct xso_stream *stream, const struct xso_stream_header *header)
{
	const struct xso_stream_config *c = &stream->config;
	const char *condition = c->check_to ? c->check_to(c->user, header->to) : NULL;

	if (condition)
		find_fault(stream, condition, NULL);
}

static void check(
	struct xso_stream *stream, const struct xso_raw *raw, struct xso_stream_header *header)
{
	check_version(stream, xso_raw_attribute(raw, "", "version"), header);
	if (stream_is_receiver(stream)) {
		check_to(stream, header);
		return;
	}
	if (!header->id || !*header->id)
		find_fault(stream, "undefined-condition", "the header has no id");
	check_from(stream, header, raw->arena);
}

/* The header as the stream keeps it. NULL: no memory. */
static struct xso_stream_header *make_header(struct xso_stream *stream, const struct xso_raw *raw)
{
	struct xso_stream_header *header = xso_arena_alloc(raw->arena, sizeof *header);
	struct xso_raw *kept = xso_arena_alloc(raw->arena, sizeof *kept);

	if (!header || !kept)
		return NULL;
	*kept = *raw;
	*header = (struct xso_stream_header){ .from = xso_raw_attribute(raw, "", "from"),
		.to = xso_raw_attribute(raw, "", "to"),
		.id = xso_raw_attribute(raw, "", "id"),
		.lang = xso_raw_attribute(raw, XSO_XML_NS, "lang"),
		.raw = kept };
	stream->header = header;
	stream->header_arena = xso_arena_keep(raw->arena);
	return header;
}

static void open_stream(struct xso_stream *stream)
{
	enum xso_status status = XSO_OK;

	if (stream_is_receiver(stream))
		status = xso_our_header_write(stream);
	if (status) {
		xso_closing_no_memory(stream);
		return;
	}
	stream->state = XSO_STATE_OPEN;
	xso_event_add(stream,
		&(struct xso_event){ .kind = XSO_EVENT_HEADER,
			.raw = stream->header->raw,
			.header = stream->header },
		stream->header_arena);
}

/* True when the header says that stanzas are where we expect them; messages say it themselves. */
static bool is_of_our_content(const struct xso_stream *stream)
{
	return stream_is_framed(stream) ||
		!strcmp(xso_reader_content_ns(stream->reader), xso_stream_content_ns(stream));
}

void xso_peer_header_read(struct xso_stream *stream, const struct xso_raw *raw)
{
	const bool is_ours = is_of_our_content(stream);
	struct xso_stream_header *header;

	xso_peer_header_forget(stream);
	header = make_header(stream, raw);
	if (!header) {
		xso_closing_no_memory(stream);
		return;
	}
	if (!is_ours)
		find_fault(stream, "invalid-namespace", "the content namespace is another one");
	check(stream, raw, header);
	if (stream->state >= XSO_STATE_CLOSING)
		return; /* it says whose the elements behind it are, and opens nothing */
	if (!stream->fault.condition)
		open_stream(stream);
	else if (!is_ours || stream_is_receiver(stream))
		xso_peer_header_fail(stream);
}

bool xso_peer_header_fail(struct xso_stream *stream)
{
	if (!stream->fault.condition || stream->state >= XSO_STATE_CLOSING)
		return false;
	xso_closing_refuse(stream, stream->fault.condition, stream->fault.text);
	return true;
}

void xso_peer_header_forget(struct xso_stream *stream)
{
	xso_arena_release(stream->header_arena);
	xso_arena_release(stream->features_arena);
	stream->header_arena = stream->features_arena = NULL;
	stream->header = NULL;
	stream->features = NULL;
	stream->fault = (struct header_fault){ 0 };
}
