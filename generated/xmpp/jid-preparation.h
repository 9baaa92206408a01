/* Printed by xsoc from jid-preparation.xml: do not edit. */
/* XEP-0328: JID Preparation and Validation Service. */
#ifndef XMPP_JID_PREPARATION_H
#define XMPP_JID_PREPARATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jid-preparation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jid-preparation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jid_preparation_module;

/*
 * <jid xmlns='urn:xmpp:jidprep:0'>
 * Asks for the prepared form of an address, and is the answer: how it was before version
 * 1.
 */
struct xmpp_jid_preparation {
	const char *address;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jid_preparation_class;

static inline struct xso_any xmpp_jid_preparation_any(const struct xmpp_jid_preparation *o)
{
	struct xso_any any = { &xmpp_jid_preparation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jid_preparation *xmpp_jid_preparation_from(struct xso_any any)
{
	return any.cls == &xmpp_jid_preparation_class ? (const struct xmpp_jid_preparation *)any.object : NULL;
}

static inline enum xso_status xmpp_jid_preparation_decode(struct xmpp_jid_preparation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jid_preparation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jid_preparation_encode(const struct xmpp_jid_preparation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jid_preparation_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jid_preparation *xmpp_iq_jid_preparation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jid_preparation *)xso_payload(&xmpp_iq_class, o, &xmpp_jid_preparation_class, NULL);
}

typedef void xmpp_iq_jid_preparation_handler(
	struct xso_request *request, const struct xmpp_jid_preparation *o, void *user);

static inline void xmpp_iq_jid_preparation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jid_preparation_handler *)fn)(request, xmpp_jid_preparation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jid_preparation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jid_preparation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jid_preparation_class, xmpp_iq_jid_preparation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jid_preparation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jid_preparation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jid_preparation_answer(
	struct xso_stream *stream, const struct xmpp_jid_preparation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jid_preparation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jid_preparation_answer *)fn)(stream, xmpp_jid_preparation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jid_preparation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jid_preparation *o,
	uint64_t timeout, xmpp_iq_jid_preparation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jid_preparation_any(o), timeout,
		xmpp_iq_jid_preparation_call_answer, (xso_function *)fn, user, NULL);
}

/* <jid-validate-request xmlns='urn:xmpp:jidprep:1'> */
struct xmpp_jid_validate {
	const char *maybe_jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jid_validate_class;

static inline struct xso_any xmpp_jid_validate_any(const struct xmpp_jid_validate *o)
{
	struct xso_any any = { &xmpp_jid_validate_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jid_validate *xmpp_jid_validate_from(struct xso_any any)
{
	return any.cls == &xmpp_jid_validate_class ? (const struct xmpp_jid_validate *)any.object : NULL;
}

static inline enum xso_status xmpp_jid_validate_decode(struct xmpp_jid_validate *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jid_validate_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jid_validate_encode(const struct xmpp_jid_validate *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jid_validate_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jid_validate *xmpp_iq_jid_validate(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jid_validate *)xso_payload(&xmpp_iq_class, o, &xmpp_jid_validate_class, NULL);
}

typedef void xmpp_iq_jid_validate_handler(
	struct xso_request *request, const struct xmpp_jid_validate *o, void *user);

static inline void xmpp_iq_jid_validate_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jid_validate_handler *)fn)(request, xmpp_jid_validate_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jid_validate(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jid_validate_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jid_validate_class, xmpp_iq_jid_validate_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jid_validate(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jid_validate_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jid_validate_answer(
	struct xso_stream *stream, const struct xmpp_jid_validate *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jid_validate_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jid_validate_answer *)fn)(stream, xmpp_jid_validate_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jid_validate(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jid_validate *o,
	uint64_t timeout, xmpp_iq_jid_validate_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jid_validate_any(o), timeout,
		xmpp_iq_jid_validate_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <jid-validate-base64-request xmlns='urn:xmpp:jidprep:1'>
 * The same, for what XML cannot carry or would change.
 */
struct xmpp_jid_validate_base64 {
	struct xso_bytes maybe_jid; /* base64, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jid_validate_base64_class;

static inline struct xso_any xmpp_jid_validate_base64_any(const struct xmpp_jid_validate_base64 *o)
{
	struct xso_any any = { &xmpp_jid_validate_base64_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jid_validate_base64 *xmpp_jid_validate_base64_from(struct xso_any any)
{
	return any.cls == &xmpp_jid_validate_base64_class ? (const struct xmpp_jid_validate_base64 *)any.object : NULL;
}

static inline enum xso_status xmpp_jid_validate_base64_decode(struct xmpp_jid_validate_base64 *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jid_validate_base64_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jid_validate_base64_encode(const struct xmpp_jid_validate_base64 *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jid_validate_base64_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jid_validate_base64 *xmpp_iq_jid_validate_base64(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jid_validate_base64 *)xso_payload(&xmpp_iq_class, o, &xmpp_jid_validate_base64_class, NULL);
}

typedef void xmpp_iq_jid_validate_base64_handler(
	struct xso_request *request, const struct xmpp_jid_validate_base64 *o, void *user);

static inline void xmpp_iq_jid_validate_base64_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jid_validate_base64_handler *)fn)(request, xmpp_jid_validate_base64_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jid_validate_base64(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jid_validate_base64_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jid_validate_base64_class, xmpp_iq_jid_validate_base64_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jid_validate_base64(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jid_validate_base64_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jid_validate_base64_answer(
	struct xso_stream *stream, const struct xmpp_jid_validate_base64 *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jid_validate_base64_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jid_validate_base64_answer *)fn)(stream, xmpp_jid_validate_base64_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jid_validate_base64(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jid_validate_base64 *o,
	uint64_t timeout, xmpp_iq_jid_validate_base64_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jid_validate_base64_any(o), timeout,
		xmpp_iq_jid_validate_base64_call_answer, (xso_function *)fn, user, NULL);
}

/* What the address is when it has been prepared. */
struct xmpp_jid_validate_result_valid {
	const char *localpart;
	const char *domainpart; /* required */
	const char *resourcepart;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jid_validate_result_valid_class;

struct xmpp_jid_validate_result_invalid {
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jid_validate_result_invalid_class;

/* <jid-validate-result xmlns='urn:xmpp:jidprep:1'> */
struct xmpp_jid_validate_result {
	/* What the address is when it has been prepared. */
	const struct xmpp_jid_validate_result_valid *valid;
	const struct xmpp_jid_validate_result_invalid *invalid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jid_validate_result_class;

static inline struct xso_any xmpp_jid_validate_result_any(const struct xmpp_jid_validate_result *o)
{
	struct xso_any any = { &xmpp_jid_validate_result_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jid_validate_result *xmpp_jid_validate_result_from(struct xso_any any)
{
	return any.cls == &xmpp_jid_validate_result_class ? (const struct xmpp_jid_validate_result *)any.object : NULL;
}

static inline enum xso_status xmpp_jid_validate_result_decode(struct xmpp_jid_validate_result *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jid_validate_result_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jid_validate_result_encode(const struct xmpp_jid_validate_result *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jid_validate_result_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jid_validate_result *xmpp_iq_jid_validate_result(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jid_validate_result *)xso_payload(&xmpp_iq_class, o, &xmpp_jid_validate_result_class, NULL);
}

typedef void xmpp_iq_jid_validate_result_handler(
	struct xso_request *request, const struct xmpp_jid_validate_result *o, void *user);

static inline void xmpp_iq_jid_validate_result_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jid_validate_result_handler *)fn)(request, xmpp_jid_validate_result_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jid_validate_result(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jid_validate_result_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jid_validate_result_class, xmpp_iq_jid_validate_result_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jid_validate_result(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jid_validate_result_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jid_validate_result_answer(
	struct xso_stream *stream, const struct xmpp_jid_validate_result *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jid_validate_result_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jid_validate_result_answer *)fn)(stream, xmpp_jid_validate_result_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jid_validate_result(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jid_validate_result *o,
	uint64_t timeout, xmpp_iq_jid_validate_result_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jid_validate_result_any(o), timeout,
		xmpp_iq_jid_validate_result_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
