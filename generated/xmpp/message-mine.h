/* Printed by xsoc from message-mine.xml: do not edit. */
/* XEP-0259: Message Mine-ing. */
#ifndef XMPP_MESSAGE_MINE_H
#define XMPP_MESSAGE_MINE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/message-mine.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/message-mine.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_message_mine_module;

/*
 * <whose xmlns='urn:xmpp:tmp:mine:0'>
 * A message that went to several devices, of which one should say that it is its.
 */
struct xmpp_message_whose {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_whose_class;

static inline struct xso_any xmpp_message_whose_any(const struct xmpp_message_whose *o)
{
	struct xso_any any = { &xmpp_message_whose_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_whose *xmpp_message_whose_from(struct xso_any any)
{
	return any.cls == &xmpp_message_whose_class ? (const struct xmpp_message_whose *)any.object : NULL;
}

static inline enum xso_status xmpp_message_whose_decode(struct xmpp_message_whose *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_whose_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_whose_encode(const struct xmpp_message_whose *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_whose_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_whose *xmpp_message_message_whose(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_whose *)xso_payload(&xmpp_message_class, o, &xmpp_message_whose_class, NULL);
}

/* <mine xmlns='urn:xmpp:tmp:mine:0'> */
struct xmpp_message_mine {
	const char *const *id;
	size_t n_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_mine_class;

static inline struct xso_any xmpp_message_mine_any(const struct xmpp_message_mine *o)
{
	struct xso_any any = { &xmpp_message_mine_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_mine *xmpp_message_mine_from(struct xso_any any)
{
	return any.cls == &xmpp_message_mine_class ? (const struct xmpp_message_mine *)any.object : NULL;
}

static inline enum xso_status xmpp_message_mine_decode(struct xmpp_message_mine *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_mine_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_mine_encode(const struct xmpp_message_mine *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_mine_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_mine *xmpp_message_message_mine(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_mine *)xso_payload(&xmpp_message_class, o, &xmpp_message_mine_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
