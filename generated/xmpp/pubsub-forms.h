/* Printed by xsoc from pubsub-forms.xml: do not edit. */
/* XEP-0060: Publish-Subscribe: forms. */
#ifndef XMPP_PUBSUB_FORMS_H
#define XMPP_PUBSUB_FORMS_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pubsub-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pubsub-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pubsub_forms_module;

enum xmpp_pubsub_access_model {
	XMPP_PUBSUB_ACCESS_MODEL_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_ACCESS_MODEL_AUTHORIZE,
	XMPP_PUBSUB_ACCESS_MODEL_OPEN,
	XMPP_PUBSUB_ACCESS_MODEL_PRESENCE,
	XMPP_PUBSUB_ACCESS_MODEL_ROSTER,
	XMPP_PUBSUB_ACCESS_MODEL_WHITELIST,
};

extern const struct xso_enum xmpp_pubsub_access_model_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_access_model_text(enum xmpp_pubsub_access_model value)
{
	return xso_enum_text(&xmpp_pubsub_access_model_enum, (int)value);
}

enum xmpp_pubsub_publish_model {
	XMPP_PUBSUB_PUBLISH_MODEL_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_PUBLISH_MODEL_PUBLISHERS,
	XMPP_PUBSUB_PUBLISH_MODEL_SUBSCRIBERS,
	XMPP_PUBSUB_PUBLISH_MODEL_OPEN,
};

extern const struct xso_enum xmpp_pubsub_publish_model_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_publish_model_text(enum xmpp_pubsub_publish_model value)
{
	return xso_enum_text(&xmpp_pubsub_publish_model_enum, (int)value);
}

enum xmpp_pubsub_send_last {
	XMPP_PUBSUB_SEND_LAST_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_SEND_LAST_NEVER,
	XMPP_PUBSUB_SEND_LAST_ON_SUB,
	XMPP_PUBSUB_SEND_LAST_ON_SUB_AND_PRESENCE,
};

extern const struct xso_enum xmpp_pubsub_send_last_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_send_last_text(enum xmpp_pubsub_send_last value)
{
	return xso_enum_text(&xmpp_pubsub_send_last_enum, (int)value);
}

enum xmpp_pubsub_node_config_children_association_policy {
	XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_ALL,
	XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_OWNERS,
	XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_WHITELIST,
};

extern const struct xso_enum xmpp_pubsub_node_config_children_association_policy_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_node_config_children_association_policy_text(enum xmpp_pubsub_node_config_children_association_policy value)
{
	return xso_enum_text(&xmpp_pubsub_node_config_children_association_policy_enum, (int)value);
}

enum xmpp_pubsub_node_config_itemreply {
	XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_OWNER,
	XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_PUBLISHER,
	XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_NONE,
};

extern const struct xso_enum xmpp_pubsub_node_config_itemreply_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_node_config_itemreply_text(enum xmpp_pubsub_node_config_itemreply value)
{
	return xso_enum_text(&xmpp_pubsub_node_config_itemreply_enum, (int)value);
}

enum xmpp_pubsub_node_config_node_type {
	XMPP_PUBSUB_NODE_CONFIG_NODE_TYPE_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_NODE_CONFIG_NODE_TYPE_LEAF,
	XMPP_PUBSUB_NODE_CONFIG_NODE_TYPE_COLLECTION,
};

extern const struct xso_enum xmpp_pubsub_node_config_node_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_node_config_node_type_text(enum xmpp_pubsub_node_config_node_type value)
{
	return xso_enum_text(&xmpp_pubsub_node_config_node_type_enum, (int)value);
}

enum xmpp_pubsub_node_config_notification_type {
	XMPP_PUBSUB_NODE_CONFIG_NOTIFICATION_TYPE_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_NODE_CONFIG_NOTIFICATION_TYPE_NORMAL,
	XMPP_PUBSUB_NODE_CONFIG_NOTIFICATION_TYPE_HEADLINE,
};

extern const struct xso_enum xmpp_pubsub_node_config_notification_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_node_config_notification_type_text(enum xmpp_pubsub_node_config_notification_type value)
{
	return xso_enum_text(&xmpp_pubsub_node_config_notification_type_enum, (int)value);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/pubsub#node_config
 * How a node is set up (16.4.3).
 */
struct xmpp_pubsub_node_config {
	enum xmpp_pubsub_access_model access_model;
	const char *body_xslt; /* uri */
	const char *const *children; /* token */
	size_t n_children;
	enum xmpp_pubsub_node_config_children_association_policy children_association_policy;
	const char *const *children_association_whitelist; /* jid */
	size_t n_children_association_whitelist;
	uint32_t children_max;
	bool has_children_max;
	const char *const *collection; /* token */
	size_t n_collection;
	const char *const *contact; /* jid */
	size_t n_contact;
	const char *dataform_xslt; /* uri */
	bool deliver_notifications;
	bool has_deliver_notifications;
	bool deliver_payloads;
	bool has_deliver_payloads;
	const char *description;
	const char *item_expire; /* token, seconds, or 'max' */
	enum xmpp_pubsub_node_config_itemreply itemreply;
	const char *language; /* lang */
	const char *max_items; /* token, a number, or 'max' */
	uint64_t max_payload_size;
	bool has_max_payload_size;
	enum xmpp_pubsub_node_config_node_type node_type;
	enum xmpp_pubsub_node_config_notification_type notification_type;
	bool notify_config;
	bool has_notify_config;
	bool notify_delete;
	bool has_notify_delete;
	bool notify_retract;
	bool has_notify_retract;
	bool notify_sub;
	bool has_notify_sub;
	bool persist_items;
	bool has_persist_items;
	bool presence_based_delivery;
	bool has_presence_based_delivery;
	enum xmpp_pubsub_publish_model publish_model;
	bool purge_offline;
	bool has_purge_offline;
	const char *const *roster_groups_allowed;
	size_t n_roster_groups_allowed;
	enum xmpp_pubsub_send_last send_last_published_item;
	bool subscribe;
	bool has_subscribe;
	bool tempsub;
	bool has_tempsub;
	const char *title;
	const char *type;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_pubsub_node_config_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_pubsub_node_config_read(struct xmpp_pubsub_node_config *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_pubsub_node_config_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_pubsub_node_config_write(const struct xmpp_pubsub_node_config *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_pubsub_node_config_class, o, (int)type, form, arena, error);
}

enum xmpp_pubsub_publish_config_children_association_policy {
	XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_ALL,
	XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_OWNERS,
	XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_WHITELIST,
};

extern const struct xso_enum xmpp_pubsub_publish_config_children_association_policy_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_publish_config_children_association_policy_text(enum xmpp_pubsub_publish_config_children_association_policy value)
{
	return xso_enum_text(&xmpp_pubsub_publish_config_children_association_policy_enum, (int)value);
}

enum xmpp_pubsub_publish_config_itemreply {
	XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_OWNER,
	XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_PUBLISHER,
	XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_NONE,
};

extern const struct xso_enum xmpp_pubsub_publish_config_itemreply_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_publish_config_itemreply_text(enum xmpp_pubsub_publish_config_itemreply value)
{
	return xso_enum_text(&xmpp_pubsub_publish_config_itemreply_enum, (int)value);
}

enum xmpp_pubsub_publish_config_node_type {
	XMPP_PUBSUB_PUBLISH_CONFIG_NODE_TYPE_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_PUBLISH_CONFIG_NODE_TYPE_LEAF,
	XMPP_PUBSUB_PUBLISH_CONFIG_NODE_TYPE_COLLECTION,
};

extern const struct xso_enum xmpp_pubsub_publish_config_node_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_publish_config_node_type_text(enum xmpp_pubsub_publish_config_node_type value)
{
	return xso_enum_text(&xmpp_pubsub_publish_config_node_type_enum, (int)value);
}

enum xmpp_pubsub_publish_config_notification_type {
	XMPP_PUBSUB_PUBLISH_CONFIG_NOTIFICATION_TYPE_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_PUBLISH_CONFIG_NOTIFICATION_TYPE_NORMAL,
	XMPP_PUBSUB_PUBLISH_CONFIG_NOTIFICATION_TYPE_HEADLINE,
};

extern const struct xso_enum xmpp_pubsub_publish_config_notification_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_publish_config_notification_type_text(enum xmpp_pubsub_publish_config_notification_type value)
{
	return xso_enum_text(&xmpp_pubsub_publish_config_notification_type_enum, (int)value);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/pubsub#publish-options
 * What a publisher demands of a node, or overrides for an item (16.4.5).
 */
struct xmpp_pubsub_publish_config {
	enum xmpp_pubsub_access_model access_model;
	const char *body_xslt; /* uri */
	const char *const *children; /* token */
	size_t n_children;
	enum xmpp_pubsub_publish_config_children_association_policy children_association_policy;
	const char *const *children_association_whitelist; /* jid */
	size_t n_children_association_whitelist;
	uint32_t children_max;
	bool has_children_max;
	const char *const *collection; /* token */
	size_t n_collection;
	const char *const *contact; /* jid */
	size_t n_contact;
	const char *dataform_xslt; /* uri */
	bool deliver_notifications;
	bool has_deliver_notifications;
	bool deliver_payloads;
	bool has_deliver_payloads;
	const char *description;
	const char *item_expire; /* token, seconds, or 'max' */
	enum xmpp_pubsub_publish_config_itemreply itemreply;
	const char *language; /* lang */
	const char *max_items; /* token, a number, or 'max' */
	uint64_t max_payload_size;
	bool has_max_payload_size;
	enum xmpp_pubsub_publish_config_node_type node_type;
	enum xmpp_pubsub_publish_config_notification_type notification_type;
	bool notify_config;
	bool has_notify_config;
	bool notify_delete;
	bool has_notify_delete;
	bool notify_retract;
	bool has_notify_retract;
	bool notify_sub;
	bool has_notify_sub;
	bool persist_items;
	bool has_persist_items;
	bool presence_based_delivery;
	bool has_presence_based_delivery;
	enum xmpp_pubsub_publish_model publish_model;
	bool purge_offline;
	bool has_purge_offline;
	const char *const *roster_groups_allowed;
	size_t n_roster_groups_allowed;
	enum xmpp_pubsub_send_last send_last_published_item;
	bool subscribe;
	bool has_subscribe;
	bool tempsub;
	bool has_tempsub;
	const char *title;
	const char *type;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_pubsub_publish_config_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_pubsub_publish_config_read(struct xmpp_pubsub_publish_config *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_pubsub_publish_config_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_pubsub_publish_config_write(const struct xmpp_pubsub_publish_config *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_pubsub_publish_config_class, o, (int)type, form, arena, error);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/pubsub#meta-data
 * What a node says of itself in service discovery (16.4.2).
 */
struct xmpp_pubsub_meta_data {
	const char *const *contact; /* jid */
	size_t n_contact;
	struct xso_datetime creation_date; /* datetime */
	bool has_creation_date;
	const char *creator; /* jid */
	const char *description;
	const char *language; /* lang */
	uint32_t num_subscribers;
	bool has_num_subscribers;
	const char *const *owner; /* jid */
	size_t n_owner;
	const char *const *publisher; /* jid */
	size_t n_publisher;
	const char *title;
	const char *type;
	enum xmpp_pubsub_access_model access_model;
	const char *max_items; /* token */
	enum xmpp_pubsub_publish_model publish_model;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_pubsub_meta_data_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_pubsub_meta_data_read(struct xmpp_pubsub_meta_data *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_pubsub_meta_data_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_pubsub_meta_data_write(const struct xmpp_pubsub_meta_data *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_pubsub_meta_data_class, o, (int)type, form, arena, error);
}

enum xmpp_pubsub_subscribe_options_show_values {
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_AWAY,
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_CHAT,
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_DND,
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_ONLINE,
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_XA,
};

extern const struct xso_enum xmpp_pubsub_subscribe_options_show_values_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_subscribe_options_show_values_text(enum xmpp_pubsub_subscribe_options_show_values value)
{
	return xso_enum_text(&xmpp_pubsub_subscribe_options_show_values_enum, (int)value);
}

enum xmpp_pubsub_subscribe_options_subscription_depth {
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_DEPTH_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_DEPTH__1,
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_DEPTH_ALL,
};

extern const struct xso_enum xmpp_pubsub_subscribe_options_subscription_depth_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_subscribe_options_subscription_depth_text(enum xmpp_pubsub_subscribe_options_subscription_depth value)
{
	return xso_enum_text(&xmpp_pubsub_subscribe_options_subscription_depth_enum, (int)value);
}

enum xmpp_pubsub_subscribe_options_subscription_type {
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_TYPE_ABSENT = 0, /* there is none */
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_TYPE_ITEMS,
	XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_TYPE_NODES,
};

extern const struct xso_enum xmpp_pubsub_subscribe_options_subscription_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_pubsub_subscribe_options_subscription_type_text(enum xmpp_pubsub_subscribe_options_subscription_type value)
{
	return xso_enum_text(&xmpp_pubsub_subscribe_options_subscription_type_enum, (int)value);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/pubsub#subscribe_options
 * How a subscriber is told (16.4.6).
 */
struct xmpp_pubsub_subscribe_options {
	bool deliver;
	bool has_deliver;
	bool digest;
	bool has_digest;
	uint64_t digest_frequency; /* milliseconds */
	bool has_digest_frequency;
	const char *expire; /* token, a date and time, or 'presence' */
	bool include_body;
	bool has_include_body;
	const enum xmpp_pubsub_subscribe_options_show_values *show_values;
	size_t n_show_values;
	enum xmpp_pubsub_subscribe_options_subscription_depth subscription_depth;
	enum xmpp_pubsub_subscribe_options_subscription_type subscription_type;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_pubsub_subscribe_options_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_pubsub_subscribe_options_read(struct xmpp_pubsub_subscribe_options *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_pubsub_subscribe_options_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_pubsub_subscribe_options_write(const struct xmpp_pubsub_subscribe_options *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_pubsub_subscribe_options_class, o, (int)type, form, arena, error);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/pubsub#subscribe_authorization
 * Asks an owner whether somebody may subscribe (16.4.1).
 */
struct xmpp_pubsub_subscribe_authorization {
	bool allow;
	bool has_allow;
	const char *node;
	const char *subid;
	const char *subscriber_jid; /* jid */
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_pubsub_subscribe_authorization_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_pubsub_subscribe_authorization_read(struct xmpp_pubsub_subscribe_authorization *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_pubsub_subscribe_authorization_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_pubsub_subscribe_authorization_write(const struct xmpp_pubsub_subscribe_authorization *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_pubsub_subscribe_authorization_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
