/* Printed by xsoc from mix-pam.xml: do not edit. */
/* XEP-0405: MIX: Participant Server Requirements. */
#ifndef XMPP_MIX_PAM_H
#define XMPP_MIX_PAM_H

#include <xmpp/core.h>
#include <xmpp/mix.h>
#include <xmpp/roster.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mix-pam.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mix-pam.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mix_pam_module;

/*
 * <client-join xmlns='urn:xmpp:mix:pam:2'> and others
 * Asks the account's own server to join a channel.
 */
struct xmpp_mix_client_join {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *channel; /* jid */
	const struct xmpp_mix_join *join;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_client_join_class;

static inline struct xso_any xmpp_mix_client_join_any(const struct xmpp_mix_client_join *o)
{
	struct xso_any any = { &xmpp_mix_client_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_client_join *xmpp_mix_client_join_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_client_join_class ? (const struct xmpp_mix_client_join *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_client_join_decode(struct xmpp_mix_client_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_client_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_client_join_encode(const struct xmpp_mix_client_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_client_join_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_client_join *xmpp_iq_mix_client_join(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_client_join *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_client_join_class, NULL);
}

typedef void xmpp_iq_mix_client_join_handler(
	struct xso_request *request, const struct xmpp_mix_client_join *o, void *user);

static inline void xmpp_iq_mix_client_join_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_client_join_handler *)fn)(request, xmpp_mix_client_join_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_client_join(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_client_join_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_client_join_class, xmpp_iq_mix_client_join_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_client_join(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_client_join_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_client_join_answer(
	struct xso_stream *stream, const struct xmpp_mix_client_join *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_client_join_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_client_join_answer *)fn)(stream, xmpp_mix_client_join_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_client_join(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_client_join *o,
	uint64_t timeout, xmpp_iq_mix_client_join_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_client_join_any(o), timeout,
		xmpp_iq_mix_client_join_call_answer, (xso_function *)fn, user, NULL);
}

/* <client-leave xmlns='urn:xmpp:mix:pam:2'> and others */
struct xmpp_mix_client_leave {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *channel; /* jid */
	const struct xmpp_mix_leave *leave;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_client_leave_class;

static inline struct xso_any xmpp_mix_client_leave_any(const struct xmpp_mix_client_leave *o)
{
	struct xso_any any = { &xmpp_mix_client_leave_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_client_leave *xmpp_mix_client_leave_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_client_leave_class ? (const struct xmpp_mix_client_leave *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_client_leave_decode(struct xmpp_mix_client_leave *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_client_leave_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_client_leave_encode(const struct xmpp_mix_client_leave *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_client_leave_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_client_leave *xmpp_iq_mix_client_leave(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_client_leave *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_client_leave_class, NULL);
}

typedef void xmpp_iq_mix_client_leave_handler(
	struct xso_request *request, const struct xmpp_mix_client_leave *o, void *user);

static inline void xmpp_iq_mix_client_leave_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_client_leave_handler *)fn)(request, xmpp_mix_client_leave_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_client_leave(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_client_leave_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_client_leave_class, xmpp_iq_mix_client_leave_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_client_leave(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_client_leave_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_client_leave_answer(
	struct xso_stream *stream, const struct xmpp_mix_client_leave *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_client_leave_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_client_leave_answer *)fn)(stream, xmpp_mix_client_leave_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_client_leave(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_client_leave *o,
	uint64_t timeout, xmpp_iq_mix_client_leave_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_client_leave_any(o), timeout,
		xmpp_iq_mix_client_leave_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <annotate xmlns='urn:xmpp:mix:roster:0'>
 * Asks for the mix-roster-channel of each item.
 */
struct xmpp_mix_roster_annotate {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_roster_annotate_class;

static inline struct xso_any xmpp_mix_roster_annotate_any(const struct xmpp_mix_roster_annotate *o)
{
	struct xso_any any = { &xmpp_mix_roster_annotate_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_roster_annotate *xmpp_mix_roster_annotate_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_roster_annotate_class ? (const struct xmpp_mix_roster_annotate *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_roster_annotate_decode(struct xmpp_mix_roster_annotate *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_roster_annotate_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_roster_annotate_encode(const struct xmpp_mix_roster_annotate *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_roster_annotate_class, o, ns, writer, error);
}

/* In a roster. NULL: none. */
static inline const struct xmpp_mix_roster_annotate *xmpp_roster_mix_roster_annotate(
	const struct xmpp_roster *o)
{
	return (const struct xmpp_mix_roster_annotate *)xso_payload(&xmpp_roster_class, o, &xmpp_mix_roster_annotate_class, NULL);
}

/*
 * <channel xmlns='urn:xmpp:mix:roster:0'>
 * The item is a channel.
 */
struct xmpp_mix_roster_channel {
	const char *participant_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_roster_channel_class;

static inline struct xso_any xmpp_mix_roster_channel_any(const struct xmpp_mix_roster_channel *o)
{
	struct xso_any any = { &xmpp_mix_roster_channel_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_roster_channel *xmpp_mix_roster_channel_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_roster_channel_class ? (const struct xmpp_mix_roster_channel *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_roster_channel_decode(struct xmpp_mix_roster_channel *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_roster_channel_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_roster_channel_encode(const struct xmpp_mix_roster_channel *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_roster_channel_class, o, ns, writer, error);
}

/* In a roster-item. NULL: none. */
static inline const struct xmpp_mix_roster_channel *xmpp_roster_item_mix_roster_channel(
	const struct xmpp_roster_item *o)
{
	return (const struct xmpp_mix_roster_channel *)xso_payload(&xmpp_roster_item_class, o, &xmpp_mix_roster_channel_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
