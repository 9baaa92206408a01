/* Printed by xsoc from archive.xml: do not edit. */
/* XEP-0136: Message Archiving. */
/* XEP-0313 came after it. */
#ifndef XMPP_ARCHIVE_H
#define XMPP_ARCHIVE_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/rsm.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/archive.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/archive.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_archive_module;

/* What of a message is stored. */
enum xmpp_archive_extent {
	XMPP_ARCHIVE_EXTENT_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_EXTENT_BODY,
	XMPP_ARCHIVE_EXTENT_FALSE,
	XMPP_ARCHIVE_EXTENT_MESSAGE,
	XMPP_ARCHIVE_EXTENT_STREAM,
};

extern const struct xso_enum xmpp_archive_extent_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_extent_text(enum xmpp_archive_extent value)
{
	return xso_enum_text(&xmpp_archive_extent_enum, (int)value);
}

enum xmpp_archive_wish {
	XMPP_ARCHIVE_WISH_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_WISH_CONCEDE,
	XMPP_ARCHIVE_WISH_FORBID,
	XMPP_ARCHIVE_WISH_PREFER,
};

extern const struct xso_enum xmpp_archive_wish_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_wish_text(enum xmpp_archive_wish value)
{
	return xso_enum_text(&xmpp_archive_wish_enum, (int)value);
}

/* Whether messages may be kept off the record. */
enum xmpp_archive_otr {
	XMPP_ARCHIVE_OTR_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_OTR_APPROVE,
	XMPP_ARCHIVE_OTR_CONCEDE,
	XMPP_ARCHIVE_OTR_FORBID,
	XMPP_ARCHIVE_OTR_OPPOSE,
	XMPP_ARCHIVE_OTR_PREFER,
	XMPP_ARCHIVE_OTR_REQUIRE,
};

extern const struct xso_enum xmpp_archive_otr_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_otr_text(enum xmpp_archive_otr value)
{
	return xso_enum_text(&xmpp_archive_otr_enum, (int)value);
}

/*
 * <item xmlns='urn:xmpp:archive'>
 * What holds for one address.
 */
struct xmpp_archive_item {
	bool exactmatch;
	uint64_t expire; /* seconds */
	bool has_expire;
	const char *jid; /* raw-jid, required */
	enum xmpp_archive_otr otr;
	enum xmpp_archive_extent save;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_item_class;

static inline struct xso_any xmpp_archive_item_any(const struct xmpp_archive_item *o)
{
	struct xso_any any = { &xmpp_archive_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_item *xmpp_archive_item_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_item_class ? (const struct xmpp_archive_item *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_item_decode(struct xmpp_archive_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_item_encode(const struct xmpp_archive_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_item_class, o, ns, writer, error);
}

enum xmpp_archive_preferences_auto_scope {
	XMPP_ARCHIVE_PREFERENCES_AUTO_SCOPE_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_PREFERENCES_AUTO_SCOPE_GLOBAL,
	XMPP_ARCHIVE_PREFERENCES_AUTO_SCOPE_STREAM,
};

extern const struct xso_enum xmpp_archive_preferences_auto_scope_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_preferences_auto_scope_text(enum xmpp_archive_preferences_auto_scope value)
{
	return xso_enum_text(&xmpp_archive_preferences_auto_scope_enum, (int)value);
}

struct xmpp_archive_preferences_auto {
	bool save;
	enum xmpp_archive_preferences_auto_scope scope;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_preferences_auto_class;

struct xmpp_archive_preferences_default {
	uint64_t expire; /* seconds */
	bool has_expire;
	enum xmpp_archive_otr otr;
	enum xmpp_archive_extent save;
	bool unset; /* nobody has chosen this */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_preferences_default_class;

/* What holds for one thread. */
struct xmpp_archive_preferences_session {
	enum xmpp_archive_otr otr;
	enum xmpp_archive_extent save;
	const char *thread;
	uint32_t timeout; /* seconds */
	bool has_timeout;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_preferences_session_class;

struct xmpp_archive_preferences_method {
	const char *type; /* required, auto, local or manual */
	enum xmpp_archive_wish use;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_preferences_method_class;

/* <pref xmlns='urn:xmpp:archive'> */
struct xmpp_archive_preferences {
	const struct xmpp_archive_preferences_auto *auto_;
	const struct xmpp_archive_preferences_default *default_;
	const struct xmpp_archive_item *item;
	size_t n_item;
	const struct xmpp_archive_preferences_session *session; /* What holds for one thread. */
	size_t n_session;
	const struct xmpp_archive_preferences_method *method; /* one per type */
	size_t n_method;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_preferences_class;

static inline struct xso_any xmpp_archive_preferences_any(const struct xmpp_archive_preferences *o)
{
	struct xso_any any = { &xmpp_archive_preferences_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_preferences *xmpp_archive_preferences_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_preferences_class ? (const struct xmpp_archive_preferences *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_preferences_decode(struct xmpp_archive_preferences *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_preferences_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_preferences_encode(const struct xmpp_archive_preferences *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_preferences_class, o, ns, writer, error);
}

/* The first one with this type; NULL: none. */
static inline const struct xmpp_archive_preferences_method *xmpp_archive_preferences_method_by_type(
	const struct xmpp_archive_preferences *o, const char *type)
{
	return (const struct xmpp_archive_preferences_method *)xso_list_find(
		o->method, o->n_method, sizeof *o->method,
		offsetof(struct xmpp_archive_preferences_method, type), type);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_preferences *xmpp_iq_archive_preferences(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_preferences *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_preferences_class, NULL);
}

typedef void xmpp_iq_archive_preferences_handler(
	struct xso_request *request, const struct xmpp_archive_preferences *o, void *user);

static inline void xmpp_iq_archive_preferences_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_preferences_handler *)fn)(request, xmpp_archive_preferences_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_preferences(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_preferences_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_preferences_class, xmpp_iq_archive_preferences_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_preferences(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_preferences_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_preferences_answer(
	struct xso_stream *stream, const struct xmpp_archive_preferences *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_preferences_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_preferences_answer *)fn)(stream, xmpp_archive_preferences_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_preferences(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_preferences *o,
	uint64_t timeout, xmpp_iq_archive_preferences_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_preferences_any(o), timeout,
		xmpp_iq_archive_preferences_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_archive_auto_scope {
	XMPP_ARCHIVE_AUTO_SCOPE_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_AUTO_SCOPE_GLOBAL,
	XMPP_ARCHIVE_AUTO_SCOPE_STREAM,
};

extern const struct xso_enum xmpp_archive_auto_scope_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_auto_scope_text(enum xmpp_archive_auto_scope value)
{
	return xso_enum_text(&xmpp_archive_auto_scope_enum, (int)value);
}

/*
 * <auto xmlns='urn:xmpp:archive'>
 * Storing by the server, from now on.
 */
struct xmpp_archive_auto {
	bool save;
	enum xmpp_archive_auto_scope scope;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_auto_class;

static inline struct xso_any xmpp_archive_auto_any(const struct xmpp_archive_auto *o)
{
	struct xso_any any = { &xmpp_archive_auto_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_auto *xmpp_archive_auto_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_auto_class ? (const struct xmpp_archive_auto *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_auto_decode(struct xmpp_archive_auto *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_auto_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_auto_encode(const struct xmpp_archive_auto *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_auto_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_auto *xmpp_iq_archive_auto(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_auto *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_auto_class, NULL);
}

typedef void xmpp_iq_archive_auto_handler(
	struct xso_request *request, const struct xmpp_archive_auto *o, void *user);

static inline void xmpp_iq_archive_auto_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_auto_handler *)fn)(request, xmpp_archive_auto_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_auto(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_auto_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_auto_class, xmpp_iq_archive_auto_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_auto(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_auto_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_auto_answer(
	struct xso_stream *stream, const struct xmpp_archive_auto *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_auto_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_auto_answer *)fn)(stream, xmpp_archive_auto_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_auto(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_auto *o,
	uint64_t timeout, xmpp_iq_archive_auto_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_auto_any(o), timeout,
		xmpp_iq_archive_auto_call_answer, (xso_function *)fn, user, NULL);
}

/* <itemremove xmlns='urn:xmpp:archive'> */
struct xmpp_archive_item_remove {
	const struct xmpp_archive_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_item_remove_class;

static inline struct xso_any xmpp_archive_item_remove_any(const struct xmpp_archive_item_remove *o)
{
	struct xso_any any = { &xmpp_archive_item_remove_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_item_remove *xmpp_archive_item_remove_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_item_remove_class ? (const struct xmpp_archive_item_remove *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_item_remove_decode(struct xmpp_archive_item_remove *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_item_remove_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_item_remove_encode(const struct xmpp_archive_item_remove *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_item_remove_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_item_remove *xmpp_iq_archive_item_remove(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_item_remove *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_item_remove_class, NULL);
}

typedef void xmpp_iq_archive_item_remove_handler(
	struct xso_request *request, const struct xmpp_archive_item_remove *o, void *user);

static inline void xmpp_iq_archive_item_remove_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_item_remove_handler *)fn)(request, xmpp_archive_item_remove_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_item_remove(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_item_remove_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_item_remove_class, xmpp_iq_archive_item_remove_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_item_remove(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_item_remove_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_item_remove_answer(
	struct xso_stream *stream, const struct xmpp_archive_item_remove *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_item_remove_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_item_remove_answer *)fn)(stream, xmpp_archive_item_remove_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_item_remove(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_item_remove *o,
	uint64_t timeout, xmpp_iq_archive_item_remove_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_item_remove_any(o), timeout,
		xmpp_iq_archive_item_remove_call_answer, (xso_function *)fn, user, NULL);
}

/* <sessionremove xmlns='urn:xmpp:archive'> */
struct xmpp_archive_session_remove {
	const char *const *session;
	size_t n_session;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_session_remove_class;

static inline struct xso_any xmpp_archive_session_remove_any(const struct xmpp_archive_session_remove *o)
{
	struct xso_any any = { &xmpp_archive_session_remove_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_session_remove *xmpp_archive_session_remove_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_session_remove_class ? (const struct xmpp_archive_session_remove *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_session_remove_decode(struct xmpp_archive_session_remove *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_session_remove_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_session_remove_encode(const struct xmpp_archive_session_remove *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_session_remove_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_session_remove *xmpp_iq_archive_session_remove(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_session_remove *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_session_remove_class, NULL);
}

typedef void xmpp_iq_archive_session_remove_handler(
	struct xso_request *request, const struct xmpp_archive_session_remove *o, void *user);

static inline void xmpp_iq_archive_session_remove_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_session_remove_handler *)fn)(request, xmpp_archive_session_remove_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_session_remove(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_session_remove_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_session_remove_class, xmpp_iq_archive_session_remove_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_session_remove(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_session_remove_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_session_remove_answer(
	struct xso_stream *stream, const struct xmpp_archive_session_remove *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_session_remove_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_session_remove_answer *)fn)(stream, xmpp_archive_session_remove_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_session_remove(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_session_remove *o,
	uint64_t timeout, xmpp_iq_archive_session_remove_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_session_remove_any(o), timeout,
		xmpp_iq_archive_session_remove_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_archive_entry_element {
	XMPP_ARCHIVE_ENTRY_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_ENTRY_ELEMENT_FROM,
	XMPP_ARCHIVE_ENTRY_ELEMENT_TO,
	XMPP_ARCHIVE_ENTRY_ELEMENT_NOTE,
	XMPP_ARCHIVE_ENTRY_ELEMENT_PREVIOUS,
	XMPP_ARCHIVE_ENTRY_ELEMENT_NEXT,
};

extern const struct xso_enum xmpp_archive_entry_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_entry_element_text(enum xmpp_archive_entry_element value)
{
	return xso_enum_text(&xmpp_archive_entry_element_enum, (int)value);
}

/*
 * <from xmlns='urn:xmpp:archive'> and others
 * One entry of a collection.
 */
struct xmpp_archive_entry {
	enum xmpp_archive_entry_element element; /* required */
	const char *jid; /* of a room's occupant */
	const char *name; /* his nickname */
	uint32_t secs; /* after the entry before it */
	bool has_secs;
	struct xso_datetime start; /* datetime, of previous and next */
	bool has_start;
	struct xso_datetime utc; /* datetime */
	bool has_utc;
	const char *with; /* raw-jid, of previous and next */
	const char *note; /* of a note */
	const struct xmpp_lang_text *body; /* one per lang */
	size_t n_body;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_entry_class;

static inline struct xso_any xmpp_archive_entry_any(const struct xmpp_archive_entry *o)
{
	struct xso_any any = { &xmpp_archive_entry_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_entry *xmpp_archive_entry_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_entry_class ? (const struct xmpp_archive_entry *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_entry_decode(struct xmpp_archive_entry *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_entry_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_entry_encode(const struct xmpp_archive_entry *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_entry_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_archive_entry_body_by_lang(
	const struct xmpp_archive_entry *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_archive_entry_body_lookup(
	const struct xmpp_archive_entry *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/*
 * <chat xmlns='urn:xmpp:archive'>
 * A collection: messages with one address, from one time on.
 */
struct xmpp_archive_chat {
	struct xso_datetime start; /* datetime */
	bool has_start;
	const char *subject;
	const char *thread;
	uint64_t version;
	bool has_version;
	const char *with; /* raw-jid */
	const struct xmpp_archive_entry *entry;
	size_t n_entry;
	const struct xmpp_data_form *form;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_chat_class;

static inline struct xso_any xmpp_archive_chat_any(const struct xmpp_archive_chat *o)
{
	struct xso_any any = { &xmpp_archive_chat_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_chat *xmpp_archive_chat_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_chat_class ? (const struct xmpp_archive_chat *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_chat_decode(struct xmpp_archive_chat *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_chat_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_chat_encode(const struct xmpp_archive_chat *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_chat_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_chat *xmpp_iq_archive_chat(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_chat *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_chat_class, NULL);
}

typedef void xmpp_iq_archive_chat_handler(
	struct xso_request *request, const struct xmpp_archive_chat *o, void *user);

static inline void xmpp_iq_archive_chat_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_chat_handler *)fn)(request, xmpp_archive_chat_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_chat(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_chat_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_chat_class, xmpp_iq_archive_chat_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_chat(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_chat_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_chat_answer(
	struct xso_stream *stream, const struct xmpp_archive_chat *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_chat_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_chat_answer *)fn)(stream, xmpp_archive_chat_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_chat(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_chat *o,
	uint64_t timeout, xmpp_iq_archive_chat_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_chat_any(o), timeout,
		xmpp_iq_archive_chat_call_answer, (xso_function *)fn, user, NULL);
}

/* <save xmlns='urn:xmpp:archive'> */
struct xmpp_archive_save {
	const struct xmpp_archive_chat *chat;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_save_class;

static inline struct xso_any xmpp_archive_save_any(const struct xmpp_archive_save *o)
{
	struct xso_any any = { &xmpp_archive_save_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_save *xmpp_archive_save_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_save_class ? (const struct xmpp_archive_save *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_save_decode(struct xmpp_archive_save *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_save_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_save_encode(const struct xmpp_archive_save *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_save_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_save *xmpp_iq_archive_save(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_save *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_save_class, NULL);
}

typedef void xmpp_iq_archive_save_handler(
	struct xso_request *request, const struct xmpp_archive_save *o, void *user);

static inline void xmpp_iq_archive_save_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_save_handler *)fn)(request, xmpp_archive_save_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_save(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_save_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_save_class, xmpp_iq_archive_save_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_save(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_save_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_save_answer(
	struct xso_stream *stream, const struct xmpp_archive_save *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_save_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_save_answer *)fn)(stream, xmpp_archive_save_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_save(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_save *o,
	uint64_t timeout, xmpp_iq_archive_save_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_save_any(o), timeout,
		xmpp_iq_archive_save_call_answer, (xso_function *)fn, user, NULL);
}

/* <list xmlns='urn:xmpp:archive'> */
struct xmpp_archive_list {
	struct xso_datetime end; /* datetime */
	bool has_end;
	bool exactmatch; /* with is one address, not all below it */
	struct xso_datetime start; /* datetime */
	bool has_start;
	const char *with; /* raw-jid */
	const struct xmpp_archive_chat *chat;
	size_t n_chat;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_list_class;

static inline struct xso_any xmpp_archive_list_any(const struct xmpp_archive_list *o)
{
	struct xso_any any = { &xmpp_archive_list_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_list *xmpp_archive_list_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_list_class ? (const struct xmpp_archive_list *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_list_decode(struct xmpp_archive_list *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_list_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_list_encode(const struct xmpp_archive_list *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_list_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_list *xmpp_iq_archive_list(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_list *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_list_class, NULL);
}

typedef void xmpp_iq_archive_list_handler(
	struct xso_request *request, const struct xmpp_archive_list *o, void *user);

static inline void xmpp_iq_archive_list_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_list_handler *)fn)(request, xmpp_archive_list_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_list(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_list_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_list_class, xmpp_iq_archive_list_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_list(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_list_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_list_answer(
	struct xso_stream *stream, const struct xmpp_archive_list *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_list_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_list_answer *)fn)(stream, xmpp_archive_list_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_list(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_list *o,
	uint64_t timeout, xmpp_iq_archive_list_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_list_any(o), timeout,
		xmpp_iq_archive_list_call_answer, (xso_function *)fn, user, NULL);
}

/* <retrieve xmlns='urn:xmpp:archive'> */
struct xmpp_archive_retrieve {
	bool exactmatch;
	struct xso_datetime start; /* datetime */
	bool has_start;
	const char *with; /* raw-jid */
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_retrieve_class;

static inline struct xso_any xmpp_archive_retrieve_any(const struct xmpp_archive_retrieve *o)
{
	struct xso_any any = { &xmpp_archive_retrieve_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_retrieve *xmpp_archive_retrieve_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_retrieve_class ? (const struct xmpp_archive_retrieve *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_retrieve_decode(struct xmpp_archive_retrieve *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_retrieve_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_retrieve_encode(const struct xmpp_archive_retrieve *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_retrieve_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_retrieve *xmpp_iq_archive_retrieve(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_retrieve *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_retrieve_class, NULL);
}

typedef void xmpp_iq_archive_retrieve_handler(
	struct xso_request *request, const struct xmpp_archive_retrieve *o, void *user);

static inline void xmpp_iq_archive_retrieve_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_retrieve_handler *)fn)(request, xmpp_archive_retrieve_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_retrieve(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_retrieve_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_retrieve_class, xmpp_iq_archive_retrieve_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_retrieve(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_retrieve_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_retrieve_answer(
	struct xso_stream *stream, const struct xmpp_archive_retrieve *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_retrieve_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_retrieve_answer *)fn)(stream, xmpp_archive_retrieve_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_retrieve(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_retrieve *o,
	uint64_t timeout, xmpp_iq_archive_retrieve_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_retrieve_any(o), timeout,
		xmpp_iq_archive_retrieve_call_answer, (xso_function *)fn, user, NULL);
}

/* <remove xmlns='urn:xmpp:archive'> */
struct xmpp_archive_remove {
	struct xso_datetime end; /* datetime */
	bool has_end;
	bool exactmatch; /* with is one address, not all below it */
	struct xso_datetime start; /* datetime */
	bool has_start;
	const char *with; /* raw-jid */
	bool open; /* those that are being written */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_remove_class;

static inline struct xso_any xmpp_archive_remove_any(const struct xmpp_archive_remove *o)
{
	struct xso_any any = { &xmpp_archive_remove_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_remove *xmpp_archive_remove_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_remove_class ? (const struct xmpp_archive_remove *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_remove_decode(struct xmpp_archive_remove *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_remove_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_remove_encode(const struct xmpp_archive_remove *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_remove_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_remove *xmpp_iq_archive_remove(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_remove *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_remove_class, NULL);
}

typedef void xmpp_iq_archive_remove_handler(
	struct xso_request *request, const struct xmpp_archive_remove *o, void *user);

static inline void xmpp_iq_archive_remove_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_remove_handler *)fn)(request, xmpp_archive_remove_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_remove(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_remove_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_remove_class, xmpp_iq_archive_remove_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_remove(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_remove_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_remove_answer(
	struct xso_stream *stream, const struct xmpp_archive_remove *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_remove_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_remove_answer *)fn)(stream, xmpp_archive_remove_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_remove(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_remove *o,
	uint64_t timeout, xmpp_iq_archive_remove_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_remove_any(o), timeout,
		xmpp_iq_archive_remove_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_archive_change_element {
	XMPP_ARCHIVE_CHANGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_ARCHIVE_CHANGE_ELEMENT_CHANGED,
	XMPP_ARCHIVE_CHANGE_ELEMENT_REMOVED,
};

extern const struct xso_enum xmpp_archive_change_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_archive_change_element_text(enum xmpp_archive_change_element value)
{
	return xso_enum_text(&xmpp_archive_change_element_enum, (int)value);
}

/* <changed xmlns='urn:xmpp:archive'> and others */
struct xmpp_archive_change {
	enum xmpp_archive_change_element element; /* required */
	struct xso_datetime start; /* datetime */
	bool has_start;
	uint64_t version;
	bool has_version;
	const char *with; /* raw-jid */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_change_class;

static inline struct xso_any xmpp_archive_change_any(const struct xmpp_archive_change *o)
{
	struct xso_any any = { &xmpp_archive_change_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_change *xmpp_archive_change_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_change_class ? (const struct xmpp_archive_change *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_change_decode(struct xmpp_archive_change *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_change_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_change_encode(const struct xmpp_archive_change *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_change_class, o, ns, writer, error);
}

/*
 * <modified xmlns='urn:xmpp:archive'>
 * What has changed since a time.
 */
struct xmpp_archive_modified {
	struct xso_datetime start; /* datetime */
	bool has_start;
	const struct xmpp_archive_change *change;
	size_t n_change;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_modified_class;

static inline struct xso_any xmpp_archive_modified_any(const struct xmpp_archive_modified *o)
{
	struct xso_any any = { &xmpp_archive_modified_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_modified *xmpp_archive_modified_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_modified_class ? (const struct xmpp_archive_modified *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_modified_decode(struct xmpp_archive_modified *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_modified_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_modified_encode(const struct xmpp_archive_modified *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_modified_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_archive_modified *xmpp_iq_archive_modified(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_archive_modified *)xso_payload(&xmpp_iq_class, o, &xmpp_archive_modified_class, NULL);
}

typedef void xmpp_iq_archive_modified_handler(
	struct xso_request *request, const struct xmpp_archive_modified *o, void *user);

static inline void xmpp_iq_archive_modified_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_archive_modified_handler *)fn)(request, xmpp_archive_modified_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_archive_modified(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_archive_modified_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_archive_modified_class, xmpp_iq_archive_modified_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_archive_modified(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_archive_modified_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_archive_modified_answer(
	struct xso_stream *stream, const struct xmpp_archive_modified *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_archive_modified_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_archive_modified_answer *)fn)(stream, xmpp_archive_modified_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_archive_modified(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_archive_modified *o,
	uint64_t timeout, xmpp_iq_archive_modified_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_archive_modified_any(o), timeout,
		xmpp_iq_archive_modified_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_archive_feature_default {
	enum xmpp_archive_otr otr;
	enum xmpp_archive_extent save;
	uint64_t expire;
	bool has_expire;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_feature_default_class;

/* <feature xmlns='urn:xmpp:archive'> */
struct xmpp_archive_feature {
	bool optional;
	const struct xmpp_archive_feature_default *default_;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_archive_feature_class;

static inline struct xso_any xmpp_archive_feature_any(const struct xmpp_archive_feature *o)
{
	struct xso_any any = { &xmpp_archive_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_archive_feature *xmpp_archive_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_archive_feature_class ? (const struct xmpp_archive_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_archive_feature_decode(struct xmpp_archive_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_archive_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_archive_feature_encode(const struct xmpp_archive_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_archive_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_archive_feature *xmpp_stream_features_archive_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_archive_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_archive_feature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
