/* Printed by xsoc from dynamic-forms.xml: do not edit. */
/* XEP-0336: Data Forms - Dynamic Forms. */
#ifndef XMPP_DYNAMIC_FORMS_H
#define XMPP_DYNAMIC_FORMS_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/dynamic-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/dynamic-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_dynamic_forms_module;

enum xmpp_form_field_state_element {
	XMPP_FORM_FIELD_STATE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_FORM_FIELD_STATE_ELEMENT_POST_BACK,
	XMPP_FORM_FIELD_STATE_ELEMENT_READ_ONLY,
	XMPP_FORM_FIELD_STATE_ELEMENT_NOT_SAME,
	XMPP_FORM_FIELD_STATE_ELEMENT_ERROR,
};

extern const struct xso_enum xmpp_form_field_state_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_form_field_state_element_text(enum xmpp_form_field_state_element value)
{
	return xso_enum_text(&xmpp_form_field_state_element_enum, (int)value);
}

/*
 * <postBack xmlns='urn:xmpp:xdata:dynamic'> and others
 * Of a field: what the other side should do with it.
 */
struct xmpp_form_field_state {
	enum xmpp_form_field_state_element element; /* required */
	const char *text; /* of an error: which */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_field_state_class;

static inline struct xso_any xmpp_form_field_state_any(const struct xmpp_form_field_state *o)
{
	struct xso_any any = { &xmpp_form_field_state_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_form_field_state *xmpp_form_field_state_from(struct xso_any any)
{
	return any.cls == &xmpp_form_field_state_class ? (const struct xmpp_form_field_state *)any.object : NULL;
}

static inline enum xso_status xmpp_form_field_state_decode(struct xmpp_form_field_state *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_form_field_state_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_form_field_state_encode(const struct xmpp_form_field_state *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_form_field_state_class, o, ns, writer, error);
}

/* In a form-field: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_form_field_state *xmpp_form_field_form_field_state(
	const struct xmpp_form_field *o, size_t *at)
{
	return (const struct xmpp_form_field_state *)xso_payload(&xmpp_form_field_class, o, &xmpp_form_field_state_class, at);
}

enum xmpp_dynamic_form_request_element {
	XMPP_DYNAMIC_FORM_REQUEST_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_DYNAMIC_FORM_REQUEST_ELEMENT_SUBMIT,
	XMPP_DYNAMIC_FORM_REQUEST_ELEMENT_CANCEL,
};

extern const struct xso_enum xmpp_dynamic_form_request_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_dynamic_form_request_element_text(enum xmpp_dynamic_form_request_element value)
{
	return xso_enum_text(&xmpp_dynamic_form_request_element_enum, (int)value);
}

/*
 * <submit xmlns='urn:xmpp:xdata:dynamic'> and others
 * Sends a form that is not complete, to get it anew, or gives it up.
 */
struct xmpp_dynamic_form_request {
	enum xmpp_dynamic_form_request_element element; /* required */
	const char *lang;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dynamic_form_request_class;

static inline struct xso_any xmpp_dynamic_form_request_any(const struct xmpp_dynamic_form_request *o)
{
	struct xso_any any = { &xmpp_dynamic_form_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dynamic_form_request *xmpp_dynamic_form_request_from(struct xso_any any)
{
	return any.cls == &xmpp_dynamic_form_request_class ? (const struct xmpp_dynamic_form_request *)any.object : NULL;
}

static inline enum xso_status xmpp_dynamic_form_request_decode(struct xmpp_dynamic_form_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dynamic_form_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dynamic_form_request_encode(const struct xmpp_dynamic_form_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dynamic_form_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_dynamic_form_request *xmpp_iq_dynamic_form_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_dynamic_form_request *)xso_payload(&xmpp_iq_class, o, &xmpp_dynamic_form_request_class, NULL);
}

typedef void xmpp_iq_dynamic_form_request_handler(
	struct xso_request *request, const struct xmpp_dynamic_form_request *o, void *user);

static inline void xmpp_iq_dynamic_form_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_dynamic_form_request_handler *)fn)(request, xmpp_dynamic_form_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_dynamic_form_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_dynamic_form_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_dynamic_form_request_class, xmpp_iq_dynamic_form_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_dynamic_form_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_dynamic_form_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_dynamic_form_request_answer(
	struct xso_stream *stream, const struct xmpp_dynamic_form_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_dynamic_form_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_dynamic_form_request_answer *)fn)(stream, xmpp_dynamic_form_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_dynamic_form_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_dynamic_form_request *o,
	uint64_t timeout, xmpp_iq_dynamic_form_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_dynamic_form_request_any(o), timeout,
		xmpp_iq_dynamic_form_request_call_answer, (xso_function *)fn, user, NULL);
}

/* <updated xmlns='urn:xmpp:xdata:dynamic'> */
struct xmpp_dynamic_form_updated {
	const char *session_variable; /* required, the field that says which form it is */
	const char *lang;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dynamic_form_updated_class;

static inline struct xso_any xmpp_dynamic_form_updated_any(const struct xmpp_dynamic_form_updated *o)
{
	struct xso_any any = { &xmpp_dynamic_form_updated_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dynamic_form_updated *xmpp_dynamic_form_updated_from(struct xso_any any)
{
	return any.cls == &xmpp_dynamic_form_updated_class ? (const struct xmpp_dynamic_form_updated *)any.object : NULL;
}

static inline enum xso_status xmpp_dynamic_form_updated_decode(struct xmpp_dynamic_form_updated *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dynamic_form_updated_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dynamic_form_updated_encode(const struct xmpp_dynamic_form_updated *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dynamic_form_updated_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_dynamic_form_updated *xmpp_message_dynamic_form_updated(
	const struct xmpp_message *o)
{
	return (const struct xmpp_dynamic_form_updated *)xso_payload(&xmpp_message_class, o, &xmpp_dynamic_form_updated_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
