/* Printed by xsoc from x509.xml: do not edit. */
#include <xmpp/x509.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_x509[5];
	char s_x509_chain[11];
	char s_x509_cert_chain[16];
	char s_urn_xmpp_x509_0[16];
	char s_name[5];
	char s_x509_cert[10];
	char s_certificate[12];
	char s_x509_request[13];
	char s_x509_csr[9];
	char s_transaction[12];
	char s_request[8];
	char s_x509_challenge[15];
	char s_uri[4];
	char s_x509_signature[15];
	char s_signature[10];
	char s_x509_challenge_failed[22];
	char s_x509_revoke[12];
	char s_x509_authorities[17];
	char s_x509_ca_list[13];
	char s_x509_feature[13];
	char s_x509_register[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"x509",
	"x509-chain",
	"x509-cert-chain",
	"urn:xmpp:x509:0",
	"name",
	"x509-cert",
	"certificate",
	"x509-request",
	"x509-csr",
	"transaction",
	"request",
	"x509-challenge",
	"uri",
	"x509-signature",
	"signature",
	"x509-challenge-failed",
	"x509-revoke",
	"x509-authorities",
	"x509-ca-list",
	"x509-feature",
	"x509-register",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_x509_chain,
	C_x509_request,
	C_x509_challenge,
	C_x509_challenge_failed,
	C_x509_revoke,
	C_x509_authorities,
	C_x509_feature,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_pubsub_item,
	C_xmpp_stanza_error,
	C_xmpp_stream_features,
};

/* clang-format off */
static const struct xso_field x509_chain_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_x509_chain, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_x509_cert), .name_size = N(s_x509_cert),
	  .member = S(s_certificate), .offset = offsetof(struct xmpp_x509_chain, certificate),
	  .count = offsetof(struct xmpp_x509_chain, n_certificate) },
};
/* clang-format on */

static const uint8_t x509_chain_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_x509_chain_class = {
	.module = &xmpp_x509_module,
	.fields = x509_chain_fields,
	.lookup = x509_chain_lookup,
	.name = S(s_x509_chain),
	.element = S(s_x509_cert_chain),
	.element_size = N(s_x509_cert_chain),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_chain),
	.unknown = offsetof(struct xmpp_x509_chain, unknown),
	.n_fields = sizeof x509_chain_fields / sizeof *x509_chain_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field x509_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_x509_request, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_transaction), .name_size = N(s_transaction),
	  .member = S(s_transaction), .offset = offsetof(struct xmpp_x509_request, transaction) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_request), .offset = offsetof(struct xmpp_x509_request, request) },
};
/* clang-format on */

static const uint8_t x509_request_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_x509_request_class = {
	.module = &xmpp_x509_module,
	.fields = x509_request_fields,
	.lookup = x509_request_lookup,
	.name = S(s_x509_request),
	.element = S(s_x509_csr),
	.element_size = N(s_x509_csr),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_request),
	.unknown = offsetof(struct xmpp_x509_request, unknown),
	.n_fields = sizeof x509_request_fields / sizeof *x509_request_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field x509_challenge_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_transaction), .name_size = N(s_transaction),
	  .member = S(s_transaction), .offset = offsetof(struct xmpp_x509_challenge, transaction) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_x509_challenge, uri) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_x509_signature), .name_size = N(s_x509_signature),
	  .member = S(s_signature), .offset = offsetof(struct xmpp_x509_challenge, signature) },
};
/* clang-format on */

static const uint8_t x509_challenge_lookup[] = {
	1, 0, 0, 3, 0, 0, 0, 2
};

const struct xso_class xmpp_x509_challenge_class = {
	.module = &xmpp_x509_module,
	.fields = x509_challenge_fields,
	.lookup = x509_challenge_lookup,
	.name = S(s_x509_challenge),
	.element = S(s_x509_challenge),
	.element_size = N(s_x509_challenge),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_challenge),
	.unknown = offsetof(struct xmpp_x509_challenge, unknown),
	.n_fields = sizeof x509_challenge_fields / sizeof *x509_challenge_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

static const uint8_t x509_challenge_failed_lookup[] = {
	0
};

const struct xso_class xmpp_x509_challenge_failed_class = {
	.module = &xmpp_x509_module,
	.lookup = x509_challenge_failed_lookup,
	.name = S(s_x509_challenge_failed),
	.element = S(s_x509_challenge_failed),
	.element_size = N(s_x509_challenge_failed),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_challenge_failed),
	.unknown = offsetof(struct xmpp_x509_challenge_failed, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field x509_revoke_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_x509_cert), .name_size = N(s_x509_cert),
	  .member = S(s_certificate), .offset = offsetof(struct xmpp_x509_revoke, certificate) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_x509_signature), .name_size = N(s_x509_signature),
	  .member = S(s_signature), .offset = offsetof(struct xmpp_x509_revoke, signature) },
};
/* clang-format on */

static const uint8_t x509_revoke_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_x509_revoke_class = {
	.module = &xmpp_x509_module,
	.fields = x509_revoke_fields,
	.lookup = x509_revoke_lookup,
	.name = S(s_x509_revoke),
	.element = S(s_x509_revoke),
	.element_size = N(s_x509_revoke),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_revoke),
	.unknown = offsetof(struct xmpp_x509_revoke, unknown),
	.n_fields = sizeof x509_revoke_fields / sizeof *x509_revoke_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field x509_authorities_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_x509_cert), .name_size = N(s_x509_cert),
	  .member = S(s_certificate), .offset = offsetof(struct xmpp_x509_authorities, certificate),
	  .count = offsetof(struct xmpp_x509_authorities, n_certificate) },
};
/* clang-format on */

static const uint8_t x509_authorities_lookup[] = {
	0, 1
};

const struct xso_class xmpp_x509_authorities_class = {
	.module = &xmpp_x509_module,
	.fields = x509_authorities_fields,
	.lookup = x509_authorities_lookup,
	.name = S(s_x509_authorities),
	.element = S(s_x509_ca_list),
	.element_size = N(s_x509_ca_list),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_authorities),
	.unknown = offsetof(struct xmpp_x509_authorities, unknown),
	.n_fields = sizeof x509_authorities_fields / sizeof *x509_authorities_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const uint8_t x509_feature_lookup[] = {
	0
};

const struct xso_class xmpp_x509_feature_class = {
	.module = &xmpp_x509_module,
	.lookup = x509_feature_lookup,
	.name = S(s_x509_feature),
	.element = S(s_x509_register),
	.element_size = N(s_x509_register),
	.ns = S(s_urn_xmpp_x509_0),
	.size = sizeof(struct xmpp_x509_feature),
	.unknown = offsetof(struct xmpp_x509_feature, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_x509_chain - 1] = &xmpp_x509_chain_class,
	[C_x509_request - 1] = &xmpp_x509_request_class,
	[C_x509_challenge - 1] = &xmpp_x509_challenge_class,
	[C_x509_challenge_failed - 1] = &xmpp_x509_challenge_failed_class,
	[C_x509_revoke - 1] = &xmpp_x509_revoke_class,
	[C_x509_authorities - 1] = &xmpp_x509_authorities_class,
	[C_x509_feature - 1] = &xmpp_x509_feature_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_x509_chain - 1, .base = C_xmpp_iq },
	{ .cls = C_x509_chain - 1, .base = C_xmpp_message },
	{ .cls = C_x509_chain - 1, .base = C_xmpp_presence },
	{ .cls = C_x509_chain - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_x509_request - 1, .base = C_xmpp_iq },
	{ .cls = C_x509_challenge - 1, .base = C_xmpp_message },
	{ .cls = C_x509_challenge_failed - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_x509_revoke - 1, .base = C_xmpp_iq },
	{ .cls = C_x509_authorities - 1, .base = C_xmpp_iq },
	{ .cls = C_x509_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_x509_module = {
	.version = 2,
	.name = "x509",
	.xep = "0417",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
