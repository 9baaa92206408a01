/* Printed by xsoc from stream-limits.xml: do not edit. */
#include <xmpp/stream-limits.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stream_limits[14];
	char s_limits[7];
	char s_urn_xmpp_stream_limits_0[25];
	char s_max_bytes[10];
	char s_max_bytes_2[10];
	char s_idle_seconds[13];
	char s_idle_seconds_2[13];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stream-limits",
	"limits",
	"urn:xmpp:stream-limits:0",
	"max-bytes",
	"max_bytes",
	"idle-seconds",
	"idle_seconds",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stream_limits,
	C_xmpp_stream_features,
	C_xmpp_bidi,
};

/* clang-format off */
static const struct xso_field stream_limits_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_max_bytes), .name_size = N(s_max_bytes),
	  .member = S(s_max_bytes_2), .offset = offsetof(struct xmpp_stream_limits, max_bytes),
	  .count = offsetof(struct xmpp_stream_limits, has_max_bytes) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_idle_seconds), .name_size = N(s_idle_seconds),
	  .member = S(s_idle_seconds_2), .offset = offsetof(struct xmpp_stream_limits, idle_seconds),
	  .count = offsetof(struct xmpp_stream_limits, has_idle_seconds) },
};
/* clang-format on */

static const uint8_t stream_limits_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_stream_limits_class = {
	.module = &xmpp_stream_limits_module,
	.fields = stream_limits_fields,
	.lookup = stream_limits_lookup,
	.name = S(s_stream_limits),
	.element = S(s_limits),
	.element_size = N(s_limits),
	.ns = S(s_urn_xmpp_stream_limits_0),
	.size = sizeof(struct xmpp_stream_limits),
	.unknown = offsetof(struct xmpp_stream_limits, unknown),
	.n_fields = sizeof stream_limits_fields / sizeof *stream_limits_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_stream_limits - 1] = &xmpp_stream_limits_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_bidi - 1] = &xmpp_bidi_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stream_limits - 1, .base = C_xmpp_stream_features },
	{ .cls = C_stream_limits - 1, .base = C_xmpp_bidi },
};

const struct xso_module xmpp_stream_limits_module = {
	.version = 2,
	.name = "stream-limits",
	.xep = "0478",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
