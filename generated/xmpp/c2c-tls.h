/* Printed by xsoc from c2c-tls.xml: do not edit. */
/* XEP-0250: C2C Authentication Using TLS. */
#ifndef XMPP_C2C_TLS_H
#define XMPP_C2C_TLS_H

#include <xmpp/core.h>
#include <xmpp/starttls.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/c2c-tls.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/c2c-tls.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_c2c_tls_module;

struct xmpp_c2c_tls_offer_keyinfo {
	const char *name; /* its hash */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_c2c_tls_offer_keyinfo_class;

/*
 * <offer xmlns='urn:xmpp:tmp:c2ctls'>
 * By what two clients can know each other in TLS.
 */
struct xmpp_c2c_tls_offer {
	bool insecure;
	bool srp;
	const struct xmpp_c2c_tls_offer_keyinfo *keyinfo;
	size_t n_keyinfo;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_c2c_tls_offer_class;

static inline struct xso_any xmpp_c2c_tls_offer_any(const struct xmpp_c2c_tls_offer *o)
{
	struct xso_any any = { &xmpp_c2c_tls_offer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_c2c_tls_offer *xmpp_c2c_tls_offer_from(struct xso_any any)
{
	return any.cls == &xmpp_c2c_tls_offer_class ? (const struct xmpp_c2c_tls_offer *)any.object : NULL;
}

static inline enum xso_status xmpp_c2c_tls_offer_decode(struct xmpp_c2c_tls_offer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_c2c_tls_offer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_c2c_tls_offer_encode(const struct xmpp_c2c_tls_offer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_c2c_tls_offer_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_c2c_tls_offer *xmpp_iq_c2c_tls_offer(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_c2c_tls_offer *)xso_payload(&xmpp_iq_class, o, &xmpp_c2c_tls_offer_class, NULL);
}

typedef void xmpp_iq_c2c_tls_offer_handler(
	struct xso_request *request, const struct xmpp_c2c_tls_offer *o, void *user);

static inline void xmpp_iq_c2c_tls_offer_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_c2c_tls_offer_handler *)fn)(request, xmpp_c2c_tls_offer_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_c2c_tls_offer(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_c2c_tls_offer_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_c2c_tls_offer_class, xmpp_iq_c2c_tls_offer_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_c2c_tls_offer(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_c2c_tls_offer_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_c2c_tls_offer_answer(
	struct xso_stream *stream, const struct xmpp_c2c_tls_offer *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_c2c_tls_offer_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_c2c_tls_offer_answer *)fn)(stream, xmpp_c2c_tls_offer_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_c2c_tls_offer(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_c2c_tls_offer *o,
	uint64_t timeout, xmpp_iq_c2c_tls_offer_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_c2c_tls_offer_any(o), timeout,
		xmpp_iq_c2c_tls_offer_call_answer, (xso_function *)fn, user, NULL);
}

/* In a starttls. NULL: none. */
static inline const struct xmpp_c2c_tls_offer *xmpp_starttls_c2c_tls_offer(
	const struct xmpp_starttls *o)
{
	return (const struct xmpp_c2c_tls_offer *)xso_payload(&xmpp_starttls_class, o, &xmpp_c2c_tls_offer_class, NULL);
}

/* In a starttls-proceed. NULL: none. */
static inline const struct xmpp_c2c_tls_offer *xmpp_starttls_proceed_c2c_tls_offer(
	const struct xmpp_starttls_proceed *o)
{
	return (const struct xmpp_c2c_tls_offer *)xso_payload(&xmpp_starttls_proceed_class, o, &xmpp_c2c_tls_offer_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
