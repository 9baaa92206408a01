/* Printed by xsoc from file-information.xml: do not edit. */
#include <xmpp/file-information.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_file_information[17];
	char s_file_information_file[22];
	char s_payload[8];
	char s_file_information_directory[27];
	char s_name[5];
	char s_query[6];
	char s_urn_xmpp_fis_0[15];
	char s_node[5];
	char s_file[5];
	char s_directory[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"file-information",
	"file-information-file",
	"payload",
	"file-information-directory",
	"name",
	"query",
	"urn:xmpp:fis:0",
	"node",
	"file",
	"directory",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_file_information_file,
	C_file_information_directory,
	C_file_information,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field file_information_file_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_file_information_file, payload),
	  .count = offsetof(struct xmpp_file_information_file, n_payload) },
};
/* clang-format on */

static const uint8_t file_information_file_lookup[] = {
	0
};

const struct xso_class xmpp_file_information_file_class = {
	.module = &xmpp_file_information_module,
	.fields = file_information_file_fields,
	.lookup = file_information_file_lookup,
	.name = S(s_file_information_file),
	.size = sizeof(struct xmpp_file_information_file),
	.unknown = offsetof(struct xmpp_file_information_file, unknown),
	.n_fields = sizeof file_information_file_fields / sizeof *file_information_file_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field file_information_directory_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_file_information_directory, name) },
};
/* clang-format on */

static const uint8_t file_information_directory_lookup[] = {
	1, 0
};

const struct xso_class xmpp_file_information_directory_class = {
	.module = &xmpp_file_information_module,
	.fields = file_information_directory_fields,
	.lookup = file_information_directory_lookup,
	.name = S(s_file_information_directory),
	.size = sizeof(struct xmpp_file_information_directory),
	.unknown = offsetof(struct xmpp_file_information_directory, unknown),
	.n_fields = sizeof file_information_directory_fields / sizeof *file_information_directory_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field file_information_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_file_information, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_file), .name_size = N(s_file),
	  .member = S(s_file), .offset = offsetof(struct xmpp_file_information, file),
	  .count = offsetof(struct xmpp_file_information, n_file),
	  .of = C_file_information_file },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_directory), .name_size = N(s_directory),
	  .member = S(s_directory), .offset = offsetof(struct xmpp_file_information, directory),
	  .count = offsetof(struct xmpp_file_information, n_directory),
	  .of = C_file_information_directory },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_file_information, payload),
	  .count = offsetof(struct xmpp_file_information, n_payload) },
};
/* clang-format on */

static const uint8_t file_information_lookup[] = {
	0, 0, 2, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_file_information_class = {
	.module = &xmpp_file_information_module,
	.fields = file_information_fields,
	.lookup = file_information_lookup,
	.name = S(s_file_information),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_fis_0),
	.size = sizeof(struct xmpp_file_information),
	.unknown = offsetof(struct xmpp_file_information, unknown),
	.n_fields = sizeof file_information_fields / sizeof *file_information_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_file_information_file - 1] = &xmpp_file_information_file_class,
	[C_file_information_directory - 1] = &xmpp_file_information_directory_class,
	[C_file_information - 1] = &xmpp_file_information_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_file_information - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_file_information_module = {
	.version = 2,
	.name = "file-information",
	.xep = "0329",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
