/* Printed by xsoc from sipub.xml: do not edit. */
#include <xmpp/sipub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sipub[6];
	char s_http___jabber_org_protocol_sipub_list[68];
	char s_ns[3];
	char s_from[5];
	char s_id[3];
	char s_mime_type[10];
	char s_mime_type_2[10];
	char s_profile[8];
	char s_payload[8];
	char s_sipub_start[12];
	char s_start[6];
	char s_sipub_starting[15];
	char s_starting[9];
	char s_sid[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sipub",
	"http://jabber.org/protocol/sipub\000http://jabber.org/protocol/si-pub\000",
	"ns",
	"from",
	"id",
	"mime-type",
	"mime_type",
	"profile",
	"payload",
	"sipub-start",
	"start",
	"sipub-starting",
	"starting",
	"sid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sipub,
	C_sipub_start,
	C_sipub_starting,
	C_xmpp_message,
	C_xmpp_pubsub_item,
	C_xmpp_data_form,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field sipub_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sipub, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_sipub, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_sipub, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mime_type), .name_size = N(s_mime_type),
	  .member = S(s_mime_type_2), .offset = offsetof(struct xmpp_sipub, mime_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_profile), .name_size = N(s_profile),
	  .member = S(s_profile), .offset = offsetof(struct xmpp_sipub, profile) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sipub, payload),
	  .count = offsetof(struct xmpp_sipub, n_payload) },
};
/* clang-format on */

static const uint8_t sipub_lookup[] = {
	0, 5, 0, 0, 2, 3, 0, 4
};

const struct xso_class xmpp_sipub_class = {
	.module = &xmpp_sipub_module,
	.fields = sipub_fields,
	.lookup = sipub_lookup,
	.name = S(s_sipub),
	.element = S(s_sipub),
	.element_size = N(s_sipub),
	.ns = S(s_http___jabber_org_protocol_sipub_list),
	.size = sizeof(struct xmpp_sipub),
	.unknown = offsetof(struct xmpp_sipub, unknown),
	.n_fields = sizeof sipub_fields / sizeof *sipub_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 6,
	.from = 2,
};

/* clang-format off */
static const struct xso_field sipub_start_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sipub_start, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_sipub_start, id) },
};
/* clang-format on */

static const uint8_t sipub_start_lookup[] = {
	0, 2
};

const struct xso_class xmpp_sipub_start_class = {
	.module = &xmpp_sipub_module,
	.fields = sipub_start_fields,
	.lookup = sipub_start_lookup,
	.name = S(s_sipub_start),
	.element = S(s_start),
	.element_size = N(s_start),
	.ns = S(s_http___jabber_org_protocol_sipub_list),
	.size = sizeof(struct xmpp_sipub_start),
	.unknown = offsetof(struct xmpp_sipub_start, unknown),
	.n_fields = sizeof sipub_start_fields / sizeof *sipub_start_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sipub_starting_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sipub_starting, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_sipub_starting, sid) },
};
/* clang-format on */

static const uint8_t sipub_starting_lookup[] = {
	2, 0
};

const struct xso_class xmpp_sipub_starting_class = {
	.module = &xmpp_sipub_module,
	.fields = sipub_starting_fields,
	.lookup = sipub_starting_lookup,
	.name = S(s_sipub_starting),
	.element = S(s_starting),
	.element_size = N(s_starting),
	.ns = S(s_http___jabber_org_protocol_sipub_list),
	.size = sizeof(struct xmpp_sipub_starting),
	.unknown = offsetof(struct xmpp_sipub_starting, unknown),
	.n_fields = sizeof sipub_starting_fields / sizeof *sipub_starting_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_sipub - 1] = &xmpp_sipub_class,
	[C_sipub_start - 1] = &xmpp_sipub_start_class,
	[C_sipub_starting - 1] = &xmpp_sipub_starting_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sipub - 1, .base = C_xmpp_message },
	{ .cls = C_sipub - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_sipub - 1, .base = C_xmpp_data_form, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_sipub_start - 1, .base = C_xmpp_iq },
	{ .cls = C_sipub_starting - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_sipub_module = {
	.version = 2,
	.name = "sipub",
	.xep = "0137",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
