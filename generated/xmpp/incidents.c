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
	char s_iodef_incident[15];
	char s_incident_2[9];
	char s_urn_ietf_params_xml_ns_iodef_1_0[33];
	char s_purpose[8];
	char s_ext_purpose[12];
	char s_ext_purpose_2[12];
	char s_lang[5];
	char s_restriction[12];
	char s_content[8];
	char s_iodef_incident_purpose[23];
	char s_traceback[10];
	char s_mitigation[11];
	char s_reporting[10];
	char s_other[6];
	char s_ext_value[10];
	char s_iodef_incident_restriction[27];
	char s_public[7];
	char s_need_to_know[13];
	char s_private[8];
	char s_default[8];
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
	"iodef-incident",
	"Incident",
	"urn:ietf:params:xml:ns:iodef-1.0",
	"purpose",
	"ext-purpose",
	"ext_purpose",
	"lang",
	"restriction",
	"content",
	"iodef-incident-purpose",
	"traceback",
	"mitigation",
	"reporting",
	"other",
	"ext-value",
	"iodef-incident-restriction",
	"public",
	"need-to-know",
	"private",
	"default",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_incident_exchange,
	C_iodef_incident,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_incident_exchange_element,
	V_iodef_incident_purpose,
	V_iodef_incident_restriction,
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

static const uint16_t iodef_incident_purpose_texts[] = {
	[XMPP_IODEF_INCIDENT_PURPOSE_TRACEBACK] = S(s_traceback),
	[XMPP_IODEF_INCIDENT_PURPOSE_MITIGATION] = S(s_mitigation),
	[XMPP_IODEF_INCIDENT_PURPOSE_REPORTING] = S(s_reporting),
	[XMPP_IODEF_INCIDENT_PURPOSE_OTHER] = S(s_other),
	[XMPP_IODEF_INCIDENT_PURPOSE_EXT_VALUE] = S(s_ext_value),
};

static const uint8_t iodef_incident_purpose_lookup[] = {
	4, 5, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 6, 0, 0, 2
};

const struct xso_enum xmpp_iodef_incident_purpose_enum = {
	.strings = (const char *)&strings,
	.texts = iodef_incident_purpose_texts,
	.lookup = iodef_incident_purpose_lookup,
	.name = S(s_iodef_incident_purpose),
	.n_texts = sizeof iodef_incident_purpose_texts / sizeof *iodef_incident_purpose_texts,
	.lookup_bits = 4,
};

static const uint16_t iodef_incident_restriction_texts[] = {
	[XMPP_IODEF_INCIDENT_RESTRICTION_PUBLIC] = S(s_public),
	[XMPP_IODEF_INCIDENT_RESTRICTION_NEED_TO_KNOW] = S(s_need_to_know),
	[XMPP_IODEF_INCIDENT_RESTRICTION_PRIVATE] = S(s_private),
	[XMPP_IODEF_INCIDENT_RESTRICTION_DEFAULT] = S(s_default),
};

static const uint8_t iodef_incident_restriction_lookup[] = {
	0, 0, 4, 2, 3, 5, 0, 0
};

const struct xso_enum xmpp_iodef_incident_restriction_enum = {
	.strings = (const char *)&strings,
	.texts = iodef_incident_restriction_texts,
	.lookup = iodef_incident_restriction_lookup,
	.name = S(s_iodef_incident_restriction),
	.n_texts = sizeof iodef_incident_restriction_texts / sizeof *iodef_incident_restriction_texts,
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

/* clang-format off */
static const struct xso_field iodef_incident_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_purpose), .name_size = N(s_purpose),
	  .member = S(s_purpose), .offset = offsetof(struct xmpp_iodef_incident, purpose),
	  .values = V_iodef_incident_purpose },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ext_purpose), .name_size = N(s_ext_purpose),
	  .member = S(s_ext_purpose_2), .offset = offsetof(struct xmpp_iodef_incident, ext_purpose) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_iodef_incident, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_restriction), .name_size = N(s_restriction),
	  .member = S(s_restriction), .offset = offsetof(struct xmpp_iodef_incident, restriction),
	  .values = V_iodef_incident_restriction },
	{ .shape = XSO_RAW,
	  .member = S(s_content), .offset = offsetof(struct xmpp_iodef_incident, content) },
};
/* clang-format on */

static const uint8_t iodef_incident_lookup[] = {
	0, 0, 2, 0, 1, 3, 4, 0
};

const struct xso_class xmpp_iodef_incident_class = {
	.module = &xmpp_incidents_module,
	.fields = iodef_incident_fields,
	.lookup = iodef_incident_lookup,
	.name = S(s_iodef_incident),
	.element = S(s_incident_2),
	.element_size = N(s_incident_2),
	.ns = S(s_urn_ietf_params_xml_ns_iodef_1_0),
	.size = sizeof(struct xmpp_iodef_incident),
	.unknown = offsetof(struct xmpp_iodef_incident, unknown),
	.n_fields = sizeof iodef_incident_fields / sizeof *iodef_incident_fields,
	.lookup_bits = 3,
	.text = 5,
};

static const struct xso_class *const classes[] = {
	[C_incident_exchange - 1] = &xmpp_incident_exchange_class,
	[C_iodef_incident - 1] = &xmpp_iodef_incident_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_incident_exchange_element - 1] = &xmpp_incident_exchange_element_enum,
	[V_iodef_incident_purpose - 1] = &xmpp_iodef_incident_purpose_enum,
	[V_iodef_incident_restriction - 1] = &xmpp_iodef_incident_restriction_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_incident_exchange - 1, .base = C_xmpp_iq },
	{ .cls = C_incident_exchange - 1, .base = C_xmpp_message },
	{ .cls = C_iodef_incident - 1, .base = C_incident_exchange },
};

const struct xso_module xmpp_incidents_module = {
	.version = 2,
	.name = "incidents",
	.xep = "0268",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
