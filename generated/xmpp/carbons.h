/* Printed by xsoc from carbons.xml: do not edit. */
/* XEP-0280: Message Carbons. */
#ifndef XMPP_CARBONS_H
#define XMPP_CARBONS_H

#include <xmpp/core.h>
#include <xmpp/forward.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/carbons.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/carbons.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_carbons_module;

enum xmpp_carbons_control_element {
	XMPP_CARBONS_CONTROL_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CARBONS_CONTROL_ELEMENT_ENABLE,
	XMPP_CARBONS_CONTROL_ELEMENT_DISABLE,
};

extern const struct xso_enum xmpp_carbons_control_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_carbons_control_element_text(enum xmpp_carbons_control_element value)
{
	return xso_enum_text(&xmpp_carbons_control_element_enum, (int)value);
}

/*
 * <enable xmlns='urn:xmpp:carbons:2'> and others
 * What a client asks of its server.
 */
struct xmpp_carbons_control {
	enum xmpp_carbons_control_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_carbons_control_class;

static inline struct xso_any xmpp_carbons_control_any(const struct xmpp_carbons_control *o)
{
	struct xso_any any = { &xmpp_carbons_control_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_carbons_control *xmpp_carbons_control_from(struct xso_any any)
{
	return any.cls == &xmpp_carbons_control_class ? (const struct xmpp_carbons_control *)any.object : NULL;
}

static inline enum xso_status xmpp_carbons_control_decode(struct xmpp_carbons_control *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_carbons_control_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_carbons_control_encode(const struct xmpp_carbons_control *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_carbons_control_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_carbons_control *xmpp_iq_carbons_control(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_carbons_control *)xso_payload(&xmpp_iq_class, o, &xmpp_carbons_control_class, NULL);
}

typedef void xmpp_iq_carbons_control_handler(
	struct xso_request *request, const struct xmpp_carbons_control *o, void *user);

static inline void xmpp_iq_carbons_control_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_carbons_control_handler *)fn)(request, xmpp_carbons_control_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_carbons_control(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_carbons_control_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_carbons_control_class, xmpp_iq_carbons_control_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_carbons_control(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_carbons_control_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_carbons_control_answer(
	struct xso_stream *stream, const struct xmpp_carbons_control *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_carbons_control_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_carbons_control_answer *)fn)(stream, xmpp_carbons_control_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_carbons_control(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_carbons_control *o,
	uint64_t timeout, xmpp_iq_carbons_control_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_carbons_control_any(o), timeout,
		xmpp_iq_carbons_control_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_carbon_element {
	XMPP_CARBON_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CARBON_ELEMENT_RECEIVED,
	XMPP_CARBON_ELEMENT_SENT,
};

extern const struct xso_enum xmpp_carbon_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_carbon_element_text(enum xmpp_carbon_element value)
{
	return xso_enum_text(&xmpp_carbon_element_enum, (int)value);
}

/*
 * <received xmlns='urn:xmpp:carbons:2'> and others
 * A copy of what another client of the account received or sent.
 */
struct xmpp_carbon {
	enum xmpp_carbon_element element; /* required */
	const struct xmpp_forwarded *forwarded;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_carbon_class;

static inline struct xso_any xmpp_carbon_any(const struct xmpp_carbon *o)
{
	struct xso_any any = { &xmpp_carbon_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_carbon *xmpp_carbon_from(struct xso_any any)
{
	return any.cls == &xmpp_carbon_class ? (const struct xmpp_carbon *)any.object : NULL;
}

static inline enum xso_status xmpp_carbon_decode(struct xmpp_carbon *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_carbon_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_carbon_encode(const struct xmpp_carbon *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_carbon_class, o, ns, writer, error);
}

/* In a message. Only from the own account. NULL: none. */
static inline const struct xmpp_carbon *xmpp_message_carbon(
	const struct xmpp_message *o, const struct xso_account *account)
{
	return (const struct xmpp_carbon *)xso_payload_from_account(
		&xmpp_message_class, o, &xmpp_carbon_class, NULL, account);
}

/*
 * <private xmlns='urn:xmpp:carbons:2'>
 * No copies of this message.
 */
struct xmpp_carbon_private {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_carbon_private_class;

static inline struct xso_any xmpp_carbon_private_any(const struct xmpp_carbon_private *o)
{
	struct xso_any any = { &xmpp_carbon_private_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_carbon_private *xmpp_carbon_private_from(struct xso_any any)
{
	return any.cls == &xmpp_carbon_private_class ? (const struct xmpp_carbon_private *)any.object : NULL;
}

static inline enum xso_status xmpp_carbon_private_decode(struct xmpp_carbon_private *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_carbon_private_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_carbon_private_encode(const struct xmpp_carbon_private *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_carbon_private_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_carbon_private *xmpp_message_carbon_private(
	const struct xmpp_message *o)
{
	return (const struct xmpp_carbon_private *)xso_payload(&xmpp_message_class, o, &xmpp_carbon_private_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
