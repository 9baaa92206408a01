/* Printed by xsoc from activity.xml: do not edit. */
#include <xmpp/activity.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_activity[9];
	char s_http___jabber_org_protocol_activity[36];
	char s_general[8];
	char s_text[5];
	char s_activity_specific[18];
	char s_at_the_spa[11];
	char s_brushing_teeth[15];
	char s_buying_groceries[17];
	char s_cleaning[9];
	char s_coding[7];
	char s_commuting[10];
	char s_cooking[8];
	char s_cycling[8];
	char s_dancing[8];
	char s_day_off[8];
	char s_doing_maintenance[18];
	char s_doing_the_dishes[17];
	char s_doing_the_laundry[18];
	char s_driving[8];
	char s_fishing[8];
	char s_gaming[7];
	char s_gardening[10];
	char s_getting_a_haircut[18];
	char s_going_out[10];
	char s_hanging_out[12];
	char s_having_a_beer[14];
	char s_having_a_snack[15];
	char s_having_breakfast[17];
	char s_having_coffee[14];
	char s_having_dinner[14];
	char s_having_lunch[13];
	char s_having_tea[11];
	char s_hiding[7];
	char s_hiking[7];
	char s_in_a_car[9];
	char s_in_a_meeting[13];
	char s_in_real_life[13];
	char s_jogging[8];
	char s_on_a_bus[9];
	char s_on_a_plane[11];
	char s_on_a_train[11];
	char s_on_a_trip[10];
	char s_on_the_phone[13];
	char s_on_vacation[12];
	char s_on_video_phone[15];
	char s_other[6];
	char s_partying[9];
	char s_playing_sports[15];
	char s_praying[8];
	char s_reading[8];
	char s_rehearsing[11];
	char s_running[8];
	char s_running_an_errand[18];
	char s_scheduled_holiday[18];
	char s_shaving[8];
	char s_shopping[9];
	char s_skiing[7];
	char s_sleeping[9];
	char s_smoking[8];
	char s_socializing[12];
	char s_studying[9];
	char s_sunbathing[11];
	char s_swimming[9];
	char s_taking_a_bath[14];
	char s_taking_a_shower[16];
	char s_thinking[9];
	char s_walking[8];
	char s_walking_the_dog[16];
	char s_watching_a_movie[17];
	char s_watching_tv[12];
	char s_working_out[12];
	char s_writing[8];
	char s_activity_general[17];
	char s_doing_chores[13];
	char s_drinking[9];
	char s_eating[7];
	char s_exercising[11];
	char s_grooming[9];
	char s_having_appointment[19];
	char s_inactive[9];
	char s_relaxing[9];
	char s_talking[8];
	char s_traveling[10];
	char s_undefined[10];
	char s_working[8];
	char s_specific[9];
	char s_detail[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"activity",
	"http://jabber.org/protocol/activity",
	"general",
	"text",
	"activity-specific",
	"at_the_spa",
	"brushing_teeth",
	"buying_groceries",
	"cleaning",
	"coding",
	"commuting",
	"cooking",
	"cycling",
	"dancing",
	"day_off",
	"doing_maintenance",
	"doing_the_dishes",
	"doing_the_laundry",
	"driving",
	"fishing",
	"gaming",
	"gardening",
	"getting_a_haircut",
	"going_out",
	"hanging_out",
	"having_a_beer",
	"having_a_snack",
	"having_breakfast",
	"having_coffee",
	"having_dinner",
	"having_lunch",
	"having_tea",
	"hiding",
	"hiking",
	"in_a_car",
	"in_a_meeting",
	"in_real_life",
	"jogging",
	"on_a_bus",
	"on_a_plane",
	"on_a_train",
	"on_a_trip",
	"on_the_phone",
	"on_vacation",
	"on_video_phone",
	"other",
	"partying",
	"playing_sports",
	"praying",
	"reading",
	"rehearsing",
	"running",
	"running_an_errand",
	"scheduled_holiday",
	"shaving",
	"shopping",
	"skiing",
	"sleeping",
	"smoking",
	"socializing",
	"studying",
	"sunbathing",
	"swimming",
	"taking_a_bath",
	"taking_a_shower",
	"thinking",
	"walking",
	"walking_the_dog",
	"watching_a_movie",
	"watching_tv",
	"working_out",
	"writing",
	"activity-general",
	"doing_chores",
	"drinking",
	"eating",
	"exercising",
	"grooming",
	"having_appointment",
	"inactive",
	"relaxing",
	"talking",
	"traveling",
	"undefined",
	"working",
	"specific",
	"detail",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_activity,
	C_activity_general_content,
	C_activity_general_content_specific_content,
	C_xmpp_lang_text,
	C_xmpp_pubsub_item,
	C_xmpp_message,
};
enum {
	V_,
	V_activity_specific,
	V_activity_general,
};
enum {
	E_,
	E_activity_general,
	E_activity_general_content_specific,
};

static const struct xso_extra extras[] = {
	[E_activity_general - 1] = {
		.on_unknown = XMPP_ACTIVITY_GENERAL_UNDEFINED,
	},
	[E_activity_general_content_specific - 1] = {
		.on_unknown = XMPP_ACTIVITY_SPECIFIC_OTHER,
	},
};

static const uint16_t activity_specific_texts[] = {
	[XMPP_ACTIVITY_SPECIFIC_AT_THE_SPA] = S(s_at_the_spa),
	[XMPP_ACTIVITY_SPECIFIC_BRUSHING_TEETH] = S(s_brushing_teeth),
	[XMPP_ACTIVITY_SPECIFIC_BUYING_GROCERIES] = S(s_buying_groceries),
	[XMPP_ACTIVITY_SPECIFIC_CLEANING] = S(s_cleaning),
	[XMPP_ACTIVITY_SPECIFIC_CODING] = S(s_coding),
	[XMPP_ACTIVITY_SPECIFIC_COMMUTING] = S(s_commuting),
	[XMPP_ACTIVITY_SPECIFIC_COOKING] = S(s_cooking),
	[XMPP_ACTIVITY_SPECIFIC_CYCLING] = S(s_cycling),
	[XMPP_ACTIVITY_SPECIFIC_DANCING] = S(s_dancing),
	[XMPP_ACTIVITY_SPECIFIC_DAY_OFF] = S(s_day_off),
	[XMPP_ACTIVITY_SPECIFIC_DOING_MAINTENANCE] = S(s_doing_maintenance),
	[XMPP_ACTIVITY_SPECIFIC_DOING_THE_DISHES] = S(s_doing_the_dishes),
	[XMPP_ACTIVITY_SPECIFIC_DOING_THE_LAUNDRY] = S(s_doing_the_laundry),
	[XMPP_ACTIVITY_SPECIFIC_DRIVING] = S(s_driving),
	[XMPP_ACTIVITY_SPECIFIC_FISHING] = S(s_fishing),
	[XMPP_ACTIVITY_SPECIFIC_GAMING] = S(s_gaming),
	[XMPP_ACTIVITY_SPECIFIC_GARDENING] = S(s_gardening),
	[XMPP_ACTIVITY_SPECIFIC_GETTING_A_HAIRCUT] = S(s_getting_a_haircut),
	[XMPP_ACTIVITY_SPECIFIC_GOING_OUT] = S(s_going_out),
	[XMPP_ACTIVITY_SPECIFIC_HANGING_OUT] = S(s_hanging_out),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_A_BEER] = S(s_having_a_beer),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_A_SNACK] = S(s_having_a_snack),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_BREAKFAST] = S(s_having_breakfast),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_COFFEE] = S(s_having_coffee),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_DINNER] = S(s_having_dinner),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_LUNCH] = S(s_having_lunch),
	[XMPP_ACTIVITY_SPECIFIC_HAVING_TEA] = S(s_having_tea),
	[XMPP_ACTIVITY_SPECIFIC_HIDING] = S(s_hiding),
	[XMPP_ACTIVITY_SPECIFIC_HIKING] = S(s_hiking),
	[XMPP_ACTIVITY_SPECIFIC_IN_A_CAR] = S(s_in_a_car),
	[XMPP_ACTIVITY_SPECIFIC_IN_A_MEETING] = S(s_in_a_meeting),
	[XMPP_ACTIVITY_SPECIFIC_IN_REAL_LIFE] = S(s_in_real_life),
	[XMPP_ACTIVITY_SPECIFIC_JOGGING] = S(s_jogging),
	[XMPP_ACTIVITY_SPECIFIC_ON_A_BUS] = S(s_on_a_bus),
	[XMPP_ACTIVITY_SPECIFIC_ON_A_PLANE] = S(s_on_a_plane),
	[XMPP_ACTIVITY_SPECIFIC_ON_A_TRAIN] = S(s_on_a_train),
	[XMPP_ACTIVITY_SPECIFIC_ON_A_TRIP] = S(s_on_a_trip),
	[XMPP_ACTIVITY_SPECIFIC_ON_THE_PHONE] = S(s_on_the_phone),
	[XMPP_ACTIVITY_SPECIFIC_ON_VACATION] = S(s_on_vacation),
	[XMPP_ACTIVITY_SPECIFIC_ON_VIDEO_PHONE] = S(s_on_video_phone),
	[XMPP_ACTIVITY_SPECIFIC_OTHER] = S(s_other),
	[XMPP_ACTIVITY_SPECIFIC_PARTYING] = S(s_partying),
	[XMPP_ACTIVITY_SPECIFIC_PLAYING_SPORTS] = S(s_playing_sports),
	[XMPP_ACTIVITY_SPECIFIC_PRAYING] = S(s_praying),
	[XMPP_ACTIVITY_SPECIFIC_READING] = S(s_reading),
	[XMPP_ACTIVITY_SPECIFIC_REHEARSING] = S(s_rehearsing),
	[XMPP_ACTIVITY_SPECIFIC_RUNNING] = S(s_running),
	[XMPP_ACTIVITY_SPECIFIC_RUNNING_AN_ERRAND] = S(s_running_an_errand),
	[XMPP_ACTIVITY_SPECIFIC_SCHEDULED_HOLIDAY] = S(s_scheduled_holiday),
	[XMPP_ACTIVITY_SPECIFIC_SHAVING] = S(s_shaving),
	[XMPP_ACTIVITY_SPECIFIC_SHOPPING] = S(s_shopping),
	[XMPP_ACTIVITY_SPECIFIC_SKIING] = S(s_skiing),
	[XMPP_ACTIVITY_SPECIFIC_SLEEPING] = S(s_sleeping),
	[XMPP_ACTIVITY_SPECIFIC_SMOKING] = S(s_smoking),
	[XMPP_ACTIVITY_SPECIFIC_SOCIALIZING] = S(s_socializing),
	[XMPP_ACTIVITY_SPECIFIC_STUDYING] = S(s_studying),
	[XMPP_ACTIVITY_SPECIFIC_SUNBATHING] = S(s_sunbathing),
	[XMPP_ACTIVITY_SPECIFIC_SWIMMING] = S(s_swimming),
	[XMPP_ACTIVITY_SPECIFIC_TAKING_A_BATH] = S(s_taking_a_bath),
	[XMPP_ACTIVITY_SPECIFIC_TAKING_A_SHOWER] = S(s_taking_a_shower),
	[XMPP_ACTIVITY_SPECIFIC_THINKING] = S(s_thinking),
	[XMPP_ACTIVITY_SPECIFIC_WALKING] = S(s_walking),
	[XMPP_ACTIVITY_SPECIFIC_WALKING_THE_DOG] = S(s_walking_the_dog),
	[XMPP_ACTIVITY_SPECIFIC_WATCHING_A_MOVIE] = S(s_watching_a_movie),
	[XMPP_ACTIVITY_SPECIFIC_WATCHING_TV] = S(s_watching_tv),
	[XMPP_ACTIVITY_SPECIFIC_WORKING_OUT] = S(s_working_out),
	[XMPP_ACTIVITY_SPECIFIC_WRITING] = S(s_writing),
};

static const uint8_t activity_specific_lookup[] = {
	10, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 36, 0, 42, 0,
	46, 13, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0,
	49, 2, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 24,
	61, 38, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 47, 0, 0, 0,
	17, 0, 0, 0, 0, 0, 0, 23, 59, 0, 0, 0, 0, 0, 0, 34,
	0, 0, 0, 29, 0, 0, 0, 64, 32, 28, 58, 0, 0, 33, 68, 51,
	0, 62, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	11, 0, 0, 0, 0, 0, 39, 0, 6, 0, 0, 0, 52, 0, 0, 19,
	0, 0, 0, 0, 0, 0, 63, 0, 31, 0, 0, 0, 41, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0,
	8, 44, 54, 0, 0, 0, 25, 22, 0, 0, 37, 0, 50, 12, 65, 0,
	0, 0, 60, 7, 0, 0, 0, 40, 57, 0, 35, 0, 0, 0, 0, 14,
	0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 9,
	26, 18, 56, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 53,
	0, 0, 0, 0, 0, 48, 0, 0, 16, 20, 43, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_activity_specific_enum = {
	.strings = (const char *)&strings,
	.texts = activity_specific_texts,
	.lookup = activity_specific_lookup,
	.name = S(s_activity_specific),
	.n_texts = sizeof activity_specific_texts / sizeof *activity_specific_texts,
	.lookup_bits = 8,
};

static const uint16_t activity_general_texts[] = {
	[XMPP_ACTIVITY_GENERAL_DOING_CHORES] = S(s_doing_chores),
	[XMPP_ACTIVITY_GENERAL_DRINKING] = S(s_drinking),
	[XMPP_ACTIVITY_GENERAL_EATING] = S(s_eating),
	[XMPP_ACTIVITY_GENERAL_EXERCISING] = S(s_exercising),
	[XMPP_ACTIVITY_GENERAL_GROOMING] = S(s_grooming),
	[XMPP_ACTIVITY_GENERAL_HAVING_APPOINTMENT] = S(s_having_appointment),
	[XMPP_ACTIVITY_GENERAL_INACTIVE] = S(s_inactive),
	[XMPP_ACTIVITY_GENERAL_RELAXING] = S(s_relaxing),
	[XMPP_ACTIVITY_GENERAL_TALKING] = S(s_talking),
	[XMPP_ACTIVITY_GENERAL_TRAVELING] = S(s_traveling),
	[XMPP_ACTIVITY_GENERAL_UNDEFINED] = S(s_undefined),
	[XMPP_ACTIVITY_GENERAL_WORKING] = S(s_working),
};

static const uint8_t activity_general_lookup[] = {
	0, 11, 6, 0, 0, 0, 0, 0, 0, 8, 0, 4, 7, 0, 0, 13,
	0, 0, 0, 0, 0, 3, 0, 10, 0, 0, 5, 2, 12, 0, 9, 0
};

const struct xso_enum xmpp_activity_general_enum = {
	.strings = (const char *)&strings,
	.texts = activity_general_texts,
	.lookup = activity_general_lookup,
	.name = S(s_activity_general),
	.n_texts = sizeof activity_general_texts / sizeof *activity_general_texts,
	.lookup_bits = 5,
};

static const struct xso_class activity_general_content;
static const struct xso_class activity_general_content_specific_content;

/* clang-format off */
static const struct xso_field activity_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_general), .offset = offsetof(struct xmpp_activity, general),
	  .of = C_activity_general_content, .values = V_activity_general, .extra = E_activity_general },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_activity, text),
	  .count = offsetof(struct xmpp_activity, n_text),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t activity_lookup[] = {
	0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1,
	0, 0, 0, 0, 0, 1, 2, 1, 0, 0, 1, 1, 1, 0, 1, 0
};

const struct xso_class xmpp_activity_class = {
	.module = &xmpp_activity_module,
	.fields = activity_fields,
	.lookup = activity_lookup,
	.name = S(s_activity),
	.element = S(s_activity),
	.element_size = N(s_activity),
	.ns = S(s_http___jabber_org_protocol_activity),
	.size = sizeof(struct xmpp_activity),
	.unknown = offsetof(struct xmpp_activity, unknown),
	.n_fields = sizeof activity_fields / sizeof *activity_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field activity_general_content_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_specific), .offset = offsetof(struct xmpp_activity, specific),
	  .of = C_activity_general_content_specific_content, .values = V_activity_specific, .extra = E_activity_general_content_specific },
};
/* clang-format on */

static const uint8_t activity_general_content_lookup[] = {
	1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0,
	1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
	1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1,
	1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0,
	1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1,
	0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 0,
	0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1,
	0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1,
	1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0
};

static const struct xso_class activity_general_content = {
	.module = &xmpp_activity_module,
	.fields = activity_general_content_fields,
	.lookup = activity_general_content_lookup,
	.name = S(s_activity),
	.n_fields = sizeof activity_general_content_fields / sizeof *activity_general_content_fields,
	.lookup_bits = 8,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field activity_general_content_specific_content_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_detail), .offset = offsetof(struct xmpp_activity, detail) },
};
/* clang-format on */

static const uint8_t activity_general_content_specific_content_lookup[] = {
	0
};

static const struct xso_class activity_general_content_specific_content = {
	.module = &xmpp_activity_module,
	.fields = activity_general_content_specific_content_fields,
	.lookup = activity_general_content_specific_content_lookup,
	.name = S(s_activity),
	.n_fields = sizeof activity_general_content_specific_content_fields / sizeof *activity_general_content_specific_content_fields,
	.lookup_bits = 0,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_activity - 1] = &xmpp_activity_class,
	[C_activity_general_content - 1] = &activity_general_content,
	[C_activity_general_content_specific_content - 1] = &activity_general_content_specific_content,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_activity_specific - 1] = &xmpp_activity_specific_enum,
	[V_activity_general - 1] = &xmpp_activity_general_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_activity - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_activity - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_activity_module = {
	.version = 2,
	.name = "activity",
	.xep = "0108",
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
