/* Printed by xsoc from iq-auth.xml: do not edit. */
/* XEP-0078: Non-SASL Authentication. */
#ifndef XMPP_IQ_AUTH_H
#define XMPP_IQ_AUTH_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iq-auth.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iq-auth.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iq_auth_module;

/* <auth xmlns='http://jabber.org/features/iq-auth'> */
struct xmpp_iq_auth_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_iq_auth_feature_class;

static inline struct xso_any xmpp_iq_auth_feature_any(const struct xmpp_iq_auth_feature *o)
{
	struct xso_any any = { &xmpp_iq_auth_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_iq_auth_feature *xmpp_iq_auth_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_iq_auth_feature_class ? (const struct xmpp_iq_auth_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_iq_auth_feature_decode(struct xmpp_iq_auth_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_iq_auth_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_iq_auth_feature_encode(const struct xmpp_iq_auth_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_iq_auth_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_iq_auth_feature *xmpp_stream_features_iq_auth_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_iq_auth_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_iq_auth_feature_class, NULL);
}

/*
 * <query xmlns='jabber:iq:auth'>
 * From the server, an empty field is one that it takes.
 */
struct xmpp_iq_auth {
	const char *username;
	const char *password; /* secret */
	const char *digest; /* secret */
	const char *resource;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_iq_auth_class;

static inline struct xso_any xmpp_iq_auth_any(const struct xmpp_iq_auth *o)
{
	struct xso_any any = { &xmpp_iq_auth_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_iq_auth *xmpp_iq_auth_from(struct xso_any any)
{
	return any.cls == &xmpp_iq_auth_class ? (const struct xmpp_iq_auth *)any.object : NULL;
}

static inline enum xso_status xmpp_iq_auth_decode(struct xmpp_iq_auth *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_iq_auth_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_iq_auth_encode(const struct xmpp_iq_auth *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_iq_auth_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_iq_auth *xmpp_iq_iq_auth(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_iq_auth *)xso_payload(&xmpp_iq_class, o, &xmpp_iq_auth_class, NULL);
}

typedef void xmpp_iq_iq_auth_handler(
	struct xso_request *request, const struct xmpp_iq_auth *o, void *user);

static inline void xmpp_iq_iq_auth_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_iq_auth_handler *)fn)(request, xmpp_iq_auth_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_iq_auth(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_iq_auth_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_iq_auth_class, xmpp_iq_iq_auth_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_iq_auth(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_iq_auth_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_iq_auth_answer(
	struct xso_stream *stream, const struct xmpp_iq_auth *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_iq_auth_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_iq_auth_answer *)fn)(stream, xmpp_iq_auth_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_iq_auth(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_iq_auth *o,
	uint64_t timeout, xmpp_iq_iq_auth_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_iq_auth_any(o), timeout,
		xmpp_iq_iq_auth_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
