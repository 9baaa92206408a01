/* Printed by xsoc from activity.xml: do not edit. */
/* XEP-0108: User Activity. */
#ifndef XMPP_ACTIVITY_H
#define XMPP_ACTIVITY_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/activity.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/activity.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_activity_module;

enum xmpp_activity_specific {
	XMPP_ACTIVITY_SPECIFIC_ABSENT = 0, /* there is none */
	XMPP_ACTIVITY_SPECIFIC_AT_THE_SPA,
	XMPP_ACTIVITY_SPECIFIC_BRUSHING_TEETH,
	XMPP_ACTIVITY_SPECIFIC_BUYING_GROCERIES,
	XMPP_ACTIVITY_SPECIFIC_CLEANING,
	XMPP_ACTIVITY_SPECIFIC_CODING,
	XMPP_ACTIVITY_SPECIFIC_COMMUTING,
	XMPP_ACTIVITY_SPECIFIC_COOKING,
	XMPP_ACTIVITY_SPECIFIC_CYCLING,
	XMPP_ACTIVITY_SPECIFIC_DANCING,
	XMPP_ACTIVITY_SPECIFIC_DAY_OFF,
	XMPP_ACTIVITY_SPECIFIC_DOING_MAINTENANCE,
	XMPP_ACTIVITY_SPECIFIC_DOING_THE_DISHES,
	XMPP_ACTIVITY_SPECIFIC_DOING_THE_LAUNDRY,
	XMPP_ACTIVITY_SPECIFIC_DRIVING,
	XMPP_ACTIVITY_SPECIFIC_FISHING,
	XMPP_ACTIVITY_SPECIFIC_GAMING,
	XMPP_ACTIVITY_SPECIFIC_GARDENING,
	XMPP_ACTIVITY_SPECIFIC_GETTING_A_HAIRCUT,
	XMPP_ACTIVITY_SPECIFIC_GOING_OUT,
	XMPP_ACTIVITY_SPECIFIC_HANGING_OUT,
	XMPP_ACTIVITY_SPECIFIC_HAVING_A_BEER,
	XMPP_ACTIVITY_SPECIFIC_HAVING_A_SNACK,
	XMPP_ACTIVITY_SPECIFIC_HAVING_BREAKFAST,
	XMPP_ACTIVITY_SPECIFIC_HAVING_COFFEE,
	XMPP_ACTIVITY_SPECIFIC_HAVING_DINNER,
	XMPP_ACTIVITY_SPECIFIC_HAVING_LUNCH,
	XMPP_ACTIVITY_SPECIFIC_HAVING_TEA,
	XMPP_ACTIVITY_SPECIFIC_HIDING,
	XMPP_ACTIVITY_SPECIFIC_HIKING,
	XMPP_ACTIVITY_SPECIFIC_IN_A_CAR,
	XMPP_ACTIVITY_SPECIFIC_IN_A_MEETING,
	XMPP_ACTIVITY_SPECIFIC_IN_REAL_LIFE,
	XMPP_ACTIVITY_SPECIFIC_JOGGING,
	XMPP_ACTIVITY_SPECIFIC_ON_A_BUS,
	XMPP_ACTIVITY_SPECIFIC_ON_A_PLANE,
	XMPP_ACTIVITY_SPECIFIC_ON_A_TRAIN,
	XMPP_ACTIVITY_SPECIFIC_ON_A_TRIP,
	XMPP_ACTIVITY_SPECIFIC_ON_THE_PHONE,
	XMPP_ACTIVITY_SPECIFIC_ON_VACATION,
	XMPP_ACTIVITY_SPECIFIC_ON_VIDEO_PHONE,
	XMPP_ACTIVITY_SPECIFIC_OTHER,
	XMPP_ACTIVITY_SPECIFIC_PARTYING,
	XMPP_ACTIVITY_SPECIFIC_PLAYING_SPORTS,
	XMPP_ACTIVITY_SPECIFIC_PRAYING,
	XMPP_ACTIVITY_SPECIFIC_READING,
	XMPP_ACTIVITY_SPECIFIC_REHEARSING,
	XMPP_ACTIVITY_SPECIFIC_RUNNING,
	XMPP_ACTIVITY_SPECIFIC_RUNNING_AN_ERRAND,
	XMPP_ACTIVITY_SPECIFIC_SCHEDULED_HOLIDAY,
	XMPP_ACTIVITY_SPECIFIC_SHAVING,
	XMPP_ACTIVITY_SPECIFIC_SHOPPING,
	XMPP_ACTIVITY_SPECIFIC_SKIING,
	XMPP_ACTIVITY_SPECIFIC_SLEEPING,
	XMPP_ACTIVITY_SPECIFIC_SMOKING,
	XMPP_ACTIVITY_SPECIFIC_SOCIALIZING,
	XMPP_ACTIVITY_SPECIFIC_STUDYING,
	XMPP_ACTIVITY_SPECIFIC_SUNBATHING,
	XMPP_ACTIVITY_SPECIFIC_SWIMMING,
	XMPP_ACTIVITY_SPECIFIC_TAKING_A_BATH,
	XMPP_ACTIVITY_SPECIFIC_TAKING_A_SHOWER,
	XMPP_ACTIVITY_SPECIFIC_THINKING,
	XMPP_ACTIVITY_SPECIFIC_WALKING,
	XMPP_ACTIVITY_SPECIFIC_WALKING_THE_DOG,
	XMPP_ACTIVITY_SPECIFIC_WATCHING_A_MOVIE,
	XMPP_ACTIVITY_SPECIFIC_WATCHING_TV,
	XMPP_ACTIVITY_SPECIFIC_WORKING_OUT,
	XMPP_ACTIVITY_SPECIFIC_WRITING,
};

extern const struct xso_enum xmpp_activity_specific_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_activity_specific_text(enum xmpp_activity_specific value)
{
	return xso_enum_text(&xmpp_activity_specific_enum, (int)value);
}

enum xmpp_activity_general {
	XMPP_ACTIVITY_GENERAL_ABSENT = 0, /* there is none */
	XMPP_ACTIVITY_GENERAL_DOING_CHORES,
	XMPP_ACTIVITY_GENERAL_DRINKING,
	XMPP_ACTIVITY_GENERAL_EATING,
	XMPP_ACTIVITY_GENERAL_EXERCISING,
	XMPP_ACTIVITY_GENERAL_GROOMING,
	XMPP_ACTIVITY_GENERAL_HAVING_APPOINTMENT,
	XMPP_ACTIVITY_GENERAL_INACTIVE,
	XMPP_ACTIVITY_GENERAL_RELAXING,
	XMPP_ACTIVITY_GENERAL_TALKING,
	XMPP_ACTIVITY_GENERAL_TRAVELING,
	XMPP_ACTIVITY_GENERAL_UNDEFINED,
	XMPP_ACTIVITY_GENERAL_WORKING,
};

extern const struct xso_enum xmpp_activity_general_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_activity_general_text(enum xmpp_activity_general value)
{
	return xso_enum_text(&xmpp_activity_general_enum, (int)value);
}

/*
 * <activity xmlns='http://jabber.org/protocol/activity'>
 * What somebody is doing, in general and in particular. With neither it is not told any
 * more.
 */
struct xmpp_activity {
	enum xmpp_activity_general general;
	enum xmpp_activity_specific specific;
	/* known or unknown, an element of somebody's own that says it more precisely still */
	struct xso_any detail;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_activity_class;

static inline struct xso_any xmpp_activity_any(const struct xmpp_activity *o)
{
	struct xso_any any = { &xmpp_activity_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_activity *xmpp_activity_from(struct xso_any any)
{
	return any.cls == &xmpp_activity_class ? (const struct xmpp_activity *)any.object : NULL;
}

static inline enum xso_status xmpp_activity_decode(struct xmpp_activity *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_activity_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_activity_encode(const struct xmpp_activity *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_activity_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_activity_text_by_lang(
	const struct xmpp_activity *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_activity_text_lookup(
	const struct xmpp_activity *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_activity *xmpp_pubsub_item_activity(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_activity *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_activity_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_activity *xmpp_message_activity(
	const struct xmpp_message *o)
{
	return (const struct xmpp_activity *)xso_payload(&xmpp_message_class, o, &xmpp_activity_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
