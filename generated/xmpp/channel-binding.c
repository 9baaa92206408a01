/* Printed by xsoc from channel-binding.xml: do not edit. */
#include <xmpp/channel-binding.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_channel_binding[16];
	char s_channel_binding_types[22];
	char s_sasl_channel_binding[21];
	char s_urn_xmpp_sasl_cb_0[19];
	char s_type[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"channel-binding",
	"channel-binding-types",
	"sasl-channel-binding",
	"urn:xmpp:sasl-cb:0",
	"type",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_channel_binding_types,
	C_xmpp_stream_features,
};
enum {
	E_,
	E_channel_binding_types_type,
};

static const struct xso_extra extras[] = {
	[E_channel_binding_types_type - 1] = {
		.attribute = S(s_type),
	},
};

/* clang-format off */
static const struct xso_field channel_binding_types_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_channel_binding), .name_size = N(s_channel_binding),
	  .member = S(s_type), .offset = offsetof(struct xmpp_channel_binding_types, type),
	  .count = offsetof(struct xmpp_channel_binding_types, n_type),
	  .extra = E_channel_binding_types_type },
};
/* clang-format on */

static const uint8_t channel_binding_types_lookup[] = {
	0, 1
};

const struct xso_class xmpp_channel_binding_types_class = {
	.module = &xmpp_channel_binding_module,
	.fields = channel_binding_types_fields,
	.lookup = channel_binding_types_lookup,
	.name = S(s_channel_binding_types),
	.element = S(s_sasl_channel_binding),
	.element_size = N(s_sasl_channel_binding),
	.ns = S(s_urn_xmpp_sasl_cb_0),
	.size = sizeof(struct xmpp_channel_binding_types),
	.unknown = offsetof(struct xmpp_channel_binding_types, unknown),
	.n_fields = sizeof channel_binding_types_fields / sizeof *channel_binding_types_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_channel_binding_types - 1] = &xmpp_channel_binding_types_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_channel_binding_types - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_channel_binding_module = {
	.version = 2,
	.name = "channel-binding",
	.xep = "0440",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
