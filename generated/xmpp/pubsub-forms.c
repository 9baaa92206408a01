/* Printed by xsoc from pubsub-forms.xml: do not edit. */
#include <xmpp/pubsub-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pubsub_forms[13];
	char s_pubsub_access_model[20];
	char s_authorize[10];
	char s_open[5];
	char s_presence[9];
	char s_roster[7];
	char s_whitelist[10];
	char s_pubsub_publish_model[21];
	char s_publishers[11];
	char s_subscribers[12];
	char s_pubsub_send_last[17];
	char s_never[6];
	char s_on_sub[7];
	char s_on_sub_and_presence[20];
	char s_pubsub_node_config[19];
	char s_http___jabber_org_protocol_pubsub_node_config[46];
	char s_pubsub_access_model_2[20];
	char s_access_model[13];
	char s_pubsub_body_xslt[17];
	char s_body_xslt[10];
	char s_pubsub_children[16];
	char s_children[9];
	char s_pubsub_children_association_policy[35];
	char s_children_association_policy[28];
	char s_pubsub_children_association_whitelist[38];
	char s_children_association_whitelist[31];
	char s_pubsub_children_max[20];
	char s_children_max[13];
	char s_pubsub_collection[18];
	char s_collection[11];
	char s_pubsub_contact[15];
	char s_contact[8];
	char s_pubsub_dataform_xslt[21];
	char s_dataform_xslt[14];
	char s_pubsub_deliver_notifications[29];
	char s_deliver_notifications[22];
	char s_pubsub_deliver_payloads[24];
	char s_deliver_payloads[17];
	char s_pubsub_description[19];
	char s_description[12];
	char s_pubsub_item_expire[19];
	char s_item_expire[12];
	char s_pubsub_itemreply[17];
	char s_itemreply[10];
	char s_pubsub_language[16];
	char s_language[9];
	char s_pubsub_max_items[17];
	char s_max_items[10];
	char s_pubsub_max_payload_size[24];
	char s_max_payload_size[17];
	char s_pubsub_node_type[17];
	char s_node_type[10];
	char s_pubsub_notification_type[25];
	char s_notification_type[18];
	char s_pubsub_notify_config[21];
	char s_notify_config[14];
	char s_pubsub_notify_delete[21];
	char s_notify_delete[14];
	char s_pubsub_notify_retract[22];
	char s_notify_retract[15];
	char s_pubsub_notify_sub[18];
	char s_notify_sub[11];
	char s_pubsub_persist_items[21];
	char s_persist_items[14];
	char s_pubsub_presence_based_delivery[31];
	char s_presence_based_delivery[24];
	char s_pubsub_publish_model_2[21];
	char s_publish_model[14];
	char s_pubsub_purge_offline[21];
	char s_purge_offline[14];
	char s_pubsub_roster_groups_allowed[29];
	char s_roster_groups_allowed[22];
	char s_pubsub_send_last_published_item[32];
	char s_send_last_published_item[25];
	char s_pubsub_subscribe[17];
	char s_subscribe[10];
	char s_pubsub_tempsub[15];
	char s_tempsub[8];
	char s_pubsub_title[13];
	char s_title[6];
	char s_pubsub_type[12];
	char s_type[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_pubsub_node_config_children_association_policy[47];
	char s_all[4];
	char s_owners[7];
	char s_pubsub_node_config_itemreply[29];
	char s_owner[6];
	char s_publisher[10];
	char s_none[5];
	char s_pubsub_node_config_node_type[29];
	char s_leaf[5];
	char s_pubsub_node_config_notification_type[37];
	char s_normal[7];
	char s_headline[9];
	char s_pubsub_publish_config[22];
	char s_http___jabber_org_protocol_pubsub_publish_option[50];
	char s_pubsub_publish_config_children_association_polic[50];
	char s_pubsub_publish_config_itemreply[32];
	char s_pubsub_publish_config_node_type[32];
	char s_pubsub_publish_config_notification_type[40];
	char s_pubsub_meta_data[17];
	char s_http___jabber_org_protocol_pubsub_meta_data[44];
	char s_pubsub_creation_date[21];
	char s_creation_date[14];
	char s_pubsub_creator[15];
	char s_creator[8];
	char s_pubsub_num_subscribers[23];
	char s_num_subscribers[16];
	char s_pubsub_owner[13];
	char s_pubsub_publisher[17];
	char s_pubsub_subscribe_options[25];
	char s_http___jabber_org_protocol_pubsub_subscribe_opti[52];
	char s_pubsub_deliver[15];
	char s_deliver[8];
	char s_pubsub_digest[14];
	char s_digest[7];
	char s_pubsub_digest_frequency[24];
	char s_digest_frequency[17];
	char s_pubsub_expire[14];
	char s_expire[7];
	char s_pubsub_include_body[20];
	char s_include_body[13];
	char s_pubsub_show_values[19];
	char s_show_values[12];
	char s_pubsub_subscription_depth[26];
	char s_subscription_depth[19];
	char s_pubsub_subscription_type[25];
	char s_subscription_type[18];
	char s_pubsub_subscribe_options_show_values[37];
	char s_away[5];
	char s_chat[5];
	char s_dnd[4];
	char s_online[7];
	char s_xa[3];
	char s_pubsub_subscribe_options_subscription_depth[44];
	char s__1[2];
	char s_pubsub_subscribe_options_subscription_type[43];
	char s_items[6];
	char s_nodes[6];
	char s_pubsub_subscribe_authorization[31];
	char s_http___jabber_org_protocol_pubsub_subscribe_auth[58];
	char s_pubsub_allow[13];
	char s_allow[6];
	char s_pubsub_node[12];
	char s_node[5];
	char s_pubsub_subid[13];
	char s_subid[6];
	char s_pubsub_subscriber_jid[22];
	char s_subscriber_jid[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pubsub-forms",
	"pubsub-access-model",
	"authorize",
	"open",
	"presence",
	"roster",
	"whitelist",
	"pubsub-publish-model",
	"publishers",
	"subscribers",
	"pubsub-send-last",
	"never",
	"on_sub",
	"on_sub_and_presence",
	"pubsub-node-config",
	"http://jabber.org/protocol/pubsub#node_config",
	"pubsub#access_model",
	"access_model",
	"pubsub#body_xslt",
	"body_xslt",
	"pubsub#children",
	"children",
	"pubsub#children_association_policy",
	"children_association_policy",
	"pubsub#children_association_whitelist",
	"children_association_whitelist",
	"pubsub#children_max",
	"children_max",
	"pubsub#collection",
	"collection",
	"pubsub#contact",
	"contact",
	"pubsub#dataform_xslt",
	"dataform_xslt",
	"pubsub#deliver_notifications",
	"deliver_notifications",
	"pubsub#deliver_payloads",
	"deliver_payloads",
	"pubsub#description",
	"description",
	"pubsub#item_expire",
	"item_expire",
	"pubsub#itemreply",
	"itemreply",
	"pubsub#language",
	"language",
	"pubsub#max_items",
	"max_items",
	"pubsub#max_payload_size",
	"max_payload_size",
	"pubsub#node_type",
	"node_type",
	"pubsub#notification_type",
	"notification_type",
	"pubsub#notify_config",
	"notify_config",
	"pubsub#notify_delete",
	"notify_delete",
	"pubsub#notify_retract",
	"notify_retract",
	"pubsub#notify_sub",
	"notify_sub",
	"pubsub#persist_items",
	"persist_items",
	"pubsub#presence_based_delivery",
	"presence_based_delivery",
	"pubsub#publish_model",
	"publish_model",
	"pubsub#purge_offline",
	"purge_offline",
	"pubsub#roster_groups_allowed",
	"roster_groups_allowed",
	"pubsub#send_last_published_item",
	"send_last_published_item",
	"pubsub#subscribe",
	"subscribe",
	"pubsub#tempsub",
	"tempsub",
	"pubsub#title",
	"title",
	"pubsub#type",
	"type",
	"jabber:x:data",
	"form",
	"pubsub-node-config-children-association-policy",
	"all",
	"owners",
	"pubsub-node-config-itemreply",
	"owner",
	"publisher",
	"none",
	"pubsub-node-config-node-type",
	"leaf",
	"pubsub-node-config-notification-type",
	"normal",
	"headline",
	"pubsub-publish-config",
	"http://jabber.org/protocol/pubsub#publish-options",
	"pubsub-publish-config-children-association-policy",
	"pubsub-publish-config-itemreply",
	"pubsub-publish-config-node-type",
	"pubsub-publish-config-notification-type",
	"pubsub-meta-data",
	"http://jabber.org/protocol/pubsub#meta-data",
	"pubsub#creation_date",
	"creation_date",
	"pubsub#creator",
	"creator",
	"pubsub#num_subscribers",
	"num_subscribers",
	"pubsub#owner",
	"pubsub#publisher",
	"pubsub-subscribe-options",
	"http://jabber.org/protocol/pubsub#subscribe_options",
	"pubsub#deliver",
	"deliver",
	"pubsub#digest",
	"digest",
	"pubsub#digest_frequency",
	"digest_frequency",
	"pubsub#expire",
	"expire",
	"pubsub#include_body",
	"include_body",
	"pubsub#show-values",
	"show_values",
	"pubsub#subscription_depth",
	"subscription_depth",
	"pubsub#subscription_type",
	"subscription_type",
	"pubsub-subscribe-options-show-values",
	"away",
	"chat",
	"dnd",
	"online",
	"xa",
	"pubsub-subscribe-options-subscription-depth",
	"1",
	"pubsub-subscribe-options-subscription-type",
	"items",
	"nodes",
	"pubsub-subscribe-authorization",
	"http://jabber.org/protocol/pubsub#subscribe_authorization",
	"pubsub#allow",
	"allow",
	"pubsub#node",
	"node",
	"pubsub#subid",
	"subid",
	"pubsub#subscriber_jid",
	"subscriber_jid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_pubsub_node_config,
	C_pubsub_publish_config,
	C_pubsub_meta_data,
	C_pubsub_subscribe_options,
	C_pubsub_subscribe_authorization,
	C_xmpp_data_form,
};
enum {
	V_,
	V_pubsub_access_model,
	V_pubsub_publish_model,
	V_pubsub_send_last,
	V_pubsub_node_config_children_association_policy,
	V_pubsub_node_config_itemreply,
	V_pubsub_node_config_node_type,
	V_pubsub_node_config_notification_type,
	V_pubsub_publish_config_children_association_policy,
	V_pubsub_publish_config_itemreply,
	V_pubsub_publish_config_node_type,
	V_pubsub_publish_config_notification_type,
	V_pubsub_subscribe_options_show_values,
	V_pubsub_subscribe_options_subscription_depth,
	V_pubsub_subscribe_options_subscription_type,
};

static const uint16_t pubsub_access_model_texts[] = {
	[XMPP_PUBSUB_ACCESS_MODEL_AUTHORIZE] = S(s_authorize),
	[XMPP_PUBSUB_ACCESS_MODEL_OPEN] = S(s_open),
	[XMPP_PUBSUB_ACCESS_MODEL_PRESENCE] = S(s_presence),
	[XMPP_PUBSUB_ACCESS_MODEL_ROSTER] = S(s_roster),
	[XMPP_PUBSUB_ACCESS_MODEL_WHITELIST] = S(s_whitelist),
};

static const uint8_t pubsub_access_model_lookup[] = {
	0, 0, 0, 0, 0, 6, 2, 0, 0, 3, 5, 0, 4, 0, 0, 0
};

const struct xso_enum xmpp_pubsub_access_model_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_access_model_texts,
	.lookup = pubsub_access_model_lookup,
	.name = S(s_pubsub_access_model),
	.n_texts = sizeof pubsub_access_model_texts / sizeof *pubsub_access_model_texts,
	.lookup_bits = 4,
};

static const uint16_t pubsub_publish_model_texts[] = {
	[XMPP_PUBSUB_PUBLISH_MODEL_PUBLISHERS] = S(s_publishers),
	[XMPP_PUBSUB_PUBLISH_MODEL_SUBSCRIBERS] = S(s_subscribers),
	[XMPP_PUBSUB_PUBLISH_MODEL_OPEN] = S(s_open),
};

static const uint8_t pubsub_publish_model_lookup[] = {
	0, 0, 0, 2, 3, 4, 0, 0
};

const struct xso_enum xmpp_pubsub_publish_model_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_publish_model_texts,
	.lookup = pubsub_publish_model_lookup,
	.name = S(s_pubsub_publish_model),
	.n_texts = sizeof pubsub_publish_model_texts / sizeof *pubsub_publish_model_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_send_last_texts[] = {
	[XMPP_PUBSUB_SEND_LAST_NEVER] = S(s_never),
	[XMPP_PUBSUB_SEND_LAST_ON_SUB] = S(s_on_sub),
	[XMPP_PUBSUB_SEND_LAST_ON_SUB_AND_PRESENCE] = S(s_on_sub_and_presence),
};

static const uint8_t pubsub_send_last_lookup[] = {
	0, 0, 0, 4, 0, 3, 2, 0
};

const struct xso_enum xmpp_pubsub_send_last_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_send_last_texts,
	.lookup = pubsub_send_last_lookup,
	.name = S(s_pubsub_send_last),
	.n_texts = sizeof pubsub_send_last_texts / sizeof *pubsub_send_last_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_node_config_children_association_policy_texts[] = {
	[XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_ALL] = S(s_all),
	[XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_OWNERS] = S(s_owners),
	[XMPP_PUBSUB_NODE_CONFIG_CHILDREN_ASSOCIATION_POLICY_WHITELIST] = S(s_whitelist),
};

static const uint8_t pubsub_node_config_children_association_policy_lookup[] = {
	3, 0, 4, 0, 0, 2, 0, 0
};

const struct xso_enum xmpp_pubsub_node_config_children_association_policy_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_node_config_children_association_policy_texts,
	.lookup = pubsub_node_config_children_association_policy_lookup,
	.name = S(s_pubsub_node_config_children_association_policy),
	.n_texts = sizeof pubsub_node_config_children_association_policy_texts / sizeof *pubsub_node_config_children_association_policy_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_node_config_itemreply_texts[] = {
	[XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_OWNER] = S(s_owner),
	[XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_PUBLISHER] = S(s_publisher),
	[XMPP_PUBSUB_NODE_CONFIG_ITEMREPLY_NONE] = S(s_none),
};

static const uint8_t pubsub_node_config_itemreply_lookup[] = {
	0, 3, 0, 0, 2, 4, 0, 0
};

const struct xso_enum xmpp_pubsub_node_config_itemreply_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_node_config_itemreply_texts,
	.lookup = pubsub_node_config_itemreply_lookup,
	.name = S(s_pubsub_node_config_itemreply),
	.n_texts = sizeof pubsub_node_config_itemreply_texts / sizeof *pubsub_node_config_itemreply_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_node_config_node_type_texts[] = {
	[XMPP_PUBSUB_NODE_CONFIG_NODE_TYPE_LEAF] = S(s_leaf),
	[XMPP_PUBSUB_NODE_CONFIG_NODE_TYPE_COLLECTION] = S(s_collection),
};

static const uint8_t pubsub_node_config_node_type_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_pubsub_node_config_node_type_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_node_config_node_type_texts,
	.lookup = pubsub_node_config_node_type_lookup,
	.name = S(s_pubsub_node_config_node_type),
	.n_texts = sizeof pubsub_node_config_node_type_texts / sizeof *pubsub_node_config_node_type_texts,
	.lookup_bits = 2,
};

static const uint16_t pubsub_node_config_notification_type_texts[] = {
	[XMPP_PUBSUB_NODE_CONFIG_NOTIFICATION_TYPE_NORMAL] = S(s_normal),
	[XMPP_PUBSUB_NODE_CONFIG_NOTIFICATION_TYPE_HEADLINE] = S(s_headline),
};

static const uint8_t pubsub_node_config_notification_type_lookup[] = {
	0, 0, 3, 2
};

const struct xso_enum xmpp_pubsub_node_config_notification_type_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_node_config_notification_type_texts,
	.lookup = pubsub_node_config_notification_type_lookup,
	.name = S(s_pubsub_node_config_notification_type),
	.n_texts = sizeof pubsub_node_config_notification_type_texts / sizeof *pubsub_node_config_notification_type_texts,
	.lookup_bits = 2,
};

static const uint16_t pubsub_publish_config_children_association_policy_texts[] = {
	[XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_ALL] = S(s_all),
	[XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_OWNERS] = S(s_owners),
	[XMPP_PUBSUB_PUBLISH_CONFIG_CHILDREN_ASSOCIATION_POLICY_WHITELIST] = S(s_whitelist),
};

static const uint8_t pubsub_publish_config_children_association_policy_lookup[] = {
	3, 0, 4, 0, 0, 2, 0, 0
};

const struct xso_enum xmpp_pubsub_publish_config_children_association_policy_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_publish_config_children_association_policy_texts,
	.lookup = pubsub_publish_config_children_association_policy_lookup,
	.name = S(s_pubsub_publish_config_children_association_polic),
	.n_texts = sizeof pubsub_publish_config_children_association_policy_texts / sizeof *pubsub_publish_config_children_association_policy_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_publish_config_itemreply_texts[] = {
	[XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_OWNER] = S(s_owner),
	[XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_PUBLISHER] = S(s_publisher),
	[XMPP_PUBSUB_PUBLISH_CONFIG_ITEMREPLY_NONE] = S(s_none),
};

static const uint8_t pubsub_publish_config_itemreply_lookup[] = {
	0, 3, 0, 0, 2, 4, 0, 0
};

const struct xso_enum xmpp_pubsub_publish_config_itemreply_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_publish_config_itemreply_texts,
	.lookup = pubsub_publish_config_itemreply_lookup,
	.name = S(s_pubsub_publish_config_itemreply),
	.n_texts = sizeof pubsub_publish_config_itemreply_texts / sizeof *pubsub_publish_config_itemreply_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_publish_config_node_type_texts[] = {
	[XMPP_PUBSUB_PUBLISH_CONFIG_NODE_TYPE_LEAF] = S(s_leaf),
	[XMPP_PUBSUB_PUBLISH_CONFIG_NODE_TYPE_COLLECTION] = S(s_collection),
};

static const uint8_t pubsub_publish_config_node_type_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_pubsub_publish_config_node_type_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_publish_config_node_type_texts,
	.lookup = pubsub_publish_config_node_type_lookup,
	.name = S(s_pubsub_publish_config_node_type),
	.n_texts = sizeof pubsub_publish_config_node_type_texts / sizeof *pubsub_publish_config_node_type_texts,
	.lookup_bits = 2,
};

static const uint16_t pubsub_publish_config_notification_type_texts[] = {
	[XMPP_PUBSUB_PUBLISH_CONFIG_NOTIFICATION_TYPE_NORMAL] = S(s_normal),
	[XMPP_PUBSUB_PUBLISH_CONFIG_NOTIFICATION_TYPE_HEADLINE] = S(s_headline),
};

static const uint8_t pubsub_publish_config_notification_type_lookup[] = {
	0, 0, 3, 2
};

const struct xso_enum xmpp_pubsub_publish_config_notification_type_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_publish_config_notification_type_texts,
	.lookup = pubsub_publish_config_notification_type_lookup,
	.name = S(s_pubsub_publish_config_notification_type),
	.n_texts = sizeof pubsub_publish_config_notification_type_texts / sizeof *pubsub_publish_config_notification_type_texts,
	.lookup_bits = 2,
};

static const uint16_t pubsub_subscribe_options_show_values_texts[] = {
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_AWAY] = S(s_away),
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_CHAT] = S(s_chat),
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_DND] = S(s_dnd),
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_ONLINE] = S(s_online),
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SHOW_VALUES_XA] = S(s_xa),
};

static const uint8_t pubsub_subscribe_options_show_values_lookup[] = {
	0, 0, 6, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 5
};

const struct xso_enum xmpp_pubsub_subscribe_options_show_values_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_subscribe_options_show_values_texts,
	.lookup = pubsub_subscribe_options_show_values_lookup,
	.name = S(s_pubsub_subscribe_options_show_values),
	.n_texts = sizeof pubsub_subscribe_options_show_values_texts / sizeof *pubsub_subscribe_options_show_values_texts,
	.lookup_bits = 4,
};

static const uint16_t pubsub_subscribe_options_subscription_depth_texts[] = {
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_DEPTH__1] = S(s__1),
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_DEPTH_ALL] = S(s_all),
};

static const uint8_t pubsub_subscribe_options_subscription_depth_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_pubsub_subscribe_options_subscription_depth_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_subscribe_options_subscription_depth_texts,
	.lookup = pubsub_subscribe_options_subscription_depth_lookup,
	.name = S(s_pubsub_subscribe_options_subscription_depth),
	.n_texts = sizeof pubsub_subscribe_options_subscription_depth_texts / sizeof *pubsub_subscribe_options_subscription_depth_texts,
	.lookup_bits = 2,
};

static const uint16_t pubsub_subscribe_options_subscription_type_texts[] = {
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_TYPE_ITEMS] = S(s_items),
	[XMPP_PUBSUB_SUBSCRIBE_OPTIONS_SUBSCRIPTION_TYPE_NODES] = S(s_nodes),
};

static const uint8_t pubsub_subscribe_options_subscription_type_lookup[] = {
	2, 0, 0, 3
};

const struct xso_enum xmpp_pubsub_subscribe_options_subscription_type_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_subscribe_options_subscription_type_texts,
	.lookup = pubsub_subscribe_options_subscription_type_lookup,
	.name = S(s_pubsub_subscribe_options_subscription_type),
	.n_texts = sizeof pubsub_subscribe_options_subscription_type_texts / sizeof *pubsub_subscribe_options_subscription_type_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field pubsub_node_config_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_access_model_2), .name_size = N(s_pubsub_access_model_2),
	  .member = S(s_access_model), .offset = offsetof(struct xmpp_pubsub_node_config, access_model),
	  .values = V_pubsub_access_model },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_pubsub_body_xslt), .name_size = N(s_pubsub_body_xslt),
	  .member = S(s_body_xslt), .offset = offsetof(struct xmpp_pubsub_node_config, body_xslt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_pubsub_children), .name_size = N(s_pubsub_children),
	  .member = S(s_children), .offset = offsetof(struct xmpp_pubsub_node_config, children),
	  .count = offsetof(struct xmpp_pubsub_node_config, n_children) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_children_association_policy), .name_size = N(s_pubsub_children_association_policy),
	  .member = S(s_children_association_policy), .offset = offsetof(struct xmpp_pubsub_node_config, children_association_policy),
	  .values = V_pubsub_node_config_children_association_policy },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_children_association_whitelist), .name_size = N(s_pubsub_children_association_whitelist),
	  .member = S(s_children_association_whitelist), .offset = offsetof(struct xmpp_pubsub_node_config, children_association_whitelist),
	  .count = offsetof(struct xmpp_pubsub_node_config, n_children_association_whitelist) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_children_max), .name_size = N(s_pubsub_children_max),
	  .member = S(s_children_max), .offset = offsetof(struct xmpp_pubsub_node_config, children_max),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_children_max) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_pubsub_collection), .name_size = N(s_pubsub_collection),
	  .member = S(s_collection), .offset = offsetof(struct xmpp_pubsub_node_config, collection),
	  .count = offsetof(struct xmpp_pubsub_node_config, n_collection) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_contact), .name_size = N(s_pubsub_contact),
	  .member = S(s_contact), .offset = offsetof(struct xmpp_pubsub_node_config, contact),
	  .count = offsetof(struct xmpp_pubsub_node_config, n_contact) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_pubsub_dataform_xslt), .name_size = N(s_pubsub_dataform_xslt),
	  .member = S(s_dataform_xslt), .offset = offsetof(struct xmpp_pubsub_node_config, dataform_xslt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_deliver_notifications), .name_size = N(s_pubsub_deliver_notifications),
	  .member = S(s_deliver_notifications), .offset = offsetof(struct xmpp_pubsub_node_config, deliver_notifications),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_deliver_notifications) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_deliver_payloads), .name_size = N(s_pubsub_deliver_payloads),
	  .member = S(s_deliver_payloads), .offset = offsetof(struct xmpp_pubsub_node_config, deliver_payloads),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_deliver_payloads) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_description), .name_size = N(s_pubsub_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_pubsub_node_config, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_pubsub_item_expire), .name_size = N(s_pubsub_item_expire),
	  .member = S(s_item_expire), .offset = offsetof(struct xmpp_pubsub_node_config, item_expire) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_itemreply), .name_size = N(s_pubsub_itemreply),
	  .member = S(s_itemreply), .offset = offsetof(struct xmpp_pubsub_node_config, itemreply),
	  .values = V_pubsub_node_config_itemreply },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_pubsub_language), .name_size = N(s_pubsub_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_pubsub_node_config, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_pubsub_max_items), .name_size = N(s_pubsub_max_items),
	  .member = S(s_max_items), .offset = offsetof(struct xmpp_pubsub_node_config, max_items) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_max_payload_size), .name_size = N(s_pubsub_max_payload_size),
	  .member = S(s_max_payload_size), .offset = offsetof(struct xmpp_pubsub_node_config, max_payload_size),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_max_payload_size) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_node_type), .name_size = N(s_pubsub_node_type),
	  .member = S(s_node_type), .offset = offsetof(struct xmpp_pubsub_node_config, node_type),
	  .values = V_pubsub_node_config_node_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_notification_type), .name_size = N(s_pubsub_notification_type),
	  .member = S(s_notification_type), .offset = offsetof(struct xmpp_pubsub_node_config, notification_type),
	  .values = V_pubsub_node_config_notification_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_config), .name_size = N(s_pubsub_notify_config),
	  .member = S(s_notify_config), .offset = offsetof(struct xmpp_pubsub_node_config, notify_config),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_notify_config) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_delete), .name_size = N(s_pubsub_notify_delete),
	  .member = S(s_notify_delete), .offset = offsetof(struct xmpp_pubsub_node_config, notify_delete),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_notify_delete) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_retract), .name_size = N(s_pubsub_notify_retract),
	  .member = S(s_notify_retract), .offset = offsetof(struct xmpp_pubsub_node_config, notify_retract),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_notify_retract) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_sub), .name_size = N(s_pubsub_notify_sub),
	  .member = S(s_notify_sub), .offset = offsetof(struct xmpp_pubsub_node_config, notify_sub),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_notify_sub) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_persist_items), .name_size = N(s_pubsub_persist_items),
	  .member = S(s_persist_items), .offset = offsetof(struct xmpp_pubsub_node_config, persist_items),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_persist_items) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_presence_based_delivery), .name_size = N(s_pubsub_presence_based_delivery),
	  .member = S(s_presence_based_delivery), .offset = offsetof(struct xmpp_pubsub_node_config, presence_based_delivery),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_presence_based_delivery) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_publish_model_2), .name_size = N(s_pubsub_publish_model_2),
	  .member = S(s_publish_model), .offset = offsetof(struct xmpp_pubsub_node_config, publish_model),
	  .values = V_pubsub_publish_model },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_purge_offline), .name_size = N(s_pubsub_purge_offline),
	  .member = S(s_purge_offline), .offset = offsetof(struct xmpp_pubsub_node_config, purge_offline),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_purge_offline) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_pubsub_roster_groups_allowed), .name_size = N(s_pubsub_roster_groups_allowed),
	  .member = S(s_roster_groups_allowed), .offset = offsetof(struct xmpp_pubsub_node_config, roster_groups_allowed),
	  .count = offsetof(struct xmpp_pubsub_node_config, n_roster_groups_allowed) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_send_last_published_item), .name_size = N(s_pubsub_send_last_published_item),
	  .member = S(s_send_last_published_item), .offset = offsetof(struct xmpp_pubsub_node_config, send_last_published_item),
	  .values = V_pubsub_send_last },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_subscribe), .name_size = N(s_pubsub_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_pubsub_node_config, subscribe),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_subscribe) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_tempsub), .name_size = N(s_pubsub_tempsub),
	  .member = S(s_tempsub), .offset = offsetof(struct xmpp_pubsub_node_config, tempsub),
	  .count = offsetof(struct xmpp_pubsub_node_config, has_tempsub) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_title), .name_size = N(s_pubsub_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_pubsub_node_config, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_type), .name_size = N(s_pubsub_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_pubsub_node_config, type) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_node_config, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_node_config_lookup[] = {
	0, 0, 0, 0, 3, 0, 0, 0, 14, 0, 33, 0, 0, 0, 0, 0,
	15, 0, 0, 0, 0, 34, 0, 0, 0, 0, 2, 31, 0, 12, 0, 11,
	26, 10, 0, 13, 0, 9, 24, 0, 22, 0, 6, 8, 0, 0, 0, 0,
	0, 25, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	30, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 7, 5, 0, 0, 0,
	17, 16, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 4, 27, 0,
	0, 0, 0, 29, 18, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0
};

const struct xso_class xmpp_pubsub_node_config_class = {
	.module = &xmpp_pubsub_forms_module,
	.fields = pubsub_node_config_fields,
	.lookup = pubsub_node_config_lookup,
	.name = S(s_pubsub_node_config),
	.ns = S(s_http___jabber_org_protocol_pubsub_node_config),
	.size = sizeof(struct xmpp_pubsub_node_config),
	.n_fields = sizeof pubsub_node_config_fields / sizeof *pubsub_node_config_fields,
	.lookup_bits = 7,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field pubsub_publish_config_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_access_model_2), .name_size = N(s_pubsub_access_model_2),
	  .member = S(s_access_model), .offset = offsetof(struct xmpp_pubsub_publish_config, access_model),
	  .values = V_pubsub_access_model },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_pubsub_body_xslt), .name_size = N(s_pubsub_body_xslt),
	  .member = S(s_body_xslt), .offset = offsetof(struct xmpp_pubsub_publish_config, body_xslt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_pubsub_children), .name_size = N(s_pubsub_children),
	  .member = S(s_children), .offset = offsetof(struct xmpp_pubsub_publish_config, children),
	  .count = offsetof(struct xmpp_pubsub_publish_config, n_children) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_children_association_policy), .name_size = N(s_pubsub_children_association_policy),
	  .member = S(s_children_association_policy), .offset = offsetof(struct xmpp_pubsub_publish_config, children_association_policy),
	  .values = V_pubsub_publish_config_children_association_policy },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_children_association_whitelist), .name_size = N(s_pubsub_children_association_whitelist),
	  .member = S(s_children_association_whitelist), .offset = offsetof(struct xmpp_pubsub_publish_config, children_association_whitelist),
	  .count = offsetof(struct xmpp_pubsub_publish_config, n_children_association_whitelist) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_children_max), .name_size = N(s_pubsub_children_max),
	  .member = S(s_children_max), .offset = offsetof(struct xmpp_pubsub_publish_config, children_max),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_children_max) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_pubsub_collection), .name_size = N(s_pubsub_collection),
	  .member = S(s_collection), .offset = offsetof(struct xmpp_pubsub_publish_config, collection),
	  .count = offsetof(struct xmpp_pubsub_publish_config, n_collection) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_contact), .name_size = N(s_pubsub_contact),
	  .member = S(s_contact), .offset = offsetof(struct xmpp_pubsub_publish_config, contact),
	  .count = offsetof(struct xmpp_pubsub_publish_config, n_contact) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_pubsub_dataform_xslt), .name_size = N(s_pubsub_dataform_xslt),
	  .member = S(s_dataform_xslt), .offset = offsetof(struct xmpp_pubsub_publish_config, dataform_xslt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_deliver_notifications), .name_size = N(s_pubsub_deliver_notifications),
	  .member = S(s_deliver_notifications), .offset = offsetof(struct xmpp_pubsub_publish_config, deliver_notifications),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_deliver_notifications) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_deliver_payloads), .name_size = N(s_pubsub_deliver_payloads),
	  .member = S(s_deliver_payloads), .offset = offsetof(struct xmpp_pubsub_publish_config, deliver_payloads),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_deliver_payloads) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_description), .name_size = N(s_pubsub_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_pubsub_publish_config, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_pubsub_item_expire), .name_size = N(s_pubsub_item_expire),
	  .member = S(s_item_expire), .offset = offsetof(struct xmpp_pubsub_publish_config, item_expire) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_itemreply), .name_size = N(s_pubsub_itemreply),
	  .member = S(s_itemreply), .offset = offsetof(struct xmpp_pubsub_publish_config, itemreply),
	  .values = V_pubsub_publish_config_itemreply },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_pubsub_language), .name_size = N(s_pubsub_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_pubsub_publish_config, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_pubsub_max_items), .name_size = N(s_pubsub_max_items),
	  .member = S(s_max_items), .offset = offsetof(struct xmpp_pubsub_publish_config, max_items) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_max_payload_size), .name_size = N(s_pubsub_max_payload_size),
	  .member = S(s_max_payload_size), .offset = offsetof(struct xmpp_pubsub_publish_config, max_payload_size),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_max_payload_size) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_node_type), .name_size = N(s_pubsub_node_type),
	  .member = S(s_node_type), .offset = offsetof(struct xmpp_pubsub_publish_config, node_type),
	  .values = V_pubsub_publish_config_node_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_notification_type), .name_size = N(s_pubsub_notification_type),
	  .member = S(s_notification_type), .offset = offsetof(struct xmpp_pubsub_publish_config, notification_type),
	  .values = V_pubsub_publish_config_notification_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_config), .name_size = N(s_pubsub_notify_config),
	  .member = S(s_notify_config), .offset = offsetof(struct xmpp_pubsub_publish_config, notify_config),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_notify_config) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_delete), .name_size = N(s_pubsub_notify_delete),
	  .member = S(s_notify_delete), .offset = offsetof(struct xmpp_pubsub_publish_config, notify_delete),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_notify_delete) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_retract), .name_size = N(s_pubsub_notify_retract),
	  .member = S(s_notify_retract), .offset = offsetof(struct xmpp_pubsub_publish_config, notify_retract),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_notify_retract) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_notify_sub), .name_size = N(s_pubsub_notify_sub),
	  .member = S(s_notify_sub), .offset = offsetof(struct xmpp_pubsub_publish_config, notify_sub),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_notify_sub) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_persist_items), .name_size = N(s_pubsub_persist_items),
	  .member = S(s_persist_items), .offset = offsetof(struct xmpp_pubsub_publish_config, persist_items),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_persist_items) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_presence_based_delivery), .name_size = N(s_pubsub_presence_based_delivery),
	  .member = S(s_presence_based_delivery), .offset = offsetof(struct xmpp_pubsub_publish_config, presence_based_delivery),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_presence_based_delivery) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_publish_model_2), .name_size = N(s_pubsub_publish_model_2),
	  .member = S(s_publish_model), .offset = offsetof(struct xmpp_pubsub_publish_config, publish_model),
	  .values = V_pubsub_publish_model },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_purge_offline), .name_size = N(s_pubsub_purge_offline),
	  .member = S(s_purge_offline), .offset = offsetof(struct xmpp_pubsub_publish_config, purge_offline),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_purge_offline) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_pubsub_roster_groups_allowed), .name_size = N(s_pubsub_roster_groups_allowed),
	  .member = S(s_roster_groups_allowed), .offset = offsetof(struct xmpp_pubsub_publish_config, roster_groups_allowed),
	  .count = offsetof(struct xmpp_pubsub_publish_config, n_roster_groups_allowed) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_send_last_published_item), .name_size = N(s_pubsub_send_last_published_item),
	  .member = S(s_send_last_published_item), .offset = offsetof(struct xmpp_pubsub_publish_config, send_last_published_item),
	  .values = V_pubsub_send_last },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_subscribe), .name_size = N(s_pubsub_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_pubsub_publish_config, subscribe),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_subscribe) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_tempsub), .name_size = N(s_pubsub_tempsub),
	  .member = S(s_tempsub), .offset = offsetof(struct xmpp_pubsub_publish_config, tempsub),
	  .count = offsetof(struct xmpp_pubsub_publish_config, has_tempsub) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_title), .name_size = N(s_pubsub_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_pubsub_publish_config, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_type), .name_size = N(s_pubsub_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_pubsub_publish_config, type) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_publish_config, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_publish_config_lookup[] = {
	0, 0, 0, 0, 3, 0, 0, 0, 14, 0, 33, 0, 0, 0, 0, 0,
	15, 0, 0, 0, 0, 34, 0, 0, 0, 0, 2, 31, 0, 12, 0, 11,
	26, 10, 0, 13, 0, 9, 24, 0, 22, 0, 6, 8, 0, 0, 0, 0,
	0, 25, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	30, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 7, 5, 0, 0, 0,
	17, 16, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 4, 27, 0,
	0, 0, 0, 29, 18, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0
};

const struct xso_class xmpp_pubsub_publish_config_class = {
	.module = &xmpp_pubsub_forms_module,
	.fields = pubsub_publish_config_fields,
	.lookup = pubsub_publish_config_lookup,
	.name = S(s_pubsub_publish_config),
	.ns = S(s_http___jabber_org_protocol_pubsub_publish_option),
	.size = sizeof(struct xmpp_pubsub_publish_config),
	.n_fields = sizeof pubsub_publish_config_fields / sizeof *pubsub_publish_config_fields,
	.lookup_bits = 7,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field pubsub_meta_data_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_contact), .name_size = N(s_pubsub_contact),
	  .member = S(s_contact), .offset = offsetof(struct xmpp_pubsub_meta_data, contact),
	  .count = offsetof(struct xmpp_pubsub_meta_data, n_contact) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_creation_date), .name_size = N(s_pubsub_creation_date),
	  .member = S(s_creation_date), .offset = offsetof(struct xmpp_pubsub_meta_data, creation_date),
	  .count = offsetof(struct xmpp_pubsub_meta_data, has_creation_date) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_pubsub_creator), .name_size = N(s_pubsub_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_pubsub_meta_data, creator) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_description), .name_size = N(s_pubsub_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_pubsub_meta_data, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_pubsub_language), .name_size = N(s_pubsub_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_pubsub_meta_data, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_num_subscribers), .name_size = N(s_pubsub_num_subscribers),
	  .member = S(s_num_subscribers), .offset = offsetof(struct xmpp_pubsub_meta_data, num_subscribers),
	  .count = offsetof(struct xmpp_pubsub_meta_data, has_num_subscribers) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_owner), .name_size = N(s_pubsub_owner),
	  .member = S(s_owner), .offset = offsetof(struct xmpp_pubsub_meta_data, owner),
	  .count = offsetof(struct xmpp_pubsub_meta_data, n_owner) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_pubsub_publisher), .name_size = N(s_pubsub_publisher),
	  .member = S(s_publisher), .offset = offsetof(struct xmpp_pubsub_meta_data, publisher),
	  .count = offsetof(struct xmpp_pubsub_meta_data, n_publisher) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_title), .name_size = N(s_pubsub_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_pubsub_meta_data, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_type), .name_size = N(s_pubsub_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_pubsub_meta_data, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_access_model_2), .name_size = N(s_pubsub_access_model_2),
	  .member = S(s_access_model), .offset = offsetof(struct xmpp_pubsub_meta_data, access_model),
	  .values = V_pubsub_access_model },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_pubsub_max_items), .name_size = N(s_pubsub_max_items),
	  .member = S(s_max_items), .offset = offsetof(struct xmpp_pubsub_meta_data, max_items) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_publish_model_2), .name_size = N(s_pubsub_publish_model_2),
	  .member = S(s_publish_model), .offset = offsetof(struct xmpp_pubsub_meta_data, publish_model),
	  .values = V_pubsub_publish_model },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_meta_data, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_meta_data_lookup[] = {
	0, 0, 10, 0, 5, 14, 0, 4, 6, 13, 1, 2, 0, 3, 7, 0,
	0, 8, 0, 11, 0, 0, 0, 0, 12, 0, 9, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_pubsub_meta_data_class = {
	.module = &xmpp_pubsub_forms_module,
	.fields = pubsub_meta_data_fields,
	.lookup = pubsub_meta_data_lookup,
	.name = S(s_pubsub_meta_data),
	.ns = S(s_http___jabber_org_protocol_pubsub_meta_data),
	.size = sizeof(struct xmpp_pubsub_meta_data),
	.n_fields = sizeof pubsub_meta_data_fields / sizeof *pubsub_meta_data_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field pubsub_subscribe_options_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_deliver), .name_size = N(s_pubsub_deliver),
	  .member = S(s_deliver), .offset = offsetof(struct xmpp_pubsub_subscribe_options, deliver),
	  .count = offsetof(struct xmpp_pubsub_subscribe_options, has_deliver) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_digest), .name_size = N(s_pubsub_digest),
	  .member = S(s_digest), .offset = offsetof(struct xmpp_pubsub_subscribe_options, digest),
	  .count = offsetof(struct xmpp_pubsub_subscribe_options, has_digest) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pubsub_digest_frequency), .name_size = N(s_pubsub_digest_frequency),
	  .member = S(s_digest_frequency), .offset = offsetof(struct xmpp_pubsub_subscribe_options, digest_frequency),
	  .count = offsetof(struct xmpp_pubsub_subscribe_options, has_digest_frequency) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_pubsub_expire), .name_size = N(s_pubsub_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_pubsub_subscribe_options, expire) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_include_body), .name_size = N(s_pubsub_include_body),
	  .member = S(s_include_body), .offset = offsetof(struct xmpp_pubsub_subscribe_options, include_body),
	  .count = offsetof(struct xmpp_pubsub_subscribe_options, has_include_body) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_pubsub_show_values), .name_size = N(s_pubsub_show_values),
	  .member = S(s_show_values), .offset = offsetof(struct xmpp_pubsub_subscribe_options, show_values),
	  .count = offsetof(struct xmpp_pubsub_subscribe_options, n_show_values),
	  .values = V_pubsub_subscribe_options_show_values },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_subscription_depth), .name_size = N(s_pubsub_subscription_depth),
	  .member = S(s_subscription_depth), .offset = offsetof(struct xmpp_pubsub_subscribe_options, subscription_depth),
	  .values = V_pubsub_subscribe_options_subscription_depth },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_pubsub_subscription_type), .name_size = N(s_pubsub_subscription_type),
	  .member = S(s_subscription_type), .offset = offsetof(struct xmpp_pubsub_subscribe_options, subscription_type),
	  .values = V_pubsub_subscribe_options_subscription_type },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_subscribe_options, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_subscribe_options_lookup[] = {
	0, 0, 0, 0, 0, 9, 0, 4, 5, 0, 2, 8, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 7, 1, 6
};

const struct xso_class xmpp_pubsub_subscribe_options_class = {
	.module = &xmpp_pubsub_forms_module,
	.fields = pubsub_subscribe_options_fields,
	.lookup = pubsub_subscribe_options_lookup,
	.name = S(s_pubsub_subscribe_options),
	.ns = S(s_http___jabber_org_protocol_pubsub_subscribe_opti),
	.size = sizeof(struct xmpp_pubsub_subscribe_options),
	.n_fields = sizeof pubsub_subscribe_options_fields / sizeof *pubsub_subscribe_options_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field pubsub_subscribe_authorization_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_pubsub_allow), .name_size = N(s_pubsub_allow),
	  .member = S(s_allow), .offset = offsetof(struct xmpp_pubsub_subscribe_authorization, allow),
	  .count = offsetof(struct xmpp_pubsub_subscribe_authorization, has_allow) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_node), .name_size = N(s_pubsub_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_subscribe_authorization, node) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pubsub_subid), .name_size = N(s_pubsub_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_subscribe_authorization, subid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_pubsub_subscriber_jid), .name_size = N(s_pubsub_subscriber_jid),
	  .member = S(s_subscriber_jid), .offset = offsetof(struct xmpp_pubsub_subscribe_authorization, subscriber_jid) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_subscribe_authorization, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_subscribe_authorization_lookup[] = {
	4, 0, 5, 3, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_pubsub_subscribe_authorization_class = {
	.module = &xmpp_pubsub_forms_module,
	.fields = pubsub_subscribe_authorization_fields,
	.lookup = pubsub_subscribe_authorization_lookup,
	.name = S(s_pubsub_subscribe_authorization),
	.ns = S(s_http___jabber_org_protocol_pubsub_subscribe_auth),
	.size = sizeof(struct xmpp_pubsub_subscribe_authorization),
	.n_fields = sizeof pubsub_subscribe_authorization_fields / sizeof *pubsub_subscribe_authorization_fields,
	.lookup_bits = 4,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_pubsub_node_config - 1] = &xmpp_pubsub_node_config_class,
	[C_pubsub_publish_config - 1] = &xmpp_pubsub_publish_config_class,
	[C_pubsub_meta_data - 1] = &xmpp_pubsub_meta_data_class,
	[C_pubsub_subscribe_options - 1] = &xmpp_pubsub_subscribe_options_class,
	[C_pubsub_subscribe_authorization - 1] = &xmpp_pubsub_subscribe_authorization_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

static const struct xso_enum *const enums[] = {
	[V_pubsub_access_model - 1] = &xmpp_pubsub_access_model_enum,
	[V_pubsub_publish_model - 1] = &xmpp_pubsub_publish_model_enum,
	[V_pubsub_send_last - 1] = &xmpp_pubsub_send_last_enum,
	[V_pubsub_node_config_children_association_policy - 1] = &xmpp_pubsub_node_config_children_association_policy_enum,
	[V_pubsub_node_config_itemreply - 1] = &xmpp_pubsub_node_config_itemreply_enum,
	[V_pubsub_node_config_node_type - 1] = &xmpp_pubsub_node_config_node_type_enum,
	[V_pubsub_node_config_notification_type - 1] = &xmpp_pubsub_node_config_notification_type_enum,
	[V_pubsub_publish_config_children_association_policy - 1] = &xmpp_pubsub_publish_config_children_association_policy_enum,
	[V_pubsub_publish_config_itemreply - 1] = &xmpp_pubsub_publish_config_itemreply_enum,
	[V_pubsub_publish_config_node_type - 1] = &xmpp_pubsub_publish_config_node_type_enum,
	[V_pubsub_publish_config_notification_type - 1] = &xmpp_pubsub_publish_config_notification_type_enum,
	[V_pubsub_subscribe_options_show_values - 1] = &xmpp_pubsub_subscribe_options_show_values_enum,
	[V_pubsub_subscribe_options_subscription_depth - 1] = &xmpp_pubsub_subscribe_options_subscription_depth_enum,
	[V_pubsub_subscribe_options_subscription_type - 1] = &xmpp_pubsub_subscribe_options_subscription_type_enum,
};

const struct xso_module xmpp_pubsub_forms_module = {
	.version = 2,
	.name = "pubsub-forms",
	.xep = "0060",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
};
