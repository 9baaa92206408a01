/* Printed by xsoc from dtmf.xml: do not edit. */
/* XEP-0181: Jingle DTMF. */
#ifndef XMPP_DTMF_H
#define XMPP_DTMF_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/dtmf.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/dtmf.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_dtmf_module;

/*
 * <dtmf xmlns='urn:xmpp:jingle:dtmf:0'>
 * A key of the telephone.
 */
struct xmpp_dtmf {
	const char *code; /* one of 0 to 9, A to D, # and * */
	uint32_t duration; /* absent means 100, milliseconds */
	bool has_duration;
	uint8_t volume; /* from 0, the loudest, to 63 */
	bool has_volume;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dtmf_class;

static inline struct xso_any xmpp_dtmf_any(const struct xmpp_dtmf *o)
{
	struct xso_any any = { &xmpp_dtmf_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dtmf *xmpp_dtmf_from(struct xso_any any)
{
	return any.cls == &xmpp_dtmf_class ? (const struct xmpp_dtmf *)any.object : NULL;
}

static inline enum xso_status xmpp_dtmf_decode(struct xmpp_dtmf *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dtmf_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dtmf_encode(const struct xmpp_dtmf *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dtmf_class, o, ns, writer, error);
}

/* The value, or 100 when it is absent. */
static inline uint32_t xmpp_dtmf_duration(const struct xmpp_dtmf *o)
{
	return o->has_duration ? o->duration : 100;
}

/* In a jingle: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_dtmf *xmpp_jingle_dtmf(
	const struct xmpp_jingle *o, size_t *at)
{
	return (const struct xmpp_dtmf *)xso_payload(&xmpp_jingle_class, o, &xmpp_dtmf_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
