/* Printed by xsoc from vcard-update.xml: do not edit. */
/* XEP-0153: vCard-Based Avatars. */
#ifndef XMPP_VCARD_UPDATE_H
#define XMPP_VCARD_UPDATE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/vcard-update.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/vcard-update.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_vcard_update_module;

/*
 * <x xmlns='vcard-temp:x:update'>
 * No photo: nothing is known of an avatar yet. An empty one: there is none.
 */
struct xmpp_vcard_update {
	struct xso_bytes photo; /* hex, SHA-1 of the image */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_update_class;

static inline struct xso_any xmpp_vcard_update_any(const struct xmpp_vcard_update *o)
{
	struct xso_any any = { &xmpp_vcard_update_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_vcard_update *xmpp_vcard_update_from(struct xso_any any)
{
	return any.cls == &xmpp_vcard_update_class ? (const struct xmpp_vcard_update *)any.object : NULL;
}

static inline enum xso_status xmpp_vcard_update_decode(struct xmpp_vcard_update *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_vcard_update_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_vcard_update_encode(const struct xmpp_vcard_update *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_vcard_update_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_vcard_update *xmpp_presence_vcard_update(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_vcard_update *)xso_payload(&xmpp_presence_class, o, &xmpp_vcard_update_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
