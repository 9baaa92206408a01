/* What a first-level element that was read means. */
#include "stream/stream.h"

#include "object/table.h"

#include <xmpp/stream-limits.h>
#include <xso/decode.h>
#include <xso/raw.h>

#include <string.h>

/* An element on its way into an event. */
struct element {
	const struct xso_raw *raw;
	const struct xso_class *cls; /* of a first-level element; NULL: none */
	struct xso_any any, partial;
	const struct xso_error *error; /* NULL: it fits its class */
};

static bool is_named(const struct xso_raw *raw, const char *ns, const char *local)
{
	const struct xso_name *name = raw->items->name;

	return !strcmp(name->local, local) && !strcmp(name->ns, ns);
}

/* True when the class says that its elements stand directly in the stream. */
static bool is_first_level(const struct xso_class *cls)
{
	const struct xso_module *module = cls->module;

	for (size_t i = 0; i < module->n_extends; i++)
		if (!module->extends[i].base && module->classes[module->extends[i].cls] == cls)
			return true;
	return false;
}

/* The class; that of payloads too when somebody wants it here. */
static const struct xso_class *find_class(
	const struct xso_stream *stream, const struct xso_raw *raw, bool is_foreign)
{
	const struct xso_class *cls;

	if (is_foreign)
		return NULL;
	if (is_named(raw, STREAMS_NS, "features"))
		return &xmpp_stream_features_class;
	if (is_named(raw, STREAMS_NS, "error"))
		return &xmpp_stream_error_class;
	cls = xso_registry_class(stream->config.registry, raw->items->name);
	return cls && (is_first_level(cls) || xso_dispatch_wants_class(stream, cls)) ? cls : NULL;
}

/* An element that no class was found for is given as it is. */
static enum xso_status take_raw(struct element *e)
{
	struct xso_raw *raw = xso_arena_alloc(e->raw->arena, sizeof *raw);

	if (!raw)
		return XSO_ERROR_MEMORY;
	*raw = *e->raw;
	raw->error = e->error;
	e->any = (struct xso_any){ &xso_raw_class, raw };
	return XSO_OK;
}

static COLD enum xso_status refuse(struct element *e, const struct xso_error *error)
{
	struct xso_error *copy = xso_arena_alloc(e->raw->arena, sizeof *copy);

	if (!copy)
		return XSO_ERROR_MEMORY;
	*copy = *error;
	e->error = copy;
	e->partial = e->any;
	return take_raw(e);
}

static enum xso_status decode(const struct xso_stream *stream, struct element *e)
{
	struct xso_arena *arena = e->raw->arena;
	void *object = xso_arena_alloc(arena, e->cls->size);
	struct xso_error error = { 0 };
	enum xso_status status;

	if (!object)
		return XSO_ERROR_MEMORY;
	status = xso_decode(e->cls, object, e->raw, stream->config.registry, arena, &error);
	if (status == XSO_ERROR_MEMORY)
		return status;
	e->any = (struct xso_any){ e->cls, object };
	if (!status && (e->cls != &xmpp_iq_class || xso_iq_is_valid(object, &error)))
		return XSO_OK;
	return refuse(e, &error);
}

/* XEP-0478: before and behind authentication they may be others. */
static void heed_limits(struct xso_stream *stream, const struct xmpp_stream_features *features)
{
	const struct xmpp_stream_limits *limits = xmpp_stream_features_stream_limits(features);

	if (limits && limits->has_max_bytes && limits->max_bytes <= SIZE_MAX)
		stream->peer_limit = (size_t)limits->max_bytes;
	if (limits && limits->has_idle_seconds)
		stream->peer_patience = limits->idle_seconds;
}

static void received_features(struct xso_stream *stream, const struct element *e)
{
	if (stream->state != XSO_STATE_OPEN)
		return;
	heed_limits(stream, e->any.object);
	xso_arena_release(stream->features_arena);
	stream->features_arena = xso_arena_keep(e->raw->arena);
	stream->features = e->any.object;
	xso_event_add(stream,
		&(struct xso_event){ .kind = XSO_EVENT_FEATURES, .any = e->any, .raw = e->raw },
		e->raw->arena);
}

/* Elements that no peer may send here. */
static void received_unknown(struct xso_stream *stream, const struct xso_raw *raw)
{
	const struct xso_name *name = raw->items->name;
	char *text;

	if (stream->state != XSO_STATE_OPEN)
		return;
	text = xso_arena_text(raw->arena, "{", 1);
	if (text)
		text = xso_arena_append(raw->arena, text, 1, name->ns, strlen(name->ns));
	if (text)
		text = xso_arena_append(raw->arena, text, strlen(text), "}", 1);
	if (text)
		text = xso_arena_append(
			raw->arena, text, strlen(text), name->local, strlen(name->local));
	xso_closing_refuse(stream, "unsupported-stanza-type", text);
}

static void count(struct xso_stream *stream, const struct element *e)
{
	stream->counters.elements_received++;
	stream->counters.stanzas_received += e->cls && stream_is_stanza(e->cls);
	stream->counters.refused += e->error != NULL;
}

static void deliver(struct xso_stream *stream, const struct element *e)
{
	const struct xso_event event = { .kind = e->error ? XSO_EVENT_REFUSED : XSO_EVENT_ELEMENT,
		.any = e->any,
		.partial = e->partial,
		.error = e->error,
		.raw = xso_raw_from(e->any) ? e->any.object : e->raw };

	xso_event_add(stream, &event, e->raw->arena);
}

/* The elements of RFC 7395, and what stands where one of them should. False: neither. */
static bool received_framing(struct xso_stream *stream, const struct xso_raw *raw)
{
	const bool is_ours = !strcmp(raw->items->name->ns, FRAMING_NS);
	const bool is_first = !stream->header;

	if (!is_ours && !is_first)
		return false;
	xso_trace_received_whole(stream, !is_ours);
	if (is_named(raw, FRAMING_NS, "close"))
		xso_closing_received_footer(stream, xso_raw_attribute(raw, "", "see-other-uri"));
	else if (is_first && is_named(raw, FRAMING_NS, "open"))
		xso_peer_header_read(stream, raw);
	else if (is_first)
		xso_closing_refuse(stream, "invalid-namespace", "a stream begins with <open/>");
	else if (!xso_peer_header_fail(stream))
		received_unknown(stream, raw);
	return true;
}

static void act(struct xso_stream *stream, const struct element *e)
{
	const bool is_error = e->cls == &xmpp_stream_error_class;

	/* servers answer a header they refuse with a poor one of theirs and the error */
	if (!is_error && (xso_peer_header_fail(stream) || !xso_stream_peer_header(stream)))
		return;
	if (is_error && !e->error)
		xso_closing_received_error(stream, e->any.object);
	else if (is_error)
		xso_closing_received_error(stream, &(const struct xmpp_stream_error){ 0 });
	else if (e->cls == &xmpp_stream_features_class && !e->error)
		received_features(stream, e);
	else if (e->cls || stream->config.deliver_unknown ||
		xso_dispatch_wants_namespace(stream, e->raw->items->name->ns))
		deliver(stream, e);
	else
		received_unknown(stream, e->raw);
}

/* The reader says where a tape is valid only as long as the tape is its own. */
static const struct xso_raw *keep_raw(const struct xso_raw *raw)
{
	struct xso_raw *copy = xso_arena_alloc(raw->arena, sizeof *copy);

	if (copy)
		*copy = *raw;
	return copy;
}

void xso_element_received(struct xso_stream *stream, const struct xso_raw *raw, bool is_foreign)
{
	struct element e = { .raw = keep_raw(raw) };
	enum xso_status status = e.raw ? XSO_OK : XSO_ERROR_MEMORY;

	if (!status && stream_is_framed(stream) && received_framing(stream, e.raw))
		return;
	if (!status)
		e.cls = find_class(stream, raw, is_foreign);
	if (!status)
		status = e.cls ? decode(stream, &e) : take_raw(&e);
	xso_trace_received_whole(
		stream, xso_arena_is_secret(raw->arena) || (!e.cls && !stream->is_authenticated));
	if (status) {
		xso_closing_no_memory(stream);
		return;
	}
	count(stream, &e);
	act(stream, &e);
}
