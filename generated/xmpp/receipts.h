/* Printed by xsoc from receipts.xml: do not edit. */
/* XEP-0184: Message Delivery Receipts. */
#ifndef XMPP_RECEIPTS_H
#define XMPP_RECEIPTS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/receipts.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/receipts.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_receipts_module;

/* <request xmlns='urn:xmpp:receipts'> */
struct xmpp_receipt_request {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_receipt_request_class;

static inline struct xso_any xmpp_receipt_request_any(const struct xmpp_receipt_request *o)
{
	struct xso_any any = { &xmpp_receipt_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_receipt_request *xmpp_receipt_request_from(struct xso_any any)
{
	return any.cls == &xmpp_receipt_request_class ? (const struct xmpp_receipt_request *)any.object : NULL;
}

static inline enum xso_status xmpp_receipt_request_decode(struct xmpp_receipt_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_receipt_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_receipt_request_encode(const struct xmpp_receipt_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_receipt_request_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_receipt_request *xmpp_message_receipt_request(
	const struct xmpp_message *o)
{
	return (const struct xmpp_receipt_request *)xso_payload(&xmpp_message_class, o, &xmpp_receipt_request_class, NULL);
}

/* <received xmlns='urn:xmpp:receipts'> */
struct xmpp_receipt {
	const char *id; /* of the message that was received; the XEP's first version had none */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_receipt_class;

static inline struct xso_any xmpp_receipt_any(const struct xmpp_receipt *o)
{
	struct xso_any any = { &xmpp_receipt_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_receipt *xmpp_receipt_from(struct xso_any any)
{
	return any.cls == &xmpp_receipt_class ? (const struct xmpp_receipt *)any.object : NULL;
}

static inline enum xso_status xmpp_receipt_decode(struct xmpp_receipt *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_receipt_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_receipt_encode(const struct xmpp_receipt *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_receipt_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_receipt *xmpp_message_receipt(
	const struct xmpp_message *o)
{
	return (const struct xmpp_receipt *)xso_payload(&xmpp_message_class, o, &xmpp_receipt_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
