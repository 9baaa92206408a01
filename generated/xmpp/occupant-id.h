/* Printed by xsoc from occupant-id.xml: do not edit. */
/* XEP-0421: Occupant identifiers for semi-anonymous MUCs. */
#ifndef XMPP_OCCUPANT_ID_H
#define XMPP_OCCUPANT_ID_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/occupant-id.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/occupant-id.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_occupant_id_module;

/*
 * <occupant-id xmlns='urn:xmpp:occupant-id:0'>
 * Who an occupant is, under whatever nickname. Believe it only of a room that says it
 * gives them.
 */
struct xmpp_occupant_id {
	const char *id; /* required, means nothing outside the room */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_occupant_id_class;

static inline struct xso_any xmpp_occupant_id_any(const struct xmpp_occupant_id *o)
{
	struct xso_any any = { &xmpp_occupant_id_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_occupant_id *xmpp_occupant_id_from(struct xso_any any)
{
	return any.cls == &xmpp_occupant_id_class ? (const struct xmpp_occupant_id *)any.object : NULL;
}

static inline enum xso_status xmpp_occupant_id_decode(struct xmpp_occupant_id *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_occupant_id_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_occupant_id_encode(const struct xmpp_occupant_id *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_occupant_id_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_occupant_id *xmpp_message_occupant_id(
	const struct xmpp_message *o)
{
	return (const struct xmpp_occupant_id *)xso_payload(&xmpp_message_class, o, &xmpp_occupant_id_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_occupant_id *xmpp_presence_occupant_id(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_occupant_id *)xso_payload(&xmpp_presence_class, o, &xmpp_occupant_id_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
