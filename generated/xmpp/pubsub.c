/* Printed by xsoc from pubsub.xml: do not edit. */
#include <xmpp/pubsub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pubsub[7];
	char s_pubsub_affiliation[19];
	char s_none[5];
	char s_outcast[8];
	char s_member[7];
	char s_publisher[10];
	char s_publish_only[13];
	char s_owner[6];
	char s_pubsub_subscription_state[26];
	char s_pending[8];
	char s_unconfigured[13];
	char s_subscribed[11];
	char s_pubsub_item[12];
	char s_id[3];
	char s_node[5];
	char s_urn_xmpp_sec_label_pubsub_0[28];
	char s_label[6];
	char s_security_label[15];
	char s_slps[5];
	char s_payload[8];
	char s_pubsub_subscription[20];
	char s_subscription[13];
	char s_http___jabber_org_protocol_pubsub[34];
	char s_jid[4];
	char s_subid[6];
	char s_expiry[7];
	char s_subscribe_options[18];
	char s_has_options[12];
	char s_pubsub_create[14];
	char s_type[5];
	char s_pubsub_subscribe[17];
	char s_pubsub_unsubscribe[19];
	char s_pubsub_options[15];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_pubsub_configure[17];
	char s_pubsub_default[15];
	char s_pubsub_affiliations_affiliation[32];
	char s_affiliation[12];
	char s_pubsub_affiliations[20];
	char s_pubsub_subscriptions[21];
	char s_pubsub_items[13];
	char s_max_items[10];
	char s_item[5];
	char s_pubsub_publish[15];
	char s_pubsub_publish_options[23];
	char s_pubsub_retract[15];
	char s_notify[7];
	char s_create[7];
	char s_subscribe[10];
	char s_unsubscribe[12];
	char s_options[8];
	char s_configure[10];
	char s_default[8];
	char s_default_[9];
	char s_affiliations[13];
	char s_subscriptions[14];
	char s_items[6];
	char s_publish[8];
	char s_publish_options[16];
	char s_publish_options_2[16];
	char s_retract[8];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char s_pubsub_event_items[19];
	char s_pubsub_event_collection_associate[34];
	char s_pubsub_event_collection_disassociate[37];
	char s_pubsub_event_collection[24];
	char s_associate[10];
	char s_disassociate[13];
	char s_pubsub_event_configuration[27];
	char s_pubsub_event_delete[20];
	char s_redirect[9];
	char s_uri[4];
	char s_pubsub_event_purge[19];
	char s_pubsub_event_subscription[26];
	char s_pubsub_event[13];
	char s_event[6];
	char s_http___jabber_org_protocol_pubsub_event[40];
	char s_collection[11];
	char s_configuration[14];
	char s_delete[7];
	char s_delete_[8];
	char s_purge[6];
	char s_pubsub_owner_configure[23];
	char s_pubsub_owner_default[21];
	char s_pubsub_owner_delete[20];
	char s_pubsub_owner_purge[19];
	char s_pubsub_owner_subscriptions_subscription[40];
	char s_pubsub_owner_subscriptions[27];
	char s_pubsub_owner_affiliations_affiliation[38];
	char s_pubsub_owner_affiliations[26];
	char s_pubsub_owner[13];
	char s_http___jabber_org_protocol_pubsub_owner[40];
	char s_pubsub_error[13];
	char s_http___jabber_org_protocol_pubsub_errors[41];
	char s_element[8];
	char s_feature[8];
	char s_pubsub_error_element[21];
	char s_closed_node[12];
	char s_configuration_required[23];
	char s_invalid_jid[12];
	char s_invalid_options[16];
	char s_invalid_payload[16];
	char s_invalid_subid[14];
	char s_item_forbidden[15];
	char s_item_required[14];
	char s_jid_required[13];
	char s_max_items_exceeded[19];
	char s_max_nodes_exceeded[19];
	char s_nodeid_required[16];
	char s_not_in_roster_group[20];
	char s_not_subscribed[15];
	char s_payload_required[17];
	char s_payload_too_big[16];
	char s_pending_subscription[21];
	char s_precondition_not_met[21];
	char s_presence_subscription_required[31];
	char s_subid_required[15];
	char s_too_many_subscriptions[23];
	char s_unsupported[12];
	char s_unsupported_access_model[25];
	char s_required[9];
	char s_options_required[17];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pubsub",
	"pubsub-affiliation",
	"none",
	"outcast",
	"member",
	"publisher",
	"publish-only",
	"owner",
	"pubsub-subscription-state",
	"pending",
	"unconfigured",
	"subscribed",
	"pubsub-item",
	"id",
	"node",
	"urn:xmpp:sec-label:pubsub:0",
	"label",
	"security_label",
	"slps",
	"payload",
	"pubsub-subscription",
	"subscription",
	"http://jabber.org/protocol/pubsub",
	"jid",
	"subid",
	"expiry",
	"subscribe-options",
	"has_options",
	"pubsub-create",
	"type",
	"pubsub-subscribe",
	"pubsub-unsubscribe",
	"pubsub-options",
	"jabber:x:data",
	"form",
	"pubsub-configure",
	"pubsub-default",
	"pubsub-affiliations-affiliation",
	"affiliation",
	"pubsub-affiliations",
	"pubsub-subscriptions",
	"pubsub-items",
	"max_items",
	"item",
	"pubsub-publish",
	"pubsub-publish-options",
	"pubsub-retract",
	"notify",
	"create",
	"subscribe",
	"unsubscribe",
	"options",
	"configure",
	"default",
	"default_",
	"affiliations",
	"subscriptions",
	"items",
	"publish",
	"publish-options",
	"publish_options",
	"retract",
	"http://jabber.org/protocol/rsm",
	"set",
	"pubsub-event-items",
	"pubsub-event-collection-associate",
	"pubsub-event-collection-disassociate",
	"pubsub-event-collection",
	"associate",
	"disassociate",
	"pubsub-event-configuration",
	"pubsub-event-delete",
	"redirect",
	"uri",
	"pubsub-event-purge",
	"pubsub-event-subscription",
	"pubsub-event",
	"event",
	"http://jabber.org/protocol/pubsub#event",
	"collection",
	"configuration",
	"delete",
	"delete_",
	"purge",
	"pubsub-owner-configure",
	"pubsub-owner-default",
	"pubsub-owner-delete",
	"pubsub-owner-purge",
	"pubsub-owner-subscriptions-subscription",
	"pubsub-owner-subscriptions",
	"pubsub-owner-affiliations-affiliation",
	"pubsub-owner-affiliations",
	"pubsub-owner",
	"http://jabber.org/protocol/pubsub#owner",
	"pubsub-error",
	"http://jabber.org/protocol/pubsub#errors",
	"element",
	"feature",
	"pubsub-error-element",
	"closed-node",
	"configuration-required",
	"invalid-jid",
	"invalid-options",
	"invalid-payload",
	"invalid-subid",
	"item-forbidden",
	"item-required",
	"jid-required",
	"max-items-exceeded",
	"max-nodes-exceeded",
	"nodeid-required",
	"not-in-roster-group",
	"not-subscribed",
	"payload-required",
	"payload-too-big",
	"pending-subscription",
	"precondition-not-met",
	"presence-subscription-required",
	"subid-required",
	"too-many-subscriptions",
	"unsupported",
	"unsupported-access-model",
	"required",
	"options_required",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_pubsub_item,
	C_pubsub_subscription,
	C_pubsub_create,
	C_pubsub_subscribe,
	C_pubsub_unsubscribe,
	C_pubsub_options,
	C_pubsub_configure,
	C_pubsub_default,
	C_pubsub_affiliations_affiliation,
	C_pubsub_affiliations,
	C_pubsub_subscriptions,
	C_pubsub_items,
	C_pubsub_publish,
	C_pubsub_publish_options,
	C_pubsub_retract,
	C_pubsub,
	C_pubsub_event_items,
	C_pubsub_event_collection_associate,
	C_pubsub_event_collection_disassociate,
	C_pubsub_event_collection,
	C_pubsub_event_configuration,
	C_pubsub_event_delete,
	C_pubsub_event_purge,
	C_pubsub_event_subscription,
	C_pubsub_event,
	C_pubsub_owner_configure,
	C_pubsub_owner_default,
	C_pubsub_owner_delete,
	C_pubsub_owner_purge,
	C_pubsub_owner_subscriptions_subscription,
	C_pubsub_owner_subscriptions,
	C_pubsub_owner_affiliations_affiliation,
	C_pubsub_owner_affiliations,
	C_pubsub_owner,
	C_pubsub_error,
	C_pubsub_subscription_has_options_content,
	C_xmpp_data_form,
	C_xmpp_rsm,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_pubsub_affiliation,
	V_pubsub_subscription_state,
	V_pubsub_error_element,
};
enum {
	E_,
	E_pubsub_item_security_label,
	E_pubsub_event_items_retract,
	E_pubsub_event_delete_redirect,
	E_pubsub_owner_delete_redirect,
};

static const struct xso_extra extras[] = {
	[E_pubsub_item_security_label - 1] = {
		.prefix = S(s_slps),
	},
	[E_pubsub_event_items_retract - 1] = {
		.attribute = S(s_id),
	},
	[E_pubsub_event_delete_redirect - 1] = {
		.attribute = S(s_uri),
	},
	[E_pubsub_owner_delete_redirect - 1] = {
		.attribute = S(s_uri),
	},
};

static const uint16_t pubsub_affiliation_texts[] = {
	[XMPP_PUBSUB_AFFILIATION_NONE] = S(s_none),
	[XMPP_PUBSUB_AFFILIATION_OUTCAST] = S(s_outcast),
	[XMPP_PUBSUB_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_PUBSUB_AFFILIATION_PUBLISHER] = S(s_publisher),
	[XMPP_PUBSUB_AFFILIATION_PUBLISH_ONLY] = S(s_publish_only),
	[XMPP_PUBSUB_AFFILIATION_OWNER] = S(s_owner),
};

static const uint8_t pubsub_affiliation_lookup[] = {
	0, 0, 0, 5, 0, 0, 0, 4, 2, 6, 7, 0, 3, 0, 0, 0
};

const struct xso_enum xmpp_pubsub_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_affiliation_texts,
	.lookup = pubsub_affiliation_lookup,
	.name = S(s_pubsub_affiliation),
	.n_texts = sizeof pubsub_affiliation_texts / sizeof *pubsub_affiliation_texts,
	.lookup_bits = 4,
};

static const uint16_t pubsub_subscription_state_texts[] = {
	[XMPP_PUBSUB_SUBSCRIPTION_STATE_NONE] = S(s_none),
	[XMPP_PUBSUB_SUBSCRIPTION_STATE_PENDING] = S(s_pending),
	[XMPP_PUBSUB_SUBSCRIPTION_STATE_UNCONFIGURED] = S(s_unconfigured),
	[XMPP_PUBSUB_SUBSCRIPTION_STATE_SUBSCRIBED] = S(s_subscribed),
};

static const uint8_t pubsub_subscription_state_lookup[] = {
	3, 0, 5, 4, 2, 0, 0, 0
};

const struct xso_enum xmpp_pubsub_subscription_state_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_subscription_state_texts,
	.lookup = pubsub_subscription_state_lookup,
	.name = S(s_pubsub_subscription_state),
	.n_texts = sizeof pubsub_subscription_state_texts / sizeof *pubsub_subscription_state_texts,
	.lookup_bits = 3,
};

static const uint16_t pubsub_error_element_texts[] = {
	[XMPP_PUBSUB_ERROR_ELEMENT_CLOSED_NODE] = S(s_closed_node),
	[XMPP_PUBSUB_ERROR_ELEMENT_CONFIGURATION_REQUIRED] = S(s_configuration_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_INVALID_JID] = S(s_invalid_jid),
	[XMPP_PUBSUB_ERROR_ELEMENT_INVALID_OPTIONS] = S(s_invalid_options),
	[XMPP_PUBSUB_ERROR_ELEMENT_INVALID_PAYLOAD] = S(s_invalid_payload),
	[XMPP_PUBSUB_ERROR_ELEMENT_INVALID_SUBID] = S(s_invalid_subid),
	[XMPP_PUBSUB_ERROR_ELEMENT_ITEM_FORBIDDEN] = S(s_item_forbidden),
	[XMPP_PUBSUB_ERROR_ELEMENT_ITEM_REQUIRED] = S(s_item_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_JID_REQUIRED] = S(s_jid_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_MAX_ITEMS_EXCEEDED] = S(s_max_items_exceeded),
	[XMPP_PUBSUB_ERROR_ELEMENT_MAX_NODES_EXCEEDED] = S(s_max_nodes_exceeded),
	[XMPP_PUBSUB_ERROR_ELEMENT_NODEID_REQUIRED] = S(s_nodeid_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_NOT_IN_ROSTER_GROUP] = S(s_not_in_roster_group),
	[XMPP_PUBSUB_ERROR_ELEMENT_NOT_SUBSCRIBED] = S(s_not_subscribed),
	[XMPP_PUBSUB_ERROR_ELEMENT_PAYLOAD_REQUIRED] = S(s_payload_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_PAYLOAD_TOO_BIG] = S(s_payload_too_big),
	[XMPP_PUBSUB_ERROR_ELEMENT_PENDING_SUBSCRIPTION] = S(s_pending_subscription),
	[XMPP_PUBSUB_ERROR_ELEMENT_PRECONDITION_NOT_MET] = S(s_precondition_not_met),
	[XMPP_PUBSUB_ERROR_ELEMENT_PRESENCE_SUBSCRIPTION_REQUIRED] = S(s_presence_subscription_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_SUBID_REQUIRED] = S(s_subid_required),
	[XMPP_PUBSUB_ERROR_ELEMENT_TOO_MANY_SUBSCRIPTIONS] = S(s_too_many_subscriptions),
	[XMPP_PUBSUB_ERROR_ELEMENT_UNSUPPORTED] = S(s_unsupported),
	[XMPP_PUBSUB_ERROR_ELEMENT_UNSUPPORTED_ACCESS_MODEL] = S(s_unsupported_access_model),
};

static const uint8_t pubsub_error_element_lookup[] = {
	15, 5, 6, 11, 7, 12, 24, 21, 0, 0, 0, 3, 0, 0, 0, 0,
	8, 0, 0, 0, 0, 0, 22, 0, 0, 9, 0, 0, 0, 0, 19, 13,
	4, 0, 0, 0, 18, 0, 0, 0, 0, 0, 14, 16, 10, 0, 0, 17,
	0, 20, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0
};

const struct xso_enum xmpp_pubsub_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = pubsub_error_element_texts,
	.lookup = pubsub_error_element_lookup,
	.name = S(s_pubsub_error_element),
	.n_texts = sizeof pubsub_error_element_texts / sizeof *pubsub_error_element_texts,
	.lookup_bits = 6,
};

static const struct xso_class pubsub_subscription_has_options_content;

/* clang-format off */
static const struct xso_field pubsub_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_pubsub_item, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_publisher), .name_size = N(s_publisher),
	  .member = S(s_publisher), .offset = offsetof(struct xmpp_pubsub_item, publisher) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_item, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label), .ns = S(s_urn_xmpp_sec_label_pubsub_0),
	  .member = S(s_security_label), .offset = offsetof(struct xmpp_pubsub_item, security_label),
	  .extra = E_pubsub_item_security_label },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_pubsub_item, payload) },
};
/* clang-format on */

static const uint8_t pubsub_item_lookup[] = {
	0, 2, 4, 0, 1, 0, 3, 0
};

const struct xso_class xmpp_pubsub_item_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_item_fields,
	.lookup = pubsub_item_lookup,
	.name = S(s_pubsub_item),
	.size = sizeof(struct xmpp_pubsub_item),
	.unknown = offsetof(struct xmpp_pubsub_item, unknown),
	.n_fields = sizeof pubsub_item_fields / sizeof *pubsub_item_fields,
	.lookup_bits = 3,
	.any = 5,
};

/* clang-format off */
static const struct xso_field pubsub_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_subscription, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_subscription, subid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_subscription, subscription),
	  .values = V_pubsub_subscription_state },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_pubsub_subscription, expiry) },
	{ .shape = XSO_WITHIN, .name = S(s_subscribe_options), .name_size = N(s_subscribe_options),
	  .member = S(s_has_options), .offset = offsetof(struct xmpp_pubsub_subscription, has_options),
	  .of = C_pubsub_subscription_has_options_content },
};
/* clang-format on */

static const uint8_t pubsub_subscription_lookup[] = {
	0, 0, 0, 0, 0, 6, 4, 0, 0, 0, 5, 0, 1, 2, 3, 0
};

const struct xso_class xmpp_pubsub_subscription_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_subscription_fields,
	.lookup = pubsub_subscription_lookup,
	.name = S(s_pubsub_subscription),
	.element = S(s_subscription),
	.element_size = N(s_subscription),
	.ns = S(s_http___jabber_org_protocol_pubsub),
	.size = sizeof(struct xmpp_pubsub_subscription),
	.unknown = offsetof(struct xmpp_pubsub_subscription, unknown),
	.n_fields = sizeof pubsub_subscription_fields / sizeof *pubsub_subscription_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_create_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_create, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_pubsub_create, type) },
};
/* clang-format on */

static const uint8_t pubsub_create_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_pubsub_create_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_create_fields,
	.lookup = pubsub_create_lookup,
	.name = S(s_pubsub_create),
	.size = sizeof(struct xmpp_pubsub_create),
	.unknown = offsetof(struct xmpp_pubsub_create, unknown),
	.n_fields = sizeof pubsub_create_fields / sizeof *pubsub_create_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field pubsub_subscribe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_subscribe, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_subscribe, jid) },
};
/* clang-format on */

static const uint8_t pubsub_subscribe_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_pubsub_subscribe_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_subscribe_fields,
	.lookup = pubsub_subscribe_lookup,
	.name = S(s_pubsub_subscribe),
	.size = sizeof(struct xmpp_pubsub_subscribe),
	.unknown = offsetof(struct xmpp_pubsub_subscribe, unknown),
	.n_fields = sizeof pubsub_subscribe_fields / sizeof *pubsub_subscribe_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_unsubscribe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_unsubscribe, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_unsubscribe, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_unsubscribe, subid) },
};
/* clang-format on */

static const uint8_t pubsub_unsubscribe_lookup[] = {
	3, 0, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_pubsub_unsubscribe_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_unsubscribe_fields,
	.lookup = pubsub_unsubscribe_lookup,
	.name = S(s_pubsub_unsubscribe),
	.size = sizeof(struct xmpp_pubsub_unsubscribe),
	.unknown = offsetof(struct xmpp_pubsub_unsubscribe, unknown),
	.n_fields = sizeof pubsub_unsubscribe_fields / sizeof *pubsub_unsubscribe_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_options_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_options, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_options, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_options, subid) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_options, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_options_lookup[] = {
	3, 4, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_pubsub_options_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_options_fields,
	.lookup = pubsub_options_lookup,
	.name = S(s_pubsub_options),
	.size = sizeof(struct xmpp_pubsub_options),
	.unknown = offsetof(struct xmpp_pubsub_options, unknown),
	.n_fields = sizeof pubsub_options_fields / sizeof *pubsub_options_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field pubsub_configure_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_configure, node) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_configure, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_configure_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_pubsub_configure_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_configure_fields,
	.lookup = pubsub_configure_lookup,
	.name = S(s_pubsub_configure),
	.size = sizeof(struct xmpp_pubsub_configure),
	.unknown = offsetof(struct xmpp_pubsub_configure, unknown),
	.n_fields = sizeof pubsub_configure_fields / sizeof *pubsub_configure_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field pubsub_default_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_default, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_pubsub_default, type) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_default, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_default_lookup[] = {
	0, 3, 2, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_pubsub_default_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_default_fields,
	.lookup = pubsub_default_lookup,
	.name = S(s_pubsub_default),
	.size = sizeof(struct xmpp_pubsub_default),
	.unknown = offsetof(struct xmpp_pubsub_default, unknown),
	.n_fields = sizeof pubsub_default_fields / sizeof *pubsub_default_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field pubsub_affiliations_affiliation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_affiliations_affiliation, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_affiliations_affiliation, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_pubsub_affiliations_affiliation, affiliation),
	  .values = V_pubsub_affiliation },
};
/* clang-format on */

static const uint8_t pubsub_affiliations_affiliation_lookup[] = {
	0, 0, 0, 0, 3, 0, 1, 2
};

const struct xso_class xmpp_pubsub_affiliations_affiliation_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_affiliations_affiliation_fields,
	.lookup = pubsub_affiliations_affiliation_lookup,
	.name = S(s_pubsub_affiliations_affiliation),
	.size = sizeof(struct xmpp_pubsub_affiliations_affiliation),
	.unknown = offsetof(struct xmpp_pubsub_affiliations_affiliation, unknown),
	.n_fields = sizeof pubsub_affiliations_affiliation_fields / sizeof *pubsub_affiliations_affiliation_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field pubsub_affiliations_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_affiliations, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_pubsub_affiliations, affiliation),
	  .count = offsetof(struct xmpp_pubsub_affiliations, n_affiliation),
	  .of = C_pubsub_affiliations_affiliation },
};
/* clang-format on */

static const uint8_t pubsub_affiliations_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_pubsub_affiliations_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_affiliations_fields,
	.lookup = pubsub_affiliations_lookup,
	.name = S(s_pubsub_affiliations),
	.size = sizeof(struct xmpp_pubsub_affiliations),
	.unknown = offsetof(struct xmpp_pubsub_affiliations, unknown),
	.n_fields = sizeof pubsub_affiliations_fields / sizeof *pubsub_affiliations_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field pubsub_subscriptions_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_subscriptions, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_http___jabber_org_protocol_pubsub),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_subscriptions, subscription),
	  .count = offsetof(struct xmpp_pubsub_subscriptions, n_subscription),
	  .of = C_pubsub_subscription },
};
/* clang-format on */

static const uint8_t pubsub_subscriptions_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_pubsub_subscriptions_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_subscriptions_fields,
	.lookup = pubsub_subscriptions_lookup,
	.name = S(s_pubsub_subscriptions),
	.size = sizeof(struct xmpp_pubsub_subscriptions),
	.unknown = offsetof(struct xmpp_pubsub_subscriptions, unknown),
	.n_fields = sizeof pubsub_subscriptions_fields / sizeof *pubsub_subscriptions_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field pubsub_items_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_items, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_max_items), .name_size = N(s_max_items),
	  .member = S(s_max_items), .offset = offsetof(struct xmpp_pubsub_items, max_items),
	  .count = offsetof(struct xmpp_pubsub_items, has_max_items) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_items, subid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_pubsub_items, item),
	  .count = offsetof(struct xmpp_pubsub_items, n_item),
	  .of = C_pubsub_item },
};
/* clang-format on */

static const uint8_t pubsub_items_lookup[] = {
	4, 0, 0, 0, 2, 0, 1, 3
};

const struct xso_class xmpp_pubsub_items_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_items_fields,
	.lookup = pubsub_items_lookup,
	.name = S(s_pubsub_items),
	.size = sizeof(struct xmpp_pubsub_items),
	.unknown = offsetof(struct xmpp_pubsub_items, unknown),
	.n_fields = sizeof pubsub_items_fields / sizeof *pubsub_items_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_publish_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_publish, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_pubsub_publish, item),
	  .count = offsetof(struct xmpp_pubsub_publish, n_item),
	  .of = C_pubsub_item },
};
/* clang-format on */

static const uint8_t pubsub_publish_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_pubsub_publish_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_publish_fields,
	.lookup = pubsub_publish_lookup,
	.name = S(s_pubsub_publish),
	.size = sizeof(struct xmpp_pubsub_publish),
	.unknown = offsetof(struct xmpp_pubsub_publish, unknown),
	.n_fields = sizeof pubsub_publish_fields / sizeof *pubsub_publish_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_publish_options_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_publish_options, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_publish_options_lookup[] = {
	1, 0
};

const struct xso_class xmpp_pubsub_publish_options_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_publish_options_fields,
	.lookup = pubsub_publish_options_lookup,
	.name = S(s_pubsub_publish_options),
	.size = sizeof(struct xmpp_pubsub_publish_options),
	.unknown = offsetof(struct xmpp_pubsub_publish_options, unknown),
	.n_fields = sizeof pubsub_publish_options_fields / sizeof *pubsub_publish_options_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field pubsub_retract_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_retract, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BIT, .name = S(s_notify), .name_size = N(s_notify),
	  .member = S(s_notify), .offset = offsetof(struct xmpp_pubsub_retract, notify) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_pubsub_retract, item),
	  .count = offsetof(struct xmpp_pubsub_retract, n_item),
	  .of = C_pubsub_item },
};
/* clang-format on */

static const uint8_t pubsub_retract_lookup[] = {
	3, 2, 0, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_pubsub_retract_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_retract_fields,
	.lookup = pubsub_retract_lookup,
	.name = S(s_pubsub_retract),
	.size = sizeof(struct xmpp_pubsub_retract),
	.unknown = offsetof(struct xmpp_pubsub_retract, unknown),
	.n_fields = sizeof pubsub_retract_fields / sizeof *pubsub_retract_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_create), .name_size = N(s_create),
	  .member = S(s_create), .offset = offsetof(struct xmpp_pubsub, create),
	  .of = C_pubsub_create },
	{ .shape = XSO_CHILD, .name = S(s_subscribe), .name_size = N(s_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_pubsub, subscribe),
	  .of = C_pubsub_subscribe },
	{ .shape = XSO_CHILD, .name = S(s_unsubscribe), .name_size = N(s_unsubscribe),
	  .member = S(s_unsubscribe), .offset = offsetof(struct xmpp_pubsub, unsubscribe),
	  .of = C_pubsub_unsubscribe },
	{ .shape = XSO_CHILD, .name = S(s_options), .name_size = N(s_options),
	  .member = S(s_options), .offset = offsetof(struct xmpp_pubsub, options),
	  .of = C_pubsub_options },
	{ .shape = XSO_CHILD, .name = S(s_configure), .name_size = N(s_configure),
	  .member = S(s_configure), .offset = offsetof(struct xmpp_pubsub, configure),
	  .of = C_pubsub_configure },
	{ .shape = XSO_CHILD, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_pubsub, default_),
	  .of = C_pubsub_default },
	{ .shape = XSO_CHILD, .name = S(s_affiliations), .name_size = N(s_affiliations),
	  .member = S(s_affiliations), .offset = offsetof(struct xmpp_pubsub, affiliations),
	  .of = C_pubsub_affiliations },
	{ .shape = XSO_CHILD, .name = S(s_subscriptions), .name_size = N(s_subscriptions),
	  .member = S(s_subscriptions), .offset = offsetof(struct xmpp_pubsub, subscriptions),
	  .of = C_pubsub_subscriptions },
	{ .shape = XSO_CHILD,
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub, subscription),
	  .of = C_pubsub_subscription },
	{ .shape = XSO_CHILD, .name = S(s_items), .name_size = N(s_items),
	  .member = S(s_items), .offset = offsetof(struct xmpp_pubsub, items),
	  .of = C_pubsub_items },
	{ .shape = XSO_CHILD, .name = S(s_publish), .name_size = N(s_publish),
	  .member = S(s_publish), .offset = offsetof(struct xmpp_pubsub, publish),
	  .of = C_pubsub_publish },
	{ .shape = XSO_CHILD, .name = S(s_publish_options), .name_size = N(s_publish_options),
	  .member = S(s_publish_options_2), .offset = offsetof(struct xmpp_pubsub, publish_options),
	  .of = C_pubsub_publish_options },
	{ .shape = XSO_CHILD, .name = S(s_retract), .name_size = N(s_retract),
	  .member = S(s_retract), .offset = offsetof(struct xmpp_pubsub, retract),
	  .of = C_pubsub_retract },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_pubsub, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t pubsub_lookup[] = {
	7, 4, 0, 14, 0, 0, 10, 5, 1, 6, 0, 13, 0, 9, 0, 3,
	11, 0, 0, 0, 0, 0, 0, 0, 2, 0, 12, 0, 0, 0, 0, 8
};

const struct xso_class xmpp_pubsub_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_fields,
	.lookup = pubsub_lookup,
	.name = S(s_pubsub),
	.element = S(s_pubsub),
	.element_size = N(s_pubsub),
	.ns = S(s_http___jabber_org_protocol_pubsub),
	.size = sizeof(struct xmpp_pubsub),
	.unknown = offsetof(struct xmpp_pubsub, unknown),
	.n_fields = sizeof pubsub_fields / sizeof *pubsub_fields,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field pubsub_event_items_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_items, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_pubsub_event_items, item),
	  .count = offsetof(struct xmpp_pubsub_event_items, n_item),
	  .of = C_pubsub_item },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_retract), .name_size = N(s_retract),
	  .member = S(s_retract), .offset = offsetof(struct xmpp_pubsub_event_items, retract),
	  .count = offsetof(struct xmpp_pubsub_event_items, n_retract),
	  .extra = E_pubsub_event_items_retract },
};
/* clang-format on */

static const uint8_t pubsub_event_items_lookup[] = {
	2, 0, 3, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_pubsub_event_items_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_items_fields,
	.lookup = pubsub_event_items_lookup,
	.name = S(s_pubsub_event_items),
	.size = sizeof(struct xmpp_pubsub_event_items),
	.unknown = offsetof(struct xmpp_pubsub_event_items, unknown),
	.n_fields = sizeof pubsub_event_items_fields / sizeof *pubsub_event_items_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_event_collection_associate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_collection_associate, node) },
};
/* clang-format on */

static const uint8_t pubsub_event_collection_associate_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pubsub_event_collection_associate_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_collection_associate_fields,
	.lookup = pubsub_event_collection_associate_lookup,
	.name = S(s_pubsub_event_collection_associate),
	.size = sizeof(struct xmpp_pubsub_event_collection_associate),
	.unknown = offsetof(struct xmpp_pubsub_event_collection_associate, unknown),
	.n_fields = sizeof pubsub_event_collection_associate_fields / sizeof *pubsub_event_collection_associate_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_event_collection_disassociate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_collection_disassociate, node) },
};
/* clang-format on */

static const uint8_t pubsub_event_collection_disassociate_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pubsub_event_collection_disassociate_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_collection_disassociate_fields,
	.lookup = pubsub_event_collection_disassociate_lookup,
	.name = S(s_pubsub_event_collection_disassociate),
	.size = sizeof(struct xmpp_pubsub_event_collection_disassociate),
	.unknown = offsetof(struct xmpp_pubsub_event_collection_disassociate, unknown),
	.n_fields = sizeof pubsub_event_collection_disassociate_fields / sizeof *pubsub_event_collection_disassociate_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_event_collection_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_collection, node) },
	{ .shape = XSO_CHILD, .name = S(s_associate), .name_size = N(s_associate),
	  .member = S(s_associate), .offset = offsetof(struct xmpp_pubsub_event_collection, associate),
	  .of = C_pubsub_event_collection_associate },
	{ .shape = XSO_CHILD, .name = S(s_disassociate), .name_size = N(s_disassociate),
	  .member = S(s_disassociate), .offset = offsetof(struct xmpp_pubsub_event_collection, disassociate),
	  .of = C_pubsub_event_collection_disassociate },
};
/* clang-format on */

static const uint8_t pubsub_event_collection_lookup[] = {
	0, 0, 3, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_pubsub_event_collection_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_collection_fields,
	.lookup = pubsub_event_collection_lookup,
	.name = S(s_pubsub_event_collection),
	.size = sizeof(struct xmpp_pubsub_event_collection),
	.unknown = offsetof(struct xmpp_pubsub_event_collection, unknown),
	.n_fields = sizeof pubsub_event_collection_fields / sizeof *pubsub_event_collection_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field pubsub_event_configuration_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_configuration, node) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_event_configuration, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_event_configuration_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_pubsub_event_configuration_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_configuration_fields,
	.lookup = pubsub_event_configuration_lookup,
	.name = S(s_pubsub_event_configuration),
	.size = sizeof(struct xmpp_pubsub_event_configuration),
	.unknown = offsetof(struct xmpp_pubsub_event_configuration, unknown),
	.n_fields = sizeof pubsub_event_configuration_fields / sizeof *pubsub_event_configuration_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field pubsub_event_delete_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_delete, node) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_redirect), .name_size = N(s_redirect),
	  .member = S(s_redirect), .offset = offsetof(struct xmpp_pubsub_event_delete, redirect),
	  .extra = E_pubsub_event_delete_redirect },
};
/* clang-format on */

static const uint8_t pubsub_event_delete_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_pubsub_event_delete_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_delete_fields,
	.lookup = pubsub_event_delete_lookup,
	.name = S(s_pubsub_event_delete),
	.size = sizeof(struct xmpp_pubsub_event_delete),
	.unknown = offsetof(struct xmpp_pubsub_event_delete, unknown),
	.n_fields = sizeof pubsub_event_delete_fields / sizeof *pubsub_event_delete_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_event_purge_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_purge, node) },
};
/* clang-format on */

static const uint8_t pubsub_event_purge_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pubsub_event_purge_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_purge_fields,
	.lookup = pubsub_event_purge_lookup,
	.name = S(s_pubsub_event_purge),
	.size = sizeof(struct xmpp_pubsub_event_purge),
	.unknown = offsetof(struct xmpp_pubsub_event_purge, unknown),
	.n_fields = sizeof pubsub_event_purge_fields / sizeof *pubsub_event_purge_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_event_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_event_subscription, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_event_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_event_subscription, subid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_event_subscription, subscription),
	  .values = V_pubsub_subscription_state },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_pubsub_event_subscription, expiry) },
};
/* clang-format on */

static const uint8_t pubsub_event_subscription_lookup[] = {
	0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 5, 0, 1, 2, 3, 0
};

const struct xso_class xmpp_pubsub_event_subscription_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_subscription_fields,
	.lookup = pubsub_event_subscription_lookup,
	.name = S(s_pubsub_event_subscription),
	.size = sizeof(struct xmpp_pubsub_event_subscription),
	.unknown = offsetof(struct xmpp_pubsub_event_subscription, unknown),
	.n_fields = sizeof pubsub_event_subscription_fields / sizeof *pubsub_event_subscription_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_event_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_items), .name_size = N(s_items),
	  .member = S(s_items), .offset = offsetof(struct xmpp_pubsub_event, items),
	  .of = C_pubsub_event_items },
	{ .shape = XSO_CHILD, .name = S(s_collection), .name_size = N(s_collection),
	  .member = S(s_collection), .offset = offsetof(struct xmpp_pubsub_event, collection),
	  .of = C_pubsub_event_collection },
	{ .shape = XSO_CHILD, .name = S(s_configuration), .name_size = N(s_configuration),
	  .member = S(s_configuration), .offset = offsetof(struct xmpp_pubsub_event, configuration),
	  .of = C_pubsub_event_configuration },
	{ .shape = XSO_CHILD, .name = S(s_delete), .name_size = N(s_delete),
	  .member = S(s_delete_), .offset = offsetof(struct xmpp_pubsub_event, delete_),
	  .of = C_pubsub_event_delete },
	{ .shape = XSO_CHILD, .name = S(s_purge), .name_size = N(s_purge),
	  .member = S(s_purge), .offset = offsetof(struct xmpp_pubsub_event, purge),
	  .of = C_pubsub_event_purge },
	{ .shape = XSO_CHILD, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_event, subscription),
	  .of = C_pubsub_event_subscription },
};
/* clang-format on */

static const uint8_t pubsub_event_lookup[] = {
	0, 0, 0, 1, 4, 0, 6, 0, 0, 2, 5, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_pubsub_event_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_event_fields,
	.lookup = pubsub_event_lookup,
	.name = S(s_pubsub_event),
	.element = S(s_event),
	.element_size = N(s_event),
	.ns = S(s_http___jabber_org_protocol_pubsub_event),
	.size = sizeof(struct xmpp_pubsub_event),
	.unknown = offsetof(struct xmpp_pubsub_event, unknown),
	.n_fields = sizeof pubsub_event_fields / sizeof *pubsub_event_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field pubsub_owner_configure_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_owner_configure, node) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_owner_configure, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_owner_configure_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_pubsub_owner_configure_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_configure_fields,
	.lookup = pubsub_owner_configure_lookup,
	.name = S(s_pubsub_owner_configure),
	.size = sizeof(struct xmpp_pubsub_owner_configure),
	.unknown = offsetof(struct xmpp_pubsub_owner_configure, unknown),
	.n_fields = sizeof pubsub_owner_configure_fields / sizeof *pubsub_owner_configure_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field pubsub_owner_default_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_pubsub_owner_default, type) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_pubsub_owner_default, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t pubsub_owner_default_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_pubsub_owner_default_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_default_fields,
	.lookup = pubsub_owner_default_lookup,
	.name = S(s_pubsub_owner_default),
	.size = sizeof(struct xmpp_pubsub_owner_default),
	.unknown = offsetof(struct xmpp_pubsub_owner_default, unknown),
	.n_fields = sizeof pubsub_owner_default_fields / sizeof *pubsub_owner_default_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field pubsub_owner_delete_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_owner_delete, node) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_redirect), .name_size = N(s_redirect),
	  .member = S(s_redirect), .offset = offsetof(struct xmpp_pubsub_owner_delete, redirect),
	  .extra = E_pubsub_owner_delete_redirect },
};
/* clang-format on */

static const uint8_t pubsub_owner_delete_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_pubsub_owner_delete_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_delete_fields,
	.lookup = pubsub_owner_delete_lookup,
	.name = S(s_pubsub_owner_delete),
	.size = sizeof(struct xmpp_pubsub_owner_delete),
	.unknown = offsetof(struct xmpp_pubsub_owner_delete, unknown),
	.n_fields = sizeof pubsub_owner_delete_fields / sizeof *pubsub_owner_delete_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_owner_purge_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_owner_purge, node) },
};
/* clang-format on */

static const uint8_t pubsub_owner_purge_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pubsub_owner_purge_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_purge_fields,
	.lookup = pubsub_owner_purge_lookup,
	.name = S(s_pubsub_owner_purge),
	.size = sizeof(struct xmpp_pubsub_owner_purge),
	.unknown = offsetof(struct xmpp_pubsub_owner_purge, unknown),
	.n_fields = sizeof pubsub_owner_purge_fields / sizeof *pubsub_owner_purge_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_owner_subscriptions_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions_subscription, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions_subscription, subid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions_subscription, subscription),
	  .values = V_pubsub_subscription_state },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions_subscription, expiry) },
};
/* clang-format on */

static const uint8_t pubsub_owner_subscriptions_subscription_lookup[] = {
	0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 5, 0, 1, 2, 3, 0
};

const struct xso_class xmpp_pubsub_owner_subscriptions_subscription_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_subscriptions_subscription_fields,
	.lookup = pubsub_owner_subscriptions_subscription_lookup,
	.name = S(s_pubsub_owner_subscriptions_subscription),
	.size = sizeof(struct xmpp_pubsub_owner_subscriptions_subscription),
	.unknown = offsetof(struct xmpp_pubsub_owner_subscriptions_subscription, unknown),
	.n_fields = sizeof pubsub_owner_subscriptions_subscription_fields / sizeof *pubsub_owner_subscriptions_subscription_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_owner_subscriptions_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_owner_subscriptions, subscription),
	  .count = offsetof(struct xmpp_pubsub_owner_subscriptions, n_subscription),
	  .of = C_pubsub_owner_subscriptions_subscription },
};
/* clang-format on */

static const uint8_t pubsub_owner_subscriptions_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_pubsub_owner_subscriptions_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_subscriptions_fields,
	.lookup = pubsub_owner_subscriptions_lookup,
	.name = S(s_pubsub_owner_subscriptions),
	.size = sizeof(struct xmpp_pubsub_owner_subscriptions),
	.unknown = offsetof(struct xmpp_pubsub_owner_subscriptions, unknown),
	.n_fields = sizeof pubsub_owner_subscriptions_fields / sizeof *pubsub_owner_subscriptions_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field pubsub_owner_affiliations_affiliation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_owner_affiliations_affiliation, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_pubsub_owner_affiliations_affiliation, affiliation),
	  .values = V_pubsub_affiliation },
};
/* clang-format on */

static const uint8_t pubsub_owner_affiliations_affiliation_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_pubsub_owner_affiliations_affiliation_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_affiliations_affiliation_fields,
	.lookup = pubsub_owner_affiliations_affiliation_lookup,
	.name = S(s_pubsub_owner_affiliations_affiliation),
	.size = sizeof(struct xmpp_pubsub_owner_affiliations_affiliation),
	.unknown = offsetof(struct xmpp_pubsub_owner_affiliations_affiliation, unknown),
	.n_fields = sizeof pubsub_owner_affiliations_affiliation_fields / sizeof *pubsub_owner_affiliations_affiliation_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field pubsub_owner_affiliations_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_owner_affiliations, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_pubsub_owner_affiliations, affiliation),
	  .count = offsetof(struct xmpp_pubsub_owner_affiliations, n_affiliation),
	  .of = C_pubsub_owner_affiliations_affiliation },
};
/* clang-format on */

static const uint8_t pubsub_owner_affiliations_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_pubsub_owner_affiliations_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_affiliations_fields,
	.lookup = pubsub_owner_affiliations_lookup,
	.name = S(s_pubsub_owner_affiliations),
	.size = sizeof(struct xmpp_pubsub_owner_affiliations),
	.unknown = offsetof(struct xmpp_pubsub_owner_affiliations, unknown),
	.n_fields = sizeof pubsub_owner_affiliations_fields / sizeof *pubsub_owner_affiliations_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field pubsub_owner_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_configure), .name_size = N(s_configure),
	  .member = S(s_configure), .offset = offsetof(struct xmpp_pubsub_owner, configure),
	  .of = C_pubsub_owner_configure },
	{ .shape = XSO_CHILD, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_pubsub_owner, default_),
	  .of = C_pubsub_owner_default },
	{ .shape = XSO_CHILD, .name = S(s_delete), .name_size = N(s_delete),
	  .member = S(s_delete_), .offset = offsetof(struct xmpp_pubsub_owner, delete_),
	  .of = C_pubsub_owner_delete },
	{ .shape = XSO_CHILD, .name = S(s_purge), .name_size = N(s_purge),
	  .member = S(s_purge), .offset = offsetof(struct xmpp_pubsub_owner, purge),
	  .of = C_pubsub_owner_purge },
	{ .shape = XSO_CHILD, .name = S(s_subscriptions), .name_size = N(s_subscriptions),
	  .member = S(s_subscriptions), .offset = offsetof(struct xmpp_pubsub_owner, subscriptions),
	  .of = C_pubsub_owner_subscriptions },
	{ .shape = XSO_CHILD, .name = S(s_affiliations), .name_size = N(s_affiliations),
	  .member = S(s_affiliations), .offset = offsetof(struct xmpp_pubsub_owner, affiliations),
	  .of = C_pubsub_owner_affiliations },
};
/* clang-format on */

static const uint8_t pubsub_owner_lookup[] = {
	6, 0, 0, 1, 2, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 5
};

const struct xso_class xmpp_pubsub_owner_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_owner_fields,
	.lookup = pubsub_owner_lookup,
	.name = S(s_pubsub_owner),
	.element = S(s_pubsub),
	.element_size = N(s_pubsub),
	.ns = S(s_http___jabber_org_protocol_pubsub_owner),
	.size = sizeof(struct xmpp_pubsub_owner),
	.unknown = offsetof(struct xmpp_pubsub_owner, unknown),
	.n_fields = sizeof pubsub_owner_fields / sizeof *pubsub_owner_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field pubsub_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_pubsub_error, element),
	  .values = V_pubsub_error_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_feature), .name_size = N(s_feature),
	  .member = S(s_feature), .offset = offsetof(struct xmpp_pubsub_error, feature) },
};
/* clang-format on */

static const uint8_t pubsub_error_lookup[] = {
	2, 0
};

const struct xso_class xmpp_pubsub_error_class = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_error_fields,
	.lookup = pubsub_error_lookup,
	.name = S(s_pubsub_error),
	.ns = S(s_http___jabber_org_protocol_pubsub_errors),
	.size = sizeof(struct xmpp_pubsub_error),
	.unknown = offsetof(struct xmpp_pubsub_error, unknown),
	.n_fields = sizeof pubsub_error_fields / sizeof *pubsub_error_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field pubsub_subscription_has_options_content_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_options_required), .offset = offsetof(struct xmpp_pubsub_subscription, options_required) },
};
/* clang-format on */

static const uint8_t pubsub_subscription_has_options_content_lookup[] = {
	1, 0
};

static const struct xso_class pubsub_subscription_has_options_content = {
	.module = &xmpp_pubsub_module,
	.fields = pubsub_subscription_has_options_content_fields,
	.lookup = pubsub_subscription_has_options_content_lookup,
	.name = S(s_pubsub_subscription),
	.n_fields = sizeof pubsub_subscription_has_options_content_fields / sizeof *pubsub_subscription_has_options_content_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_pubsub_subscription - 1] = &xmpp_pubsub_subscription_class,
	[C_pubsub_create - 1] = &xmpp_pubsub_create_class,
	[C_pubsub_subscribe - 1] = &xmpp_pubsub_subscribe_class,
	[C_pubsub_unsubscribe - 1] = &xmpp_pubsub_unsubscribe_class,
	[C_pubsub_options - 1] = &xmpp_pubsub_options_class,
	[C_pubsub_configure - 1] = &xmpp_pubsub_configure_class,
	[C_pubsub_default - 1] = &xmpp_pubsub_default_class,
	[C_pubsub_affiliations_affiliation - 1] = &xmpp_pubsub_affiliations_affiliation_class,
	[C_pubsub_affiliations - 1] = &xmpp_pubsub_affiliations_class,
	[C_pubsub_subscriptions - 1] = &xmpp_pubsub_subscriptions_class,
	[C_pubsub_items - 1] = &xmpp_pubsub_items_class,
	[C_pubsub_publish - 1] = &xmpp_pubsub_publish_class,
	[C_pubsub_publish_options - 1] = &xmpp_pubsub_publish_options_class,
	[C_pubsub_retract - 1] = &xmpp_pubsub_retract_class,
	[C_pubsub - 1] = &xmpp_pubsub_class,
	[C_pubsub_event_items - 1] = &xmpp_pubsub_event_items_class,
	[C_pubsub_event_collection_associate - 1] = &xmpp_pubsub_event_collection_associate_class,
	[C_pubsub_event_collection_disassociate - 1] = &xmpp_pubsub_event_collection_disassociate_class,
	[C_pubsub_event_collection - 1] = &xmpp_pubsub_event_collection_class,
	[C_pubsub_event_configuration - 1] = &xmpp_pubsub_event_configuration_class,
	[C_pubsub_event_delete - 1] = &xmpp_pubsub_event_delete_class,
	[C_pubsub_event_purge - 1] = &xmpp_pubsub_event_purge_class,
	[C_pubsub_event_subscription - 1] = &xmpp_pubsub_event_subscription_class,
	[C_pubsub_event - 1] = &xmpp_pubsub_event_class,
	[C_pubsub_owner_configure - 1] = &xmpp_pubsub_owner_configure_class,
	[C_pubsub_owner_default - 1] = &xmpp_pubsub_owner_default_class,
	[C_pubsub_owner_delete - 1] = &xmpp_pubsub_owner_delete_class,
	[C_pubsub_owner_purge - 1] = &xmpp_pubsub_owner_purge_class,
	[C_pubsub_owner_subscriptions_subscription - 1] = &xmpp_pubsub_owner_subscriptions_subscription_class,
	[C_pubsub_owner_subscriptions - 1] = &xmpp_pubsub_owner_subscriptions_class,
	[C_pubsub_owner_affiliations_affiliation - 1] = &xmpp_pubsub_owner_affiliations_affiliation_class,
	[C_pubsub_owner_affiliations - 1] = &xmpp_pubsub_owner_affiliations_class,
	[C_pubsub_owner - 1] = &xmpp_pubsub_owner_class,
	[C_pubsub_error - 1] = &xmpp_pubsub_error_class,
	[C_pubsub_subscription_has_options_content - 1] = &pubsub_subscription_has_options_content,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_pubsub_affiliation - 1] = &xmpp_pubsub_affiliation_enum,
	[V_pubsub_subscription_state - 1] = &xmpp_pubsub_subscription_state_enum,
	[V_pubsub_error_element - 1] = &xmpp_pubsub_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_pubsub - 1, .base = C_xmpp_iq },
	{ .cls = C_pubsub - 1, .base = C_xmpp_message },
	{ .cls = C_pubsub_event - 1, .base = C_xmpp_message },
	{ .cls = C_pubsub_owner - 1, .base = C_xmpp_iq },
	{ .cls = C_pubsub_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_pubsub_module = {
	.version = 2,
	.name = "pubsub",
	.xep = "0060",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 35,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
