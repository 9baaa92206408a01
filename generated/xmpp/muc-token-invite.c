/* Printed by xsoc from muc-token-invite.xml: do not edit. */
#include <xmpp/muc-token-invite.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_token_invite[17];
	char s_muc_token_request[18];
	char s_request[8];
	char s_urn_xmpp_muc_token_invite_0[28];
	char s_counter[8];
	char s_delay[6];
	char s_muc_token[10];
	char s_token[6];
	char s_creator[8];
	char s_muc_tokens[11];
	char s_tokens[7];
	char s_muc_token_revoke[17];
	char s_revoke[7];
	char s_muc_token_expired[18];
	char s_expired_token[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-token-invite",
	"muc-token-request",
	"request",
	"urn:xmpp:muc-token-invite:0",
	"counter",
	"delay",
	"muc-token",
	"token",
	"creator",
	"muc-tokens",
	"tokens",
	"muc-token-revoke",
	"revoke",
	"muc-token-expired",
	"expired-token",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_token_request,
	C_muc_token,
	C_muc_tokens,
	C_muc_token_revoke,
	C_muc_token_expired,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};

/* clang-format off */
static const struct xso_field muc_token_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_counter), .name_size = N(s_counter),
	  .member = S(s_counter), .offset = offsetof(struct xmpp_muc_token_request, counter),
	  .count = offsetof(struct xmpp_muc_token_request, has_counter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_delay), .name_size = N(s_delay),
	  .member = S(s_delay), .offset = offsetof(struct xmpp_muc_token_request, delay),
	  .count = offsetof(struct xmpp_muc_token_request, has_delay) },
};
/* clang-format on */

static const uint8_t muc_token_request_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_muc_token_request_class = {
	.module = &xmpp_muc_token_invite_module,
	.fields = muc_token_request_fields,
	.lookup = muc_token_request_lookup,
	.name = S(s_muc_token_request),
	.element = S(s_request),
	.element_size = N(s_request),
	.ns = S(s_urn_xmpp_muc_token_invite_0),
	.size = sizeof(struct xmpp_muc_token_request),
	.unknown = offsetof(struct xmpp_muc_token_request, unknown),
	.n_fields = sizeof muc_token_request_fields / sizeof *muc_token_request_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field muc_token_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_counter), .name_size = N(s_counter),
	  .member = S(s_counter), .offset = offsetof(struct xmpp_muc_token, counter),
	  .count = offsetof(struct xmpp_muc_token, has_counter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_delay), .name_size = N(s_delay),
	  .member = S(s_delay), .offset = offsetof(struct xmpp_muc_token, delay),
	  .count = offsetof(struct xmpp_muc_token, has_delay) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_creator), .name_size = N(s_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_muc_token, creator) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_token), .offset = offsetof(struct xmpp_muc_token, token) },
};
/* clang-format on */

static const uint8_t muc_token_lookup[] = {
	0, 0, 0, 2, 3, 0, 0, 1
};

const struct xso_class xmpp_muc_token_class = {
	.module = &xmpp_muc_token_invite_module,
	.fields = muc_token_fields,
	.lookup = muc_token_lookup,
	.name = S(s_muc_token),
	.element = S(s_token),
	.element_size = N(s_token),
	.ns = S(s_urn_xmpp_muc_token_invite_0),
	.size = sizeof(struct xmpp_muc_token),
	.unknown = offsetof(struct xmpp_muc_token, unknown),
	.n_fields = sizeof muc_token_fields / sizeof *muc_token_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS,
	.text = 4,
};

/* clang-format off */
static const struct xso_field muc_tokens_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_token), .offset = offsetof(struct xmpp_muc_tokens, token),
	  .count = offsetof(struct xmpp_muc_tokens, n_token),
	  .of = C_muc_token },
};
/* clang-format on */

static const uint8_t muc_tokens_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_tokens_class = {
	.module = &xmpp_muc_token_invite_module,
	.fields = muc_tokens_fields,
	.lookup = muc_tokens_lookup,
	.name = S(s_muc_tokens),
	.element = S(s_tokens),
	.element_size = N(s_tokens),
	.ns = S(s_urn_xmpp_muc_token_invite_0),
	.size = sizeof(struct xmpp_muc_tokens),
	.unknown = offsetof(struct xmpp_muc_tokens, unknown),
	.n_fields = sizeof muc_tokens_fields / sizeof *muc_tokens_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_token_revoke_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_token), .offset = offsetof(struct xmpp_muc_token_revoke, token) },
};
/* clang-format on */

static const uint8_t muc_token_revoke_lookup[] = {
	0
};

const struct xso_class xmpp_muc_token_revoke_class = {
	.module = &xmpp_muc_token_invite_module,
	.fields = muc_token_revoke_fields,
	.lookup = muc_token_revoke_lookup,
	.name = S(s_muc_token_revoke),
	.element = S(s_revoke),
	.element_size = N(s_revoke),
	.ns = S(s_urn_xmpp_muc_token_invite_0),
	.size = sizeof(struct xmpp_muc_token_revoke),
	.unknown = offsetof(struct xmpp_muc_token_revoke, unknown),
	.n_fields = sizeof muc_token_revoke_fields / sizeof *muc_token_revoke_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

static const uint8_t muc_token_expired_lookup[] = {
	0
};

const struct xso_class xmpp_muc_token_expired_class = {
	.module = &xmpp_muc_token_invite_module,
	.lookup = muc_token_expired_lookup,
	.name = S(s_muc_token_expired),
	.element = S(s_expired_token),
	.element_size = N(s_expired_token),
	.ns = S(s_urn_xmpp_muc_token_invite_0),
	.size = sizeof(struct xmpp_muc_token_expired),
	.unknown = offsetof(struct xmpp_muc_token_expired, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_muc_token_request - 1] = &xmpp_muc_token_request_class,
	[C_muc_token - 1] = &xmpp_muc_token_class,
	[C_muc_tokens - 1] = &xmpp_muc_tokens_class,
	[C_muc_token_revoke - 1] = &xmpp_muc_token_revoke_class,
	[C_muc_token_expired - 1] = &xmpp_muc_token_expired_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_token_request - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_token - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_tokens - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_token_revoke - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_token_expired - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_muc_token_invite_module = {
	.version = 2,
	.name = "muc-token-invite",
	.xep = "0488",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
