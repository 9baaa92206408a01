/* Printed by xsoc from channel-search.xml: do not edit. */
/* XEP-0433: Extended Channel Search. */
#ifndef XMPP_CHANNEL_SEARCH_H
#define XMPP_CHANNEL_SEARCH_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/channel-search.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/channel-search.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_channel_search_module;

/*
 * <search xmlns='urn:xmpp:channel-search:0:search'>
 * Asks for the form, or searches.
 */
struct xmpp_channel_search {
	const struct xmpp_data_form *form;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_channel_search_class;

static inline struct xso_any xmpp_channel_search_any(const struct xmpp_channel_search *o)
{
	struct xso_any any = { &xmpp_channel_search_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_channel_search *xmpp_channel_search_from(struct xso_any any)
{
	return any.cls == &xmpp_channel_search_class ? (const struct xmpp_channel_search *)any.object : NULL;
}

static inline enum xso_status xmpp_channel_search_decode(struct xmpp_channel_search *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_channel_search_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_channel_search_encode(const struct xmpp_channel_search *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_channel_search_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_channel_search *xmpp_iq_channel_search(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_channel_search *)xso_payload(&xmpp_iq_class, o, &xmpp_channel_search_class, NULL);
}

typedef void xmpp_iq_channel_search_handler(
	struct xso_request *request, const struct xmpp_channel_search *o, void *user);

static inline void xmpp_iq_channel_search_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_channel_search_handler *)fn)(request, xmpp_channel_search_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_channel_search(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_channel_search_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_channel_search_class, xmpp_iq_channel_search_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_channel_search(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_channel_search_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_channel_search_answer(
	struct xso_stream *stream, const struct xmpp_channel_search *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_channel_search_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_channel_search_answer *)fn)(stream, xmpp_channel_search_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_channel_search(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_channel_search *o,
	uint64_t timeout, xmpp_iq_channel_search_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_channel_search_any(o), timeout,
		xmpp_iq_channel_search_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_channel_search_result_item {
	const char *address; /* jid, required */
	const char *name;
	const char *description;
	const char *language; /* lang */
	uint32_t users;
	bool has_users;
	const char *service_type; /* xep-0045 or xep-0369 */
	const char *is_open; /* empty or true: no more is needed to join */
	const char *anonymity_mode;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_channel_search_result_item_class;

/* <result xmlns='urn:xmpp:channel-search:0:search'> */
struct xmpp_channel_search_result {
	const struct xmpp_channel_search_result_item *item;
	size_t n_item;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_channel_search_result_class;

static inline struct xso_any xmpp_channel_search_result_any(const struct xmpp_channel_search_result *o)
{
	struct xso_any any = { &xmpp_channel_search_result_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_channel_search_result *xmpp_channel_search_result_from(struct xso_any any)
{
	return any.cls == &xmpp_channel_search_result_class ? (const struct xmpp_channel_search_result *)any.object : NULL;
}

static inline enum xso_status xmpp_channel_search_result_decode(struct xmpp_channel_search_result *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_channel_search_result_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_channel_search_result_encode(const struct xmpp_channel_search_result *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_channel_search_result_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_channel_search_result *xmpp_iq_channel_search_result(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_channel_search_result *)xso_payload(&xmpp_iq_class, o, &xmpp_channel_search_result_class, NULL);
}

typedef void xmpp_iq_channel_search_result_handler(
	struct xso_request *request, const struct xmpp_channel_search_result *o, void *user);

static inline void xmpp_iq_channel_search_result_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_channel_search_result_handler *)fn)(request, xmpp_channel_search_result_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_channel_search_result(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_channel_search_result_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_channel_search_result_class, xmpp_iq_channel_search_result_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_channel_search_result(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_channel_search_result_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_channel_search_result_answer(
	struct xso_stream *stream, const struct xmpp_channel_search_result *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_channel_search_result_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_channel_search_result_answer *)fn)(stream, xmpp_channel_search_result_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_channel_search_result(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_channel_search_result *o,
	uint64_t timeout, xmpp_iq_channel_search_result_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_channel_search_result_any(o), timeout,
		xmpp_iq_channel_search_result_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_channel_search_error_element {
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_INVALID_SORT_KEY,
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_INVALID_SEARCH_TERMS,
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_RATE_LIMIT,
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_FULL_SET_RETRIEVAL_REJECTED,
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_CONFLICTING_FIELDS,
	XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_NO_SEARCH_CONDITIONS,
};

extern const struct xso_enum xmpp_channel_search_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_channel_search_error_element_text(enum xmpp_channel_search_error_element value)
{
	return xso_enum_text(&xmpp_channel_search_error_element_enum, (int)value);
}

/* <invalid-sort-key xmlns='urn:xmpp:channel-search:0:error'> and others */
struct xmpp_channel_search_error {
	enum xmpp_channel_search_error_element element; /* required */
	uint32_t retry_after; /* of rate-limit: seconds */
	bool has_retry_after;
	const char *const *field; /* of conflicting-fields: which */
	size_t n_field;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_channel_search_error_class;

static inline struct xso_any xmpp_channel_search_error_any(const struct xmpp_channel_search_error *o)
{
	struct xso_any any = { &xmpp_channel_search_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_channel_search_error *xmpp_channel_search_error_from(struct xso_any any)
{
	return any.cls == &xmpp_channel_search_error_class ? (const struct xmpp_channel_search_error *)any.object : NULL;
}

static inline enum xso_status xmpp_channel_search_error_decode(struct xmpp_channel_search_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_channel_search_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_channel_search_error_encode(const struct xmpp_channel_search_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_channel_search_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_channel_search_error *xmpp_stanza_error_channel_search_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_channel_search_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_channel_search_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
