/* Printed by xsoc from client-certificates.xml: do not edit. */
/* XEP-0257: Client Certificate Management for SASL EXTERNAL. */
#ifndef XMPP_CLIENT_CERTIFICATES_H
#define XMPP_CLIENT_CERTIFICATES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/client-certificates.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/client-certificates.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_client_certificates_module;

/*
 * <append xmlns='urn:xmpp:saslcert:1'>
 * Registers a certificate that may log in.
 */
struct xmpp_certificate_append {
	const char *name; /* required */
	bool no_cert_management; /* who logs in with it may not change this list */
	struct xso_bytes certificate; /* base64, DER */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_certificate_append_class;

static inline struct xso_any xmpp_certificate_append_any(const struct xmpp_certificate_append *o)
{
	struct xso_any any = { &xmpp_certificate_append_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_certificate_append *xmpp_certificate_append_from(struct xso_any any)
{
	return any.cls == &xmpp_certificate_append_class ? (const struct xmpp_certificate_append *)any.object : NULL;
}

static inline enum xso_status xmpp_certificate_append_decode(struct xmpp_certificate_append *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_certificate_append_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_certificate_append_encode(const struct xmpp_certificate_append *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_certificate_append_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_certificate_append *xmpp_iq_certificate_append(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_certificate_append *)xso_payload(&xmpp_iq_class, o, &xmpp_certificate_append_class, NULL);
}

typedef void xmpp_iq_certificate_append_handler(
	struct xso_request *request, const struct xmpp_certificate_append *o, void *user);

static inline void xmpp_iq_certificate_append_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_certificate_append_handler *)fn)(request, xmpp_certificate_append_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_certificate_append(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_certificate_append_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_certificate_append_class, xmpp_iq_certificate_append_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_certificate_append(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_certificate_append_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_certificate_append_answer(
	struct xso_stream *stream, const struct xmpp_certificate_append *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_certificate_append_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_certificate_append_answer *)fn)(stream, xmpp_certificate_append_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_certificate_append(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_certificate_append *o,
	uint64_t timeout, xmpp_iq_certificate_append_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_certificate_append_any(o), timeout,
		xmpp_iq_certificate_append_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_certificate_list_item {
	const char *name; /* required */
	struct xso_bytes certificate; /* base64, DER */
	bool has_users;
	const char *const *resource; /* those who are logged in with it now */
	size_t n_resource;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_certificate_list_item_class;

/*
 * <items xmlns='urn:xmpp:saslcert:1'>
 * The certificates that may log in. Without content: asks for them.
 */
struct xmpp_certificate_list {
	const struct xmpp_certificate_list_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_certificate_list_class;

static inline struct xso_any xmpp_certificate_list_any(const struct xmpp_certificate_list *o)
{
	struct xso_any any = { &xmpp_certificate_list_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_certificate_list *xmpp_certificate_list_from(struct xso_any any)
{
	return any.cls == &xmpp_certificate_list_class ? (const struct xmpp_certificate_list *)any.object : NULL;
}

static inline enum xso_status xmpp_certificate_list_decode(struct xmpp_certificate_list *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_certificate_list_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_certificate_list_encode(const struct xmpp_certificate_list *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_certificate_list_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_certificate_list *xmpp_iq_certificate_list(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_certificate_list *)xso_payload(&xmpp_iq_class, o, &xmpp_certificate_list_class, NULL);
}

typedef void xmpp_iq_certificate_list_handler(
	struct xso_request *request, const struct xmpp_certificate_list *o, void *user);

static inline void xmpp_iq_certificate_list_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_certificate_list_handler *)fn)(request, xmpp_certificate_list_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_certificate_list(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_certificate_list_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_certificate_list_class, xmpp_iq_certificate_list_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_certificate_list(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_certificate_list_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_certificate_list_answer(
	struct xso_stream *stream, const struct xmpp_certificate_list *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_certificate_list_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_certificate_list_answer *)fn)(stream, xmpp_certificate_list_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_certificate_list(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_certificate_list *o,
	uint64_t timeout, xmpp_iq_certificate_list_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_certificate_list_any(o), timeout,
		xmpp_iq_certificate_list_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <disable xmlns='urn:xmpp:saslcert:1'>
 * Takes a certificate from the list; who is logged in with it stays.
 */
struct xmpp_certificate_disable {
	const char *name; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_certificate_disable_class;

static inline struct xso_any xmpp_certificate_disable_any(const struct xmpp_certificate_disable *o)
{
	struct xso_any any = { &xmpp_certificate_disable_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_certificate_disable *xmpp_certificate_disable_from(struct xso_any any)
{
	return any.cls == &xmpp_certificate_disable_class ? (const struct xmpp_certificate_disable *)any.object : NULL;
}

static inline enum xso_status xmpp_certificate_disable_decode(struct xmpp_certificate_disable *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_certificate_disable_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_certificate_disable_encode(const struct xmpp_certificate_disable *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_certificate_disable_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_certificate_disable *xmpp_iq_certificate_disable(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_certificate_disable *)xso_payload(&xmpp_iq_class, o, &xmpp_certificate_disable_class, NULL);
}

typedef void xmpp_iq_certificate_disable_handler(
	struct xso_request *request, const struct xmpp_certificate_disable *o, void *user);

static inline void xmpp_iq_certificate_disable_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_certificate_disable_handler *)fn)(request, xmpp_certificate_disable_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_certificate_disable(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_certificate_disable_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_certificate_disable_class, xmpp_iq_certificate_disable_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_certificate_disable(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_certificate_disable_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_certificate_disable_answer(
	struct xso_stream *stream, const struct xmpp_certificate_disable *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_certificate_disable_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_certificate_disable_answer *)fn)(stream, xmpp_certificate_disable_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_certificate_disable(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_certificate_disable *o,
	uint64_t timeout, xmpp_iq_certificate_disable_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_certificate_disable_any(o), timeout,
		xmpp_iq_certificate_disable_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <revoke xmlns='urn:xmpp:saslcert:1'>
 * Takes a certificate from the list, and logs out who used it.
 */
struct xmpp_certificate_revoke {
	const char *name; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_certificate_revoke_class;

static inline struct xso_any xmpp_certificate_revoke_any(const struct xmpp_certificate_revoke *o)
{
	struct xso_any any = { &xmpp_certificate_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_certificate_revoke *xmpp_certificate_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_certificate_revoke_class ? (const struct xmpp_certificate_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_certificate_revoke_decode(struct xmpp_certificate_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_certificate_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_certificate_revoke_encode(const struct xmpp_certificate_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_certificate_revoke_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_certificate_revoke *xmpp_iq_certificate_revoke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_certificate_revoke *)xso_payload(&xmpp_iq_class, o, &xmpp_certificate_revoke_class, NULL);
}

typedef void xmpp_iq_certificate_revoke_handler(
	struct xso_request *request, const struct xmpp_certificate_revoke *o, void *user);

static inline void xmpp_iq_certificate_revoke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_certificate_revoke_handler *)fn)(request, xmpp_certificate_revoke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_certificate_revoke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_certificate_revoke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_certificate_revoke_class, xmpp_iq_certificate_revoke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_certificate_revoke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_certificate_revoke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_certificate_revoke_answer(
	struct xso_stream *stream, const struct xmpp_certificate_revoke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_certificate_revoke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_certificate_revoke_answer *)fn)(stream, xmpp_certificate_revoke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_certificate_revoke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_certificate_revoke *o,
	uint64_t timeout, xmpp_iq_certificate_revoke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_certificate_revoke_any(o), timeout,
		xmpp_iq_certificate_revoke_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
