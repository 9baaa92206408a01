/* Printed by xsoc from file-sharing.xml: do not edit. */
/* XEP-0447: Stateless File Sharing. */
#ifndef XMPP_FILE_SHARING_H
#define XMPP_FILE_SHARING_H

#include <xmpp/core.h>
#include <xmpp/file-metadata.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/file-sharing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/file-sharing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_file_sharing_module;

/*
 * <sources xmlns='urn:xmpp:sfs:0'>
 * Places to get a file from. On its own in a message, more of them for a file that was
 * shared before.
 */
struct xmpp_file_sources {
	const char *id; /* of the file-sharing it belongs to */
	const struct xso_any *source; /* known and unknown, in order */
	size_t n_source;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_sources_class;

static inline struct xso_any xmpp_file_sources_any(const struct xmpp_file_sources *o)
{
	struct xso_any any = { &xmpp_file_sources_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_file_sources *xmpp_file_sources_from(struct xso_any any)
{
	return any.cls == &xmpp_file_sources_class ? (const struct xmpp_file_sources *)any.object : NULL;
}

static inline enum xso_status xmpp_file_sources_decode(struct xmpp_file_sources *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_file_sources_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_file_sources_encode(const struct xmpp_file_sources *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_file_sources_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_file_sources *xmpp_message_file_sources(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_file_sources *)xso_payload(&xmpp_message_class, o, &xmpp_file_sources_class, at);
}

enum xmpp_file_sharing_disposition {
	XMPP_FILE_SHARING_DISPOSITION_ABSENT = 0, /* there is none */
	XMPP_FILE_SHARING_DISPOSITION_INLINE,
	XMPP_FILE_SHARING_DISPOSITION_ATTACHMENT,
};

extern const struct xso_enum xmpp_file_sharing_disposition_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_file_sharing_disposition_text(enum xmpp_file_sharing_disposition value)
{
	return xso_enum_text(&xmpp_file_sharing_disposition_enum, (int)value);
}

/*
 * <file-sharing xmlns='urn:xmpp:sfs:0'>
 * A file, and where to get it from.
 */
struct xmpp_file_sharing {
	enum xmpp_file_sharing_disposition disposition;
	const char *id; /* wanted where a message has several files */
	const struct xmpp_file_metadata *file;
	const struct xmpp_file_sources *sources;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_sharing_class;

static inline struct xso_any xmpp_file_sharing_any(const struct xmpp_file_sharing *o)
{
	struct xso_any any = { &xmpp_file_sharing_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_file_sharing *xmpp_file_sharing_from(struct xso_any any)
{
	return any.cls == &xmpp_file_sharing_class ? (const struct xmpp_file_sharing *)any.object : NULL;
}

static inline enum xso_status xmpp_file_sharing_decode(struct xmpp_file_sharing *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_file_sharing_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_file_sharing_encode(const struct xmpp_file_sharing *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_file_sharing_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_file_sharing *xmpp_message_file_sharing(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_file_sharing *)xso_payload(&xmpp_message_class, o, &xmpp_file_sharing_class, at);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_file_sharing *xmpp_pubsub_item_file_sharing(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_file_sharing *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_file_sharing_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
