/* Printed by xsoc from extdisco.xml: do not edit. */
/* XEP-0215: External Service Discovery. */
#ifndef XMPP_EXTDISCO_H
#define XMPP_EXTDISCO_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/extdisco.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/extdisco.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_extdisco_module;

enum xmpp_external_service_action {
	XMPP_EXTERNAL_SERVICE_ACTION_ABSENT = 0, /* there is none */
	XMPP_EXTERNAL_SERVICE_ACTION_ADD,
	XMPP_EXTERNAL_SERVICE_ACTION_DELETE,
	XMPP_EXTERNAL_SERVICE_ACTION_MODIFY,
};

extern const struct xso_enum xmpp_external_service_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_external_service_action_text(enum xmpp_external_service_action value)
{
	return xso_enum_text(&xmpp_external_service_action_enum, (int)value);
}

/*
 * <service xmlns='urn:xmpp:extdisco:2'> and others
 * A server beside XMPP, for STUN say, and what it takes to use it.
 */
struct xmpp_external_service {
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_external_service_action action; /* of a push */
	struct xso_datetime expires; /* datetime */
	bool has_expires;
	const char *host; /* required */
	const char *name;
	const char *password; /* secret */
	uint16_t port;
	bool has_port;
	bool restricted; /* credentials are needed */
	const char *transport;
	const char *type; /* stun, turn, ftp ... */
	const char *username;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_external_service_class;

static inline struct xso_any xmpp_external_service_any(const struct xmpp_external_service *o)
{
	struct xso_any any = { &xmpp_external_service_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_external_service *xmpp_external_service_from(struct xso_any any)
{
	return any.cls == &xmpp_external_service_class ? (const struct xmpp_external_service *)any.object : NULL;
}

static inline enum xso_status xmpp_external_service_decode(struct xmpp_external_service *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_external_service_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_external_service_encode(const struct xmpp_external_service *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_external_service_class, o, ns, writer, error);
}

/*
 * <services xmlns='urn:xmpp:extdisco:2'> and others
 * Those that there are; in a set, those that have changed.
 */
struct xmpp_external_services {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *type; /* only those of it */
	const struct xmpp_external_service *service;
	size_t n_service;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_external_services_class;

static inline struct xso_any xmpp_external_services_any(const struct xmpp_external_services *o)
{
	struct xso_any any = { &xmpp_external_services_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_external_services *xmpp_external_services_from(struct xso_any any)
{
	return any.cls == &xmpp_external_services_class ? (const struct xmpp_external_services *)any.object : NULL;
}

static inline enum xso_status xmpp_external_services_decode(struct xmpp_external_services *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_external_services_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_external_services_encode(const struct xmpp_external_services *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_external_services_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_external_services *xmpp_iq_external_services(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_external_services *)xso_payload(&xmpp_iq_class, o, &xmpp_external_services_class, NULL);
}

typedef void xmpp_iq_external_services_handler(
	struct xso_request *request, const struct xmpp_external_services *o, void *user);

static inline void xmpp_iq_external_services_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_external_services_handler *)fn)(request, xmpp_external_services_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_external_services(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_external_services_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_external_services_class, xmpp_iq_external_services_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_external_services(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_external_services_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_external_services_answer(
	struct xso_stream *stream, const struct xmpp_external_services *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_external_services_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_external_services_answer *)fn)(stream, xmpp_external_services_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_external_services(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_external_services *o,
	uint64_t timeout, xmpp_iq_external_services_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_external_services_any(o), timeout,
		xmpp_iq_external_services_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <credentials xmlns='urn:xmpp:extdisco:2'> and others
 * Asks for what it takes to use a service, or gives it.
 */
struct xmpp_external_credentials {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_external_service *service;
	size_t n_service;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_external_credentials_class;

static inline struct xso_any xmpp_external_credentials_any(const struct xmpp_external_credentials *o)
{
	struct xso_any any = { &xmpp_external_credentials_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_external_credentials *xmpp_external_credentials_from(struct xso_any any)
{
	return any.cls == &xmpp_external_credentials_class ? (const struct xmpp_external_credentials *)any.object : NULL;
}

static inline enum xso_status xmpp_external_credentials_decode(struct xmpp_external_credentials *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_external_credentials_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_external_credentials_encode(const struct xmpp_external_credentials *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_external_credentials_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_external_credentials *xmpp_iq_external_credentials(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_external_credentials *)xso_payload(&xmpp_iq_class, o, &xmpp_external_credentials_class, NULL);
}

typedef void xmpp_iq_external_credentials_handler(
	struct xso_request *request, const struct xmpp_external_credentials *o, void *user);

static inline void xmpp_iq_external_credentials_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_external_credentials_handler *)fn)(request, xmpp_external_credentials_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_external_credentials(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_external_credentials_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_external_credentials_class, xmpp_iq_external_credentials_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_external_credentials(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_external_credentials_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_external_credentials_answer(
	struct xso_stream *stream, const struct xmpp_external_credentials *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_external_credentials_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_external_credentials_answer *)fn)(stream, xmpp_external_credentials_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_external_credentials(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_external_credentials *o,
	uint64_t timeout, xmpp_iq_external_credentials_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_external_credentials_any(o), timeout,
		xmpp_iq_external_credentials_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
