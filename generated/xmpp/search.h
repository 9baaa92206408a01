/* Printed by xsoc from search.xml: do not edit. */
/* XEP-0055: Jabber Search. */
#ifndef XMPP_SEARCH_H
#define XMPP_SEARCH_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/search.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/search.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_search_module;

/* Somebody who was found. */
struct xmpp_search_item {
	const char *jid;
	const char *first; /* the given name */
	const char *last; /* the family name */
	const char *nick;
	const char *email;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_search_item_class;

/*
 * <query xmlns='jabber:iq:search'>
 * Asks a directory what can be searched for, and is told; then says what is searched for,
 * and gets the items, or none.
 */
struct xmpp_search {
	const char *instructions; /* for the user to read */
	const char *first; /* the given name */
	const char *last; /* the family name */
	const char *nick;
	const char *email;
	const struct xmpp_search_item *item; /* Somebody who was found. */
	size_t n_item;
	/* Instead of all this: the form, what was filled in, or the table of what was found. */
	const struct xmpp_data_form *form;
	const struct xmpp_rsm *set;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_search_class;

static inline struct xso_any xmpp_search_any(const struct xmpp_search *o)
{
	struct xso_any any = { &xmpp_search_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_search *xmpp_search_from(struct xso_any any)
{
	return any.cls == &xmpp_search_class ? (const struct xmpp_search *)any.object : NULL;
}

static inline enum xso_status xmpp_search_decode(struct xmpp_search *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_search_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_search_encode(const struct xmpp_search *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_search_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_search *xmpp_iq_search(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_search *)xso_payload(&xmpp_iq_class, o, &xmpp_search_class, NULL);
}

typedef void xmpp_iq_search_handler(
	struct xso_request *request, const struct xmpp_search *o, void *user);

static inline void xmpp_iq_search_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_search_handler *)fn)(request, xmpp_search_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_search(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_search_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_search_class, xmpp_iq_search_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_search(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_search_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_search_answer(
	struct xso_stream *stream, const struct xmpp_search *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_search_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_search_answer *)fn)(stream, xmpp_search_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_search(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_search *o,
	uint64_t timeout, xmpp_iq_search_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_search_any(o), timeout,
		xmpp_iq_search_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
