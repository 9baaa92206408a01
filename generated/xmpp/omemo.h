/* Printed by xsoc from omemo.xml: do not edit. */
/* XEP-0384: OMEMO Encryption. */
#ifndef XMPP_OMEMO_H
#define XMPP_OMEMO_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>
#include <xmpp/sce.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/omemo.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/omemo.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_omemo_module;

struct xmpp_omemo_encrypted_header_keys_key {
	uint32_t rid; /* required, the device that it is for */
	bool kex; /* a key exchange with the key in it */
	/* base64, an OMEMOAuthenticatedMessage, or with kex an OMEMOKeyExchange */
	struct xso_bytes data;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_encrypted_header_keys_key_class;

/* For the devices of one account: of the receiver, of an occupant, of the sender himself. */
struct xmpp_omemo_encrypted_header_keys {
	const char *jid; /* bare */
	const struct xmpp_omemo_encrypted_header_keys_key *key;
	size_t n_key;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_encrypted_header_keys_class;

struct xmpp_omemo_encrypted_header {
	uint32_t sid; /* required, the device that sent it */
	/*
	 * one per jid, For the devices of one account: of the receiver, of an occupant, of the
	 * sender himself.
	 */
	const struct xmpp_omemo_encrypted_header_keys *keys;
	size_t n_keys;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_encrypted_header_class;

/* The first one with this jid; NULL: none. */
static inline const struct xmpp_omemo_encrypted_header_keys *xmpp_omemo_encrypted_header_keys_by_jid(
	const struct xmpp_omemo_encrypted_header *o, const char *jid)
{
	return (const struct xmpp_omemo_encrypted_header_keys *)xso_list_find(
		o->keys, o->n_keys, sizeof *o->keys,
		offsetof(struct xmpp_omemo_encrypted_header_keys, jid), jid);
}

/*
 * <encrypted xmlns='urn:xmpp:omemo:2'> and others
 * An encrypted sce-envelope, and its key for each device. Without a payload: only keys
 * were exchanged.
 */
struct xmpp_omemo_encrypted {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_omemo_encrypted_header *header; /* required */
	struct xso_bytes payload; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_encrypted_class;

static inline struct xso_any xmpp_omemo_encrypted_any(const struct xmpp_omemo_encrypted *o)
{
	struct xso_any any = { &xmpp_omemo_encrypted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo_encrypted *xmpp_omemo_encrypted_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo_encrypted_class ? (const struct xmpp_omemo_encrypted *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo_encrypted_decode(struct xmpp_omemo_encrypted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo_encrypted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo_encrypted_encode(const struct xmpp_omemo_encrypted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo_encrypted_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_omemo_encrypted *xmpp_message_omemo_encrypted(
	const struct xmpp_message *o)
{
	return (const struct xmpp_omemo_encrypted *)xso_payload(&xmpp_message_class, o, &xmpp_omemo_encrypted_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_omemo_encrypted *xmpp_iq_omemo_encrypted(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_omemo_encrypted *)xso_payload(&xmpp_iq_class, o, &xmpp_omemo_encrypted_class, NULL);
}

typedef void xmpp_iq_omemo_encrypted_handler(
	struct xso_request *request, const struct xmpp_omemo_encrypted *o, void *user);

static inline void xmpp_iq_omemo_encrypted_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_omemo_encrypted_handler *)fn)(request, xmpp_omemo_encrypted_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_omemo_encrypted(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_omemo_encrypted_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_omemo_encrypted_class, xmpp_iq_omemo_encrypted_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_omemo_encrypted(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_omemo_encrypted_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_omemo_encrypted_answer(
	struct xso_stream *stream, const struct xmpp_omemo_encrypted *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_omemo_encrypted_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_omemo_encrypted_answer *)fn)(stream, xmpp_omemo_encrypted_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_omemo_encrypted(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_omemo_encrypted *o,
	uint64_t timeout, xmpp_iq_omemo_encrypted_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_omemo_encrypted_any(o), timeout,
		xmpp_iq_omemo_encrypted_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_omemo_devices_device {
	uint32_t id; /* required, from 1 to 2147483647 */
	const char *label; /* what the user calls it */
	/* base64, the label, signed with the identity key; without it, do not believe the label */
	struct xso_bytes labelsig;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_devices_device_class;

/*
 * <devices xmlns='urn:xmpp:omemo:2'> and others
 * All devices of an account: messages are encrypted for each of them.
 */
struct xmpp_omemo_devices {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_omemo_devices_device *device;
	size_t n_device;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_devices_class;

static inline struct xso_any xmpp_omemo_devices_any(const struct xmpp_omemo_devices *o)
{
	struct xso_any any = { &xmpp_omemo_devices_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo_devices *xmpp_omemo_devices_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo_devices_class ? (const struct xmpp_omemo_devices *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo_devices_decode(struct xmpp_omemo_devices *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo_devices_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo_devices_encode(const struct xmpp_omemo_devices *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo_devices_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_omemo_devices *xmpp_pubsub_item_omemo_devices(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_omemo_devices *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_omemo_devices_class, NULL);
}

/* The signed prekey. */
struct xmpp_omemo_bundle_spk {
	uint32_t id;
	bool has_id;
	struct xso_bytes key; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_bundle_spk_class;

struct xmpp_omemo_bundle_prekey {
	uint32_t id;
	bool has_id;
	struct xso_bytes key; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_bundle_prekey_class;

/*
 * <bundle xmlns='urn:xmpp:omemo:2'> and others
 * The public keys that a session with a device begins with. The id of the item is that of
 * the device.
 */
struct xmpp_omemo_bundle {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_omemo_bundle_spk *spk; /* The signed prekey. */
	struct xso_bytes spks; /* base64, its signature */
	struct xso_bytes ik; /* base64, the identity key */
	bool has_prekeys; /* Each for one session: pick any. */
	const struct xmpp_omemo_bundle_prekey *prekey;
	size_t n_prekey;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_bundle_class;

static inline struct xso_any xmpp_omemo_bundle_any(const struct xmpp_omemo_bundle *o)
{
	struct xso_any any = { &xmpp_omemo_bundle_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo_bundle *xmpp_omemo_bundle_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo_bundle_class ? (const struct xmpp_omemo_bundle *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo_bundle_decode(struct xmpp_omemo_bundle *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo_bundle_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo_bundle_encode(const struct xmpp_omemo_bundle *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo_bundle_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_omemo_bundle *xmpp_pubsub_item_omemo_bundle(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_omemo_bundle *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_omemo_bundle_class, NULL);
}

/*
 * <opt-out xmlns='urn:xmpp:omemo:2'> and others
 * No more OMEMO, please. Believe it only of an envelope.
 */
struct xmpp_omemo_opt_out {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo_opt_out_class;

static inline struct xso_any xmpp_omemo_opt_out_any(const struct xmpp_omemo_opt_out *o)
{
	struct xso_any any = { &xmpp_omemo_opt_out_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo_opt_out *xmpp_omemo_opt_out_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo_opt_out_class ? (const struct xmpp_omemo_opt_out *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo_opt_out_decode(struct xmpp_omemo_opt_out *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo_opt_out_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo_opt_out_encode(const struct xmpp_omemo_opt_out *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo_opt_out_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_omemo_opt_out *xmpp_message_omemo_opt_out(
	const struct xmpp_message *o)
{
	return (const struct xmpp_omemo_opt_out *)xso_payload(&xmpp_message_class, o, &xmpp_omemo_opt_out_class, NULL);
}

/* In a sce-envelope. NULL: none. */
static inline const struct xmpp_omemo_opt_out *xmpp_sce_envelope_omemo_opt_out(
	const struct xmpp_sce_envelope *o)
{
	return (const struct xmpp_omemo_opt_out *)xso_payload(&xmpp_sce_envelope_class, o, &xmpp_omemo_opt_out_class, NULL);
}

struct xmpp_omemo0_encrypted_header_key {
	uint32_t rid; /* required, the device that it is for, whosever it is */
	bool prekey; /* a key exchange with the key in it */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_encrypted_header_key_class;

struct xmpp_omemo0_encrypted_header {
	uint32_t sid; /* required, the device that sent it */
	const struct xmpp_omemo0_encrypted_header_key *key;
	size_t n_key;
	struct xso_bytes iv; /* base64, of AES-GCM: 12 bytes, from some clients 16 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_encrypted_header_class;

/*
 * <encrypted xmlns='eu.siacs.conversations.axolotl'>
 * The old OMEMO, which most clients speak: it encrypts the body alone. Without a payload:
 * only keys were exchanged.
 */
struct xmpp_omemo0_encrypted {
	const struct xmpp_omemo0_encrypted_header *header; /* required */
	struct xso_bytes payload; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_encrypted_class;

static inline struct xso_any xmpp_omemo0_encrypted_any(const struct xmpp_omemo0_encrypted *o)
{
	struct xso_any any = { &xmpp_omemo0_encrypted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo0_encrypted *xmpp_omemo0_encrypted_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo0_encrypted_class ? (const struct xmpp_omemo0_encrypted *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo0_encrypted_decode(struct xmpp_omemo0_encrypted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo0_encrypted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo0_encrypted_encode(const struct xmpp_omemo0_encrypted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo0_encrypted_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_omemo0_encrypted *xmpp_message_omemo0_encrypted(
	const struct xmpp_message *o)
{
	return (const struct xmpp_omemo0_encrypted *)xso_payload(&xmpp_message_class, o, &xmpp_omemo0_encrypted_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_omemo0_encrypted *xmpp_iq_omemo0_encrypted(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_omemo0_encrypted *)xso_payload(&xmpp_iq_class, o, &xmpp_omemo0_encrypted_class, NULL);
}

typedef void xmpp_iq_omemo0_encrypted_handler(
	struct xso_request *request, const struct xmpp_omemo0_encrypted *o, void *user);

static inline void xmpp_iq_omemo0_encrypted_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_omemo0_encrypted_handler *)fn)(request, xmpp_omemo0_encrypted_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_omemo0_encrypted(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_omemo0_encrypted_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_omemo0_encrypted_class, xmpp_iq_omemo0_encrypted_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_omemo0_encrypted(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_omemo0_encrypted_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_omemo0_encrypted_answer(
	struct xso_stream *stream, const struct xmpp_omemo0_encrypted *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_omemo0_encrypted_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_omemo0_encrypted_answer *)fn)(stream, xmpp_omemo0_encrypted_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_omemo0_encrypted(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_omemo0_encrypted *o,
	uint64_t timeout, xmpp_iq_omemo0_encrypted_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_omemo0_encrypted_any(o), timeout,
		xmpp_iq_omemo0_encrypted_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <list xmlns='eu.siacs.conversations.axolotl'>
 * All devices of an account.
 */
struct xmpp_omemo0_devices {
	const uint32_t *device;
	size_t n_device;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_devices_class;

static inline struct xso_any xmpp_omemo0_devices_any(const struct xmpp_omemo0_devices *o)
{
	struct xso_any any = { &xmpp_omemo0_devices_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo0_devices *xmpp_omemo0_devices_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo0_devices_class ? (const struct xmpp_omemo0_devices *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo0_devices_decode(struct xmpp_omemo0_devices *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo0_devices_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo0_devices_encode(const struct xmpp_omemo0_devices *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo0_devices_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_omemo0_devices *xmpp_pubsub_item_omemo0_devices(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_omemo0_devices *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_omemo0_devices_class, NULL);
}

struct xmpp_omemo0_bundle_signed_pre_key_public {
	uint32_t id;
	bool has_id;
	struct xso_bytes key; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_bundle_signed_pre_key_public_class;

struct xmpp_omemo0_bundle_prekey {
	uint32_t id;
	bool has_id;
	struct xso_bytes key; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_bundle_prekey_class;

/*
 * <bundle xmlns='eu.siacs.conversations.axolotl'>
 * The public keys of one device, which the name of the node ends with.
 */
struct xmpp_omemo0_bundle {
	const struct xmpp_omemo0_bundle_signed_pre_key_public *signed_pre_key_public;
	struct xso_bytes signed_pre_key_signature; /* base64 */
	struct xso_bytes identity_key; /* base64 */
	bool has_prekeys;
	const struct xmpp_omemo0_bundle_prekey *prekey;
	size_t n_prekey;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_omemo0_bundle_class;

static inline struct xso_any xmpp_omemo0_bundle_any(const struct xmpp_omemo0_bundle *o)
{
	struct xso_any any = { &xmpp_omemo0_bundle_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_omemo0_bundle *xmpp_omemo0_bundle_from(struct xso_any any)
{
	return any.cls == &xmpp_omemo0_bundle_class ? (const struct xmpp_omemo0_bundle *)any.object : NULL;
}

static inline enum xso_status xmpp_omemo0_bundle_decode(struct xmpp_omemo0_bundle *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_omemo0_bundle_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_omemo0_bundle_encode(const struct xmpp_omemo0_bundle *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_omemo0_bundle_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_omemo0_bundle *xmpp_pubsub_item_omemo0_bundle(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_omemo0_bundle *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_omemo0_bundle_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
