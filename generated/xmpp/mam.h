/* Printed by xsoc from mam.xml: do not edit. */
/* XEP-0313: Message Archive Management. */
#ifndef XMPP_MAM_H
#define XMPP_MAM_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/forward.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mam.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mam.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mam_module;

/*
 * <query xmlns='urn:xmpp:mam:2'> and others
 * Asks for a page of an archive, or for the fields of the form.
 */
struct xmpp_mam_query {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *queryid;
	const char *node;
	const struct xmpp_data_form *form;
	const struct xmpp_rsm *set;
	bool flip_page;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_query_class;

static inline struct xso_any xmpp_mam_query_any(const struct xmpp_mam_query *o)
{
	struct xso_any any = { &xmpp_mam_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mam_query *xmpp_mam_query_from(struct xso_any any)
{
	return any.cls == &xmpp_mam_query_class ? (const struct xmpp_mam_query *)any.object : NULL;
}

static inline enum xso_status xmpp_mam_query_decode(struct xmpp_mam_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mam_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mam_query_encode(const struct xmpp_mam_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mam_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mam_query *xmpp_iq_mam_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mam_query *)xso_payload(&xmpp_iq_class, o, &xmpp_mam_query_class, NULL);
}

typedef void xmpp_iq_mam_query_handler(
	struct xso_request *request, const struct xmpp_mam_query *o, void *user);

static inline void xmpp_iq_mam_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mam_query_handler *)fn)(request, xmpp_mam_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mam_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mam_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mam_query_class, xmpp_iq_mam_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mam_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mam_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mam_query_answer(
	struct xso_stream *stream, const struct xmpp_mam_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mam_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mam_query_answer *)fn)(stream, xmpp_mam_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mam_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mam_query *o,
	uint64_t timeout, xmpp_iq_mam_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mam_query_any(o), timeout,
		xmpp_iq_mam_query_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <result xmlns='urn:xmpp:mam:2'> and others
 * One message of an archive. Believe it only when the message it is in comes from the
 * archive that was asked, which may be a room's, and queryid is the one that was given.
 */
struct xmpp_mam_result {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id;
	const char *queryid;
	const struct xmpp_forwarded *forwarded;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_result_class;

static inline struct xso_any xmpp_mam_result_any(const struct xmpp_mam_result *o)
{
	struct xso_any any = { &xmpp_mam_result_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mam_result *xmpp_mam_result_from(struct xso_any any)
{
	return any.cls == &xmpp_mam_result_class ? (const struct xmpp_mam_result *)any.object : NULL;
}

static inline enum xso_status xmpp_mam_result_decode(struct xmpp_mam_result *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mam_result_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mam_result_encode(const struct xmpp_mam_result *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mam_result_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mam_result *xmpp_message_mam_result(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mam_result *)xso_payload(&xmpp_message_class, o, &xmpp_mam_result_class, NULL);
}

/*
 * <fin xmlns='urn:xmpp:mam:2'> and others
 * The end of a page. In a message with urn:xmpp:mam:0 only.
 */
struct xmpp_mam_fin {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *queryid;
	bool complete;
	bool stable; /* absent means true */
	bool has_stable;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_fin_class;

static inline struct xso_any xmpp_mam_fin_any(const struct xmpp_mam_fin *o)
{
	struct xso_any any = { &xmpp_mam_fin_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mam_fin *xmpp_mam_fin_from(struct xso_any any)
{
	return any.cls == &xmpp_mam_fin_class ? (const struct xmpp_mam_fin *)any.object : NULL;
}

static inline enum xso_status xmpp_mam_fin_decode(struct xmpp_mam_fin *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mam_fin_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mam_fin_encode(const struct xmpp_mam_fin *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mam_fin_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_mam_fin_stable(const struct xmpp_mam_fin *o)
{
	return o->has_stable ? o->stable : true;
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mam_fin *xmpp_iq_mam_fin(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mam_fin *)xso_payload(&xmpp_iq_class, o, &xmpp_mam_fin_class, NULL);
}

typedef void xmpp_iq_mam_fin_handler(
	struct xso_request *request, const struct xmpp_mam_fin *o, void *user);

static inline void xmpp_iq_mam_fin_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mam_fin_handler *)fn)(request, xmpp_mam_fin_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mam_fin(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mam_fin_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mam_fin_class, xmpp_iq_mam_fin_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mam_fin(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mam_fin_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mam_fin_answer(
	struct xso_stream *stream, const struct xmpp_mam_fin *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mam_fin_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mam_fin_answer *)fn)(stream, xmpp_mam_fin_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mam_fin(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mam_fin *o,
	uint64_t timeout, xmpp_iq_mam_fin_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mam_fin_any(o), timeout,
		xmpp_iq_mam_fin_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mam_fin *xmpp_message_mam_fin(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mam_fin *)xso_payload(&xmpp_message_class, o, &xmpp_mam_fin_class, NULL);
}

enum xmpp_mam_prefs_default {
	XMPP_MAM_PREFS_DEFAULT_ABSENT = 0, /* there is none */
	XMPP_MAM_PREFS_DEFAULT_ALWAYS,
	XMPP_MAM_PREFS_DEFAULT_NEVER,
	XMPP_MAM_PREFS_DEFAULT_ROSTER,
};

extern const struct xso_enum xmpp_mam_prefs_default_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_mam_prefs_default_text(enum xmpp_mam_prefs_default value)
{
	return xso_enum_text(&xmpp_mam_prefs_default_enum, (int)value);
}

/*
 * <prefs xmlns='urn:xmpp:mam:2'> and others
 * XEP-0441.
 */
struct xmpp_mam_prefs {
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_mam_prefs_default default_;
	bool has_always;
	const char *const *always; /* jid */
	size_t n_always;
	bool has_never;
	const char *const *never; /* jid */
	size_t n_never;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_prefs_class;

static inline struct xso_any xmpp_mam_prefs_any(const struct xmpp_mam_prefs *o)
{
	struct xso_any any = { &xmpp_mam_prefs_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mam_prefs *xmpp_mam_prefs_from(struct xso_any any)
{
	return any.cls == &xmpp_mam_prefs_class ? (const struct xmpp_mam_prefs *)any.object : NULL;
}

static inline enum xso_status xmpp_mam_prefs_decode(struct xmpp_mam_prefs *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mam_prefs_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mam_prefs_encode(const struct xmpp_mam_prefs *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mam_prefs_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mam_prefs *xmpp_iq_mam_prefs(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mam_prefs *)xso_payload(&xmpp_iq_class, o, &xmpp_mam_prefs_class, NULL);
}

typedef void xmpp_iq_mam_prefs_handler(
	struct xso_request *request, const struct xmpp_mam_prefs *o, void *user);

static inline void xmpp_iq_mam_prefs_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mam_prefs_handler *)fn)(request, xmpp_mam_prefs_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mam_prefs(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mam_prefs_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mam_prefs_class, xmpp_iq_mam_prefs_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mam_prefs(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mam_prefs_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mam_prefs_answer(
	struct xso_stream *stream, const struct xmpp_mam_prefs *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mam_prefs_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mam_prefs_answer *)fn)(stream, xmpp_mam_prefs_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mam_prefs(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mam_prefs *o,
	uint64_t timeout, xmpp_iq_mam_prefs_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mam_prefs_any(o), timeout,
		xmpp_iq_mam_prefs_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_mam_metadata_start {
	const char *id;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_metadata_start_class;

struct xmpp_mam_metadata_end {
	const char *id;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_metadata_end_class;

/* <metadata xmlns='urn:xmpp:mam:2'> and others */
struct xmpp_mam_metadata {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_mam_metadata_start *start;
	const struct xmpp_mam_metadata_end *end;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_metadata_class;

static inline struct xso_any xmpp_mam_metadata_any(const struct xmpp_mam_metadata *o)
{
	struct xso_any any = { &xmpp_mam_metadata_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mam_metadata *xmpp_mam_metadata_from(struct xso_any any)
{
	return any.cls == &xmpp_mam_metadata_class ? (const struct xmpp_mam_metadata *)any.object : NULL;
}

static inline enum xso_status xmpp_mam_metadata_decode(struct xmpp_mam_metadata *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mam_metadata_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mam_metadata_encode(const struct xmpp_mam_metadata *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mam_metadata_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mam_metadata *xmpp_iq_mam_metadata(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mam_metadata *)xso_payload(&xmpp_iq_class, o, &xmpp_mam_metadata_class, NULL);
}

typedef void xmpp_iq_mam_metadata_handler(
	struct xso_request *request, const struct xmpp_mam_metadata *o, void *user);

static inline void xmpp_iq_mam_metadata_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mam_metadata_handler *)fn)(request, xmpp_mam_metadata_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mam_metadata(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mam_metadata_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mam_metadata_class, xmpp_iq_mam_metadata_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mam_metadata(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mam_metadata_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mam_metadata_answer(
	struct xso_stream *stream, const struct xmpp_mam_metadata *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mam_metadata_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mam_metadata_answer *)fn)(stream, xmpp_mam_metadata_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mam_metadata(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mam_metadata *o,
	uint64_t timeout, xmpp_iq_mam_metadata_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mam_metadata_any(o), timeout,
		xmpp_iq_mam_metadata_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <archived xmlns='urn:xmpp:mam:tmp'>
 * What XEP-0359 became, still sent by some servers.
 */
struct xmpp_mam_archived {
	const char *by; /* jid */
	const char *id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mam_archived_class;

static inline struct xso_any xmpp_mam_archived_any(const struct xmpp_mam_archived *o)
{
	struct xso_any any = { &xmpp_mam_archived_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mam_archived *xmpp_mam_archived_from(struct xso_any any)
{
	return any.cls == &xmpp_mam_archived_class ? (const struct xmpp_mam_archived *)any.object : NULL;
}

static inline enum xso_status xmpp_mam_archived_decode(struct xmpp_mam_archived *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mam_archived_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mam_archived_encode(const struct xmpp_mam_archived *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mam_archived_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_mam_archived *xmpp_message_mam_archived(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_mam_archived *)xso_payload(&xmpp_message_class, o, &xmpp_mam_archived_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
