/* Printed by xsoc from sce.xml: do not edit. */
#include <xmpp/sce.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sce[4];
	char s_sce_envelope[13];
	char s_envelope[9];
	char s_urn_xmpp_sce_1[15];
	char s_content[8];
	char s_has_content[12];
	char s_rpad[5];
	char s_time[5];
	char s_stamp[6];
	char s_to[3];
	char s_jid[4];
	char s_from[5];
	char s_affix[6];
	char s_sce0_content[13];
	char s_urn_xmpp_sce_0[15];
	char s_payload[8];
	char s_has_payload[12];
	char s_sce_stub[9];
	char s_encrypted[10];
	char s_urn_xmpp_encryption_stub_sce_1[31];
	char s_jabber_client[14];
	char s_subject[8];
	char s_body[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sce",
	"sce-envelope",
	"envelope",
	"urn:xmpp:sce:1",
	"content",
	"has_content",
	"rpad",
	"time",
	"stamp",
	"to",
	"jid",
	"from",
	"affix",
	"sce0-content",
	"urn:xmpp:sce:0",
	"payload",
	"has_payload",
	"sce-stub",
	"encrypted",
	"urn:xmpp:encryption:stub:sce:1",
	"jabber:client",
	"subject",
	"body",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sce_envelope,
	C_sce0_content,
	C_sce_stub,
	C_sce_envelope_has_content_content,
	C_sce0_content_has_payload_content,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_lang_text,
};
enum {
	E_,
	E_sce_envelope_time,
	E_sce_envelope_to,
	E_sce_envelope_from,
	E_sce0_content_time,
	E_sce0_content_to,
	E_sce0_content_from,
};

static const struct xso_extra extras[] = {
	[E_sce_envelope_time - 1] = {
		.attribute = S(s_stamp),
	},
	[E_sce_envelope_to - 1] = {
		.attribute = S(s_jid),
	},
	[E_sce_envelope_from - 1] = {
		.attribute = S(s_jid),
	},
	[E_sce0_content_time - 1] = {
		.attribute = S(s_stamp),
	},
	[E_sce0_content_to - 1] = {
		.attribute = S(s_jid),
	},
	[E_sce0_content_from - 1] = {
		.attribute = S(s_jid),
	},
};

static const struct xso_class sce_envelope_has_content_content;
static const struct xso_class sce0_content_has_payload_content;

/* clang-format off */
static const struct xso_field sce_envelope_fields[] = {
	{ .shape = XSO_WITHIN, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_has_content), .offset = offsetof(struct xmpp_sce_envelope, has_content),
	  .of = C_sce_envelope_has_content_content },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_rpad), .name_size = N(s_rpad),
	  .member = S(s_rpad), .offset = offsetof(struct xmpp_sce_envelope, rpad) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_sce_envelope, time),
	  .count = offsetof(struct xmpp_sce_envelope, has_time),
	  .extra = E_sce_envelope_time },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_sce_envelope, to),
	  .extra = E_sce_envelope_to },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_sce_envelope, from),
	  .extra = E_sce_envelope_from },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_affix), .offset = offsetof(struct xmpp_sce_envelope, affix),
	  .count = offsetof(struct xmpp_sce_envelope, n_affix) },
};
/* clang-format on */

static const uint8_t sce_envelope_lookup[] = {
	1, 0, 0, 0, 2, 0, 0, 3, 5, 0, 0, 4, 0, 0, 0, 0
};

const struct xso_class xmpp_sce_envelope_class = {
	.module = &xmpp_sce_module,
	.fields = sce_envelope_fields,
	.lookup = sce_envelope_lookup,
	.name = S(s_sce_envelope),
	.element = S(s_envelope),
	.element_size = N(s_envelope),
	.ns = S(s_urn_xmpp_sce_1),
	.size = sizeof(struct xmpp_sce_envelope),
	.unknown = offsetof(struct xmpp_sce_envelope, unknown),
	.n_fields = sizeof sce_envelope_fields / sizeof *sce_envelope_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field sce0_content_fields[] = {
	{ .shape = XSO_WITHIN, .name = S(s_payload), .name_size = N(s_payload),
	  .member = S(s_has_payload), .offset = offsetof(struct xmpp_sce0_content, has_payload),
	  .of = C_sce0_content_has_payload_content },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_rpad), .name_size = N(s_rpad),
	  .member = S(s_rpad), .offset = offsetof(struct xmpp_sce0_content, rpad) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_sce0_content, time),
	  .count = offsetof(struct xmpp_sce0_content, has_time),
	  .extra = E_sce0_content_time },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_sce0_content, to),
	  .extra = E_sce0_content_to },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_sce0_content, from),
	  .extra = E_sce0_content_from },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_affix), .offset = offsetof(struct xmpp_sce0_content, affix),
	  .count = offsetof(struct xmpp_sce0_content, n_affix) },
};
/* clang-format on */

static const uint8_t sce0_content_lookup[] = {
	0, 0, 0, 0, 2, 0, 0, 3, 5, 0, 0, 4, 0, 0, 1, 0
};

const struct xso_class xmpp_sce0_content_class = {
	.module = &xmpp_sce_module,
	.fields = sce0_content_fields,
	.lookup = sce0_content_lookup,
	.name = S(s_sce0_content),
	.element = S(s_content),
	.element_size = N(s_content),
	.ns = S(s_urn_xmpp_sce_0),
	.size = sizeof(struct xmpp_sce0_content),
	.unknown = offsetof(struct xmpp_sce0_content, unknown),
	.n_fields = sizeof sce0_content_fields / sizeof *sce0_content_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field sce_stub_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_payload), .name_size = N(s_payload),
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sce_stub, payload) },
};
/* clang-format on */

static const uint8_t sce_stub_lookup[] = {
	0, 1
};

const struct xso_class xmpp_sce_stub_class = {
	.module = &xmpp_sce_module,
	.fields = sce_stub_fields,
	.lookup = sce_stub_lookup,
	.name = S(s_sce_stub),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_urn_xmpp_encryption_stub_sce_1),
	.size = sizeof(struct xmpp_sce_stub),
	.unknown = offsetof(struct xmpp_sce_stub, unknown),
	.n_fields = sizeof sce_stub_fields / sizeof *sce_stub_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field sce_envelope_has_content_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subject), .name_size = N(s_subject), .ns = S(s_jabber_client),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_sce_envelope, subject),
	  .count = offsetof(struct xmpp_sce_envelope, n_subject),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body), .ns = S(s_jabber_client),
	  .member = S(s_body), .offset = offsetof(struct xmpp_sce_envelope, body),
	  .count = offsetof(struct xmpp_sce_envelope, n_body),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sce_envelope, payload),
	  .count = offsetof(struct xmpp_sce_envelope, n_payload) },
};
/* clang-format on */

static const uint8_t sce_envelope_has_content_content_lookup[] = {
	1, 0, 0, 2
};

static const struct xso_class sce_envelope_has_content_content = {
	.module = &xmpp_sce_module,
	.fields = sce_envelope_has_content_content_fields,
	.lookup = sce_envelope_has_content_content_lookup,
	.name = S(s_sce_envelope),
	.n_fields = sizeof sce_envelope_has_content_content_fields / sizeof *sce_envelope_has_content_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field sce0_content_has_payload_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subject), .name_size = N(s_subject), .ns = S(s_jabber_client),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_sce0_content, subject),
	  .count = offsetof(struct xmpp_sce0_content, n_subject),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body), .ns = S(s_jabber_client),
	  .member = S(s_body), .offset = offsetof(struct xmpp_sce0_content, body),
	  .count = offsetof(struct xmpp_sce0_content, n_body),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sce0_content, payload),
	  .count = offsetof(struct xmpp_sce0_content, n_payload) },
};
/* clang-format on */

static const uint8_t sce0_content_has_payload_content_lookup[] = {
	1, 0, 0, 2
};

static const struct xso_class sce0_content_has_payload_content = {
	.module = &xmpp_sce_module,
	.fields = sce0_content_has_payload_content_fields,
	.lookup = sce0_content_has_payload_content_lookup,
	.name = S(s_sce0_content),
	.n_fields = sizeof sce0_content_has_payload_content_fields / sizeof *sce0_content_has_payload_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_sce_envelope - 1] = &xmpp_sce_envelope_class,
	[C_sce0_content - 1] = &xmpp_sce0_content_class,
	[C_sce_stub - 1] = &xmpp_sce_stub_class,
	[C_sce_envelope_has_content_content - 1] = &sce_envelope_has_content_content,
	[C_sce0_content_has_payload_content - 1] = &sce0_content_has_payload_content,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sce_envelope - 1 },
	{ .cls = C_sce0_content - 1 },
	{ .cls = C_sce_stub - 1, .base = C_xmpp_message },
	{ .cls = C_sce_stub - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_sce_module = {
	.version = 2,
	.name = "sce",
	.xep = "0420",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
