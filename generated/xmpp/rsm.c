/* Printed by xsoc from rsm.xml: do not edit. */
#include <xmpp/rsm.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rsm[4];
	char s_rsm_first[10];
	char s_index[6];
	char s_id[3];
	char s_set[4];
	char s_http___jabber_org_protocol_rsm[31];
	char s_after[6];
	char s_before[7];
	char s_count[6];
	char s_first[6];
	char s_last[5];
	char s_max[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rsm",
	"rsm-first",
	"index",
	"id",
	"set",
	"http://jabber.org/protocol/rsm",
	"after",
	"before",
	"count",
	"first",
	"last",
	"max",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rsm_first,
	C_rsm,
};

/* clang-format off */
static const struct xso_field rsm_first_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_index), .name_size = N(s_index),
	  .member = S(s_index), .offset = offsetof(struct xmpp_rsm_first, index),
	  .count = offsetof(struct xmpp_rsm_first, has_index) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_id), .offset = offsetof(struct xmpp_rsm_first, id) },
};
/* clang-format on */

static const uint8_t rsm_first_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rsm_first_class = {
	.module = &xmpp_rsm_module,
	.fields = rsm_first_fields,
	.lookup = rsm_first_lookup,
	.name = S(s_rsm_first),
	.size = sizeof(struct xmpp_rsm_first),
	.unknown = offsetof(struct xmpp_rsm_first, unknown),
	.n_fields = sizeof rsm_first_fields / sizeof *rsm_first_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field rsm_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_after), .name_size = N(s_after),
	  .member = S(s_after), .offset = offsetof(struct xmpp_rsm, after) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_before), .name_size = N(s_before),
	  .member = S(s_before), .offset = offsetof(struct xmpp_rsm, before) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_count), .name_size = N(s_count),
	  .member = S(s_count), .offset = offsetof(struct xmpp_rsm, count),
	  .count = offsetof(struct xmpp_rsm, has_count) },
	{ .shape = XSO_CHILD, .name = S(s_first), .name_size = N(s_first),
	  .member = S(s_first), .offset = offsetof(struct xmpp_rsm, first),
	  .of = C_rsm_first },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_index), .name_size = N(s_index),
	  .member = S(s_index), .offset = offsetof(struct xmpp_rsm, index),
	  .count = offsetof(struct xmpp_rsm, has_index) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_last), .name_size = N(s_last),
	  .member = S(s_last), .offset = offsetof(struct xmpp_rsm, last) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_rsm, max),
	  .count = offsetof(struct xmpp_rsm, has_max) },
};
/* clang-format on */

static const uint8_t rsm_lookup[] = {
	4, 1, 5, 0, 3, 0, 0, 2, 6, 7, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_rsm_class = {
	.module = &xmpp_rsm_module,
	.fields = rsm_fields,
	.lookup = rsm_lookup,
	.name = S(s_rsm),
	.element = S(s_set),
	.element_size = N(s_set),
	.ns = S(s_http___jabber_org_protocol_rsm),
	.size = sizeof(struct xmpp_rsm),
	.unknown = offsetof(struct xmpp_rsm, unknown),
	.n_fields = sizeof rsm_fields / sizeof *rsm_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_rsm_first - 1] = &xmpp_rsm_first_class,
	[C_rsm - 1] = &xmpp_rsm_class,
};

const struct xso_module xmpp_rsm_module = {
	.version = 2,
	.name = "rsm",
	.xep = "0059",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
};
