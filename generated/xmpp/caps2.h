/* Printed by xsoc from caps2.xml: do not edit. */
/* XEP-0390: Entity Capabilities 2.0. */
#ifndef XMPP_CAPS2_H
#define XMPP_CAPS2_H

#include <xmpp/core.h>
#include <xmpp/hashes.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/caps2.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/caps2.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_caps2_module;

/*
 * <c xmlns='urn:xmpp:caps'>
 * Hashes of what disco#info would say, one for each algorithm. It is asked for at the node
 * urn:xmpp:caps#algorithm.hash.
 */
struct xmpp_caps2 {
	const struct xmpp_hash *hash; /* one per algo */
	size_t n_hash;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_caps2_class;

static inline struct xso_any xmpp_caps2_any(const struct xmpp_caps2 *o)
{
	struct xso_any any = { &xmpp_caps2_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_caps2 *xmpp_caps2_from(struct xso_any any)
{
	return any.cls == &xmpp_caps2_class ? (const struct xmpp_caps2 *)any.object : NULL;
}

static inline enum xso_status xmpp_caps2_decode(struct xmpp_caps2 *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_caps2_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_caps2_encode(const struct xmpp_caps2 *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_caps2_class, o, ns, writer, error);
}

/* The first one with this algo; NULL: none. */
static inline const struct xmpp_hash *xmpp_caps2_hash_by_algo(
	const struct xmpp_caps2 *o, const char *algo)
{
	return (const struct xmpp_hash *)xso_list_find(
		o->hash, o->n_hash, sizeof *o->hash,
		offsetof(struct xmpp_hash, algo), algo);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_caps2 *xmpp_presence_caps2(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_caps2 *)xso_payload(&xmpp_presence_class, o, &xmpp_caps2_class, NULL);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_caps2 *xmpp_stream_features_caps2(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_caps2 *)xso_payload(&xmpp_stream_features_class, o, &xmpp_caps2_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
