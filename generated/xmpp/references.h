/* Printed by xsoc from references.xml: do not edit. */
/* XEP-0372: References. */
#ifndef XMPP_REFERENCES_H
#define XMPP_REFERENCES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/references.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/references.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_references_module;

/*
 * <reference xmlns='urn:xmpp:reference:0'>
 * Somebody or something that a message speaks of.
 */
struct xmpp_reference {
	const char *type; /* mention or data, so far */
	const char *uri; /* of a mention: xmpp: and the bare address */
	const char *anchor; /* uri, the earlier message that speaks of it, if it is not this one */
	uint32_t begin; /* where in the body: the first code point, from 0 */
	bool has_begin;
	uint32_t end; /* the code point after the last */
	bool has_end;
	/* known and unknown, in order, the thing itself: media-sharing (XEP-0385), say */
	const struct xso_any *payload;
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reference_class;

static inline struct xso_any xmpp_reference_any(const struct xmpp_reference *o)
{
	struct xso_any any = { &xmpp_reference_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_reference *xmpp_reference_from(struct xso_any any)
{
	return any.cls == &xmpp_reference_class ? (const struct xmpp_reference *)any.object : NULL;
}

static inline enum xso_status xmpp_reference_decode(struct xmpp_reference *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_reference_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_reference_encode(const struct xmpp_reference *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_reference_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_reference *xmpp_message_reference(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_reference *)xso_payload(&xmpp_message_class, o, &xmpp_reference_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
