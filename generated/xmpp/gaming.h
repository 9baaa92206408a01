/* Printed by xsoc from gaming.xml: do not edit. */
/* XEP-0196: User Gaming. */
#ifndef XMPP_GAMING_H
#define XMPP_GAMING_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/gaming.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/gaming.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_gaming_module;

/* <game xmlns='urn:xmpp:gaming:0'> */
struct xmpp_game {
	const char *character_name;
	const char *character_profile;
	const char *name;
	const char *level;
	const char *server_address;
	const char *server_name;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_game_class;

static inline struct xso_any xmpp_game_any(const struct xmpp_game *o)
{
	struct xso_any any = { &xmpp_game_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_game *xmpp_game_from(struct xso_any any)
{
	return any.cls == &xmpp_game_class ? (const struct xmpp_game *)any.object : NULL;
}

static inline enum xso_status xmpp_game_decode(struct xmpp_game *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_game_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_game_encode(const struct xmpp_game *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_game_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_game *xmpp_pubsub_item_game(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_game *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_game_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
