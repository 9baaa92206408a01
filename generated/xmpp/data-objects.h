/* Printed by xsoc from data-objects.xml: do not edit. */
/* XEP-0204: Collaborative Data Objects. */
#ifndef XMPP_DATA_OBJECTS_H
#define XMPP_DATA_OBJECTS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/data-objects.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/data-objects.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_data_objects_module;

enum xmpp_cdo_event {
	XMPP_CDO_EVENT_ABSENT = 0, /* there is none */
	XMPP_CDO_EVENT_CREATE,
	XMPP_CDO_EVENT_UPDATE,
	XMPP_CDO_EVENT_RETIRE,
	XMPP_CDO_EVENT_DELETE,
	XMPP_CDO_EVENT_INFO,
};

extern const struct xso_enum xmpp_cdo_event_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cdo_event_text(enum xmpp_cdo_event value)
{
	return xso_enum_text(&xmpp_cdo_event_enum, (int)value);
}

struct xmpp_data_sync_item_attribute {
	const char *name;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_sync_item_attribute_class;

enum xmpp_data_sync_item_type {
	XMPP_DATA_SYNC_ITEM_TYPE_FIELD = 0, /* also when it is absent */
	XMPP_DATA_SYNC_ITEM_TYPE_METHOD,
	XMPP_DATA_SYNC_ITEM_TYPE_STATE,
};

extern const struct xso_enum xmpp_data_sync_item_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_data_sync_item_type_text(enum xmpp_data_sync_item_type value)
{
	return xso_enum_text(&xmpp_data_sync_item_type_enum, (int)value);
}

enum xmpp_data_sync_item_update_style {
	XMPP_DATA_SYNC_ITEM_UPDATE_STYLE_EXCLUSIVE = 0, /* also when it is absent */
	XMPP_DATA_SYNC_ITEM_UPDATE_STYLE_INCLUSIVE,
};

extern const struct xso_enum xmpp_data_sync_item_update_style_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_data_sync_item_update_style_text(enum xmpp_data_sync_item_update_style value)
{
	return xso_enum_text(&xmpp_data_sync_item_update_style_enum, (int)value);
}

struct xmpp_data_sync_item {
	enum xmpp_cdo_event event;
	const char *ref;
	enum xmpp_data_sync_item_type type;
	enum xmpp_data_sync_item_update_style update_style;
	const char *uuid;
	const char *version;
	const char *value;
	const struct xmpp_data_sync_item_attribute *attribute;
	size_t n_attribute;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_sync_item_class;

/*
 * <data-sync xmlns='http://www.xmpp.org/extensions/xep-0204.html#ns'>
 * An object that several people change.
 */
struct xmpp_data_sync {
	enum xmpp_cdo_event event;
	const char *packet;
	const char *protocol;
	const char *type;
	const char *uuid;
	const struct xmpp_data_sync_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_sync_class;

static inline struct xso_any xmpp_data_sync_any(const struct xmpp_data_sync *o)
{
	struct xso_any any = { &xmpp_data_sync_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_data_sync *xmpp_data_sync_from(struct xso_any any)
{
	return any.cls == &xmpp_data_sync_class ? (const struct xmpp_data_sync *)any.object : NULL;
}

static inline enum xso_status xmpp_data_sync_decode(struct xmpp_data_sync *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_data_sync_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_data_sync_encode(const struct xmpp_data_sync *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_data_sync_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_data_sync *xmpp_message_data_sync(
	const struct xmpp_message *o)
{
	return (const struct xmpp_data_sync *)xso_payload(&xmpp_message_class, o, &xmpp_data_sync_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_data_sync *xmpp_iq_data_sync(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_data_sync *)xso_payload(&xmpp_iq_class, o, &xmpp_data_sync_class, NULL);
}

typedef void xmpp_iq_data_sync_handler(
	struct xso_request *request, const struct xmpp_data_sync *o, void *user);

static inline void xmpp_iq_data_sync_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_data_sync_handler *)fn)(request, xmpp_data_sync_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_data_sync(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_data_sync_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_data_sync_class, xmpp_iq_data_sync_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_data_sync(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_data_sync_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_data_sync_answer(
	struct xso_stream *stream, const struct xmpp_data_sync *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_data_sync_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_data_sync_answer *)fn)(stream, xmpp_data_sync_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_data_sync(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_data_sync *o,
	uint64_t timeout, xmpp_iq_data_sync_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_data_sync_any(o), timeout,
		xmpp_iq_data_sync_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_data_object_types_item {
	const char *id;
	const char *name;
	const char *description;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_object_types_item_class;

/* <query xmlns='http://www.xmpp.org/extensions/xep-0204.html#ns-types'> */
struct xmpp_data_object_types {
	const char *id;
	const struct xmpp_data_object_types_item *item;
	size_t n_item;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_object_types_class;

static inline struct xso_any xmpp_data_object_types_any(const struct xmpp_data_object_types *o)
{
	struct xso_any any = { &xmpp_data_object_types_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_data_object_types *xmpp_data_object_types_from(struct xso_any any)
{
	return any.cls == &xmpp_data_object_types_class ? (const struct xmpp_data_object_types *)any.object : NULL;
}

static inline enum xso_status xmpp_data_object_types_decode(struct xmpp_data_object_types *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_data_object_types_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_data_object_types_encode(const struct xmpp_data_object_types *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_data_object_types_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_data_object_types *xmpp_iq_data_object_types(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_data_object_types *)xso_payload(&xmpp_iq_class, o, &xmpp_data_object_types_class, NULL);
}

typedef void xmpp_iq_data_object_types_handler(
	struct xso_request *request, const struct xmpp_data_object_types *o, void *user);

static inline void xmpp_iq_data_object_types_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_data_object_types_handler *)fn)(request, xmpp_data_object_types_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_data_object_types(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_data_object_types_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_data_object_types_class, xmpp_iq_data_object_types_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_data_object_types(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_data_object_types_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_data_object_types_answer(
	struct xso_stream *stream, const struct xmpp_data_object_types *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_data_object_types_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_data_object_types_answer *)fn)(stream, xmpp_data_object_types_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_data_object_types(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_data_object_types *o,
	uint64_t timeout, xmpp_iq_data_object_types_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_data_object_types_any(o), timeout,
		xmpp_iq_data_object_types_call_answer, (xso_function *)fn, user, NULL);
}

/* <query xmlns='http://www.xmpp.org/extensions/xep-0204.html#ns-state'> */
struct xmpp_data_object_state {
	const char *uuid;
	const struct xmpp_data_sync *data_sync;
	size_t n_data_sync;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_object_state_class;

static inline struct xso_any xmpp_data_object_state_any(const struct xmpp_data_object_state *o)
{
	struct xso_any any = { &xmpp_data_object_state_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_data_object_state *xmpp_data_object_state_from(struct xso_any any)
{
	return any.cls == &xmpp_data_object_state_class ? (const struct xmpp_data_object_state *)any.object : NULL;
}

static inline enum xso_status xmpp_data_object_state_decode(struct xmpp_data_object_state *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_data_object_state_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_data_object_state_encode(const struct xmpp_data_object_state *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_data_object_state_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_data_object_state *xmpp_iq_data_object_state(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_data_object_state *)xso_payload(&xmpp_iq_class, o, &xmpp_data_object_state_class, NULL);
}

typedef void xmpp_iq_data_object_state_handler(
	struct xso_request *request, const struct xmpp_data_object_state *o, void *user);

static inline void xmpp_iq_data_object_state_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_data_object_state_handler *)fn)(request, xmpp_data_object_state_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_data_object_state(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_data_object_state_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_data_object_state_class, xmpp_iq_data_object_state_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_data_object_state(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_data_object_state_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_data_object_state_answer(
	struct xso_stream *stream, const struct xmpp_data_object_state *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_data_object_state_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_data_object_state_answer *)fn)(stream, xmpp_data_object_state_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_data_object_state(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_data_object_state *o,
	uint64_t timeout, xmpp_iq_data_object_state_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_data_object_state_any(o), timeout,
		xmpp_iq_data_object_state_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
