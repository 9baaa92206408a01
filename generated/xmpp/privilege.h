/* Printed by xsoc from privilege.xml: do not edit. */
/* XEP-0356: Privileged Entity. */
#ifndef XMPP_PRIVILEGE_H
#define XMPP_PRIVILEGE_H

#include <xmpp/core.h>
#include <xmpp/forward.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/privilege.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/privilege.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_privilege_module;

enum xmpp_privilege_perm_namespace_type {
	XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_ABSENT = 0, /* there is none */
	XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_NONE,
	XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_GET,
	XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_SET,
	XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_BOTH,
};

extern const struct xso_enum xmpp_privilege_perm_namespace_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_privilege_perm_namespace_type_text(enum xmpp_privilege_perm_namespace_type value)
{
	return xso_enum_text(&xmpp_privilege_perm_namespace_type_enum, (int)value);
}

/* Payloads of an iq that may be sent for users. */
struct xmpp_privilege_perm_namespace {
	const char *ns; /* required */
	enum xmpp_privilege_perm_namespace_type type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privilege_perm_namespace_class;

enum xmpp_privilege_perm_access {
	XMPP_PRIVILEGE_PERM_ACCESS_ABSENT = 0, /* there is none */
	XMPP_PRIVILEGE_PERM_ACCESS_ROSTER,
	XMPP_PRIVILEGE_PERM_ACCESS_MESSAGE,
	XMPP_PRIVILEGE_PERM_ACCESS_PRESENCE,
	XMPP_PRIVILEGE_PERM_ACCESS_IQ, /* the namespaces say more */
};

extern const struct xso_enum xmpp_privilege_perm_access_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_privilege_perm_access_text(enum xmpp_privilege_perm_access value)
{
	return xso_enum_text(&xmpp_privilege_perm_access_enum, (int)value);
}

enum xmpp_privilege_perm_type {
	XMPP_PRIVILEGE_PERM_TYPE_ABSENT = 0, /* there is none */
	XMPP_PRIVILEGE_PERM_TYPE_NONE,
	XMPP_PRIVILEGE_PERM_TYPE_GET,
	XMPP_PRIVILEGE_PERM_TYPE_SET,
	XMPP_PRIVILEGE_PERM_TYPE_BOTH,
	XMPP_PRIVILEGE_PERM_TYPE_OUTGOING,
	XMPP_PRIVILEGE_PERM_TYPE_MANAGED_ENTITY,
	XMPP_PRIVILEGE_PERM_TYPE_ROSTER,
};

extern const struct xso_enum xmpp_privilege_perm_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_privilege_perm_type_text(enum xmpp_privilege_perm_type value)
{
	return xso_enum_text(&xmpp_privilege_perm_type_enum, (int)value);
}

/* What is not named is not allowed. */
struct xmpp_privilege_perm {
	enum xmpp_privilege_perm_access access;
	/*
	 * none of all; get, set, both of roster; outgoing of message; managed_entity, roster of
	 * presence
	 */
	enum xmpp_privilege_perm_type type;
	bool push; /* absent means true, of roster with get or both: its pushes come too */
	bool has_push;
	/* Payloads of an iq that may be sent for users. */
	const struct xmpp_privilege_perm_namespace *namespace_;
	size_t n_namespace;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privilege_perm_class;

/* The value, or true when it is absent. */
static inline bool xmpp_privilege_perm_push(const struct xmpp_privilege_perm *o)
{
	return o->has_push ? o->push : true;
}

/*
 * <privilege xmlns='urn:xmpp:privilege:2'> and others
 * From the server: what the receiver may do, or the answer to a privileged-iq. To the
 * server: a message to send for somebody. Believe it only of the own server.
 */
struct xmpp_privilege {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_privilege_perm *perm; /* What is not named is not allowed. */
	size_t n_perm;
	const struct xmpp_forwarded *forwarded;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privilege_class;

static inline struct xso_any xmpp_privilege_any(const struct xmpp_privilege *o)
{
	struct xso_any any = { &xmpp_privilege_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_privilege *xmpp_privilege_from(struct xso_any any)
{
	return any.cls == &xmpp_privilege_class ? (const struct xmpp_privilege *)any.object : NULL;
}

static inline enum xso_status xmpp_privilege_decode(struct xmpp_privilege *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_privilege_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_privilege_encode(const struct xmpp_privilege *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_privilege_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_privilege *xmpp_message_privilege(
	const struct xmpp_message *o)
{
	return (const struct xmpp_privilege *)xso_payload(&xmpp_message_class, o, &xmpp_privilege_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_privilege *xmpp_iq_privilege(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_privilege *)xso_payload(&xmpp_iq_class, o, &xmpp_privilege_class, NULL);
}

typedef void xmpp_iq_privilege_handler(
	struct xso_request *request, const struct xmpp_privilege *o, void *user);

static inline void xmpp_iq_privilege_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_privilege_handler *)fn)(request, xmpp_privilege_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_privilege(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_privilege_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_privilege_class, xmpp_iq_privilege_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_privilege(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_privilege_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_privilege_answer(
	struct xso_stream *stream, const struct xmpp_privilege *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_privilege_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_privilege_answer *)fn)(stream, xmpp_privilege_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_privilege(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_privilege *o,
	uint64_t timeout, xmpp_iq_privilege_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_privilege_any(o), timeout,
		xmpp_iq_privilege_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <privileged_iq xmlns='urn:xmpp:privilege:2'>
 * An iq that the server shall send as the user whom the outer one goes to.
 */
struct xmpp_privileged_iq {
	const struct xmpp_iq *iq;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privileged_iq_class;

static inline struct xso_any xmpp_privileged_iq_any(const struct xmpp_privileged_iq *o)
{
	struct xso_any any = { &xmpp_privileged_iq_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_privileged_iq *xmpp_privileged_iq_from(struct xso_any any)
{
	return any.cls == &xmpp_privileged_iq_class ? (const struct xmpp_privileged_iq *)any.object : NULL;
}

static inline enum xso_status xmpp_privileged_iq_decode(struct xmpp_privileged_iq *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_privileged_iq_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_privileged_iq_encode(const struct xmpp_privileged_iq *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_privileged_iq_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_privileged_iq *xmpp_iq_privileged_iq(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_privileged_iq *)xso_payload(&xmpp_iq_class, o, &xmpp_privileged_iq_class, NULL);
}

typedef void xmpp_iq_privileged_iq_handler(
	struct xso_request *request, const struct xmpp_privileged_iq *o, void *user);

static inline void xmpp_iq_privileged_iq_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_privileged_iq_handler *)fn)(request, xmpp_privileged_iq_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_privileged_iq(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_privileged_iq_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_privileged_iq_class, xmpp_iq_privileged_iq_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_privileged_iq(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_privileged_iq_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_privileged_iq_answer(
	struct xso_stream *stream, const struct xmpp_privileged_iq *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_privileged_iq_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_privileged_iq_answer *)fn)(stream, xmpp_privileged_iq_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_privileged_iq(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_privileged_iq *o,
	uint64_t timeout, xmpp_iq_privileged_iq_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_privileged_iq_any(o), timeout,
		xmpp_iq_privileged_iq_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
