/* Printed by xsoc from text-editing.xml: do not edit. */
/* XEP-0058: Multi-User Text Editing. */
#ifndef XMPP_TEXT_EDITING_H
#define XMPP_TEXT_EDITING_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/text-editing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/text-editing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_text_editing_module;

struct xmpp_text_subscribe_item {
	const char *id; /* required */
	const char *type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_text_subscribe_item_class;

/* <subscribe xmlns='http://jabber.org/protocol/mute#server'> */
struct xmpp_text_subscribe {
	const struct xmpp_text_subscribe_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_text_subscribe_class;

static inline struct xso_any xmpp_text_subscribe_any(const struct xmpp_text_subscribe *o)
{
	struct xso_any any = { &xmpp_text_subscribe_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_text_subscribe *xmpp_text_subscribe_from(struct xso_any any)
{
	return any.cls == &xmpp_text_subscribe_class ? (const struct xmpp_text_subscribe *)any.object : NULL;
}

static inline enum xso_status xmpp_text_subscribe_decode(struct xmpp_text_subscribe *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_text_subscribe_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_text_subscribe_encode(const struct xmpp_text_subscribe *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_text_subscribe_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_text_subscribe *xmpp_iq_text_subscribe(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_text_subscribe *)xso_payload(&xmpp_iq_class, o, &xmpp_text_subscribe_class, NULL);
}

typedef void xmpp_iq_text_subscribe_handler(
	struct xso_request *request, const struct xmpp_text_subscribe *o, void *user);

static inline void xmpp_iq_text_subscribe_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_text_subscribe_handler *)fn)(request, xmpp_text_subscribe_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_text_subscribe(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_text_subscribe_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_text_subscribe_class, xmpp_iq_text_subscribe_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_text_subscribe(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_text_subscribe_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_text_subscribe_answer(
	struct xso_stream *stream, const struct xmpp_text_subscribe *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_text_subscribe_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_text_subscribe_answer *)fn)(stream, xmpp_text_subscribe_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_text_subscribe(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_text_subscribe *o,
	uint64_t timeout, xmpp_iq_text_subscribe_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_text_subscribe_any(o), timeout,
		xmpp_iq_text_subscribe_call_answer, (xso_function *)fn, user, NULL);
}

/* <patch xmlns='http://jabber.org/protocol/mute#server'> and others */
struct xmpp_text_patch {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id; /* required */
	const char *text; /* a change, as diff writes it */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_text_patch_class;

static inline struct xso_any xmpp_text_patch_any(const struct xmpp_text_patch *o)
{
	struct xso_any any = { &xmpp_text_patch_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_text_patch *xmpp_text_patch_from(struct xso_any any)
{
	return any.cls == &xmpp_text_patch_class ? (const struct xmpp_text_patch *)any.object : NULL;
}

static inline enum xso_status xmpp_text_patch_decode(struct xmpp_text_patch *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_text_patch_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_text_patch_encode(const struct xmpp_text_patch *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_text_patch_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_text_patch *xmpp_iq_text_patch(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_text_patch *)xso_payload(&xmpp_iq_class, o, &xmpp_text_patch_class, NULL);
}

typedef void xmpp_iq_text_patch_handler(
	struct xso_request *request, const struct xmpp_text_patch *o, void *user);

static inline void xmpp_iq_text_patch_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_text_patch_handler *)fn)(request, xmpp_text_patch_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_text_patch(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_text_patch_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_text_patch_class, xmpp_iq_text_patch_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_text_patch(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_text_patch_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_text_patch_answer(
	struct xso_stream *stream, const struct xmpp_text_patch *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_text_patch_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_text_patch_answer *)fn)(stream, xmpp_text_patch_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_text_patch(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_text_patch *o,
	uint64_t timeout, xmpp_iq_text_patch_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_text_patch_any(o), timeout,
		xmpp_iq_text_patch_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
