/* Printed by xsoc from xid.xml: do not edit. */
#include <xmpp/xid.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_xid[4];
	char s_urn_xmpp_xid_0[15];
	char s_created[8];
	char s_address[8];
	char s_xid_revoked[12];
	char s_revoked[8];
	char s_reason[7];
	char s_xid_challenge[14];
	char s_challenge[10];
	char s_timestamp[10];
	char s_nonce[6];
	char s_xid_response[13];
	char s_response[9];
	char s_signature[10];
	char s_xid_key_request[16];
	char s_private_key_request[20];
	char s_xid_key[8];
	char s_private_key[12];
	char s_key[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"xid",
	"urn:xmpp:xid:0",
	"created",
	"address",
	"xid-revoked",
	"revoked",
	"reason",
	"xid-challenge",
	"challenge",
	"timestamp",
	"nonce",
	"xid-response",
	"response",
	"signature",
	"xid-key-request",
	"private-key-request",
	"xid-key",
	"private-key",
	"key",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_xid,
	C_xid_revoked,
	C_xid_challenge,
	C_xid_response,
	C_xid_key_request,
	C_xid_key,
	C_xmpp_pubsub_item,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field xid_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_created), .name_size = N(s_created),
	  .member = S(s_created), .offset = offsetof(struct xmpp_xid, created),
	  .count = offsetof(struct xmpp_xid, has_created) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_address), .offset = offsetof(struct xmpp_xid, address) },
};
/* clang-format on */

static const uint8_t xid_lookup[] = {
	0, 1
};

const struct xso_class xmpp_xid_class = {
	.module = &xmpp_xid_module,
	.fields = xid_fields,
	.lookup = xid_lookup,
	.name = S(s_xid),
	.element = S(s_xid),
	.element_size = N(s_xid),
	.ns = S(s_urn_xmpp_xid_0),
	.size = sizeof(struct xmpp_xid),
	.unknown = offsetof(struct xmpp_xid, unknown),
	.n_fields = sizeof xid_fields / sizeof *xid_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field xid_revoked_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_created), .name_size = N(s_created),
	  .member = S(s_created), .offset = offsetof(struct xmpp_xid_revoked, created),
	  .count = offsetof(struct xmpp_xid_revoked, has_created) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_revoked), .name_size = N(s_revoked),
	  .member = S(s_revoked), .offset = offsetof(struct xmpp_xid_revoked, revoked),
	  .count = offsetof(struct xmpp_xid_revoked, has_revoked) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_address), .offset = offsetof(struct xmpp_xid_revoked, address) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_xid_revoked, reason) },
};
/* clang-format on */

static const uint8_t xid_revoked_lookup[] = {
	4, 0, 0, 0, 0, 1, 0, 2
};

const struct xso_class xmpp_xid_revoked_class = {
	.module = &xmpp_xid_module,
	.fields = xid_revoked_fields,
	.lookup = xid_revoked_lookup,
	.name = S(s_xid_revoked),
	.element = S(s_revoked),
	.element_size = N(s_revoked),
	.ns = S(s_urn_xmpp_xid_0),
	.size = sizeof(struct xmpp_xid_revoked),
	.unknown = offsetof(struct xmpp_xid_revoked, unknown),
	.n_fields = sizeof xid_revoked_fields / sizeof *xid_revoked_fields,
	.lookup_bits = 3,
	.text = 3,
};

/* clang-format off */
static const struct xso_field xid_challenge_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_xid_challenge, timestamp),
	  .count = offsetof(struct xmpp_xid_challenge, has_timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_xid), .name_size = N(s_xid),
	  .member = S(s_xid), .offset = offsetof(struct xmpp_xid_challenge, xid) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE,
	  .member = S(s_nonce), .offset = offsetof(struct xmpp_xid_challenge, nonce) },
};
/* clang-format on */

static const uint8_t xid_challenge_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_xid_challenge_class = {
	.module = &xmpp_xid_module,
	.fields = xid_challenge_fields,
	.lookup = xid_challenge_lookup,
	.name = S(s_xid_challenge),
	.element = S(s_challenge),
	.element_size = N(s_challenge),
	.ns = S(s_urn_xmpp_xid_0),
	.size = sizeof(struct xmpp_xid_challenge),
	.unknown = offsetof(struct xmpp_xid_challenge, unknown),
	.n_fields = sizeof xid_challenge_fields / sizeof *xid_challenge_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field xid_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_xid_response, timestamp),
	  .count = offsetof(struct xmpp_xid_response, has_timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_xid), .name_size = N(s_xid),
	  .member = S(s_xid), .offset = offsetof(struct xmpp_xid_response, xid) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE,
	  .member = S(s_signature), .offset = offsetof(struct xmpp_xid_response, signature) },
};
/* clang-format on */

static const uint8_t xid_response_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_xid_response_class = {
	.module = &xmpp_xid_module,
	.fields = xid_response_fields,
	.lookup = xid_response_lookup,
	.name = S(s_xid_response),
	.element = S(s_response),
	.element_size = N(s_response),
	.ns = S(s_urn_xmpp_xid_0),
	.size = sizeof(struct xmpp_xid_response),
	.unknown = offsetof(struct xmpp_xid_response, unknown),
	.n_fields = sizeof xid_response_fields / sizeof *xid_response_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field xid_key_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_xid), .name_size = N(s_xid),
	  .member = S(s_xid), .offset = offsetof(struct xmpp_xid_key_request, xid) },
};
/* clang-format on */

static const uint8_t xid_key_request_lookup[] = {
	1, 0
};

const struct xso_class xmpp_xid_key_request_class = {
	.module = &xmpp_xid_module,
	.fields = xid_key_request_fields,
	.lookup = xid_key_request_lookup,
	.name = S(s_xid_key_request),
	.element = S(s_private_key_request),
	.element_size = N(s_private_key_request),
	.ns = S(s_urn_xmpp_xid_0),
	.size = sizeof(struct xmpp_xid_key_request),
	.unknown = offsetof(struct xmpp_xid_key_request, unknown),
	.n_fields = sizeof xid_key_request_fields / sizeof *xid_key_request_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field xid_key_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_xid), .name_size = N(s_xid),
	  .member = S(s_xid), .offset = offsetof(struct xmpp_xid_key, xid) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_HEX, .flags = XSO_SECRET | XSO_FORGIVE,
	  .member = S(s_key), .offset = offsetof(struct xmpp_xid_key, key) },
};
/* clang-format on */

static const uint8_t xid_key_lookup[] = {
	1, 0
};

const struct xso_class xmpp_xid_key_class = {
	.module = &xmpp_xid_module,
	.fields = xid_key_fields,
	.lookup = xid_key_lookup,
	.name = S(s_xid_key),
	.element = S(s_private_key),
	.element_size = N(s_private_key),
	.ns = S(s_urn_xmpp_xid_0),
	.size = sizeof(struct xmpp_xid_key),
	.unknown = offsetof(struct xmpp_xid_key, unknown),
	.n_fields = sizeof xid_key_fields / sizeof *xid_key_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_xid - 1] = &xmpp_xid_class,
	[C_xid_revoked - 1] = &xmpp_xid_revoked_class,
	[C_xid_challenge - 1] = &xmpp_xid_challenge_class,
	[C_xid_response - 1] = &xmpp_xid_response_class,
	[C_xid_key_request - 1] = &xmpp_xid_key_request_class,
	[C_xid_key - 1] = &xmpp_xid_key_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_xid - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_xid_revoked - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_xid_challenge - 1, .base = C_xmpp_message },
	{ .cls = C_xid_response - 1, .base = C_xmpp_message },
	{ .cls = C_xid_key_request - 1, .base = C_xmpp_message },
	{ .cls = C_xid_key - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_xid_module = {
	.version = 2,
	.name = "xid",
	.xep = "0516",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
