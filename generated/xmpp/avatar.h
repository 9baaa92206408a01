/* Printed by xsoc from avatar.xml: do not edit. */
/* XEP-0084: User Avatar. */
#ifndef XMPP_AVATAR_H
#define XMPP_AVATAR_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/avatar.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/avatar.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_avatar_module;

struct xmpp_avatar_metadata_info {
	uint32_t bytes;
	bool has_bytes;
	uint16_t height;
	bool has_height;
	const char *id;
	const char *type;
	const char *url; /* uri */
	uint16_t width;
	bool has_width;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_avatar_metadata_info_class;

struct xmpp_avatar_metadata_pointer {
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_avatar_metadata_pointer_class;

/*
 * <metadata xmlns='urn:xmpp:avatar:metadata'>
 * Where an avatar is; with nothing in it, that there is none any more.
 */
struct xmpp_avatar_metadata {
	const struct xmpp_avatar_metadata_info *info;
	size_t n_info;
	const struct xmpp_avatar_metadata_pointer *pointer;
	size_t n_pointer;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_avatar_metadata_class;

static inline struct xso_any xmpp_avatar_metadata_any(const struct xmpp_avatar_metadata *o)
{
	struct xso_any any = { &xmpp_avatar_metadata_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_avatar_metadata *xmpp_avatar_metadata_from(struct xso_any any)
{
	return any.cls == &xmpp_avatar_metadata_class ? (const struct xmpp_avatar_metadata *)any.object : NULL;
}

static inline enum xso_status xmpp_avatar_metadata_decode(struct xmpp_avatar_metadata *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_avatar_metadata_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_avatar_metadata_encode(const struct xmpp_avatar_metadata *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_avatar_metadata_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_avatar_metadata *xmpp_pubsub_item_avatar_metadata(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_avatar_metadata *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_avatar_metadata_class, NULL);
}

/*
 * <data xmlns='urn:xmpp:avatar:data'>
 * The image, a PNG.
 */
struct xmpp_avatar_data {
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_avatar_data_class;

static inline struct xso_any xmpp_avatar_data_any(const struct xmpp_avatar_data *o)
{
	struct xso_any any = { &xmpp_avatar_data_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_avatar_data *xmpp_avatar_data_from(struct xso_any any)
{
	return any.cls == &xmpp_avatar_data_class ? (const struct xmpp_avatar_data *)any.object : NULL;
}

static inline enum xso_status xmpp_avatar_data_decode(struct xmpp_avatar_data *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_avatar_data_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_avatar_data_encode(const struct xmpp_avatar_data *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_avatar_data_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_avatar_data *xmpp_pubsub_item_avatar_data(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_avatar_data *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_avatar_data_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
