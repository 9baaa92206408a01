/* Printed by xsoc from abuse-conditions.xml: do not edit. */
/* XEP-0205: Best Practices to Discourage Denial of Service Attacks. */
#ifndef XMPP_ABUSE_CONDITIONS_H
#define XMPP_ABUSE_CONDITIONS_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/abuse-conditions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/abuse-conditions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_abuse_conditions_module;

enum xmpp_abuse_error_element {
	XMPP_ABUSE_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_ABUSE_ERROR_ELEMENT_RESOURCE_LIMIT_EXCEEDED,
	XMPP_ABUSE_ERROR_ELEMENT_STANZA_TOO_BIG,
	XMPP_ABUSE_ERROR_ELEMENT_TOO_MANY_STANZAS,
	XMPP_ABUSE_ERROR_ELEMENT_REACHED_MAX_SESSION_COUNT,
};

extern const struct xso_enum xmpp_abuse_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_abuse_error_element_text(enum xmpp_abuse_error_element value)
{
	return xso_enum_text(&xmpp_abuse_error_element_enum, (int)value);
}

/* <resource-limit-exceeded xmlns='urn:xmpp:errors'> and others */
struct xmpp_abuse_error {
	enum xmpp_abuse_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_abuse_error_class;

static inline struct xso_any xmpp_abuse_error_any(const struct xmpp_abuse_error *o)
{
	struct xso_any any = { &xmpp_abuse_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_abuse_error *xmpp_abuse_error_from(struct xso_any any)
{
	return any.cls == &xmpp_abuse_error_class ? (const struct xmpp_abuse_error *)any.object : NULL;
}

static inline enum xso_status xmpp_abuse_error_decode(struct xmpp_abuse_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_abuse_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_abuse_error_encode(const struct xmpp_abuse_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_abuse_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_abuse_error *xmpp_stanza_error_abuse_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_abuse_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_abuse_error_class, NULL);
}

/* In a stream-error. NULL: none. */
static inline const struct xmpp_abuse_error *xmpp_stream_error_abuse_error(
	const struct xmpp_stream_error *o)
{
	return (const struct xmpp_abuse_error *)xso_payload(&xmpp_stream_error_class, o, &xmpp_abuse_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
