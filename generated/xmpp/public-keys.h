/* Printed by xsoc from public-keys.xml: do not edit. */
/* XEP-0189: Public Key Publishing. */
#ifndef XMPP_PUBLIC_KEYS_H
#define XMPP_PUBLIC_KEYS_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/public-keys.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/public-keys.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_public_keys_module;

struct xmpp_public_key_rsakey_print {
	const char *algo; /* absent means sha-256 */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_public_key_rsakey_print_class;

/* The value, or "sha-256" when it is absent. */
static inline const char *xmpp_public_key_rsakey_print_algo(const struct xmpp_public_key_rsakey_print *o)
{
	return o->algo ? o->algo : "sha-256";
}

struct xmpp_public_key_rsakey {
	struct xso_bytes modulus; /* base64 */
	struct xso_bytes public_exponent; /* base64 */
	const struct xmpp_public_key_rsakey_print *print;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_public_key_rsakey_class;

/*
 * <pubkey xmlns='urn:xmpp:pubkey:2'>
 * A key of somebody. Without content: asks for it.
 */
struct xmpp_public_key {
	const char *begin; /* from when on; often without a zone */
	const char *end;
	const char *jid;
	struct xso_bytes key; /* base64, DER */
	const struct xmpp_public_key_rsakey *rsakey;
	const char *print; /* its hash */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_public_key_class;

static inline struct xso_any xmpp_public_key_any(const struct xmpp_public_key *o)
{
	struct xso_any any = { &xmpp_public_key_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_public_key *xmpp_public_key_from(struct xso_any any)
{
	return any.cls == &xmpp_public_key_class ? (const struct xmpp_public_key *)any.object : NULL;
}

static inline enum xso_status xmpp_public_key_decode(struct xmpp_public_key *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_public_key_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_public_key_encode(const struct xmpp_public_key *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_public_key_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_public_key *xmpp_iq_public_key(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_public_key *)xso_payload(&xmpp_iq_class, o, &xmpp_public_key_class, NULL);
}

typedef void xmpp_iq_public_key_handler(
	struct xso_request *request, const struct xmpp_public_key *o, void *user);

static inline void xmpp_iq_public_key_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_public_key_handler *)fn)(request, xmpp_public_key_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_public_key(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_public_key_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_public_key_class, xmpp_iq_public_key_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_public_key(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_public_key_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_public_key_answer(
	struct xso_stream *stream, const struct xmpp_public_key *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_public_key_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_public_key_answer *)fn)(stream, xmpp_public_key_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_public_key(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_public_key *o,
	uint64_t timeout, xmpp_iq_public_key_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_public_key_any(o), timeout,
		xmpp_iq_public_key_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_public_key *xmpp_pubsub_item_public_key(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_public_key *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_public_key_class, NULL);
}

/*
 * <attest xmlns='urn:xmpp:attest:2'>
 * Says that a key is who it says.
 */
struct xmpp_key_attest {
	const char *keyprint;
	const char *signature;
	const char *signerjid; /* jid */
	const char *signerprint;
	struct xso_datetime signtime; /* datetime */
	bool has_signtime;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_key_attest_class;

static inline struct xso_any xmpp_key_attest_any(const struct xmpp_key_attest *o)
{
	struct xso_any any = { &xmpp_key_attest_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_key_attest *xmpp_key_attest_from(struct xso_any any)
{
	return any.cls == &xmpp_key_attest_class ? (const struct xmpp_key_attest *)any.object : NULL;
}

static inline enum xso_status xmpp_key_attest_decode(struct xmpp_key_attest *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_key_attest_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_key_attest_encode(const struct xmpp_key_attest *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_key_attest_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_key_attest *xmpp_iq_key_attest(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_key_attest *)xso_payload(&xmpp_iq_class, o, &xmpp_key_attest_class, NULL);
}

typedef void xmpp_iq_key_attest_handler(
	struct xso_request *request, const struct xmpp_key_attest *o, void *user);

static inline void xmpp_iq_key_attest_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_key_attest_handler *)fn)(request, xmpp_key_attest_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_key_attest(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_key_attest_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_key_attest_class, xmpp_iq_key_attest_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_key_attest(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_key_attest_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_key_attest_answer(
	struct xso_stream *stream, const struct xmpp_key_attest *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_key_attest_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_key_attest_answer *)fn)(stream, xmpp_key_attest_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_key_attest(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_key_attest *o,
	uint64_t timeout, xmpp_iq_key_attest_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_key_attest_any(o), timeout,
		xmpp_iq_key_attest_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_key_attest *xmpp_pubsub_item_key_attest(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_key_attest *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_key_attest_class, NULL);
}

/*
 * <revocation xmlns='urn:xmpp:revoke:2'>
 * A key that should not be used any more.
 */
struct xmpp_key_revocation {
	struct xso_bytes key; /* base64 */
	const char *keyprint;
	const char *revocationprint;
	struct xso_datetime revocationtime; /* datetime */
	bool has_revocationtime;
	const char *signature;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_key_revocation_class;

static inline struct xso_any xmpp_key_revocation_any(const struct xmpp_key_revocation *o)
{
	struct xso_any any = { &xmpp_key_revocation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_key_revocation *xmpp_key_revocation_from(struct xso_any any)
{
	return any.cls == &xmpp_key_revocation_class ? (const struct xmpp_key_revocation *)any.object : NULL;
}

static inline enum xso_status xmpp_key_revocation_decode(struct xmpp_key_revocation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_key_revocation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_key_revocation_encode(const struct xmpp_key_revocation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_key_revocation_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_key_revocation *xmpp_pubsub_item_key_revocation(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_key_revocation *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_key_revocation_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
