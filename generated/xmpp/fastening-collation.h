/* Printed by xsoc from fastening-collation.xml: do not edit. */
/* XEP-0427: MAM Fastening Collation. */
#ifndef XMPP_FASTENING_COLLATION_H
#define XMPP_FASTENING_COLLATION_H

#include <xmpp/mam.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/fastening-collation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/fastening-collation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_fastening_collation_module;

/*
 * <applied xmlns='urn:xmpp:mamfc:0'>
 * How often a thing was fastened to the message, and the last one.
 */
struct xmpp_fastening_summary {
	uint32_t count; /* absent means 1 */
	bool shell;
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fastening_summary_class;

static inline struct xso_any xmpp_fastening_summary_any(const struct xmpp_fastening_summary *o)
{
	struct xso_any any = { &xmpp_fastening_summary_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fastening_summary *xmpp_fastening_summary_from(struct xso_any any)
{
	return any.cls == &xmpp_fastening_summary_class ? (const struct xmpp_fastening_summary *)any.object : NULL;
}

static inline enum xso_status xmpp_fastening_summary_decode(struct xmpp_fastening_summary *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fastening_summary_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fastening_summary_encode(const struct xmpp_fastening_summary *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fastening_summary_class, o, ns, writer, error);
}

/* The value, or 1 when it is absent. */
static inline uint32_t xmpp_fastening_summary_count(const struct xmpp_fastening_summary *o)
{
	return o->count ? o->count : 1;
}

/* In a mam-result: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_fastening_summary *xmpp_mam_result_fastening_summary(
	const struct xmpp_mam_result *o, size_t *at)
{
	return (const struct xmpp_fastening_summary *)xso_payload(&xmpp_mam_result_class, o, &xmpp_fastening_summary_class, at);
}

/*
 * <latest xmlns='urn:xmpp:mamfc:0'>
 * The last message of the archive, a fastening perhaps.
 */
struct xmpp_fastening_latest {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fastening_latest_class;

static inline struct xso_any xmpp_fastening_latest_any(const struct xmpp_fastening_latest *o)
{
	struct xso_any any = { &xmpp_fastening_latest_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fastening_latest *xmpp_fastening_latest_from(struct xso_any any)
{
	return any.cls == &xmpp_fastening_latest_class ? (const struct xmpp_fastening_latest *)any.object : NULL;
}

static inline enum xso_status xmpp_fastening_latest_decode(struct xmpp_fastening_latest *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fastening_latest_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fastening_latest_encode(const struct xmpp_fastening_latest *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fastening_latest_class, o, ns, writer, error);
}

/* In a mam-fin. NULL: none. */
static inline const struct xmpp_fastening_latest *xmpp_mam_fin_fastening_latest(
	const struct xmpp_mam_fin *o)
{
	return (const struct xmpp_fastening_latest *)xso_payload(&xmpp_mam_fin_class, o, &xmpp_fastening_latest_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
