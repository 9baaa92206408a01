/* Printed by xsoc from iq-avatar.xml: do not edit. */
/* XEP-0008: IQ-Based Avatars. */
/* XEP-0084 and XEP-0153 came after it. */
#ifndef XMPP_IQ_AVATAR_H
#define XMPP_IQ_AVATAR_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/iq-avatar.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/iq-avatar.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_iq_avatar_module;

struct xmpp_iq_avatar_data {
	const char *type;
	const char *encoding; /* of XEP-0151 */
	const char *src; /* uri, of XEP-0151: where it is */
	const char *content; /* base64 */
	struct xso_any payload; /* known or unknown, of XEP-0151 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_iq_avatar_data_class;

/*
 * <query xmlns='jabber:iq:avatar'> and others
 * Asks for a picture, or carries it; in the second namespace, as the server stores it.
 */
struct xmpp_iq_avatar {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_iq_avatar_data *data;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_iq_avatar_class;

static inline struct xso_any xmpp_iq_avatar_any(const struct xmpp_iq_avatar *o)
{
	struct xso_any any = { &xmpp_iq_avatar_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_iq_avatar *xmpp_iq_avatar_from(struct xso_any any)
{
	return any.cls == &xmpp_iq_avatar_class ? (const struct xmpp_iq_avatar *)any.object : NULL;
}

static inline enum xso_status xmpp_iq_avatar_decode(struct xmpp_iq_avatar *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_iq_avatar_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_iq_avatar_encode(const struct xmpp_iq_avatar *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_iq_avatar_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_iq_avatar *xmpp_iq_iq_avatar(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_iq_avatar *)xso_payload(&xmpp_iq_class, o, &xmpp_iq_avatar_class, NULL);
}

typedef void xmpp_iq_iq_avatar_handler(
	struct xso_request *request, const struct xmpp_iq_avatar *o, void *user);

static inline void xmpp_iq_iq_avatar_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_iq_avatar_handler *)fn)(request, xmpp_iq_avatar_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_iq_avatar(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_iq_avatar_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_iq_avatar_class, xmpp_iq_iq_avatar_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_iq_avatar(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_iq_avatar_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_iq_avatar_answer(
	struct xso_stream *stream, const struct xmpp_iq_avatar *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_iq_avatar_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_iq_avatar_answer *)fn)(stream, xmpp_iq_avatar_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_iq_avatar(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_iq_avatar *o,
	uint64_t timeout, xmpp_iq_iq_avatar_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_iq_avatar_any(o), timeout,
		xmpp_iq_iq_avatar_call_answer, (xso_function *)fn, user, NULL);
}

/* <x xmlns='jabber:x:avatar'> */
struct xmpp_avatar_hash {
	const char *hash; /* SHA-1; absent: there is no picture */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_avatar_hash_class;

static inline struct xso_any xmpp_avatar_hash_any(const struct xmpp_avatar_hash *o)
{
	struct xso_any any = { &xmpp_avatar_hash_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_avatar_hash *xmpp_avatar_hash_from(struct xso_any any)
{
	return any.cls == &xmpp_avatar_hash_class ? (const struct xmpp_avatar_hash *)any.object : NULL;
}

static inline enum xso_status xmpp_avatar_hash_decode(struct xmpp_avatar_hash *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_avatar_hash_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_avatar_hash_encode(const struct xmpp_avatar_hash *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_avatar_hash_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_avatar_hash *xmpp_presence_avatar_hash(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_avatar_hash *)xso_payload(&xmpp_presence_class, o, &xmpp_avatar_hash_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
