/* Printed by xsoc from jingle-message.xml: do not edit. */
/* XEP-0353: Jingle Message Initiation. */
#ifndef XMPP_JINGLE_MESSAGE_H
#define XMPP_JINGLE_MESSAGE_H

#include <xmpp/core.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-message.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-message.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_message_module;

struct xmpp_jingle_message_migrated {
	const char *to;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_message_migrated_class;

enum xmpp_jingle_message_element {
	XMPP_JINGLE_MESSAGE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_JINGLE_MESSAGE_ELEMENT_PROPOSE,
	XMPP_JINGLE_MESSAGE_ELEMENT_RETRACT,
	XMPP_JINGLE_MESSAGE_ELEMENT_ACCEPT,
	XMPP_JINGLE_MESSAGE_ELEMENT_RINGING,
	XMPP_JINGLE_MESSAGE_ELEMENT_PROCEED,
	XMPP_JINGLE_MESSAGE_ELEMENT_REJECT,
	XMPP_JINGLE_MESSAGE_ELEMENT_FINISH,
};

extern const struct xso_enum xmpp_jingle_message_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_message_element_text(enum xmpp_jingle_message_element value)
{
	return xso_enum_text(&xmpp_jingle_message_element_enum, (int)value);
}

/*
 * <propose xmlns='urn:xmpp:jingle-message:0'> and others
 * What happens to a call before, and beside, its session.
 */
struct xmpp_jingle_message {
	enum xmpp_jingle_message_element element; /* required */
	const char *id; /* required */
	const struct xmpp_jingle_reason *reason;
	bool tie_break;
	const struct xmpp_jingle_message_migrated *migrated;
	const struct xso_any *description; /* known and unknown, in order */
	size_t n_description;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_message_class;

static inline struct xso_any xmpp_jingle_message_any(const struct xmpp_jingle_message *o)
{
	struct xso_any any = { &xmpp_jingle_message_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_message *xmpp_jingle_message_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_message_class ? (const struct xmpp_jingle_message *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_message_decode(struct xmpp_jingle_message *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_message_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_message_encode(const struct xmpp_jingle_message *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_message_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_jingle_message *xmpp_message_jingle_message(
	const struct xmpp_message *o)
{
	return (const struct xmpp_jingle_message *)xso_payload(&xmpp_message_class, o, &xmpp_jingle_message_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
