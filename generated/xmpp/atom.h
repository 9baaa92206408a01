/* Printed by xsoc from atom.xml: do not edit. */
/* RFC 4287: the Atom syndication format. */
/* As published at nodes, with what XEP-0277 and RFC 4685 add. */
#ifndef XMPP_ATOM_H
#define XMPP_ATOM_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/atom.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/atom.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_atom_module;

struct xmpp_atom_text_div {
	const char *lang;
	const struct xso_raw *content;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_text_div_class;

enum xmpp_atom_text_type {
	XMPP_ATOM_TEXT_TYPE_ABSENT = 0, /* there is none */
	XMPP_ATOM_TEXT_TYPE_TEXT,
	XMPP_ATOM_TEXT_TYPE_HTML,
	XMPP_ATOM_TEXT_TYPE_XHTML,
};

extern const struct xso_enum xmpp_atom_text_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_atom_text_type_text(enum xmpp_atom_text_type value)
{
	return xso_enum_text(&xmpp_atom_text_type_enum, (int)value);
}

/* A text of type text (or none) or html; of type xhtml it is in div. */
struct xmpp_atom_text {
	const char *base;
	const char *lang;
	enum xmpp_atom_text_type type;
	const char *text;
	const struct xmpp_atom_text_div *div;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_text_class;

/* Who wrote it or helped to. */
struct xmpp_atom_person {
	const char *base;
	const char *lang;
	const char *name;
	const char *uri;
	const char *email;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_person_class;

/* What it is about. */
struct xmpp_atom_category {
	const char *base;
	const char *lang;
	const char *term;
	const char *scheme;
	const char *label;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_category_class;

/* A resource that belongs to it; rel says how. */
struct xmpp_atom_link {
	const char *base;
	const char *lang;
	const char *href;
	const char *rel;
	const char *type;
	const char *hreflang;
	const char *title;
	uint64_t length;
	bool has_length;
	const char *ref; /* XEP-0277: the entry that is repeated */
	uint32_t replies;
	bool has_replies;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_link_class;

/* The software that made it. */
struct xmpp_atom_generator {
	const char *base;
	const char *lang;
	const char *uri;
	const char *version;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_generator_class;

/*
 * <feed xmlns='http://www.w3.org/2005/Atom'>
 * A collection of entries, or, at a node without any, what is said of the whole.
 */
struct xmpp_atom_feed {
	const char *base;
	const char *lang;
	const struct xmpp_atom_person *author;
	size_t n_author;
	const struct xmpp_atom_person *contributor;
	size_t n_contributor;
	const struct xmpp_atom_category *category;
	size_t n_category;
	const char *id;
	const struct xmpp_atom_link *link;
	size_t n_link;
	const struct xmpp_atom_text *rights;
	const struct xmpp_atom_text *title;
	size_t n_title;
	struct xso_datetime updated; /* datetime */
	bool has_updated;
	const struct xmpp_atom_generator *generator;
	const char *icon;
	const char *logo;
	const struct xmpp_atom_text *subtitle;
	const struct xmpp_atom_entry *entry;
	size_t n_entry;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_feed_class;

static inline struct xso_any xmpp_atom_feed_any(const struct xmpp_atom_feed *o)
{
	struct xso_any any = { &xmpp_atom_feed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_atom_feed *xmpp_atom_feed_from(struct xso_any any)
{
	return any.cls == &xmpp_atom_feed_class ? (const struct xmpp_atom_feed *)any.object : NULL;
}

static inline enum xso_status xmpp_atom_feed_decode(struct xmpp_atom_feed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_atom_feed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_atom_feed_encode(const struct xmpp_atom_feed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_atom_feed_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_atom_feed *xmpp_pubsub_item_atom_feed(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_atom_feed *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_atom_feed_class, NULL);
}

/* What was said of the feed that an entry was copied from. */
struct xmpp_atom_source {
	const char *base;
	const char *lang;
	const struct xmpp_atom_person *author;
	size_t n_author;
	const struct xmpp_atom_person *contributor;
	size_t n_contributor;
	const struct xmpp_atom_category *category;
	size_t n_category;
	const char *id;
	const struct xmpp_atom_link *link;
	size_t n_link;
	const struct xmpp_atom_text *rights;
	const struct xmpp_atom_text *title;
	size_t n_title;
	struct xso_datetime updated; /* datetime */
	bool has_updated;
	const struct xmpp_atom_generator *generator;
	const char *icon;
	const char *logo;
	const struct xmpp_atom_text *subtitle;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_source_class;

struct xmpp_atom_entry_content_div {
	const char *lang;
	const struct xso_raw *content;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_entry_content_div_class;

struct xmpp_atom_entry_content {
	const char *base;
	const char *lang;
	const char *type; /* text, html, xhtml, or a media type */
	const char *src;
	const char *text;
	const struct xmpp_atom_entry_content_div *div;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_entry_content_class;

struct xmpp_atom_entry_in_reply_to {
	const char *ref;
	const char *href;
	const char *source;
	const char *type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_entry_in_reply_to_class;

/*
 * <entry xmlns='http://www.w3.org/2005/Atom'>
 * One article.
 */
struct xmpp_atom_entry {
	const char *base;
	const char *lang;
	const struct xmpp_atom_person *author;
	size_t n_author;
	const struct xmpp_atom_person *contributor;
	size_t n_contributor;
	const struct xmpp_atom_category *category;
	size_t n_category;
	const char *id;
	const struct xmpp_atom_link *link;
	size_t n_link;
	const struct xmpp_atom_text *rights;
	const struct xmpp_atom_text *title;
	size_t n_title;
	struct xso_datetime updated; /* datetime */
	bool has_updated;
	const struct xmpp_atom_generator *generator;
	struct xso_datetime published; /* datetime */
	bool has_published;
	const struct xmpp_atom_text *summary;
	size_t n_summary;
	const struct xmpp_atom_entry_content *content;
	size_t n_content;
	const struct xmpp_atom_source *source;
	const struct xmpp_atom_entry_in_reply_to *in_reply_to;
	size_t n_in_reply_to;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_atom_entry_class;

static inline struct xso_any xmpp_atom_entry_any(const struct xmpp_atom_entry *o)
{
	struct xso_any any = { &xmpp_atom_entry_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_atom_entry *xmpp_atom_entry_from(struct xso_any any)
{
	return any.cls == &xmpp_atom_entry_class ? (const struct xmpp_atom_entry *)any.object : NULL;
}

static inline enum xso_status xmpp_atom_entry_decode(struct xmpp_atom_entry *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_atom_entry_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_atom_entry_encode(const struct xmpp_atom_entry *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_atom_entry_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_atom_entry *xmpp_pubsub_item_atom_entry(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_atom_entry *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_atom_entry_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
