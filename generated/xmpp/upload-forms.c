/* Printed by xsoc from upload-forms.xml: do not edit. */
#include <xmpp/upload-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_upload_forms[13];
	char s_upload_limits[14];
	char s_urn_xmpp_http_upload_0[23];
	char s_max_file_size[14];
	char s_max_file_size_2[14];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"upload-forms",
	"upload-limits",
	"urn:xmpp:http:upload:0",
	"max-file-size",
	"max_file_size",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_upload_limits,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field upload_limits_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_max_file_size), .name_size = N(s_max_file_size),
	  .member = S(s_max_file_size_2), .offset = offsetof(struct xmpp_upload_limits, max_file_size),
	  .count = offsetof(struct xmpp_upload_limits, has_max_file_size) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_upload_limits, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t upload_limits_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_upload_limits_class = {
	.module = &xmpp_upload_forms_module,
	.fields = upload_limits_fields,
	.lookup = upload_limits_lookup,
	.name = S(s_upload_limits),
	.ns = S(s_urn_xmpp_http_upload_0),
	.size = sizeof(struct xmpp_upload_limits),
	.n_fields = sizeof upload_limits_fields / sizeof *upload_limits_fields,
	.lookup_bits = 2,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_upload_limits - 1] = &xmpp_upload_limits_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_upload_forms_module = {
	.version = 2,
	.name = "upload-forms",
	.xep = "0363",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
