/* Printed by xsoc from stanza-id.xml: do not edit. */
/* XEP-0359: Unique and Stable Stanza IDs. */
#ifndef XMPP_STANZA_ID_H
#define XMPP_STANZA_ID_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stanza-id.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stanza-id.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stanza_id_module;

/*
 * <stanza-id xmlns='urn:xmpp:sid:0'>
 * The name that `by` gave the message. Believe it only when `by` is asked to give them.
 */
struct xmpp_stanza_id {
	const char *by; /* jid, required */
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stanza_id_class;

static inline struct xso_any xmpp_stanza_id_any(const struct xmpp_stanza_id *o)
{
	struct xso_any any = { &xmpp_stanza_id_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stanza_id *xmpp_stanza_id_from(struct xso_any any)
{
	return any.cls == &xmpp_stanza_id_class ? (const struct xmpp_stanza_id *)any.object : NULL;
}

static inline enum xso_status xmpp_stanza_id_decode(struct xmpp_stanza_id *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stanza_id_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stanza_id_encode(const struct xmpp_stanza_id *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stanza_id_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_stanza_id *xmpp_message_stanza_id(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_stanza_id *)xso_payload(&xmpp_message_class, o, &xmpp_stanza_id_class, at);
}

/*
 * <origin-id xmlns='urn:xmpp:sid:0'>
 * The name that its sender gave the message.
 */
struct xmpp_origin_id {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_origin_id_class;

static inline struct xso_any xmpp_origin_id_any(const struct xmpp_origin_id *o)
{
	struct xso_any any = { &xmpp_origin_id_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_origin_id *xmpp_origin_id_from(struct xso_any any)
{
	return any.cls == &xmpp_origin_id_class ? (const struct xmpp_origin_id *)any.object : NULL;
}

static inline enum xso_status xmpp_origin_id_decode(struct xmpp_origin_id *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_origin_id_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_origin_id_encode(const struct xmpp_origin_id *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_origin_id_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_origin_id *xmpp_message_origin_id(
	const struct xmpp_message *o)
{
	return (const struct xmpp_origin_id *)xso_payload(&xmpp_message_class, o, &xmpp_origin_id_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
