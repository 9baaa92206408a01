/* Printed by xsoc from channel-binding.xml: do not edit. */
/* XEP-0440: SASL Channel-Binding Type Capability. */
#ifndef XMPP_CHANNEL_BINDING_H
#define XMPP_CHANNEL_BINDING_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/channel-binding.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/channel-binding.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_channel_binding_module;

/*
 * <sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'>
 * The kinds of channel binding that the server can do.
 */
struct xmpp_channel_binding_types {
	const char *const *type; /* token */
	size_t n_type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_channel_binding_types_class;

static inline struct xso_any xmpp_channel_binding_types_any(const struct xmpp_channel_binding_types *o)
{
	struct xso_any any = { &xmpp_channel_binding_types_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_channel_binding_types *xmpp_channel_binding_types_from(struct xso_any any)
{
	return any.cls == &xmpp_channel_binding_types_class ? (const struct xmpp_channel_binding_types *)any.object : NULL;
}

static inline enum xso_status xmpp_channel_binding_types_decode(struct xmpp_channel_binding_types *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_channel_binding_types_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_channel_binding_types_encode(const struct xmpp_channel_binding_types *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_channel_binding_types_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_channel_binding_types *xmpp_stream_features_channel_binding_types(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_channel_binding_types *)xso_payload(&xmpp_stream_features_class, o, &xmpp_channel_binding_types_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
