/* Printed by xsoc from vcard-update.xml: do not edit. */
#include <xmpp/vcard-update.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_vcard_update[13];
	char s_x[2];
	char s_vcard_temp_x_update[20];
	char s_photo[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"vcard-update",
	"x",
	"vcard-temp:x:update",
	"photo",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_vcard_update,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field vcard_update_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE, .name = S(s_photo), .name_size = N(s_photo),
	  .member = S(s_photo), .offset = offsetof(struct xmpp_vcard_update, photo) },
};
/* clang-format on */

static const uint8_t vcard_update_lookup[] = {
	0, 1
};

const struct xso_class xmpp_vcard_update_class = {
	.module = &xmpp_vcard_update_module,
	.fields = vcard_update_fields,
	.lookup = vcard_update_lookup,
	.name = S(s_vcard_update),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_vcard_temp_x_update),
	.size = sizeof(struct xmpp_vcard_update),
	.unknown = offsetof(struct xmpp_vcard_update, unknown),
	.n_fields = sizeof vcard_update_fields / sizeof *vcard_update_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_vcard_update - 1] = &xmpp_vcard_update_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_vcard_update - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_vcard_update_module = {
	.version = 2,
	.name = "vcard-update",
	.xep = "0153",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
