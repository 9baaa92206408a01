/* Printed by xsoc from link-metadata.xml: do not edit. */
/* XEP-0511: Link Metadata. */
#ifndef XMPP_LINK_METADATA_H
#define XMPP_LINK_METADATA_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/link-metadata.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/link-metadata.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_link_metadata_module;

/*
 * <Description xmlns='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
 * What the sender says of a thing that the message links to, in the words of OpenGraph. It
 * may be untrue.
 */
struct xmpp_link_metadata {
	const char *about; /* uri */
	const char *lang;
	const char *title;
	const char *description;
	const char *url;
	const char *type;
	const char *site_name;
	const char *const *image; /* cid:, ni: and data: too */
	size_t n_image;
	const char *image_alt;
	const char *const *video;
	size_t n_video;
	const char *const *audio;
	size_t n_audio;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_link_metadata_class;

static inline struct xso_any xmpp_link_metadata_any(const struct xmpp_link_metadata *o)
{
	struct xso_any any = { &xmpp_link_metadata_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_link_metadata *xmpp_link_metadata_from(struct xso_any any)
{
	return any.cls == &xmpp_link_metadata_class ? (const struct xmpp_link_metadata *)any.object : NULL;
}

static inline enum xso_status xmpp_link_metadata_decode(struct xmpp_link_metadata *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_link_metadata_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_link_metadata_encode(const struct xmpp_link_metadata *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_link_metadata_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_link_metadata *xmpp_message_link_metadata(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_link_metadata *)xso_payload(&xmpp_message_class, o, &xmpp_link_metadata_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
