/* Printed by xsoc from abuse.xml: do not edit. */
/* XEP-0236: Abuse Reporting. */
#ifndef XMPP_ABUSE_H
#define XMPP_ABUSE_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/abuse.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/abuse.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_abuse_module;

enum xmpp_abuse_condition_kind {
	XMPP_ABUSE_CONDITION_KIND_ABSENT = 0, /* there is none */
	XMPP_ABUSE_CONDITION_KIND_GATEWAY,
	XMPP_ABUSE_CONDITION_KIND_MUC,
	XMPP_ABUSE_CONDITION_KIND_PROXY,
	XMPP_ABUSE_CONDITION_KIND_PUBSUB,
	XMPP_ABUSE_CONDITION_KIND_SERVICE,
	XMPP_ABUSE_CONDITION_KIND_SPAM,
	XMPP_ABUSE_CONDITION_KIND_STANZA_TOO_BIG,
	XMPP_ABUSE_CONDITION_KIND_TOO_MANY_RECIPIENTS,
	XMPP_ABUSE_CONDITION_KIND_TOO_MANY_STANZAS,
	XMPP_ABUSE_CONDITION_KIND_UNACCEPTABLE_PAYLOAD,
	XMPP_ABUSE_CONDITION_KIND_UNACCEPTABLE_TEXT,
	XMPP_ABUSE_CONDITION_KIND_UNDEFINED_ABUSE,
};

extern const struct xso_enum xmpp_abuse_condition_kind_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_abuse_condition_kind_text(enum xmpp_abuse_condition_kind value)
{
	return xso_enum_text(&xmpp_abuse_condition_kind_enum, (int)value);
}

/* <condition xmlns='urn:xmpp:tmp:abuse'> */
struct xmpp_abuse_condition {
	enum xmpp_abuse_condition_kind kind;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_abuse_condition_class;

static inline struct xso_any xmpp_abuse_condition_any(const struct xmpp_abuse_condition *o)
{
	struct xso_any any = { &xmpp_abuse_condition_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_abuse_condition *xmpp_abuse_condition_from(struct xso_any any)
{
	return any.cls == &xmpp_abuse_condition_class ? (const struct xmpp_abuse_condition *)any.object : NULL;
}

static inline enum xso_status xmpp_abuse_condition_decode(struct xmpp_abuse_condition *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_abuse_condition_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_abuse_condition_encode(const struct xmpp_abuse_condition *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_abuse_condition_class, o, ns, writer, error);
}

struct xmpp_abuse_reason {
	const struct xmpp_abuse_condition *condition;
	const char *text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_abuse_reason_class;

/*
 * <abuse xmlns='urn:xmpp:tmp:abuse'>
 * Tells another server of somebody of its.
 */
struct xmpp_abuse {
	const char *const *jid;
	size_t n_jid;
	const struct xmpp_abuse_reason *reason;
	const struct xmpp_abuse_condition *condition; /* as XEP-0161 has it */
	const char *description; /* as XEP-0161 has it */
	bool has_stanzas; /* as XEP-0161 has it */
	const struct xso_any *stanza; /* known and unknown, in order */
	size_t n_stanza;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_abuse_class;

static inline struct xso_any xmpp_abuse_any(const struct xmpp_abuse *o)
{
	struct xso_any any = { &xmpp_abuse_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_abuse *xmpp_abuse_from(struct xso_any any)
{
	return any.cls == &xmpp_abuse_class ? (const struct xmpp_abuse *)any.object : NULL;
}

static inline enum xso_status xmpp_abuse_decode(struct xmpp_abuse *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_abuse_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_abuse_encode(const struct xmpp_abuse *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_abuse_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_abuse *xmpp_iq_abuse(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_abuse *)xso_payload(&xmpp_iq_class, o, &xmpp_abuse_class, NULL);
}

typedef void xmpp_iq_abuse_handler(
	struct xso_request *request, const struct xmpp_abuse *o, void *user);

static inline void xmpp_iq_abuse_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_abuse_handler *)fn)(request, xmpp_abuse_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_abuse(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_abuse_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_abuse_class, xmpp_iq_abuse_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_abuse(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_abuse_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_abuse_answer(
	struct xso_stream *stream, const struct xmpp_abuse *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_abuse_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_abuse_answer *)fn)(stream, xmpp_abuse_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_abuse(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_abuse *o,
	uint64_t timeout, xmpp_iq_abuse_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_abuse_any(o), timeout,
		xmpp_iq_abuse_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_abuse *xmpp_message_abuse(
	const struct xmpp_message *o)
{
	return (const struct xmpp_abuse *)xso_payload(&xmpp_message_class, o, &xmpp_abuse_class, NULL);
}

/* In a stream-error. NULL: none. */
static inline const struct xmpp_abuse *xmpp_stream_error_abuse(
	const struct xmpp_stream_error *o)
{
	return (const struct xmpp_abuse *)xso_payload(&xmpp_stream_error_class, o, &xmpp_abuse_class, NULL);
}

/*
 * <spim xmlns='urn:xmpp:tmp:abuse'>
 * A stanza that was no good, as XEP-0161 has it.
 */
struct xmpp_spim {
	struct xso_any stanza; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_spim_class;

static inline struct xso_any xmpp_spim_any(const struct xmpp_spim *o)
{
	struct xso_any any = { &xmpp_spim_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_spim *xmpp_spim_from(struct xso_any any)
{
	return any.cls == &xmpp_spim_class ? (const struct xmpp_spim *)any.object : NULL;
}

static inline enum xso_status xmpp_spim_decode(struct xmpp_spim *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_spim_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_spim_encode(const struct xmpp_spim *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_spim_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_spim *xmpp_iq_spim(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_spim *)xso_payload(&xmpp_iq_class, o, &xmpp_spim_class, NULL);
}

typedef void xmpp_iq_spim_handler(
	struct xso_request *request, const struct xmpp_spim *o, void *user);

static inline void xmpp_iq_spim_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_spim_handler *)fn)(request, xmpp_spim_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_spim(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_spim_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_spim_class, xmpp_iq_spim_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_spim(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_spim_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_spim_answer(
	struct xso_stream *stream, const struct xmpp_spim *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_spim_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_spim_answer *)fn)(stream, xmpp_spim_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_spim(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_spim *o,
	uint64_t timeout, xmpp_iq_spim_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_spim_any(o), timeout,
		xmpp_iq_spim_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
