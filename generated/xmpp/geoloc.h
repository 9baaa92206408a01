/* Printed by xsoc from geoloc.xml: do not edit. */
/* XEP-0080: User Location. */
#ifndef XMPP_GEOLOC_H
#define XMPP_GEOLOC_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/geoloc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/geoloc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_geoloc_module;

/*
 * <geoloc xmlns='http://jabber.org/protocol/geoloc'>
 * Without content: no longer told.
 */
struct xmpp_geoloc {
	const char *lang;
	double accuracy; /* metres */
	bool has_accuracy;
	double alt; /* metres */
	bool has_alt;
	double altaccuracy; /* metres */
	bool has_altaccuracy;
	const char *area;
	double bearing; /* degrees from true north */
	bool has_bearing;
	const char *building;
	const char *country;
	const char *countrycode;
	const char *datum;
	const char *description;
	double error; /* deprecated, arc minutes */
	bool has_error;
	const char *floor;
	double lat; /* degrees north */
	bool has_lat;
	const char *locality;
	double lon; /* degrees east */
	bool has_lon;
	const char *postalcode;
	const char *region;
	const char *regioncode;
	const char *room;
	double speed; /* metres a second */
	bool has_speed;
	const char *street;
	const char *text;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	int16_t tzo;
	bool has_tzo;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_geoloc_class;

static inline struct xso_any xmpp_geoloc_any(const struct xmpp_geoloc *o)
{
	struct xso_any any = { &xmpp_geoloc_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_geoloc *xmpp_geoloc_from(struct xso_any any)
{
	return any.cls == &xmpp_geoloc_class ? (const struct xmpp_geoloc *)any.object : NULL;
}

static inline enum xso_status xmpp_geoloc_decode(struct xmpp_geoloc *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_geoloc_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_geoloc_encode(const struct xmpp_geoloc *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_geoloc_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_geoloc *xmpp_pubsub_item_geoloc(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_geoloc *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_geoloc_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_geoloc *xmpp_message_geoloc(
	const struct xmpp_message *o)
{
	return (const struct xmpp_geoloc *)xso_payload(&xmpp_message_class, o, &xmpp_geoloc_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_geoloc *xmpp_presence_geoloc(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_geoloc *)xso_payload(&xmpp_presence_class, o, &xmpp_geoloc_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
