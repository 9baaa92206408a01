/* Printed by xsoc from notify.xml: do not edit. */
#include <xmpp/notify.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_notify[7];
	char s_notify_setting[15];
	char s_urn_xmpp_notification_settings_1_list[67];
	char s_element[8];
	char s_ns[3];
	char s_identity_category[18];
	char s_identity_category_2[18];
	char s_identity_type[14];
	char s_identity_type_2[14];
	char s_client_type[12];
	char s_client_type_2[12];
	char s_advanced[9];
	char s_has_advanced[13];
	char s_notify_setting_element[23];
	char s_always[7];
	char s_on_mention[11];
	char s_never[6];
	char s_setting[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"notify",
	"notify-setting",
	"urn:xmpp:notification-settings:1\000urn:xmpp:notification-settings:0\000",
	"element",
	"ns",
	"identity-category",
	"identity_category",
	"identity-type",
	"identity_type",
	"client-type",
	"client_type",
	"advanced",
	"has_advanced",
	"notify-setting-element",
	"always",
	"on-mention",
	"never",
	"setting",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_notify_setting,
	C_notify,
	C_notify_setting_has_advanced_content,
	C_notify_has_advanced_content,
	C_xmpp_bookmark,
	C_xmpp_roster_item,
};
enum {
	V_,
	V_notify_setting_element,
};

static const uint16_t notify_setting_element_texts[] = {
	[XMPP_NOTIFY_SETTING_ELEMENT_ALWAYS] = S(s_always),
	[XMPP_NOTIFY_SETTING_ELEMENT_ON_MENTION] = S(s_on_mention),
	[XMPP_NOTIFY_SETTING_ELEMENT_NEVER] = S(s_never),
};

static const uint8_t notify_setting_element_lookup[] = {
	0, 0, 0, 0, 0, 3, 2, 4
};

const struct xso_enum xmpp_notify_setting_element_enum = {
	.strings = (const char *)&strings,
	.texts = notify_setting_element_texts,
	.lookup = notify_setting_element_lookup,
	.name = S(s_notify_setting_element),
	.n_texts = sizeof notify_setting_element_texts / sizeof *notify_setting_element_texts,
	.lookup_bits = 3,
};

static const struct xso_class notify_setting_has_advanced_content;
static const struct xso_class notify_has_advanced_content;

/* clang-format off */
static const struct xso_field notify_setting_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_notify_setting, element),
	  .values = V_notify_setting_element },
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_notify_setting, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_identity_category), .name_size = N(s_identity_category),
	  .member = S(s_identity_category_2), .offset = offsetof(struct xmpp_notify_setting, identity_category) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_identity_type), .name_size = N(s_identity_type),
	  .member = S(s_identity_type_2), .offset = offsetof(struct xmpp_notify_setting, identity_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_client_type), .name_size = N(s_client_type),
	  .member = S(s_client_type_2), .offset = offsetof(struct xmpp_notify_setting, client_type) },
	{ .shape = XSO_WITHIN, .name = S(s_advanced), .name_size = N(s_advanced),
	  .member = S(s_has_advanced), .offset = offsetof(struct xmpp_notify_setting, has_advanced),
	  .of = C_notify_setting_has_advanced_content },
};
/* clang-format on */

static const uint8_t notify_setting_lookup[] = {
	0, 0, 5, 3, 0, 4, 6, 0
};

const struct xso_class xmpp_notify_setting_class = {
	.module = &xmpp_notify_module,
	.fields = notify_setting_fields,
	.lookup = notify_setting_lookup,
	.name = S(s_notify_setting),
	.ns = S(s_urn_xmpp_notification_settings_1_list),
	.size = sizeof(struct xmpp_notify_setting),
	.unknown = offsetof(struct xmpp_notify_setting, unknown),
	.n_fields = sizeof notify_setting_fields / sizeof *notify_setting_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.names = 1,
	.namespaces = 2,
};

/* clang-format off */
static const struct xso_field notify_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_notify, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_setting), .offset = offsetof(struct xmpp_notify, setting),
	  .count = offsetof(struct xmpp_notify, n_setting),
	  .of = C_notify_setting },
	{ .shape = XSO_WITHIN, .name = S(s_advanced), .name_size = N(s_advanced),
	  .member = S(s_has_advanced), .offset = offsetof(struct xmpp_notify, has_advanced),
	  .of = C_notify_has_advanced_content },
};
/* clang-format on */

static const uint8_t notify_lookup[] = {
	3, 0, 0, 0, 0, 2, 2, 2
};

const struct xso_class xmpp_notify_class = {
	.module = &xmpp_notify_module,
	.fields = notify_fields,
	.lookup = notify_lookup,
	.name = S(s_notify),
	.element = S(s_notify),
	.element_size = N(s_notify),
	.ns = S(s_urn_xmpp_notification_settings_1_list),
	.size = sizeof(struct xmpp_notify),
	.unknown = offsetof(struct xmpp_notify, unknown),
	.n_fields = sizeof notify_fields / sizeof *notify_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field notify_setting_has_advanced_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_advanced), .offset = offsetof(struct xmpp_notify_setting, advanced),
	  .count = offsetof(struct xmpp_notify_setting, n_advanced) },
};
/* clang-format on */

static const uint8_t notify_setting_has_advanced_content_lookup[] = {
	0
};

static const struct xso_class notify_setting_has_advanced_content = {
	.module = &xmpp_notify_module,
	.fields = notify_setting_has_advanced_content_fields,
	.lookup = notify_setting_has_advanced_content_lookup,
	.name = S(s_notify_setting),
	.n_fields = sizeof notify_setting_has_advanced_content_fields / sizeof *notify_setting_has_advanced_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field notify_has_advanced_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_advanced), .offset = offsetof(struct xmpp_notify, advanced),
	  .count = offsetof(struct xmpp_notify, n_advanced) },
};
/* clang-format on */

static const uint8_t notify_has_advanced_content_lookup[] = {
	0
};

static const struct xso_class notify_has_advanced_content = {
	.module = &xmpp_notify_module,
	.fields = notify_has_advanced_content_fields,
	.lookup = notify_has_advanced_content_lookup,
	.name = S(s_notify),
	.n_fields = sizeof notify_has_advanced_content_fields / sizeof *notify_has_advanced_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_notify_setting - 1] = &xmpp_notify_setting_class,
	[C_notify - 1] = &xmpp_notify_class,
	[C_notify_setting_has_advanced_content - 1] = &notify_setting_has_advanced_content,
	[C_notify_has_advanced_content - 1] = &notify_has_advanced_content,
	[C_xmpp_bookmark - 1] = &xmpp_bookmark_class,
	[C_xmpp_roster_item - 1] = &xmpp_roster_item_class,
};

static const struct xso_enum *const enums[] = {
	[V_notify_setting_element - 1] = &xmpp_notify_setting_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_notify - 1, .base = C_xmpp_bookmark },
	{ .cls = C_notify - 1, .base = C_xmpp_roster_item },
};

const struct xso_module xmpp_notify_module = {
	.version = 2,
	.name = "notify",
	.xep = "0492",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
