/* Printed by xsoc from c2c-tls.xml: do not edit. */
#include <xmpp/c2c-tls.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_c2c_tls[8];
	char s_c2c_tls_offer_keyinfo[22];
	char s_name[5];
	char s_c2c_tls_offer[14];
	char s_offer[6];
	char s_urn_xmpp_tmp_c2ctls[20];
	char s_insecure[9];
	char s_srp[4];
	char s_urn_xmpp_tmp_pubkey[20];
	char s_keyinfo[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"c2c-tls",
	"c2c-tls-offer-keyinfo",
	"name",
	"c2c-tls-offer",
	"offer",
	"urn:xmpp:tmp:c2ctls",
	"insecure",
	"srp",
	"urn:xmpp:tmp:pubkey",
	"keyinfo",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_c2c_tls_offer_keyinfo,
	C_c2c_tls_offer,
	C_xmpp_iq,
	C_xmpp_starttls,
	C_xmpp_starttls_proceed,
};

/* clang-format off */
static const struct xso_field c2c_tls_offer_keyinfo_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_c2c_tls_offer_keyinfo, name) },
};
/* clang-format on */

static const uint8_t c2c_tls_offer_keyinfo_lookup[] = {
	1, 0
};

const struct xso_class xmpp_c2c_tls_offer_keyinfo_class = {
	.module = &xmpp_c2c_tls_module,
	.fields = c2c_tls_offer_keyinfo_fields,
	.lookup = c2c_tls_offer_keyinfo_lookup,
	.name = S(s_c2c_tls_offer_keyinfo),
	.size = sizeof(struct xmpp_c2c_tls_offer_keyinfo),
	.unknown = offsetof(struct xmpp_c2c_tls_offer_keyinfo, unknown),
	.n_fields = sizeof c2c_tls_offer_keyinfo_fields / sizeof *c2c_tls_offer_keyinfo_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field c2c_tls_offer_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_insecure), .name_size = N(s_insecure),
	  .member = S(s_insecure), .offset = offsetof(struct xmpp_c2c_tls_offer, insecure) },
	{ .shape = XSO_FLAG, .name = S(s_srp), .name_size = N(s_srp),
	  .member = S(s_srp), .offset = offsetof(struct xmpp_c2c_tls_offer, srp) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_keyinfo), .name_size = N(s_keyinfo), .ns = S(s_urn_xmpp_tmp_pubkey),
	  .member = S(s_keyinfo), .offset = offsetof(struct xmpp_c2c_tls_offer, keyinfo),
	  .count = offsetof(struct xmpp_c2c_tls_offer, n_keyinfo),
	  .of = C_c2c_tls_offer_keyinfo },
};
/* clang-format on */

static const uint8_t c2c_tls_offer_lookup[] = {
	2, 0, 0, 1, 0, 0, 3, 0
};

const struct xso_class xmpp_c2c_tls_offer_class = {
	.module = &xmpp_c2c_tls_module,
	.fields = c2c_tls_offer_fields,
	.lookup = c2c_tls_offer_lookup,
	.name = S(s_c2c_tls_offer),
	.element = S(s_offer),
	.element_size = N(s_offer),
	.ns = S(s_urn_xmpp_tmp_c2ctls),
	.size = sizeof(struct xmpp_c2c_tls_offer),
	.unknown = offsetof(struct xmpp_c2c_tls_offer, unknown),
	.n_fields = sizeof c2c_tls_offer_fields / sizeof *c2c_tls_offer_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_c2c_tls_offer_keyinfo - 1] = &xmpp_c2c_tls_offer_keyinfo_class,
	[C_c2c_tls_offer - 1] = &xmpp_c2c_tls_offer_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_starttls - 1] = &xmpp_starttls_class,
	[C_xmpp_starttls_proceed - 1] = &xmpp_starttls_proceed_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_c2c_tls_offer - 1, .base = C_xmpp_iq },
	{ .cls = C_c2c_tls_offer - 1, .base = C_xmpp_starttls },
	{ .cls = C_c2c_tls_offer - 1, .base = C_xmpp_starttls_proceed },
};

const struct xso_module xmpp_c2c_tls_module = {
	.version = 2,
	.name = "c2c-tls",
	.xep = "0250",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
