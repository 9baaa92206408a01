/* Printed by xsoc from core.xml: do not edit. */
/* RFC 6120 and RFC 6121: stanzas and their errors. */
/*
 * The three stanzas. On servers' and components' streams they stand in another namespace,
 * which the reader and the writer map to jabber:client.
 */
#ifndef XMPP_CORE_H
#define XMPP_CORE_H

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/core.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/core.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_core_module;

/* RFC 6120 8.3.3. Payment-required comes from RFC 3920. */
enum xmpp_stanza_condition {
	XMPP_STANZA_CONDITION_ABSENT = 0, /* there is none */
	XMPP_STANZA_CONDITION_BAD_REQUEST,
	XMPP_STANZA_CONDITION_CONFLICT,
	XMPP_STANZA_CONDITION_FEATURE_NOT_IMPLEMENTED,
	XMPP_STANZA_CONDITION_FORBIDDEN,
	XMPP_STANZA_CONDITION_GONE,
	XMPP_STANZA_CONDITION_INTERNAL_SERVER_ERROR,
	XMPP_STANZA_CONDITION_ITEM_NOT_FOUND,
	XMPP_STANZA_CONDITION_JID_MALFORMED,
	XMPP_STANZA_CONDITION_NOT_ACCEPTABLE,
	XMPP_STANZA_CONDITION_NOT_ALLOWED,
	XMPP_STANZA_CONDITION_NOT_AUTHORIZED,
	XMPP_STANZA_CONDITION_POLICY_VIOLATION,
	XMPP_STANZA_CONDITION_RECIPIENT_UNAVAILABLE,
	XMPP_STANZA_CONDITION_REDIRECT,
	XMPP_STANZA_CONDITION_REGISTRATION_REQUIRED,
	XMPP_STANZA_CONDITION_REMOTE_SERVER_NOT_FOUND,
	XMPP_STANZA_CONDITION_REMOTE_SERVER_TIMEOUT,
	XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT,
	XMPP_STANZA_CONDITION_SERVICE_UNAVAILABLE,
	XMPP_STANZA_CONDITION_SUBSCRIPTION_REQUIRED,
	XMPP_STANZA_CONDITION_UNDEFINED_CONDITION,
	XMPP_STANZA_CONDITION_UNEXPECTED_REQUEST,
	XMPP_STANZA_CONDITION_PAYMENT_REQUIRED,
};

extern const struct xso_enum xmpp_stanza_condition_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_stanza_condition_text(enum xmpp_stanza_condition value)
{
	return xso_enum_text(&xmpp_stanza_condition_enum, (int)value);
}

/* A text in a language: one of several that say the same. */
struct xmpp_lang_text {
	const char *lang;
	const char *text; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_lang_text_class;

/* RFC 6121 5.2.5. */
struct xmpp_message_thread {
	const char *parent;
	const char *id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_thread_class;

enum xmpp_message_type {
	XMPP_MESSAGE_TYPE_NORMAL = 0, /* also when it is absent */
	XMPP_MESSAGE_TYPE_CHAT,
	XMPP_MESSAGE_TYPE_GROUPCHAT,
	XMPP_MESSAGE_TYPE_HEADLINE,
	XMPP_MESSAGE_TYPE_ERROR,
};

extern const struct xso_enum xmpp_message_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_message_type_text(enum xmpp_message_type value)
{
	return xso_enum_text(&xmpp_message_type_enum, (int)value);
}

/*
 * <message xmlns='jabber:client'>
 * RFC 6120 8.2.1 and RFC 6121 5.
 */
struct xmpp_message {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	const char *lang;
	enum xmpp_message_type type;
	const struct xmpp_lang_text *subject; /* one per lang */
	size_t n_subject;
	const struct xmpp_lang_text *body; /* one per lang */
	size_t n_body;
	const struct xmpp_message_thread *thread; /* RFC 6121 5.2.5. */
	const struct xmpp_stanza_error *error;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_class;

static inline struct xso_any xmpp_message_any(const struct xmpp_message *o)
{
	struct xso_any any = { &xmpp_message_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message *xmpp_message_from(struct xso_any any)
{
	return any.cls == &xmpp_message_class ? (const struct xmpp_message *)any.object : NULL;
}

static inline enum xso_status xmpp_message_decode(struct xmpp_message *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_encode(const struct xmpp_message *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_message_subject_by_lang(
	const struct xmpp_message *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_message_subject_lookup(
	const struct xmpp_message *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_message_body_by_lang(
	const struct xmpp_message *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_message_body_lookup(
	const struct xmpp_message *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_message_send(
	struct xso_stream *stream, const struct xmpp_message *o)
{
	return xso_stream_send(stream, xmpp_message_any(o), NULL);
}

typedef void xmpp_message_handler(
	struct xso_stream *stream, const struct xmpp_message *o, void *user);

static inline void xmpp_message_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_message_handler *)fn)(stream, xmpp_message_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_message_on(
	struct xso_handlers *handlers, xmpp_message_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_message_class, xmpp_message_call, (xso_function *)fn, user);
}

static inline void xmpp_message_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_message_class);
}

enum xmpp_presence_type {
	XMPP_PRESENCE_TYPE_AVAILABLE = 0, /* there is none */
	XMPP_PRESENCE_TYPE_UNAVAILABLE,
	XMPP_PRESENCE_TYPE_SUBSCRIBE,
	XMPP_PRESENCE_TYPE_SUBSCRIBED,
	XMPP_PRESENCE_TYPE_UNSUBSCRIBE,
	XMPP_PRESENCE_TYPE_UNSUBSCRIBED,
	XMPP_PRESENCE_TYPE_PROBE,
	XMPP_PRESENCE_TYPE_ERROR,
};

extern const struct xso_enum xmpp_presence_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_presence_type_text(enum xmpp_presence_type value)
{
	return xso_enum_text(&xmpp_presence_type_enum, (int)value);
}

enum xmpp_presence_show {
	XMPP_PRESENCE_SHOW_ABSENT = 0, /* there is none */
	XMPP_PRESENCE_SHOW_AWAY,
	XMPP_PRESENCE_SHOW_CHAT,
	XMPP_PRESENCE_SHOW_DND,
	XMPP_PRESENCE_SHOW_XA,
};

extern const struct xso_enum xmpp_presence_show_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_presence_show_text(enum xmpp_presence_show value)
{
	return xso_enum_text(&xmpp_presence_show_enum, (int)value);
}

/*
 * <presence xmlns='jabber:client'>
 * RFC 6120 8.2.2 and RFC 6121 3 and 4.
 */
struct xmpp_presence {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	const char *lang;
	enum xmpp_presence_type type;
	enum xmpp_presence_show show;
	const struct xmpp_lang_text *status; /* one per lang */
	size_t n_status;
	int8_t priority;
	const struct xmpp_stanza_error *error;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_presence_class;

static inline struct xso_any xmpp_presence_any(const struct xmpp_presence *o)
{
	struct xso_any any = { &xmpp_presence_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_presence *xmpp_presence_from(struct xso_any any)
{
	return any.cls == &xmpp_presence_class ? (const struct xmpp_presence *)any.object : NULL;
}

static inline enum xso_status xmpp_presence_decode(struct xmpp_presence *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_presence_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_presence_encode(const struct xmpp_presence *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_presence_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_presence_status_by_lang(
	const struct xmpp_presence *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->status, o->n_status, sizeof *o->status,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_presence_status_lookup(
	const struct xmpp_presence *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->status, o->n_status, sizeof *o->status,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_presence_send(
	struct xso_stream *stream, const struct xmpp_presence *o)
{
	return xso_stream_send(stream, xmpp_presence_any(o), NULL);
}

typedef void xmpp_presence_handler(
	struct xso_stream *stream, const struct xmpp_presence *o, void *user);

static inline void xmpp_presence_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_presence_handler *)fn)(stream, xmpp_presence_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_presence_on(
	struct xso_handlers *handlers, xmpp_presence_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_presence_class, xmpp_presence_call, (xso_function *)fn, user);
}

static inline void xmpp_presence_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_presence_class);
}

enum xmpp_iq_type {
	XMPP_IQ_TYPE_ABSENT = 0, /* there is none */
	XMPP_IQ_TYPE_GET,
	XMPP_IQ_TYPE_SET,
	XMPP_IQ_TYPE_RESULT,
	XMPP_IQ_TYPE_ERROR,
};

extern const struct xso_enum xmpp_iq_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_iq_type_text(enum xmpp_iq_type value)
{
	return xso_enum_text(&xmpp_iq_type_enum, (int)value);
}

/*
 * <iq xmlns='jabber:client'>
 * RFC 6120 8.2.3. An error may hold the payload of the request as well.
 */
struct xmpp_iq {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	const char *lang;
	enum xmpp_iq_type type; /* required */
	struct xso_any payload; /* known or unknown */
	const struct xmpp_stanza_error *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_iq_class;

static inline struct xso_any xmpp_iq_any(const struct xmpp_iq *o)
{
	struct xso_any any = { &xmpp_iq_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_iq *xmpp_iq_from(struct xso_any any)
{
	return any.cls == &xmpp_iq_class ? (const struct xmpp_iq *)any.object : NULL;
}

static inline enum xso_status xmpp_iq_decode(struct xmpp_iq *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_iq_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_iq_encode(const struct xmpp_iq *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_iq_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_iq_send(
	struct xso_stream *stream, const struct xmpp_iq *o)
{
	return xso_stream_send(stream, xmpp_iq_any(o), NULL);
}

typedef void xmpp_iq_handler(
	struct xso_stream *stream, const struct xmpp_iq *o, void *user);

static inline void xmpp_iq_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_iq_handler *)fn)(stream, xmpp_iq_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_iq_on(
	struct xso_handlers *handlers, xmpp_iq_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_iq_class, xmpp_iq_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_iq_class);
}

enum xmpp_stanza_error_type {
	XMPP_STANZA_ERROR_TYPE_ABSENT = 0, /* there is none */
	XMPP_STANZA_ERROR_TYPE_AUTH,
	XMPP_STANZA_ERROR_TYPE_CANCEL,
	XMPP_STANZA_ERROR_TYPE_CONTINUE,
	XMPP_STANZA_ERROR_TYPE_MODIFY,
	XMPP_STANZA_ERROR_TYPE_WAIT,
};

extern const struct xso_enum xmpp_stanza_error_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_stanza_error_type_text(enum xmpp_stanza_error_type value)
{
	return xso_enum_text(&xmpp_stanza_error_type_enum, (int)value);
}

/*
 * <error xmlns='jabber:client'>
 * RFC 6120 8.3. An application's own condition stands among the payloads.
 */
struct xmpp_stanza_error {
	enum xmpp_stanza_error_type type;
	const char *by; /* jid */
	uint16_t code; /* deprecated, XEP-0086 */
	bool has_code;
	/* deprecated, XEP-0086: what went wrong, from before there were conditions */
	const char *legacy_text;
	enum xmpp_stanza_condition condition;
	const char *uri; /* Of gone and redirect: the new address. */
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stanza_error_class;

static inline struct xso_any xmpp_stanza_error_any(const struct xmpp_stanza_error *o)
{
	struct xso_any any = { &xmpp_stanza_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stanza_error *xmpp_stanza_error_from(struct xso_any any)
{
	return any.cls == &xmpp_stanza_error_class ? (const struct xmpp_stanza_error *)any.object : NULL;
}

static inline enum xso_status xmpp_stanza_error_decode(struct xmpp_stanza_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stanza_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stanza_error_encode(const struct xmpp_stanza_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stanza_error_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_stanza_error_text_by_lang(
	const struct xmpp_stanza_error *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_stanza_error_text_lookup(
	const struct xmpp_stanza_error *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

#ifdef __cplusplus
}
#endif

#endif
