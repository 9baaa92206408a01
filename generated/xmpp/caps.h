/* Printed by xsoc from caps.xml: do not edit. */
/* XEP-0115: Entity Capabilities. */
#ifndef XMPP_CAPS_H
#define XMPP_CAPS_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/caps.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/caps.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_caps_module;

/*
 * <c xmlns='http://jabber.org/protocol/caps'>
 * A hash of what disco#info would say.
 */
struct xmpp_caps {
	const char *hash; /* absent in versions of the XEP before 1.4 */
	const char *node; /* required */
	const char *ver; /* required */
	const char *ext; /* deprecated */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_caps_class;

static inline struct xso_any xmpp_caps_any(const struct xmpp_caps *o)
{
	struct xso_any any = { &xmpp_caps_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_caps *xmpp_caps_from(struct xso_any any)
{
	return any.cls == &xmpp_caps_class ? (const struct xmpp_caps *)any.object : NULL;
}

static inline enum xso_status xmpp_caps_decode(struct xmpp_caps *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_caps_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_caps_encode(const struct xmpp_caps *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_caps_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_caps *xmpp_presence_caps(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_caps *)xso_payload(&xmpp_presence_class, o, &xmpp_caps_class, NULL);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_caps *xmpp_stream_features_caps(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_caps *)xso_payload(&xmpp_stream_features_class, o, &xmpp_caps_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
