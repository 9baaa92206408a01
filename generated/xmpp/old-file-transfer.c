/* Printed by xsoc from old-file-transfer.xml: do not edit. */
#include <xmpp/old-file-transfer.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_old_file_transfer[18];
	char s_file[5];
	char s_http___www_jabber_org_protocol_filexfer[40];
	char s_action[7];
	char s_id[3];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"old-file-transfer",
	"file",
	"http://www.jabber.org/protocol/filexfer",
	"action",
	"id",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_old_file_transfer,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field old_file_transfer_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_old_file_transfer, action) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_old_file_transfer, id) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_old_file_transfer, payload),
	  .count = offsetof(struct xmpp_old_file_transfer, n_payload) },
};
/* clang-format on */

static const uint8_t old_file_transfer_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_old_file_transfer_class = {
	.module = &xmpp_old_file_transfer_module,
	.fields = old_file_transfer_fields,
	.lookup = old_file_transfer_lookup,
	.name = S(s_old_file_transfer),
	.element = S(s_file),
	.element_size = N(s_file),
	.ns = S(s_http___www_jabber_org_protocol_filexfer),
	.size = sizeof(struct xmpp_old_file_transfer),
	.unknown = offsetof(struct xmpp_old_file_transfer, unknown),
	.n_fields = sizeof old_file_transfer_fields / sizeof *old_file_transfer_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_old_file_transfer - 1] = &xmpp_old_file_transfer_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_old_file_transfer - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_old_file_transfer_module = {
	.version = 2,
	.name = "old-file-transfer",
	.xep = "0052",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
