/* Printed by xsoc from event-notification.xml: do not edit. */
#include <xmpp/event-notification.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_event_notification[19];
	char s_http___xml_cataclysm_cx_jabber_ens_[36];
	char s_element[8];
	char s_jid[4];
	char s_payload[8];
	char s_event_notification_element[27];
	char s_subscribe[10];
	char s_subscribed[11];
	char s_unsubscribe[12];
	char s_unsubscribed[13];
	char s_publish[8];
	char s_published[10];
	char s_authorise[10];
	char s_authorised[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"event-notification",
	"http://xml.cataclysm.cx/jabber/ens/",
	"element",
	"jid",
	"payload",
	"event-notification-element",
	"subscribe",
	"subscribed",
	"unsubscribe",
	"unsubscribed",
	"publish",
	"published",
	"authorise",
	"authorised",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_event_notification,
	C_xmpp_iq,
};
enum {
	V_,
	V_event_notification_element,
};

static const uint16_t event_notification_element_texts[] = {
	[XMPP_EVENT_NOTIFICATION_ELEMENT_SUBSCRIBE] = S(s_subscribe),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_SUBSCRIBED] = S(s_subscribed),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_UNSUBSCRIBE] = S(s_unsubscribe),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_UNSUBSCRIBED] = S(s_unsubscribed),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_PUBLISH] = S(s_publish),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_PUBLISHED] = S(s_published),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_AUTHORISE] = S(s_authorise),
	[XMPP_EVENT_NOTIFICATION_ELEMENT_AUTHORISED] = S(s_authorised),
};

static const uint8_t event_notification_element_lookup[] = {
	9, 0, 8, 0, 0, 3, 0, 4, 6, 7, 0, 0, 2, 5, 0, 0
};

const struct xso_enum xmpp_event_notification_element_enum = {
	.strings = (const char *)&strings,
	.texts = event_notification_element_texts,
	.lookup = event_notification_element_lookup,
	.name = S(s_event_notification_element),
	.n_texts = sizeof event_notification_element_texts / sizeof *event_notification_element_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field event_notification_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_event_notification, element),
	  .values = V_event_notification_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_event_notification, jid) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_event_notification, payload),
	  .count = offsetof(struct xmpp_event_notification, n_payload) },
};
/* clang-format on */

static const uint8_t event_notification_lookup[] = {
	0, 2
};

const struct xso_class xmpp_event_notification_class = {
	.module = &xmpp_event_notification_module,
	.fields = event_notification_fields,
	.lookup = event_notification_lookup,
	.name = S(s_event_notification),
	.ns = S(s_http___xml_cataclysm_cx_jabber_ens_),
	.size = sizeof(struct xmpp_event_notification),
	.unknown = offsetof(struct xmpp_event_notification, unknown),
	.n_fields = sizeof event_notification_fields / sizeof *event_notification_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_event_notification - 1] = &xmpp_event_notification_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_event_notification_element - 1] = &xmpp_event_notification_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_event_notification - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_event_notification_module = {
	.version = 2,
	.name = "event-notification",
	.xep = "0021",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
