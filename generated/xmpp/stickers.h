/* Printed by xsoc from stickers.xml: do not edit. */
/* XEP-0449: Stickers. */
#ifndef XMPP_STICKERS_H
#define XMPP_STICKERS_H

#include <xmpp/core.h>
#include <xmpp/file-metadata.h>
#include <xmpp/file-sharing.h>
#include <xmpp/hashes.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stickers.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stickers.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stickers_module;

/*
 * <sticker xmlns='urn:xmpp:stickers:0'>
 * The file that the message shares is a sticker.
 */
struct xmpp_sticker {
	const char *pack; /* the item of the pack that it is from */
	const char *jid; /* where the pack is, if not at the account of the sender */
	const char *node; /* the same, if not urn:xmpp:stickers:0 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sticker_class;

static inline struct xso_any xmpp_sticker_any(const struct xmpp_sticker *o)
{
	struct xso_any any = { &xmpp_sticker_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sticker *xmpp_sticker_from(struct xso_any any)
{
	return any.cls == &xmpp_sticker_class ? (const struct xmpp_sticker *)any.object : NULL;
}

static inline enum xso_status xmpp_sticker_decode(struct xmpp_sticker *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sticker_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sticker_encode(const struct xmpp_sticker *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sticker_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sticker *xmpp_message_sticker(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sticker *)xso_payload(&xmpp_message_class, o, &xmpp_sticker_class, NULL);
}

/*
 * A sticker. The description of its file that has no language is shown where the picture
 * is not.
 */
struct xmpp_sticker_pack_item {
	const struct xmpp_lang_text *suggest; /* What somebody may have typed in its stead. */
	size_t n_suggest;
	const struct xmpp_file_metadata *file;
	const struct xmpp_file_sources *sources;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sticker_pack_item_class;

/*
 * <pack xmlns='urn:xmpp:stickers:0'>
 * Stickers that belong together.
 */
struct xmpp_sticker_pack {
	const struct xmpp_lang_text *name; /* one per lang */
	size_t n_name;
	const struct xmpp_lang_text *summary; /* one per lang */
	size_t n_summary;
	/*
	 * A sticker. The description of its file that has no language is shown where the picture
	 * is not.
	 */
	const struct xmpp_sticker_pack_item *item;
	size_t n_item;
	/*
	 * one per algo, Of the names, the summaries and the stickers. The id of the item is its
	 * first 24 characters.
	 */
	const struct xmpp_hash *hash;
	size_t n_hash;
	bool restricted; /* not for others to use or copy */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sticker_pack_class;

static inline struct xso_any xmpp_sticker_pack_any(const struct xmpp_sticker_pack *o)
{
	struct xso_any any = { &xmpp_sticker_pack_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sticker_pack *xmpp_sticker_pack_from(struct xso_any any)
{
	return any.cls == &xmpp_sticker_pack_class ? (const struct xmpp_sticker_pack *)any.object : NULL;
}

static inline enum xso_status xmpp_sticker_pack_decode(struct xmpp_sticker_pack *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sticker_pack_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sticker_pack_encode(const struct xmpp_sticker_pack *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sticker_pack_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sticker_pack_name_by_lang(
	const struct xmpp_sticker_pack *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->name, o->n_name, sizeof *o->name,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sticker_pack_name_lookup(
	const struct xmpp_sticker_pack *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->name, o->n_name, sizeof *o->name,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sticker_pack_summary_by_lang(
	const struct xmpp_sticker_pack *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->summary, o->n_summary, sizeof *o->summary,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sticker_pack_summary_lookup(
	const struct xmpp_sticker_pack *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->summary, o->n_summary, sizeof *o->summary,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this algo; NULL: none. */
static inline const struct xmpp_hash *xmpp_sticker_pack_hash_by_algo(
	const struct xmpp_sticker_pack *o, const char *algo)
{
	return (const struct xmpp_hash *)xso_list_find(
		o->hash, o->n_hash, sizeof *o->hash,
		offsetof(struct xmpp_hash, algo), algo);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_sticker_pack *xmpp_pubsub_item_sticker_pack(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_sticker_pack *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_sticker_pack_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
