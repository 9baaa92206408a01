/* Printed by xsoc from fallback.xml: do not edit. */
/* XEP-0428: Fallback Indication. */
#ifndef XMPP_FALLBACK_H
#define XMPP_FALLBACK_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/fallback.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/fallback.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_fallback_module;

/* In characters; with neither, all of the text. */
struct xmpp_fallback_range {
	uint32_t start;
	bool has_start;
	uint32_t end;
	bool has_end;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fallback_range_class;

/*
 * <fallback xmlns='urn:xmpp:fallback:0'> and others
 * What is there only for clients that do not know some extension.
 */
struct xmpp_fallback {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *for_; /* the namespace of the extension */
	const struct xmpp_fallback_range *subject;
	size_t n_subject;
	const struct xmpp_fallback_range *body;
	size_t n_body;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fallback_class;

static inline struct xso_any xmpp_fallback_any(const struct xmpp_fallback *o)
{
	struct xso_any any = { &xmpp_fallback_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fallback *xmpp_fallback_from(struct xso_any any)
{
	return any.cls == &xmpp_fallback_class ? (const struct xmpp_fallback *)any.object : NULL;
}

static inline enum xso_status xmpp_fallback_decode(struct xmpp_fallback *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fallback_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fallback_encode(const struct xmpp_fallback *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fallback_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_fallback *xmpp_message_fallback(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_fallback *)xso_payload(&xmpp_message_class, o, &xmpp_fallback_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
