/* Printed by xsoc from jingle.xml: do not edit. */
/* XEP-0166: Jingle. */
#ifndef XMPP_JINGLE_H
#define XMPP_JINGLE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_module;

enum xmpp_jingle_party {
	XMPP_JINGLE_PARTY_ABSENT = 0, /* there is none */
	XMPP_JINGLE_PARTY_INITIATOR,
	XMPP_JINGLE_PARTY_RESPONDER,
};

extern const struct xso_enum xmpp_jingle_party_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_party_text(enum xmpp_jingle_party value)
{
	return xso_enum_text(&xmpp_jingle_party_enum, (int)value);
}

enum xmpp_jingle_senders {
	XMPP_JINGLE_SENDERS_BOTH = 0, /* also when it is absent */
	XMPP_JINGLE_SENDERS_INITIATOR,
	XMPP_JINGLE_SENDERS_NONE,
	XMPP_JINGLE_SENDERS_RESPONDER,
};

extern const struct xso_enum xmpp_jingle_senders_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_senders_text(enum xmpp_jingle_senders value)
{
	return xso_enum_text(&xmpp_jingle_senders_enum, (int)value);
}

enum xmpp_jingle_reason_condition {
	XMPP_JINGLE_REASON_CONDITION_ABSENT = 0, /* there is none */
	XMPP_JINGLE_REASON_CONDITION_GENERAL_ERROR,
	XMPP_JINGLE_REASON_CONDITION_ALTERNATIVE_SESSION,
	XMPP_JINGLE_REASON_CONDITION_BUSY,
	XMPP_JINGLE_REASON_CONDITION_CANCEL,
	XMPP_JINGLE_REASON_CONDITION_CONNECTIVITY_ERROR,
	XMPP_JINGLE_REASON_CONDITION_DECLINE,
	XMPP_JINGLE_REASON_CONDITION_EXPIRED,
	XMPP_JINGLE_REASON_CONDITION_FAILED_APPLICATION,
	XMPP_JINGLE_REASON_CONDITION_FAILED_TRANSPORT,
	XMPP_JINGLE_REASON_CONDITION_GONE,
	XMPP_JINGLE_REASON_CONDITION_INCOMPATIBLE_PARAMETERS,
	XMPP_JINGLE_REASON_CONDITION_MEDIA_ERROR,
	XMPP_JINGLE_REASON_CONDITION_SECURITY_ERROR,
	XMPP_JINGLE_REASON_CONDITION_SUCCESS,
	XMPP_JINGLE_REASON_CONDITION_TIMEOUT,
	XMPP_JINGLE_REASON_CONDITION_UNSUPPORTED_APPLICATIONS,
	XMPP_JINGLE_REASON_CONDITION_UNSUPPORTED_TRANSPORTS,
};

extern const struct xso_enum xmpp_jingle_reason_condition_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_reason_condition_text(enum xmpp_jingle_reason_condition value)
{
	return xso_enum_text(&xmpp_jingle_reason_condition_enum, (int)value);
}

/* <reason xmlns='urn:xmpp:jingle:1'> and others */
struct xmpp_jingle_reason {
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_jingle_reason_condition condition;
	const char *sid;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_reason_class;

static inline struct xso_any xmpp_jingle_reason_any(const struct xmpp_jingle_reason *o)
{
	struct xso_any any = { &xmpp_jingle_reason_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_reason *xmpp_jingle_reason_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_reason_class ? (const struct xmpp_jingle_reason *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_reason_decode(struct xmpp_jingle_reason *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_reason_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_reason_encode(const struct xmpp_jingle_reason *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_reason_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_jingle_reason_text_by_lang(
	const struct xmpp_jingle_reason *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_jingle_reason_text_lookup(
	const struct xmpp_jingle_reason *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

struct xmpp_jingle_content {
	enum xmpp_jingle_party creator;
	const char *disposition; /* absent means session */
	const char *name;
	enum xmpp_jingle_senders senders;
	struct xso_any description; /* known or unknown */
	struct xso_any transport; /* known or unknown */
	struct xso_any security; /* known or unknown */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_content_class;

/* The value, or "session" when it is absent. */
static inline const char *xmpp_jingle_content_disposition(const struct xmpp_jingle_content *o)
{
	return o->disposition ? o->disposition : "session";
}

enum xmpp_jingle_action {
	XMPP_JINGLE_ACTION_ABSENT = 0, /* there is none */
	XMPP_JINGLE_ACTION_CONTENT_ACCEPT,
	XMPP_JINGLE_ACTION_CONTENT_ADD,
	XMPP_JINGLE_ACTION_CONTENT_MODIFY,
	XMPP_JINGLE_ACTION_CONTENT_REJECT,
	XMPP_JINGLE_ACTION_CONTENT_REMOVE,
	XMPP_JINGLE_ACTION_DESCRIPTION_INFO,
	XMPP_JINGLE_ACTION_SECURITY_INFO,
	XMPP_JINGLE_ACTION_SESSION_ACCEPT,
	XMPP_JINGLE_ACTION_SESSION_INFO,
	XMPP_JINGLE_ACTION_SESSION_INITIATE,
	XMPP_JINGLE_ACTION_SESSION_TERMINATE,
	XMPP_JINGLE_ACTION_TRANSPORT_ACCEPT,
	XMPP_JINGLE_ACTION_TRANSPORT_INFO,
	XMPP_JINGLE_ACTION_TRANSPORT_REJECT,
	XMPP_JINGLE_ACTION_TRANSPORT_REPLACE,
};

extern const struct xso_enum xmpp_jingle_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_action_text(enum xmpp_jingle_action value)
{
	return xso_enum_text(&xmpp_jingle_action_enum, (int)value);
}

/* <jingle xmlns='urn:xmpp:jingle:1'> and others */
struct xmpp_jingle {
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_jingle_action action; /* required */
	const char *initiator; /* jid */
	const char *responder; /* jid */
	const char *sid; /* required */
	const struct xmpp_jingle_content *content;
	size_t n_content;
	const struct xmpp_jingle_reason *reason;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_class;

static inline struct xso_any xmpp_jingle_any(const struct xmpp_jingle *o)
{
	struct xso_any any = { &xmpp_jingle_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle *xmpp_jingle_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_class ? (const struct xmpp_jingle *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_decode(struct xmpp_jingle *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_encode(const struct xmpp_jingle *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jingle *xmpp_iq_jingle(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jingle *)xso_payload(&xmpp_iq_class, o, &xmpp_jingle_class, NULL);
}

typedef void xmpp_iq_jingle_handler(
	struct xso_request *request, const struct xmpp_jingle *o, void *user);

static inline void xmpp_iq_jingle_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jingle_handler *)fn)(request, xmpp_jingle_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jingle(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jingle_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jingle_class, xmpp_iq_jingle_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jingle(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jingle_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jingle_answer(
	struct xso_stream *stream, const struct xmpp_jingle *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jingle_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jingle_answer *)fn)(stream, xmpp_jingle_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jingle(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jingle *o,
	uint64_t timeout, xmpp_iq_jingle_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jingle_any(o), timeout,
		xmpp_iq_jingle_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_jingle_error_element {
	XMPP_JINGLE_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_JINGLE_ERROR_ELEMENT_OUT_OF_ORDER,
	XMPP_JINGLE_ERROR_ELEMENT_TIE_BREAK,
	XMPP_JINGLE_ERROR_ELEMENT_UNKNOWN_SESSION,
	XMPP_JINGLE_ERROR_ELEMENT_UNSUPPORTED_INFO,
	XMPP_JINGLE_ERROR_ELEMENT_SECURITY_REQUIRED,
	XMPP_JINGLE_ERROR_ELEMENT_UNKNOWN_CONTENT,
};

extern const struct xso_enum xmpp_jingle_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_error_element_text(enum xmpp_jingle_error_element value)
{
	return xso_enum_text(&xmpp_jingle_error_element_enum, (int)value);
}

/* <out-of-order xmlns='urn:xmpp:jingle:errors:1'> and others */
struct xmpp_jingle_error {
	enum xmpp_jingle_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_error_class;

static inline struct xso_any xmpp_jingle_error_any(const struct xmpp_jingle_error *o)
{
	struct xso_any any = { &xmpp_jingle_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_error *xmpp_jingle_error_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_error_class ? (const struct xmpp_jingle_error *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_error_decode(struct xmpp_jingle_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_error_encode(const struct xmpp_jingle_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_jingle_error *xmpp_stanza_error_jingle_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_jingle_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_jingle_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
