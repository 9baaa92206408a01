/* Printed by xsoc from retract.xml: do not edit. */
/* XEP-0424: Message Retraction. */
#ifndef XMPP_RETRACT_H
#define XMPP_RETRACT_H

#include <xmpp/core.h>
#include <xmpp/fasten.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/retract.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/retract.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_retract_module;

/*
 * <retract xmlns='urn:xmpp:message-retract:1'> and others
 * Asks all to forget a message. In version 0 the id is that of the apply-to around it.
 */
struct xmpp_message_retract {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id;
	const char *reason;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_retract_class;

static inline struct xso_any xmpp_message_retract_any(const struct xmpp_message_retract *o)
{
	struct xso_any any = { &xmpp_message_retract_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_retract *xmpp_message_retract_from(struct xso_any any)
{
	return any.cls == &xmpp_message_retract_class ? (const struct xmpp_message_retract *)any.object : NULL;
}

static inline enum xso_status xmpp_message_retract_decode(struct xmpp_message_retract *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_retract_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_retract_encode(const struct xmpp_message_retract *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_retract_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_retract *xmpp_message_message_retract(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_retract *)xso_payload(&xmpp_message_class, o, &xmpp_message_retract_class, NULL);
}

/* In an apply-to. NULL: none. */
static inline const struct xmpp_message_retract *xmpp_apply_to_message_retract(
	const struct xmpp_apply_to *o)
{
	return (const struct xmpp_message_retract *)xso_payload(&xmpp_apply_to_class, o, &xmpp_message_retract_class, NULL);
}

/*
 * <retracted xmlns='urn:xmpp:message-retract:1'> and others
 * What an archive has instead of a message that was retracted.
 */
struct xmpp_message_retracted {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id; /* of the retraction */
	struct xso_datetime stamp; /* datetime */
	bool has_stamp;
	const char *reason;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_retracted_class;

static inline struct xso_any xmpp_message_retracted_any(const struct xmpp_message_retracted *o)
{
	struct xso_any any = { &xmpp_message_retracted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_retracted *xmpp_message_retracted_from(struct xso_any any)
{
	return any.cls == &xmpp_message_retracted_class ? (const struct xmpp_message_retracted *)any.object : NULL;
}

static inline enum xso_status xmpp_message_retracted_decode(struct xmpp_message_retracted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_retracted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_retracted_encode(const struct xmpp_message_retracted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_retracted_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_retracted *xmpp_message_message_retracted(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_retracted *)xso_payload(&xmpp_message_class, o, &xmpp_message_retracted_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
