/* Printed by xsoc from dtls.xml: do not edit. */
#include <xmpp/dtls.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_dtls[5];
	char s_dtls_fingerprint[17];
	char s_fingerprint[12];
	char s_urn_xmpp_jingle_apps_dtls_0_list[61];
	char s_ns[3];
	char s_hash[5];
	char s_setup[6];
	char s_required[9];
	char s_dtls_fingerprint_setup[23];
	char s_active[7];
	char s_passive[8];
	char s_actpass[8];
	char s_holdconn[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"dtls",
	"dtls-fingerprint",
	"fingerprint",
	"urn:xmpp:jingle:apps:dtls:0\000urn:xmpp:tmp:jingle:apps:dtls:0\000",
	"ns",
	"hash",
	"setup",
	"required",
	"dtls-fingerprint-setup",
	"active",
	"passive",
	"actpass",
	"holdconn",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_dtls_fingerprint,
	C_xmpp_ice_udp_transport,
	C_xmpp_ice_transport,
};
enum {
	V_,
	V_dtls_fingerprint_setup,
};

static const uint16_t dtls_fingerprint_setup_texts[] = {
	[XMPP_DTLS_FINGERPRINT_SETUP_ACTIVE] = S(s_active),
	[XMPP_DTLS_FINGERPRINT_SETUP_PASSIVE] = S(s_passive),
	[XMPP_DTLS_FINGERPRINT_SETUP_ACTPASS] = S(s_actpass),
	[XMPP_DTLS_FINGERPRINT_SETUP_HOLDCONN] = S(s_holdconn),
};

static const uint8_t dtls_fingerprint_setup_lookup[] = {
	5, 4, 0, 0, 0, 2, 3, 0
};

const struct xso_enum xmpp_dtls_fingerprint_setup_enum = {
	.strings = (const char *)&strings,
	.texts = dtls_fingerprint_setup_texts,
	.lookup = dtls_fingerprint_setup_lookup,
	.name = S(s_dtls_fingerprint_setup),
	.n_texts = sizeof dtls_fingerprint_setup_texts / sizeof *dtls_fingerprint_setup_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field dtls_fingerprint_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_dtls_fingerprint, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_hash), .name_size = N(s_hash),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_dtls_fingerprint, hash) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_setup), .name_size = N(s_setup),
	  .member = S(s_setup), .offset = offsetof(struct xmpp_dtls_fingerprint, setup),
	  .values = V_dtls_fingerprint_setup },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_dtls_fingerprint, required) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_COLON_HEX, .flags = XSO_FORGIVE,
	  .member = S(s_fingerprint), .offset = offsetof(struct xmpp_dtls_fingerprint, fingerprint) },
};
/* clang-format on */

static const uint8_t dtls_fingerprint_lookup[] = {
	0, 0, 2, 4, 3, 0, 0, 0
};

const struct xso_class xmpp_dtls_fingerprint_class = {
	.module = &xmpp_dtls_module,
	.fields = dtls_fingerprint_fields,
	.lookup = dtls_fingerprint_lookup,
	.name = S(s_dtls_fingerprint),
	.element = S(s_fingerprint),
	.element_size = N(s_fingerprint),
	.ns = S(s_urn_xmpp_jingle_apps_dtls_0_list),
	.size = sizeof(struct xmpp_dtls_fingerprint),
	.unknown = offsetof(struct xmpp_dtls_fingerprint, unknown),
	.n_fields = sizeof dtls_fingerprint_fields / sizeof *dtls_fingerprint_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
	.text = 5,
};

static const struct xso_class *const classes[] = {
	[C_dtls_fingerprint - 1] = &xmpp_dtls_fingerprint_class,
	[C_xmpp_ice_udp_transport - 1] = &xmpp_ice_udp_transport_class,
	[C_xmpp_ice_transport - 1] = &xmpp_ice_transport_class,
};

static const struct xso_enum *const enums[] = {
	[V_dtls_fingerprint_setup - 1] = &xmpp_dtls_fingerprint_setup_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_dtls_fingerprint - 1, .base = C_xmpp_ice_udp_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_dtls_fingerprint - 1, .base = C_xmpp_ice_transport, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_dtls_module = {
	.version = 2,
	.name = "dtls",
	.xep = "0320",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
