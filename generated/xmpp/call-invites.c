/* Printed by xsoc from call-invites.xml: do not edit. */
#include <xmpp/call-invites.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_call_invites[13];
	char s_call_invite_jingle[19];
	char s_sid[4];
	char s_jid[4];
	char s_call_invite[12];
	char s_invite[7];
	char s_urn_xmpp_call_invites_0[24];
	char s_video[6];
	char s_multi[6];
	char s_jingle[7];
	char s_external[9];
	char s_uri[4];
	char s_payload[8];
	char s_call_accept_jingle[19];
	char s_call_accept_meeting[20];
	char s_type[5];
	char s_desc[5];
	char s_call_accept[12];
	char s_accept[7];
	char s_id[3];
	char s_meeting[8];
	char s_call_reject[12];
	char s_reject[7];
	char s_call_retract[13];
	char s_retract[8];
	char s_call_left[10];
	char s_left[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"call-invites",
	"call-invite-jingle",
	"sid",
	"jid",
	"call-invite",
	"invite",
	"urn:xmpp:call-invites:0",
	"video",
	"multi",
	"jingle",
	"external",
	"uri",
	"payload",
	"call-accept-jingle",
	"call-accept-meeting",
	"type",
	"desc",
	"call-accept",
	"accept",
	"id",
	"meeting",
	"call-reject",
	"reject",
	"call-retract",
	"retract",
	"call-left",
	"left",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_call_invite_jingle,
	C_call_invite,
	C_call_accept_jingle,
	C_call_accept_meeting,
	C_call_accept,
	C_call_reject,
	C_call_retract,
	C_call_left,
	C_xmpp_message,
};
enum {
	E_,
	E_call_invite_external,
	E_call_accept_external,
};

static const struct xso_extra extras[] = {
	[E_call_invite_external - 1] = {
		.attribute = S(s_uri),
	},
	[E_call_accept_external - 1] = {
		.attribute = S(s_uri),
	},
};

/* clang-format off */
static const struct xso_field call_invite_jingle_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_call_invite_jingle, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_call_invite_jingle, jid) },
};
/* clang-format on */

static const uint8_t call_invite_jingle_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_call_invite_jingle_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_invite_jingle_fields,
	.lookup = call_invite_jingle_lookup,
	.name = S(s_call_invite_jingle),
	.size = sizeof(struct xmpp_call_invite_jingle),
	.unknown = offsetof(struct xmpp_call_invite_jingle, unknown),
	.n_fields = sizeof call_invite_jingle_fields / sizeof *call_invite_jingle_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field call_invite_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_video), .name_size = N(s_video),
	  .member = S(s_video), .offset = offsetof(struct xmpp_call_invite, video) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_multi), .name_size = N(s_multi),
	  .member = S(s_multi), .offset = offsetof(struct xmpp_call_invite, multi) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_jingle), .name_size = N(s_jingle),
	  .member = S(s_jingle), .offset = offsetof(struct xmpp_call_invite, jingle),
	  .count = offsetof(struct xmpp_call_invite, n_jingle),
	  .of = C_call_invite_jingle },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_external), .name_size = N(s_external),
	  .member = S(s_external), .offset = offsetof(struct xmpp_call_invite, external),
	  .count = offsetof(struct xmpp_call_invite, n_external),
	  .extra = E_call_invite_external },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_call_invite, payload),
	  .count = offsetof(struct xmpp_call_invite, n_payload) },
};
/* clang-format on */

static const uint8_t call_invite_lookup[] = {
	0, 0, 2, 3, 1, 4, 0, 0
};

const struct xso_class xmpp_call_invite_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_invite_fields,
	.lookup = call_invite_lookup,
	.name = S(s_call_invite),
	.element = S(s_invite),
	.element_size = N(s_invite),
	.ns = S(s_urn_xmpp_call_invites_0),
	.size = sizeof(struct xmpp_call_invite),
	.unknown = offsetof(struct xmpp_call_invite, unknown),
	.n_fields = sizeof call_invite_fields / sizeof *call_invite_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 5,
};

/* clang-format off */
static const struct xso_field call_accept_jingle_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_call_accept_jingle, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_call_accept_jingle, jid) },
};
/* clang-format on */

static const uint8_t call_accept_jingle_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_call_accept_jingle_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_accept_jingle_fields,
	.lookup = call_accept_jingle_lookup,
	.name = S(s_call_accept_jingle),
	.size = sizeof(struct xmpp_call_accept_jingle),
	.unknown = offsetof(struct xmpp_call_accept_jingle, unknown),
	.n_fields = sizeof call_accept_jingle_fields / sizeof *call_accept_jingle_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field call_accept_meeting_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_call_accept_meeting, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_call_accept_meeting, desc) },
};
/* clang-format on */

static const uint8_t call_accept_meeting_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_call_accept_meeting_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_accept_meeting_fields,
	.lookup = call_accept_meeting_lookup,
	.name = S(s_call_accept_meeting),
	.size = sizeof(struct xmpp_call_accept_meeting),
	.unknown = offsetof(struct xmpp_call_accept_meeting, unknown),
	.n_fields = sizeof call_accept_meeting_fields / sizeof *call_accept_meeting_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field call_accept_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_call_accept, id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_jingle), .name_size = N(s_jingle),
	  .member = S(s_jingle), .offset = offsetof(struct xmpp_call_accept, jingle),
	  .count = offsetof(struct xmpp_call_accept, n_jingle),
	  .of = C_call_accept_jingle },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_external), .name_size = N(s_external),
	  .member = S(s_external), .offset = offsetof(struct xmpp_call_accept, external),
	  .count = offsetof(struct xmpp_call_accept, n_external),
	  .extra = E_call_accept_external },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_call_accept, payload),
	  .count = offsetof(struct xmpp_call_accept, n_payload) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_meeting), .name_size = N(s_meeting),
	  .member = S(s_meeting), .offset = offsetof(struct xmpp_call_accept, meeting),
	  .count = offsetof(struct xmpp_call_accept, n_meeting),
	  .of = C_call_accept_meeting },
};
/* clang-format on */

static const uint8_t call_accept_lookup[] = {
	0, 0, 2, 3, 1, 5, 0, 0
};

const struct xso_class xmpp_call_accept_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_accept_fields,
	.lookup = call_accept_lookup,
	.name = S(s_call_accept),
	.element = S(s_accept),
	.element_size = N(s_accept),
	.ns = S(s_urn_xmpp_call_invites_0),
	.size = sizeof(struct xmpp_call_accept),
	.unknown = offsetof(struct xmpp_call_accept, unknown),
	.n_fields = sizeof call_accept_fields / sizeof *call_accept_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field call_reject_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_call_reject, id) },
};
/* clang-format on */

static const uint8_t call_reject_lookup[] = {
	0, 1
};

const struct xso_class xmpp_call_reject_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_reject_fields,
	.lookup = call_reject_lookup,
	.name = S(s_call_reject),
	.element = S(s_reject),
	.element_size = N(s_reject),
	.ns = S(s_urn_xmpp_call_invites_0),
	.size = sizeof(struct xmpp_call_reject),
	.unknown = offsetof(struct xmpp_call_reject, unknown),
	.n_fields = sizeof call_reject_fields / sizeof *call_reject_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field call_retract_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_call_retract, id) },
};
/* clang-format on */

static const uint8_t call_retract_lookup[] = {
	0, 1
};

const struct xso_class xmpp_call_retract_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_retract_fields,
	.lookup = call_retract_lookup,
	.name = S(s_call_retract),
	.element = S(s_retract),
	.element_size = N(s_retract),
	.ns = S(s_urn_xmpp_call_invites_0),
	.size = sizeof(struct xmpp_call_retract),
	.unknown = offsetof(struct xmpp_call_retract, unknown),
	.n_fields = sizeof call_retract_fields / sizeof *call_retract_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field call_left_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_call_left, id) },
};
/* clang-format on */

static const uint8_t call_left_lookup[] = {
	0, 1
};

const struct xso_class xmpp_call_left_class = {
	.module = &xmpp_call_invites_module,
	.fields = call_left_fields,
	.lookup = call_left_lookup,
	.name = S(s_call_left),
	.element = S(s_left),
	.element_size = N(s_left),
	.ns = S(s_urn_xmpp_call_invites_0),
	.size = sizeof(struct xmpp_call_left),
	.unknown = offsetof(struct xmpp_call_left, unknown),
	.n_fields = sizeof call_left_fields / sizeof *call_left_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_call_invite_jingle - 1] = &xmpp_call_invite_jingle_class,
	[C_call_invite - 1] = &xmpp_call_invite_class,
	[C_call_accept_jingle - 1] = &xmpp_call_accept_jingle_class,
	[C_call_accept_meeting - 1] = &xmpp_call_accept_meeting_class,
	[C_call_accept - 1] = &xmpp_call_accept_class,
	[C_call_reject - 1] = &xmpp_call_reject_class,
	[C_call_retract - 1] = &xmpp_call_retract_class,
	[C_call_left - 1] = &xmpp_call_left_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_call_invite - 1, .base = C_xmpp_message },
	{ .cls = C_call_accept - 1, .base = C_xmpp_message },
	{ .cls = C_call_reject - 1, .base = C_xmpp_message },
	{ .cls = C_call_retract - 1, .base = C_xmpp_message },
	{ .cls = C_call_left - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_call_invites_module = {
	.version = 2,
	.name = "call-invites",
	.xep = "0482",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 8,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
