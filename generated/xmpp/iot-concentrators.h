/* Printed by xsoc from iot-concentrators.xml: do not edit. */
/* XEP-0326: Internet of Things - Concentrators. */
/* A gateway to many things, the nodes: they stand in trees, the data sources. */
#ifndef XMPP_IOT_CONCENTRATORS_H
#define XMPP_IOT_CONCENTRATORS_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/iot-control.h>
#include <xmpp/iot-sensor-data.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iot-concentrators.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iot-concentrators.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iot_concentrators_module;

enum xmpp_concentrator_state {
	XMPP_CONCENTRATOR_STATE_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_STATE_NONE,
	XMPP_CONCENTRATOR_STATE_INFORMATION,
	XMPP_CONCENTRATOR_STATE_WARNING_SIGNED,
	XMPP_CONCENTRATOR_STATE_WARNING_UNSIGNED,
	XMPP_CONCENTRATOR_STATE_ERROR_SIGNED,
	XMPP_CONCENTRATOR_STATE_ERROR_UNSIGNED,
};

extern const struct xso_enum xmpp_concentrator_state_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_state_text(enum xmpp_concentrator_state value)
{
	return xso_enum_text(&xmpp_concentrator_state_enum, (int)value);
}

/* <node xmlns='urn:xmpp:iot:concentrators'> */
struct xmpp_concentrator_reference {
	const char *cache_type;
	const char *node_id; /* required */
	const char *source_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_reference_class;

static inline struct xso_any xmpp_concentrator_reference_any(const struct xmpp_concentrator_reference *o)
{
	struct xso_any any = { &xmpp_concentrator_reference_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_reference *xmpp_concentrator_reference_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_reference_class ? (const struct xmpp_concentrator_reference *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_reference_decode(struct xmpp_concentrator_reference *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_reference_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_reference_encode(const struct xmpp_concentrator_reference *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_reference_class, o, ns, writer, error);
}

struct xmpp_concentrator_request_sort_order {
	bool ascending; /* absent means true */
	bool has_ascending;
	const char *parameter_name; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_request_sort_order_class;

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_sort_order_ascending(const struct xmpp_concentrator_request_sort_order *o)
{
	return o->has_ascending ? o->ascending : true;
}

struct xmpp_concentrator_request_index_ref {
	const char *index;
	const char *index_value;
	const char *source_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_request_index_ref_class;

enum xmpp_concentrator_request_element {
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_CAPABILITIES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ALL_DATA_SOURCES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ROOT_DATA_SOURCES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_CHILD_DATA_SOURCES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_CONTAINS_NODE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_CONTAINS_NODES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ALL_NODES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE_INHERITANCE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ROOT_NODES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_CHILD_NODES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_INDICES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODES_FROM_INDEX,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODES_FROM_INDICES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ALL_INDEX_VALUES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE_PARAMETERS_FOR_EDIT,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_SET_NODE_PARAMETERS_AFTER_EDIT,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMON_NODE_PARAMETERS_FOR_EDIT,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_SET_COMMON_NODE_PARAMETERS_AFTER_EDIT,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ADDABLE_NODE_TYPES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_PARAMETERS_FOR_NEW_NODE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_CREATE_NEW_NODE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_DESTROY_NODE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ANCESTORS,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE_COMMANDS,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMAND_PARAMETERS,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_NODE_COMMAND,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_NODE_QUERY,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_ABORT_NODE_QUERY,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMON_NODE_COMMANDS,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMON_COMMAND_PARAMETERS,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_COMMON_NODE_COMMAND,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_COMMON_NODE_QUERY,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_ABORT_COMMON_NODE_QUERY,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODE_UP,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODE_DOWN,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODES_UP,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODES_DOWN,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_SUBSCRIBE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_UNSUBSCRIBE,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_DATABASES,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_DATABASE_READOUT_PARAMETERS,
	XMPP_CONCENTRATOR_REQUEST_ELEMENT_START_DATABASE_READOUT,
};

extern const struct xso_enum xmpp_concentrator_request_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_request_element_text(enum xmpp_concentrator_request_element value)
{
	return xso_enum_text(&xmpp_concentrator_request_element_enum, (int)value);
}

/*
 * <getCapabilities xmlns='urn:xmpp:iot:concentrators'> and others
 * What each of them needs of the fields is in the XEP.
 */
struct xmpp_concentrator_request {
	enum xmpp_concentrator_request_element element; /* required */
	const char *device_token; /* secret */
	const char *service_token; /* secret */
	const char *user_token; /* secret */
	const char *cache_type;
	const char *command;
	const char *database_id;
	const char *get_events_since;
	const char *index;
	const char *index_value;
	bool messages;
	bool node_added; /* absent means true */
	bool has_node_added;
	const char *node_id;
	bool node_moved_down; /* absent means true */
	bool has_node_moved_down;
	bool node_moved_up; /* absent means true */
	bool has_node_moved_up;
	bool node_removed; /* absent means true */
	bool has_node_removed;
	bool node_status_changed; /* absent means true */
	bool has_node_status_changed;
	bool node_updated; /* absent means true */
	bool has_node_updated;
	bool parameters;
	const char *query_id;
	int32_t seqnr;
	bool has_seqnr;
	const char *source_id;
	const char *type;
	const char *lang;
	const struct xmpp_concentrator_reference *node;
	size_t n_node;
	const char *const *only_if_derived_from;
	size_t n_only_if_derived_from;
	const struct xmpp_concentrator_request_sort_order *sort_order;
	size_t n_sort_order;
	const struct xmpp_concentrator_request_index_ref *index_ref;
	size_t n_index_ref;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_request_class;

static inline struct xso_any xmpp_concentrator_request_any(const struct xmpp_concentrator_request *o)
{
	struct xso_any any = { &xmpp_concentrator_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_request *xmpp_concentrator_request_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_request_class ? (const struct xmpp_concentrator_request *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_request_decode(struct xmpp_concentrator_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_request_encode(const struct xmpp_concentrator_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_request_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_node_added(const struct xmpp_concentrator_request *o)
{
	return o->has_node_added ? o->node_added : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_node_moved_down(const struct xmpp_concentrator_request *o)
{
	return o->has_node_moved_down ? o->node_moved_down : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_node_moved_up(const struct xmpp_concentrator_request *o)
{
	return o->has_node_moved_up ? o->node_moved_up : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_node_removed(const struct xmpp_concentrator_request *o)
{
	return o->has_node_removed ? o->node_removed : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_node_status_changed(const struct xmpp_concentrator_request *o)
{
	return o->has_node_status_changed ? o->node_status_changed : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_concentrator_request_node_updated(const struct xmpp_concentrator_request *o)
{
	return o->has_node_updated ? o->node_updated : true;
}

/* In an iq. NULL: none. */
static inline const struct xmpp_concentrator_request *xmpp_iq_concentrator_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_concentrator_request *)xso_payload(&xmpp_iq_class, o, &xmpp_concentrator_request_class, NULL);
}

typedef void xmpp_iq_concentrator_request_handler(
	struct xso_request *request, const struct xmpp_concentrator_request *o, void *user);

static inline void xmpp_iq_concentrator_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_concentrator_request_handler *)fn)(request, xmpp_concentrator_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_concentrator_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_concentrator_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_concentrator_request_class, xmpp_iq_concentrator_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_concentrator_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_concentrator_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_concentrator_request_answer(
	struct xso_stream *stream, const struct xmpp_concentrator_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_concentrator_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_concentrator_request_answer *)fn)(stream, xmpp_concentrator_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_concentrator_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_concentrator_request *o,
	uint64_t timeout, xmpp_iq_concentrator_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_concentrator_request_any(o), timeout,
		xmpp_iq_concentrator_request_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_concentrator_parameter_element {
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_BOOLEAN,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_COLOR,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DATE,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DATE_TIME,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DOUBLE,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DURATION,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_INT,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_LONG,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_STRING,
	XMPP_CONCENTRATOR_PARAMETER_ELEMENT_TIME,
};

extern const struct xso_enum xmpp_concentrator_parameter_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_parameter_element_text(enum xmpp_concentrator_parameter_element value)
{
	return xso_enum_text(&xmpp_concentrator_parameter_element_enum, (int)value);
}

/* <boolean xmlns='urn:xmpp:iot:concentrators'> and others */
struct xmpp_concentrator_parameter {
	enum xmpp_concentrator_parameter_element element; /* required */
	const char *id;
	const char *name;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_parameter_class;

static inline struct xso_any xmpp_concentrator_parameter_any(const struct xmpp_concentrator_parameter *o)
{
	struct xso_any any = { &xmpp_concentrator_parameter_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_parameter *xmpp_concentrator_parameter_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_parameter_class ? (const struct xmpp_concentrator_parameter *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_parameter_decode(struct xmpp_concentrator_parameter *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_parameter_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_parameter_encode(const struct xmpp_concentrator_parameter *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_parameter_class, o, ns, writer, error);
}

struct xmpp_concentrator_node_message {
	const char *event_id;
	const char *timestamp; /* often without a zone */
	const char *type;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_node_message_class;

/* <node xmlns='urn:xmpp:iot:concentrators'> */
struct xmpp_concentrator_node {
	const char *cache_type;
	bool children_ordered;
	const char *display_name;
	bool has_children;
	bool has_commands;
	bool is_controllable;
	bool is_readable;
	const char *last_changed; /* often without a zone */
	const char *local_id;
	const char *log_id;
	const char *node_id;
	const char *node_type;
	const char *parent_cache_type;
	const char *parent_id;
	const char *source_id;
	enum xmpp_concentrator_state state;
	const struct xmpp_concentrator_parameter *parameter;
	size_t n_parameter;
	const struct xmpp_concentrator_node_message *message;
	size_t n_message;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_node_class;

static inline struct xso_any xmpp_concentrator_node_any(const struct xmpp_concentrator_node *o)
{
	struct xso_any any = { &xmpp_concentrator_node_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_node *xmpp_concentrator_node_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_node_class ? (const struct xmpp_concentrator_node *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_node_decode(struct xmpp_concentrator_node *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_node_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_node_encode(const struct xmpp_concentrator_node *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_node_class, o, ns, writer, error);
}

struct xmpp_concentrator_response_message {
	const char *event_id;
	const char *timestamp; /* often without a zone */
	const char *type;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_message_class;

struct xmpp_concentrator_response_data_source {
	bool has_children;
	const char *last_changed; /* often without a zone */
	const char *name;
	const char *source_id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_data_source_class;

struct xmpp_concentrator_response_type {
	const char *name;
	const char *type; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_type_class;

enum xmpp_concentrator_response_command_type {
	XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_SIMPLE,
	XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_PARAMETERIZED,
	XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_QUERY,
};

extern const struct xso_enum xmpp_concentrator_response_command_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_response_command_type_text(enum xmpp_concentrator_response_command_type value)
{
	return xso_enum_text(&xmpp_concentrator_response_command_type_enum, (int)value);
}

struct xmpp_concentrator_response_command {
	const char *command; /* required */
	const char *confirmation;
	const char *failure;
	const char *name;
	const char *sort_category;
	const char *sort_key;
	const char *success;
	enum xmpp_concentrator_response_command_type type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_command_class;

struct xmpp_concentrator_response_database {
	const char *database_id; /* required */
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_database_class;

/* A field of the form, and what is wrong with it. */
struct xmpp_concentrator_response_error {
	const char *var;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_error_class;

enum xmpp_concentrator_response_element {
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_CAPABILITIES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ALL_DATA_SOURCES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ROOT_DATA_SOURCES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_CHILD_DATA_SOURCES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_CONTAINS_NODE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_CONTAINS_NODES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ALL_NODES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_INHERITANCE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ROOT_NODES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_CHILD_NODES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_INDICES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODES_FROM_INDEX_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODES_FROM_INDICES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ALL_INDEX_VALUES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_PARAMETERS_FOR_EDIT_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_SET_NODE_PARAMETERS_AFTER_EDIT_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMON_NODE_PARAMETERS_FOR_EDIT_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_SET_COMMON_NODE_PARAMETERS_AFTER_EDIT_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ADDABLE_NODE_TYPES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_PARAMETERS_FOR_NEW_NODE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_CREATE_NEW_NODE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_DESTROY_NODE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ANCESTORS_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_COMMANDS_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMAND_PARAMETERS_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_NODE_COMMAND_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_NODE_QUERY_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_ABORT_NODE_QUERY_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMON_NODE_COMMANDS_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMON_COMMAND_PARAMETERS_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_COMMON_NODE_COMMAND_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_COMMON_NODE_QUERY_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_ABORT_COMMON_NODE_QUERY_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODE_UP_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODE_DOWN_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODES_UP_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODES_DOWN_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_SUBSCRIBE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_UNSUBSCRIBE_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_DATABASES_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_DATABASE_READOUT_PARAMETERS_RESPONSE,
	XMPP_CONCENTRATOR_RESPONSE_ELEMENT_START_DATABASE_READOUT_RESPONSE,
};

extern const struct xso_enum xmpp_concentrator_response_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_response_element_text(enum xmpp_concentrator_response_element value)
{
	return xso_enum_text(&xmpp_concentrator_response_element_enum, (int)value);
}

enum xmpp_concentrator_response_result {
	XMPP_CONCENTRATOR_RESPONSE_RESULT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_RESPONSE_RESULT_OK,
	XMPP_CONCENTRATOR_RESPONSE_RESULT_NOT_FOUND,
	XMPP_CONCENTRATOR_RESPONSE_RESULT_INSUFFICIENT_PRIVILEGES,
	XMPP_CONCENTRATOR_RESPONSE_RESULT_LOCKED,
	XMPP_CONCENTRATOR_RESPONSE_RESULT_NOT_IMPLEMENTED,
	XMPP_CONCENTRATOR_RESPONSE_RESULT_FORM_ERROR,
	XMPP_CONCENTRATOR_RESPONSE_RESULT_OTHER_ERROR,
};

extern const struct xso_enum xmpp_concentrator_response_result_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_response_result_text(enum xmpp_concentrator_response_result value)
{
	return xso_enum_text(&xmpp_concentrator_response_result_enum, (int)value);
}

/*
 * <getCapabilitiesResponse xmlns='urn:xmpp:iot:concentrators'> and others
 * What each of them has of the fields is in the XEP.
 */
struct xmpp_concentrator_response {
	enum xmpp_concentrator_response_element element; /* required */
	const char *cache_type;
	bool children_ordered;
	const char *display_name;
	bool has_children;
	bool has_commands;
	bool is_controllable;
	bool is_readable;
	const char *last_changed; /* often without a zone */
	const char *local_id;
	const char *log_id;
	const char *node_id;
	const char *node_type;
	const char *parent_cache_type;
	const char *parent_id;
	const char *source_id;
	enum xmpp_concentrator_state state;
	const char *query_id;
	enum xmpp_concentrator_response_result result;
	const struct xmpp_concentrator_parameter *parameter;
	size_t n_parameter;
	const struct xmpp_concentrator_response_message *message;
	size_t n_message;
	const char *contained; /* of containsNode: true or false */
	const char *const *value;
	size_t n_value;
	const struct xmpp_concentrator_node *node;
	size_t n_node;
	const struct xmpp_concentrator_response_data_source *data_source;
	size_t n_data_source;
	bool has_base_classes;
	const char *const *base_class;
	size_t n_base_class;
	bool has_interfaces;
	const char *const *interface_name;
	size_t n_interface_name;
	const struct xmpp_concentrator_response_type *type;
	size_t n_type;
	const struct xmpp_concentrator_response_command *command;
	size_t n_command;
	const struct xmpp_concentrator_response_database *database;
	size_t n_database;
	const bool *outcome; /* of a command for several nodes: one for each */
	size_t n_outcome;
	/* A field of the form, and what is wrong with it. */
	const struct xmpp_concentrator_response_error *error;
	size_t n_error;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_response_class;

static inline struct xso_any xmpp_concentrator_response_any(const struct xmpp_concentrator_response *o)
{
	struct xso_any any = { &xmpp_concentrator_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_response *xmpp_concentrator_response_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_response_class ? (const struct xmpp_concentrator_response *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_response_decode(struct xmpp_concentrator_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_response_encode(const struct xmpp_concentrator_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_concentrator_response *xmpp_iq_concentrator_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_concentrator_response *)xso_payload(&xmpp_iq_class, o, &xmpp_concentrator_response_class, NULL);
}

typedef void xmpp_iq_concentrator_response_handler(
	struct xso_request *request, const struct xmpp_concentrator_response *o, void *user);

static inline void xmpp_iq_concentrator_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_concentrator_response_handler *)fn)(request, xmpp_concentrator_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_concentrator_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_concentrator_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_concentrator_response_class, xmpp_iq_concentrator_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_concentrator_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_concentrator_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_concentrator_response_answer(
	struct xso_stream *stream, const struct xmpp_concentrator_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_concentrator_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_concentrator_response_answer *)fn)(stream, xmpp_concentrator_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_concentrator_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_concentrator_response *o,
	uint64_t timeout, xmpp_iq_concentrator_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_concentrator_response_any(o), timeout,
		xmpp_iq_concentrator_response_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_concentrator_change_message {
	const char *event_id;
	const char *timestamp; /* often without a zone */
	const char *type;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_change_message_class;

enum xmpp_concentrator_change_element {
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_ADDED,
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_UPDATED,
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_STATUS_CHANGED,
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_REMOVED,
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_MOVED_UP,
	XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_MOVED_DOWN,
};

extern const struct xso_enum xmpp_concentrator_change_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_change_element_text(enum xmpp_concentrator_change_element value)
{
	return xso_enum_text(&xmpp_concentrator_change_element_enum, (int)value);
}

/*
 * <nodeAdded xmlns='urn:xmpp:iot:concentrators'> and others
 * A node has come, has changed or has gone.
 */
struct xmpp_concentrator_change {
	enum xmpp_concentrator_change_element element; /* required */
	const char *cache_type;
	bool children_ordered;
	const char *display_name;
	bool has_children;
	bool has_commands;
	bool is_controllable;
	bool is_readable;
	const char *last_changed; /* often without a zone */
	const char *local_id;
	const char *log_id;
	const char *node_id;
	const char *node_type;
	const char *parent_cache_type;
	const char *parent_id;
	const char *source_id;
	enum xmpp_concentrator_state state;
	const char *after_node_cache_type;
	const char *after_node_id;
	const char *old_id;
	const struct xmpp_concentrator_parameter *parameter;
	size_t n_parameter;
	const struct xmpp_concentrator_change_message *message;
	size_t n_message;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_change_class;

static inline struct xso_any xmpp_concentrator_change_any(const struct xmpp_concentrator_change *o)
{
	struct xso_any any = { &xmpp_concentrator_change_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_change *xmpp_concentrator_change_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_change_class ? (const struct xmpp_concentrator_change *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_change_decode(struct xmpp_concentrator_change *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_change_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_change_encode(const struct xmpp_concentrator_change *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_change_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_concentrator_change *xmpp_message_concentrator_change(
	const struct xmpp_message *o)
{
	return (const struct xmpp_concentrator_change *)xso_payload(&xmpp_message_class, o, &xmpp_concentrator_change_class, NULL);
}

enum xmpp_concentrator_value_element {
	XMPP_CONCENTRATOR_VALUE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_VALUE_ELEMENT_BOOLEAN,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_COLOR,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_DATE,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_DATE_TIME,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_DOUBLE,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_DURATION,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_INT,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_LONG,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_STRING,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_TIME,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_BASE64,
	XMPP_CONCENTRATOR_VALUE_ELEMENT_VOID,
};

extern const struct xso_enum xmpp_concentrator_value_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_value_element_text(enum xmpp_concentrator_value_element value)
{
	return xso_enum_text(&xmpp_concentrator_value_element_enum, (int)value);
}

/* <boolean xmlns='urn:xmpp:iot:concentrators'> and others */
struct xmpp_concentrator_value {
	enum xmpp_concentrator_value_element element; /* required */
	const char *content_type; /* of base64 */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_value_class;

static inline struct xso_any xmpp_concentrator_value_any(const struct xmpp_concentrator_value *o)
{
	struct xso_any any = { &xmpp_concentrator_value_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_value *xmpp_concentrator_value_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_value_class ? (const struct xmpp_concentrator_value *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_value_decode(struct xmpp_concentrator_value *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_value_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_value_encode(const struct xmpp_concentrator_value *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_value_class, o, ns, writer, error);
}

enum xmpp_concentrator_step_column_alignment {
	XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_LEFT,
	XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_CENTER,
	XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_RIGHT,
};

extern const struct xso_enum xmpp_concentrator_step_column_alignment_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_step_column_alignment_text(enum xmpp_concentrator_step_column_alignment value)
{
	return xso_enum_text(&xmpp_concentrator_step_column_alignment_enum, (int)value);
}

/* of newTable */
struct xmpp_concentrator_step_column {
	enum xmpp_concentrator_step_column_alignment alignment;
	const char *bg_color;
	const char *cache_type_name;
	const char *column_id; /* required */
	const char *data_source_id;
	const char *fg_color;
	const char *header;
	uint8_t nr_decimals;
	bool has_nr_decimals;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_step_column_class;

/* of newRecords */
struct xmpp_concentrator_step_record {
	const struct xmpp_concentrator_value *value;
	size_t n_value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_step_record_class;

enum xmpp_concentrator_step_element {
	XMPP_CONCENTRATOR_STEP_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_STARTED,
	XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_DONE,
	XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_ABORTED,
	XMPP_CONCENTRATOR_STEP_ELEMENT_NEW_TABLE,
	XMPP_CONCENTRATOR_STEP_ELEMENT_NEW_RECORDS,
	XMPP_CONCENTRATOR_STEP_ELEMENT_TABLE_DONE,
	XMPP_CONCENTRATOR_STEP_ELEMENT_NEW_OBJECT,
	XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_MESSAGE,
	XMPP_CONCENTRATOR_STEP_ELEMENT_TITLE,
	XMPP_CONCENTRATOR_STEP_ELEMENT_STATUS,
	XMPP_CONCENTRATOR_STEP_ELEMENT_BEGIN_SECTION,
	XMPP_CONCENTRATOR_STEP_ELEMENT_END_SECTION,
};

extern const struct xso_enum xmpp_concentrator_step_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_concentrator_step_element_text(enum xmpp_concentrator_step_element value)
{
	return xso_enum_text(&xmpp_concentrator_step_element_enum, (int)value);
}

/*
 * <queryStarted xmlns='urn:xmpp:iot:concentrators'> and others
 * Something that a query tells.
 */
struct xmpp_concentrator_step {
	enum xmpp_concentrator_step_element element; /* required */
	const char *content_type; /* of newObject */
	const char *header; /* of beginSection */
	const char *level; /* of queryMessage */
	const char *message; /* of status */
	const char *name; /* of title */
	const char *table_id;
	const char *table_name;
	const char *type; /* of queryMessage */
	const char *text; /* of queryMessage; of newObject base64 */
	const struct xmpp_concentrator_step_column *column; /* of newTable */
	size_t n_column;
	const struct xmpp_concentrator_step_record *record; /* of newRecords */
	size_t n_record;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_step_class;

static inline struct xso_any xmpp_concentrator_step_any(const struct xmpp_concentrator_step *o)
{
	struct xso_any any = { &xmpp_concentrator_step_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_step *xmpp_concentrator_step_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_step_class ? (const struct xmpp_concentrator_step *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_step_decode(struct xmpp_concentrator_step *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_step_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_step_encode(const struct xmpp_concentrator_step *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_step_class, o, ns, writer, error);
}

/* <queryProgress xmlns='urn:xmpp:iot:concentrators'> */
struct xmpp_concentrator_progress {
	const char *cache_type;
	const char *node_id;
	const char *query_id; /* required */
	const char *source_id;
	const struct xmpp_concentrator_step *step;
	size_t n_step;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_concentrator_progress_class;

static inline struct xso_any xmpp_concentrator_progress_any(const struct xmpp_concentrator_progress *o)
{
	struct xso_any any = { &xmpp_concentrator_progress_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_concentrator_progress *xmpp_concentrator_progress_from(struct xso_any any)
{
	return any.cls == &xmpp_concentrator_progress_class ? (const struct xmpp_concentrator_progress *)any.object : NULL;
}

static inline enum xso_status xmpp_concentrator_progress_decode(struct xmpp_concentrator_progress *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_concentrator_progress_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_concentrator_progress_encode(const struct xmpp_concentrator_progress *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_concentrator_progress_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_concentrator_progress *xmpp_message_concentrator_progress(
	const struct xmpp_message *o)
{
	return (const struct xmpp_concentrator_progress *)xso_payload(&xmpp_message_class, o, &xmpp_concentrator_progress_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
