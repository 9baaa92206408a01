/* Printed by xsoc from incidents.xml: do not edit. */
/* XEP-0268: Incident Handling. */
#ifndef XMPP_INCIDENTS_H
#define XMPP_INCIDENTS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/incidents.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/incidents.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_incidents_module;

enum xmpp_incident_exchange_element {
	XMPP_INCIDENT_EXCHANGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_INCIDENT_EXCHANGE_ELEMENT_INQUIRY,
	XMPP_INCIDENT_EXCHANGE_ELEMENT_REPORT,
	XMPP_INCIDENT_EXCHANGE_ELEMENT_REQUEST,
	XMPP_INCIDENT_EXCHANGE_ELEMENT_RESPONSE,
};

extern const struct xso_enum xmpp_incident_exchange_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_incident_exchange_element_text(enum xmpp_incident_exchange_element value)
{
	return xso_enum_text(&xmpp_incident_exchange_element_enum, (int)value);
}

/*
 * <inquiry xmlns='urn:xmpp:incident:2'> and others
 * Servers that tell each other of attacks, in the words of IODEF (RFC 5070).
 */
struct xmpp_incident_exchange {
	enum xmpp_incident_exchange_element element; /* required */
	struct xso_any incident; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_incident_exchange_class;

static inline struct xso_any xmpp_incident_exchange_any(const struct xmpp_incident_exchange *o)
{
	struct xso_any any = { &xmpp_incident_exchange_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_incident_exchange *xmpp_incident_exchange_from(struct xso_any any)
{
	return any.cls == &xmpp_incident_exchange_class ? (const struct xmpp_incident_exchange *)any.object : NULL;
}

static inline enum xso_status xmpp_incident_exchange_decode(struct xmpp_incident_exchange *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_incident_exchange_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_incident_exchange_encode(const struct xmpp_incident_exchange *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_incident_exchange_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_incident_exchange *xmpp_iq_incident_exchange(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_incident_exchange *)xso_payload(&xmpp_iq_class, o, &xmpp_incident_exchange_class, NULL);
}

typedef void xmpp_iq_incident_exchange_handler(
	struct xso_request *request, const struct xmpp_incident_exchange *o, void *user);

static inline void xmpp_iq_incident_exchange_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_incident_exchange_handler *)fn)(request, xmpp_incident_exchange_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_incident_exchange(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_incident_exchange_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_incident_exchange_class, xmpp_iq_incident_exchange_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_incident_exchange(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_incident_exchange_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_incident_exchange_answer(
	struct xso_stream *stream, const struct xmpp_incident_exchange *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_incident_exchange_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_incident_exchange_answer *)fn)(stream, xmpp_incident_exchange_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_incident_exchange(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_incident_exchange *o,
	uint64_t timeout, xmpp_iq_incident_exchange_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_incident_exchange_any(o), timeout,
		xmpp_iq_incident_exchange_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_incident_exchange *xmpp_message_incident_exchange(
	const struct xmpp_message *o)
{
	return (const struct xmpp_incident_exchange *)xso_payload(&xmpp_message_class, o, &xmpp_incident_exchange_class, NULL);
}

enum xmpp_iodef_incident_purpose {
	XMPP_IODEF_INCIDENT_PURPOSE_ABSENT = 0, /* there is none */
	XMPP_IODEF_INCIDENT_PURPOSE_TRACEBACK,
	XMPP_IODEF_INCIDENT_PURPOSE_MITIGATION,
	XMPP_IODEF_INCIDENT_PURPOSE_REPORTING,
	XMPP_IODEF_INCIDENT_PURPOSE_OTHER,
	XMPP_IODEF_INCIDENT_PURPOSE_EXT_VALUE,
};

extern const struct xso_enum xmpp_iodef_incident_purpose_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_iodef_incident_purpose_text(enum xmpp_iodef_incident_purpose value)
{
	return xso_enum_text(&xmpp_iodef_incident_purpose_enum, (int)value);
}

enum xmpp_iodef_incident_restriction {
	XMPP_IODEF_INCIDENT_RESTRICTION_ABSENT = 0, /* there is none */
	XMPP_IODEF_INCIDENT_RESTRICTION_PUBLIC,
	XMPP_IODEF_INCIDENT_RESTRICTION_NEED_TO_KNOW,
	XMPP_IODEF_INCIDENT_RESTRICTION_PRIVATE,
	XMPP_IODEF_INCIDENT_RESTRICTION_DEFAULT,
};

extern const struct xso_enum xmpp_iodef_incident_restriction_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_iodef_incident_restriction_text(enum xmpp_iodef_incident_restriction value)
{
	return xso_enum_text(&xmpp_iodef_incident_restriction_enum, (int)value);
}

/*
 * <Incident xmlns='urn:ietf:params:xml:ns:iodef-1.0'>
 * What has happened: a document of RFC 5070, as it is.
 */
struct xmpp_iodef_incident {
	enum xmpp_iodef_incident_purpose purpose;
	const char *ext_purpose;
	const char *lang;
	enum xmpp_iodef_incident_restriction restriction;
	const struct xso_raw *content;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_iodef_incident_class;

static inline struct xso_any xmpp_iodef_incident_any(const struct xmpp_iodef_incident *o)
{
	struct xso_any any = { &xmpp_iodef_incident_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_iodef_incident *xmpp_iodef_incident_from(struct xso_any any)
{
	return any.cls == &xmpp_iodef_incident_class ? (const struct xmpp_iodef_incident *)any.object : NULL;
}

static inline enum xso_status xmpp_iodef_incident_decode(struct xmpp_iodef_incident *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_iodef_incident_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_iodef_incident_encode(const struct xmpp_iodef_incident *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_iodef_incident_class, o, ns, writer, error);
}

/* In an incident-exchange. NULL: none. */
static inline const struct xmpp_iodef_incident *xmpp_incident_exchange_iodef_incident(
	const struct xmpp_incident_exchange *o)
{
	return (const struct xmpp_iodef_incident *)xso_payload(&xmpp_incident_exchange_class, o, &xmpp_iodef_incident_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
