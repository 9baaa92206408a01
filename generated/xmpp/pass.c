/* Printed by xsoc from pass.xml: do not edit. */
#include <xmpp/pass.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pass[5];
	char s_pass_client[12];
	char s_port[5];
	char s_host[5];
	char s_pass_proxy[11];
	char s_pass_server[12];
	char s_query[6];
	char s_jabber_iq_pass[15];
	char s_client[7];
	char s_proxy[6];
	char s_server[7];
	char s_oneshot[8];
	char s_close[6];
	char s_expire[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pass",
	"pass-client",
	"port",
	"host",
	"pass-proxy",
	"pass-server",
	"query",
	"jabber:iq:pass",
	"client",
	"proxy",
	"server",
	"oneshot",
	"close",
	"expire",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_pass_client,
	C_pass_proxy,
	C_pass_server,
	C_pass,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field pass_client_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_pass_client, port),
	  .count = offsetof(struct xmpp_pass_client, has_port) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_host), .offset = offsetof(struct xmpp_pass_client, host) },
};
/* clang-format on */

static const uint8_t pass_client_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pass_client_class = {
	.module = &xmpp_pass_module,
	.fields = pass_client_fields,
	.lookup = pass_client_lookup,
	.name = S(s_pass_client),
	.size = sizeof(struct xmpp_pass_client),
	.unknown = offsetof(struct xmpp_pass_client, unknown),
	.n_fields = sizeof pass_client_fields / sizeof *pass_client_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field pass_proxy_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_pass_proxy, port),
	  .count = offsetof(struct xmpp_pass_proxy, has_port) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_host), .offset = offsetof(struct xmpp_pass_proxy, host) },
};
/* clang-format on */

static const uint8_t pass_proxy_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pass_proxy_class = {
	.module = &xmpp_pass_module,
	.fields = pass_proxy_fields,
	.lookup = pass_proxy_lookup,
	.name = S(s_pass_proxy),
	.size = sizeof(struct xmpp_pass_proxy),
	.unknown = offsetof(struct xmpp_pass_proxy, unknown),
	.n_fields = sizeof pass_proxy_fields / sizeof *pass_proxy_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field pass_server_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_pass_server, port),
	  .count = offsetof(struct xmpp_pass_server, has_port) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_host), .offset = offsetof(struct xmpp_pass_server, host) },
};
/* clang-format on */

static const uint8_t pass_server_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pass_server_class = {
	.module = &xmpp_pass_module,
	.fields = pass_server_fields,
	.lookup = pass_server_lookup,
	.name = S(s_pass_server),
	.size = sizeof(struct xmpp_pass_server),
	.unknown = offsetof(struct xmpp_pass_server, unknown),
	.n_fields = sizeof pass_server_fields / sizeof *pass_server_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field pass_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_client), .name_size = N(s_client),
	  .member = S(s_client), .offset = offsetof(struct xmpp_pass, client),
	  .of = C_pass_client },
	{ .shape = XSO_CHILD, .name = S(s_proxy), .name_size = N(s_proxy),
	  .member = S(s_proxy), .offset = offsetof(struct xmpp_pass, proxy),
	  .of = C_pass_proxy },
	{ .shape = XSO_CHILD, .name = S(s_server), .name_size = N(s_server),
	  .member = S(s_server), .offset = offsetof(struct xmpp_pass, server),
	  .of = C_pass_server },
	{ .shape = XSO_FLAG, .name = S(s_oneshot), .name_size = N(s_oneshot),
	  .member = S(s_oneshot), .offset = offsetof(struct xmpp_pass, oneshot) },
	{ .shape = XSO_FLAG, .name = S(s_close), .name_size = N(s_close),
	  .member = S(s_close), .offset = offsetof(struct xmpp_pass, close) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_pass, expire),
	  .count = offsetof(struct xmpp_pass, has_expire) },
};
/* clang-format on */

static const uint8_t pass_lookup[] = {
	3, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 6
};

const struct xso_class xmpp_pass_class = {
	.module = &xmpp_pass_module,
	.fields = pass_fields,
	.lookup = pass_lookup,
	.name = S(s_pass),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_pass),
	.size = sizeof(struct xmpp_pass),
	.unknown = offsetof(struct xmpp_pass, unknown),
	.n_fields = sizeof pass_fields / sizeof *pass_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_pass_client - 1] = &xmpp_pass_client_class,
	[C_pass_proxy - 1] = &xmpp_pass_proxy_class,
	[C_pass_server - 1] = &xmpp_pass_server_class,
	[C_pass - 1] = &xmpp_pass_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_pass - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_pass_module = {
	.version = 2,
	.name = "pass",
	.xep = "0003",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
