/* Printed by xsoc from roster-management.xml: do not edit. */
/* XEP-0321: Remote Roster Management. */
#ifndef XMPP_ROSTER_MANAGEMENT_H
#define XMPP_ROSTER_MANAGEMENT_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/roster-management.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/roster-management.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_roster_management_module;

/* One that may do so. */
struct xmpp_roster_management_item {
	const char *jid; /* required */
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_management_item_class;

enum xmpp_roster_management_type {
	XMPP_ROSTER_MANAGEMENT_TYPE_ABSENT = 0, /* there is none */
	XMPP_ROSTER_MANAGEMENT_TYPE_REQUEST,
	XMPP_ROSTER_MANAGEMENT_TYPE_ALLOWED,
	XMPP_ROSTER_MANAGEMENT_TYPE_REJECTED,
	XMPP_ROSTER_MANAGEMENT_TYPE_REJECT, /* From the user: takes the permission back. */
};

extern const struct xso_enum xmpp_roster_management_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_roster_management_type_text(enum xmpp_roster_management_type value)
{
	return xso_enum_text(&xmpp_roster_management_type_enum, (int)value);
}

/*
 * <query xmlns='urn:xmpp:tmp:roster-management:0'>
 * A gateway asks to manage the contacts of its domain in somebody's roster, and is told
 * what the user says. In a get, without a type, the user asks who may do so.
 */
struct xmpp_roster_management {
	enum xmpp_roster_management_type type;
	const char *reason; /* of a request, for the user to read */
	const struct xmpp_roster_management_item *item; /* One that may do so. */
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_management_class;

static inline struct xso_any xmpp_roster_management_any(const struct xmpp_roster_management *o)
{
	struct xso_any any = { &xmpp_roster_management_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_roster_management *xmpp_roster_management_from(struct xso_any any)
{
	return any.cls == &xmpp_roster_management_class ? (const struct xmpp_roster_management *)any.object : NULL;
}

static inline enum xso_status xmpp_roster_management_decode(struct xmpp_roster_management *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_roster_management_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_roster_management_encode(const struct xmpp_roster_management *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_roster_management_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_roster_management *xmpp_iq_roster_management(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_roster_management *)xso_payload(&xmpp_iq_class, o, &xmpp_roster_management_class, NULL);
}

typedef void xmpp_iq_roster_management_handler(
	struct xso_request *request, const struct xmpp_roster_management *o, void *user);

static inline void xmpp_iq_roster_management_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_roster_management_handler *)fn)(request, xmpp_roster_management_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_roster_management(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_roster_management_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_roster_management_class, xmpp_iq_roster_management_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_roster_management(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_roster_management_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_roster_management_answer(
	struct xso_stream *stream, const struct xmpp_roster_management *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_roster_management_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_roster_management_answer *)fn)(stream, xmpp_roster_management_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_roster_management(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_roster_management *o,
	uint64_t timeout, xmpp_iq_roster_management_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_roster_management_any(o), timeout,
		xmpp_iq_roster_management_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
