/* Printed by xsoc from disco.xml: do not edit. */
/* XEP-0030: Service Discovery. */
#ifndef XMPP_DISCO_H
#define XMPP_DISCO_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/disco.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/disco.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_disco_module;

struct xmpp_disco_info_identity {
	const char *category; /* required */
	const char *type; /* required */
	const char *name;
	const char *lang;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_info_identity_class;

/*
 * <query xmlns='http://jabber.org/protocol/disco#info'>
 * What somebody is, and what it can do.
 */
struct xmpp_disco_info {
	const char *node;
	const struct xmpp_disco_info_identity *identity;
	size_t n_identity;
	const char *const *feature;
	size_t n_feature;
	const struct xmpp_data_form *form; /* XEP-0128 */
	size_t n_form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_info_class;

static inline struct xso_any xmpp_disco_info_any(const struct xmpp_disco_info *o)
{
	struct xso_any any = { &xmpp_disco_info_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_disco_info *xmpp_disco_info_from(struct xso_any any)
{
	return any.cls == &xmpp_disco_info_class ? (const struct xmpp_disco_info *)any.object : NULL;
}

static inline enum xso_status xmpp_disco_info_decode(struct xmpp_disco_info *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_disco_info_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_disco_info_encode(const struct xmpp_disco_info *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_disco_info_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_disco_info *xmpp_iq_disco_info(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_disco_info *)xso_payload(&xmpp_iq_class, o, &xmpp_disco_info_class, NULL);
}

typedef void xmpp_iq_disco_info_handler(
	struct xso_request *request, const struct xmpp_disco_info *o, void *user);

static inline void xmpp_iq_disco_info_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_disco_info_handler *)fn)(request, xmpp_disco_info_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_disco_info(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_disco_info_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_disco_info_class, xmpp_iq_disco_info_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_disco_info(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_disco_info_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_disco_info_answer(
	struct xso_stream *stream, const struct xmpp_disco_info *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_disco_info_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_disco_info_answer *)fn)(stream, xmpp_disco_info_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_disco_info(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_disco_info *o,
	uint64_t timeout, xmpp_iq_disco_info_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_disco_info_any(o), timeout,
		xmpp_iq_disco_info_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_disco_items_item {
	const char *jid; /* required */
	const char *name;
	const char *node;
	const char *action; /* deprecated */
	/* XEP-0314: the id of a security label that stands beside it */
	const char *security_label;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_items_item_class;

/*
 * <query xmlns='http://jabber.org/protocol/disco#items'>
 * What belongs to somebody.
 */
struct xmpp_disco_items {
	const char *node;
	const struct xmpp_disco_items_item *item;
	size_t n_item;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_items_class;

static inline struct xso_any xmpp_disco_items_any(const struct xmpp_disco_items *o)
{
	struct xso_any any = { &xmpp_disco_items_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_disco_items *xmpp_disco_items_from(struct xso_any any)
{
	return any.cls == &xmpp_disco_items_class ? (const struct xmpp_disco_items *)any.object : NULL;
}

static inline enum xso_status xmpp_disco_items_decode(struct xmpp_disco_items *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_disco_items_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_disco_items_encode(const struct xmpp_disco_items *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_disco_items_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_disco_items *xmpp_iq_disco_items(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_disco_items *)xso_payload(&xmpp_iq_class, o, &xmpp_disco_items_class, NULL);
}

typedef void xmpp_iq_disco_items_handler(
	struct xso_request *request, const struct xmpp_disco_items *o, void *user);

static inline void xmpp_iq_disco_items_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_disco_items_handler *)fn)(request, xmpp_disco_items_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_disco_items(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_disco_items_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_disco_items_class, xmpp_iq_disco_items_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_disco_items(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_disco_items_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_disco_items_answer(
	struct xso_stream *stream, const struct xmpp_disco_items *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_disco_items_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_disco_items_answer *)fn)(stream, xmpp_disco_items_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_disco_items(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_disco_items *o,
	uint64_t timeout, xmpp_iq_disco_items_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_disco_items_any(o), timeout,
		xmpp_iq_disco_items_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
