/* Printed by xsoc from rsm.xml: do not edit. */
/* XEP-0059: Result Set Management. */
#ifndef XMPP_RSM_H
#define XMPP_RSM_H

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rsm.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rsm.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rsm_module;

struct xmpp_rsm_first {
	uint32_t index;
	bool has_index;
	const char *id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rsm_first_class;

/*
 * <set xmlns='http://jabber.org/protocol/rsm'>
 * A page that is asked for, or where the page that was given stands.
 */
struct xmpp_rsm {
	const char *after;
	const char *before; /* empty: the last page */
	uint32_t count;
	bool has_count;
	const struct xmpp_rsm_first *first;
	uint32_t index;
	bool has_index;
	const char *last;
	uint32_t max;
	bool has_max;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rsm_class;

static inline struct xso_any xmpp_rsm_any(const struct xmpp_rsm *o)
{
	struct xso_any any = { &xmpp_rsm_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rsm *xmpp_rsm_from(struct xso_any any)
{
	return any.cls == &xmpp_rsm_class ? (const struct xmpp_rsm *)any.object : NULL;
}

static inline enum xso_status xmpp_rsm_decode(struct xmpp_rsm *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rsm_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rsm_encode(const struct xmpp_rsm *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rsm_class, o, ns, writer, error);
}

#ifdef __cplusplus
}
#endif

#endif
