/* Printed by xsoc from files.xml: do not edit. */
#include <xmpp/files.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_files[6];
	char s_file_retrieve[14];
	char s_retrieve[9];
	char s_http___jabber_org_protocol_files[33];
	char s_node[5];
	char s_tree_directory_file[20];
	char s_name[5];
	char s_sid[4];
	char s_tree_directory[15];
	char s_directory[10];
	char s_http___jabber_org_profile_si_profile_tree_transf[51];
	char s_file[5];
	char s_tree_transfer[14];
	char s_tree[5];
	char s_numfiles[9];
	char s_size[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"files",
	"file-retrieve",
	"retrieve",
	"http://jabber.org/protocol/files",
	"node",
	"tree-directory-file",
	"name",
	"sid",
	"tree-directory",
	"directory",
	"http://jabber.org/profile/si/profile/tree-transfer",
	"file",
	"tree-transfer",
	"tree",
	"numfiles",
	"size",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_file_retrieve,
	C_tree_directory_file,
	C_tree_directory,
	C_tree_transfer,
	C_xmpp_iq,
	C_xmpp_stream_initiation,
};

/* clang-format off */
static const struct xso_field file_retrieve_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_file_retrieve, node) },
};
/* clang-format on */

static const uint8_t file_retrieve_lookup[] = {
	0, 1
};

const struct xso_class xmpp_file_retrieve_class = {
	.module = &xmpp_files_module,
	.fields = file_retrieve_fields,
	.lookup = file_retrieve_lookup,
	.name = S(s_file_retrieve),
	.element = S(s_retrieve),
	.element_size = N(s_retrieve),
	.ns = S(s_http___jabber_org_protocol_files),
	.size = sizeof(struct xmpp_file_retrieve),
	.unknown = offsetof(struct xmpp_file_retrieve, unknown),
	.n_fields = sizeof file_retrieve_fields / sizeof *file_retrieve_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field tree_directory_file_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_tree_directory_file, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_tree_directory_file, sid) },
};
/* clang-format on */

static const uint8_t tree_directory_file_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_tree_directory_file_class = {
	.module = &xmpp_files_module,
	.fields = tree_directory_file_fields,
	.lookup = tree_directory_file_lookup,
	.name = S(s_tree_directory_file),
	.size = sizeof(struct xmpp_tree_directory_file),
	.unknown = offsetof(struct xmpp_tree_directory_file, unknown),
	.n_fields = sizeof tree_directory_file_fields / sizeof *tree_directory_file_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field tree_directory_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_tree_directory, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_file), .name_size = N(s_file),
	  .member = S(s_file), .offset = offsetof(struct xmpp_tree_directory, file),
	  .count = offsetof(struct xmpp_tree_directory, n_file),
	  .of = C_tree_directory_file },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_directory), .offset = offsetof(struct xmpp_tree_directory, directory),
	  .count = offsetof(struct xmpp_tree_directory, n_directory),
	  .of = C_tree_directory },
};
/* clang-format on */

static const uint8_t tree_directory_lookup[] = {
	1, 0, 2, 0, 3, 0, 0, 0
};

const struct xso_class xmpp_tree_directory_class = {
	.module = &xmpp_files_module,
	.fields = tree_directory_fields,
	.lookup = tree_directory_lookup,
	.name = S(s_tree_directory),
	.element = S(s_directory),
	.element_size = N(s_directory),
	.ns = S(s_http___jabber_org_profile_si_profile_tree_transf),
	.size = sizeof(struct xmpp_tree_directory),
	.unknown = offsetof(struct xmpp_tree_directory, unknown),
	.n_fields = sizeof tree_directory_fields / sizeof *tree_directory_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field tree_transfer_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_numfiles), .name_size = N(s_numfiles),
	  .member = S(s_numfiles), .offset = offsetof(struct xmpp_tree_transfer, numfiles),
	  .count = offsetof(struct xmpp_tree_transfer, has_numfiles) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_tree_transfer, size),
	  .count = offsetof(struct xmpp_tree_transfer, has_size) },
	{ .shape = XSO_CHILD,
	  .member = S(s_directory), .offset = offsetof(struct xmpp_tree_transfer, directory),
	  .of = C_tree_directory },
};
/* clang-format on */

static const uint8_t tree_transfer_lookup[] = {
	1, 2, 0, 0, 3, 0, 0, 0
};

const struct xso_class xmpp_tree_transfer_class = {
	.module = &xmpp_files_module,
	.fields = tree_transfer_fields,
	.lookup = tree_transfer_lookup,
	.name = S(s_tree_transfer),
	.element = S(s_tree),
	.element_size = N(s_tree),
	.ns = S(s_http___jabber_org_profile_si_profile_tree_transf),
	.size = sizeof(struct xmpp_tree_transfer),
	.unknown = offsetof(struct xmpp_tree_transfer, unknown),
	.n_fields = sizeof tree_transfer_fields / sizeof *tree_transfer_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_file_retrieve - 1] = &xmpp_file_retrieve_class,
	[C_tree_directory_file - 1] = &xmpp_tree_directory_file_class,
	[C_tree_directory - 1] = &xmpp_tree_directory_class,
	[C_tree_transfer - 1] = &xmpp_tree_transfer_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stream_initiation - 1] = &xmpp_stream_initiation_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_file_retrieve - 1, .base = C_xmpp_iq },
	{ .cls = C_tree_transfer - 1, .base = C_xmpp_stream_initiation },
};

const struct xso_module xmpp_files_module = {
	.version = 2,
	.name = "files",
	.xep = "0135",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
