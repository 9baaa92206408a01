/* Printed by xsoc from styling.xml: do not edit. */
/* XEP-0393: Message Styling. */
#ifndef XMPP_STYLING_H
#define XMPP_STYLING_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/styling.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/styling.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_styling_module;

/*
 * <unstyled xmlns='urn:xmpp:styling:0'>
 * The body is to be shown as it is.
 */
struct xmpp_unstyled {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_unstyled_class;

static inline struct xso_any xmpp_unstyled_any(const struct xmpp_unstyled *o)
{
	struct xso_any any = { &xmpp_unstyled_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_unstyled *xmpp_unstyled_from(struct xso_any any)
{
	return any.cls == &xmpp_unstyled_class ? (const struct xmpp_unstyled *)any.object : NULL;
}

static inline enum xso_status xmpp_unstyled_decode(struct xmpp_unstyled *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_unstyled_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_unstyled_encode(const struct xmpp_unstyled *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_unstyled_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_unstyled *xmpp_message_unstyled(
	const struct xmpp_message *o)
{
	return (const struct xmpp_unstyled *)xso_payload(&xmpp_message_class, o, &xmpp_unstyled_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
