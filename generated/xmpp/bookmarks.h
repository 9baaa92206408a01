/* Printed by xsoc from bookmarks.xml: do not edit. */
/* XEP-0048: Bookmarks. */
#ifndef XMPP_BOOKMARKS_H
#define XMPP_BOOKMARKS_H

#include <xmpp/private.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bookmarks.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bookmarks.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bookmarks_module;

struct xmpp_bookmarks_conference {
	const char *jid;
	const char *name;
	bool autojoin;
	const char *nick;
	const char *password; /* secret */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bookmarks_conference_class;

struct xmpp_bookmarks_url {
	const char *name;
	const char *url; /* uri */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bookmarks_url_class;

/*
 * <storage xmlns='storage:bookmarks'>
 * All of them in one place: rooms, and pages of the web.
 */
struct xmpp_bookmarks {
	const struct xmpp_bookmarks_conference *conference; /* one per jid */
	size_t n_conference;
	const struct xmpp_bookmarks_url *url;
	size_t n_url;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bookmarks_class;

static inline struct xso_any xmpp_bookmarks_any(const struct xmpp_bookmarks *o)
{
	struct xso_any any = { &xmpp_bookmarks_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bookmarks *xmpp_bookmarks_from(struct xso_any any)
{
	return any.cls == &xmpp_bookmarks_class ? (const struct xmpp_bookmarks *)any.object : NULL;
}

static inline enum xso_status xmpp_bookmarks_decode(struct xmpp_bookmarks *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bookmarks_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bookmarks_encode(const struct xmpp_bookmarks *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bookmarks_class, o, ns, writer, error);
}

/* The first one with this jid; NULL: none. */
static inline const struct xmpp_bookmarks_conference *xmpp_bookmarks_conference_by_jid(
	const struct xmpp_bookmarks *o, const char *jid)
{
	return (const struct xmpp_bookmarks_conference *)xso_list_find(
		o->conference, o->n_conference, sizeof *o->conference,
		offsetof(struct xmpp_bookmarks_conference, jid), jid);
}

/* In a private. NULL: none. */
static inline const struct xmpp_bookmarks *xmpp_private_bookmarks(
	const struct xmpp_private *o)
{
	return (const struct xmpp_bookmarks *)xso_payload(&xmpp_private_class, o, &xmpp_bookmarks_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_bookmarks *xmpp_pubsub_item_bookmarks(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_bookmarks *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_bookmarks_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
