/* Printed by xsoc from incidents.xml: do not edit. */
#include <xmpp/incidents.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_incidents[10];
	char s_incident_exchange[18];
	char s_urn_xmpp_incident_2[20];
	char s_element[8];
	char s_incident[9];
	char s_incident_exchange_element[26];
	char s_inquiry[8];
	char s_report[7];
	char s_request[8];
	char s_response[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"incidents",
	"incident-exchange",
	"urn:xmpp:incident:2",
	"element",
	"incident",
	"incident-exchange-element",
	"inquiry",
	"report",
	"request",
	"response",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_incident_exchange,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_incident_exchange_element,
};

static const uint16_t incident_exchange_element_texts[] = {
	[XMPP_INCIDENT_EXCHANGE_ELEMENT_INQUIRY] = S(s_inquiry),
	[XMPP_INCIDENT_EXCHANGE_ELEMENT_REPORT] = S(s_report),
	[XMPP_INCIDENT_EXCHANGE_ELEMENT_REQUEST] = S(s_request),
	[XMPP_INCIDENT_EXCHANGE_ELEMENT_RESPONSE] = S(s_response),
};

static const uint8_t incident_exchange_element_lookup[] = {
	0, 0, 2, 3, 5, 0, 4, 0
};

const struct xso_enum xmpp_incident_exchange_element_enum = {
	.strings = (const char *)&strings,
	.texts = incident_exchange_element_texts,
	.lookup = incident_exchange_element_lookup,
	.name = S(s_incident_exchange_element),
	.n_texts = sizeof incident_exchange_element_texts / sizeof *incident_exchange_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field incident_exchange_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_incident_exchange, element),
	  .values = V_incident_exchange_element },
	{ .shape = XSO_ANY,
	  .member = S(s_incident), .offset = offsetof(struct xmpp_incident_exchange, incident) },
};
/* clang-format on */

static const uint8_t incident_exchange_lookup[] = {
	0
};

const struct xso_class xmpp_incident_exchange_class = {
	.module = &xmpp_incidents_module,
	.fields = incident_exchange_fields,
	.lookup = incident_exchange_lookup,
	.name = S(s_incident_exchange),
	.ns = S(s_urn_xmpp_incident_2),
	.size = sizeof(struct xmpp_incident_exchange),
	.unknown = offsetof(struct xmpp_incident_exchange, unknown),
	.n_fields = sizeof incident_exchange_fields / sizeof *incident_exchange_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.any = 2,
};

static const struct xso_class *const classes[] = {
	[C_incident_exchange - 1] = &xmpp_incident_exchange_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_incident_exchange_element - 1] = &xmpp_incident_exchange_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_incident_exchange - 1, .base = C_xmpp_iq },
	{ .cls = C_incident_exchange - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_incidents_module = {
	.version = 2,
	.name = "incidents",
	.xep = "0268",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
