/* Printed by xsoc from user-profile.xml: do not edit. */
/* XEP-0154: User Profile. */
#ifndef XMPP_USER_PROFILE_H
#define XMPP_USER_PROFILE_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/user-profile.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/user-profile.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_user_profile_module;

/*
 * <profile xmlns='urn:xmpp:tmp:profile'>
 * What somebody says of himself, in a form.
 */
struct xmpp_user_profile {
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_user_profile_class;

static inline struct xso_any xmpp_user_profile_any(const struct xmpp_user_profile *o)
{
	struct xso_any any = { &xmpp_user_profile_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_user_profile *xmpp_user_profile_from(struct xso_any any)
{
	return any.cls == &xmpp_user_profile_class ? (const struct xmpp_user_profile *)any.object : NULL;
}

static inline enum xso_status xmpp_user_profile_decode(struct xmpp_user_profile *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_user_profile_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_user_profile_encode(const struct xmpp_user_profile *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_user_profile_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_user_profile *xmpp_iq_user_profile(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_user_profile *)xso_payload(&xmpp_iq_class, o, &xmpp_user_profile_class, NULL);
}

typedef void xmpp_iq_user_profile_handler(
	struct xso_request *request, const struct xmpp_user_profile *o, void *user);

static inline void xmpp_iq_user_profile_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_user_profile_handler *)fn)(request, xmpp_user_profile_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_user_profile(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_user_profile_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_user_profile_class, xmpp_iq_user_profile_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_user_profile(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_user_profile_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_user_profile_answer(
	struct xso_stream *stream, const struct xmpp_user_profile *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_user_profile_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_user_profile_answer *)fn)(stream, xmpp_user_profile_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_user_profile(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_user_profile *o,
	uint64_t timeout, xmpp_iq_user_profile_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_user_profile_any(o), timeout,
		xmpp_iq_user_profile_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_user_profile *xmpp_pubsub_item_user_profile(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_user_profile *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_user_profile_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
