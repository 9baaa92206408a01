/* Printed by xsoc from unified-push.xml: do not edit. */
#include <xmpp/unified-push.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_unified_push[13];
	char s_push_register[14];
	char s_register[9];
	char s_http___gultsch_de_xmpp_drafts_unified_push[43];
	char s_application[12];
	char s_instance[9];
	char s_push_registered[16];
	char s_registered[11];
	char s_endpoint[9];
	char s_expiration[11];
	char s_push_message[13];
	char s_push[5];
	char s_data[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"unified-push",
	"push-register",
	"register",
	"http://gultsch.de/xmpp/drafts/unified-push",
	"application",
	"instance",
	"push-registered",
	"registered",
	"endpoint",
	"expiration",
	"push-message",
	"push",
	"data",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_push_register,
	C_push_registered,
	C_push_message,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field push_register_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_application), .name_size = N(s_application),
	  .member = S(s_application), .offset = offsetof(struct xmpp_push_register, application) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_instance), .name_size = N(s_instance),
	  .member = S(s_instance), .offset = offsetof(struct xmpp_push_register, instance) },
};
/* clang-format on */

static const uint8_t push_register_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_push_register_class = {
	.module = &xmpp_unified_push_module,
	.fields = push_register_fields,
	.lookup = push_register_lookup,
	.name = S(s_push_register),
	.element = S(s_register),
	.element_size = N(s_register),
	.ns = S(s_http___gultsch_de_xmpp_drafts_unified_push),
	.size = sizeof(struct xmpp_push_register),
	.unknown = offsetof(struct xmpp_push_register, unknown),
	.n_fields = sizeof push_register_fields / sizeof *push_register_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field push_registered_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_endpoint), .name_size = N(s_endpoint),
	  .member = S(s_endpoint), .offset = offsetof(struct xmpp_push_registered, endpoint) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expiration), .name_size = N(s_expiration),
	  .member = S(s_expiration), .offset = offsetof(struct xmpp_push_registered, expiration),
	  .count = offsetof(struct xmpp_push_registered, has_expiration) },
};
/* clang-format on */

static const uint8_t push_registered_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_push_registered_class = {
	.module = &xmpp_unified_push_module,
	.fields = push_registered_fields,
	.lookup = push_registered_lookup,
	.name = S(s_push_registered),
	.element = S(s_registered),
	.element_size = N(s_registered),
	.ns = S(s_http___gultsch_de_xmpp_drafts_unified_push),
	.size = sizeof(struct xmpp_push_registered),
	.unknown = offsetof(struct xmpp_push_registered, unknown),
	.n_fields = sizeof push_registered_fields / sizeof *push_registered_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field push_message_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_application), .name_size = N(s_application),
	  .member = S(s_application), .offset = offsetof(struct xmpp_push_message, application) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_instance), .name_size = N(s_instance),
	  .member = S(s_instance), .offset = offsetof(struct xmpp_push_message, instance) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_push_message, data) },
};
/* clang-format on */

static const uint8_t push_message_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_push_message_class = {
	.module = &xmpp_unified_push_module,
	.fields = push_message_fields,
	.lookup = push_message_lookup,
	.name = S(s_push_message),
	.element = S(s_push),
	.element_size = N(s_push),
	.ns = S(s_http___gultsch_de_xmpp_drafts_unified_push),
	.size = sizeof(struct xmpp_push_message),
	.unknown = offsetof(struct xmpp_push_message, unknown),
	.n_fields = sizeof push_message_fields / sizeof *push_message_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_push_register - 1] = &xmpp_push_register_class,
	[C_push_registered - 1] = &xmpp_push_registered_class,
	[C_push_message - 1] = &xmpp_push_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_push_register - 1, .base = C_xmpp_iq },
	{ .cls = C_push_registered - 1, .base = C_xmpp_iq },
	{ .cls = C_push_message - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_unified_push_module = {
	.version = 2,
	.name = "unified-push",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
