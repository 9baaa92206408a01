/* Printed by xsoc from zrtp.xml: do not edit. */
#include <xmpp/zrtp.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_zrtp[5];
	char s_zrtp_hash[10];
	char s_urn_xmpp_jingle_apps_rtp_zrtp_1[32];
	char s_version[8];
	char s_hash[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"zrtp",
	"zrtp-hash",
	"urn:xmpp:jingle:apps:rtp:zrtp:1",
	"version",
	"hash",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_zrtp_hash,
	C_xmpp_rtp_encryption,
};

/* clang-format off */
static const struct xso_field zrtp_hash_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_zrtp_hash, version) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE,
	  .member = S(s_hash), .offset = offsetof(struct xmpp_zrtp_hash, hash) },
};
/* clang-format on */

static const uint8_t zrtp_hash_lookup[] = {
	1, 0
};

const struct xso_class xmpp_zrtp_hash_class = {
	.module = &xmpp_zrtp_module,
	.fields = zrtp_hash_fields,
	.lookup = zrtp_hash_lookup,
	.name = S(s_zrtp_hash),
	.element = S(s_zrtp_hash),
	.element_size = N(s_zrtp_hash),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_zrtp_1),
	.size = sizeof(struct xmpp_zrtp_hash),
	.unknown = offsetof(struct xmpp_zrtp_hash, unknown),
	.n_fields = sizeof zrtp_hash_fields / sizeof *zrtp_hash_fields,
	.lookup_bits = 1,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_zrtp_hash - 1] = &xmpp_zrtp_hash_class,
	[C_xmpp_rtp_encryption - 1] = &xmpp_rtp_encryption_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_zrtp_hash - 1, .base = C_xmpp_rtp_encryption, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_zrtp_module = {
	.version = 2,
	.name = "zrtp",
	.xep = "0262",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
