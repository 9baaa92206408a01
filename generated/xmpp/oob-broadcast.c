/* Printed by xsoc from oob-broadcast.xml: do not edit. */
#include <xmpp/oob-broadcast.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_oob_broadcast[14];
	char s_oob_session_item[17];
	char s_action[7];
	char s_type[5];
	char s_text[5];
	char s_oob_session[12];
	char s_session[8];
	char s_http___jabber_org_protocol_jobs[32];
	char s_buffer[7];
	char s_expires[8];
	char s_host[5];
	char s_id[3];
	char s_port[5];
	char s_receivers[10];
	char s_sender[7];
	char s_status[7];
	char s_item[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_oob_session_status[19];
	char s_pending[8];
	char s_active[7];
	char s_closed[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"oob-broadcast",
	"oob-session-item",
	"action",
	"type",
	"text",
	"oob-session",
	"session",
	"http://jabber.org/protocol/jobs",
	"buffer",
	"expires",
	"host",
	"id",
	"port",
	"receivers",
	"sender",
	"status",
	"item",
	"jabber:x:data",
	"form",
	"oob-session-status",
	"pending",
	"active",
	"closed",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_oob_session_item,
	C_oob_session,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_oob_session_status,
};

static const uint16_t oob_session_status_texts[] = {
	[XMPP_OOB_SESSION_STATUS_PENDING] = S(s_pending),
	[XMPP_OOB_SESSION_STATUS_ACTIVE] = S(s_active),
	[XMPP_OOB_SESSION_STATUS_CLOSED] = S(s_closed),
};

static const uint8_t oob_session_status_lookup[] = {
	2, 4, 0, 0, 0, 3, 0, 0
};

const struct xso_enum xmpp_oob_session_status_enum = {
	.strings = (const char *)&strings,
	.texts = oob_session_status_texts,
	.lookup = oob_session_status_lookup,
	.name = S(s_oob_session_status),
	.n_texts = sizeof oob_session_status_texts / sizeof *oob_session_status_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field oob_session_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_oob_session_item, action) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_oob_session_item, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_oob_session_item, text) },
};
/* clang-format on */

static const uint8_t oob_session_item_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_oob_session_item_class = {
	.module = &xmpp_oob_broadcast_module,
	.fields = oob_session_item_fields,
	.lookup = oob_session_item_lookup,
	.name = S(s_oob_session_item),
	.size = sizeof(struct xmpp_oob_session_item),
	.unknown = offsetof(struct xmpp_oob_session_item, unknown),
	.n_fields = sizeof oob_session_item_fields / sizeof *oob_session_item_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field oob_session_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_oob_session, action) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_buffer), .name_size = N(s_buffer),
	  .member = S(s_buffer), .offset = offsetof(struct xmpp_oob_session, buffer),
	  .count = offsetof(struct xmpp_oob_session, has_buffer) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expires), .name_size = N(s_expires),
	  .member = S(s_expires), .offset = offsetof(struct xmpp_oob_session, expires),
	  .count = offsetof(struct xmpp_oob_session, has_expires) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_oob_session, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_oob_session, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_oob_session, port),
	  .count = offsetof(struct xmpp_oob_session, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_receivers), .name_size = N(s_receivers),
	  .member = S(s_receivers), .offset = offsetof(struct xmpp_oob_session, receivers),
	  .count = offsetof(struct xmpp_oob_session, has_receivers) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_sender), .name_size = N(s_sender),
	  .member = S(s_sender), .offset = offsetof(struct xmpp_oob_session, sender) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_oob_session, status),
	  .values = V_oob_session_status },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_oob_session, item),
	  .count = offsetof(struct xmpp_oob_session, n_item),
	  .of = C_oob_session_item },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_oob_session, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t oob_session_lookup[] = {
	9, 10, 4, 8, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7,
	0, 6, 3, 5, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_oob_session_class = {
	.module = &xmpp_oob_broadcast_module,
	.fields = oob_session_fields,
	.lookup = oob_session_lookup,
	.name = S(s_oob_session),
	.element = S(s_session),
	.element_size = N(s_session),
	.ns = S(s_http___jabber_org_protocol_jobs),
	.size = sizeof(struct xmpp_oob_session),
	.unknown = offsetof(struct xmpp_oob_session, unknown),
	.n_fields = sizeof oob_session_fields / sizeof *oob_session_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_oob_session_item - 1] = &xmpp_oob_session_item_class,
	[C_oob_session - 1] = &xmpp_oob_session_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_oob_session_status - 1] = &xmpp_oob_session_status_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_oob_session - 1, .base = C_xmpp_iq },
	{ .cls = C_oob_session - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_oob_broadcast_module = {
	.version = 2,
	.name = "oob-broadcast",
	.xep = "0042",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
