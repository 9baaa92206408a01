/* Printed by xsoc from browse.xml: do not edit. */
/* XEP-0011: Jabber Browsing. */
/* XEP-0030 came after it. */
#ifndef XMPP_BROWSE_H
#define XMPP_BROWSE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/browse.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/browse.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_browse_module;

enum xmpp_browse_item_element {
	XMPP_BROWSE_ITEM_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_BROWSE_ITEM_ELEMENT_ITEM,
	XMPP_BROWSE_ITEM_ELEMENT_USER,
	XMPP_BROWSE_ITEM_ELEMENT_SERVICE,
	XMPP_BROWSE_ITEM_ELEMENT_CONFERENCE,
	XMPP_BROWSE_ITEM_ELEMENT_APPLICATION,
	XMPP_BROWSE_ITEM_ELEMENT_HEADLINE,
	XMPP_BROWSE_ITEM_ELEMENT_RENDER,
	XMPP_BROWSE_ITEM_ELEMENT_KEYWORD,
};

extern const struct xso_enum xmpp_browse_item_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_browse_item_element_text(enum xmpp_browse_item_element value)
{
	return xso_enum_text(&xmpp_browse_item_element_enum, (int)value);
}

/*
 * <item xmlns='jabber:iq:browse'> and others
 * What is there, named by the kind of thing that it is.
 */
struct xmpp_browse_item {
	enum xmpp_browse_item_element element; /* required */
	const char *category;
	const char *jid;
	const char *name;
	const char *type;
	const char *version;
	const char *const *namespace_;
	size_t n_namespace;
	const struct xmpp_browse_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_browse_item_class;

static inline struct xso_any xmpp_browse_item_any(const struct xmpp_browse_item *o)
{
	struct xso_any any = { &xmpp_browse_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_browse_item *xmpp_browse_item_from(struct xso_any any)
{
	return any.cls == &xmpp_browse_item_class ? (const struct xmpp_browse_item *)any.object : NULL;
}

static inline enum xso_status xmpp_browse_item_decode(struct xmpp_browse_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_browse_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_browse_item_encode(const struct xmpp_browse_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_browse_item_class, o, ns, writer, error);
}

/*
 * <query xmlns='jabber:iq:browse'>
 * Asks what is at an address, and is the answer.
 */
struct xmpp_browse {
	const char *category;
	const char *jid;
	const char *name;
	const char *type;
	const char *version;
	const char *const *namespace_;
	size_t n_namespace;
	const struct xmpp_browse_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_browse_class;

static inline struct xso_any xmpp_browse_any(const struct xmpp_browse *o)
{
	struct xso_any any = { &xmpp_browse_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_browse *xmpp_browse_from(struct xso_any any)
{
	return any.cls == &xmpp_browse_class ? (const struct xmpp_browse *)any.object : NULL;
}

static inline enum xso_status xmpp_browse_decode(struct xmpp_browse *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_browse_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_browse_encode(const struct xmpp_browse *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_browse_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_browse *xmpp_iq_browse(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_browse *)xso_payload(&xmpp_iq_class, o, &xmpp_browse_class, NULL);
}

typedef void xmpp_iq_browse_handler(
	struct xso_request *request, const struct xmpp_browse *o, void *user);

static inline void xmpp_iq_browse_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_browse_handler *)fn)(request, xmpp_browse_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_browse(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_browse_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_browse_class, xmpp_iq_browse_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_browse(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_browse_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_browse_answer(
	struct xso_stream *stream, const struct xmpp_browse *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_browse_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_browse_answer *)fn)(stream, xmpp_browse_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_browse(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_browse *o,
	uint64_t timeout, xmpp_iq_browse_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_browse_any(o), timeout,
		xmpp_iq_browse_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
