/* Printed by xsoc from muji.xml: do not edit. */
/* XEP-0272: Multiparty Jingle (Muji). */
#ifndef XMPP_MUJI_H
#define XMPP_MUJI_H

#include <xmpp/core.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muji.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muji.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muji_module;

/* <muji xmlns='urn:xmpp:jingle:muji:0'> and others */
struct xmpp_muji {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *room; /* jid */
	bool preparing;
	const struct xmpp_jingle_content *content;
	size_t n_content;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muji_class;

static inline struct xso_any xmpp_muji_any(const struct xmpp_muji *o)
{
	struct xso_any any = { &xmpp_muji_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muji *xmpp_muji_from(struct xso_any any)
{
	return any.cls == &xmpp_muji_class ? (const struct xmpp_muji *)any.object : NULL;
}

static inline enum xso_status xmpp_muji_decode(struct xmpp_muji *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muji_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muji_encode(const struct xmpp_muji *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muji_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_muji *xmpp_presence_muji(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_muji *)xso_payload(&xmpp_presence_class, o, &xmpp_muji_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_muji *xmpp_message_muji(
	const struct xmpp_message *o)
{
	return (const struct xmpp_muji *)xso_payload(&xmpp_message_class, o, &xmpp_muji_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
