/* Printed by xsoc from gaming.xml: do not edit. */
#include <xmpp/gaming.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_gaming[7];
	char s_game[5];
	char s_urn_xmpp_gaming_0[18];
	char s_character_name[15];
	char s_character_profile[18];
	char s_name[5];
	char s_level[6];
	char s_server_address[15];
	char s_server_name[12];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"gaming",
	"game",
	"urn:xmpp:gaming:0",
	"character_name",
	"character_profile",
	"name",
	"level",
	"server_address",
	"server_name",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_game,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field game_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_character_name), .name_size = N(s_character_name),
	  .member = S(s_character_name), .offset = offsetof(struct xmpp_game, character_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_character_profile), .name_size = N(s_character_profile),
	  .member = S(s_character_profile), .offset = offsetof(struct xmpp_game, character_profile) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_game, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_level), .name_size = N(s_level),
	  .member = S(s_level), .offset = offsetof(struct xmpp_game, level) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_server_address), .name_size = N(s_server_address),
	  .member = S(s_server_address), .offset = offsetof(struct xmpp_game, server_address) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_server_name), .name_size = N(s_server_name),
	  .member = S(s_server_name), .offset = offsetof(struct xmpp_game, server_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_game, uri) },
};
/* clang-format on */

static const uint8_t game_lookup[] = {
	3, 7, 0, 0, 1, 0, 0, 0, 0, 6, 4, 0, 5, 0, 0, 2
};

const struct xso_class xmpp_game_class = {
	.module = &xmpp_gaming_module,
	.fields = game_fields,
	.lookup = game_lookup,
	.name = S(s_game),
	.element = S(s_game),
	.element_size = N(s_game),
	.ns = S(s_urn_xmpp_gaming_0),
	.size = sizeof(struct xmpp_game),
	.unknown = offsetof(struct xmpp_game, unknown),
	.n_fields = sizeof game_fields / sizeof *game_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_game - 1] = &xmpp_game_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_game - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_gaming_module = {
	.version = 2,
	.name = "gaming",
	.xep = "0196",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
