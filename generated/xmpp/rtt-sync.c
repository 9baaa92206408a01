/* Printed by xsoc from rtt-sync.xml: do not edit. */
#include <xmpp/rtt-sync.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rtt_sync[9];
	char s_urn_xmpp_jingle_apps_rtt_sync_0[32];
	char s_finality[9];
	char s_max_skew[9];
	char s_max_skew_2[9];
	char s_role[5];
	char s_source[7];
	char s_sync_mode[10];
	char s_sync_mode_2[10];
	char s_rtt_sync_finality[18];
	char s_partial[8];
	char s_final[6];
	char s_mixed[6];
	char s_rtt_sync_role[14];
	char s_conversation[13];
	char s_caption[8];
	char s_transcript[11];
	char s_translation[12];
	char s_interpreter[12];
	char s_rtt_sync_source[16];
	char s_human[6];
	char s_asr[4];
	char s_captioner[10];
	char s_system[7];
	char s_rtt_sync_sync_mode[19];
	char s_media_clock[12];
	char s_session_clock[14];
	char s_co_session[11];
	char s_none[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rtt-sync",
	"urn:xmpp:jingle:apps:rtt-sync:0",
	"finality",
	"max-skew",
	"max_skew",
	"role",
	"source",
	"sync-mode",
	"sync_mode",
	"rtt-sync-finality",
	"partial",
	"final",
	"mixed",
	"rtt-sync-role",
	"conversation",
	"caption",
	"transcript",
	"translation",
	"interpreter",
	"rtt-sync-source",
	"human",
	"asr",
	"captioner",
	"system",
	"rtt-sync-sync-mode",
	"media-clock",
	"session-clock",
	"co-session",
	"none",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rtt_sync,
	C_xmpp_jingle_content,
};
enum {
	V_,
	V_rtt_sync_finality,
	V_rtt_sync_role,
	V_rtt_sync_source,
	V_rtt_sync_sync_mode,
};

static const uint16_t rtt_sync_finality_texts[] = {
	[XMPP_RTT_SYNC_FINALITY_PARTIAL] = S(s_partial),
	[XMPP_RTT_SYNC_FINALITY_FINAL] = S(s_final),
	[XMPP_RTT_SYNC_FINALITY_MIXED] = S(s_mixed),
};

static const uint8_t rtt_sync_finality_lookup[] = {
	3, 4, 2, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_rtt_sync_finality_enum = {
	.strings = (const char *)&strings,
	.texts = rtt_sync_finality_texts,
	.lookup = rtt_sync_finality_lookup,
	.name = S(s_rtt_sync_finality),
	.n_texts = sizeof rtt_sync_finality_texts / sizeof *rtt_sync_finality_texts,
	.lookup_bits = 3,
};

static const uint16_t rtt_sync_role_texts[] = {
	[XMPP_RTT_SYNC_ROLE_CONVERSATION] = S(s_conversation),
	[XMPP_RTT_SYNC_ROLE_CAPTION] = S(s_caption),
	[XMPP_RTT_SYNC_ROLE_TRANSCRIPT] = S(s_transcript),
	[XMPP_RTT_SYNC_ROLE_TRANSLATION] = S(s_translation),
	[XMPP_RTT_SYNC_ROLE_INTERPRETER] = S(s_interpreter),
};

static const uint8_t rtt_sync_role_lookup[] = {
	0, 0, 0, 5, 6, 3, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_rtt_sync_role_enum = {
	.strings = (const char *)&strings,
	.texts = rtt_sync_role_texts,
	.lookup = rtt_sync_role_lookup,
	.name = S(s_rtt_sync_role),
	.n_texts = sizeof rtt_sync_role_texts / sizeof *rtt_sync_role_texts,
	.lookup_bits = 4,
};

static const uint16_t rtt_sync_source_texts[] = {
	[XMPP_RTT_SYNC_SOURCE_HUMAN] = S(s_human),
	[XMPP_RTT_SYNC_SOURCE_ASR] = S(s_asr),
	[XMPP_RTT_SYNC_SOURCE_CAPTIONER] = S(s_captioner),
	[XMPP_RTT_SYNC_SOURCE_INTERPRETER] = S(s_interpreter),
	[XMPP_RTT_SYNC_SOURCE_TRANSLATION] = S(s_translation),
	[XMPP_RTT_SYNC_SOURCE_SYSTEM] = S(s_system),
};

static const uint8_t rtt_sync_source_lookup[] = {
	0, 3, 0, 4, 5, 6, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7
};

const struct xso_enum xmpp_rtt_sync_source_enum = {
	.strings = (const char *)&strings,
	.texts = rtt_sync_source_texts,
	.lookup = rtt_sync_source_lookup,
	.name = S(s_rtt_sync_source),
	.n_texts = sizeof rtt_sync_source_texts / sizeof *rtt_sync_source_texts,
	.lookup_bits = 4,
};

static const uint16_t rtt_sync_sync_mode_texts[] = {
	[XMPP_RTT_SYNC_SYNC_MODE_MEDIA_CLOCK] = S(s_media_clock),
	[XMPP_RTT_SYNC_SYNC_MODE_SESSION_CLOCK] = S(s_session_clock),
	[XMPP_RTT_SYNC_SYNC_MODE_CO_SESSION] = S(s_co_session),
	[XMPP_RTT_SYNC_SYNC_MODE_NONE] = S(s_none),
};

static const uint8_t rtt_sync_sync_mode_lookup[] = {
	0, 4, 3, 2, 5, 0, 0, 0
};

const struct xso_enum xmpp_rtt_sync_sync_mode_enum = {
	.strings = (const char *)&strings,
	.texts = rtt_sync_sync_mode_texts,
	.lookup = rtt_sync_sync_mode_lookup,
	.name = S(s_rtt_sync_sync_mode),
	.n_texts = sizeof rtt_sync_sync_mode_texts / sizeof *rtt_sync_sync_mode_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field rtt_sync_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_finality), .name_size = N(s_finality),
	  .member = S(s_finality), .offset = offsetof(struct xmpp_rtt_sync, finality),
	  .values = V_rtt_sync_finality },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_skew), .name_size = N(s_max_skew),
	  .member = S(s_max_skew_2), .offset = offsetof(struct xmpp_rtt_sync, max_skew),
	  .count = offsetof(struct xmpp_rtt_sync, has_max_skew) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_role), .name_size = N(s_role),
	  .member = S(s_role), .offset = offsetof(struct xmpp_rtt_sync, role),
	  .values = V_rtt_sync_role },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_rtt_sync, source),
	  .values = V_rtt_sync_source },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_sync_mode), .name_size = N(s_sync_mode),
	  .member = S(s_sync_mode_2), .offset = offsetof(struct xmpp_rtt_sync, sync_mode),
	  .values = V_rtt_sync_sync_mode },
};
/* clang-format on */

static const uint8_t rtt_sync_lookup[] = {
	3, 2, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 1, 0, 0, 4
};

const struct xso_class xmpp_rtt_sync_class = {
	.module = &xmpp_rtt_sync_module,
	.fields = rtt_sync_fields,
	.lookup = rtt_sync_lookup,
	.name = S(s_rtt_sync),
	.element = S(s_rtt_sync),
	.element_size = N(s_rtt_sync),
	.ns = S(s_urn_xmpp_jingle_apps_rtt_sync_0),
	.size = sizeof(struct xmpp_rtt_sync),
	.unknown = offsetof(struct xmpp_rtt_sync, unknown),
	.n_fields = sizeof rtt_sync_fields / sizeof *rtt_sync_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_rtt_sync - 1] = &xmpp_rtt_sync_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_enum *const enums[] = {
	[V_rtt_sync_finality - 1] = &xmpp_rtt_sync_finality_enum,
	[V_rtt_sync_role - 1] = &xmpp_rtt_sync_role_enum,
	[V_rtt_sync_source - 1] = &xmpp_rtt_sync_source_enum,
	[V_rtt_sync_sync_mode - 1] = &xmpp_rtt_sync_sync_mode_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rtt_sync - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_rtt_sync_module = {
	.version = 2,
	.name = "rtt-sync",
	.xep = "0517",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
