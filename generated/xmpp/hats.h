/* Printed by xsoc from hats.xml: do not edit. */
/* XEP-0317: Hats. */
#ifndef XMPP_HATS_H
#define XMPP_HATS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/hats.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/hats.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_hats_module;

struct xmpp_hats_hat {
	const char *uri; /* required */
	const char *title;
	double hue; /* of XEP-0392 */
	bool has_hue;
	const char *lang;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_hats_hat_class;

/* <hats xmlns='urn:xmpp:hats:0'> */
struct xmpp_hats {
	const struct xmpp_hats_hat *hat;
	size_t n_hat;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_hats_class;

static inline struct xso_any xmpp_hats_any(const struct xmpp_hats *o)
{
	struct xso_any any = { &xmpp_hats_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_hats *xmpp_hats_from(struct xso_any any)
{
	return any.cls == &xmpp_hats_class ? (const struct xmpp_hats *)any.object : NULL;
}

static inline enum xso_status xmpp_hats_decode(struct xmpp_hats *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_hats_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_hats_encode(const struct xmpp_hats *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_hats_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_hats *xmpp_presence_hats(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_hats *)xso_payload(&xmpp_presence_class, o, &xmpp_hats_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_hats *xmpp_message_hats(
	const struct xmpp_message *o)
{
	return (const struct xmpp_hats *)xso_payload(&xmpp_message_class, o, &xmpp_hats_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
