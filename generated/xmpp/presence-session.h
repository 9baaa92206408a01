/* Printed by xsoc from presence-session.xml: do not edit. */
/* XEP-0311: MUC Fast Reconnect. */
#ifndef XMPP_PRESENCE_SESSION_H
#define XMPP_PRESENCE_SESSION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/presence-session.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/presence-session.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_presence_session_module;

enum xmpp_presence_session_type {
	XMPP_PRESENCE_SESSION_TYPE_ABSENT = 0, /* there is none */
	XMPP_PRESENCE_SESSION_TYPE_RESUME,
	XMPP_PRESENCE_SESSION_TYPE_TRUNCATED,
};

extern const struct xso_enum xmpp_presence_session_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_presence_session_type_text(enum xmpp_presence_session_type value)
{
	return xso_enum_text(&xmpp_presence_session_type_enum, (int)value);
}

/*
 * <presence-session xmlns='urn:xmpp:presence-session:0'>
 * The state of a room, which who comes again has seen already.
 */
struct xmpp_presence_session {
	const char *id;
	const char *session;
	enum xmpp_presence_session_type type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_presence_session_class;

static inline struct xso_any xmpp_presence_session_any(const struct xmpp_presence_session *o)
{
	struct xso_any any = { &xmpp_presence_session_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_presence_session *xmpp_presence_session_from(struct xso_any any)
{
	return any.cls == &xmpp_presence_session_class ? (const struct xmpp_presence_session *)any.object : NULL;
}

static inline enum xso_status xmpp_presence_session_decode(struct xmpp_presence_session *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_presence_session_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_presence_session_encode(const struct xmpp_presence_session *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_presence_session_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_presence_session *xmpp_presence_presence_session(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_presence_session *)xso_payload(&xmpp_presence_class, o, &xmpp_presence_session_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_presence_session *xmpp_message_presence_session(
	const struct xmpp_message *o)
{
	return (const struct xmpp_presence_session *)xso_payload(&xmpp_message_class, o, &xmpp_presence_session_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
