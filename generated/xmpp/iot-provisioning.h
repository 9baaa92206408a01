/* Printed by xsoc from iot-provisioning.xml: do not edit. */
/* XEP-0324: Internet of Things - Provisioning. */
/* A trusted server decides for devices who may be a friend, and who may do what. */
#ifndef XMPP_IOT_PROVISIONING_H
#define XMPP_IOT_PROVISIONING_H

#include <xmpp/core.h>
#include <xmpp/iot-control.h>
#include <xmpp/iot-sensor-data.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iot-provisioning.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iot-provisioning.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iot_provisioning_module;

/*
 * <getToken xmlns='urn:xmpp:iot:provisioning'>
 * With a certificate: asks for a token.
 */
struct xmpp_provisioning_get_token {
	struct xso_bytes certificate; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_get_token_class;

static inline struct xso_any xmpp_provisioning_get_token_any(const struct xmpp_provisioning_get_token *o)
{
	struct xso_any any = { &xmpp_provisioning_get_token_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_get_token *xmpp_provisioning_get_token_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_get_token_class ? (const struct xmpp_provisioning_get_token *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_get_token_decode(struct xmpp_provisioning_get_token *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_get_token_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_get_token_encode(const struct xmpp_provisioning_get_token *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_get_token_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_get_token *xmpp_iq_provisioning_get_token(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_get_token *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_get_token_class, NULL);
}

typedef void xmpp_iq_provisioning_get_token_handler(
	struct xso_request *request, const struct xmpp_provisioning_get_token *o, void *user);

static inline void xmpp_iq_provisioning_get_token_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_get_token_handler *)fn)(request, xmpp_provisioning_get_token_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_get_token(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_get_token_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_get_token_class, xmpp_iq_provisioning_get_token_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_get_token(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_get_token_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_get_token_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_get_token *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_get_token_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_get_token_answer *)fn)(stream, xmpp_provisioning_get_token_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_get_token(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_get_token *o,
	uint64_t timeout, xmpp_iq_provisioning_get_token_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_get_token_any(o), timeout,
		xmpp_iq_provisioning_get_token_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_provisioning_challenge_element {
	XMPP_PROVISIONING_CHALLENGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_PROVISIONING_CHALLENGE_ELEMENT_GET_TOKEN_CHALLENGE,
	XMPP_PROVISIONING_CHALLENGE_ELEMENT_GET_TOKEN_CHALLENGE_RESPONSE,
};

extern const struct xso_enum xmpp_provisioning_challenge_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_provisioning_challenge_element_text(enum xmpp_provisioning_challenge_element value)
{
	return xso_enum_text(&xmpp_provisioning_challenge_element_enum, (int)value);
}

/*
 * <getTokenChallenge xmlns='urn:xmpp:iot:provisioning'> and others
 * A challenge, encrypted for the certificate, or what was in it.
 */
struct xmpp_provisioning_challenge {
	enum xmpp_provisioning_challenge_element element; /* required */
	int32_t seqnr; /* required */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_challenge_class;

static inline struct xso_any xmpp_provisioning_challenge_any(const struct xmpp_provisioning_challenge *o)
{
	struct xso_any any = { &xmpp_provisioning_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_challenge *xmpp_provisioning_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_challenge_class ? (const struct xmpp_provisioning_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_challenge_decode(struct xmpp_provisioning_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_challenge_encode(const struct xmpp_provisioning_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_challenge_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_challenge *xmpp_iq_provisioning_challenge(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_challenge *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_challenge_class, NULL);
}

typedef void xmpp_iq_provisioning_challenge_handler(
	struct xso_request *request, const struct xmpp_provisioning_challenge *o, void *user);

static inline void xmpp_iq_provisioning_challenge_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_challenge_handler *)fn)(request, xmpp_provisioning_challenge_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_challenge(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_challenge_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_challenge_class, xmpp_iq_provisioning_challenge_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_challenge(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_challenge_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_challenge_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_challenge *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_challenge_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_challenge_answer *)fn)(stream, xmpp_provisioning_challenge_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_challenge(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_challenge *o,
	uint64_t timeout, xmpp_iq_provisioning_challenge_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_challenge_any(o), timeout,
		xmpp_iq_provisioning_challenge_call_answer, (xso_function *)fn, user, NULL);
}

/* <getTokenResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_token {
	const char *token; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_token_class;

static inline struct xso_any xmpp_provisioning_token_any(const struct xmpp_provisioning_token *o)
{
	struct xso_any any = { &xmpp_provisioning_token_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_token *xmpp_provisioning_token_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_token_class ? (const struct xmpp_provisioning_token *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_token_decode(struct xmpp_provisioning_token *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_token_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_token_encode(const struct xmpp_provisioning_token *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_token_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_token *xmpp_iq_provisioning_token(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_token *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_token_class, NULL);
}

typedef void xmpp_iq_provisioning_token_handler(
	struct xso_request *request, const struct xmpp_provisioning_token *o, void *user);

static inline void xmpp_iq_provisioning_token_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_token_handler *)fn)(request, xmpp_provisioning_token_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_token(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_token_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_token_class, xmpp_iq_provisioning_token_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_token(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_token_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_token_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_token *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_token_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_token_answer *)fn)(stream, xmpp_provisioning_token_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_token(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_token *o,
	uint64_t timeout, xmpp_iq_provisioning_token_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_token_any(o), timeout,
		xmpp_iq_provisioning_token_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <tokenChallenge xmlns='urn:xmpp:iot:provisioning'>
 * Asks somebody to prove that a token is his.
 */
struct xmpp_provisioning_token_challenge {
	const char *token; /* required, secret */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_token_challenge_class;

static inline struct xso_any xmpp_provisioning_token_challenge_any(const struct xmpp_provisioning_token_challenge *o)
{
	struct xso_any any = { &xmpp_provisioning_token_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_token_challenge *xmpp_provisioning_token_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_token_challenge_class ? (const struct xmpp_provisioning_token_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_token_challenge_decode(struct xmpp_provisioning_token_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_token_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_token_challenge_encode(const struct xmpp_provisioning_token_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_token_challenge_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_token_challenge *xmpp_iq_provisioning_token_challenge(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_token_challenge *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_token_challenge_class, NULL);
}

typedef void xmpp_iq_provisioning_token_challenge_handler(
	struct xso_request *request, const struct xmpp_provisioning_token_challenge *o, void *user);

static inline void xmpp_iq_provisioning_token_challenge_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_token_challenge_handler *)fn)(request, xmpp_provisioning_token_challenge_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_token_challenge(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_token_challenge_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_token_challenge_class, xmpp_iq_provisioning_token_challenge_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_token_challenge(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_token_challenge_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_token_challenge_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_token_challenge *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_token_challenge_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_token_challenge_answer *)fn)(stream, xmpp_provisioning_token_challenge_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_token_challenge(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_token_challenge *o,
	uint64_t timeout, xmpp_iq_provisioning_token_challenge_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_token_challenge_any(o), timeout,
		xmpp_iq_provisioning_token_challenge_call_answer, (xso_function *)fn, user, NULL);
}

/* <tokenChallengeResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_token_response {
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_token_response_class;

static inline struct xso_any xmpp_provisioning_token_response_any(const struct xmpp_provisioning_token_response *o)
{
	struct xso_any any = { &xmpp_provisioning_token_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_token_response *xmpp_provisioning_token_response_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_token_response_class ? (const struct xmpp_provisioning_token_response *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_token_response_decode(struct xmpp_provisioning_token_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_token_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_token_response_encode(const struct xmpp_provisioning_token_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_token_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_token_response *xmpp_iq_provisioning_token_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_token_response *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_token_response_class, NULL);
}

typedef void xmpp_iq_provisioning_token_response_handler(
	struct xso_request *request, const struct xmpp_provisioning_token_response *o, void *user);

static inline void xmpp_iq_provisioning_token_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_token_response_handler *)fn)(request, xmpp_provisioning_token_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_token_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_token_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_token_response_class, xmpp_iq_provisioning_token_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_token_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_token_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_token_response_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_token_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_token_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_token_response_answer *)fn)(stream, xmpp_provisioning_token_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_token_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_token_response *o,
	uint64_t timeout, xmpp_iq_provisioning_token_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_token_response_any(o), timeout,
		xmpp_iq_provisioning_token_response_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_provisioning_friend_element {
	XMPP_PROVISIONING_FRIEND_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_PROVISIONING_FRIEND_ELEMENT_IS_FRIEND,
	XMPP_PROVISIONING_FRIEND_ELEMENT_UNFRIEND,
	XMPP_PROVISIONING_FRIEND_ELEMENT_FRIEND,
};

extern const struct xso_enum xmpp_provisioning_friend_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_provisioning_friend_element_text(enum xmpp_provisioning_friend_element value)
{
	return xso_enum_text(&xmpp_provisioning_friend_element_enum, (int)value);
}

/*
 * <isFriend xmlns='urn:xmpp:iot:provisioning'> and others
 * Asks about a friend, or tells what to do.
 */
struct xmpp_provisioning_friend {
	enum xmpp_provisioning_friend_element element; /* required */
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_friend_class;

static inline struct xso_any xmpp_provisioning_friend_any(const struct xmpp_provisioning_friend *o)
{
	struct xso_any any = { &xmpp_provisioning_friend_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_friend *xmpp_provisioning_friend_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_friend_class ? (const struct xmpp_provisioning_friend *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_friend_decode(struct xmpp_provisioning_friend *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_friend_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_friend_encode(const struct xmpp_provisioning_friend *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_friend_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_friend *xmpp_iq_provisioning_friend(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_friend *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_friend_class, NULL);
}

typedef void xmpp_iq_provisioning_friend_handler(
	struct xso_request *request, const struct xmpp_provisioning_friend *o, void *user);

static inline void xmpp_iq_provisioning_friend_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_friend_handler *)fn)(request, xmpp_provisioning_friend_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_friend(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_friend_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_friend_class, xmpp_iq_provisioning_friend_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_friend(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_friend_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_friend_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_friend *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_friend_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_friend_answer *)fn)(stream, xmpp_provisioning_friend_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_friend(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_friend *o,
	uint64_t timeout, xmpp_iq_provisioning_friend_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_friend_any(o), timeout,
		xmpp_iq_provisioning_friend_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_provisioning_friend *xmpp_message_provisioning_friend(
	const struct xmpp_message *o)
{
	return (const struct xmpp_provisioning_friend *)xso_payload(&xmpp_message_class, o, &xmpp_provisioning_friend_class, NULL);
}

/* <isFriendResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_friend_response {
	const char *jid; /* required */
	bool result; /* required */
	bool secondary_trust_allowed;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_friend_response_class;

static inline struct xso_any xmpp_provisioning_friend_response_any(const struct xmpp_provisioning_friend_response *o)
{
	struct xso_any any = { &xmpp_provisioning_friend_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_friend_response *xmpp_provisioning_friend_response_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_friend_response_class ? (const struct xmpp_provisioning_friend_response *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_friend_response_decode(struct xmpp_provisioning_friend_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_friend_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_friend_response_encode(const struct xmpp_provisioning_friend_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_friend_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_friend_response *xmpp_iq_provisioning_friend_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_friend_response *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_friend_response_class, NULL);
}

typedef void xmpp_iq_provisioning_friend_response_handler(
	struct xso_request *request, const struct xmpp_provisioning_friend_response *o, void *user);

static inline void xmpp_iq_provisioning_friend_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_friend_response_handler *)fn)(request, xmpp_provisioning_friend_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_friend_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_friend_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_friend_response_class, xmpp_iq_provisioning_friend_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_friend_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_friend_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_friend_response_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_friend_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_friend_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_friend_response_answer *)fn)(stream, xmpp_provisioning_friend_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_friend_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_friend_response *o,
	uint64_t timeout, xmpp_iq_provisioning_friend_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_friend_response_any(o), timeout,
		xmpp_iq_provisioning_friend_response_call_answer, (xso_function *)fn, user, NULL);
}

/* <node xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_node {
	const char *cache_type;
	const char *node_id; /* required */
	const char *source_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_node_class;

static inline struct xso_any xmpp_provisioning_node_any(const struct xmpp_provisioning_node *o)
{
	struct xso_any any = { &xmpp_provisioning_node_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_node *xmpp_provisioning_node_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_node_class ? (const struct xmpp_provisioning_node *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_node_decode(struct xmpp_provisioning_node *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_node_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_node_encode(const struct xmpp_provisioning_node *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_node_class, o, ns, writer, error);
}

/* <canRead xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_can_read {
	bool computed;
	bool historical_day;
	bool historical_hour;
	bool historical_minute;
	bool historical_month;
	bool historical_other;
	bool historical_quarter;
	bool historical_second;
	bool historical_week;
	bool historical_year;
	bool identity;
	bool momentary;
	bool peak;
	bool status;
	bool all;
	bool historical;
	const char *jid; /* required */
	const char *device_token; /* secret */
	const char *service_token; /* secret */
	const char *user_token; /* secret */
	const struct xmpp_provisioning_node *node;
	size_t n_node;
	const char *const *field;
	size_t n_field;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_read_class;

static inline struct xso_any xmpp_provisioning_can_read_any(const struct xmpp_provisioning_can_read *o)
{
	struct xso_any any = { &xmpp_provisioning_can_read_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_can_read *xmpp_provisioning_can_read_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_can_read_class ? (const struct xmpp_provisioning_can_read *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_can_read_decode(struct xmpp_provisioning_can_read *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_can_read_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_can_read_encode(const struct xmpp_provisioning_can_read *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_can_read_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_can_read *xmpp_iq_provisioning_can_read(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_can_read *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_can_read_class, NULL);
}

typedef void xmpp_iq_provisioning_can_read_handler(
	struct xso_request *request, const struct xmpp_provisioning_can_read *o, void *user);

static inline void xmpp_iq_provisioning_can_read_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_can_read_handler *)fn)(request, xmpp_provisioning_can_read_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_can_read(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_can_read_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_can_read_class, xmpp_iq_provisioning_can_read_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_can_read(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_can_read_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_can_read_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_can_read *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_can_read_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_can_read_answer *)fn)(stream, xmpp_provisioning_can_read_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_can_read(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_can_read *o,
	uint64_t timeout, xmpp_iq_provisioning_can_read_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_can_read_any(o), timeout,
		xmpp_iq_provisioning_can_read_call_answer, (xso_function *)fn, user, NULL);
}

/* <canReadResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_can_read_response {
	bool computed;
	bool historical_day;
	bool historical_hour;
	bool historical_minute;
	bool historical_month;
	bool historical_other;
	bool historical_quarter;
	bool historical_second;
	bool historical_week;
	bool historical_year;
	bool identity;
	bool momentary;
	bool peak;
	bool status;
	bool all;
	bool historical;
	const char *jid; /* required */
	bool result; /* required */
	const struct xmpp_provisioning_node *node;
	size_t n_node;
	const char *const *field;
	size_t n_field;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_read_response_class;

static inline struct xso_any xmpp_provisioning_can_read_response_any(const struct xmpp_provisioning_can_read_response *o)
{
	struct xso_any any = { &xmpp_provisioning_can_read_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_can_read_response *xmpp_provisioning_can_read_response_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_can_read_response_class ? (const struct xmpp_provisioning_can_read_response *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_can_read_response_decode(struct xmpp_provisioning_can_read_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_can_read_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_can_read_response_encode(const struct xmpp_provisioning_can_read_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_can_read_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_can_read_response *xmpp_iq_provisioning_can_read_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_can_read_response *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_can_read_response_class, NULL);
}

typedef void xmpp_iq_provisioning_can_read_response_handler(
	struct xso_request *request, const struct xmpp_provisioning_can_read_response *o, void *user);

static inline void xmpp_iq_provisioning_can_read_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_can_read_response_handler *)fn)(request, xmpp_provisioning_can_read_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_can_read_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_can_read_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_can_read_response_class, xmpp_iq_provisioning_can_read_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_can_read_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_can_read_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_can_read_response_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_can_read_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_can_read_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_can_read_response_answer *)fn)(stream, xmpp_provisioning_can_read_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_can_read_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_can_read_response *o,
	uint64_t timeout, xmpp_iq_provisioning_can_read_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_can_read_response_any(o), timeout,
		xmpp_iq_provisioning_can_read_response_call_answer, (xso_function *)fn, user, NULL);
}

/* <canControl xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_can_control {
	const char *jid; /* required */
	const char *device_token; /* secret */
	const char *service_token; /* secret */
	const char *user_token; /* secret */
	const struct xmpp_provisioning_node *node;
	size_t n_node;
	const char *const *parameter;
	size_t n_parameter;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_control_class;

static inline struct xso_any xmpp_provisioning_can_control_any(const struct xmpp_provisioning_can_control *o)
{
	struct xso_any any = { &xmpp_provisioning_can_control_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_can_control *xmpp_provisioning_can_control_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_can_control_class ? (const struct xmpp_provisioning_can_control *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_can_control_decode(struct xmpp_provisioning_can_control *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_can_control_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_can_control_encode(const struct xmpp_provisioning_can_control *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_can_control_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_can_control *xmpp_iq_provisioning_can_control(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_can_control *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_can_control_class, NULL);
}

typedef void xmpp_iq_provisioning_can_control_handler(
	struct xso_request *request, const struct xmpp_provisioning_can_control *o, void *user);

static inline void xmpp_iq_provisioning_can_control_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_can_control_handler *)fn)(request, xmpp_provisioning_can_control_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_can_control(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_can_control_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_can_control_class, xmpp_iq_provisioning_can_control_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_can_control(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_can_control_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_can_control_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_can_control *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_can_control_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_can_control_answer *)fn)(stream, xmpp_provisioning_can_control_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_can_control(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_can_control *o,
	uint64_t timeout, xmpp_iq_provisioning_can_control_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_can_control_any(o), timeout,
		xmpp_iq_provisioning_can_control_call_answer, (xso_function *)fn, user, NULL);
}

/* <canControlResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_can_control_response {
	const char *jid; /* required */
	bool result; /* required */
	const struct xmpp_provisioning_node *node;
	size_t n_node;
	const char *const *parameter;
	size_t n_parameter;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_control_response_class;

static inline struct xso_any xmpp_provisioning_can_control_response_any(const struct xmpp_provisioning_can_control_response *o)
{
	struct xso_any any = { &xmpp_provisioning_can_control_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_can_control_response *xmpp_provisioning_can_control_response_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_can_control_response_class ? (const struct xmpp_provisioning_can_control_response *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_can_control_response_decode(struct xmpp_provisioning_can_control_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_can_control_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_can_control_response_encode(const struct xmpp_provisioning_can_control_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_can_control_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_can_control_response *xmpp_iq_provisioning_can_control_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_can_control_response *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_can_control_response_class, NULL);
}

typedef void xmpp_iq_provisioning_can_control_response_handler(
	struct xso_request *request, const struct xmpp_provisioning_can_control_response *o, void *user);

static inline void xmpp_iq_provisioning_can_control_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_can_control_response_handler *)fn)(request, xmpp_provisioning_can_control_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_can_control_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_can_control_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_can_control_response_class, xmpp_iq_provisioning_can_control_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_can_control_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_can_control_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_can_control_response_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_can_control_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_can_control_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_can_control_response_answer *)fn)(stream, xmpp_provisioning_can_control_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_can_control_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_can_control_response *o,
	uint64_t timeout, xmpp_iq_provisioning_can_control_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_can_control_response_any(o), timeout,
		xmpp_iq_provisioning_can_control_response_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_provisioning_clear_cache_element {
	XMPP_PROVISIONING_CLEAR_CACHE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_PROVISIONING_CLEAR_CACHE_ELEMENT_CLEAR_CACHE,
	XMPP_PROVISIONING_CLEAR_CACHE_ELEMENT_CLEAR_CACHE_RESPONSE,
};

extern const struct xso_enum xmpp_provisioning_clear_cache_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_provisioning_clear_cache_element_text(enum xmpp_provisioning_clear_cache_element value)
{
	return xso_enum_text(&xmpp_provisioning_clear_cache_element_enum, (int)value);
}

/*
 * <clearCache xmlns='urn:xmpp:iot:provisioning'> and others
 * What the server has answered does not hold any more.
 */
struct xmpp_provisioning_clear_cache {
	enum xmpp_provisioning_clear_cache_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_clear_cache_class;

static inline struct xso_any xmpp_provisioning_clear_cache_any(const struct xmpp_provisioning_clear_cache *o)
{
	struct xso_any any = { &xmpp_provisioning_clear_cache_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_clear_cache *xmpp_provisioning_clear_cache_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_clear_cache_class ? (const struct xmpp_provisioning_clear_cache *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_clear_cache_decode(struct xmpp_provisioning_clear_cache *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_clear_cache_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_clear_cache_encode(const struct xmpp_provisioning_clear_cache *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_clear_cache_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_clear_cache *xmpp_iq_provisioning_clear_cache(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_clear_cache *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_clear_cache_class, NULL);
}

typedef void xmpp_iq_provisioning_clear_cache_handler(
	struct xso_request *request, const struct xmpp_provisioning_clear_cache *o, void *user);

static inline void xmpp_iq_provisioning_clear_cache_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_clear_cache_handler *)fn)(request, xmpp_provisioning_clear_cache_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_clear_cache(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_clear_cache_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_clear_cache_class, xmpp_iq_provisioning_clear_cache_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_clear_cache(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_clear_cache_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_clear_cache_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_clear_cache *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_clear_cache_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_clear_cache_answer *)fn)(stream, xmpp_provisioning_clear_cache_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_clear_cache(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_clear_cache *o,
	uint64_t timeout, xmpp_iq_provisioning_clear_cache_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_clear_cache_any(o), timeout,
		xmpp_iq_provisioning_clear_cache_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_provisioning_credential_element {
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_JID,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_IP4,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_IP6,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_HOST_NAME,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_X509_CERTIFICATE,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_X509_CERTIFICATE_THUMBPRINT,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_USER_NAME,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_LONGITUDE,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_LATITUDE,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_ALTITUDE,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_SSO,
	XMPP_PROVISIONING_CREDENTIAL_ELEMENT_PROTOCOL,
};

extern const struct xso_enum xmpp_provisioning_credential_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_provisioning_credential_element_text(enum xmpp_provisioning_credential_element value)
{
	return xso_enum_text(&xmpp_provisioning_credential_element_enum, (int)value);
}

/*
 * <jid xmlns='urn:xmpp:iot:provisioning'> and others
 * One thing known about who asks.
 */
struct xmpp_provisioning_credential {
	enum xmpp_provisioning_credential_element element; /* required */
	const char *value;
	struct xso_bytes base64;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_credential_class;

static inline struct xso_any xmpp_provisioning_credential_any(const struct xmpp_provisioning_credential *o)
{
	struct xso_any any = { &xmpp_provisioning_credential_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_credential *xmpp_provisioning_credential_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_credential_class ? (const struct xmpp_provisioning_credential *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_credential_decode(struct xmpp_provisioning_credential *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_credential_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_credential_encode(const struct xmpp_provisioning_credential *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_credential_class, o, ns, writer, error);
}

struct xmpp_provisioning_can_access_old_credential {
	const char *type;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_access_old_credential_class;

/*
 * <canAccess xmlns='urn:xmpp:iot:provisioning'>
 * Asks whether somebody may use a service.
 */
struct xmpp_provisioning_can_access {
	const char *service_token; /* required, secret */
	const struct xmpp_provisioning_credential *credential;
	size_t n_credential;
	const struct xmpp_provisioning_can_access_old_credential *old_credential; /* deprecated */
	size_t n_old_credential;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_access_class;

static inline struct xso_any xmpp_provisioning_can_access_any(const struct xmpp_provisioning_can_access *o)
{
	struct xso_any any = { &xmpp_provisioning_can_access_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_can_access *xmpp_provisioning_can_access_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_can_access_class ? (const struct xmpp_provisioning_can_access *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_can_access_decode(struct xmpp_provisioning_can_access *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_can_access_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_can_access_encode(const struct xmpp_provisioning_can_access *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_can_access_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_can_access *xmpp_iq_provisioning_can_access(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_can_access *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_can_access_class, NULL);
}

typedef void xmpp_iq_provisioning_can_access_handler(
	struct xso_request *request, const struct xmpp_provisioning_can_access *o, void *user);

static inline void xmpp_iq_provisioning_can_access_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_can_access_handler *)fn)(request, xmpp_provisioning_can_access_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_can_access(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_can_access_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_can_access_class, xmpp_iq_provisioning_can_access_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_can_access(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_can_access_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_can_access_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_can_access *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_can_access_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_can_access_answer *)fn)(stream, xmpp_provisioning_can_access_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_can_access(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_can_access *o,
	uint64_t timeout, xmpp_iq_provisioning_can_access_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_can_access_any(o), timeout,
		xmpp_iq_provisioning_can_access_call_answer, (xso_function *)fn, user, NULL);
}

/* <canAccessResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_can_access_response {
	bool result; /* required */
	const char *user_token; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_can_access_response_class;

static inline struct xso_any xmpp_provisioning_can_access_response_any(const struct xmpp_provisioning_can_access_response *o)
{
	struct xso_any any = { &xmpp_provisioning_can_access_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_can_access_response *xmpp_provisioning_can_access_response_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_can_access_response_class ? (const struct xmpp_provisioning_can_access_response *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_can_access_response_decode(struct xmpp_provisioning_can_access_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_can_access_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_can_access_response_encode(const struct xmpp_provisioning_can_access_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_can_access_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_can_access_response *xmpp_iq_provisioning_can_access_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_can_access_response *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_can_access_response_class, NULL);
}

typedef void xmpp_iq_provisioning_can_access_response_handler(
	struct xso_request *request, const struct xmpp_provisioning_can_access_response *o, void *user);

static inline void xmpp_iq_provisioning_can_access_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_can_access_response_handler *)fn)(request, xmpp_provisioning_can_access_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_can_access_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_can_access_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_can_access_response_class, xmpp_iq_provisioning_can_access_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_can_access_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_can_access_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_can_access_response_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_can_access_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_can_access_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_can_access_response_answer *)fn)(stream, xmpp_provisioning_can_access_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_can_access_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_can_access_response *o,
	uint64_t timeout, xmpp_iq_provisioning_can_access_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_can_access_response_any(o), timeout,
		xmpp_iq_provisioning_can_access_response_call_answer, (xso_function *)fn, user, NULL);
}

/* <userLoggedIn xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_logged_in {
	const char *service_token; /* required, secret */
	const char *user_name; /* required */
	const char *user_token; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_logged_in_class;

static inline struct xso_any xmpp_provisioning_logged_in_any(const struct xmpp_provisioning_logged_in *o)
{
	struct xso_any any = { &xmpp_provisioning_logged_in_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_logged_in *xmpp_provisioning_logged_in_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_logged_in_class ? (const struct xmpp_provisioning_logged_in *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_logged_in_decode(struct xmpp_provisioning_logged_in *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_logged_in_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_logged_in_encode(const struct xmpp_provisioning_logged_in *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_logged_in_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_provisioning_logged_in *xmpp_message_provisioning_logged_in(
	const struct xmpp_message *o)
{
	return (const struct xmpp_provisioning_logged_in *)xso_payload(&xmpp_message_class, o, &xmpp_provisioning_logged_in_class, NULL);
}

/* <hasPrivilege xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_has_privilege {
	const char *privilege_id; /* required */
	const char *service_token; /* required, secret */
	const char *user_token; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_has_privilege_class;

static inline struct xso_any xmpp_provisioning_has_privilege_any(const struct xmpp_provisioning_has_privilege *o)
{
	struct xso_any any = { &xmpp_provisioning_has_privilege_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_has_privilege *xmpp_provisioning_has_privilege_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_has_privilege_class ? (const struct xmpp_provisioning_has_privilege *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_has_privilege_decode(struct xmpp_provisioning_has_privilege *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_has_privilege_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_has_privilege_encode(const struct xmpp_provisioning_has_privilege *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_has_privilege_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_has_privilege *xmpp_iq_provisioning_has_privilege(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_has_privilege *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_has_privilege_class, NULL);
}

typedef void xmpp_iq_provisioning_has_privilege_handler(
	struct xso_request *request, const struct xmpp_provisioning_has_privilege *o, void *user);

static inline void xmpp_iq_provisioning_has_privilege_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_has_privilege_handler *)fn)(request, xmpp_provisioning_has_privilege_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_has_privilege(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_has_privilege_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_has_privilege_class, xmpp_iq_provisioning_has_privilege_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_has_privilege(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_has_privilege_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_has_privilege_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_has_privilege *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_has_privilege_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_has_privilege_answer *)fn)(stream, xmpp_provisioning_has_privilege_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_has_privilege(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_has_privilege *o,
	uint64_t timeout, xmpp_iq_provisioning_has_privilege_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_has_privilege_any(o), timeout,
		xmpp_iq_provisioning_has_privilege_call_answer, (xso_function *)fn, user, NULL);
}

/* <hasPrivilegeResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_has_privilege_response {
	bool result; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_has_privilege_response_class;

static inline struct xso_any xmpp_provisioning_has_privilege_response_any(const struct xmpp_provisioning_has_privilege_response *o)
{
	struct xso_any any = { &xmpp_provisioning_has_privilege_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_has_privilege_response *xmpp_provisioning_has_privilege_response_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_has_privilege_response_class ? (const struct xmpp_provisioning_has_privilege_response *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_has_privilege_response_decode(struct xmpp_provisioning_has_privilege_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_has_privilege_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_has_privilege_response_encode(const struct xmpp_provisioning_has_privilege_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_has_privilege_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_has_privilege_response *xmpp_iq_provisioning_has_privilege_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_has_privilege_response *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_has_privilege_response_class, NULL);
}

typedef void xmpp_iq_provisioning_has_privilege_response_handler(
	struct xso_request *request, const struct xmpp_provisioning_has_privilege_response *o, void *user);

static inline void xmpp_iq_provisioning_has_privilege_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_has_privilege_response_handler *)fn)(request, xmpp_provisioning_has_privilege_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_has_privilege_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_has_privilege_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_has_privilege_response_class, xmpp_iq_provisioning_has_privilege_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_has_privilege_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_has_privilege_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_has_privilege_response_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_has_privilege_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_has_privilege_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_has_privilege_response_answer *)fn)(stream, xmpp_provisioning_has_privilege_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_has_privilege_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_has_privilege_response *o,
	uint64_t timeout, xmpp_iq_provisioning_has_privilege_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_has_privilege_response_any(o), timeout,
		xmpp_iq_provisioning_has_privilege_response_call_answer, (xso_function *)fn, user, NULL);
}

/* <downloadPrivileges xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_download_privileges {
	const char *service_token; /* required, secret */
	const char *user_token; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_download_privileges_class;

static inline struct xso_any xmpp_provisioning_download_privileges_any(const struct xmpp_provisioning_download_privileges *o)
{
	struct xso_any any = { &xmpp_provisioning_download_privileges_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_download_privileges *xmpp_provisioning_download_privileges_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_download_privileges_class ? (const struct xmpp_provisioning_download_privileges *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_download_privileges_decode(struct xmpp_provisioning_download_privileges *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_download_privileges_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_download_privileges_encode(const struct xmpp_provisioning_download_privileges *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_download_privileges_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_download_privileges *xmpp_iq_provisioning_download_privileges(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_download_privileges *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_download_privileges_class, NULL);
}

typedef void xmpp_iq_provisioning_download_privileges_handler(
	struct xso_request *request, const struct xmpp_provisioning_download_privileges *o, void *user);

static inline void xmpp_iq_provisioning_download_privileges_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_download_privileges_handler *)fn)(request, xmpp_provisioning_download_privileges_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_download_privileges(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_download_privileges_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_download_privileges_class, xmpp_iq_provisioning_download_privileges_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_download_privileges(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_download_privileges_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_download_privileges_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_download_privileges *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_download_privileges_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_download_privileges_answer *)fn)(stream, xmpp_provisioning_download_privileges_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_download_privileges(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_download_privileges *o,
	uint64_t timeout, xmpp_iq_provisioning_download_privileges_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_download_privileges_any(o), timeout,
		xmpp_iq_provisioning_download_privileges_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_provisioning_privilege_element {
	XMPP_PROVISIONING_PRIVILEGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_PROVISIONING_PRIVILEGE_ELEMENT_INCLUDE,
	XMPP_PROVISIONING_PRIVILEGE_ELEMENT_EXCLUDE,
};

extern const struct xso_enum xmpp_provisioning_privilege_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_provisioning_privilege_element_text(enum xmpp_provisioning_privilege_element value)
{
	return xso_enum_text(&xmpp_provisioning_privilege_element_enum, (int)value);
}

/*
 * <include xmlns='urn:xmpp:iot:provisioning'> and others
 * The later ones count more.
 */
struct xmpp_provisioning_privilege {
	enum xmpp_provisioning_privilege_element element; /* required */
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_privilege_class;

static inline struct xso_any xmpp_provisioning_privilege_any(const struct xmpp_provisioning_privilege *o)
{
	struct xso_any any = { &xmpp_provisioning_privilege_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_privilege *xmpp_provisioning_privilege_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_privilege_class ? (const struct xmpp_provisioning_privilege *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_privilege_decode(struct xmpp_provisioning_privilege *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_privilege_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_privilege_encode(const struct xmpp_provisioning_privilege *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_privilege_class, o, ns, writer, error);
}

/* <downloadPrivilegesResponse xmlns='urn:xmpp:iot:provisioning'> */
struct xmpp_provisioning_privileges {
	const struct xmpp_provisioning_privilege *privilege;
	size_t n_privilege;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_provisioning_privileges_class;

static inline struct xso_any xmpp_provisioning_privileges_any(const struct xmpp_provisioning_privileges *o)
{
	struct xso_any any = { &xmpp_provisioning_privileges_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_provisioning_privileges *xmpp_provisioning_privileges_from(struct xso_any any)
{
	return any.cls == &xmpp_provisioning_privileges_class ? (const struct xmpp_provisioning_privileges *)any.object : NULL;
}

static inline enum xso_status xmpp_provisioning_privileges_decode(struct xmpp_provisioning_privileges *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_provisioning_privileges_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_provisioning_privileges_encode(const struct xmpp_provisioning_privileges *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_provisioning_privileges_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_provisioning_privileges *xmpp_iq_provisioning_privileges(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_provisioning_privileges *)xso_payload(&xmpp_iq_class, o, &xmpp_provisioning_privileges_class, NULL);
}

typedef void xmpp_iq_provisioning_privileges_handler(
	struct xso_request *request, const struct xmpp_provisioning_privileges *o, void *user);

static inline void xmpp_iq_provisioning_privileges_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_provisioning_privileges_handler *)fn)(request, xmpp_provisioning_privileges_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_provisioning_privileges(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_provisioning_privileges_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_provisioning_privileges_class, xmpp_iq_provisioning_privileges_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_provisioning_privileges(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_provisioning_privileges_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_provisioning_privileges_answer(
	struct xso_stream *stream, const struct xmpp_provisioning_privileges *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_provisioning_privileges_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_provisioning_privileges_answer *)fn)(stream, xmpp_provisioning_privileges_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_provisioning_privileges(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_provisioning_privileges *o,
	uint64_t timeout, xmpp_iq_provisioning_privileges_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_provisioning_privileges_any(o), timeout,
		xmpp_iq_provisioning_privileges_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
