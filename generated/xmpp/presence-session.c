/* Printed by xsoc from presence-session.xml: do not edit. */
#include <xmpp/presence-session.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_presence_session[17];
	char s_urn_xmpp_presence_session_0[28];
	char s_id[3];
	char s_session[8];
	char s_type[5];
	char s_presence_session_type[22];
	char s_resume[7];
	char s_truncated[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"presence-session",
	"urn:xmpp:presence-session:0",
	"id",
	"session",
	"type",
	"presence-session-type",
	"resume",
	"truncated",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_presence_session,
	C_xmpp_presence,
	C_xmpp_message,
};
enum {
	V_,
	V_presence_session_type,
};

static const uint16_t presence_session_type_texts[] = {
	[XMPP_PRESENCE_SESSION_TYPE_RESUME] = S(s_resume),
	[XMPP_PRESENCE_SESSION_TYPE_TRUNCATED] = S(s_truncated),
};

static const uint8_t presence_session_type_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_presence_session_type_enum = {
	.strings = (const char *)&strings,
	.texts = presence_session_type_texts,
	.lookup = presence_session_type_lookup,
	.name = S(s_presence_session_type),
	.n_texts = sizeof presence_session_type_texts / sizeof *presence_session_type_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field presence_session_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_presence_session, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_session), .name_size = N(s_session),
	  .member = S(s_session), .offset = offsetof(struct xmpp_presence_session, session) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_presence_session, type),
	  .values = V_presence_session_type },
};
/* clang-format on */

static const uint8_t presence_session_lookup[] = {
	0, 0, 3, 0, 1, 0, 2, 0
};

const struct xso_class xmpp_presence_session_class = {
	.module = &xmpp_presence_session_module,
	.fields = presence_session_fields,
	.lookup = presence_session_lookup,
	.name = S(s_presence_session),
	.element = S(s_presence_session),
	.element_size = N(s_presence_session),
	.ns = S(s_urn_xmpp_presence_session_0),
	.size = sizeof(struct xmpp_presence_session),
	.unknown = offsetof(struct xmpp_presence_session, unknown),
	.n_fields = sizeof presence_session_fields / sizeof *presence_session_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_presence_session - 1] = &xmpp_presence_session_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_presence_session_type - 1] = &xmpp_presence_session_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_presence_session - 1, .base = C_xmpp_presence },
	{ .cls = C_presence_session - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_presence_session_module = {
	.version = 2,
	.name = "presence-session",
	.xep = "0311",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
