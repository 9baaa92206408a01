/* Printed by xsoc from pubsub-signing.xml: do not edit. */
#include <xmpp/pubsub-signing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pubsub_signing[15];
	char s_item_signature[15];
	char s_signature[10];
	char s_urn_xmpp_pubsub_signing_0[26];
	char s_timestamp[10];
	char s_time[5];
	char s_stamp[6];
	char s_signer[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pubsub-signing",
	"item-signature",
	"signature",
	"urn:xmpp:pubsub-signing:0",
	"timestamp",
	"time",
	"stamp",
	"signer",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_item_signature,
	C_xmpp_attachments,
	C_xmpp_attachments_summary,
};
enum {
	E_,
	E_item_signature_time,
};

static const struct xso_extra extras[] = {
	[E_item_signature_time - 1] = {
		.attribute = S(s_stamp),
	},
};

/* clang-format off */
static const struct xso_field item_signature_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_item_signature, timestamp),
	  .count = offsetof(struct xmpp_item_signature, has_timestamp) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_item_signature, time),
	  .count = offsetof(struct xmpp_item_signature, has_time),
	  .extra = E_item_signature_time },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_signer), .name_size = N(s_signer),
	  .member = S(s_signer), .offset = offsetof(struct xmpp_item_signature, signer),
	  .count = offsetof(struct xmpp_item_signature, n_signer) },
	{ .shape = XSO_ANY,
	  .member = S(s_signature), .offset = offsetof(struct xmpp_item_signature, signature) },
};
/* clang-format on */

static const uint8_t item_signature_lookup[] = {
	0, 0, 0, 1, 2, 0, 0, 3
};

const struct xso_class xmpp_item_signature_class = {
	.module = &xmpp_pubsub_signing_module,
	.fields = item_signature_fields,
	.lookup = item_signature_lookup,
	.name = S(s_item_signature),
	.element = S(s_signature),
	.element_size = N(s_signature),
	.ns = S(s_urn_xmpp_pubsub_signing_0),
	.size = sizeof(struct xmpp_item_signature),
	.unknown = offsetof(struct xmpp_item_signature, unknown),
	.n_fields = sizeof item_signature_fields / sizeof *item_signature_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_item_signature - 1] = &xmpp_item_signature_class,
	[C_xmpp_attachments - 1] = &xmpp_attachments_class,
	[C_xmpp_attachments_summary - 1] = &xmpp_attachments_summary_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_item_signature - 1, .base = C_xmpp_attachments },
	{ .cls = C_item_signature - 1, .base = C_xmpp_attachments_summary },
};

const struct xso_module xmpp_pubsub_signing_module = {
	.version = 2,
	.name = "pubsub-signing",
	.xep = "0475",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
