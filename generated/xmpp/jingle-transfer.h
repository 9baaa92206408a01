/* Printed by xsoc from jingle-transfer.xml: do not edit. */
/* XEP-0251: Jingle Session Transfer. */
#ifndef XMPP_JINGLE_TRANSFER_H
#define XMPP_JINGLE_TRANSFER_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-transfer.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-transfer.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_transfer_module;

/* <transfer xmlns='urn:xmpp:jingle:transfer:0'> */
struct xmpp_jingle_transfer {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *sid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_transfer_class;

static inline struct xso_any xmpp_jingle_transfer_any(const struct xmpp_jingle_transfer *o)
{
	struct xso_any any = { &xmpp_jingle_transfer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_transfer *xmpp_jingle_transfer_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_transfer_class ? (const struct xmpp_jingle_transfer *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_transfer_decode(struct xmpp_jingle_transfer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_transfer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_transfer_encode(const struct xmpp_jingle_transfer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_transfer_class, o, ns, writer, error);
}

/* In a jingle. NULL: none. */
static inline const struct xmpp_jingle_transfer *xmpp_jingle_jingle_transfer(
	const struct xmpp_jingle *o)
{
	return (const struct xmpp_jingle_transfer *)xso_payload(&xmpp_jingle_class, o, &xmpp_jingle_transfer_class, NULL);
}

/* <transferred xmlns='urn:xmpp:jingle:transfer:0'> */
struct xmpp_jingle_transferred {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_transferred_class;

static inline struct xso_any xmpp_jingle_transferred_any(const struct xmpp_jingle_transferred *o)
{
	struct xso_any any = { &xmpp_jingle_transferred_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_transferred *xmpp_jingle_transferred_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_transferred_class ? (const struct xmpp_jingle_transferred *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_transferred_decode(struct xmpp_jingle_transferred *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_transferred_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_transferred_encode(const struct xmpp_jingle_transferred *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_transferred_class, o, ns, writer, error);
}

/* In a jingle-reason. NULL: none. */
static inline const struct xmpp_jingle_transferred *xmpp_jingle_reason_jingle_transferred(
	const struct xmpp_jingle_reason *o)
{
	return (const struct xmpp_jingle_transferred *)xso_payload(&xmpp_jingle_reason_class, o, &xmpp_jingle_transferred_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
