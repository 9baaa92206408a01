/* Printed by xsoc from attention.xml: do not edit. */
/* XEP-0224: Attention. */
#ifndef XMPP_ATTENTION_H
#define XMPP_ATTENTION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/attention.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/attention.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_attention_module;

/*
 * <attention xmlns='urn:xmpp:attention:0'>
 * Asks for the attention of the user: with a sound, say. Do not heed it of strangers.
 */
struct xmpp_attention {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attention_class;

static inline struct xso_any xmpp_attention_any(const struct xmpp_attention *o)
{
	struct xso_any any = { &xmpp_attention_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_attention *xmpp_attention_from(struct xso_any any)
{
	return any.cls == &xmpp_attention_class ? (const struct xmpp_attention *)any.object : NULL;
}

static inline enum xso_status xmpp_attention_decode(struct xmpp_attention *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_attention_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_attention_encode(const struct xmpp_attention *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_attention_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_attention *xmpp_message_attention(
	const struct xmpp_message *o)
{
	return (const struct xmpp_attention *)xso_payload(&xmpp_message_class, o, &xmpp_attention_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
