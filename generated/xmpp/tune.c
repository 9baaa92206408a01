/* Printed by xsoc from tune.xml: do not edit. */
#include <xmpp/tune.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_tune[5];
	char s_http___jabber_org_protocol_tune[32];
	char s_artist[7];
	char s_composer[9];
	char s_date[5];
	char s_genre[6];
	char s_language[9];
	char s_length[7];
	char s_lyricist[9];
	char s_performer[10];
	char s_rating[7];
	char s_uint8_from_1_to_10[19];
	char s_source[7];
	char s_title[6];
	char s_track[6];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"tune",
	"http://jabber.org/protocol/tune",
	"artist",
	"composer",
	"date",
	"genre",
	"language",
	"length",
	"lyricist",
	"performer",
	"rating",
	"uint8 from 1 to 10",
	"source",
	"title",
	"track",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_tune,
	C_xmpp_pubsub_item,
	C_xmpp_message,
};
enum {
	E_,
	E_tune_rating,
};

static const struct xso_extra extras[] = {
	[E_tune_rating - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.has_max = true,
		.max = UINT64_C(10),
		.expected = S(s_uint8_from_1_to_10),
	},
};

/* clang-format off */
static const struct xso_field tune_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_artist), .name_size = N(s_artist),
	  .member = S(s_artist), .offset = offsetof(struct xmpp_tune, artist) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_composer), .name_size = N(s_composer),
	  .member = S(s_composer), .offset = offsetof(struct xmpp_tune, composer) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_tune, date) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_genre), .name_size = N(s_genre),
	  .member = S(s_genre), .offset = offsetof(struct xmpp_tune, genre) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_tune, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_length), .name_size = N(s_length),
	  .member = S(s_length), .offset = offsetof(struct xmpp_tune, length),
	  .count = offsetof(struct xmpp_tune, has_length) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_lyricist), .name_size = N(s_lyricist),
	  .member = S(s_lyricist), .offset = offsetof(struct xmpp_tune, lyricist) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_performer), .name_size = N(s_performer),
	  .member = S(s_performer), .offset = offsetof(struct xmpp_tune, performer) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT8, .flags = XSO_FORGIVE, .name = S(s_rating), .name_size = N(s_rating),
	  .member = S(s_rating), .offset = offsetof(struct xmpp_tune, rating),
	  .extra = E_tune_rating },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_tune, source) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_tune, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_track), .name_size = N(s_track),
	  .member = S(s_track), .offset = offsetof(struct xmpp_tune, track) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_tune, uri) },
};
/* clang-format on */

static const uint8_t tune_lookup[] = {
	0, 0, 11, 0, 0, 2, 3, 0, 0, 5, 7, 0, 9, 0, 12, 0,
	6, 0, 0, 0, 0, 4, 0, 0, 0, 0, 1, 8, 0, 0, 13, 10
};

const struct xso_class xmpp_tune_class = {
	.module = &xmpp_tune_module,
	.fields = tune_fields,
	.lookup = tune_lookup,
	.name = S(s_tune),
	.element = S(s_tune),
	.element_size = N(s_tune),
	.ns = S(s_http___jabber_org_protocol_tune),
	.size = sizeof(struct xmpp_tune),
	.unknown = offsetof(struct xmpp_tune, unknown),
	.n_fields = sizeof tune_fields / sizeof *tune_fields,
	.lookup_bits = 5,
};

static const struct xso_class *const classes[] = {
	[C_tune - 1] = &xmpp_tune_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_tune - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_tune - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_tune_module = {
	.version = 2,
	.name = "tune",
	.xep = "0118",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
