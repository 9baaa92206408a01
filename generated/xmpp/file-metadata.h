/* Printed by xsoc from file-metadata.xml: do not edit. */
/* XEP-0446: File Metadata Element. */
#ifndef XMPP_FILE_METADATA_H
#define XMPP_FILE_METADATA_H

#include <xmpp/core.h>
#include <xmpp/hashes.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/file-metadata.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/file-metadata.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_file_metadata_module;

/*
 * <file xmlns='urn:xmpp:file:metadata:0'>
 * What is known of a file. Take care where the name is used as one: it may say
 * ../../.profile.
 */
struct xmpp_file_metadata {
	const char *media_type;
	const char *name;
	struct xso_datetime date; /* datetime */
	bool has_date;
	uint64_t size;
	bool has_size;
	const struct xmpp_hash *hash; /* one per algo */
	size_t n_hash;
	const struct xmpp_hash_used *hash_used;
	uint64_t length; /* milliseconds */
	bool has_length;
	uint32_t width;
	bool has_width;
	uint32_t height;
	bool has_height;
	const char *dimensions; /* deprecated, 512x512, say */
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_metadata_class;

static inline struct xso_any xmpp_file_metadata_any(const struct xmpp_file_metadata *o)
{
	struct xso_any any = { &xmpp_file_metadata_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_file_metadata *xmpp_file_metadata_from(struct xso_any any)
{
	return any.cls == &xmpp_file_metadata_class ? (const struct xmpp_file_metadata *)any.object : NULL;
}

static inline enum xso_status xmpp_file_metadata_decode(struct xmpp_file_metadata *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_file_metadata_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_file_metadata_encode(const struct xmpp_file_metadata *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_file_metadata_class, o, ns, writer, error);
}

/* The first one with this algo; NULL: none. */
static inline const struct xmpp_hash *xmpp_file_metadata_hash_by_algo(
	const struct xmpp_file_metadata *o, const char *algo)
{
	return (const struct xmpp_hash *)xso_list_find(
		o->hash, o->n_hash, sizeof *o->hash,
		offsetof(struct xmpp_hash, algo), algo);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_file_metadata_desc_by_lang(
	const struct xmpp_file_metadata *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_file_metadata_desc_lookup(
	const struct xmpp_file_metadata *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_file_metadata *xmpp_message_file_metadata(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_file_metadata *)xso_payload(&xmpp_message_class, o, &xmpp_file_metadata_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
