/* Printed by xsoc from x509.xml: do not edit. */
/* XEP-0417: E2E Authentication in XMPP: Certificate Issuance and Revocation. */
#ifndef XMPP_X509_H
#define XMPP_X509_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/x509.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/x509.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_x509_module;

/*
 * <x509-cert-chain xmlns='urn:xmpp:x509:0'>
 * A certificate and those that vouch for it, each signed by the next.
 */
struct xmpp_x509_chain {
	const char *name; /* what it is for, a device say */
	const struct xso_bytes *certificate; /* base64, DER */
	size_t n_certificate;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_chain_class;

static inline struct xso_any xmpp_x509_chain_any(const struct xmpp_x509_chain *o)
{
	struct xso_any any = { &xmpp_x509_chain_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_chain *xmpp_x509_chain_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_chain_class ? (const struct xmpp_x509_chain *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_chain_decode(struct xmpp_x509_chain *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_chain_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_chain_encode(const struct xmpp_x509_chain *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_chain_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_x509_chain *xmpp_iq_x509_chain(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_x509_chain *)xso_payload(&xmpp_iq_class, o, &xmpp_x509_chain_class, NULL);
}

typedef void xmpp_iq_x509_chain_handler(
	struct xso_request *request, const struct xmpp_x509_chain *o, void *user);

static inline void xmpp_iq_x509_chain_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_x509_chain_handler *)fn)(request, xmpp_x509_chain_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_x509_chain(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_x509_chain_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_x509_chain_class, xmpp_iq_x509_chain_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_x509_chain(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_x509_chain_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_x509_chain_answer(
	struct xso_stream *stream, const struct xmpp_x509_chain *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_x509_chain_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_x509_chain_answer *)fn)(stream, xmpp_x509_chain_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_x509_chain(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_x509_chain *o,
	uint64_t timeout, xmpp_iq_x509_chain_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_x509_chain_any(o), timeout,
		xmpp_iq_x509_chain_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_x509_chain *xmpp_message_x509_chain(
	const struct xmpp_message *o)
{
	return (const struct xmpp_x509_chain *)xso_payload(&xmpp_message_class, o, &xmpp_x509_chain_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_x509_chain *xmpp_presence_x509_chain(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_x509_chain *)xso_payload(&xmpp_presence_class, o, &xmpp_x509_chain_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_x509_chain *xmpp_pubsub_item_x509_chain(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_x509_chain *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_x509_chain_class, NULL);
}

/*
 * <x509-csr xmlns='urn:xmpp:x509:0'>
 * Asks a certificate authority for a certificate.
 */
struct xmpp_x509_request {
	const char *name; /* what it will be for */
	const char *transaction; /* required */
	struct xso_bytes request; /* base64, PKCS #10, DER */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_request_class;

static inline struct xso_any xmpp_x509_request_any(const struct xmpp_x509_request *o)
{
	struct xso_any any = { &xmpp_x509_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_request *xmpp_x509_request_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_request_class ? (const struct xmpp_x509_request *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_request_decode(struct xmpp_x509_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_request_encode(const struct xmpp_x509_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_x509_request *xmpp_iq_x509_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_x509_request *)xso_payload(&xmpp_iq_class, o, &xmpp_x509_request_class, NULL);
}

typedef void xmpp_iq_x509_request_handler(
	struct xso_request *request, const struct xmpp_x509_request *o, void *user);

static inline void xmpp_iq_x509_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_x509_request_handler *)fn)(request, xmpp_x509_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_x509_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_x509_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_x509_request_class, xmpp_iq_x509_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_x509_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_x509_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_x509_request_answer(
	struct xso_stream *stream, const struct xmpp_x509_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_x509_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_x509_request_answer *)fn)(stream, xmpp_x509_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_x509_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_x509_request *o,
	uint64_t timeout, xmpp_iq_x509_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_x509_request_any(o), timeout,
		xmpp_iq_x509_request_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <x509-challenge xmlns='urn:xmpp:x509:0'>
 * Something to do first, in a browser. Check the signature before it is opened.
 */
struct xmpp_x509_challenge {
	const char *transaction; /* required */
	const char *uri; /* required */
	struct xso_bytes signature; /* base64, of transaction and uri, one after the other */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_challenge_class;

static inline struct xso_any xmpp_x509_challenge_any(const struct xmpp_x509_challenge *o)
{
	struct xso_any any = { &xmpp_x509_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_challenge *xmpp_x509_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_challenge_class ? (const struct xmpp_x509_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_challenge_decode(struct xmpp_x509_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_challenge_encode(const struct xmpp_x509_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_challenge_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_x509_challenge *xmpp_message_x509_challenge(
	const struct xmpp_message *o)
{
	return (const struct xmpp_x509_challenge *)xso_payload(&xmpp_message_class, o, &xmpp_x509_challenge_class, NULL);
}

/* <x509-challenge-failed xmlns='urn:xmpp:x509:0'> */
struct xmpp_x509_challenge_failed {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_challenge_failed_class;

static inline struct xso_any xmpp_x509_challenge_failed_any(const struct xmpp_x509_challenge_failed *o)
{
	struct xso_any any = { &xmpp_x509_challenge_failed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_challenge_failed *xmpp_x509_challenge_failed_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_challenge_failed_class ? (const struct xmpp_x509_challenge_failed *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_challenge_failed_decode(struct xmpp_x509_challenge_failed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_challenge_failed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_challenge_failed_encode(const struct xmpp_x509_challenge_failed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_challenge_failed_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_x509_challenge_failed *xmpp_stanza_error_x509_challenge_failed(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_x509_challenge_failed *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_x509_challenge_failed_class, NULL);
}

/* <x509-revoke xmlns='urn:xmpp:x509:0'> */
struct xmpp_x509_revoke {
	struct xso_bytes certificate; /* base64, DER */
	struct xso_bytes signature; /* base64, of what is signed in the certificate */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_revoke_class;

static inline struct xso_any xmpp_x509_revoke_any(const struct xmpp_x509_revoke *o)
{
	struct xso_any any = { &xmpp_x509_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_revoke *xmpp_x509_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_revoke_class ? (const struct xmpp_x509_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_revoke_decode(struct xmpp_x509_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_revoke_encode(const struct xmpp_x509_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_revoke_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_x509_revoke *xmpp_iq_x509_revoke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_x509_revoke *)xso_payload(&xmpp_iq_class, o, &xmpp_x509_revoke_class, NULL);
}

typedef void xmpp_iq_x509_revoke_handler(
	struct xso_request *request, const struct xmpp_x509_revoke *o, void *user);

static inline void xmpp_iq_x509_revoke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_x509_revoke_handler *)fn)(request, xmpp_x509_revoke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_x509_revoke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_x509_revoke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_x509_revoke_class, xmpp_iq_x509_revoke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_x509_revoke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_x509_revoke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_x509_revoke_answer(
	struct xso_stream *stream, const struct xmpp_x509_revoke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_x509_revoke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_x509_revoke_answer *)fn)(stream, xmpp_x509_revoke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_x509_revoke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_x509_revoke *o,
	uint64_t timeout, xmpp_iq_x509_revoke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_x509_revoke_any(o), timeout,
		xmpp_iq_x509_revoke_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <x509-ca-list xmlns='urn:xmpp:x509:0'>
 * The authorities that a server trusts. Without content: asks for them.
 */
struct xmpp_x509_authorities {
	const struct xso_bytes *certificate; /* base64, DER */
	size_t n_certificate;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_authorities_class;

static inline struct xso_any xmpp_x509_authorities_any(const struct xmpp_x509_authorities *o)
{
	struct xso_any any = { &xmpp_x509_authorities_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_authorities *xmpp_x509_authorities_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_authorities_class ? (const struct xmpp_x509_authorities *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_authorities_decode(struct xmpp_x509_authorities *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_authorities_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_authorities_encode(const struct xmpp_x509_authorities *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_authorities_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_x509_authorities *xmpp_iq_x509_authorities(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_x509_authorities *)xso_payload(&xmpp_iq_class, o, &xmpp_x509_authorities_class, NULL);
}

typedef void xmpp_iq_x509_authorities_handler(
	struct xso_request *request, const struct xmpp_x509_authorities *o, void *user);

static inline void xmpp_iq_x509_authorities_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_x509_authorities_handler *)fn)(request, xmpp_x509_authorities_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_x509_authorities(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_x509_authorities_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_x509_authorities_class, xmpp_iq_x509_authorities_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_x509_authorities(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_x509_authorities_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_x509_authorities_answer(
	struct xso_stream *stream, const struct xmpp_x509_authorities *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_x509_authorities_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_x509_authorities_answer *)fn)(stream, xmpp_x509_authorities_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_x509_authorities(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_x509_authorities *o,
	uint64_t timeout, xmpp_iq_x509_authorities_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_x509_authorities_any(o), timeout,
		xmpp_iq_x509_authorities_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <x509-register xmlns='urn:xmpp:x509:0'>
 * Who has no account can get one with a certificate.
 */
struct xmpp_x509_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_x509_feature_class;

static inline struct xso_any xmpp_x509_feature_any(const struct xmpp_x509_feature *o)
{
	struct xso_any any = { &xmpp_x509_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_x509_feature *xmpp_x509_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_x509_feature_class ? (const struct xmpp_x509_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_x509_feature_decode(struct xmpp_x509_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_x509_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_x509_feature_encode(const struct xmpp_x509_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_x509_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_x509_feature *xmpp_stream_features_x509_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_x509_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_x509_feature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
