/* Printed by xsoc from jingle-stub.xml: do not edit. */
#include <xmpp/jingle-stub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_stub[12];
	char s_jingle_stub_description[24];
	char s_description[12];
	char s_urn_xmpp_jingle_apps_stub_0[28];
	char s_jingle_stub_transport[22];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_stub_0[34];
	char s_payload[8];
	char s_jingle_stub_encrypted[22];
	char s_encrypted[10];
	char s_urn_xmpp_encryption_stub_0[27];
	char s_jingle_stub_security[21];
	char s_security[9];
	char s_urn_xmpp_jingle_security_stub_0[32];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-stub",
	"jingle-stub-description",
	"description",
	"urn:xmpp:jingle:apps:stub:0",
	"jingle-stub-transport",
	"transport",
	"urn:xmpp:jingle:transports:stub:0",
	"payload",
	"jingle-stub-encrypted",
	"encrypted",
	"urn:xmpp:encryption:stub:0",
	"jingle-stub-security",
	"security",
	"urn:xmpp:jingle:security:stub:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_stub_description,
	C_jingle_stub_transport,
	C_jingle_stub_encrypted,
	C_jingle_stub_security,
	C_xmpp_jingle_content,
	C_xmpp_jingle_encryption,
};

static const uint8_t jingle_stub_description_lookup[] = {
	0
};

const struct xso_class xmpp_jingle_stub_description_class = {
	.module = &xmpp_jingle_stub_module,
	.lookup = jingle_stub_description_lookup,
	.name = S(s_jingle_stub_description),
	.element = S(s_description),
	.element_size = N(s_description),
	.ns = S(s_urn_xmpp_jingle_apps_stub_0),
	.size = sizeof(struct xmpp_jingle_stub_description),
	.unknown = offsetof(struct xmpp_jingle_stub_description, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field jingle_stub_transport_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_stub_transport, payload),
	  .count = offsetof(struct xmpp_jingle_stub_transport, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_stub_transport_lookup[] = {
	0
};

const struct xso_class xmpp_jingle_stub_transport_class = {
	.module = &xmpp_jingle_stub_module,
	.fields = jingle_stub_transport_fields,
	.lookup = jingle_stub_transport_lookup,
	.name = S(s_jingle_stub_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_stub_0),
	.size = sizeof(struct xmpp_jingle_stub_transport),
	.unknown = offsetof(struct xmpp_jingle_stub_transport, unknown),
	.n_fields = sizeof jingle_stub_transport_fields / sizeof *jingle_stub_transport_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field jingle_stub_encrypted_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_payload), .name_size = N(s_payload),
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_stub_encrypted, payload) },
};
/* clang-format on */

static const uint8_t jingle_stub_encrypted_lookup[] = {
	0, 1
};

const struct xso_class xmpp_jingle_stub_encrypted_class = {
	.module = &xmpp_jingle_stub_module,
	.fields = jingle_stub_encrypted_fields,
	.lookup = jingle_stub_encrypted_lookup,
	.name = S(s_jingle_stub_encrypted),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_urn_xmpp_encryption_stub_0),
	.size = sizeof(struct xmpp_jingle_stub_encrypted),
	.unknown = offsetof(struct xmpp_jingle_stub_encrypted, unknown),
	.n_fields = sizeof jingle_stub_encrypted_fields / sizeof *jingle_stub_encrypted_fields,
	.lookup_bits = 1,
};

static const uint8_t jingle_stub_security_lookup[] = {
	0
};

const struct xso_class xmpp_jingle_stub_security_class = {
	.module = &xmpp_jingle_stub_module,
	.lookup = jingle_stub_security_lookup,
	.name = S(s_jingle_stub_security),
	.element = S(s_security),
	.element_size = N(s_security),
	.ns = S(s_urn_xmpp_jingle_security_stub_0),
	.size = sizeof(struct xmpp_jingle_stub_security),
	.unknown = offsetof(struct xmpp_jingle_stub_security, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_jingle_stub_description - 1] = &xmpp_jingle_stub_description_class,
	[C_jingle_stub_transport - 1] = &xmpp_jingle_stub_transport_class,
	[C_jingle_stub_encrypted - 1] = &xmpp_jingle_stub_encrypted_class,
	[C_jingle_stub_security - 1] = &xmpp_jingle_stub_security_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
	[C_xmpp_jingle_encryption - 1] = &xmpp_jingle_encryption_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_stub_description - 1, .base = C_xmpp_jingle_content },
	{ .cls = C_jingle_stub_transport - 1, .base = C_xmpp_jingle_content },
	{ .cls = C_jingle_stub_encrypted - 1, .base = C_xmpp_jingle_encryption },
	{ .cls = C_jingle_stub_security - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_stub_module = {
	.version = 2,
	.name = "jingle-stub",
	.xep = "0166",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
