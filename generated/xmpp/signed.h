/* Printed by xsoc from signed.xml: do not edit. */
/* XEP-0285: Encapsulating Digital Signatures in XMPP. */
#ifndef XMPP_SIGNED_H
#define XMPP_SIGNED_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/signed.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/signed.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_signed_module;

/*
 * <plain xmlns='urn:xmpp:signed:0'>
 * What is signed: a stanza, in the bytes of its XML.
 */
struct xmpp_signed_plain {
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_signed_plain_class;

static inline struct xso_any xmpp_signed_plain_any(const struct xmpp_signed_plain *o)
{
	struct xso_any any = { &xmpp_signed_plain_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_signed_plain *xmpp_signed_plain_from(struct xso_any any)
{
	return any.cls == &xmpp_signed_plain_class ? (const struct xmpp_signed_plain *)any.object : NULL;
}

static inline enum xso_status xmpp_signed_plain_decode(struct xmpp_signed_plain *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_signed_plain_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_signed_plain_encode(const struct xmpp_signed_plain *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_signed_plain_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_signed_plain_send(
	struct xso_stream *stream, const struct xmpp_signed_plain *o)
{
	return xso_stream_send(stream, xmpp_signed_plain_any(o), NULL);
}

typedef void xmpp_signed_plain_handler(
	struct xso_stream *stream, const struct xmpp_signed_plain *o, void *user);

static inline void xmpp_signed_plain_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_signed_plain_handler *)fn)(stream, xmpp_signed_plain_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_signed_plain_on(
	struct xso_handlers *handlers, xmpp_signed_plain_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_signed_plain_class, xmpp_signed_plain_call, (xso_function *)fn, user);
}

static inline void xmpp_signed_plain_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_signed_plain_class);
}

struct xmpp_signed_signature {
	const char *algorithm;
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_signed_signature_class;

/* <signed xmlns='urn:xmpp:signed:0'> */
struct xmpp_signed {
	const struct xmpp_signed_signature *signature;
	struct xso_bytes data; /* base64, a plain element, in the bytes of its XML */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_signed_class;

static inline struct xso_any xmpp_signed_any(const struct xmpp_signed *o)
{
	struct xso_any any = { &xmpp_signed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_signed *xmpp_signed_from(struct xso_any any)
{
	return any.cls == &xmpp_signed_class ? (const struct xmpp_signed *)any.object : NULL;
}

static inline enum xso_status xmpp_signed_decode(struct xmpp_signed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_signed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_signed_encode(const struct xmpp_signed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_signed_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_signed *xmpp_message_signed(
	const struct xmpp_message *o)
{
	return (const struct xmpp_signed *)xso_payload(&xmpp_message_class, o, &xmpp_signed_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_signed *xmpp_presence_signed(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_signed *)xso_payload(&xmpp_presence_class, o, &xmpp_signed_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_signed *xmpp_iq_signed(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_signed *)xso_payload(&xmpp_iq_class, o, &xmpp_signed_class, NULL);
}

typedef void xmpp_iq_signed_handler(
	struct xso_request *request, const struct xmpp_signed *o, void *user);

static inline void xmpp_iq_signed_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_signed_handler *)fn)(request, xmpp_signed_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_signed(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_signed_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_signed_class, xmpp_iq_signed_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_signed(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_signed_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_signed_answer(
	struct xso_stream *stream, const struct xmpp_signed *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_signed_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_signed_answer *)fn)(stream, xmpp_signed_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_signed(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_signed *o,
	uint64_t timeout, xmpp_iq_signed_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_signed_any(o), timeout,
		xmpp_iq_signed_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <bad-timestamp xmlns='urn:xmpp:signed:0'>
 * It is too old, or in the future.
 */
struct xmpp_signed_bad_timestamp {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_signed_bad_timestamp_class;

static inline struct xso_any xmpp_signed_bad_timestamp_any(const struct xmpp_signed_bad_timestamp *o)
{
	struct xso_any any = { &xmpp_signed_bad_timestamp_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_signed_bad_timestamp *xmpp_signed_bad_timestamp_from(struct xso_any any)
{
	return any.cls == &xmpp_signed_bad_timestamp_class ? (const struct xmpp_signed_bad_timestamp *)any.object : NULL;
}

static inline enum xso_status xmpp_signed_bad_timestamp_decode(struct xmpp_signed_bad_timestamp *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_signed_bad_timestamp_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_signed_bad_timestamp_encode(const struct xmpp_signed_bad_timestamp *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_signed_bad_timestamp_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_signed_bad_timestamp *xmpp_stanza_error_signed_bad_timestamp(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_signed_bad_timestamp *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_signed_bad_timestamp_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
