/* Printed by xsoc from stream-limits.xml: do not edit. */
/* XEP-0478: Stream Limits Advertisement. */
#ifndef XMPP_STREAM_LIMITS_H
#define XMPP_STREAM_LIMITS_H

#include <xmpp/bidi.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stream-limits.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stream-limits.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stream_limits_module;

/*
 * <limits xmlns='urn:xmpp:stream-limits:0'>
 * What its sender takes on this stream. The features that follow login may say something
 * else.
 */
struct xmpp_stream_limits {
	uint64_t max_bytes; /* of one element of the first level */
	bool has_max_bytes;
	uint32_t idle_seconds; /* after which a silent stream may be closed */
	bool has_idle_seconds;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stream_limits_class;

static inline struct xso_any xmpp_stream_limits_any(const struct xmpp_stream_limits *o)
{
	struct xso_any any = { &xmpp_stream_limits_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stream_limits *xmpp_stream_limits_from(struct xso_any any)
{
	return any.cls == &xmpp_stream_limits_class ? (const struct xmpp_stream_limits *)any.object : NULL;
}

static inline enum xso_status xmpp_stream_limits_decode(struct xmpp_stream_limits *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stream_limits_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stream_limits_encode(const struct xmpp_stream_limits *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stream_limits_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_stream_limits *xmpp_stream_features_stream_limits(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_stream_limits *)xso_payload(&xmpp_stream_features_class, o, &xmpp_stream_limits_class, NULL);
}

/* In a bidi. NULL: none. */
static inline const struct xmpp_stream_limits *xmpp_bidi_stream_limits(
	const struct xmpp_bidi *o)
{
	return (const struct xmpp_stream_limits *)xso_payload(&xmpp_bidi_class, o, &xmpp_stream_limits_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
