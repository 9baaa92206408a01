/* Printed by xsoc from jingle-ibb.xml: do not edit. */
/* XEP-0261: Jingle In-Band Bytestreams Transport Method. */
#ifndef XMPP_JINGLE_IBB_H
#define XMPP_JINGLE_IBB_H

#include <xmpp/ibb.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-ibb.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-ibb.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_ibb_module;

/* <transport xmlns='urn:xmpp:jingle:transports:ibb:1'> and others */
struct xmpp_ibb_transport {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint16_t block_size;
	bool has_block_size;
	const char *sid;
	enum xmpp_ibb_stanza stanza;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ibb_transport_class;

static inline struct xso_any xmpp_ibb_transport_any(const struct xmpp_ibb_transport *o)
{
	struct xso_any any = { &xmpp_ibb_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ibb_transport *xmpp_ibb_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_ibb_transport_class ? (const struct xmpp_ibb_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_ibb_transport_decode(struct xmpp_ibb_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ibb_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ibb_transport_encode(const struct xmpp_ibb_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ibb_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_ibb_transport *xmpp_jingle_content_ibb_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_ibb_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_ibb_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
