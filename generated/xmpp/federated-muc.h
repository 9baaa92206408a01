/* Printed by xsoc from federated-muc.xml: do not edit. */
/* XEP-0289: Federated MUC for Constrained Environments. */
#ifndef XMPP_FEDERATED_MUC_H
#define XMPP_FEDERATED_MUC_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/federated-muc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/federated-muc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_federated_muc_module;

/*
 * <fmuc xmlns='http://isode.com/protocol/fmuc'>
 * Between rooms that mirror each other.
 */
struct xmpp_federated_muc {
	const char *from; /* jid, the real address of who is meant */
	bool left; /* the room has gone */
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_federated_muc_class;

static inline struct xso_any xmpp_federated_muc_any(const struct xmpp_federated_muc *o)
{
	struct xso_any any = { &xmpp_federated_muc_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_federated_muc *xmpp_federated_muc_from(struct xso_any any)
{
	return any.cls == &xmpp_federated_muc_class ? (const struct xmpp_federated_muc *)any.object : NULL;
}

static inline enum xso_status xmpp_federated_muc_decode(struct xmpp_federated_muc *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_federated_muc_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_federated_muc_encode(const struct xmpp_federated_muc *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_federated_muc_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_federated_muc *xmpp_presence_federated_muc(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_federated_muc *)xso_payload(&xmpp_presence_class, o, &xmpp_federated_muc_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_federated_muc *xmpp_message_federated_muc(
	const struct xmpp_message *o)
{
	return (const struct xmpp_federated_muc *)xso_payload(&xmpp_message_class, o, &xmpp_federated_muc_class, NULL);
}

/*
 * <x xmlns='urn:xmpp:delay'>
 * When a message of the history was sent, as the XEP prints it; others send XEP-0203.
 */
struct xmpp_federated_muc_delay {
	const char *from; /* jid */
	struct xso_datetime stamp; /* legacy-datetime */
	bool has_stamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_federated_muc_delay_class;

static inline struct xso_any xmpp_federated_muc_delay_any(const struct xmpp_federated_muc_delay *o)
{
	struct xso_any any = { &xmpp_federated_muc_delay_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_federated_muc_delay *xmpp_federated_muc_delay_from(struct xso_any any)
{
	return any.cls == &xmpp_federated_muc_delay_class ? (const struct xmpp_federated_muc_delay *)any.object : NULL;
}

static inline enum xso_status xmpp_federated_muc_delay_decode(struct xmpp_federated_muc_delay *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_federated_muc_delay_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_federated_muc_delay_encode(const struct xmpp_federated_muc_delay *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_federated_muc_delay_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_federated_muc_delay *xmpp_message_federated_muc_delay(
	const struct xmpp_message *o)
{
	return (const struct xmpp_federated_muc_delay *)xso_payload(&xmpp_message_class, o, &xmpp_federated_muc_delay_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
