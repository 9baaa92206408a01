/* Printed by xsoc from content-label.xml: do not edit. */
/* XEP-0456: Content Rating Labels. */
#ifndef XMPP_CONTENT_LABEL_H
#define XMPP_CONTENT_LABEL_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/content-label.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/content-label.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_content_label_module;

/*
 * <simple-label xmlns='urn:xmpp:crl:0'>
 * For whom the content is, in the words of some scheme.
 */
struct xmpp_content_label {
	const char *type; /* uri, required, the scheme */
	const char *label;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_content_label_class;

static inline struct xso_any xmpp_content_label_any(const struct xmpp_content_label *o)
{
	struct xso_any any = { &xmpp_content_label_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_content_label *xmpp_content_label_from(struct xso_any any)
{
	return any.cls == &xmpp_content_label_class ? (const struct xmpp_content_label *)any.object : NULL;
}

static inline enum xso_status xmpp_content_label_decode(struct xmpp_content_label *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_content_label_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_content_label_encode(const struct xmpp_content_label *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_content_label_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_content_label *xmpp_message_content_label(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_content_label *)xso_payload(&xmpp_message_class, o, &xmpp_content_label_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
