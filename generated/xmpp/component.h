/* Printed by xsoc from component.xml: do not edit. */
/* XEP-0114: Jabber Component Protocol. */
#ifndef XMPP_COMPONENT_H
#define XMPP_COMPONENT_H

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/component.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/component.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_component_module;

/*
 * <handshake xmlns='jabber:component:accept'>
 * The SHA-1 of stream id and secret, in hexadecimal; empty as the answer to it.
 */
struct xmpp_component_handshake {
	const char *digest; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_component_handshake_class;

static inline struct xso_any xmpp_component_handshake_any(const struct xmpp_component_handshake *o)
{
	struct xso_any any = { &xmpp_component_handshake_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_component_handshake *xmpp_component_handshake_from(struct xso_any any)
{
	return any.cls == &xmpp_component_handshake_class ? (const struct xmpp_component_handshake *)any.object : NULL;
}

static inline enum xso_status xmpp_component_handshake_decode(struct xmpp_component_handshake *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_component_handshake_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_component_handshake_encode(const struct xmpp_component_handshake *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_component_handshake_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_component_handshake_send(
	struct xso_stream *stream, const struct xmpp_component_handshake *o)
{
	return xso_stream_send(stream, xmpp_component_handshake_any(o), NULL);
}

typedef void xmpp_component_handshake_handler(
	struct xso_stream *stream, const struct xmpp_component_handshake *o, void *user);

static inline void xmpp_component_handshake_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_component_handshake_handler *)fn)(stream, xmpp_component_handshake_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_component_handshake_on(
	struct xso_handlers *handlers, xmpp_component_handshake_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_component_handshake_class, xmpp_component_handshake_call, (xso_function *)fn, user);
}

static inline void xmpp_component_handshake_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_component_handshake_class);
}

#ifdef __cplusplus
}
#endif

#endif
