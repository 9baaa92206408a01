/* Printed by xsoc from account-affiliation.xml: do not edit. */
/* XEP-0489: Reporting Account Affiliations. */
#ifndef XMPP_ACCOUNT_AFFILIATION_H
#define XMPP_ACCOUNT_AFFILIATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/account-affiliation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/account-affiliation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_account_affiliation_module;

/* <query xmlns='urn:xmpp:raa:0'> */
struct xmpp_account_affiliation_query {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_account_affiliation_query_class;

static inline struct xso_any xmpp_account_affiliation_query_any(const struct xmpp_account_affiliation_query *o)
{
	struct xso_any any = { &xmpp_account_affiliation_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_account_affiliation_query *xmpp_account_affiliation_query_from(struct xso_any any)
{
	return any.cls == &xmpp_account_affiliation_query_class ? (const struct xmpp_account_affiliation_query *)any.object : NULL;
}

static inline enum xso_status xmpp_account_affiliation_query_decode(struct xmpp_account_affiliation_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_account_affiliation_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_account_affiliation_query_encode(const struct xmpp_account_affiliation_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_account_affiliation_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_account_affiliation_query *xmpp_iq_account_affiliation_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_account_affiliation_query *)xso_payload(&xmpp_iq_class, o, &xmpp_account_affiliation_query_class, NULL);
}

typedef void xmpp_iq_account_affiliation_query_handler(
	struct xso_request *request, const struct xmpp_account_affiliation_query *o, void *user);

static inline void xmpp_iq_account_affiliation_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_account_affiliation_query_handler *)fn)(request, xmpp_account_affiliation_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_account_affiliation_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_account_affiliation_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_account_affiliation_query_class, xmpp_iq_account_affiliation_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_account_affiliation_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_account_affiliation_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_account_affiliation_query_answer(
	struct xso_stream *stream, const struct xmpp_account_affiliation_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_account_affiliation_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_account_affiliation_query_answer *)fn)(stream, xmpp_account_affiliation_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_account_affiliation_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_account_affiliation_query *o,
	uint64_t timeout, xmpp_iq_account_affiliation_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_account_affiliation_query_any(o), timeout,
		xmpp_iq_account_affiliation_query_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_account_affiliation_affiliation {
	XMPP_ACCOUNT_AFFILIATION_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_ACCOUNT_AFFILIATION_AFFILIATION_ANONYMOUS,
	XMPP_ACCOUNT_AFFILIATION_AFFILIATION_REGISTERED,
	XMPP_ACCOUNT_AFFILIATION_AFFILIATION_MEMBER,
	XMPP_ACCOUNT_AFFILIATION_AFFILIATION_ADMIN,
};

extern const struct xso_enum xmpp_account_affiliation_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_account_affiliation_affiliation_text(enum xmpp_account_affiliation_affiliation value)
{
	return xso_enum_text(&xmpp_account_affiliation_affiliation_enum, (int)value);
}

/*
 * <info xmlns='urn:xmpp:raa:0'>
 * What an account is to its server.
 */
struct xmpp_account_affiliation {
	enum xmpp_account_affiliation_affiliation affiliation;
	struct xso_datetime since; /* datetime */
	bool has_since;
	uint8_t trust;
	bool has_trust;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_account_affiliation_class;

static inline struct xso_any xmpp_account_affiliation_any(const struct xmpp_account_affiliation *o)
{
	struct xso_any any = { &xmpp_account_affiliation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_account_affiliation *xmpp_account_affiliation_from(struct xso_any any)
{
	return any.cls == &xmpp_account_affiliation_class ? (const struct xmpp_account_affiliation *)any.object : NULL;
}

static inline enum xso_status xmpp_account_affiliation_decode(struct xmpp_account_affiliation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_account_affiliation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_account_affiliation_encode(const struct xmpp_account_affiliation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_account_affiliation_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_account_affiliation *xmpp_iq_account_affiliation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_account_affiliation *)xso_payload(&xmpp_iq_class, o, &xmpp_account_affiliation_class, NULL);
}

typedef void xmpp_iq_account_affiliation_handler(
	struct xso_request *request, const struct xmpp_account_affiliation *o, void *user);

static inline void xmpp_iq_account_affiliation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_account_affiliation_handler *)fn)(request, xmpp_account_affiliation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_account_affiliation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_account_affiliation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_account_affiliation_class, xmpp_iq_account_affiliation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_account_affiliation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_account_affiliation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_account_affiliation_answer(
	struct xso_stream *stream, const struct xmpp_account_affiliation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_account_affiliation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_account_affiliation_answer *)fn)(stream, xmpp_account_affiliation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_account_affiliation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_account_affiliation *o,
	uint64_t timeout, xmpp_iq_account_affiliation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_account_affiliation_any(o), timeout,
		xmpp_iq_account_affiliation_call_answer, (xso_function *)fn, user, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_account_affiliation *xmpp_presence_account_affiliation(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_account_affiliation *)xso_payload(&xmpp_presence_class, o, &xmpp_account_affiliation_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_account_affiliation *xmpp_message_account_affiliation(
	const struct xmpp_message *o)
{
	return (const struct xmpp_account_affiliation *)xso_payload(&xmpp_message_class, o, &xmpp_account_affiliation_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
