/* Printed by xsoc from tune.xml: do not edit. */
/* XEP-0118: User Tune. */
#ifndef XMPP_TUNE_H
#define XMPP_TUNE_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/tune.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/tune.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_tune_module;

/*
 * <tune xmlns='http://jabber.org/protocol/tune'>
 * What somebody listens to. Without content: nothing any more.
 */
struct xmpp_tune {
	const char *artist; /* who plays or sings it */
	const char *composer;
	const char *date;
	const char *genre;
	const char *language;
	uint32_t length; /* seconds; absent of a stream without end */
	bool has_length;
	const char *lyricist;
	const char *performer;
	uint8_t rating; /* from 1 to 10, the best */
	const char *source; /* the album, or where else it is from */
	const char *title;
	const char *track; /* what tells it from others of the source: often a number */
	const char *uri; /* of a page on the tune or the artist */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_tune_class;

static inline struct xso_any xmpp_tune_any(const struct xmpp_tune *o)
{
	struct xso_any any = { &xmpp_tune_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_tune *xmpp_tune_from(struct xso_any any)
{
	return any.cls == &xmpp_tune_class ? (const struct xmpp_tune *)any.object : NULL;
}

static inline enum xso_status xmpp_tune_decode(struct xmpp_tune *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_tune_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_tune_encode(const struct xmpp_tune *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_tune_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_tune *xmpp_pubsub_item_tune(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_tune *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_tune_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_tune *xmpp_message_tune(
	const struct xmpp_message *o)
{
	return (const struct xmpp_tune *)xso_payload(&xmpp_message_class, o, &xmpp_tune_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
