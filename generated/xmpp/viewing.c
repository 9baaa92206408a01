/* Printed by xsoc from viewing.xml: do not edit. */
#include <xmpp/viewing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_viewing[8];
	char s_video[6];
	char s_urn_xmpp_viewing_0_list[55];
	char s_ns[3];
	char s_name[5];
	char s_author[7];
	char s_cast[5];
	char s_channel_name[13];
	char s_description[12];
	char s_duration[9];
	char s_end_time[9];
	char s_episode[8];
	char s_program_name[13];
	char s_program_type[13];
	char s_start_time[11];
	char s_subprogram_type[16];
	char s_uri[4];
	char s_user_comment[13];
	char s_user_rating[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"viewing",
	"video",
	"urn:xmpp:viewing:0\000http://jabber.org/protocol/viewing\000",
	"ns",
	"name",
	"author",
	"cast",
	"channel_name",
	"description",
	"duration",
	"end_time",
	"episode",
	"program_name",
	"program_type",
	"start_time",
	"subprogram_type",
	"uri",
	"user_comment",
	"user_rating",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_video,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field video_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_video, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_video, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_author), .name_size = N(s_author),
	  .member = S(s_author), .offset = offsetof(struct xmpp_video, author) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_cast), .name_size = N(s_cast),
	  .member = S(s_cast), .offset = offsetof(struct xmpp_video, cast) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_channel_name), .name_size = N(s_channel_name),
	  .member = S(s_channel_name), .offset = offsetof(struct xmpp_video, channel_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_video, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_duration), .name_size = N(s_duration),
	  .member = S(s_duration), .offset = offsetof(struct xmpp_video, duration),
	  .count = offsetof(struct xmpp_video, has_duration) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_end_time), .name_size = N(s_end_time),
	  .member = S(s_end_time), .offset = offsetof(struct xmpp_video, end_time),
	  .count = offsetof(struct xmpp_video, has_end_time) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_episode), .name_size = N(s_episode),
	  .member = S(s_episode), .offset = offsetof(struct xmpp_video, episode) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_program_name), .name_size = N(s_program_name),
	  .member = S(s_program_name), .offset = offsetof(struct xmpp_video, program_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_program_type), .name_size = N(s_program_type),
	  .member = S(s_program_type), .offset = offsetof(struct xmpp_video, program_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start_time), .name_size = N(s_start_time),
	  .member = S(s_start_time), .offset = offsetof(struct xmpp_video, start_time),
	  .count = offsetof(struct xmpp_video, has_start_time) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_subprogram_type), .name_size = N(s_subprogram_type),
	  .member = S(s_subprogram_type), .offset = offsetof(struct xmpp_video, subprogram_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_video, uri) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_user_comment), .name_size = N(s_user_comment),
	  .member = S(s_user_comment), .offset = offsetof(struct xmpp_video, user_comment) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_user_rating), .name_size = N(s_user_rating),
	  .member = S(s_user_rating), .offset = offsetof(struct xmpp_video, user_rating) },
};
/* clang-format on */

static const uint8_t video_lookup[] = {
	2, 14, 13, 0, 10, 3, 9, 0, 0, 0, 12, 0, 0, 11, 15, 0,
	0, 16, 0, 0, 0, 0, 7, 0, 0, 0, 0, 5, 6, 0, 4, 8
};

const struct xso_class xmpp_video_class = {
	.module = &xmpp_viewing_module,
	.fields = video_fields,
	.lookup = video_lookup,
	.name = S(s_video),
	.element = S(s_video),
	.element_size = N(s_video),
	.ns = S(s_urn_xmpp_viewing_0_list),
	.size = sizeof(struct xmpp_video),
	.unknown = offsetof(struct xmpp_video, unknown),
	.n_fields = sizeof video_fields / sizeof *video_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_video - 1] = &xmpp_video_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_video - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_viewing_module = {
	.version = 2,
	.name = "viewing",
	.xep = "0197",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
