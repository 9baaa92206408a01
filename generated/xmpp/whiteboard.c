/* Printed by xsoc from whiteboard.xml: do not edit. */
#include <xmpp/whiteboard.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_whiteboard[11];
	char s_whiteboard_action[18];
	char s_http___jabber_org_protocol_swb[31];
	char s_element[8];
	char s_d[2];
	char s_path[5];
	char s_dx[3];
	char s_dy[3];
	char s_id[3];
	char s_stroke[7];
	char s__000000[8];
	char s_stroke_width[13];
	char s_stroke_width_2[13];
	char s__1[2];
	char s_whiteboard_action_element[26];
	char s_move[5];
	char s_delete[7];
	char s_x[2];
	char s_action[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"whiteboard",
	"whiteboard-action",
	"http://jabber.org/protocol/swb",
	"element",
	"d",
	"path",
	"dx",
	"dy",
	"id",
	"stroke",
	"#000000",
	"stroke-width",
	"stroke_width",
	"1",
	"whiteboard-action-element",
	"move",
	"delete",
	"x",
	"action",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_whiteboard_action,
	C_whiteboard,
	C_xmpp_message,
};
enum {
	V_,
	V_whiteboard_action_element,
};
enum {
	E_,
	E_whiteboard_action_stroke,
	E_whiteboard_action_stroke_width,
};

static const struct xso_extra extras[] = {
	[E_whiteboard_action_stroke - 1] = {
		.absent = S(s__000000),
	},
	[E_whiteboard_action_stroke_width - 1] = {
		.absent = S(s__1),
	},
};

static const uint16_t whiteboard_action_element_texts[] = {
	[XMPP_WHITEBOARD_ACTION_ELEMENT_PATH] = S(s_path),
	[XMPP_WHITEBOARD_ACTION_ELEMENT_MOVE] = S(s_move),
	[XMPP_WHITEBOARD_ACTION_ELEMENT_DELETE] = S(s_delete),
};

static const uint8_t whiteboard_action_element_lookup[] = {
	0, 0, 4, 0, 0, 3, 2, 0
};

const struct xso_enum xmpp_whiteboard_action_element_enum = {
	.strings = (const char *)&strings,
	.texts = whiteboard_action_element_texts,
	.lookup = whiteboard_action_element_lookup,
	.name = S(s_whiteboard_action_element),
	.n_texts = sizeof whiteboard_action_element_texts / sizeof *whiteboard_action_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field whiteboard_action_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_whiteboard_action, element),
	  .values = V_whiteboard_action_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_d), .name_size = N(s_d),
	  .member = S(s_path), .offset = offsetof(struct xmpp_whiteboard_action, path) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_dx), .name_size = N(s_dx),
	  .member = S(s_dx), .offset = offsetof(struct xmpp_whiteboard_action, dx),
	  .count = offsetof(struct xmpp_whiteboard_action, has_dx) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_dy), .name_size = N(s_dy),
	  .member = S(s_dy), .offset = offsetof(struct xmpp_whiteboard_action, dy),
	  .count = offsetof(struct xmpp_whiteboard_action, has_dy) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_whiteboard_action, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_stroke), .name_size = N(s_stroke),
	  .member = S(s_stroke), .offset = offsetof(struct xmpp_whiteboard_action, stroke),
	  .extra = E_whiteboard_action_stroke },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_stroke_width), .name_size = N(s_stroke_width),
	  .member = S(s_stroke_width_2), .offset = offsetof(struct xmpp_whiteboard_action, stroke_width),
	  .count = offsetof(struct xmpp_whiteboard_action, has_stroke_width),
	  .extra = E_whiteboard_action_stroke_width },
};
/* clang-format on */

static const uint8_t whiteboard_action_lookup[] = {
	4, 0, 0, 0, 0, 0, 6, 0, 0, 5, 7, 0, 2, 3, 0, 0
};

const struct xso_class xmpp_whiteboard_action_class = {
	.module = &xmpp_whiteboard_module,
	.fields = whiteboard_action_fields,
	.lookup = whiteboard_action_lookup,
	.name = S(s_whiteboard_action),
	.ns = S(s_http___jabber_org_protocol_swb),
	.size = sizeof(struct xmpp_whiteboard_action),
	.unknown = offsetof(struct xmpp_whiteboard_action, unknown),
	.n_fields = sizeof whiteboard_action_fields / sizeof *whiteboard_action_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field whiteboard_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_action), .offset = offsetof(struct xmpp_whiteboard, action),
	  .count = offsetof(struct xmpp_whiteboard, n_action),
	  .of = C_whiteboard_action },
};
/* clang-format on */

static const uint8_t whiteboard_lookup[] = {
	0, 0, 1, 0, 0, 1, 1, 0
};

const struct xso_class xmpp_whiteboard_class = {
	.module = &xmpp_whiteboard_module,
	.fields = whiteboard_fields,
	.lookup = whiteboard_lookup,
	.name = S(s_whiteboard),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_http___jabber_org_protocol_swb),
	.size = sizeof(struct xmpp_whiteboard),
	.unknown = offsetof(struct xmpp_whiteboard, unknown),
	.n_fields = sizeof whiteboard_fields / sizeof *whiteboard_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_whiteboard_action - 1] = &xmpp_whiteboard_action_class,
	[C_whiteboard - 1] = &xmpp_whiteboard_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_whiteboard_action_element - 1] = &xmpp_whiteboard_action_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_whiteboard - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_whiteboard_module = {
	.version = 2,
	.name = "whiteboard",
	.xep = "0113",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
