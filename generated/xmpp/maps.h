/* Printed by xsoc from maps.xml: do not edit. */
/* XEP-0110: Generic Maps. */
#ifndef XMPP_MAPS_H
#define XMPP_MAPS_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/maps.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/maps.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_maps_module;

struct xmpp_map_layer_picture {
	uint32_t height;
	bool has_height;
	const char *src; /* uri */
	uint32_t width;
	bool has_width;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_map_layer_picture_class;

/* Formulas in long and lat. */
struct xmpp_map_layer_projection {
	const char *x;
	const char *y;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_map_layer_projection_class;

struct xmpp_map_layer_item {
	const char *jid;
	double lat; /* degrees north */
	bool has_lat;
	double lon; /* degrees east */
	bool has_lon;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_map_layer_item_class;

struct xmpp_map_layer {
	const char *id;
	int32_t offset_x;
	bool has_offset_x;
	int32_t offset_y;
	bool has_offset_y;
	double scale;
	bool has_scale;
	const struct xmpp_map_layer_picture *picture;
	const struct xmpp_map_layer_projection *projection; /* Formulas in long and lat. */
	const struct xmpp_map_layer_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_map_layer_class;

/*
 * <map xmlns='http://jabber.org/protocol/map'>
 * Pictures, and where on them people stand.
 */
struct xmpp_map {
	const char *id;
	const struct xmpp_map_layer *layer;
	size_t n_layer;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_map_class;

static inline struct xso_any xmpp_map_any(const struct xmpp_map *o)
{
	struct xso_any any = { &xmpp_map_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_map *xmpp_map_from(struct xso_any any)
{
	return any.cls == &xmpp_map_class ? (const struct xmpp_map *)any.object : NULL;
}

static inline enum xso_status xmpp_map_decode(struct xmpp_map *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_map_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_map_encode(const struct xmpp_map *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_map_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_map *xmpp_pubsub_item_map(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_map *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_map_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
