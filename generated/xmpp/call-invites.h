/* Printed by xsoc from call-invites.xml: do not edit. */
/* XEP-0482: Call Invites. */
#ifndef XMPP_CALL_INVITES_H
#define XMPP_CALL_INVITES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/call-invites.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/call-invites.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_call_invites_module;

struct xmpp_call_invite_jingle {
	const char *sid;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_invite_jingle_class;

/*
 * <invite xmlns='urn:xmpp:call-invites:0'>
 * The ways to take part in a call. The id of the message is that of the invitation.
 */
struct xmpp_call_invite {
	bool video;
	bool multi; /* more than two may take part */
	const struct xmpp_call_invite_jingle *jingle;
	size_t n_jingle;
	const char *const *external; /* uri */
	size_t n_external;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_invite_class;

static inline struct xso_any xmpp_call_invite_any(const struct xmpp_call_invite *o)
{
	struct xso_any any = { &xmpp_call_invite_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_call_invite *xmpp_call_invite_from(struct xso_any any)
{
	return any.cls == &xmpp_call_invite_class ? (const struct xmpp_call_invite *)any.object : NULL;
}

static inline enum xso_status xmpp_call_invite_decode(struct xmpp_call_invite *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_call_invite_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_call_invite_encode(const struct xmpp_call_invite *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_call_invite_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_call_invite *xmpp_message_call_invite(
	const struct xmpp_message *o)
{
	return (const struct xmpp_call_invite *)xso_payload(&xmpp_message_class, o, &xmpp_call_invite_class, NULL);
}

struct xmpp_call_accept_jingle {
	const char *sid;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_accept_jingle_class;

/* the meeting of XEP-0483, as that prints it in an answer */
struct xmpp_call_accept_meeting {
	const char *type;
	const char *desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_accept_meeting_class;

/*
 * <accept xmlns='urn:xmpp:call-invites:0'>
 * With the way that was chosen.
 */
struct xmpp_call_accept {
	const char *id; /* required */
	const struct xmpp_call_accept_jingle *jingle;
	size_t n_jingle;
	const char *const *external; /* uri */
	size_t n_external;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	/* the meeting of XEP-0483, as that prints it in an answer */
	const struct xmpp_call_accept_meeting *meeting;
	size_t n_meeting;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_accept_class;

static inline struct xso_any xmpp_call_accept_any(const struct xmpp_call_accept *o)
{
	struct xso_any any = { &xmpp_call_accept_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_call_accept *xmpp_call_accept_from(struct xso_any any)
{
	return any.cls == &xmpp_call_accept_class ? (const struct xmpp_call_accept *)any.object : NULL;
}

static inline enum xso_status xmpp_call_accept_decode(struct xmpp_call_accept *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_call_accept_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_call_accept_encode(const struct xmpp_call_accept *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_call_accept_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_call_accept *xmpp_message_call_accept(
	const struct xmpp_message *o)
{
	return (const struct xmpp_call_accept *)xso_payload(&xmpp_message_class, o, &xmpp_call_accept_class, NULL);
}

/*
 * <reject xmlns='urn:xmpp:call-invites:0'>
 * No, to the invitation with that id.
 */
struct xmpp_call_reject {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_reject_class;

static inline struct xso_any xmpp_call_reject_any(const struct xmpp_call_reject *o)
{
	struct xso_any any = { &xmpp_call_reject_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_call_reject *xmpp_call_reject_from(struct xso_any any)
{
	return any.cls == &xmpp_call_reject_class ? (const struct xmpp_call_reject *)any.object : NULL;
}

static inline enum xso_status xmpp_call_reject_decode(struct xmpp_call_reject *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_call_reject_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_call_reject_encode(const struct xmpp_call_reject *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_call_reject_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_call_reject *xmpp_message_call_reject(
	const struct xmpp_message *o)
{
	return (const struct xmpp_call_reject *)xso_payload(&xmpp_message_class, o, &xmpp_call_reject_class, NULL);
}

/*
 * <retract xmlns='urn:xmpp:call-invites:0'>
 * The invitation with that id does not stand any more.
 */
struct xmpp_call_retract {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_retract_class;

static inline struct xso_any xmpp_call_retract_any(const struct xmpp_call_retract *o)
{
	struct xso_any any = { &xmpp_call_retract_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_call_retract *xmpp_call_retract_from(struct xso_any any)
{
	return any.cls == &xmpp_call_retract_class ? (const struct xmpp_call_retract *)any.object : NULL;
}

static inline enum xso_status xmpp_call_retract_decode(struct xmpp_call_retract *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_call_retract_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_call_retract_encode(const struct xmpp_call_retract *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_call_retract_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_call_retract *xmpp_message_call_retract(
	const struct xmpp_message *o)
{
	return (const struct xmpp_call_retract *)xso_payload(&xmpp_message_class, o, &xmpp_call_retract_class, NULL);
}

/*
 * <left xmlns='urn:xmpp:call-invites:0'>
 * Who accepted the invitation with that id has gone.
 */
struct xmpp_call_left {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_call_left_class;

static inline struct xso_any xmpp_call_left_any(const struct xmpp_call_left *o)
{
	struct xso_any any = { &xmpp_call_left_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_call_left *xmpp_call_left_from(struct xso_any any)
{
	return any.cls == &xmpp_call_left_class ? (const struct xmpp_call_left *)any.object : NULL;
}

static inline enum xso_status xmpp_call_left_decode(struct xmpp_call_left *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_call_left_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_call_left_encode(const struct xmpp_call_left *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_call_left_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_call_left *xmpp_message_call_left(
	const struct xmpp_message *o)
{
	return (const struct xmpp_call_left *)xso_payload(&xmpp_message_class, o, &xmpp_call_left_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
