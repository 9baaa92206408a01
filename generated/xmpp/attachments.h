/* Printed by xsoc from attachments.xml: do not edit. */
/* XEP-0470: Pubsub Attachments. */
#ifndef XMPP_ATTACHMENTS_H
#define XMPP_ATTACHMENTS_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/attachments.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/attachments.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_attachments_module;

struct xmpp_attachments_noticed {
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attachments_noticed_class;

struct xmpp_attachments_reactions {
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const char *const *reaction;
	size_t n_reaction;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attachments_reactions_class;

/*
 * <attachments xmlns='urn:xmpp:pubsub-attachments:1'> and others
 * What somebody adds to an item of another node. Keep those that are not known when it is
 * published again.
 */
struct xmpp_attachments {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_attachments_noticed *noticed;
	const struct xmpp_attachments_reactions *reactions;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attachments_class;

static inline struct xso_any xmpp_attachments_any(const struct xmpp_attachments *o)
{
	struct xso_any any = { &xmpp_attachments_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_attachments *xmpp_attachments_from(struct xso_any any)
{
	return any.cls == &xmpp_attachments_class ? (const struct xmpp_attachments *)any.object : NULL;
}

static inline enum xso_status xmpp_attachments_decode(struct xmpp_attachments *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_attachments_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_attachments_encode(const struct xmpp_attachments *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_attachments_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_attachments *xmpp_pubsub_item_attachments(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_attachments *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_attachments_class, NULL);
}

struct xmpp_attachments_summary_noticed {
	uint32_t count;
	bool has_count;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attachments_summary_noticed_class;

struct xmpp_attachments_summary_reaction {
	uint32_t count; /* absent means 1 */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attachments_summary_reaction_class;

/* The value, or 1 when it is absent. */
static inline uint32_t xmpp_attachments_summary_reaction_count(const struct xmpp_attachments_summary_reaction *o)
{
	return o->count ? o->count : 1;
}

/* <summary xmlns='urn:xmpp:pubsub-attachments:summary:1'> and others */
struct xmpp_attachments_summary {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_attachments_summary_noticed *noticed;
	bool has_reactions;
	const struct xmpp_attachments_summary_reaction *reaction;
	size_t n_reaction;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_attachments_summary_class;

static inline struct xso_any xmpp_attachments_summary_any(const struct xmpp_attachments_summary *o)
{
	struct xso_any any = { &xmpp_attachments_summary_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_attachments_summary *xmpp_attachments_summary_from(struct xso_any any)
{
	return any.cls == &xmpp_attachments_summary_class ? (const struct xmpp_attachments_summary *)any.object : NULL;
}

static inline enum xso_status xmpp_attachments_summary_decode(struct xmpp_attachments_summary *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_attachments_summary_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_attachments_summary_encode(const struct xmpp_attachments_summary *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_attachments_summary_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_attachments_summary *xmpp_pubsub_item_attachments_summary(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_attachments_summary *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_attachments_summary_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
