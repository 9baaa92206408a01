/* Printed by xsoc from pubsub.xml: do not edit. */
/* XEP-0060: Publish-Subscribe. */
#ifndef XMPP_PUBSUB_H
#define XMPP_PUBSUB_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pubsub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pubsub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pubsub_module;

enum xmpp_pubsub_affiliation {
	XMPP_PUBSUB_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_AFFILIATION_NONE,
	XMPP_PUBSUB_AFFILIATION_OUTCAST,
	XMPP_PUBSUB_AFFILIATION_MEMBER,
	XMPP_PUBSUB_AFFILIATION_PUBLISHER,
	XMPP_PUBSUB_AFFILIATION_PUBLISH_ONLY,
	XMPP_PUBSUB_AFFILIATION_OWNER,
};

extern const struct xso_enum xmpp_pubsub_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_affiliation_text(enum xmpp_pubsub_affiliation value)
{
	return xso_enum_text(&xmpp_pubsub_affiliation_enum, (int)value);
}

enum xmpp_pubsub_subscription_state {
	XMPP_PUBSUB_SUBSCRIPTION_STATE_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_SUBSCRIPTION_STATE_NONE,
	XMPP_PUBSUB_SUBSCRIPTION_STATE_PENDING,
	XMPP_PUBSUB_SUBSCRIPTION_STATE_UNCONFIGURED,
	XMPP_PUBSUB_SUBSCRIPTION_STATE_SUBSCRIBED,
};

extern const struct xso_enum xmpp_pubsub_subscription_state_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_subscription_state_text(enum xmpp_pubsub_subscription_state value)
{
	return xso_enum_text(&xmpp_pubsub_subscription_state_enum, (int)value);
}

struct xmpp_pubsub_item {
	const char *id;
	const char *publisher;
	const char *node;
	/* XEP-0314: the id of a security label that stands beside it */
	const char *security_label;
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_item_class;

/* <subscription xmlns='http://jabber.org/protocol/pubsub'> */
struct xmpp_pubsub_subscription {
	const char *node;
	const char *jid; /* required */
	const char *subid;
	enum xmpp_pubsub_subscription_state subscription;
	const char *expiry; /* a date, or the word presence */
	bool has_options;
	bool options_required;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_subscription_class;

static inline struct xso_any xmpp_pubsub_subscription_any(const struct xmpp_pubsub_subscription *o)
{
	struct xso_any any = { &xmpp_pubsub_subscription_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub_subscription *xmpp_pubsub_subscription_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_subscription_class ? (const struct xmpp_pubsub_subscription *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_subscription_decode(struct xmpp_pubsub_subscription *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_subscription_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_subscription_encode(const struct xmpp_pubsub_subscription *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_subscription_class, o, ns, writer, error);
}

struct xmpp_pubsub_create {
	const char *node;
	const char *type; /* deprecated */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_create_class;

struct xmpp_pubsub_subscribe {
	const char *node;
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_subscribe_class;

struct xmpp_pubsub_unsubscribe {
	const char *node;
	const char *jid; /* required */
	const char *subid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_unsubscribe_class;

struct xmpp_pubsub_options {
	const char *node;
	const char *jid;
	const char *subid;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_options_class;

struct xmpp_pubsub_configure {
	const char *node;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_configure_class;

struct xmpp_pubsub_default {
	const char *node;
	const char *type;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_default_class;

struct xmpp_pubsub_affiliations_affiliation {
	const char *node;
	const char *jid;
	enum xmpp_pubsub_affiliation affiliation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_affiliations_affiliation_class;

struct xmpp_pubsub_affiliations {
	const char *node;
	const struct xmpp_pubsub_affiliations_affiliation *affiliation;
	size_t n_affiliation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_affiliations_class;

struct xmpp_pubsub_subscriptions {
	const char *node;
	const struct xmpp_pubsub_subscription *subscription;
	size_t n_subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_subscriptions_class;

struct xmpp_pubsub_items {
	const char *node; /* required */
	uint32_t max_items;
	bool has_max_items;
	const char *subid;
	const struct xmpp_pubsub_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_items_class;

struct xmpp_pubsub_publish {
	const char *node; /* required */
	const struct xmpp_pubsub_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_publish_class;

struct xmpp_pubsub_publish_options {
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_publish_options_class;

struct xmpp_pubsub_retract {
	const char *node; /* required */
	bool notify;
	const struct xmpp_pubsub_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_retract_class;

/*
 * <pubsub xmlns='http://jabber.org/protocol/pubsub'>
 * What everybody may ask of a node.
 */
struct xmpp_pubsub {
	const struct xmpp_pubsub_create *create;
	const struct xmpp_pubsub_subscribe *subscribe;
	const struct xmpp_pubsub_unsubscribe *unsubscribe;
	const struct xmpp_pubsub_options *options;
	const struct xmpp_pubsub_configure *configure;
	const struct xmpp_pubsub_default *default_;
	const struct xmpp_pubsub_affiliations *affiliations;
	const struct xmpp_pubsub_subscriptions *subscriptions;
	const struct xmpp_pubsub_subscription *subscription;
	const struct xmpp_pubsub_items *items;
	const struct xmpp_pubsub_publish *publish;
	const struct xmpp_pubsub_publish_options *publish_options;
	const struct xmpp_pubsub_retract *retract;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_class;

static inline struct xso_any xmpp_pubsub_any(const struct xmpp_pubsub *o)
{
	struct xso_any any = { &xmpp_pubsub_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub *xmpp_pubsub_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_class ? (const struct xmpp_pubsub *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_decode(struct xmpp_pubsub *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_encode(const struct xmpp_pubsub *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_pubsub *xmpp_iq_pubsub(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_pubsub *)xso_payload(&xmpp_iq_class, o, &xmpp_pubsub_class, NULL);
}

typedef void xmpp_iq_pubsub_handler(
	struct xso_request *request, const struct xmpp_pubsub *o, void *user);

static inline void xmpp_iq_pubsub_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_pubsub_handler *)fn)(request, xmpp_pubsub_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_pubsub(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_pubsub_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_pubsub_class, xmpp_iq_pubsub_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_pubsub(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_pubsub_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_pubsub_answer(
	struct xso_stream *stream, const struct xmpp_pubsub *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_pubsub_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_pubsub_answer *)fn)(stream, xmpp_pubsub_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_pubsub(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_pubsub *o,
	uint64_t timeout, xmpp_iq_pubsub_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_pubsub_any(o), timeout,
		xmpp_iq_pubsub_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_pubsub *xmpp_message_pubsub(
	const struct xmpp_message *o)
{
	return (const struct xmpp_pubsub *)xso_payload(&xmpp_message_class, o, &xmpp_pubsub_class, NULL);
}

struct xmpp_pubsub_event_items {
	const char *node; /* required */
	const struct xmpp_pubsub_item *item;
	size_t n_item;
	const char *const *retract;
	size_t n_retract;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_items_class;

struct xmpp_pubsub_event_collection_associate {
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_collection_associate_class;

struct xmpp_pubsub_event_collection_disassociate {
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_collection_disassociate_class;

struct xmpp_pubsub_event_collection {
	const char *node;
	const struct xmpp_pubsub_event_collection_associate *associate;
	const struct xmpp_pubsub_event_collection_disassociate *disassociate;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_collection_class;

struct xmpp_pubsub_event_configuration {
	const char *node;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_configuration_class;

struct xmpp_pubsub_event_delete {
	const char *node; /* required */
	const char *redirect; /* uri */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_delete_class;

struct xmpp_pubsub_event_purge {
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_purge_class;

struct xmpp_pubsub_event_subscription {
	const char *node;
	const char *jid; /* required */
	const char *subid;
	enum xmpp_pubsub_subscription_state subscription;
	const char *expiry; /* a date, or the word presence */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_subscription_class;

/*
 * <event xmlns='http://jabber.org/protocol/pubsub#event'>
 * What happened at a node.
 */
struct xmpp_pubsub_event {
	const struct xmpp_pubsub_event_items *items;
	const struct xmpp_pubsub_event_collection *collection;
	const struct xmpp_pubsub_event_configuration *configuration;
	const struct xmpp_pubsub_event_delete *delete_;
	const struct xmpp_pubsub_event_purge *purge;
	const struct xmpp_pubsub_event_subscription *subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_event_class;

static inline struct xso_any xmpp_pubsub_event_any(const struct xmpp_pubsub_event *o)
{
	struct xso_any any = { &xmpp_pubsub_event_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub_event *xmpp_pubsub_event_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_event_class ? (const struct xmpp_pubsub_event *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_event_decode(struct xmpp_pubsub_event *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_event_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_event_encode(const struct xmpp_pubsub_event *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_event_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_pubsub_event *xmpp_message_pubsub_event(
	const struct xmpp_message *o)
{
	return (const struct xmpp_pubsub_event *)xso_payload(&xmpp_message_class, o, &xmpp_pubsub_event_class, NULL);
}

struct xmpp_pubsub_owner_configure {
	const char *node;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_configure_class;

struct xmpp_pubsub_owner_default {
	const char *type; /* XEP-0248: collection */
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_default_class;

struct xmpp_pubsub_owner_delete {
	const char *node; /* required */
	const char *redirect; /* uri */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_delete_class;

struct xmpp_pubsub_owner_purge {
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_purge_class;

struct xmpp_pubsub_owner_subscriptions_subscription {
	const char *node;
	const char *jid; /* required */
	const char *subid;
	enum xmpp_pubsub_subscription_state subscription;
	const char *expiry; /* a date, or the word presence */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_subscriptions_subscription_class;

struct xmpp_pubsub_owner_subscriptions {
	const char *node;
	const struct xmpp_pubsub_owner_subscriptions_subscription *subscription;
	size_t n_subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_subscriptions_class;

struct xmpp_pubsub_owner_affiliations_affiliation {
	const char *jid; /* required */
	enum xmpp_pubsub_affiliation affiliation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_affiliations_affiliation_class;

struct xmpp_pubsub_owner_affiliations {
	const char *node;
	const struct xmpp_pubsub_owner_affiliations_affiliation *affiliation;
	size_t n_affiliation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_affiliations_class;

/*
 * <pubsub xmlns='http://jabber.org/protocol/pubsub#owner'>
 * What owners may ask of a node.
 */
struct xmpp_pubsub_owner {
	const struct xmpp_pubsub_owner_configure *configure;
	const struct xmpp_pubsub_owner_default *default_;
	const struct xmpp_pubsub_owner_delete *delete_;
	const struct xmpp_pubsub_owner_purge *purge;
	const struct xmpp_pubsub_owner_subscriptions *subscriptions;
	const struct xmpp_pubsub_owner_affiliations *affiliations;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_owner_class;

static inline struct xso_any xmpp_pubsub_owner_any(const struct xmpp_pubsub_owner *o)
{
	struct xso_any any = { &xmpp_pubsub_owner_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub_owner *xmpp_pubsub_owner_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_owner_class ? (const struct xmpp_pubsub_owner *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_owner_decode(struct xmpp_pubsub_owner *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_owner_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_owner_encode(const struct xmpp_pubsub_owner *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_owner_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_pubsub_owner *xmpp_iq_pubsub_owner(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_pubsub_owner *)xso_payload(&xmpp_iq_class, o, &xmpp_pubsub_owner_class, NULL);
}

typedef void xmpp_iq_pubsub_owner_handler(
	struct xso_request *request, const struct xmpp_pubsub_owner *o, void *user);

static inline void xmpp_iq_pubsub_owner_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_pubsub_owner_handler *)fn)(request, xmpp_pubsub_owner_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_pubsub_owner(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_pubsub_owner_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_pubsub_owner_class, xmpp_iq_pubsub_owner_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_pubsub_owner(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_pubsub_owner_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_pubsub_owner_answer(
	struct xso_stream *stream, const struct xmpp_pubsub_owner *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_pubsub_owner_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_pubsub_owner_answer *)fn)(stream, xmpp_pubsub_owner_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_pubsub_owner(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_pubsub_owner *o,
	uint64_t timeout, xmpp_iq_pubsub_owner_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_pubsub_owner_any(o), timeout,
		xmpp_iq_pubsub_owner_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_pubsub_error_element {
	XMPP_PUBSUB_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_ERROR_ELEMENT_CLOSED_NODE,
	XMPP_PUBSUB_ERROR_ELEMENT_CONFIGURATION_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_INVALID_JID,
	XMPP_PUBSUB_ERROR_ELEMENT_INVALID_OPTIONS,
	XMPP_PUBSUB_ERROR_ELEMENT_INVALID_PAYLOAD,
	XMPP_PUBSUB_ERROR_ELEMENT_INVALID_SUBID,
	XMPP_PUBSUB_ERROR_ELEMENT_ITEM_FORBIDDEN,
	XMPP_PUBSUB_ERROR_ELEMENT_ITEM_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_JID_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_MAX_ITEMS_EXCEEDED,
	XMPP_PUBSUB_ERROR_ELEMENT_MAX_NODES_EXCEEDED,
	XMPP_PUBSUB_ERROR_ELEMENT_NODEID_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_NOT_IN_ROSTER_GROUP,
	XMPP_PUBSUB_ERROR_ELEMENT_NOT_SUBSCRIBED,
	XMPP_PUBSUB_ERROR_ELEMENT_PAYLOAD_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_PAYLOAD_TOO_BIG,
	XMPP_PUBSUB_ERROR_ELEMENT_PENDING_SUBSCRIPTION,
	XMPP_PUBSUB_ERROR_ELEMENT_PRECONDITION_NOT_MET,
	XMPP_PUBSUB_ERROR_ELEMENT_PRESENCE_SUBSCRIPTION_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_SUBID_REQUIRED,
	XMPP_PUBSUB_ERROR_ELEMENT_TOO_MANY_SUBSCRIPTIONS,
	XMPP_PUBSUB_ERROR_ELEMENT_UNSUPPORTED,
	XMPP_PUBSUB_ERROR_ELEMENT_UNSUPPORTED_ACCESS_MODEL,
};

extern const struct xso_enum xmpp_pubsub_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_error_element_text(enum xmpp_pubsub_error_element value)
{
	return xso_enum_text(&xmpp_pubsub_error_element_enum, (int)value);
}

/*
 * <closed-node xmlns='http://jabber.org/protocol/pubsub#errors'> and others
 * Why a request failed, beside the condition of the stanza error.
 */
struct xmpp_pubsub_error {
	enum xmpp_pubsub_error_element element; /* required */
	const char *feature; /* of unsupported: what the service does not do */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_error_class;

static inline struct xso_any xmpp_pubsub_error_any(const struct xmpp_pubsub_error *o)
{
	struct xso_any any = { &xmpp_pubsub_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub_error *xmpp_pubsub_error_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_error_class ? (const struct xmpp_pubsub_error *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_error_decode(struct xmpp_pubsub_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_error_encode(const struct xmpp_pubsub_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_pubsub_error *xmpp_stanza_error_pubsub_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_pubsub_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_pubsub_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
