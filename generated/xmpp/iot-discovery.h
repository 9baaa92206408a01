/* Printed by xsoc from iot-discovery.xml: do not edit. */
/* XEP-0347: Internet of Things - Discovery. */
/* A registry of things, and of whom they belong to. */
#ifndef XMPP_IOT_DISCOVERY_H
#define XMPP_IOT_DISCOVERY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iot-discovery.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iot-discovery.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iot_discovery_module;

enum xmpp_discovery_tag_element {
	XMPP_DISCOVERY_TAG_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_DISCOVERY_TAG_ELEMENT_STR,
	XMPP_DISCOVERY_TAG_ELEMENT_NUM,
};

extern const struct xso_enum xmpp_discovery_tag_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_discovery_tag_element_text(enum xmpp_discovery_tag_element value)
{
	return xso_enum_text(&xmpp_discovery_tag_element_enum, (int)value);
}

/*
 * <str xmlns='urn:xmpp:iot:discovery'> and others
 * A property of a thing.
 */
struct xmpp_discovery_tag {
	enum xmpp_discovery_tag_element element; /* required */
	const char *name; /* required */
	const char *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_tag_class;

static inline struct xso_any xmpp_discovery_tag_any(const struct xmpp_discovery_tag *o)
{
	struct xso_any any = { &xmpp_discovery_tag_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_tag *xmpp_discovery_tag_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_tag_class ? (const struct xmpp_discovery_tag *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_tag_decode(struct xmpp_discovery_tag *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_tag_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_tag_encode(const struct xmpp_discovery_tag *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_tag_class, o, ns, writer, error);
}

/* <register xmlns='urn:xmpp:iot:discovery'> */
struct xmpp_discovery_register {
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	bool self_owned;
	const struct xmpp_discovery_tag *tag;
	size_t n_tag;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_register_class;

static inline struct xso_any xmpp_discovery_register_any(const struct xmpp_discovery_register *o)
{
	struct xso_any any = { &xmpp_discovery_register_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_register *xmpp_discovery_register_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_register_class ? (const struct xmpp_discovery_register *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_register_decode(struct xmpp_discovery_register *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_register_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_register_encode(const struct xmpp_discovery_register *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_register_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_register *xmpp_iq_discovery_register(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_register *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_register_class, NULL);
}

typedef void xmpp_iq_discovery_register_handler(
	struct xso_request *request, const struct xmpp_discovery_register *o, void *user);

static inline void xmpp_iq_discovery_register_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_register_handler *)fn)(request, xmpp_discovery_register_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_register(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_register_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_register_class, xmpp_iq_discovery_register_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_register(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_register_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_register_answer(
	struct xso_stream *stream, const struct xmpp_discovery_register *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_register_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_register_answer *)fn)(stream, xmpp_discovery_register_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_register(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_register *o,
	uint64_t timeout, xmpp_iq_discovery_register_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_register_any(o), timeout,
		xmpp_iq_discovery_register_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <mine xmlns='urn:xmpp:iot:discovery'>
 * Claims a thing by its properties.
 */
struct xmpp_discovery_mine {
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	bool public_; /* absent means true */
	bool has_public;
	const struct xmpp_discovery_tag *tag;
	size_t n_tag;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_mine_class;

static inline struct xso_any xmpp_discovery_mine_any(const struct xmpp_discovery_mine *o)
{
	struct xso_any any = { &xmpp_discovery_mine_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_mine *xmpp_discovery_mine_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_mine_class ? (const struct xmpp_discovery_mine *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_mine_decode(struct xmpp_discovery_mine *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_mine_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_mine_encode(const struct xmpp_discovery_mine *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_mine_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_discovery_mine_public_(const struct xmpp_discovery_mine *o)
{
	return o->has_public ? o->public_ : true;
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_mine *xmpp_iq_discovery_mine(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_mine *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_mine_class, NULL);
}

typedef void xmpp_iq_discovery_mine_handler(
	struct xso_request *request, const struct xmpp_discovery_mine *o, void *user);

static inline void xmpp_iq_discovery_mine_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_mine_handler *)fn)(request, xmpp_discovery_mine_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_mine(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_mine_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_mine_class, xmpp_iq_discovery_mine_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_mine(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_mine_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_mine_answer(
	struct xso_stream *stream, const struct xmpp_discovery_mine *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_mine_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_mine_answer *)fn)(stream, xmpp_discovery_mine_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_mine(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_mine *o,
	uint64_t timeout, xmpp_iq_discovery_mine_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_mine_any(o), timeout,
		xmpp_iq_discovery_mine_call_answer, (xso_function *)fn, user, NULL);
}

/* <update xmlns='urn:xmpp:iot:discovery'> */
struct xmpp_discovery_update {
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	const char *jid;
	const struct xmpp_discovery_tag *tag;
	size_t n_tag;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_update_class;

static inline struct xso_any xmpp_discovery_update_any(const struct xmpp_discovery_update *o)
{
	struct xso_any any = { &xmpp_discovery_update_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_update *xmpp_discovery_update_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_update_class ? (const struct xmpp_discovery_update *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_update_decode(struct xmpp_discovery_update *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_update_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_update_encode(const struct xmpp_discovery_update *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_update_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_update *xmpp_iq_discovery_update(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_update *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_update_class, NULL);
}

typedef void xmpp_iq_discovery_update_handler(
	struct xso_request *request, const struct xmpp_discovery_update *o, void *user);

static inline void xmpp_iq_discovery_update_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_update_handler *)fn)(request, xmpp_discovery_update_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_update(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_update_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_update_class, xmpp_iq_discovery_update_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_update(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_update_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_update_answer(
	struct xso_stream *stream, const struct xmpp_discovery_update *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_update_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_update_answer *)fn)(stream, xmpp_discovery_update_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_update(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_update *o,
	uint64_t timeout, xmpp_iq_discovery_update_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_update_any(o), timeout,
		xmpp_iq_discovery_update_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <claimed xmlns='urn:xmpp:iot:discovery'>
 * To the thing: whose it is; to the owner: which it is.
 */
struct xmpp_discovery_claimed {
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	const char *jid; /* required */
	bool public_;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_claimed_class;

static inline struct xso_any xmpp_discovery_claimed_any(const struct xmpp_discovery_claimed *o)
{
	struct xso_any any = { &xmpp_discovery_claimed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_claimed *xmpp_discovery_claimed_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_claimed_class ? (const struct xmpp_discovery_claimed *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_claimed_decode(struct xmpp_discovery_claimed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_claimed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_claimed_encode(const struct xmpp_discovery_claimed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_claimed_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_claimed *xmpp_iq_discovery_claimed(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_claimed *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_claimed_class, NULL);
}

typedef void xmpp_iq_discovery_claimed_handler(
	struct xso_request *request, const struct xmpp_discovery_claimed *o, void *user);

static inline void xmpp_iq_discovery_claimed_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_claimed_handler *)fn)(request, xmpp_discovery_claimed_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_claimed(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_claimed_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_claimed_class, xmpp_iq_discovery_claimed_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_claimed(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_claimed_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_claimed_answer(
	struct xso_stream *stream, const struct xmpp_discovery_claimed *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_claimed_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_claimed_answer *)fn)(stream, xmpp_discovery_claimed_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_claimed(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_claimed *o,
	uint64_t timeout, xmpp_iq_discovery_claimed_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_claimed_any(o), timeout,
		xmpp_iq_discovery_claimed_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_discovery_release_element {
	XMPP_DISCOVERY_RELEASE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_DISCOVERY_RELEASE_ELEMENT_REMOVE,
	XMPP_DISCOVERY_RELEASE_ELEMENT_DISOWN,
};

extern const struct xso_enum xmpp_discovery_release_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_discovery_release_element_text(enum xmpp_discovery_release_element value)
{
	return xso_enum_text(&xmpp_discovery_release_element_enum, (int)value);
}

/*
 * <remove xmlns='urn:xmpp:iot:discovery'> and others
 * The owner takes a thing out of the registry, or gives it up.
 */
struct xmpp_discovery_release {
	enum xmpp_discovery_release_element element; /* required */
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_release_class;

static inline struct xso_any xmpp_discovery_release_any(const struct xmpp_discovery_release *o)
{
	struct xso_any any = { &xmpp_discovery_release_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_release *xmpp_discovery_release_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_release_class ? (const struct xmpp_discovery_release *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_release_decode(struct xmpp_discovery_release *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_release_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_release_encode(const struct xmpp_discovery_release *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_release_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_release *xmpp_iq_discovery_release(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_release *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_release_class, NULL);
}

typedef void xmpp_iq_discovery_release_handler(
	struct xso_request *request, const struct xmpp_discovery_release *o, void *user);

static inline void xmpp_iq_discovery_release_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_release_handler *)fn)(request, xmpp_discovery_release_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_release(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_release_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_release_class, xmpp_iq_discovery_release_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_release(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_release_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_release_answer(
	struct xso_stream *stream, const struct xmpp_discovery_release *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_release_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_release_answer *)fn)(stream, xmpp_discovery_release_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_release(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_release *o,
	uint64_t timeout, xmpp_iq_discovery_release_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_release_any(o), timeout,
		xmpp_iq_discovery_release_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_discovery_released_element {
	XMPP_DISCOVERY_RELEASED_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_DISCOVERY_RELEASED_ELEMENT_REMOVED,
	XMPP_DISCOVERY_RELEASED_ELEMENT_UNREGISTER,
	XMPP_DISCOVERY_RELEASED_ELEMENT_DISOWNED,
};

extern const struct xso_enum xmpp_discovery_released_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_discovery_released_element_text(enum xmpp_discovery_released_element value)
{
	return xso_enum_text(&xmpp_discovery_released_element_enum, (int)value);
}

/*
 * <removed xmlns='urn:xmpp:iot:discovery'> and others
 * The thing is told so, or leaves by itself.
 */
struct xmpp_discovery_released {
	enum xmpp_discovery_released_element element; /* required */
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_released_class;

static inline struct xso_any xmpp_discovery_released_any(const struct xmpp_discovery_released *o)
{
	struct xso_any any = { &xmpp_discovery_released_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_released *xmpp_discovery_released_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_released_class ? (const struct xmpp_discovery_released *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_released_decode(struct xmpp_discovery_released *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_released_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_released_encode(const struct xmpp_discovery_released *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_released_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_released *xmpp_iq_discovery_released(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_released *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_released_class, NULL);
}

typedef void xmpp_iq_discovery_released_handler(
	struct xso_request *request, const struct xmpp_discovery_released *o, void *user);

static inline void xmpp_iq_discovery_released_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_released_handler *)fn)(request, xmpp_discovery_released_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_released(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_released_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_released_class, xmpp_iq_discovery_released_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_released(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_released_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_released_answer(
	struct xso_stream *stream, const struct xmpp_discovery_released *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_released_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_released_answer *)fn)(stream, xmpp_discovery_released_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_released(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_released *o,
	uint64_t timeout, xmpp_iq_discovery_released_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_released_any(o), timeout,
		xmpp_iq_discovery_released_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_discovery_condition_element {
	XMPP_DISCOVERY_CONDITION_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_EQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_NEQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_GT,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_GT_EQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_LT,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_LT_EQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_RANGE,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_NRANGE,
	XMPP_DISCOVERY_CONDITION_ELEMENT_STR_MASK,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_EQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_NEQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_GT,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_GT_EQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_LT,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_LT_EQ,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_RANGE,
	XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_NRANGE,
};

extern const struct xso_enum xmpp_discovery_condition_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_discovery_condition_element_text(enum xmpp_discovery_condition_element value)
{
	return xso_enum_text(&xmpp_discovery_condition_element_enum, (int)value);
}

/* <strEq xmlns='urn:xmpp:iot:discovery'> and others */
struct xmpp_discovery_condition {
	enum xmpp_discovery_condition_element element; /* required */
	const char *name; /* required */
	const char *value; /* of all but the ranges */
	const char *wildcard; /* of strMask */
	const char *min; /* of the ranges */
	bool min_included; /* absent means true */
	bool has_min_included;
	const char *max; /* of the ranges */
	bool max_included; /* absent means true */
	bool has_max_included;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_condition_class;

static inline struct xso_any xmpp_discovery_condition_any(const struct xmpp_discovery_condition *o)
{
	struct xso_any any = { &xmpp_discovery_condition_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_condition *xmpp_discovery_condition_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_condition_class ? (const struct xmpp_discovery_condition *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_condition_decode(struct xmpp_discovery_condition *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_condition_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_condition_encode(const struct xmpp_discovery_condition *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_condition_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_discovery_condition_min_included(const struct xmpp_discovery_condition *o)
{
	return o->has_min_included ? o->min_included : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_discovery_condition_max_included(const struct xmpp_discovery_condition *o)
{
	return o->has_max_included ? o->max_included : true;
}

/* <search xmlns='urn:xmpp:iot:discovery'> */
struct xmpp_discovery_search {
	uint32_t max_count;
	bool has_max_count;
	uint32_t offset;
	const struct xmpp_discovery_condition *condition;
	size_t n_condition;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_search_class;

static inline struct xso_any xmpp_discovery_search_any(const struct xmpp_discovery_search *o)
{
	struct xso_any any = { &xmpp_discovery_search_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_search *xmpp_discovery_search_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_search_class ? (const struct xmpp_discovery_search *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_search_decode(struct xmpp_discovery_search *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_search_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_search_encode(const struct xmpp_discovery_search *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_search_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_search *xmpp_iq_discovery_search(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_search *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_search_class, NULL);
}

typedef void xmpp_iq_discovery_search_handler(
	struct xso_request *request, const struct xmpp_discovery_search *o, void *user);

static inline void xmpp_iq_discovery_search_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_search_handler *)fn)(request, xmpp_discovery_search_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_search(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_search_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_search_class, xmpp_iq_discovery_search_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_search(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_search_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_search_answer(
	struct xso_stream *stream, const struct xmpp_discovery_search *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_search_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_search_answer *)fn)(stream, xmpp_discovery_search_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_search(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_search *o,
	uint64_t timeout, xmpp_iq_discovery_search_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_search_any(o), timeout,
		xmpp_iq_discovery_search_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_discovery_found_thing {
	const char *cache_type;
	const char *node_id;
	const char *source_id;
	const char *jid; /* required */
	const char *owner; /* jid, required */
	const struct xmpp_discovery_tag *tag;
	size_t n_tag;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_found_thing_class;

/* <found xmlns='urn:xmpp:iot:discovery'> */
struct xmpp_discovery_found {
	bool more;
	const struct xmpp_discovery_found_thing *thing;
	size_t n_thing;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_discovery_found_class;

static inline struct xso_any xmpp_discovery_found_any(const struct xmpp_discovery_found *o)
{
	struct xso_any any = { &xmpp_discovery_found_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_discovery_found *xmpp_discovery_found_from(struct xso_any any)
{
	return any.cls == &xmpp_discovery_found_class ? (const struct xmpp_discovery_found *)any.object : NULL;
}

static inline enum xso_status xmpp_discovery_found_decode(struct xmpp_discovery_found *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_discovery_found_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_discovery_found_encode(const struct xmpp_discovery_found *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_discovery_found_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_discovery_found *xmpp_iq_discovery_found(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_discovery_found *)xso_payload(&xmpp_iq_class, o, &xmpp_discovery_found_class, NULL);
}

typedef void xmpp_iq_discovery_found_handler(
	struct xso_request *request, const struct xmpp_discovery_found *o, void *user);

static inline void xmpp_iq_discovery_found_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_discovery_found_handler *)fn)(request, xmpp_discovery_found_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_discovery_found(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_discovery_found_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_discovery_found_class, xmpp_iq_discovery_found_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_discovery_found(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_discovery_found_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_discovery_found_answer(
	struct xso_stream *stream, const struct xmpp_discovery_found *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_discovery_found_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_discovery_found_answer *)fn)(stream, xmpp_discovery_found_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_discovery_found(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_discovery_found *o,
	uint64_t timeout, xmpp_iq_discovery_found_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_discovery_found_any(o), timeout,
		xmpp_iq_discovery_found_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
