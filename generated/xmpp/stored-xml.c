/* Printed by xsoc from stored-xml.xml: do not edit. */
#include <xmpp/stored-xml.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stored_xml[11];
	char s_query[6];
	char s_http___jabber_org_protocol_private_xml[39];
	char s_action[7];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stored-xml",
	"query",
	"http://jabber.org/protocol/private-xml",
	"action",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stored_xml,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field stored_xml_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_stored_xml, action) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_stored_xml, payload),
	  .count = offsetof(struct xmpp_stored_xml, n_payload) },
};
/* clang-format on */

static const uint8_t stored_xml_lookup[] = {
	0, 1
};

const struct xso_class xmpp_stored_xml_class = {
	.module = &xmpp_stored_xml_module,
	.fields = stored_xml_fields,
	.lookup = stored_xml_lookup,
	.name = S(s_stored_xml),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_private_xml),
	.size = sizeof(struct xmpp_stored_xml),
	.unknown = offsetof(struct xmpp_stored_xml, unknown),
	.n_fields = sizeof stored_xml_fields / sizeof *stored_xml_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

static const struct xso_class *const classes[] = {
	[C_stored_xml - 1] = &xmpp_stored_xml_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stored_xml - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_stored_xml_module = {
	.version = 2,
	.name = "stored-xml",
	.xep = "0098",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
