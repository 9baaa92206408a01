/* Printed by xsoc from oauth.xml: do not edit. */
/* XEP-0235: OAuth Over XMPP. */
#ifndef XMPP_OAUTH_H
#define XMPP_OAUTH_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/oauth.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/oauth.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_oauth_module;

/*
 * <oauth xmlns='urn:xmpp:oauth:0'>
 * Proof that somebody who owns a thing lets the sender use it: OAuth 1.
 */
struct xmpp_oauth {
	const char *consumer_key;
	const char *nonce;
	const char *signature;
	const char *signature_method;
	uint64_t timestamp; /* seconds since 1970 */
	bool has_timestamp;
	const char *token; /* secret */
	const char *version;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_oauth_class;

static inline struct xso_any xmpp_oauth_any(const struct xmpp_oauth *o)
{
	struct xso_any any = { &xmpp_oauth_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_oauth *xmpp_oauth_from(struct xso_any any)
{
	return any.cls == &xmpp_oauth_class ? (const struct xmpp_oauth *)any.object : NULL;
}

static inline enum xso_status xmpp_oauth_decode(struct xmpp_oauth *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_oauth_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_oauth_encode(const struct xmpp_oauth *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_oauth_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_oauth *xmpp_iq_oauth(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_oauth *)xso_payload(&xmpp_iq_class, o, &xmpp_oauth_class, NULL);
}

typedef void xmpp_iq_oauth_handler(
	struct xso_request *request, const struct xmpp_oauth *o, void *user);

static inline void xmpp_iq_oauth_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_oauth_handler *)fn)(request, xmpp_oauth_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_oauth(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_oauth_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_oauth_class, xmpp_iq_oauth_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_oauth(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_oauth_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_oauth_answer(
	struct xso_stream *stream, const struct xmpp_oauth *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_oauth_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_oauth_answer *)fn)(stream, xmpp_oauth_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_oauth(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_oauth *o,
	uint64_t timeout, xmpp_iq_oauth_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_oauth_any(o), timeout,
		xmpp_iq_oauth_call_answer, (xso_function *)fn, user, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_oauth *xmpp_presence_oauth(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_oauth *)xso_payload(&xmpp_presence_class, o, &xmpp_oauth_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_oauth *xmpp_message_oauth(
	const struct xmpp_message *o)
{
	return (const struct xmpp_oauth *)xso_payload(&xmpp_message_class, o, &xmpp_oauth_class, NULL);
}

enum xmpp_oauth_error_element {
	XMPP_OAUTH_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_OAUTH_ERROR_ELEMENT_DUPLICATED_PARAMETER,
	XMPP_OAUTH_ERROR_ELEMENT_INVALID_CONSUMER_KEY,
	XMPP_OAUTH_ERROR_ELEMENT_INVALID_NONCE,
	XMPP_OAUTH_ERROR_ELEMENT_INVALID_SIGNATURE,
	XMPP_OAUTH_ERROR_ELEMENT_INVALID_TOKEN,
	XMPP_OAUTH_ERROR_ELEMENT_MISSING_PARAMETER,
	XMPP_OAUTH_ERROR_ELEMENT_TOKEN_REQUIRED,
	XMPP_OAUTH_ERROR_ELEMENT_UNSUPPORTED_PARAMETER,
	XMPP_OAUTH_ERROR_ELEMENT_UNSUPPORTED_SIGNATURE_METHOD,
};

extern const struct xso_enum xmpp_oauth_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_oauth_error_element_text(enum xmpp_oauth_error_element value)
{
	return xso_enum_text(&xmpp_oauth_error_element_enum, (int)value);
}

/* <duplicated-parameter xmlns='urn:xmpp:oauth:0:errors'> and others */
struct xmpp_oauth_error {
	enum xmpp_oauth_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_oauth_error_class;

static inline struct xso_any xmpp_oauth_error_any(const struct xmpp_oauth_error *o)
{
	struct xso_any any = { &xmpp_oauth_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_oauth_error *xmpp_oauth_error_from(struct xso_any any)
{
	return any.cls == &xmpp_oauth_error_class ? (const struct xmpp_oauth_error *)any.object : NULL;
}

static inline enum xso_status xmpp_oauth_error_decode(struct xmpp_oauth_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_oauth_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_oauth_error_encode(const struct xmpp_oauth_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_oauth_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_oauth_error *xmpp_stanza_error_oauth_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_oauth_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_oauth_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
