#include "stream/stream.h"

#include "stream/config.h"

#include "base/allocate.h"
#include "base/arena.h"
#include "base/error.h"
#include "xml/writer.h"

#include <xso/jid.h>

#include <string.h>

static const struct xso_limits initiator_limits = {
	.element_bytes = 4 << 20,
	.text_bytes = 2 << 20,
	.elements = 100000,
};

static const struct xso_limits receiver_limits = {
	.element_bytes = 256 << 10,
	.text_bytes = 128 << 10,
	.elements = 10000,
};

static const struct xso_limits stranger_limits = {
	.element_bytes = 16 << 10,
	.text_bytes = 16 << 10,
	.elements = 256,
};

enum {
	SHUTDOWN_TIMEOUT = 15000,
	OUTPUT_LIMIT = 16 << 20,
	HIGH_WATER = 256 << 10,
	MOST_REQUESTS = 1024,
};

const char *xso_stream_content_ns(const struct xso_stream *stream)
{
	switch (stream->config.mode) {
	case XSO_MODE_SERVER:
		return SERVER_NS;
	case XSO_MODE_COMPONENT:
		return COMPONENT_NS;
	default:
		return "jabber:client";
	}
}

static void set_defaults(struct xso_stream *stream)
{
	struct xso_stream_config *c = &stream->config;

	if (!c->limits)
		c->limits = stream_is_receiver(stream) ? &receiver_limits : &initiator_limits;
	if (!c->limits_before_authentication)
		c->limits_before_authentication = &stranger_limits;
	if (!c->output_limit)
		c->output_limit = OUTPUT_LIMIT;
	if (!c->high_water)
		c->high_water = HIGH_WATER;
	if (!c->most_requests)
		c->most_requests = MOST_REQUESTS;
	if (!c->shutdown_timeout)
		c->shutdown_timeout = SHUTDOWN_TIMEOUT;
	stream->out.allocator = stream->incoming.allocator = c->allocator;
}

/* The domain that an initiator asks for, prepared. */
static enum xso_status prepare_to(struct xso_stream *stream, struct xso_error *error)
{
	const char **to = &stream->config.to;
	enum xso_status status;
	struct xso_jid parts;

	if (stream_is_receiver(stream))
		return XSO_OK;
	error->field = error->name = "to";
	if (!*to)
		return error->status = XSO_ERROR_MISSING;
	status = xso_jid_prepare(*to, strlen(*to), to, stream->own);
	parts = xso_jid_split(*to);
	if (!status && (parts.local || parts.resource))
		status = XSO_ERROR_INVALID;
	if (status == XSO_ERROR_INVALID)
		xso_error_text(error, *to, strlen(*to));
	error->expected = "domain";
	return error->status = status;
}

static enum xso_status prepare_registry(struct xso_stream *stream, struct xso_error *error)
{
	enum xso_status status;

	if (stream->config.registry) {
		if (xso_registry_find(stream->config.registry, "jabber:client", "iq") ==
			&xmpp_iq_class)
			return XSO_OK;
		*error = (struct xso_error){ .status = XSO_ERROR_MISUSE,
			.cls = "stream",
			.field = "registry",
			.name = "registry",
			.expected = "has no xmpp_core_module" };
		return XSO_ERROR_MISUSE;
	}
	stream->own_registry = xso_registry_new(stream->config.allocator);
	if (!stream->own_registry)
		return error->status = XSO_ERROR_MEMORY;
	status = xso_registry_add(stream->own_registry, &xmpp_core_module, error);
	if (!status)
		status = xso_registry_freeze(stream->own_registry);
	stream->config.registry = stream->own_registry;
	return error->status = status;
}

static enum xso_status open_both_sides(struct xso_stream *stream)
{
	const bool in_stream = !stream_is_framed(stream);
	const struct xso_writer_config config = { .allocator = stream->config.allocator,
		.scope = in_stream ? xso_stream_content_ns(stream) : NULL,
		.lang = in_stream ? stream->config.lang : NULL,
		.content_ns = xso_stream_content_ns(stream),
		.in_stream = in_stream,
		.sorted_attributes = stream->config.sorted_attributes };

	stream->writer = xso_writer_new(&config);
	stream->reader = xso_opening_reader(stream);
	return stream->writer && stream->reader ? XSO_OK : XSO_ERROR_MEMORY;
}

static enum xso_status begin(struct xso_stream *stream, struct xso_error *error)
{
	enum xso_status status;

	stream->own = xso_arena_new_small(stream->config.allocator);
	stream->scratch = xso_arena_new(stream->config.allocator);
	if (!stream->own || !stream->scratch ||
		!xso_stream_config_copy(&stream->config, stream->own))
		return error->status = XSO_ERROR_MEMORY;
	if (stream_is_receiver(stream)) {
		stream->id = xso_arena_alloc(stream->own, XSO_ID_SIZE);
		if (!stream->id)
			return error->status = XSO_ERROR_MEMORY;
	}
	set_defaults(stream);
	status = prepare_to(stream, error);
	if (!status)
		status = prepare_registry(stream, error);
	if (!status)
		error->status = status = open_both_sides(stream);
	return status;
}

struct xso_stream *xso_stream_new(const struct xso_stream_config *config, struct xso_error *error)
{
	struct xso_stream *stream = xso_allocate_zeroed(config->allocator, sizeof *stream);
	struct xso_error failure = { .status = XSO_ERROR_MEMORY };

	if (stream) {
		stream->config = *config;
		failure = (struct xso_error){ .cls = "stream" };
		if (!begin(stream, &failure))
			return stream;
		xso_stream_destroy(stream);
	}
	if (error)
		*error = failure;
	return NULL;
}

void xso_stream_destroy(struct xso_stream *stream)
{
	const struct xso_allocator *allocator = stream->config.allocator;

	xso_event_release(stream);
	xso_event_forget_all(stream);
	xso_peer_header_forget(stream);
	xso_request_free(stream);
	xso_trace_free(stream);
	xso_reader_free(stream->reader);
	xso_writer_free(stream->writer);
	if (stream->out_is_secret)
		xso_allocate_wipe(stream->out.data, stream->out.size);
	xso_buffer_free(&stream->out);
	xso_allocate_free(allocator, stream->jid, stream->jid_size);
	xso_registry_free(stream->own_registry);
	xso_arena_release(stream->scratch);
	xso_arena_release(stream->own);
	xso_allocate_free(allocator, stream, sizeof *stream);
}

void xso_stream_free(struct xso_stream *stream)
{
	if (!stream || stream->is_freed)
		return;
	xso_stream_enter(stream);
	stream->is_freed = true;
	stream->state = XSO_STATE_CLOSED;
	xso_request_end(stream);
	xso_wait_end(stream, true);
	xso_reply_forget_all(stream);
	xso_stream_leave(stream);
}

void xso_stream_enter(struct xso_stream *stream)
{
	stream->busy++;
}

void xso_stream_leave(struct xso_stream *stream)
{
	if (!--stream->busy && stream->is_freed)
		xso_stream_destroy(stream);
}

void xso_stream_trim(struct xso_stream *stream)
{
	if (stream->busy || stream->is_freed)
		return;
	xso_event_release(stream);
	xso_reader_trim(stream->reader);
	xso_writer_trim(stream->writer);
	xso_arena_trim(stream->scratch);
	xso_request_trim(stream);
	if (!stream->out.size)
		xso_buffer_free(&stream->out);
	if (!stream->incoming.size)
		xso_buffer_free(&stream->incoming);
}

enum xso_stream_state xso_stream_state(const struct xso_stream *stream)
{
	return stream->state;
}

void *xso_stream_user(const struct xso_stream *stream)
{
	return stream->config.user;
}

struct xso_handlers *xso_stream_handlers(const struct xso_stream *stream)
{
	return stream->config.handlers;
}

const struct xso_registry *xso_stream_registry(const struct xso_stream *stream)
{
	return stream->config.registry;
}

const struct xso_stream_header *xso_stream_peer_header(const struct xso_stream *stream)
{
	return stream->fault.condition ? NULL : stream->header;
}

const char *xso_stream_id(const struct xso_stream *stream)
{
	const struct xso_stream_header *header = xso_stream_peer_header(stream);

	if (stream_is_receiver(stream))
		return stream->has_header && *stream->id ? stream->id : NULL;
	return header ? header->id : NULL;
}

const struct xmpp_stream_features *xso_stream_features(const struct xso_stream *stream)
{
	return stream->features;
}

const struct xso_close_reason *xso_stream_reason(const struct xso_stream *stream)
{
	return stream->n_reasons ? &stream->reason : NULL;
}

enum xso_status xso_stream_set_jid(struct xso_stream *stream, const char *jid)
{
	const size_t size = strlen(jid) + 1;
	char *copy = xso_allocate_resize(stream->config.allocator, NULL, 0, size);

	if (!copy)
		return XSO_ERROR_MEMORY;
	memcpy(copy, jid, size);
	xso_allocate_free(stream->config.allocator, stream->jid, stream->jid_size);
	stream->jid = copy;
	stream->jid_size = size;
	return XSO_OK;
}

const char *xso_stream_jid(const struct xso_stream *stream)
{
	return stream->jid;
}

size_t xso_stream_peer_limit(const struct xso_stream *stream)
{
	return stream->peer_limit;
}

uint32_t xso_stream_peer_patience(const struct xso_stream *stream)
{
	return stream->peer_patience;
}

void xso_stream_set_peer_limit(struct xso_stream *stream, size_t max_bytes)
{
	stream->peer_limit = max_bytes;
}

void xso_stream_set_observer(struct xso_stream *stream, const struct xso_observer *observer)
{
	stream->observer = observer ? *observer : (struct xso_observer){ 0 };
}

struct xso_stream_counters xso_stream_count(const struct xso_stream *stream)
{
	return stream->counters;
}
