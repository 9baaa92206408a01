/* Printed by xsoc from translation.xml: do not edit. */
/* XEP-0171: Language Translation. */
#ifndef XMPP_TRANSLATION_H
#define XMPP_TRANSLATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/translation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/translation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_translation_module;

struct xmpp_translation_translation {
	const char *charset;
	const char *destination_lang; /* lang */
	const char *dictionary;
	const char *engine;
	bool reviewed;
	const char *source_lang; /* lang */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_translation_translation_class;

/*
 * <x xmlns='urn:xmpp:langtrans'>
 * A text in other languages. In a request, those that are wanted.
 */
struct xmpp_translation {
	const struct xmpp_lang_text *source;
	const struct xmpp_translation_translation *translation;
	size_t n_translation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_translation_class;

static inline struct xso_any xmpp_translation_any(const struct xmpp_translation *o)
{
	struct xso_any any = { &xmpp_translation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_translation *xmpp_translation_from(struct xso_any any)
{
	return any.cls == &xmpp_translation_class ? (const struct xmpp_translation *)any.object : NULL;
}

static inline enum xso_status xmpp_translation_decode(struct xmpp_translation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_translation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_translation_encode(const struct xmpp_translation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_translation_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_translation *xmpp_message_translation(
	const struct xmpp_message *o)
{
	return (const struct xmpp_translation *)xso_payload(&xmpp_message_class, o, &xmpp_translation_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_translation *xmpp_iq_translation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_translation *)xso_payload(&xmpp_iq_class, o, &xmpp_translation_class, NULL);
}

typedef void xmpp_iq_translation_handler(
	struct xso_request *request, const struct xmpp_translation *o, void *user);

static inline void xmpp_iq_translation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_translation_handler *)fn)(request, xmpp_translation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_translation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_translation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_translation_class, xmpp_iq_translation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_translation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_translation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_translation_answer(
	struct xso_stream *stream, const struct xmpp_translation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_translation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_translation_answer *)fn)(stream, xmpp_translation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_translation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_translation *o,
	uint64_t timeout, xmpp_iq_translation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_translation_any(o), timeout,
		xmpp_iq_translation_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_translation_items_item {
	const char *destination_lang; /* lang */
	const char *dictionary;
	const char *engine;
	const char *jid;
	const char *name;
	bool pivotable; /* one language may be put between two */
	const char *source_lang; /* lang */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_translation_items_item_class;

/*
 * <query xmlns='urn:xmpp:langtrans:items'>
 * Which translations there are. Without content: asks for them.
 */
struct xmpp_translation_items {
	const struct xmpp_translation_items_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_translation_items_class;

static inline struct xso_any xmpp_translation_items_any(const struct xmpp_translation_items *o)
{
	struct xso_any any = { &xmpp_translation_items_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_translation_items *xmpp_translation_items_from(struct xso_any any)
{
	return any.cls == &xmpp_translation_items_class ? (const struct xmpp_translation_items *)any.object : NULL;
}

static inline enum xso_status xmpp_translation_items_decode(struct xmpp_translation_items *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_translation_items_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_translation_items_encode(const struct xmpp_translation_items *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_translation_items_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_translation_items *xmpp_iq_translation_items(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_translation_items *)xso_payload(&xmpp_iq_class, o, &xmpp_translation_items_class, NULL);
}

typedef void xmpp_iq_translation_items_handler(
	struct xso_request *request, const struct xmpp_translation_items *o, void *user);

static inline void xmpp_iq_translation_items_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_translation_items_handler *)fn)(request, xmpp_translation_items_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_translation_items(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_translation_items_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_translation_items_class, xmpp_iq_translation_items_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_translation_items(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_translation_items_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_translation_items_answer(
	struct xso_stream *stream, const struct xmpp_translation_items *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_translation_items_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_translation_items_answer *)fn)(stream, xmpp_translation_items_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_translation_items(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_translation_items *o,
	uint64_t timeout, xmpp_iq_translation_items_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_translation_items_any(o), timeout,
		xmpp_iq_translation_items_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
