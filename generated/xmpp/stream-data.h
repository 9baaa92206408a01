/* Printed by xsoc from stream-data.xml: do not edit. */
/* XEP-0265: Out-of-Band Stream Data. */
#ifndef XMPP_STREAM_DATA_H
#define XMPP_STREAM_DATA_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stream-data.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stream-data.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stream_data_module;

/*
 * <description xmlns='urn:xmpp:jingle:apps:out-of-band:0'>
 * Bytes, of which only the two know what they are.
 */
struct xmpp_stream_data_description {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stream_data_description_class;

static inline struct xso_any xmpp_stream_data_description_any(const struct xmpp_stream_data_description *o)
{
	struct xso_any any = { &xmpp_stream_data_description_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stream_data_description *xmpp_stream_data_description_from(struct xso_any any)
{
	return any.cls == &xmpp_stream_data_description_class ? (const struct xmpp_stream_data_description *)any.object : NULL;
}

static inline enum xso_status xmpp_stream_data_description_decode(struct xmpp_stream_data_description *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stream_data_description_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stream_data_description_encode(const struct xmpp_stream_data_description *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stream_data_description_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_stream_data_description *xmpp_jingle_content_stream_data_description(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_stream_data_description *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_stream_data_description_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
