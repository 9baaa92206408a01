/* Printed by xsoc from media-sharing.xml: do not edit. */
/* XEP-0385: Stateless Inline Media Sharing (SIMS). */
#ifndef XMPP_MEDIA_SHARING_H
#define XMPP_MEDIA_SHARING_H

#include <xmpp/core.h>
#include <xmpp/jingle-file.h>
#include <xmpp/references.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/media-sharing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/media-sharing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_media_sharing_module;

/* <media-sharing xmlns='urn:xmpp:sims:1'> */
struct xmpp_media_sharing {
	const struct xmpp_jingle_file *file;
	bool has_sources;
	const struct xmpp_reference *source;
	size_t n_source;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_media_sharing_class;

static inline struct xso_any xmpp_media_sharing_any(const struct xmpp_media_sharing *o)
{
	struct xso_any any = { &xmpp_media_sharing_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_media_sharing *xmpp_media_sharing_from(struct xso_any any)
{
	return any.cls == &xmpp_media_sharing_class ? (const struct xmpp_media_sharing *)any.object : NULL;
}

static inline enum xso_status xmpp_media_sharing_decode(struct xmpp_media_sharing *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_media_sharing_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_media_sharing_encode(const struct xmpp_media_sharing *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_media_sharing_class, o, ns, writer, error);
}

/* In a reference. NULL: none. */
static inline const struct xmpp_media_sharing *xmpp_reference_media_sharing(
	const struct xmpp_reference *o)
{
	return (const struct xmpp_media_sharing *)xso_payload(&xmpp_reference_class, o, &xmpp_media_sharing_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_media_sharing *xmpp_message_media_sharing(
	const struct xmpp_message *o)
{
	return (const struct xmpp_media_sharing *)xso_payload(&xmpp_message_class, o, &xmpp_media_sharing_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
