/* Printed by xsoc from jingle-xml-stream.xml: do not edit. */
#include <xmpp/jingle-xml-stream.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_xml_stream[18];
	char s_xml_stream_description[23];
	char s_description[12];
	char s_urn_xmpp_jingle_apps_xmlstream_0[33];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-xml-stream",
	"xml-stream-description",
	"description",
	"urn:xmpp:jingle:apps:xmlstream:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_xml_stream_description,
	C_xmpp_jingle_content,
};

static const uint8_t xml_stream_description_lookup[] = {
	0
};

const struct xso_class xmpp_xml_stream_description_class = {
	.module = &xmpp_jingle_xml_stream_module,
	.lookup = xml_stream_description_lookup,
	.name = S(s_xml_stream_description),
	.element = S(s_description),
	.element_size = N(s_description),
	.ns = S(s_urn_xmpp_jingle_apps_xmlstream_0),
	.size = sizeof(struct xmpp_xml_stream_description),
	.unknown = offsetof(struct xmpp_xml_stream_description, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_xml_stream_description - 1] = &xmpp_xml_stream_description_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_xml_stream_description - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_xml_stream_module = {
	.version = 2,
	.name = "jingle-xml-stream",
	.xep = "0247",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
