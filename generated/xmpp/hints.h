/* Printed by xsoc from hints.xml: do not edit. */
/* XEP-0334: Message Processing Hints. */
#ifndef XMPP_HINTS_H
#define XMPP_HINTS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/hints.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/hints.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_hints_module;

enum xmpp_hint_element {
	XMPP_HINT_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_HINT_ELEMENT_NO_PERMANENT_STORE,
	XMPP_HINT_ELEMENT_NO_STORE,
	XMPP_HINT_ELEMENT_NO_COPY,
	XMPP_HINT_ELEMENT_STORE,
};

extern const struct xso_enum xmpp_hint_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_hint_element_text(enum xmpp_hint_element value)
{
	return xso_enum_text(&xmpp_hint_element_enum, (int)value);
}

/*
 * <no-permanent-store xmlns='urn:xmpp:hints'> and others
 * What servers should do with the message, or not do.
 */
struct xmpp_hint {
	enum xmpp_hint_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_hint_class;

static inline struct xso_any xmpp_hint_any(const struct xmpp_hint *o)
{
	struct xso_any any = { &xmpp_hint_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_hint *xmpp_hint_from(struct xso_any any)
{
	return any.cls == &xmpp_hint_class ? (const struct xmpp_hint *)any.object : NULL;
}

static inline enum xso_status xmpp_hint_decode(struct xmpp_hint *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_hint_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_hint_encode(const struct xmpp_hint *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_hint_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_hint *xmpp_message_hint(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_hint *)xso_payload(&xmpp_message_class, o, &xmpp_hint_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
