/* Printed by xsoc from content-type.xml: do not edit. */
/* XEP-0481: Content Types in Messages. */
#ifndef XMPP_CONTENT_TYPE_H
#define XMPP_CONTENT_TYPE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/content-type.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/content-type.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_content_type_module;

/*
 * <content xmlns='urn:xmpp:content'>
 * The body again, in a media type. What is no XML stands as text.
 */
struct xmpp_typed_content {
	const char *type; /* required */
	const char *lang;
	const char *text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_typed_content_class;

static inline struct xso_any xmpp_typed_content_any(const struct xmpp_typed_content *o)
{
	struct xso_any any = { &xmpp_typed_content_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_typed_content *xmpp_typed_content_from(struct xso_any any)
{
	return any.cls == &xmpp_typed_content_class ? (const struct xmpp_typed_content *)any.object : NULL;
}

static inline enum xso_status xmpp_typed_content_decode(struct xmpp_typed_content *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_typed_content_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_typed_content_encode(const struct xmpp_typed_content *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_typed_content_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_typed_content *xmpp_message_typed_content(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_typed_content *)xso_payload(&xmpp_message_class, o, &xmpp_typed_content_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
