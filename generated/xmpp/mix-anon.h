/* Printed by xsoc from mix-anon.xml: do not edit. */
/* XEP-0404: MIX: JID Hidden Channels. */
#ifndef XMPP_MIX_ANON_H
#define XMPP_MIX_ANON_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mix-anon.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mix-anon.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mix_anon_module;

/*
 * <join xmlns='urn:xmpp:mix:anon:0'>
 * A join that says whether the address may be seen.
 */
struct xmpp_mix_anon_join {
	const char *id;
	const char *jid;
	const char *const *subscribe;
	size_t n_subscribe;
	const char *nick;
	const struct xmpp_data_form *form;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_anon_join_class;

static inline struct xso_any xmpp_mix_anon_join_any(const struct xmpp_mix_anon_join *o)
{
	struct xso_any any = { &xmpp_mix_anon_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_anon_join *xmpp_mix_anon_join_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_anon_join_class ? (const struct xmpp_mix_anon_join *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_anon_join_decode(struct xmpp_mix_anon_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_anon_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_anon_join_encode(const struct xmpp_mix_anon_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_anon_join_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_anon_join *xmpp_iq_mix_anon_join(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_anon_join *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_anon_join_class, NULL);
}

typedef void xmpp_iq_mix_anon_join_handler(
	struct xso_request *request, const struct xmpp_mix_anon_join *o, void *user);

static inline void xmpp_iq_mix_anon_join_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_anon_join_handler *)fn)(request, xmpp_mix_anon_join_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_anon_join(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_anon_join_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_anon_join_class, xmpp_iq_mix_anon_join_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_anon_join(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_anon_join_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_anon_join_answer(
	struct xso_stream *stream, const struct xmpp_mix_anon_join *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_anon_join_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_anon_join_answer *)fn)(stream, xmpp_mix_anon_join_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_anon_join(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_anon_join *o,
	uint64_t timeout, xmpp_iq_mix_anon_join_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_anon_join_any(o), timeout,
		xmpp_iq_mix_anon_join_call_answer, (xso_function *)fn, user, NULL);
}

/* <user-preference xmlns='urn:xmpp:mix:anon:0'> */
struct xmpp_mix_user_preference {
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_user_preference_class;

static inline struct xso_any xmpp_mix_user_preference_any(const struct xmpp_mix_user_preference *o)
{
	struct xso_any any = { &xmpp_mix_user_preference_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_user_preference *xmpp_mix_user_preference_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_user_preference_class ? (const struct xmpp_mix_user_preference *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_user_preference_decode(struct xmpp_mix_user_preference *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_user_preference_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_user_preference_encode(const struct xmpp_mix_user_preference *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_user_preference_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_user_preference *xmpp_iq_mix_user_preference(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_user_preference *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_user_preference_class, NULL);
}

typedef void xmpp_iq_mix_user_preference_handler(
	struct xso_request *request, const struct xmpp_mix_user_preference *o, void *user);

static inline void xmpp_iq_mix_user_preference_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_user_preference_handler *)fn)(request, xmpp_mix_user_preference_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_user_preference(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_user_preference_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_user_preference_class, xmpp_iq_mix_user_preference_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_user_preference(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_user_preference_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_user_preference_answer(
	struct xso_stream *stream, const struct xmpp_mix_user_preference *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_user_preference_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_user_preference_answer *)fn)(stream, xmpp_mix_user_preference_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_user_preference(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_user_preference *o,
	uint64_t timeout, xmpp_iq_mix_user_preference_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_user_preference_any(o), timeout,
		xmpp_iq_mix_user_preference_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
