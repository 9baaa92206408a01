/* Printed by xsoc from mood.xml: do not edit. */
#include <xmpp/mood.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mood[5];
	char s_http___jabber_org_protocol_mood[32];
	char s_text[5];
	char s_mood_mood[10];
	char s_afraid[7];
	char s_amazed[7];
	char s_amorous[8];
	char s_angry[6];
	char s_annoyed[8];
	char s_anxious[8];
	char s_aroused[8];
	char s_ashamed[8];
	char s_bored[6];
	char s_brave[6];
	char s_calm[5];
	char s_cautious[9];
	char s_cold[5];
	char s_confident[10];
	char s_confused[9];
	char s_contemplative[14];
	char s_contented[10];
	char s_cranky[7];
	char s_crazy[6];
	char s_creative[9];
	char s_curious[8];
	char s_dejected[9];
	char s_depressed[10];
	char s_disappointed[13];
	char s_disgusted[10];
	char s_dismayed[9];
	char s_distracted[11];
	char s_embarrassed[12];
	char s_envious[8];
	char s_excited[8];
	char s_flirtatious[12];
	char s_frustrated[11];
	char s_grateful[9];
	char s_grieving[9];
	char s_grumpy[7];
	char s_guilty[7];
	char s_happy[6];
	char s_hopeful[8];
	char s_hot[4];
	char s_humbled[8];
	char s_humiliated[11];
	char s_hungry[7];
	char s_hurt[5];
	char s_impressed[10];
	char s_in_awe[7];
	char s_in_love[8];
	char s_indignant[10];
	char s_interested[11];
	char s_intoxicated[12];
	char s_invincible[11];
	char s_jealous[8];
	char s_lonely[7];
	char s_lost[5];
	char s_lucky[6];
	char s_mean[5];
	char s_moody[6];
	char s_nervous[8];
	char s_neutral[8];
	char s_offended[9];
	char s_outraged[9];
	char s_playful[8];
	char s_proud[6];
	char s_relaxed[8];
	char s_relieved[9];
	char s_remorseful[11];
	char s_restless[9];
	char s_sad[4];
	char s_sarcastic[10];
	char s_satisfied[10];
	char s_serious[8];
	char s_shocked[8];
	char s_shy[4];
	char s_sick[5];
	char s_sleepy[7];
	char s_spontaneous[12];
	char s_stressed[9];
	char s_strong[7];
	char s_surprised[10];
	char s_thankful[9];
	char s_thirsty[8];
	char s_tired[6];
	char s_undefined[10];
	char s_weak[5];
	char s_worried[8];
	char s_detail[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mood",
	"http://jabber.org/protocol/mood",
	"text",
	"mood-mood",
	"afraid",
	"amazed",
	"amorous",
	"angry",
	"annoyed",
	"anxious",
	"aroused",
	"ashamed",
	"bored",
	"brave",
	"calm",
	"cautious",
	"cold",
	"confident",
	"confused",
	"contemplative",
	"contented",
	"cranky",
	"crazy",
	"creative",
	"curious",
	"dejected",
	"depressed",
	"disappointed",
	"disgusted",
	"dismayed",
	"distracted",
	"embarrassed",
	"envious",
	"excited",
	"flirtatious",
	"frustrated",
	"grateful",
	"grieving",
	"grumpy",
	"guilty",
	"happy",
	"hopeful",
	"hot",
	"humbled",
	"humiliated",
	"hungry",
	"hurt",
	"impressed",
	"in_awe",
	"in_love",
	"indignant",
	"interested",
	"intoxicated",
	"invincible",
	"jealous",
	"lonely",
	"lost",
	"lucky",
	"mean",
	"moody",
	"nervous",
	"neutral",
	"offended",
	"outraged",
	"playful",
	"proud",
	"relaxed",
	"relieved",
	"remorseful",
	"restless",
	"sad",
	"sarcastic",
	"satisfied",
	"serious",
	"shocked",
	"shy",
	"sick",
	"sleepy",
	"spontaneous",
	"stressed",
	"strong",
	"surprised",
	"thankful",
	"thirsty",
	"tired",
	"undefined",
	"weak",
	"worried",
	"detail",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mood,
	C_mood_mood_content,
	C_xmpp_lang_text,
	C_xmpp_pubsub_item,
	C_xmpp_message,
};
enum {
	V_,
	V_mood_mood,
};
enum {
	E_,
	E_mood_mood,
};

static const struct xso_extra extras[] = {
	[E_mood_mood - 1] = {
		.on_unknown = XMPP_MOOD_MOOD_UNDEFINED,
	},
};

static const uint16_t mood_mood_texts[] = {
	[XMPP_MOOD_MOOD_AFRAID] = S(s_afraid),
	[XMPP_MOOD_MOOD_AMAZED] = S(s_amazed),
	[XMPP_MOOD_MOOD_AMOROUS] = S(s_amorous),
	[XMPP_MOOD_MOOD_ANGRY] = S(s_angry),
	[XMPP_MOOD_MOOD_ANNOYED] = S(s_annoyed),
	[XMPP_MOOD_MOOD_ANXIOUS] = S(s_anxious),
	[XMPP_MOOD_MOOD_AROUSED] = S(s_aroused),
	[XMPP_MOOD_MOOD_ASHAMED] = S(s_ashamed),
	[XMPP_MOOD_MOOD_BORED] = S(s_bored),
	[XMPP_MOOD_MOOD_BRAVE] = S(s_brave),
	[XMPP_MOOD_MOOD_CALM] = S(s_calm),
	[XMPP_MOOD_MOOD_CAUTIOUS] = S(s_cautious),
	[XMPP_MOOD_MOOD_COLD] = S(s_cold),
	[XMPP_MOOD_MOOD_CONFIDENT] = S(s_confident),
	[XMPP_MOOD_MOOD_CONFUSED] = S(s_confused),
	[XMPP_MOOD_MOOD_CONTEMPLATIVE] = S(s_contemplative),
	[XMPP_MOOD_MOOD_CONTENTED] = S(s_contented),
	[XMPP_MOOD_MOOD_CRANKY] = S(s_cranky),
	[XMPP_MOOD_MOOD_CRAZY] = S(s_crazy),
	[XMPP_MOOD_MOOD_CREATIVE] = S(s_creative),
	[XMPP_MOOD_MOOD_CURIOUS] = S(s_curious),
	[XMPP_MOOD_MOOD_DEJECTED] = S(s_dejected),
	[XMPP_MOOD_MOOD_DEPRESSED] = S(s_depressed),
	[XMPP_MOOD_MOOD_DISAPPOINTED] = S(s_disappointed),
	[XMPP_MOOD_MOOD_DISGUSTED] = S(s_disgusted),
	[XMPP_MOOD_MOOD_DISMAYED] = S(s_dismayed),
	[XMPP_MOOD_MOOD_DISTRACTED] = S(s_distracted),
	[XMPP_MOOD_MOOD_EMBARRASSED] = S(s_embarrassed),
	[XMPP_MOOD_MOOD_ENVIOUS] = S(s_envious),
	[XMPP_MOOD_MOOD_EXCITED] = S(s_excited),
	[XMPP_MOOD_MOOD_FLIRTATIOUS] = S(s_flirtatious),
	[XMPP_MOOD_MOOD_FRUSTRATED] = S(s_frustrated),
	[XMPP_MOOD_MOOD_GRATEFUL] = S(s_grateful),
	[XMPP_MOOD_MOOD_GRIEVING] = S(s_grieving),
	[XMPP_MOOD_MOOD_GRUMPY] = S(s_grumpy),
	[XMPP_MOOD_MOOD_GUILTY] = S(s_guilty),
	[XMPP_MOOD_MOOD_HAPPY] = S(s_happy),
	[XMPP_MOOD_MOOD_HOPEFUL] = S(s_hopeful),
	[XMPP_MOOD_MOOD_HOT] = S(s_hot),
	[XMPP_MOOD_MOOD_HUMBLED] = S(s_humbled),
	[XMPP_MOOD_MOOD_HUMILIATED] = S(s_humiliated),
	[XMPP_MOOD_MOOD_HUNGRY] = S(s_hungry),
	[XMPP_MOOD_MOOD_HURT] = S(s_hurt),
	[XMPP_MOOD_MOOD_IMPRESSED] = S(s_impressed),
	[XMPP_MOOD_MOOD_IN_AWE] = S(s_in_awe),
	[XMPP_MOOD_MOOD_IN_LOVE] = S(s_in_love),
	[XMPP_MOOD_MOOD_INDIGNANT] = S(s_indignant),
	[XMPP_MOOD_MOOD_INTERESTED] = S(s_interested),
	[XMPP_MOOD_MOOD_INTOXICATED] = S(s_intoxicated),
	[XMPP_MOOD_MOOD_INVINCIBLE] = S(s_invincible),
	[XMPP_MOOD_MOOD_JEALOUS] = S(s_jealous),
	[XMPP_MOOD_MOOD_LONELY] = S(s_lonely),
	[XMPP_MOOD_MOOD_LOST] = S(s_lost),
	[XMPP_MOOD_MOOD_LUCKY] = S(s_lucky),
	[XMPP_MOOD_MOOD_MEAN] = S(s_mean),
	[XMPP_MOOD_MOOD_MOODY] = S(s_moody),
	[XMPP_MOOD_MOOD_NERVOUS] = S(s_nervous),
	[XMPP_MOOD_MOOD_NEUTRAL] = S(s_neutral),
	[XMPP_MOOD_MOOD_OFFENDED] = S(s_offended),
	[XMPP_MOOD_MOOD_OUTRAGED] = S(s_outraged),
	[XMPP_MOOD_MOOD_PLAYFUL] = S(s_playful),
	[XMPP_MOOD_MOOD_PROUD] = S(s_proud),
	[XMPP_MOOD_MOOD_RELAXED] = S(s_relaxed),
	[XMPP_MOOD_MOOD_RELIEVED] = S(s_relieved),
	[XMPP_MOOD_MOOD_REMORSEFUL] = S(s_remorseful),
	[XMPP_MOOD_MOOD_RESTLESS] = S(s_restless),
	[XMPP_MOOD_MOOD_SAD] = S(s_sad),
	[XMPP_MOOD_MOOD_SARCASTIC] = S(s_sarcastic),
	[XMPP_MOOD_MOOD_SATISFIED] = S(s_satisfied),
	[XMPP_MOOD_MOOD_SERIOUS] = S(s_serious),
	[XMPP_MOOD_MOOD_SHOCKED] = S(s_shocked),
	[XMPP_MOOD_MOOD_SHY] = S(s_shy),
	[XMPP_MOOD_MOOD_SICK] = S(s_sick),
	[XMPP_MOOD_MOOD_SLEEPY] = S(s_sleepy),
	[XMPP_MOOD_MOOD_SPONTANEOUS] = S(s_spontaneous),
	[XMPP_MOOD_MOOD_STRESSED] = S(s_stressed),
	[XMPP_MOOD_MOOD_STRONG] = S(s_strong),
	[XMPP_MOOD_MOOD_SURPRISED] = S(s_surprised),
	[XMPP_MOOD_MOOD_THANKFUL] = S(s_thankful),
	[XMPP_MOOD_MOOD_THIRSTY] = S(s_thirsty),
	[XMPP_MOOD_MOOD_TIRED] = S(s_tired),
	[XMPP_MOOD_MOOD_UNDEFINED] = S(s_undefined),
	[XMPP_MOOD_MOOD_WEAK] = S(s_weak),
	[XMPP_MOOD_MOOD_WORRIED] = S(s_worried),
};

static const uint8_t mood_mood_lookup[] = {
	34, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 14, 0, 0,
	0, 0, 61, 0, 37, 56, 51, 84, 0, 0, 0, 0, 0, 11, 31, 0,
	19, 0, 0, 0, 0, 66, 73, 0, 0, 24, 0, 0, 25, 0, 0, 72,
	79, 0, 53, 0, 63, 0, 0, 0, 0, 71, 0, 0, 0, 0, 16, 8,
	0, 0, 29, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 26, 60, 67, 81, 0, 0, 33, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 77, 0, 3, 23, 0, 0, 30, 0, 74, 0,
	0, 0, 0, 0, 43, 0, 35, 0, 0, 85, 76, 0, 40, 65, 0, 69,
	0, 64, 78, 70, 80, 0, 0, 5, 62, 13, 6, 12, 54, 58, 82, 0,
	0, 0, 32, 20, 75, 0, 42, 0, 0, 0, 0, 0, 0, 45, 0, 18,
	28, 0, 0, 47, 68, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 46, 0,
	52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 50,
	27, 59, 57, 48, 0, 0, 0, 0, 17, 2, 83, 0, 0, 0, 36, 38,
	39, 55, 0, 44, 0, 0, 7, 0, 21, 49, 0, 0, 0, 4, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_mood_mood_enum = {
	.strings = (const char *)&strings,
	.texts = mood_mood_texts,
	.lookup = mood_mood_lookup,
	.name = S(s_mood_mood),
	.n_texts = sizeof mood_mood_texts / sizeof *mood_mood_texts,
	.lookup_bits = 8,
};

static const struct xso_class mood_mood_content;

/* clang-format off */
static const struct xso_field mood_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_mood), .offset = offsetof(struct xmpp_mood, mood),
	  .of = C_mood_mood_content, .values = V_mood_mood, .extra = E_mood_mood },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_mood, text),
	  .count = offsetof(struct xmpp_mood, n_text),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t mood_lookup[] = {
	1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0,
	0, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0,
	1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1,
	1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1,
	0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0,
	0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1,
	0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0,
	0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1,
	1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
	2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0,
	1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1,
	1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1,
	1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_mood_class = {
	.module = &xmpp_mood_module,
	.fields = mood_fields,
	.lookup = mood_lookup,
	.name = S(s_mood),
	.element = S(s_mood),
	.element_size = N(s_mood),
	.ns = S(s_http___jabber_org_protocol_mood),
	.size = sizeof(struct xmpp_mood),
	.unknown = offsetof(struct xmpp_mood, unknown),
	.n_fields = sizeof mood_fields / sizeof *mood_fields,
	.lookup_bits = 8,
	.flags = XSO_CLASS_HAS_LISTS,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field mood_mood_content_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_detail), .offset = offsetof(struct xmpp_mood, detail) },
};
/* clang-format on */

static const uint8_t mood_mood_content_lookup[] = {
	0
};

static const struct xso_class mood_mood_content = {
	.module = &xmpp_mood_module,
	.fields = mood_mood_content_fields,
	.lookup = mood_mood_content_lookup,
	.name = S(s_mood),
	.n_fields = sizeof mood_mood_content_fields / sizeof *mood_mood_content_fields,
	.lookup_bits = 0,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_mood - 1] = &xmpp_mood_class,
	[C_mood_mood_content - 1] = &mood_mood_content,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_mood_mood - 1] = &xmpp_mood_mood_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mood - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_mood - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_mood_module = {
	.version = 2,
	.name = "mood",
	.xep = "0107",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
