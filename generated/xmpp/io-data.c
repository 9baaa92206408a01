/* Printed by xsoc from io-data.xml: do not edit. */
#include <xmpp/io-data.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_io_data[8];
	char s_io_data_status[15];
	char s_elapsed[8];
	char s_remaining[10];
	char s_percentage[11];
	char s_information[12];
	char s_iodata[7];
	char s_urn_xmpp_tmp_io_data[21];
	char s_type[5];
	char s_desc[5];
	char s_in[3];
	char s_has_in[7];
	char s_out[4];
	char s_has_out[8];
	char s_error[6];
	char s_has_error[10];
	char s_status[7];
	char s_io_data_type[13];
	char s_io_schemata_get[16];
	char s_io_schemata_result[19];
	char s_input[6];
	char s_output[7];
	char s_get_status[10];
	char s_get_output[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"io-data",
	"io-data-status",
	"elapsed",
	"remaining",
	"percentage",
	"information",
	"iodata",
	"urn:xmpp:tmp:io-data",
	"type",
	"desc",
	"in",
	"has_in",
	"out",
	"has_out",
	"error",
	"has_error",
	"status",
	"io-data-type",
	"io-schemata-get",
	"io-schemata-result",
	"input",
	"output",
	"getStatus",
	"getOutput",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_io_data_status,
	C_io_data,
	C_io_data_has_in_content,
	C_io_data_has_out_content,
	C_io_data_has_error_content,
	C_xmpp_command,
};
enum {
	V_,
	V_io_data_type,
};

static const uint16_t io_data_type_texts[] = {
	[XMPP_IO_DATA_TYPE_IO_SCHEMATA_GET] = S(s_io_schemata_get),
	[XMPP_IO_DATA_TYPE_IO_SCHEMATA_RESULT] = S(s_io_schemata_result),
	[XMPP_IO_DATA_TYPE_INPUT] = S(s_input),
	[XMPP_IO_DATA_TYPE_OUTPUT] = S(s_output),
	[XMPP_IO_DATA_TYPE_GET_STATUS] = S(s_get_status),
	[XMPP_IO_DATA_TYPE_GET_OUTPUT] = S(s_get_output),
	[XMPP_IO_DATA_TYPE_ERROR] = S(s_error),
	[XMPP_IO_DATA_TYPE_STATUS] = S(s_status),
};

static const uint8_t io_data_type_lookup[] = {
	2, 9, 0, 5, 0, 0, 0, 4, 8, 0, 0, 0, 0, 3, 6, 7
};

const struct xso_enum xmpp_io_data_type_enum = {
	.strings = (const char *)&strings,
	.texts = io_data_type_texts,
	.lookup = io_data_type_lookup,
	.name = S(s_io_data_type),
	.n_texts = sizeof io_data_type_texts / sizeof *io_data_type_texts,
	.lookup_bits = 4,
};

static const struct xso_class io_data_has_in_content;
static const struct xso_class io_data_has_out_content;
static const struct xso_class io_data_has_error_content;

/* clang-format off */
static const struct xso_field io_data_status_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_elapsed), .name_size = N(s_elapsed),
	  .member = S(s_elapsed), .offset = offsetof(struct xmpp_io_data_status, elapsed),
	  .count = offsetof(struct xmpp_io_data_status, has_elapsed) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_remaining), .name_size = N(s_remaining),
	  .member = S(s_remaining), .offset = offsetof(struct xmpp_io_data_status, remaining),
	  .count = offsetof(struct xmpp_io_data_status, has_remaining) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_percentage), .name_size = N(s_percentage),
	  .member = S(s_percentage), .offset = offsetof(struct xmpp_io_data_status, percentage),
	  .count = offsetof(struct xmpp_io_data_status, has_percentage) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_information), .name_size = N(s_information),
	  .member = S(s_information), .offset = offsetof(struct xmpp_io_data_status, information) },
};
/* clang-format on */

static const uint8_t io_data_status_lookup[] = {
	0, 1, 2, 3, 4, 0, 0, 0
};

const struct xso_class xmpp_io_data_status_class = {
	.module = &xmpp_io_data_module,
	.fields = io_data_status_fields,
	.lookup = io_data_status_lookup,
	.name = S(s_io_data_status),
	.size = sizeof(struct xmpp_io_data_status),
	.unknown = offsetof(struct xmpp_io_data_status, unknown),
	.n_fields = sizeof io_data_status_fields / sizeof *io_data_status_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field io_data_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_io_data, type),
	  .values = V_io_data_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_io_data, desc) },
	{ .shape = XSO_WITHIN, .name = S(s_in), .name_size = N(s_in),
	  .member = S(s_has_in), .offset = offsetof(struct xmpp_io_data, has_in),
	  .of = C_io_data_has_in_content },
	{ .shape = XSO_WITHIN, .name = S(s_out), .name_size = N(s_out),
	  .member = S(s_has_out), .offset = offsetof(struct xmpp_io_data, has_out),
	  .of = C_io_data_has_out_content },
	{ .shape = XSO_WITHIN, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_has_error), .offset = offsetof(struct xmpp_io_data, has_error),
	  .of = C_io_data_has_error_content },
	{ .shape = XSO_CHILD, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_io_data, status),
	  .of = C_io_data_status },
};
/* clang-format on */

static const uint8_t io_data_lookup[] = {
	6, 2, 4, 0, 0, 1, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_io_data_class = {
	.module = &xmpp_io_data_module,
	.fields = io_data_fields,
	.lookup = io_data_lookup,
	.name = S(s_io_data),
	.element = S(s_iodata),
	.element_size = N(s_iodata),
	.ns = S(s_urn_xmpp_tmp_io_data),
	.size = sizeof(struct xmpp_io_data),
	.unknown = offsetof(struct xmpp_io_data, unknown),
	.n_fields = sizeof io_data_fields / sizeof *io_data_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field io_data_has_in_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_in), .offset = offsetof(struct xmpp_io_data, in),
	  .count = offsetof(struct xmpp_io_data, n_in) },
};
/* clang-format on */

static const uint8_t io_data_has_in_content_lookup[] = {
	0
};

static const struct xso_class io_data_has_in_content = {
	.module = &xmpp_io_data_module,
	.fields = io_data_has_in_content_fields,
	.lookup = io_data_has_in_content_lookup,
	.name = S(s_io_data),
	.n_fields = sizeof io_data_has_in_content_fields / sizeof *io_data_has_in_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field io_data_has_out_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_out), .offset = offsetof(struct xmpp_io_data, out),
	  .count = offsetof(struct xmpp_io_data, n_out) },
};
/* clang-format on */

static const uint8_t io_data_has_out_content_lookup[] = {
	0
};

static const struct xso_class io_data_has_out_content = {
	.module = &xmpp_io_data_module,
	.fields = io_data_has_out_content_fields,
	.lookup = io_data_has_out_content_lookup,
	.name = S(s_io_data),
	.n_fields = sizeof io_data_has_out_content_fields / sizeof *io_data_has_out_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field io_data_has_error_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_error), .offset = offsetof(struct xmpp_io_data, error),
	  .count = offsetof(struct xmpp_io_data, n_error) },
};
/* clang-format on */

static const uint8_t io_data_has_error_content_lookup[] = {
	0
};

static const struct xso_class io_data_has_error_content = {
	.module = &xmpp_io_data_module,
	.fields = io_data_has_error_content_fields,
	.lookup = io_data_has_error_content_lookup,
	.name = S(s_io_data),
	.n_fields = sizeof io_data_has_error_content_fields / sizeof *io_data_has_error_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_io_data_status - 1] = &xmpp_io_data_status_class,
	[C_io_data - 1] = &xmpp_io_data_class,
	[C_io_data_has_in_content - 1] = &io_data_has_in_content,
	[C_io_data_has_out_content - 1] = &io_data_has_out_content,
	[C_io_data_has_error_content - 1] = &io_data_has_error_content,
	[C_xmpp_command - 1] = &xmpp_command_class,
};

static const struct xso_enum *const enums[] = {
	[V_io_data_type - 1] = &xmpp_io_data_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_io_data - 1, .base = C_xmpp_command },
};

const struct xso_module xmpp_io_data_module = {
	.version = 2,
	.name = "io-data",
	.xep = "0244",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
