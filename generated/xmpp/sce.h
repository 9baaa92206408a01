/* Printed by xsoc from sce.xml: do not edit. */
/* XEP-0420: Stanza Content Encryption. */
#ifndef XMPP_SCE_H
#define XMPP_SCE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sce.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sce.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sce_module;

/*
 * <envelope xmlns='urn:xmpp:sce:1'>
 * What is encrypted. Only what the content has may be believed of the message, and only
 * after the affixes were compared with the stanza.
 */
struct xmpp_sce_envelope {
	bool has_content; /* What would stand in the stanza without encryption. */
	const struct xmpp_lang_text *subject; /* one per lang */
	size_t n_subject;
	const struct xmpp_lang_text *body; /* one per lang */
	size_t n_body;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const char *rpad; /* as long as it likes, to hide the length of the rest */
	/* datetime, when it was encrypted; not far from when the stanza was sent */
	struct xso_datetime time;
	bool has_time;
	const char *to; /* jid, bare; must be that of the stanza */
	const char *from; /* jid, bare; must be that of the stanza */
	/* known and unknown, in order, what else a way of encrypting wants compared */
	const struct xso_any *affix;
	size_t n_affix;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sce_envelope_class;

static inline struct xso_any xmpp_sce_envelope_any(const struct xmpp_sce_envelope *o)
{
	struct xso_any any = { &xmpp_sce_envelope_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sce_envelope *xmpp_sce_envelope_from(struct xso_any any)
{
	return any.cls == &xmpp_sce_envelope_class ? (const struct xmpp_sce_envelope *)any.object : NULL;
}

static inline enum xso_status xmpp_sce_envelope_decode(struct xmpp_sce_envelope *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sce_envelope_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sce_envelope_encode(const struct xmpp_sce_envelope *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sce_envelope_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sce_envelope_subject_by_lang(
	const struct xmpp_sce_envelope *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sce_envelope_subject_lookup(
	const struct xmpp_sce_envelope *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sce_envelope_body_by_lang(
	const struct xmpp_sce_envelope *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sce_envelope_body_lookup(
	const struct xmpp_sce_envelope *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sce_envelope_send(
	struct xso_stream *stream, const struct xmpp_sce_envelope *o)
{
	return xso_stream_send(stream, xmpp_sce_envelope_any(o), NULL);
}

typedef void xmpp_sce_envelope_handler(
	struct xso_stream *stream, const struct xmpp_sce_envelope *o, void *user);

static inline void xmpp_sce_envelope_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sce_envelope_handler *)fn)(stream, xmpp_sce_envelope_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sce_envelope_on(
	struct xso_handlers *handlers, xmpp_sce_envelope_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sce_envelope_class, xmpp_sce_envelope_call, (xso_function *)fn, user);
}

static inline void xmpp_sce_envelope_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sce_envelope_class);
}

/*
 * <content xmlns='urn:xmpp:sce:0'>
 * The envelope of version 0.
 */
struct xmpp_sce0_content {
	bool has_payload; /* What would stand in the stanza without encryption. */
	const struct xmpp_lang_text *subject; /* one per lang */
	size_t n_subject;
	const struct xmpp_lang_text *body; /* one per lang */
	size_t n_body;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const char *rpad; /* as long as it likes, to hide the length of the rest */
	/* datetime, when it was encrypted; not far from when the stanza was sent */
	struct xso_datetime time;
	bool has_time;
	const char *to; /* jid, bare; must be that of the stanza */
	const char *from; /* jid, bare; must be that of the stanza */
	/* known and unknown, in order, what else a way of encrypting wants compared */
	const struct xso_any *affix;
	size_t n_affix;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sce0_content_class;

static inline struct xso_any xmpp_sce0_content_any(const struct xmpp_sce0_content *o)
{
	struct xso_any any = { &xmpp_sce0_content_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sce0_content *xmpp_sce0_content_from(struct xso_any any)
{
	return any.cls == &xmpp_sce0_content_class ? (const struct xmpp_sce0_content *)any.object : NULL;
}

static inline enum xso_status xmpp_sce0_content_decode(struct xmpp_sce0_content *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sce0_content_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sce0_content_encode(const struct xmpp_sce0_content *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sce0_content_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sce0_content_subject_by_lang(
	const struct xmpp_sce0_content *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sce0_content_subject_lookup(
	const struct xmpp_sce0_content *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sce0_content_body_by_lang(
	const struct xmpp_sce0_content *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sce0_content_body_lookup(
	const struct xmpp_sce0_content *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sce0_content_send(
	struct xso_stream *stream, const struct xmpp_sce0_content *o)
{
	return xso_stream_send(stream, xmpp_sce0_content_any(o), NULL);
}

typedef void xmpp_sce0_content_handler(
	struct xso_stream *stream, const struct xmpp_sce0_content *o, void *user);

static inline void xmpp_sce0_content_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sce0_content_handler *)fn)(stream, xmpp_sce0_content_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sce0_content_on(
	struct xso_handlers *handlers, xmpp_sce0_content_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sce0_content_class, xmpp_sce0_content_call, (xso_function *)fn, user);
}

static inline void xmpp_sce0_content_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sce0_content_class);
}

/*
 * <encrypted xmlns='urn:xmpp:encryption:stub:sce:1'>
 * Stands for a real way of encrypting in the XEP's examples: an envelope, in base64.
 */
struct xmpp_sce_stub {
	struct xso_bytes payload; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sce_stub_class;

static inline struct xso_any xmpp_sce_stub_any(const struct xmpp_sce_stub *o)
{
	struct xso_any any = { &xmpp_sce_stub_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sce_stub *xmpp_sce_stub_from(struct xso_any any)
{
	return any.cls == &xmpp_sce_stub_class ? (const struct xmpp_sce_stub *)any.object : NULL;
}

static inline enum xso_status xmpp_sce_stub_decode(struct xmpp_sce_stub *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sce_stub_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sce_stub_encode(const struct xmpp_sce_stub *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sce_stub_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sce_stub *xmpp_message_sce_stub(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sce_stub *)xso_payload(&xmpp_message_class, o, &xmpp_sce_stub_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sce_stub *xmpp_iq_sce_stub(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sce_stub *)xso_payload(&xmpp_iq_class, o, &xmpp_sce_stub_class, NULL);
}

typedef void xmpp_iq_sce_stub_handler(
	struct xso_request *request, const struct xmpp_sce_stub *o, void *user);

static inline void xmpp_iq_sce_stub_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sce_stub_handler *)fn)(request, xmpp_sce_stub_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sce_stub(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sce_stub_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sce_stub_class, xmpp_iq_sce_stub_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sce_stub(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sce_stub_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sce_stub_answer(
	struct xso_stream *stream, const struct xmpp_sce_stub *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sce_stub_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sce_stub_answer *)fn)(stream, xmpp_sce_stub_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sce_stub(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sce_stub *o,
	uint64_t timeout, xmpp_iq_sce_stub_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sce_stub_any(o), timeout,
		xmpp_iq_sce_stub_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
