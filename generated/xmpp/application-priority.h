/* Printed by xsoc from application-priority.xml: do not edit. */
/* XEP-0168: Resource Application Priority. */
#ifndef XMPP_APPLICATION_PRIORITY_H
#define XMPP_APPLICATION_PRIORITY_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/application-priority.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/application-priority.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_application_priority_module;

/*
 * <rap xmlns='urn:xmpp:rap:0'>
 * How much a client wants to be the one for an application.
 */
struct xmpp_application_priority {
	const char *ns; /* absent means jabber:client */
	int8_t num;
	bool has_num;
	bool primary; /* the server has chosen it */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_application_priority_class;

static inline struct xso_any xmpp_application_priority_any(const struct xmpp_application_priority *o)
{
	struct xso_any any = { &xmpp_application_priority_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_application_priority *xmpp_application_priority_from(struct xso_any any)
{
	return any.cls == &xmpp_application_priority_class ? (const struct xmpp_application_priority *)any.object : NULL;
}

static inline enum xso_status xmpp_application_priority_decode(struct xmpp_application_priority *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_application_priority_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_application_priority_encode(const struct xmpp_application_priority *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_application_priority_class, o, ns, writer, error);
}

/* The value, or "jabber:client" when it is absent. */
static inline const char *xmpp_application_priority_ns(const struct xmpp_application_priority *o)
{
	return o->ns ? o->ns : "jabber:client";
}

/* In a presence: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_application_priority *xmpp_presence_application_priority(
	const struct xmpp_presence *o, size_t *at)
{
	return (const struct xmpp_application_priority *)xso_payload(&xmpp_presence_class, o, &xmpp_application_priority_class, at);
}

/* In a pubsub-item: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_application_priority *xmpp_pubsub_item_application_priority(
	const struct xmpp_pubsub_item *o, size_t *at)
{
	return (const struct xmpp_application_priority *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_application_priority_class, at);
}

/*
 * <route xmlns='urn:xmpp:raproute:0'>
 * To the client which is the one for that.
 */
struct xmpp_application_route {
	const char *ns; /* absent means jabber:client */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_application_route_class;

static inline struct xso_any xmpp_application_route_any(const struct xmpp_application_route *o)
{
	struct xso_any any = { &xmpp_application_route_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_application_route *xmpp_application_route_from(struct xso_any any)
{
	return any.cls == &xmpp_application_route_class ? (const struct xmpp_application_route *)any.object : NULL;
}

static inline enum xso_status xmpp_application_route_decode(struct xmpp_application_route *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_application_route_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_application_route_encode(const struct xmpp_application_route *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_application_route_class, o, ns, writer, error);
}

/* The value, or "jabber:client" when it is absent. */
static inline const char *xmpp_application_route_ns(const struct xmpp_application_route *o)
{
	return o->ns ? o->ns : "jabber:client";
}

/* In a message. NULL: none. */
static inline const struct xmpp_application_route *xmpp_message_application_route(
	const struct xmpp_message *o)
{
	return (const struct xmpp_application_route *)xso_payload(&xmpp_message_class, o, &xmpp_application_route_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
