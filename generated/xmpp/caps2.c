/* Printed by xsoc from caps2.xml: do not edit. */
#include <xmpp/caps2.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_caps2[6];
	char s_c[2];
	char s_urn_xmpp_caps[14];
	char s_urn_xmpp_hashes_2[18];
	char s_hash[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"caps2",
	"c",
	"urn:xmpp:caps",
	"urn:xmpp:hashes:2",
	"hash",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_caps2,
	C_xmpp_hash,
	C_xmpp_presence,
	C_xmpp_stream_features,
};

/* clang-format off */
static const struct xso_field caps2_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_caps2, hash),
	  .count = offsetof(struct xmpp_caps2, n_hash),
	  .of = C_xmpp_hash },
};
/* clang-format on */

static const uint8_t caps2_lookup[] = {
	1, 0
};

const struct xso_class xmpp_caps2_class = {
	.module = &xmpp_caps2_module,
	.fields = caps2_fields,
	.lookup = caps2_lookup,
	.name = S(s_caps2),
	.element = S(s_c),
	.element_size = N(s_c),
	.ns = S(s_urn_xmpp_caps),
	.size = sizeof(struct xmpp_caps2),
	.unknown = offsetof(struct xmpp_caps2, unknown),
	.n_fields = sizeof caps2_fields / sizeof *caps2_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_caps2 - 1] = &xmpp_caps2_class,
	[C_xmpp_hash - 1] = &xmpp_hash_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_caps2 - 1, .base = C_xmpp_presence },
	{ .cls = C_caps2 - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_caps2_module = {
	.version = 2,
	.name = "caps2",
	.xep = "0390",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
