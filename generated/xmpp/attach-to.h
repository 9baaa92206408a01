/* Printed by xsoc from attach-to.xml: do not edit. */
/* XEP-0367: Message Attaching. */
#ifndef XMPP_ATTACH_TO_H
#define XMPP_ATTACH_TO_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/attach-to.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/attach-to.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_attach_to_module;

/*
 * <attach-to xmlns='urn:xmpp:message-attaching:1'> and others
 * The message belongs to an earlier one.
 */
struct xmpp_attach_to {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id; /* required, of that one */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attach_to_class;

static inline struct xso_any xmpp_attach_to_any(const struct xmpp_attach_to *o)
{
	struct xso_any any = { &xmpp_attach_to_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_attach_to *xmpp_attach_to_from(struct xso_any any)
{
	return any.cls == &xmpp_attach_to_class ? (const struct xmpp_attach_to *)any.object : NULL;
}

static inline enum xso_status xmpp_attach_to_decode(struct xmpp_attach_to *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_attach_to_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_attach_to_encode(const struct xmpp_attach_to *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_attach_to_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_attach_to *xmpp_message_attach_to(
	const struct xmpp_message *o)
{
	return (const struct xmpp_attach_to *)xso_payload(&xmpp_message_class, o, &xmpp_attach_to_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
