/* Printed by xsoc from openpgp-pubsub.xml: do not edit. */
/* XEP-0473: OpenPGP for XMPP Pubsub. */
#ifndef XMPP_OPENPGP_PUBSUB_H
#define XMPP_OPENPGP_PUBSUB_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/openpgp-pubsub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/openpgp-pubsub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_openpgp_pubsub_module;

/*
 * <encrypted xmlns='urn:xmpp:openpgp:pubsub:0'>
 * An item, encrypted with a secret that was shared.
 */
struct xmpp_openpgp_item {
	const char *key; /* required, the id of the secret */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_item_class;

static inline struct xso_any xmpp_openpgp_item_any(const struct xmpp_openpgp_item *o)
{
	struct xso_any any = { &xmpp_openpgp_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_item *xmpp_openpgp_item_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_item_class ? (const struct xmpp_openpgp_item *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_item_decode(struct xmpp_openpgp_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_item_encode(const struct xmpp_openpgp_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_item_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_openpgp_item *xmpp_pubsub_item_openpgp_item(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_openpgp_item *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_openpgp_item_class, NULL);
}

/*
 * <shared-secret xmlns='urn:xmpp:openpgp:pubsub:0'>
 * Comes in an encrypted message.
 */
struct xmpp_openpgp_secret {
	const char *id; /* required */
	const char *jid; /* required */
	const char *node; /* required */
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const char *type; /* what is encrypted with it */
	const char *secret; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_secret_class;

static inline struct xso_any xmpp_openpgp_secret_any(const struct xmpp_openpgp_secret *o)
{
	struct xso_any any = { &xmpp_openpgp_secret_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_secret *xmpp_openpgp_secret_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_secret_class ? (const struct xmpp_openpgp_secret *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_secret_decode(struct xmpp_openpgp_secret *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_secret_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_secret_encode(const struct xmpp_openpgp_secret *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_secret_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_openpgp_secret *xmpp_message_openpgp_secret(
	const struct xmpp_message *o)
{
	return (const struct xmpp_openpgp_secret *)xso_payload(&xmpp_message_class, o, &xmpp_openpgp_secret_class, NULL);
}

/*
 * <revoke xmlns='urn:xmpp:openpgp:pubsub:0'>
 * The secret is not to be used any more.
 */
struct xmpp_openpgp_revoke {
	const char *id; /* required */
	const char *jid; /* required */
	const char *node; /* required */
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_revoke_class;

static inline struct xso_any xmpp_openpgp_revoke_any(const struct xmpp_openpgp_revoke *o)
{
	struct xso_any any = { &xmpp_openpgp_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_revoke *xmpp_openpgp_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_revoke_class ? (const struct xmpp_openpgp_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_revoke_decode(struct xmpp_openpgp_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_revoke_encode(const struct xmpp_openpgp_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_revoke_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_openpgp_revoke *xmpp_message_openpgp_revoke(
	const struct xmpp_message *o)
{
	return (const struct xmpp_openpgp_revoke *)xso_payload(&xmpp_message_class, o, &xmpp_openpgp_revoke_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
