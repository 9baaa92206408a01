/* Printed by xsoc from bind2.xml: do not edit. */
/* XEP-0386: Bind 2. */
#ifndef XMPP_BIND2_H
#define XMPP_BIND2_H

#include <xmpp/core.h>
#include <xmpp/sasl2.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bind2.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bind2.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bind2_module;

/*
 * <bind xmlns='urn:xmpp:bind:0'>
 * Among the inline features: what can be asked for. In the request: a tag, and what is
 * asked for.
 */
struct xmpp_bind2 {
	bool has_inline;
	const char *const *feature;
	size_t n_feature;
	const struct xso_any *inline_; /* known and unknown, in order */
	size_t n_inline;
	const char *tag; /* what the resource shall begin with: the name of the software */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bind2_class;

static inline struct xso_any xmpp_bind2_any(const struct xmpp_bind2 *o)
{
	struct xso_any any = { &xmpp_bind2_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bind2 *xmpp_bind2_from(struct xso_any any)
{
	return any.cls == &xmpp_bind2_class ? (const struct xmpp_bind2 *)any.object : NULL;
}

static inline enum xso_status xmpp_bind2_decode(struct xmpp_bind2 *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bind2_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bind2_encode(const struct xmpp_bind2 *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bind2_class, o, ns, writer, error);
}

/* In a sasl2-feature. NULL: none. */
static inline const struct xmpp_bind2 *xmpp_sasl2_feature_bind2(
	const struct xmpp_sasl2_feature *o)
{
	return (const struct xmpp_bind2 *)xso_payload(&xmpp_sasl2_feature_class, o, &xmpp_bind2_class, NULL);
}

/* In a sasl2-authenticate. NULL: none. */
static inline const struct xmpp_bind2 *xmpp_sasl2_authenticate_bind2(
	const struct xmpp_sasl2_authenticate *o)
{
	return (const struct xmpp_bind2 *)xso_payload(&xmpp_sasl2_authenticate_class, o, &xmpp_bind2_class, NULL);
}

/*
 * <bound xmlns='urn:xmpp:bind:0'>
 * The answers to what was asked for.
 */
struct xmpp_bind2_bound {
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bind2_bound_class;

static inline struct xso_any xmpp_bind2_bound_any(const struct xmpp_bind2_bound *o)
{
	struct xso_any any = { &xmpp_bind2_bound_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bind2_bound *xmpp_bind2_bound_from(struct xso_any any)
{
	return any.cls == &xmpp_bind2_bound_class ? (const struct xmpp_bind2_bound *)any.object : NULL;
}

static inline enum xso_status xmpp_bind2_bound_decode(struct xmpp_bind2_bound *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bind2_bound_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bind2_bound_encode(const struct xmpp_bind2_bound *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bind2_bound_class, o, ns, writer, error);
}

/* In a sasl2-success. NULL: none. */
static inline const struct xmpp_bind2_bound *xmpp_sasl2_success_bind2_bound(
	const struct xmpp_sasl2_success *o)
{
	return (const struct xmpp_bind2_bound *)xso_payload(&xmpp_sasl2_success_class, o, &xmpp_bind2_bound_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
