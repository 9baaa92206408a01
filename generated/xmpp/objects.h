/* Printed by xsoc from objects.xml: do not edit. */
/* XEP-0075: Jabber Object Access Protocol (JOAP). */
/*
 * Objects, classes and servers of objects have addresses. Methods are called as XEP-0009
 * has it.
 */
#ifndef XMPP_OBJECTS_H
#define XMPP_OBJECTS_H

#include <xmpp/core.h>
#include <xmpp/rpc.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/objects.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/objects.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_objects_module;

enum xmpp_joap_allocation {
	XMPP_JOAP_ALLOCATION_INSTANCE = 0, /* also when it is absent */
	XMPP_JOAP_ALLOCATION_CLASS,
};

extern const struct xso_enum xmpp_joap_allocation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_joap_allocation_text(enum xmpp_joap_allocation value)
{
	return xso_enum_text(&xmpp_joap_allocation_enum, (int)value);
}

/* <attribute xmlns='jabber:iq:joap'> */
struct xmpp_joap_attribute {
	const char *name; /* required */
	const struct xmpp_rpc_value *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_attribute_class;

static inline struct xso_any xmpp_joap_attribute_any(const struct xmpp_joap_attribute *o)
{
	struct xso_any any = { &xmpp_joap_attribute_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_joap_attribute *xmpp_joap_attribute_from(struct xso_any any)
{
	return any.cls == &xmpp_joap_attribute_class ? (const struct xmpp_joap_attribute *)any.object : NULL;
}

static inline enum xso_status xmpp_joap_attribute_decode(struct xmpp_joap_attribute *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_joap_attribute_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_joap_attribute_encode(const struct xmpp_joap_attribute *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_joap_attribute_class, o, ns, writer, error);
}

struct xmpp_joap_describe_attribute {
	enum xmpp_joap_allocation allocation;
	bool required;
	bool writable;
	const char *name; /* required */
	const char *type; /* required */
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_describe_attribute_class;

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_attribute_desc_by_lang(
	const struct xmpp_joap_describe_attribute *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_attribute_desc_lookup(
	const struct xmpp_joap_describe_attribute *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

struct xmpp_joap_describe_method_param {
	const char *name; /* required */
	const char *type; /* required */
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_describe_method_param_class;

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_method_param_desc_by_lang(
	const struct xmpp_joap_describe_method_param *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_method_param_desc_lookup(
	const struct xmpp_joap_describe_method_param *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

struct xmpp_joap_describe_method {
	enum xmpp_joap_allocation allocation;
	const char *name; /* required */
	const char *return_type; /* required */
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	bool has_params;
	const struct xmpp_joap_describe_method_param *param;
	size_t n_param;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_describe_method_class;

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_method_desc_by_lang(
	const struct xmpp_joap_describe_method *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_method_desc_lookup(
	const struct xmpp_joap_describe_method *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/*
 * <describe xmlns='jabber:iq:joap'>
 * Asks what an object is, and is the answer.
 */
struct xmpp_joap_describe {
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	const struct xmpp_joap_describe_attribute *attribute;
	size_t n_attribute;
	const struct xmpp_joap_describe_method *method;
	size_t n_method;
	const char *const *superclass; /* raw-jid */
	size_t n_superclass;
	const char *const *class_; /* raw-jid */
	size_t n_class;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_describe_class;

static inline struct xso_any xmpp_joap_describe_any(const struct xmpp_joap_describe *o)
{
	struct xso_any any = { &xmpp_joap_describe_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_joap_describe *xmpp_joap_describe_from(struct xso_any any)
{
	return any.cls == &xmpp_joap_describe_class ? (const struct xmpp_joap_describe *)any.object : NULL;
}

static inline enum xso_status xmpp_joap_describe_decode(struct xmpp_joap_describe *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_joap_describe_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_joap_describe_encode(const struct xmpp_joap_describe *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_joap_describe_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_desc_by_lang(
	const struct xmpp_joap_describe *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_joap_describe_desc_lookup(
	const struct xmpp_joap_describe *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_joap_describe *xmpp_iq_joap_describe(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_joap_describe *)xso_payload(&xmpp_iq_class, o, &xmpp_joap_describe_class, NULL);
}

typedef void xmpp_iq_joap_describe_handler(
	struct xso_request *request, const struct xmpp_joap_describe *o, void *user);

static inline void xmpp_iq_joap_describe_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_joap_describe_handler *)fn)(request, xmpp_joap_describe_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_joap_describe(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_joap_describe_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_joap_describe_class, xmpp_iq_joap_describe_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_joap_describe(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_joap_describe_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_joap_describe_answer(
	struct xso_stream *stream, const struct xmpp_joap_describe *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_joap_describe_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_joap_describe_answer *)fn)(stream, xmpp_joap_describe_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_joap_describe(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_joap_describe *o,
	uint64_t timeout, xmpp_iq_joap_describe_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_joap_describe_any(o), timeout,
		xmpp_iq_joap_describe_call_answer, (xso_function *)fn, user, NULL);
}

/* <read xmlns='jabber:iq:joap'> */
struct xmpp_joap_read {
	const char *const *name;
	size_t n_name;
	const struct xmpp_joap_attribute *attribute;
	size_t n_attribute;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_read_class;

static inline struct xso_any xmpp_joap_read_any(const struct xmpp_joap_read *o)
{
	struct xso_any any = { &xmpp_joap_read_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_joap_read *xmpp_joap_read_from(struct xso_any any)
{
	return any.cls == &xmpp_joap_read_class ? (const struct xmpp_joap_read *)any.object : NULL;
}

static inline enum xso_status xmpp_joap_read_decode(struct xmpp_joap_read *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_joap_read_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_joap_read_encode(const struct xmpp_joap_read *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_joap_read_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_joap_read *xmpp_iq_joap_read(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_joap_read *)xso_payload(&xmpp_iq_class, o, &xmpp_joap_read_class, NULL);
}

typedef void xmpp_iq_joap_read_handler(
	struct xso_request *request, const struct xmpp_joap_read *o, void *user);

static inline void xmpp_iq_joap_read_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_joap_read_handler *)fn)(request, xmpp_joap_read_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_joap_read(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_joap_read_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_joap_read_class, xmpp_iq_joap_read_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_joap_read(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_joap_read_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_joap_read_answer(
	struct xso_stream *stream, const struct xmpp_joap_read *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_joap_read_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_joap_read_answer *)fn)(stream, xmpp_joap_read_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_joap_read(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_joap_read *o,
	uint64_t timeout, xmpp_iq_joap_read_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_joap_read_any(o), timeout,
		xmpp_iq_joap_read_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_joap_change_element {
	XMPP_JOAP_CHANGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_JOAP_CHANGE_ELEMENT_EDIT,
	XMPP_JOAP_CHANGE_ELEMENT_ADD,
};

extern const struct xso_enum xmpp_joap_change_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_joap_change_element_text(enum xmpp_joap_change_element value)
{
	return xso_enum_text(&xmpp_joap_change_element_enum, (int)value);
}

/*
 * <edit xmlns='jabber:iq:joap'> and others
 * Changes an object, or makes one; in the answer, its address.
 */
struct xmpp_joap_change {
	enum xmpp_joap_change_element element; /* required */
	const struct xmpp_joap_attribute *attribute;
	size_t n_attribute;
	const char *new_address; /* raw-jid */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_change_class;

static inline struct xso_any xmpp_joap_change_any(const struct xmpp_joap_change *o)
{
	struct xso_any any = { &xmpp_joap_change_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_joap_change *xmpp_joap_change_from(struct xso_any any)
{
	return any.cls == &xmpp_joap_change_class ? (const struct xmpp_joap_change *)any.object : NULL;
}

static inline enum xso_status xmpp_joap_change_decode(struct xmpp_joap_change *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_joap_change_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_joap_change_encode(const struct xmpp_joap_change *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_joap_change_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_joap_change *xmpp_iq_joap_change(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_joap_change *)xso_payload(&xmpp_iq_class, o, &xmpp_joap_change_class, NULL);
}

typedef void xmpp_iq_joap_change_handler(
	struct xso_request *request, const struct xmpp_joap_change *o, void *user);

static inline void xmpp_iq_joap_change_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_joap_change_handler *)fn)(request, xmpp_joap_change_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_joap_change(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_joap_change_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_joap_change_class, xmpp_iq_joap_change_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_joap_change(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_joap_change_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_joap_change_answer(
	struct xso_stream *stream, const struct xmpp_joap_change *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_joap_change_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_joap_change_answer *)fn)(stream, xmpp_joap_change_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_joap_change(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_joap_change *o,
	uint64_t timeout, xmpp_iq_joap_change_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_joap_change_any(o), timeout,
		xmpp_iq_joap_change_call_answer, (xso_function *)fn, user, NULL);
}

/* <delete xmlns='jabber:iq:joap'> */
struct xmpp_joap_delete {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_delete_class;

static inline struct xso_any xmpp_joap_delete_any(const struct xmpp_joap_delete *o)
{
	struct xso_any any = { &xmpp_joap_delete_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_joap_delete *xmpp_joap_delete_from(struct xso_any any)
{
	return any.cls == &xmpp_joap_delete_class ? (const struct xmpp_joap_delete *)any.object : NULL;
}

static inline enum xso_status xmpp_joap_delete_decode(struct xmpp_joap_delete *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_joap_delete_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_joap_delete_encode(const struct xmpp_joap_delete *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_joap_delete_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_joap_delete *xmpp_iq_joap_delete(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_joap_delete *)xso_payload(&xmpp_iq_class, o, &xmpp_joap_delete_class, NULL);
}

typedef void xmpp_iq_joap_delete_handler(
	struct xso_request *request, const struct xmpp_joap_delete *o, void *user);

static inline void xmpp_iq_joap_delete_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_joap_delete_handler *)fn)(request, xmpp_joap_delete_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_joap_delete(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_joap_delete_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_joap_delete_class, xmpp_iq_joap_delete_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_joap_delete(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_joap_delete_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_joap_delete_answer(
	struct xso_stream *stream, const struct xmpp_joap_delete *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_joap_delete_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_joap_delete_answer *)fn)(stream, xmpp_joap_delete_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_joap_delete(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_joap_delete *o,
	uint64_t timeout, xmpp_iq_joap_delete_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_joap_delete_any(o), timeout,
		xmpp_iq_joap_delete_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <search xmlns='jabber:iq:joap'>
 * Finds instances by their attributes.
 */
struct xmpp_joap_search {
	const struct xmpp_joap_attribute *attribute;
	size_t n_attribute;
	const char *const *item; /* raw-jid */
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_joap_search_class;

static inline struct xso_any xmpp_joap_search_any(const struct xmpp_joap_search *o)
{
	struct xso_any any = { &xmpp_joap_search_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_joap_search *xmpp_joap_search_from(struct xso_any any)
{
	return any.cls == &xmpp_joap_search_class ? (const struct xmpp_joap_search *)any.object : NULL;
}

static inline enum xso_status xmpp_joap_search_decode(struct xmpp_joap_search *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_joap_search_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_joap_search_encode(const struct xmpp_joap_search *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_joap_search_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_joap_search *xmpp_iq_joap_search(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_joap_search *)xso_payload(&xmpp_iq_class, o, &xmpp_joap_search_class, NULL);
}

typedef void xmpp_iq_joap_search_handler(
	struct xso_request *request, const struct xmpp_joap_search *o, void *user);

static inline void xmpp_iq_joap_search_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_joap_search_handler *)fn)(request, xmpp_joap_search_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_joap_search(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_joap_search_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_joap_search_class, xmpp_iq_joap_search_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_joap_search(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_joap_search_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_joap_search_answer(
	struct xso_stream *stream, const struct xmpp_joap_search *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_joap_search_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_joap_search_answer *)fn)(stream, xmpp_joap_search_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_joap_search(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_joap_search *o,
	uint64_t timeout, xmpp_iq_joap_search_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_joap_search_any(o), timeout,
		xmpp_iq_joap_search_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
