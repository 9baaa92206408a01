/* Printed by xsoc from reach.xml: do not edit. */
/* XEP-0152: Reachability Addresses. */
#ifndef XMPP_REACH_H
#define XMPP_REACH_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/reach.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/reach.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_reach_module;

struct xmpp_reach_address {
	const char *uri; /* required */
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reach_address_class;

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_reach_address_desc_by_lang(
	const struct xmpp_reach_address *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_reach_address_desc_lookup(
	const struct xmpp_reach_address *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/*
 * <reach xmlns='urn:xmpp:reach:0'>
 * Where else somebody can be reached now. Without content: nowhere, any more.
 */
struct xmpp_reach {
	const struct xmpp_reach_address *address;
	size_t n_address;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reach_class;

static inline struct xso_any xmpp_reach_any(const struct xmpp_reach *o)
{
	struct xso_any any = { &xmpp_reach_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_reach *xmpp_reach_from(struct xso_any any)
{
	return any.cls == &xmpp_reach_class ? (const struct xmpp_reach *)any.object : NULL;
}

static inline enum xso_status xmpp_reach_decode(struct xmpp_reach *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_reach_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_reach_encode(const struct xmpp_reach *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_reach_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_reach *xmpp_presence_reach(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_reach *)xso_payload(&xmpp_presence_class, o, &xmpp_reach_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_reach *xmpp_iq_reach(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_reach *)xso_payload(&xmpp_iq_class, o, &xmpp_reach_class, NULL);
}

typedef void xmpp_iq_reach_handler(
	struct xso_request *request, const struct xmpp_reach *o, void *user);

static inline void xmpp_iq_reach_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_reach_handler *)fn)(request, xmpp_reach_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_reach(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_reach_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_reach_class, xmpp_iq_reach_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_reach(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_reach_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_reach_answer(
	struct xso_stream *stream, const struct xmpp_reach *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_reach_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_reach_answer *)fn)(stream, xmpp_reach_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_reach(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_reach *o,
	uint64_t timeout, xmpp_iq_reach_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_reach_any(o), timeout,
		xmpp_iq_reach_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_reach *xmpp_message_reach(
	const struct xmpp_message *o)
{
	return (const struct xmpp_reach *)xso_payload(&xmpp_message_class, o, &xmpp_reach_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_reach *xmpp_pubsub_item_reach(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_reach *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_reach_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
