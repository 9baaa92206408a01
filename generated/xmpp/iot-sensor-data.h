/* Printed by xsoc from iot-sensor-data.xml: do not edit. */
/* XEP-0323: Internet of Things - Sensor Data. */
#ifndef XMPP_IOT_SENSOR_DATA_H
#define XMPP_IOT_SENSOR_DATA_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iot-sensor-data.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iot-sensor-data.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iot_sensor_data_module;

/* <node xmlns='urn:xmpp:iot:sensordata'> */
struct xmpp_sensor_node {
	const char *cache_type;
	const char *node_id; /* required */
	const char *source_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_node_class;

static inline struct xso_any xmpp_sensor_node_any(const struct xmpp_sensor_node *o)
{
	struct xso_any any = { &xmpp_sensor_node_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_node *xmpp_sensor_node_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_node_class ? (const struct xmpp_sensor_node *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_node_decode(struct xmpp_sensor_node *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_node_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_node_encode(const struct xmpp_sensor_node *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_node_class, o, ns, writer, error);
}

/*
 * <req xmlns='urn:xmpp:iot:sensordata'>
 * Asks for values.
 */
struct xmpp_sensor_request {
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
	const char *device_token; /* secret */
	struct xso_datetime from; /* datetime */
	bool has_from;
	bool historical;
	int32_t seqnr; /* required, ties the answers to the request */
	const char *service_token; /* secret */
	struct xso_datetime to; /* datetime */
	bool has_to;
	const char *user_token; /* secret */
	struct xso_datetime when; /* datetime, not before then */
	bool has_when;
	const struct xmpp_sensor_node *node;
	size_t n_node;
	const char *const *field;
	size_t n_field;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_request_class;

static inline struct xso_any xmpp_sensor_request_any(const struct xmpp_sensor_request *o)
{
	struct xso_any any = { &xmpp_sensor_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_request *xmpp_sensor_request_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_request_class ? (const struct xmpp_sensor_request *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_request_decode(struct xmpp_sensor_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_request_encode(const struct xmpp_sensor_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sensor_request *xmpp_iq_sensor_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sensor_request *)xso_payload(&xmpp_iq_class, o, &xmpp_sensor_request_class, NULL);
}

typedef void xmpp_iq_sensor_request_handler(
	struct xso_request *request, const struct xmpp_sensor_request *o, void *user);

static inline void xmpp_iq_sensor_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sensor_request_handler *)fn)(request, xmpp_sensor_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sensor_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sensor_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sensor_request_class, xmpp_iq_sensor_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sensor_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sensor_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sensor_request_answer(
	struct xso_stream *stream, const struct xmpp_sensor_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sensor_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sensor_request_answer *)fn)(stream, xmpp_sensor_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sensor_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sensor_request *o,
	uint64_t timeout, xmpp_iq_sensor_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sensor_request_any(o), timeout,
		xmpp_iq_sensor_request_call_answer, (xso_function *)fn, user, NULL);
}

/* <accepted xmlns='urn:xmpp:iot:sensordata'> */
struct xmpp_sensor_accepted {
	bool queued; /* it is answered later */
	int32_t seqnr; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_accepted_class;

static inline struct xso_any xmpp_sensor_accepted_any(const struct xmpp_sensor_accepted *o)
{
	struct xso_any any = { &xmpp_sensor_accepted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_accepted *xmpp_sensor_accepted_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_accepted_class ? (const struct xmpp_sensor_accepted *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_accepted_decode(struct xmpp_sensor_accepted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_accepted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_accepted_encode(const struct xmpp_sensor_accepted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_accepted_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sensor_accepted *xmpp_iq_sensor_accepted(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sensor_accepted *)xso_payload(&xmpp_iq_class, o, &xmpp_sensor_accepted_class, NULL);
}

typedef void xmpp_iq_sensor_accepted_handler(
	struct xso_request *request, const struct xmpp_sensor_accepted *o, void *user);

static inline void xmpp_iq_sensor_accepted_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sensor_accepted_handler *)fn)(request, xmpp_sensor_accepted_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sensor_accepted(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sensor_accepted_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sensor_accepted_class, xmpp_iq_sensor_accepted_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sensor_accepted(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sensor_accepted_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sensor_accepted_answer(
	struct xso_stream *stream, const struct xmpp_sensor_accepted *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sensor_accepted_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sensor_accepted_answer *)fn)(stream, xmpp_sensor_accepted_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sensor_accepted(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sensor_accepted *o,
	uint64_t timeout, xmpp_iq_sensor_accepted_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sensor_accepted_any(o), timeout,
		xmpp_iq_sensor_accepted_call_answer, (xso_function *)fn, user, NULL);
}

/* <rejected xmlns='urn:xmpp:iot:sensordata'> */
struct xmpp_sensor_rejected {
	int32_t seqnr; /* required */
	const char *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_rejected_class;

static inline struct xso_any xmpp_sensor_rejected_any(const struct xmpp_sensor_rejected *o)
{
	struct xso_any any = { &xmpp_sensor_rejected_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_rejected *xmpp_sensor_rejected_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_rejected_class ? (const struct xmpp_sensor_rejected *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_rejected_decode(struct xmpp_sensor_rejected *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_rejected_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_rejected_encode(const struct xmpp_sensor_rejected *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_rejected_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sensor_rejected *xmpp_iq_sensor_rejected(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sensor_rejected *)xso_payload(&xmpp_iq_class, o, &xmpp_sensor_rejected_class, NULL);
}

typedef void xmpp_iq_sensor_rejected_handler(
	struct xso_request *request, const struct xmpp_sensor_rejected *o, void *user);

static inline void xmpp_iq_sensor_rejected_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sensor_rejected_handler *)fn)(request, xmpp_sensor_rejected_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sensor_rejected(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sensor_rejected_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sensor_rejected_class, xmpp_iq_sensor_rejected_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sensor_rejected(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sensor_rejected_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sensor_rejected_answer(
	struct xso_stream *stream, const struct xmpp_sensor_rejected *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sensor_rejected_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sensor_rejected_answer *)fn)(stream, xmpp_sensor_rejected_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sensor_rejected(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sensor_rejected *o,
	uint64_t timeout, xmpp_iq_sensor_rejected_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sensor_rejected_any(o), timeout,
		xmpp_iq_sensor_rejected_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_sensor_sequence_element {
	XMPP_SENSOR_SEQUENCE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_SENSOR_SEQUENCE_ELEMENT_STARTED,
	XMPP_SENSOR_SEQUENCE_ELEMENT_CANCEL,
	XMPP_SENSOR_SEQUENCE_ELEMENT_CANCELLED,
	XMPP_SENSOR_SEQUENCE_ELEMENT_DONE,
};

extern const struct xso_enum xmpp_sensor_sequence_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sensor_sequence_element_text(enum xmpp_sensor_sequence_element value)
{
	return xso_enum_text(&xmpp_sensor_sequence_element_enum, (int)value);
}

/*
 * <started xmlns='urn:xmpp:iot:sensordata'> and others
 * A step of a request.
 */
struct xmpp_sensor_sequence {
	enum xmpp_sensor_sequence_element element; /* required */
	int32_t seqnr; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_sequence_class;

static inline struct xso_any xmpp_sensor_sequence_any(const struct xmpp_sensor_sequence *o)
{
	struct xso_any any = { &xmpp_sensor_sequence_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_sequence *xmpp_sensor_sequence_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_sequence_class ? (const struct xmpp_sensor_sequence *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_sequence_decode(struct xmpp_sensor_sequence *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_sequence_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_sequence_encode(const struct xmpp_sensor_sequence *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_sequence_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sensor_sequence *xmpp_message_sensor_sequence(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sensor_sequence *)xso_payload(&xmpp_message_class, o, &xmpp_sensor_sequence_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sensor_sequence *xmpp_iq_sensor_sequence(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sensor_sequence *)xso_payload(&xmpp_iq_class, o, &xmpp_sensor_sequence_class, NULL);
}

typedef void xmpp_iq_sensor_sequence_handler(
	struct xso_request *request, const struct xmpp_sensor_sequence *o, void *user);

static inline void xmpp_iq_sensor_sequence_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sensor_sequence_handler *)fn)(request, xmpp_sensor_sequence_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sensor_sequence(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sensor_sequence_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sensor_sequence_class, xmpp_iq_sensor_sequence_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sensor_sequence(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sensor_sequence_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sensor_sequence_answer(
	struct xso_stream *stream, const struct xmpp_sensor_sequence *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sensor_sequence_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sensor_sequence_answer *)fn)(stream, xmpp_sensor_sequence_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sensor_sequence(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sensor_sequence *o,
	uint64_t timeout, xmpp_iq_sensor_sequence_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sensor_sequence_any(o), timeout,
		xmpp_iq_sensor_sequence_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_sensor_value_element {
	XMPP_SENSOR_VALUE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_SENSOR_VALUE_ELEMENT_BOOLEAN,
	XMPP_SENSOR_VALUE_ELEMENT_DATE,
	XMPP_SENSOR_VALUE_ELEMENT_DATE_TIME,
	XMPP_SENSOR_VALUE_ELEMENT_DURATION,
	XMPP_SENSOR_VALUE_ELEMENT_ENUM,
	XMPP_SENSOR_VALUE_ELEMENT_INT,
	XMPP_SENSOR_VALUE_ELEMENT_LONG,
	XMPP_SENSOR_VALUE_ELEMENT_NUMERIC,
	XMPP_SENSOR_VALUE_ELEMENT_STRING,
	XMPP_SENSOR_VALUE_ELEMENT_TIME,
	XMPP_SENSOR_VALUE_ELEMENT_TIME_SPAN,
};

extern const struct xso_enum xmpp_sensor_value_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sensor_value_element_text(enum xmpp_sensor_value_element value)
{
	return xso_enum_text(&xmpp_sensor_value_element_enum, (int)value);
}

/*
 * <boolean xmlns='urn:xmpp:iot:sensordata'> and others
 * One value, of the type that the element has.
 */
struct xmpp_sensor_value {
	enum xmpp_sensor_value_element element; /* required */
	const char *name; /* required */
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
	bool automatic_readout;
	const char *data_type; /* of an enum */
	bool end_of_series;
	bool invoiced;
	bool invoice_confirmed;
	bool manual_estimate;
	bool manual_readout;
	bool missing;
	bool automatic_estimate;
	const char *module_;
	bool power_failure;
	bool signed_;
	const char *string_ids;
	bool time_offset;
	const char *unit; /* of a numeric */
	const char *value;
	bool warning;
	bool error;
	bool in_progress;
	bool writable;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_value_class;

static inline struct xso_any xmpp_sensor_value_any(const struct xmpp_sensor_value *o)
{
	struct xso_any any = { &xmpp_sensor_value_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_value *xmpp_sensor_value_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_value_class ? (const struct xmpp_sensor_value *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_value_decode(struct xmpp_sensor_value *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_value_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_value_encode(const struct xmpp_sensor_value *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_value_class, o, ns, writer, error);
}

struct xmpp_sensor_fields_node_timestamp {
	const char *time; /* when; often without a zone */
	const struct xmpp_sensor_value *value;
	size_t n_value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_fields_node_timestamp_class;

struct xmpp_sensor_fields_node {
	const char *cache_type;
	const char *node_id; /* required */
	const char *source_id;
	const struct xmpp_sensor_fields_node_timestamp *timestamp;
	size_t n_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_fields_node_class;

/*
 * <fields xmlns='urn:xmpp:iot:sensordata'>
 * Values of devices at points in time.
 */
struct xmpp_sensor_fields {
	bool done; /* no more will come */
	int32_t seqnr; /* required */
	const struct xmpp_sensor_fields_node *node;
	size_t n_node;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_fields_class;

static inline struct xso_any xmpp_sensor_fields_any(const struct xmpp_sensor_fields *o)
{
	struct xso_any any = { &xmpp_sensor_fields_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_fields *xmpp_sensor_fields_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_fields_class ? (const struct xmpp_sensor_fields *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_fields_decode(struct xmpp_sensor_fields *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_fields_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_fields_encode(const struct xmpp_sensor_fields *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_fields_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sensor_fields *xmpp_message_sensor_fields(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sensor_fields *)xso_payload(&xmpp_message_class, o, &xmpp_sensor_fields_class, NULL);
}

struct xmpp_sensor_failure_error {
	const char *cache_type;
	const char *node_id; /* required */
	const char *source_id;
	const char *timestamp; /* often without a zone */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_failure_error_class;

/* <failure xmlns='urn:xmpp:iot:sensordata'> */
struct xmpp_sensor_failure {
	bool done;
	int32_t seqnr; /* required */
	const struct xmpp_sensor_failure_error *error;
	size_t n_error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sensor_failure_class;

static inline struct xso_any xmpp_sensor_failure_any(const struct xmpp_sensor_failure *o)
{
	struct xso_any any = { &xmpp_sensor_failure_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sensor_failure *xmpp_sensor_failure_from(struct xso_any any)
{
	return any.cls == &xmpp_sensor_failure_class ? (const struct xmpp_sensor_failure *)any.object : NULL;
}

static inline enum xso_status xmpp_sensor_failure_decode(struct xmpp_sensor_failure *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sensor_failure_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sensor_failure_encode(const struct xmpp_sensor_failure *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sensor_failure_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sensor_failure *xmpp_message_sensor_failure(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sensor_failure *)xso_payload(&xmpp_message_class, o, &xmpp_sensor_failure_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
