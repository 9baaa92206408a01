/* Printed by xsoc from file-input.xml: do not edit. */
#include <xmpp/file-input.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_file_input[11];
	char s_urn_xmpp_file_input_0[22];
	char s_multiple[9];
	char s_accept[7];
	char s_use[4];
	char s_urn_xmpp_file_metadata_0[25];
	char s_file[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"file-input",
	"urn:xmpp:file-input:0",
	"multiple",
	"accept",
	"use",
	"urn:xmpp:file:metadata:0",
	"file",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_file_input,
	C_xmpp_file_metadata,
	C_xmpp_form_field,
};

/* clang-format off */
static const struct xso_field file_input_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_multiple), .name_size = N(s_multiple),
	  .member = S(s_multiple), .offset = offsetof(struct xmpp_file_input, multiple) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_accept), .name_size = N(s_accept),
	  .member = S(s_accept), .offset = offsetof(struct xmpp_file_input, accept),
	  .count = offsetof(struct xmpp_file_input, n_accept) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_use), .name_size = N(s_use),
	  .member = S(s_use), .offset = offsetof(struct xmpp_file_input, use),
	  .count = offsetof(struct xmpp_file_input, n_use) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_file_metadata_0),
	  .member = S(s_file), .offset = offsetof(struct xmpp_file_input, file),
	  .count = offsetof(struct xmpp_file_input, n_file),
	  .of = C_xmpp_file_metadata },
};
/* clang-format on */

static const uint8_t file_input_lookup[] = {
	2, 0, 3, 4, 1, 0, 0, 0
};

const struct xso_class xmpp_file_input_class = {
	.module = &xmpp_file_input_module,
	.fields = file_input_fields,
	.lookup = file_input_lookup,
	.name = S(s_file_input),
	.element = S(s_file_input),
	.element_size = N(s_file_input),
	.ns = S(s_urn_xmpp_file_input_0),
	.size = sizeof(struct xmpp_file_input),
	.unknown = offsetof(struct xmpp_file_input, unknown),
	.n_fields = sizeof file_input_fields / sizeof *file_input_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_file_input - 1] = &xmpp_file_input_class,
	[C_xmpp_file_metadata - 1] = &xmpp_file_metadata_class,
	[C_xmpp_form_field - 1] = &xmpp_form_field_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_file_input - 1, .base = C_xmpp_form_field },
};

const struct xso_module xmpp_file_input_module = {
	.version = 2,
	.name = "file-input",
	.xep = "0505",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
