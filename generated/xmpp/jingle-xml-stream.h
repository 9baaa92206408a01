/* Printed by xsoc from jingle-xml-stream.xml: do not edit. */
/* XEP-0247: Jingle XML Streams. */
#ifndef XMPP_JINGLE_XML_STREAM_H
#define XMPP_JINGLE_XML_STREAM_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-xml-stream.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-xml-stream.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_xml_stream_module;

/*
 * <description xmlns='urn:xmpp:jingle:apps:xmlstream:0'>
 * A stream of XML from one client to another.
 */
struct xmpp_xml_stream_description {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xml_stream_description_class;

static inline struct xso_any xmpp_xml_stream_description_any(const struct xmpp_xml_stream_description *o)
{
	struct xso_any any = { &xmpp_xml_stream_description_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xml_stream_description *xmpp_xml_stream_description_from(struct xso_any any)
{
	return any.cls == &xmpp_xml_stream_description_class ? (const struct xmpp_xml_stream_description *)any.object : NULL;
}

static inline enum xso_status xmpp_xml_stream_description_decode(struct xmpp_xml_stream_description *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xml_stream_description_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xml_stream_description_encode(const struct xmpp_xml_stream_description *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xml_stream_description_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_xml_stream_description *xmpp_jingle_content_xml_stream_description(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_xml_stream_description *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_xml_stream_description_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
