/* Printed by xsoc from shared-editing.xml: do not edit. */
#include <xmpp/shared-editing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_shared_editing[15];
	char s_sxe_action[11];
	char s_urn_xmpp_sxe_0[15];
	char s_element[8];
	char s_chdata[7];
	char s_text[5];
	char s_name[5];
	char s_ns[3];
	char s_parent[7];
	char s_pidata[7];
	char s_pitarget[9];
	char s_primary_weight[15];
	char s_primary_weight_2[15];
	char s_version[8];
	char s_creator[8];
	char s_last_id[8];
	char s_last_id_2[8];
	char s_last_modified_by[17];
	char s_last_modified_by_2[17];
	char s_last_sender[12];
	char s_last_sender_2[12];
	char s_prolog[7];
	char s_replacefrom[12];
	char s_replacen[9];
	char s_rid[4];
	char s_target[7];
	char s_type[5];
	char s_sxe_action_element[19];
	char s_document_begin[15];
	char s_new[4];
	char s_set[4];
	char s_remove[7];
	char s_document_end[13];
	char s_sxe_action_type[16];
	char s_attr[5];
	char s_comment[8];
	char s_processinginstruction[22];
	char s_sxe_state_offer[16];
	char s_payload[8];
	char s_sxe[4];
	char s_id[3];
	char s_session[8];
	char s_connect[8];
	char s_accept_state[13];
	char s_accept_state_2[13];
	char s_refuse_state[13];
	char s_refuse_state_2[13];
	char s_state_offer[12];
	char s_state_offer_2[12];
	char s_state[6];
	char s_has_state[10];
	char s_sxe_transport[14];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_sxe[31];
	char s_host[5];
	char s_action[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"shared-editing",
	"sxe-action",
	"urn:xmpp:sxe:0",
	"element",
	"chdata",
	"text",
	"name",
	"ns",
	"parent",
	"pidata",
	"pitarget",
	"primary-weight",
	"primary_weight",
	"version",
	"creator",
	"last-id",
	"last_id",
	"last-modified-by",
	"last_modified_by",
	"last-sender",
	"last_sender",
	"prolog",
	"replacefrom",
	"replacen",
	"rid",
	"target",
	"type",
	"sxe-action-element",
	"document-begin",
	"new",
	"set",
	"remove",
	"document-end",
	"sxe-action-type",
	"attr",
	"comment",
	"processinginstruction",
	"sxe-state-offer",
	"payload",
	"sxe",
	"id",
	"session",
	"connect",
	"accept-state",
	"accept_state",
	"refuse-state",
	"refuse_state",
	"state-offer",
	"state_offer",
	"state",
	"has_state",
	"sxe-transport",
	"transport",
	"urn:xmpp:jingle:transports:sxe",
	"host",
	"action",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sxe_action,
	C_sxe_state_offer,
	C_sxe,
	C_sxe_transport,
	C_sxe_has_state_content,
	C_xmpp_message,
	C_xmpp_jingle_content,
};
enum {
	V_,
	V_sxe_action_element,
	V_sxe_action_type,
};

static const uint16_t sxe_action_element_texts[] = {
	[XMPP_SXE_ACTION_ELEMENT_DOCUMENT_BEGIN] = S(s_document_begin),
	[XMPP_SXE_ACTION_ELEMENT_NEW] = S(s_new),
	[XMPP_SXE_ACTION_ELEMENT_SET] = S(s_set),
	[XMPP_SXE_ACTION_ELEMENT_REMOVE] = S(s_remove),
	[XMPP_SXE_ACTION_ELEMENT_DOCUMENT_END] = S(s_document_end),
};

static const uint8_t sxe_action_element_lookup[] = {
	0, 4, 6, 0, 0, 0, 2, 3, 0, 0, 5, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_sxe_action_element_enum = {
	.strings = (const char *)&strings,
	.texts = sxe_action_element_texts,
	.lookup = sxe_action_element_lookup,
	.name = S(s_sxe_action_element),
	.n_texts = sizeof sxe_action_element_texts / sizeof *sxe_action_element_texts,
	.lookup_bits = 4,
};

static const uint16_t sxe_action_type_texts[] = {
	[XMPP_SXE_ACTION_TYPE_ELEMENT] = S(s_element),
	[XMPP_SXE_ACTION_TYPE_ATTR] = S(s_attr),
	[XMPP_SXE_ACTION_TYPE_TEXT] = S(s_text),
	[XMPP_SXE_ACTION_TYPE_COMMENT] = S(s_comment),
	[XMPP_SXE_ACTION_TYPE_PROCESSINGINSTRUCTION] = S(s_processinginstruction),
};

static const uint8_t sxe_action_type_lookup[] = {
	0, 0, 0, 0, 2, 0, 0, 5, 0, 0, 0, 4, 6, 3, 0, 0
};

const struct xso_enum xmpp_sxe_action_type_enum = {
	.strings = (const char *)&strings,
	.texts = sxe_action_type_texts,
	.lookup = sxe_action_type_lookup,
	.name = S(s_sxe_action_type),
	.n_texts = sizeof sxe_action_type_texts / sizeof *sxe_action_type_texts,
	.lookup_bits = 4,
};

static const struct xso_class sxe_has_state_content;

/* clang-format off */
static const struct xso_field sxe_action_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_sxe_action, element),
	  .values = V_sxe_action_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_chdata), .name_size = N(s_chdata),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sxe_action, text) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_sxe_action, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sxe_action, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent), .name_size = N(s_parent),
	  .member = S(s_parent), .offset = offsetof(struct xmpp_sxe_action, parent) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_pidata), .name_size = N(s_pidata),
	  .member = S(s_pidata), .offset = offsetof(struct xmpp_sxe_action, pidata) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_pitarget), .name_size = N(s_pitarget),
	  .member = S(s_pitarget), .offset = offsetof(struct xmpp_sxe_action, pitarget) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_primary_weight), .name_size = N(s_primary_weight),
	  .member = S(s_primary_weight_2), .offset = offsetof(struct xmpp_sxe_action, primary_weight),
	  .count = offsetof(struct xmpp_sxe_action, has_primary_weight) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_sxe_action, version),
	  .count = offsetof(struct xmpp_sxe_action, has_version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_creator), .name_size = N(s_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_sxe_action, creator) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_id), .name_size = N(s_last_id),
	  .member = S(s_last_id_2), .offset = offsetof(struct xmpp_sxe_action, last_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_modified_by), .name_size = N(s_last_modified_by),
	  .member = S(s_last_modified_by_2), .offset = offsetof(struct xmpp_sxe_action, last_modified_by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_sender), .name_size = N(s_last_sender),
	  .member = S(s_last_sender_2), .offset = offsetof(struct xmpp_sxe_action, last_sender) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_prolog), .name_size = N(s_prolog),
	  .member = S(s_prolog), .offset = offsetof(struct xmpp_sxe_action, prolog) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_replacefrom), .name_size = N(s_replacefrom),
	  .member = S(s_replacefrom), .offset = offsetof(struct xmpp_sxe_action, replacefrom),
	  .count = offsetof(struct xmpp_sxe_action, has_replacefrom) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_replacen), .name_size = N(s_replacen),
	  .member = S(s_replacen), .offset = offsetof(struct xmpp_sxe_action, replacen),
	  .count = offsetof(struct xmpp_sxe_action, has_replacen) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_rid), .name_size = N(s_rid),
	  .member = S(s_rid), .offset = offsetof(struct xmpp_sxe_action, rid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_target), .name_size = N(s_target),
	  .member = S(s_target), .offset = offsetof(struct xmpp_sxe_action, target) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_sxe_action, type),
	  .values = V_sxe_action_type },
};
/* clang-format on */

static const uint8_t sxe_action_lookup[] = {
	0, 3, 0, 0, 5, 0, 0, 14, 0, 0, 9, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 10, 0, 2, 12, 0,
	0, 8, 7, 18, 0, 13, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0,
	15, 17, 0, 0, 0, 0, 0, 16, 0, 4, 11, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_sxe_action_class = {
	.module = &xmpp_shared_editing_module,
	.fields = sxe_action_fields,
	.lookup = sxe_action_lookup,
	.name = S(s_sxe_action),
	.ns = S(s_urn_xmpp_sxe_0),
	.size = sizeof(struct xmpp_sxe_action),
	.unknown = offsetof(struct xmpp_sxe_action, unknown),
	.n_fields = sizeof sxe_action_fields / sizeof *sxe_action_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field sxe_state_offer_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sxe_state_offer, payload),
	  .count = offsetof(struct xmpp_sxe_state_offer, n_payload) },
};
/* clang-format on */

static const uint8_t sxe_state_offer_lookup[] = {
	0
};

const struct xso_class xmpp_sxe_state_offer_class = {
	.module = &xmpp_shared_editing_module,
	.fields = sxe_state_offer_fields,
	.lookup = sxe_state_offer_lookup,
	.name = S(s_sxe_state_offer),
	.size = sizeof(struct xmpp_sxe_state_offer),
	.unknown = offsetof(struct xmpp_sxe_state_offer, unknown),
	.n_fields = sizeof sxe_state_offer_fields / sizeof *sxe_state_offer_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field sxe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_sxe, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_sxe, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_session), .name_size = N(s_session),
	  .member = S(s_session), .offset = offsetof(struct xmpp_sxe, session) },
	{ .shape = XSO_FLAG, .name = S(s_connect), .name_size = N(s_connect),
	  .member = S(s_connect), .offset = offsetof(struct xmpp_sxe, connect) },
	{ .shape = XSO_FLAG, .name = S(s_accept_state), .name_size = N(s_accept_state),
	  .member = S(s_accept_state_2), .offset = offsetof(struct xmpp_sxe, accept_state) },
	{ .shape = XSO_FLAG, .name = S(s_refuse_state), .name_size = N(s_refuse_state),
	  .member = S(s_refuse_state_2), .offset = offsetof(struct xmpp_sxe, refuse_state) },
	{ .shape = XSO_CHILD, .name = S(s_state_offer), .name_size = N(s_state_offer),
	  .member = S(s_state_offer_2), .offset = offsetof(struct xmpp_sxe, state_offer),
	  .of = C_sxe_state_offer },
	{ .shape = XSO_WITHIN, .name = S(s_state), .name_size = N(s_state),
	  .member = S(s_has_state), .offset = offsetof(struct xmpp_sxe, has_state),
	  .of = C_sxe_has_state_content },
};
/* clang-format on */

static const uint8_t sxe_lookup[] = {
	2, 0, 0, 0, 0, 6, 0, 4, 0, 1, 7, 8, 3, 0, 5, 0
};

const struct xso_class xmpp_sxe_class = {
	.module = &xmpp_shared_editing_module,
	.fields = sxe_fields,
	.lookup = sxe_lookup,
	.name = S(s_sxe),
	.element = S(s_sxe),
	.element_size = N(s_sxe),
	.ns = S(s_urn_xmpp_sxe_0),
	.size = sizeof(struct xmpp_sxe),
	.unknown = offsetof(struct xmpp_sxe, unknown),
	.n_fields = sizeof sxe_fields / sizeof *sxe_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sxe_transport_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_sxe_transport, host),
	  .count = offsetof(struct xmpp_sxe_transport, n_host) },
};
/* clang-format on */

static const uint8_t sxe_transport_lookup[] = {
	1, 0
};

const struct xso_class xmpp_sxe_transport_class = {
	.module = &xmpp_shared_editing_module,
	.fields = sxe_transport_fields,
	.lookup = sxe_transport_lookup,
	.name = S(s_sxe_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_sxe),
	.size = sizeof(struct xmpp_sxe_transport),
	.unknown = offsetof(struct xmpp_sxe_transport, unknown),
	.n_fields = sizeof sxe_transport_fields / sizeof *sxe_transport_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field sxe_has_state_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_action), .offset = offsetof(struct xmpp_sxe, action),
	  .count = offsetof(struct xmpp_sxe, n_action),
	  .of = C_sxe_action },
};
/* clang-format on */

static const uint8_t sxe_has_state_content_lookup[] = {
	0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0
};

static const struct xso_class sxe_has_state_content = {
	.module = &xmpp_shared_editing_module,
	.fields = sxe_has_state_content_fields,
	.lookup = sxe_has_state_content_lookup,
	.name = S(s_sxe),
	.n_fields = sizeof sxe_has_state_content_fields / sizeof *sxe_has_state_content_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_sxe_action - 1] = &xmpp_sxe_action_class,
	[C_sxe_state_offer - 1] = &xmpp_sxe_state_offer_class,
	[C_sxe - 1] = &xmpp_sxe_class,
	[C_sxe_transport - 1] = &xmpp_sxe_transport_class,
	[C_sxe_has_state_content - 1] = &sxe_has_state_content,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_enum *const enums[] = {
	[V_sxe_action_element - 1] = &xmpp_sxe_action_element_enum,
	[V_sxe_action_type - 1] = &xmpp_sxe_action_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sxe - 1, .base = C_xmpp_message },
	{ .cls = C_sxe_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_shared_editing_module = {
	.version = 2,
	.name = "shared-editing",
	.xep = "0284",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
