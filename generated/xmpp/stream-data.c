/* Printed by xsoc from stream-data.xml: do not edit. */
#include <xmpp/stream-data.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stream_data[12];
	char s_stream_data_description[24];
	char s_description[12];
	char s_urn_xmpp_jingle_apps_out_of_band_0[35];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stream-data",
	"stream-data-description",
	"description",
	"urn:xmpp:jingle:apps:out-of-band:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stream_data_description,
	C_xmpp_jingle_content,
};

static const uint8_t stream_data_description_lookup[] = {
	0
};

const struct xso_class xmpp_stream_data_description_class = {
	.module = &xmpp_stream_data_module,
	.lookup = stream_data_description_lookup,
	.name = S(s_stream_data_description),
	.element = S(s_description),
	.element_size = N(s_description),
	.ns = S(s_urn_xmpp_jingle_apps_out_of_band_0),
	.size = sizeof(struct xmpp_stream_data_description),
	.unknown = offsetof(struct xmpp_stream_data_description, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_stream_data_description - 1] = &xmpp_stream_data_description_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stream_data_description - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_stream_data_module = {
	.version = 2,
	.name = "stream-data",
	.xep = "0265",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
