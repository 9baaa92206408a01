/* Printed by xsoc from xid.xml: do not edit. */
/* XEP-0516: XMPP Decentralized ID (XID). */
#ifndef XMPP_XID_H
#define XMPP_XID_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/xid.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/xid.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_xid_module;

/*
 * <xid xmlns='urn:xmpp:xid:0'>
 * An identity: an address made from a public key.
 */
struct xmpp_xid {
	struct xso_datetime created; /* datetime */
	bool has_created;
	const char *address; /* jid */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xid_class;

static inline struct xso_any xmpp_xid_any(const struct xmpp_xid *o)
{
	struct xso_any any = { &xmpp_xid_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xid *xmpp_xid_from(struct xso_any any)
{
	return any.cls == &xmpp_xid_class ? (const struct xmpp_xid *)any.object : NULL;
}

static inline enum xso_status xmpp_xid_decode(struct xmpp_xid *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xid_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xid_encode(const struct xmpp_xid *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xid_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_xid *xmpp_pubsub_item_xid(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_xid *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_xid_class, NULL);
}

/* <revoked xmlns='urn:xmpp:xid:0'> */
struct xmpp_xid_revoked {
	struct xso_datetime created; /* datetime */
	bool has_created;
	struct xso_datetime revoked; /* datetime */
	bool has_revoked;
	const char *address; /* jid */
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xid_revoked_class;

static inline struct xso_any xmpp_xid_revoked_any(const struct xmpp_xid_revoked *o)
{
	struct xso_any any = { &xmpp_xid_revoked_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xid_revoked *xmpp_xid_revoked_from(struct xso_any any)
{
	return any.cls == &xmpp_xid_revoked_class ? (const struct xmpp_xid_revoked *)any.object : NULL;
}

static inline enum xso_status xmpp_xid_revoked_decode(struct xmpp_xid_revoked *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xid_revoked_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xid_revoked_encode(const struct xmpp_xid_revoked *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xid_revoked_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_xid_revoked *xmpp_pubsub_item_xid_revoked(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_xid_revoked *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_xid_revoked_class, NULL);
}

/*
 * <challenge xmlns='urn:xmpp:xid:0'>
 * To be signed with the private key.
 */
struct xmpp_xid_challenge {
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const char *xid; /* jid, required */
	struct xso_bytes nonce; /* hex */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xid_challenge_class;

static inline struct xso_any xmpp_xid_challenge_any(const struct xmpp_xid_challenge *o)
{
	struct xso_any any = { &xmpp_xid_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xid_challenge *xmpp_xid_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_xid_challenge_class ? (const struct xmpp_xid_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_xid_challenge_decode(struct xmpp_xid_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xid_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xid_challenge_encode(const struct xmpp_xid_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xid_challenge_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_xid_challenge *xmpp_message_xid_challenge(
	const struct xmpp_message *o)
{
	return (const struct xmpp_xid_challenge *)xso_payload(&xmpp_message_class, o, &xmpp_xid_challenge_class, NULL);
}

/* <response xmlns='urn:xmpp:xid:0'> */
struct xmpp_xid_response {
	struct xso_datetime timestamp; /* datetime, of the challenge */
	bool has_timestamp;
	const char *xid; /* jid, required */
	struct xso_bytes signature; /* hex */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xid_response_class;

static inline struct xso_any xmpp_xid_response_any(const struct xmpp_xid_response *o)
{
	struct xso_any any = { &xmpp_xid_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xid_response *xmpp_xid_response_from(struct xso_any any)
{
	return any.cls == &xmpp_xid_response_class ? (const struct xmpp_xid_response *)any.object : NULL;
}

static inline enum xso_status xmpp_xid_response_decode(struct xmpp_xid_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xid_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xid_response_encode(const struct xmpp_xid_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xid_response_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_xid_response *xmpp_message_xid_response(
	const struct xmpp_message *o)
{
	return (const struct xmpp_xid_response *)xso_payload(&xmpp_message_class, o, &xmpp_xid_response_class, NULL);
}

/*
 * <private-key-request xmlns='urn:xmpp:xid:0'>
 * To one's own devices. Answer only what came encrypted from one of them.
 */
struct xmpp_xid_key_request {
	const char *xid; /* jid, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xid_key_request_class;

static inline struct xso_any xmpp_xid_key_request_any(const struct xmpp_xid_key_request *o)
{
	struct xso_any any = { &xmpp_xid_key_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xid_key_request *xmpp_xid_key_request_from(struct xso_any any)
{
	return any.cls == &xmpp_xid_key_request_class ? (const struct xmpp_xid_key_request *)any.object : NULL;
}

static inline enum xso_status xmpp_xid_key_request_decode(struct xmpp_xid_key_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xid_key_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xid_key_request_encode(const struct xmpp_xid_key_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xid_key_request_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_xid_key_request *xmpp_message_xid_key_request(
	const struct xmpp_message *o)
{
	return (const struct xmpp_xid_key_request *)xso_payload(&xmpp_message_class, o, &xmpp_xid_key_request_class, NULL);
}

/* <private-key xmlns='urn:xmpp:xid:0'> */
struct xmpp_xid_key {
	const char *xid; /* jid, required */
	struct xso_bytes key; /* hex, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xid_key_class;

static inline struct xso_any xmpp_xid_key_any(const struct xmpp_xid_key *o)
{
	struct xso_any any = { &xmpp_xid_key_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xid_key *xmpp_xid_key_from(struct xso_any any)
{
	return any.cls == &xmpp_xid_key_class ? (const struct xmpp_xid_key *)any.object : NULL;
}

static inline enum xso_status xmpp_xid_key_decode(struct xmpp_xid_key *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xid_key_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xid_key_encode(const struct xmpp_xid_key *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xid_key_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_xid_key *xmpp_message_xid_key(
	const struct xmpp_message *o)
{
	return (const struct xmpp_xid_key *)xso_payload(&xmpp_message_class, o, &xmpp_xid_key_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
