/* Printed by xsoc from mix-misc.xml: do not edit. */
/* XEP-0407: MIX: Miscellaneous Capabilities. */
#ifndef XMPP_MIX_MISC_H
#define XMPP_MIX_MISC_H

#include <xmpp/core.h>
#include <xmpp/mix.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mix-misc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mix-misc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mix_misc_module;

/*
 * <invitation xmlns='urn:xmpp:mix:misc:0'>
 * Lets the invitee into the channel.
 */
struct xmpp_mix_invitation {
	const char *inviter; /* jid */
	const char *invitee; /* jid */
	const char *channel; /* jid */
	const char *token; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_invitation_class;

static inline struct xso_any xmpp_mix_invitation_any(const struct xmpp_mix_invitation *o)
{
	struct xso_any any = { &xmpp_mix_invitation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_invitation *xmpp_mix_invitation_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_invitation_class ? (const struct xmpp_mix_invitation *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_invitation_decode(struct xmpp_mix_invitation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_invitation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_invitation_encode(const struct xmpp_mix_invitation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_invitation_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mix_invitation *xmpp_message_mix_invitation(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mix_invitation *)xso_payload(&xmpp_message_class, o, &xmpp_mix_invitation_class, NULL);
}

/* In a mix-join. NULL: none. */
static inline const struct xmpp_mix_invitation *xmpp_mix_join_mix_invitation(
	const struct xmpp_mix_join *o)
{
	return (const struct xmpp_mix_invitation *)xso_payload(&xmpp_mix_join_class, o, &xmpp_mix_invitation_class, NULL);
}

/*
 * <invite xmlns='urn:xmpp:mix:misc:0'>
 * Asks the channel for an invitation.
 */
struct xmpp_mix_invite {
	const char *invitee; /* jid */
	const struct xmpp_mix_invitation *invitation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_invite_class;

static inline struct xso_any xmpp_mix_invite_any(const struct xmpp_mix_invite *o)
{
	struct xso_any any = { &xmpp_mix_invite_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_invite *xmpp_mix_invite_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_invite_class ? (const struct xmpp_mix_invite *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_invite_decode(struct xmpp_mix_invite *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_invite_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_invite_encode(const struct xmpp_mix_invite *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_invite_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_invite *xmpp_iq_mix_invite(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_invite *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_invite_class, NULL);
}

typedef void xmpp_iq_mix_invite_handler(
	struct xso_request *request, const struct xmpp_mix_invite *o, void *user);

static inline void xmpp_iq_mix_invite_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_invite_handler *)fn)(request, xmpp_mix_invite_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_invite(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_invite_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_invite_class, xmpp_iq_mix_invite_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_invite(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_invite_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_invite_answer(
	struct xso_stream *stream, const struct xmpp_mix_invite *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_invite_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_invite_answer *)fn)(stream, xmpp_mix_invite_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_invite(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_invite *o,
	uint64_t timeout, xmpp_iq_mix_invite_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_invite_any(o), timeout,
		xmpp_iq_mix_invite_call_answer, (xso_function *)fn, user, NULL);
}

/* <invitation-ack xmlns='urn:xmpp:mix:misc:0'> */
struct xmpp_mix_invitation_ack {
	const char *value;
	const struct xmpp_mix_invitation *invitation;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_invitation_ack_class;

static inline struct xso_any xmpp_mix_invitation_ack_any(const struct xmpp_mix_invitation_ack *o)
{
	struct xso_any any = { &xmpp_mix_invitation_ack_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_invitation_ack *xmpp_mix_invitation_ack_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_invitation_ack_class ? (const struct xmpp_mix_invitation_ack *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_invitation_ack_decode(struct xmpp_mix_invitation_ack *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_invitation_ack_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_invitation_ack_encode(const struct xmpp_mix_invitation_ack *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_invitation_ack_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mix_invitation_ack *xmpp_message_mix_invitation_ack(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mix_invitation_ack *)xso_payload(&xmpp_message_class, o, &xmpp_mix_invitation_ack_class, NULL);
}

/*
 * <join xmlns='urn:xmpp:mix:misc:0'>
 * Joins with an invitation, as the XEP prints it; XEP-0369 has a join too, which takes
 * one.
 */
struct xmpp_mix_invited_join {
	const char *const *subscribe;
	size_t n_subscribe;
	const char *nick;
	const struct xmpp_mix_invitation *invitation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_invited_join_class;

static inline struct xso_any xmpp_mix_invited_join_any(const struct xmpp_mix_invited_join *o)
{
	struct xso_any any = { &xmpp_mix_invited_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_invited_join *xmpp_mix_invited_join_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_invited_join_class ? (const struct xmpp_mix_invited_join *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_invited_join_decode(struct xmpp_mix_invited_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_invited_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_invited_join_encode(const struct xmpp_mix_invited_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_invited_join_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_invited_join *xmpp_iq_mix_invited_join(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_invited_join *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_invited_join_class, NULL);
}

typedef void xmpp_iq_mix_invited_join_handler(
	struct xso_request *request, const struct xmpp_mix_invited_join *o, void *user);

static inline void xmpp_iq_mix_invited_join_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_invited_join_handler *)fn)(request, xmpp_mix_invited_join_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_invited_join(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_invited_join_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_invited_join_class, xmpp_iq_mix_invited_join_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_invited_join(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_invited_join_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_invited_join_answer(
	struct xso_stream *stream, const struct xmpp_mix_invited_join *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_invited_join_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_invited_join_answer *)fn)(stream, xmpp_mix_invited_join_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_invited_join(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_invited_join *o,
	uint64_t timeout, xmpp_iq_mix_invited_join_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_invited_join_any(o), timeout,
		xmpp_iq_mix_invited_join_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <register xmlns='urn:xmpp:mix:misc:0'>
 * Asks for a nickname on all of the service.
 */
struct xmpp_mix_register {
	const char *nick;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_register_class;

static inline struct xso_any xmpp_mix_register_any(const struct xmpp_mix_register *o)
{
	struct xso_any any = { &xmpp_mix_register_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_register *xmpp_mix_register_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_register_class ? (const struct xmpp_mix_register *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_register_decode(struct xmpp_mix_register *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_register_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_register_encode(const struct xmpp_mix_register *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_register_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_register *xmpp_iq_mix_register(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_register *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_register_class, NULL);
}

typedef void xmpp_iq_mix_register_handler(
	struct xso_request *request, const struct xmpp_mix_register *o, void *user);

static inline void xmpp_iq_mix_register_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_register_handler *)fn)(request, xmpp_mix_register_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_register(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_register_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_register_class, xmpp_iq_mix_register_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_register(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_register_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_register_answer(
	struct xso_stream *stream, const struct xmpp_mix_register *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_register_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_register_answer *)fn)(stream, xmpp_mix_register_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_register(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_register *o,
	uint64_t timeout, xmpp_iq_mix_register_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_register_any(o), timeout,
		xmpp_iq_mix_register_call_answer, (xso_function *)fn, user, NULL);
}

/* <retract xmlns='urn:xmpp:mix:misc:0'> */
struct xmpp_mix_retract {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_retract_class;

static inline struct xso_any xmpp_mix_retract_any(const struct xmpp_mix_retract *o)
{
	struct xso_any any = { &xmpp_mix_retract_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_retract *xmpp_mix_retract_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_retract_class ? (const struct xmpp_mix_retract *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_retract_decode(struct xmpp_mix_retract *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_retract_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_retract_encode(const struct xmpp_mix_retract *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_retract_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mix_retract *xmpp_message_mix_retract(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mix_retract *)xso_payload(&xmpp_message_class, o, &xmpp_mix_retract_class, NULL);
}

/* <retracted xmlns='urn:xmpp:mix:misc:0'> */
struct xmpp_mix_retracted {
	const char *by; /* jid */
	struct xso_datetime time; /* datetime */
	bool has_time;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_retracted_class;

static inline struct xso_any xmpp_mix_retracted_any(const struct xmpp_mix_retracted *o)
{
	struct xso_any any = { &xmpp_mix_retracted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_retracted *xmpp_mix_retracted_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_retracted_class ? (const struct xmpp_mix_retracted *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_retracted_decode(struct xmpp_mix_retracted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_retracted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_retracted_encode(const struct xmpp_mix_retracted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_retracted_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mix_retracted *xmpp_message_mix_retracted(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mix_retracted *)xso_payload(&xmpp_message_class, o, &xmpp_mix_retracted_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
