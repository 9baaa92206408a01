/* Printed by xsoc from muc.xml: do not edit. */
/* XEP-0045: Multi-User Chat. */
#ifndef XMPP_MUC_H
#define XMPP_MUC_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_module;

enum xmpp_muc_affiliation {
	XMPP_MUC_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_MUC_AFFILIATION_NONE,
	XMPP_MUC_AFFILIATION_OUTCAST,
	XMPP_MUC_AFFILIATION_MEMBER,
	XMPP_MUC_AFFILIATION_ADMIN,
	XMPP_MUC_AFFILIATION_OWNER,
};

extern const struct xso_enum xmpp_muc_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_affiliation_text(enum xmpp_muc_affiliation value)
{
	return xso_enum_text(&xmpp_muc_affiliation_enum, (int)value);
}

enum xmpp_muc_role {
	XMPP_MUC_ROLE_ABSENT = 0, /* there is none */
	XMPP_MUC_ROLE_NONE,
	XMPP_MUC_ROLE_VISITOR,
	XMPP_MUC_ROLE_PARTICIPANT,
	XMPP_MUC_ROLE_MODERATOR,
};

extern const struct xso_enum xmpp_muc_role_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_role_text(enum xmpp_muc_role value)
{
	return xso_enum_text(&xmpp_muc_role_enum, (int)value);
}

/* How much of the past is wanted. */
struct xmpp_muc_join_history {
	uint32_t maxchars;
	bool has_maxchars;
	uint32_t maxstanzas;
	bool has_maxstanzas;
	uint32_t seconds;
	bool has_seconds;
	struct xso_datetime since; /* datetime */
	bool has_since;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_join_history_class;

/*
 * <x xmlns='http://jabber.org/protocol/muc'>
 * Enters a room that way.
 */
struct xmpp_muc_join {
	const struct xmpp_muc_join_history *history; /* How much of the past is wanted. */
	const char *password; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_join_class;

static inline struct xso_any xmpp_muc_join_any(const struct xmpp_muc_join *o)
{
	struct xso_any any = { &xmpp_muc_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_join *xmpp_muc_join_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_join_class ? (const struct xmpp_muc_join *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_join_decode(struct xmpp_muc_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_join_encode(const struct xmpp_muc_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_join_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_muc_join *xmpp_presence_muc_join(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_muc_join *)xso_payload(&xmpp_presence_class, o, &xmpp_muc_join_class, NULL);
}

struct xmpp_muc_item_actor {
	const char *jid;
	const char *nick;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_item_actor_class;

struct xmpp_muc_item_continue {
	const char *thread;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_item_continue_class;

/* An occupant or an affiliation: as it is, or as it shall be. */
struct xmpp_muc_item {
	enum xmpp_muc_affiliation affiliation;
	enum xmpp_muc_role role;
	const char *jid;
	const char *nick;
	const struct xmpp_muc_item_actor *actor;
	const char *reason;
	const struct xmpp_muc_item_continue *continue_;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_item_class;

struct xmpp_muc_destroy {
	const char *jid; /* the room to go to instead */
	const char *reason;
	const char *password; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_destroy_class;

struct xmpp_muc_user_invite_continue {
	const char *thread;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_user_invite_continue_class;

struct xmpp_muc_user_invite {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *reason;
	const struct xmpp_muc_user_invite_continue *continue_;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_user_invite_class;

struct xmpp_muc_user_decline {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_user_decline_class;

/*
 * <x xmlns='http://jabber.org/protocol/muc#user'>
 * What a room says of an occupant or an invitation, and what occupants ask it to pass on.
 */
struct xmpp_muc_user {
	const struct xmpp_muc_item *item;
	size_t n_item;
	const uint16_t *status;
	size_t n_status;
	const struct xmpp_muc_user_invite *invite;
	size_t n_invite;
	const struct xmpp_muc_user_decline *decline;
	const struct xmpp_muc_destroy *destroy;
	const char *password; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_user_class;

static inline struct xso_any xmpp_muc_user_any(const struct xmpp_muc_user *o)
{
	struct xso_any any = { &xmpp_muc_user_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_user *xmpp_muc_user_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_user_class ? (const struct xmpp_muc_user *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_user_decode(struct xmpp_muc_user *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_user_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_user_encode(const struct xmpp_muc_user *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_user_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_muc_user *xmpp_presence_muc_user(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_muc_user *)xso_payload(&xmpp_presence_class, o, &xmpp_muc_user_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_muc_user *xmpp_message_muc_user(
	const struct xmpp_message *o)
{
	return (const struct xmpp_muc_user *)xso_payload(&xmpp_message_class, o, &xmpp_muc_user_class, NULL);
}

/*
 * <query xmlns='http://jabber.org/protocol/muc#admin'>
 * Lists and changes roles and affiliations.
 */
struct xmpp_muc_admin {
	const struct xmpp_muc_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_admin_class;

static inline struct xso_any xmpp_muc_admin_any(const struct xmpp_muc_admin *o)
{
	struct xso_any any = { &xmpp_muc_admin_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_admin *xmpp_muc_admin_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_admin_class ? (const struct xmpp_muc_admin *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_admin_decode(struct xmpp_muc_admin *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_admin_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_admin_encode(const struct xmpp_muc_admin *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_admin_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_admin *xmpp_iq_muc_admin(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_admin *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_admin_class, NULL);
}

typedef void xmpp_iq_muc_admin_handler(
	struct xso_request *request, const struct xmpp_muc_admin *o, void *user);

static inline void xmpp_iq_muc_admin_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_admin_handler *)fn)(request, xmpp_muc_admin_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_admin(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_admin_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_admin_class, xmpp_iq_muc_admin_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_admin(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_admin_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_admin_answer(
	struct xso_stream *stream, const struct xmpp_muc_admin *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_admin_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_admin_answer *)fn)(stream, xmpp_muc_admin_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_admin(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_admin *o,
	uint64_t timeout, xmpp_iq_muc_admin_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_admin_any(o), timeout,
		xmpp_iq_muc_admin_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <query xmlns='http://jabber.org/protocol/muc#owner'>
 * Configures or destroys a room.
 */
struct xmpp_muc_owner {
	const struct xmpp_muc_destroy *destroy;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_owner_class;

static inline struct xso_any xmpp_muc_owner_any(const struct xmpp_muc_owner *o)
{
	struct xso_any any = { &xmpp_muc_owner_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_owner *xmpp_muc_owner_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_owner_class ? (const struct xmpp_muc_owner *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_owner_decode(struct xmpp_muc_owner *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_owner_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_owner_encode(const struct xmpp_muc_owner *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_owner_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_owner *xmpp_iq_muc_owner(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_owner *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_owner_class, NULL);
}

typedef void xmpp_iq_muc_owner_handler(
	struct xso_request *request, const struct xmpp_muc_owner *o, void *user);

static inline void xmpp_iq_muc_owner_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_owner_handler *)fn)(request, xmpp_muc_owner_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_owner(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_owner_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_owner_class, xmpp_iq_muc_owner_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_owner(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_owner_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_owner_answer(
	struct xso_stream *stream, const struct xmpp_muc_owner *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_owner_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_owner_answer *)fn)(stream, xmpp_muc_owner_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_owner(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_owner *o,
	uint64_t timeout, xmpp_iq_muc_owner_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_owner_any(o), timeout,
		xmpp_iq_muc_owner_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
