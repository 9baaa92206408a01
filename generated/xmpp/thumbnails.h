/* Printed by xsoc from thumbnails.xml: do not edit. */
/* XEP-0264: Jingle Content Thumbnails. */
#ifndef XMPP_THUMBNAILS_H
#define XMPP_THUMBNAILS_H

#include <xmpp/file-metadata.h>
#include <xmpp/jingle-file.h>
#include <xmpp/si-file-transfer.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/thumbnails.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/thumbnails.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_thumbnails_module;

/*
 * <thumbnail xmlns='urn:xmpp:thumbs:1'> and others
 * A small picture of what a file holds. Width and height are a hint: do not reserve memory
 * by them.
 */
struct xmpp_thumbnail {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *uri; /* often a cid: of XEP-0231 */
	const char *media_type;
	uint32_t width;
	bool has_width;
	uint32_t height;
	bool has_height;
	const char *cid; /* deprecated, of version 0, instead of uri: without cid: in front */
	const char *mime_type; /* deprecated, of version 0, instead of media-type */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_thumbnail_class;

static inline struct xso_any xmpp_thumbnail_any(const struct xmpp_thumbnail *o)
{
	struct xso_any any = { &xmpp_thumbnail_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_thumbnail *xmpp_thumbnail_from(struct xso_any any)
{
	return any.cls == &xmpp_thumbnail_class ? (const struct xmpp_thumbnail *)any.object : NULL;
}

static inline enum xso_status xmpp_thumbnail_decode(struct xmpp_thumbnail *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_thumbnail_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_thumbnail_encode(const struct xmpp_thumbnail *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_thumbnail_class, o, ns, writer, error);
}

/* In a jingle-file: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_thumbnail *xmpp_jingle_file_thumbnail(
	const struct xmpp_jingle_file *o, size_t *at)
{
	return (const struct xmpp_thumbnail *)xso_payload(&xmpp_jingle_file_class, o, &xmpp_thumbnail_class, at);
}

/* In a file-metadata: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_thumbnail *xmpp_file_metadata_thumbnail(
	const struct xmpp_file_metadata *o, size_t *at)
{
	return (const struct xmpp_thumbnail *)xso_payload(&xmpp_file_metadata_class, o, &xmpp_thumbnail_class, at);
}

/* In a si-file: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_thumbnail *xmpp_si_file_thumbnail(
	const struct xmpp_si_file *o, size_t *at)
{
	return (const struct xmpp_thumbnail *)xso_payload(&xmpp_si_file_class, o, &xmpp_thumbnail_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
