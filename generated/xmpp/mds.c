/* Printed by xsoc from mds.xml: do not edit. */
#include <xmpp/mds.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mds[4];
	char s_mds_displayed[14];
	char s_displayed[10];
	char s_urn_xmpp_mds_displayed_0[25];
	char s_urn_xmpp_sid_0[15];
	char s_stanza_id[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mds",
	"mds-displayed",
	"displayed",
	"urn:xmpp:mds:displayed:0",
	"urn:xmpp:sid:0",
	"stanza_id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mds_displayed,
	C_xmpp_stanza_id,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field mds_displayed_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_sid_0),
	  .member = S(s_stanza_id), .offset = offsetof(struct xmpp_mds_displayed, stanza_id),
	  .of = C_xmpp_stanza_id },
};
/* clang-format on */

static const uint8_t mds_displayed_lookup[] = {
	0, 1
};

const struct xso_class xmpp_mds_displayed_class = {
	.module = &xmpp_mds_module,
	.fields = mds_displayed_fields,
	.lookup = mds_displayed_lookup,
	.name = S(s_mds_displayed),
	.element = S(s_displayed),
	.element_size = N(s_displayed),
	.ns = S(s_urn_xmpp_mds_displayed_0),
	.size = sizeof(struct xmpp_mds_displayed),
	.unknown = offsetof(struct xmpp_mds_displayed, unknown),
	.n_fields = sizeof mds_displayed_fields / sizeof *mds_displayed_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_mds_displayed - 1] = &xmpp_mds_displayed_class,
	[C_xmpp_stanza_id - 1] = &xmpp_stanza_id_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mds_displayed - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_mds_module = {
	.version = 2,
	.name = "mds",
	.xep = "0490",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
