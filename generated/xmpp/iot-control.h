/* Printed by xsoc from iot-control.xml: do not edit. */
/* XEP-0325: Internet of Things - Control. */
#ifndef XMPP_IOT_CONTROL_H
#define XMPP_IOT_CONTROL_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/iot-sensor-data.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iot-control.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iot-control.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iot_control_module;

/* <node xmlns='urn:xmpp:iot:control'> */
struct xmpp_control_node {
	const char *cache_type;
	const char *node_id; /* required */
	const char *source_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_node_class;

static inline struct xso_any xmpp_control_node_any(const struct xmpp_control_node *o)
{
	struct xso_any any = { &xmpp_control_node_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_node *xmpp_control_node_from(struct xso_any any)
{
	return any.cls == &xmpp_control_node_class ? (const struct xmpp_control_node *)any.object : NULL;
}

static inline enum xso_status xmpp_control_node_decode(struct xmpp_control_node *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_node_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_node_encode(const struct xmpp_control_node *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_node_class, o, ns, writer, error);
}

enum xmpp_control_parameter_element {
	XMPP_CONTROL_PARAMETER_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONTROL_PARAMETER_ELEMENT_BOOLEAN,
	XMPP_CONTROL_PARAMETER_ELEMENT_COLOR,
	XMPP_CONTROL_PARAMETER_ELEMENT_DATE,
	XMPP_CONTROL_PARAMETER_ELEMENT_DATE_TIME,
	XMPP_CONTROL_PARAMETER_ELEMENT_DOUBLE,
	XMPP_CONTROL_PARAMETER_ELEMENT_DURATION,
	XMPP_CONTROL_PARAMETER_ELEMENT_INT,
	XMPP_CONTROL_PARAMETER_ELEMENT_LONG,
	XMPP_CONTROL_PARAMETER_ELEMENT_STRING,
	XMPP_CONTROL_PARAMETER_ELEMENT_TIME,
};

extern const struct xso_enum xmpp_control_parameter_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_control_parameter_element_text(enum xmpp_control_parameter_element value)
{
	return xso_enum_text(&xmpp_control_parameter_element_enum, (int)value);
}

/*
 * <boolean xmlns='urn:xmpp:iot:control'> and others
 * One value to set, of the type that the element has.
 */
struct xmpp_control_parameter {
	enum xmpp_control_parameter_element element; /* required */
	const char *name; /* required */
	const char *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_parameter_class;

static inline struct xso_any xmpp_control_parameter_any(const struct xmpp_control_parameter *o)
{
	struct xso_any any = { &xmpp_control_parameter_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_parameter *xmpp_control_parameter_from(struct xso_any any)
{
	return any.cls == &xmpp_control_parameter_class ? (const struct xmpp_control_parameter *)any.object : NULL;
}

static inline enum xso_status xmpp_control_parameter_decode(struct xmpp_control_parameter *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_parameter_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_parameter_encode(const struct xmpp_control_parameter *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_parameter_class, o, ns, writer, error);
}

/*
 * <set xmlns='urn:xmpp:iot:control'>
 * Sets values: each by its parameter, or all of a form.
 */
struct xmpp_control_set {
	const char *device_token; /* secret */
	const char *service_token; /* secret */
	const char *user_token; /* secret */
	const char *lang;
	const struct xmpp_control_node *node;
	size_t n_node;
	const struct xmpp_control_parameter *parameter;
	size_t n_parameter;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_set_class;

static inline struct xso_any xmpp_control_set_any(const struct xmpp_control_set *o)
{
	struct xso_any any = { &xmpp_control_set_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_set *xmpp_control_set_from(struct xso_any any)
{
	return any.cls == &xmpp_control_set_class ? (const struct xmpp_control_set *)any.object : NULL;
}

static inline enum xso_status xmpp_control_set_decode(struct xmpp_control_set *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_set_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_set_encode(const struct xmpp_control_set *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_set_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_control_set *xmpp_iq_control_set(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_control_set *)xso_payload(&xmpp_iq_class, o, &xmpp_control_set_class, NULL);
}

typedef void xmpp_iq_control_set_handler(
	struct xso_request *request, const struct xmpp_control_set *o, void *user);

static inline void xmpp_iq_control_set_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_control_set_handler *)fn)(request, xmpp_control_set_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_control_set(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_control_set_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_control_set_class, xmpp_iq_control_set_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_control_set(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_control_set_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_control_set_answer(
	struct xso_stream *stream, const struct xmpp_control_set *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_control_set_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_control_set_answer *)fn)(stream, xmpp_control_set_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_control_set(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_control_set *o,
	uint64_t timeout, xmpp_iq_control_set_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_control_set_any(o), timeout,
		xmpp_iq_control_set_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_control_set *xmpp_message_control_set(
	const struct xmpp_message *o)
{
	return (const struct xmpp_control_set *)xso_payload(&xmpp_message_class, o, &xmpp_control_set_class, NULL);
}

/* In old versions: the parameter that made the error. */
struct xmpp_control_result_error {
	const char *var;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_result_error_class;

/* <setResponse xmlns='urn:xmpp:iot:control'> */
struct xmpp_control_result {
	const char *response_code; /* in old versions: what went wrong */
	const struct xmpp_control_node *node;
	size_t n_node;
	const char *const *parameter;
	size_t n_parameter;
	/* In old versions: the parameter that made the error. */
	const struct xmpp_control_result_error *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_result_class;

static inline struct xso_any xmpp_control_result_any(const struct xmpp_control_result *o)
{
	struct xso_any any = { &xmpp_control_result_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_result *xmpp_control_result_from(struct xso_any any)
{
	return any.cls == &xmpp_control_result_class ? (const struct xmpp_control_result *)any.object : NULL;
}

static inline enum xso_status xmpp_control_result_decode(struct xmpp_control_result *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_result_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_result_encode(const struct xmpp_control_result *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_result_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_control_result *xmpp_iq_control_result(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_control_result *)xso_payload(&xmpp_iq_class, o, &xmpp_control_result_class, NULL);
}

typedef void xmpp_iq_control_result_handler(
	struct xso_request *request, const struct xmpp_control_result *o, void *user);

static inline void xmpp_iq_control_result_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_control_result_handler *)fn)(request, xmpp_control_result_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_control_result(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_control_result_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_control_result_class, xmpp_iq_control_result_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_control_result(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_control_result_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_control_result_answer(
	struct xso_stream *stream, const struct xmpp_control_result *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_control_result_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_control_result_answer *)fn)(stream, xmpp_control_result_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_control_result(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_control_result *o,
	uint64_t timeout, xmpp_iq_control_result_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_control_result_any(o), timeout,
		xmpp_iq_control_result_call_answer, (xso_function *)fn, user, NULL);
}

/* <getForm xmlns='urn:xmpp:iot:control'> */
struct xmpp_control_get_form {
	const char *device_token; /* secret */
	const char *service_token; /* secret */
	const char *user_token; /* secret */
	const char *lang;
	const struct xmpp_control_node *node;
	size_t n_node;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_get_form_class;

static inline struct xso_any xmpp_control_get_form_any(const struct xmpp_control_get_form *o)
{
	struct xso_any any = { &xmpp_control_get_form_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_get_form *xmpp_control_get_form_from(struct xso_any any)
{
	return any.cls == &xmpp_control_get_form_class ? (const struct xmpp_control_get_form *)any.object : NULL;
}

static inline enum xso_status xmpp_control_get_form_decode(struct xmpp_control_get_form *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_get_form_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_get_form_encode(const struct xmpp_control_get_form *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_get_form_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_control_get_form *xmpp_iq_control_get_form(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_control_get_form *)xso_payload(&xmpp_iq_class, o, &xmpp_control_get_form_class, NULL);
}

typedef void xmpp_iq_control_get_form_handler(
	struct xso_request *request, const struct xmpp_control_get_form *o, void *user);

static inline void xmpp_iq_control_get_form_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_control_get_form_handler *)fn)(request, xmpp_control_get_form_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_control_get_form(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_control_get_form_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_control_get_form_class, xmpp_iq_control_get_form_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_control_get_form(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_control_get_form_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_control_get_form_answer(
	struct xso_stream *stream, const struct xmpp_control_get_form *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_control_get_form_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_control_get_form_answer *)fn)(stream, xmpp_control_get_form_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_control_get_form(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_control_get_form *o,
	uint64_t timeout, xmpp_iq_control_get_form_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_control_get_form_any(o), timeout,
		xmpp_iq_control_get_form_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <paramError xmlns='urn:xmpp:iot:control'>
 * The parameter that made the error.
 */
struct xmpp_control_error {
	const char *var; /* required */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_error_class;

static inline struct xso_any xmpp_control_error_any(const struct xmpp_control_error *o)
{
	struct xso_any any = { &xmpp_control_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_error *xmpp_control_error_from(struct xso_any any)
{
	return any.cls == &xmpp_control_error_class ? (const struct xmpp_control_error *)any.object : NULL;
}

static inline enum xso_status xmpp_control_error_decode(struct xmpp_control_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_error_encode(const struct xmpp_control_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_control_error *xmpp_stanza_error_control_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_control_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_control_error_class, NULL);
}

/*
 * <parameterGroup xmlns='urn:xmpp:iot:control'>
 * Fields of one group are set together.
 */
struct xmpp_control_group {
	const char *name; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_control_group_class;

static inline struct xso_any xmpp_control_group_any(const struct xmpp_control_group *o)
{
	struct xso_any any = { &xmpp_control_group_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_control_group *xmpp_control_group_from(struct xso_any any)
{
	return any.cls == &xmpp_control_group_class ? (const struct xmpp_control_group *)any.object : NULL;
}

static inline enum xso_status xmpp_control_group_decode(struct xmpp_control_group *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_control_group_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_control_group_encode(const struct xmpp_control_group *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_control_group_class, o, ns, writer, error);
}

/* In a form-field. NULL: none. */
static inline const struct xmpp_control_group *xmpp_form_field_control_group(
	const struct xmpp_form_field *o)
{
	return (const struct xmpp_control_group *)xso_payload(&xmpp_form_field_class, o, &xmpp_control_group_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
