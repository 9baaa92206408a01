/* Printed by xsoc from si-file-transfer.xml: do not edit. */
#include <xmpp/si-file-transfer.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_si_file_transfer[17];
	char s_si_file_range[14];
	char s_offset[7];
	char s__0[2];
	char s_length[7];
	char s_si_file[8];
	char s_file[5];
	char s_http___jabber_org_protocol_si_profile_file_trans[52];
	char s_date[5];
	char s_hash[5];
	char s_name[5];
	char s_size[5];
	char s_desc[5];
	char s_range[6];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"si-file-transfer",
	"si-file-range",
	"offset",
	"0",
	"length",
	"si-file",
	"file",
	"http://jabber.org/protocol/si/profile/file-transfer",
	"date",
	"hash",
	"name",
	"size",
	"desc",
	"range",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_si_file_range,
	C_si_file,
	C_xmpp_stream_initiation,
	C_xmpp_sipub,
};
enum {
	E_,
	E_si_file_range_offset,
};

static const struct xso_extra extras[] = {
	[E_si_file_range_offset - 1] = {
		.absent = S(s__0),
	},
};

/* clang-format off */
static const struct xso_field si_file_range_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_FORGIVE, .name = S(s_offset), .name_size = N(s_offset),
	  .member = S(s_offset), .offset = offsetof(struct xmpp_si_file_range, offset),
	  .extra = E_si_file_range_offset },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_length), .name_size = N(s_length),
	  .member = S(s_length), .offset = offsetof(struct xmpp_si_file_range, length),
	  .count = offsetof(struct xmpp_si_file_range, has_length) },
};
/* clang-format on */

static const uint8_t si_file_range_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_si_file_range_class = {
	.module = &xmpp_si_file_transfer_module,
	.fields = si_file_range_fields,
	.lookup = si_file_range_lookup,
	.name = S(s_si_file_range),
	.size = sizeof(struct xmpp_si_file_range),
	.unknown = offsetof(struct xmpp_si_file_range, unknown),
	.n_fields = sizeof si_file_range_fields / sizeof *si_file_range_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field si_file_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_si_file, date),
	  .count = offsetof(struct xmpp_si_file, has_date) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE, .name = S(s_hash), .name_size = N(s_hash),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_si_file, hash) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_si_file, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_si_file, size),
	  .count = offsetof(struct xmpp_si_file, has_size) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_si_file, desc) },
	{ .shape = XSO_CHILD, .name = S(s_range), .name_size = N(s_range),
	  .member = S(s_range), .offset = offsetof(struct xmpp_si_file, range),
	  .of = C_si_file_range },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_si_file, payload),
	  .count = offsetof(struct xmpp_si_file, n_payload) },
};
/* clang-format on */

static const uint8_t si_file_lookup[] = {
	3, 4, 1, 5, 0, 2, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_si_file_class = {
	.module = &xmpp_si_file_transfer_module,
	.fields = si_file_fields,
	.lookup = si_file_lookup,
	.name = S(s_si_file),
	.element = S(s_file),
	.element_size = N(s_file),
	.ns = S(s_http___jabber_org_protocol_si_profile_file_trans),
	.size = sizeof(struct xmpp_si_file),
	.unknown = offsetof(struct xmpp_si_file, unknown),
	.n_fields = sizeof si_file_fields / sizeof *si_file_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 7,
};

static const struct xso_class *const classes[] = {
	[C_si_file_range - 1] = &xmpp_si_file_range_class,
	[C_si_file - 1] = &xmpp_si_file_class,
	[C_xmpp_stream_initiation - 1] = &xmpp_stream_initiation_class,
	[C_xmpp_sipub - 1] = &xmpp_sipub_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_si_file - 1, .base = C_xmpp_stream_initiation },
	{ .cls = C_si_file - 1, .base = C_xmpp_sipub },
};

const struct xso_module xmpp_si_file_transfer_module = {
	.version = 2,
	.name = "si-file-transfer",
	.xep = "0096",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
