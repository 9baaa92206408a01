/* Printed by xsoc from software-info.xml: do not edit. */
#include <xmpp/software-info.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_software_info[14];
	char s_urn_xmpp_dataforms_softwareinfo[32];
	char s_os[3];
	char s_os_version[11];
	char s_software[9];
	char s_software_version[17];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"software-info",
	"urn:xmpp:dataforms:softwareinfo",
	"os",
	"os_version",
	"software",
	"software_version",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_software_info,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field software_info_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_os), .name_size = N(s_os),
	  .member = S(s_os), .offset = offsetof(struct xmpp_software_info, os) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_os_version), .name_size = N(s_os_version),
	  .member = S(s_os_version), .offset = offsetof(struct xmpp_software_info, os_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_software), .name_size = N(s_software),
	  .member = S(s_software), .offset = offsetof(struct xmpp_software_info, software) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_software_version), .name_size = N(s_software_version),
	  .member = S(s_software_version), .offset = offsetof(struct xmpp_software_info, software_version) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_software_info, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t software_info_lookup[] = {
	0, 0, 5, 4, 0, 0, 0, 0, 1, 3, 0, 0, 0, 2, 0, 0
};

const struct xso_class xmpp_software_info_class = {
	.module = &xmpp_software_info_module,
	.fields = software_info_fields,
	.lookup = software_info_lookup,
	.name = S(s_software_info),
	.ns = S(s_urn_xmpp_dataforms_softwareinfo),
	.size = sizeof(struct xmpp_software_info),
	.n_fields = sizeof software_info_fields / sizeof *software_info_fields,
	.lookup_bits = 4,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_software_info - 1] = &xmpp_software_info_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_software_info_module = {
	.version = 2,
	.name = "software-info",
	.xep = "0232",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
