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
	char s_date[5];
	char s_hash[5];
	char s_id[3];
	char s_name[5];
	char s_size[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"old-file-transfer",
	"file",
	"http://www.jabber.org/protocol/filexfer",
	"action",
	"date",
	"hash",
	"id",
	"name",
	"size",
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
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_old_file_transfer, date) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_hash), .name_size = N(s_hash),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_old_file_transfer, hash) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_old_file_transfer, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_old_file_transfer, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_old_file_transfer, size),
	  .count = offsetof(struct xmpp_old_file_transfer, has_size) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_old_file_transfer, payload),
	  .count = offsetof(struct xmpp_old_file_transfer, n_payload) },
};
/* clang-format on */

static const uint8_t old_file_transfer_lookup[] = {
	5, 6, 2, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0
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
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 7,
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
