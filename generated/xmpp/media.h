/* Printed by xsoc from media.xml: do not edit. */
/* XEP-0221: Data Forms Media Element. */
#ifndef XMPP_MEDIA_H
#define XMPP_MEDIA_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/media.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/media.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_media_module;

struct xmpp_form_media_uri {
	const char *type; /* a media type */
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_media_uri_class;

/*
 * <media xmlns='urn:xmpp:media-element'>
 * The same thing at each of the addresses.
 */
struct xmpp_form_media {
	uint32_t height;
	bool has_height;
	uint32_t width;
	bool has_width;
	const struct xmpp_form_media_uri *uri;
	size_t n_uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_media_class;

static inline struct xso_any xmpp_form_media_any(const struct xmpp_form_media *o)
{
	struct xso_any any = { &xmpp_form_media_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_form_media *xmpp_form_media_from(struct xso_any any)
{
	return any.cls == &xmpp_form_media_class ? (const struct xmpp_form_media *)any.object : NULL;
}

static inline enum xso_status xmpp_form_media_decode(struct xmpp_form_media *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_form_media_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_form_media_encode(const struct xmpp_form_media *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_form_media_class, o, ns, writer, error);
}

/* In a form-field. NULL: none. */
static inline const struct xmpp_form_media *xmpp_form_field_form_media(
	const struct xmpp_form_field *o)
{
	return (const struct xmpp_form_media *)xso_payload(&xmpp_form_field_class, o, &xmpp_form_media_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
