/* Printed by xsoc from mood.xml: do not edit. */
/* XEP-0107: User Mood. */
#ifndef XMPP_MOOD_H
#define XMPP_MOOD_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mood.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mood.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mood_module;

enum xmpp_mood_mood {
	XMPP_MOOD_MOOD_ABSENT = 0, /* there is none */
	XMPP_MOOD_MOOD_AFRAID,
	XMPP_MOOD_MOOD_AMAZED,
	XMPP_MOOD_MOOD_AMOROUS,
	XMPP_MOOD_MOOD_ANGRY,
	XMPP_MOOD_MOOD_ANNOYED,
	XMPP_MOOD_MOOD_ANXIOUS,
	XMPP_MOOD_MOOD_AROUSED,
	XMPP_MOOD_MOOD_ASHAMED,
	XMPP_MOOD_MOOD_BORED,
	XMPP_MOOD_MOOD_BRAVE,
	XMPP_MOOD_MOOD_CALM,
	XMPP_MOOD_MOOD_CAUTIOUS,
	XMPP_MOOD_MOOD_COLD,
	XMPP_MOOD_MOOD_CONFIDENT,
	XMPP_MOOD_MOOD_CONFUSED,
	XMPP_MOOD_MOOD_CONTEMPLATIVE,
	XMPP_MOOD_MOOD_CONTENTED,
	XMPP_MOOD_MOOD_CRANKY,
	XMPP_MOOD_MOOD_CRAZY,
	XMPP_MOOD_MOOD_CREATIVE,
	XMPP_MOOD_MOOD_CURIOUS,
	XMPP_MOOD_MOOD_DEJECTED,
	XMPP_MOOD_MOOD_DEPRESSED,
	XMPP_MOOD_MOOD_DISAPPOINTED,
	XMPP_MOOD_MOOD_DISGUSTED,
	XMPP_MOOD_MOOD_DISMAYED,
	XMPP_MOOD_MOOD_DISTRACTED,
	XMPP_MOOD_MOOD_EMBARRASSED,
	XMPP_MOOD_MOOD_ENVIOUS,
	XMPP_MOOD_MOOD_EXCITED,
	XMPP_MOOD_MOOD_FLIRTATIOUS,
	XMPP_MOOD_MOOD_FRUSTRATED,
	XMPP_MOOD_MOOD_GRATEFUL,
	XMPP_MOOD_MOOD_GRIEVING,
	XMPP_MOOD_MOOD_GRUMPY,
	XMPP_MOOD_MOOD_GUILTY,
	XMPP_MOOD_MOOD_HAPPY,
	XMPP_MOOD_MOOD_HOPEFUL,
	XMPP_MOOD_MOOD_HOT,
	XMPP_MOOD_MOOD_HUMBLED,
	XMPP_MOOD_MOOD_HUMILIATED,
	XMPP_MOOD_MOOD_HUNGRY,
	XMPP_MOOD_MOOD_HURT,
	XMPP_MOOD_MOOD_IMPRESSED,
	XMPP_MOOD_MOOD_IN_AWE,
	XMPP_MOOD_MOOD_IN_LOVE,
	XMPP_MOOD_MOOD_INDIGNANT,
	XMPP_MOOD_MOOD_INTERESTED,
	XMPP_MOOD_MOOD_INTOXICATED,
	XMPP_MOOD_MOOD_INVINCIBLE,
	XMPP_MOOD_MOOD_JEALOUS,
	XMPP_MOOD_MOOD_LONELY,
	XMPP_MOOD_MOOD_LOST,
	XMPP_MOOD_MOOD_LUCKY,
	XMPP_MOOD_MOOD_MEAN,
	XMPP_MOOD_MOOD_MOODY,
	XMPP_MOOD_MOOD_NERVOUS,
	XMPP_MOOD_MOOD_NEUTRAL,
	XMPP_MOOD_MOOD_OFFENDED,
	XMPP_MOOD_MOOD_OUTRAGED,
	XMPP_MOOD_MOOD_PLAYFUL,
	XMPP_MOOD_MOOD_PROUD,
	XMPP_MOOD_MOOD_RELAXED,
	XMPP_MOOD_MOOD_RELIEVED,
	XMPP_MOOD_MOOD_REMORSEFUL,
	XMPP_MOOD_MOOD_RESTLESS,
	XMPP_MOOD_MOOD_SAD,
	XMPP_MOOD_MOOD_SARCASTIC,
	XMPP_MOOD_MOOD_SATISFIED,
	XMPP_MOOD_MOOD_SERIOUS,
	XMPP_MOOD_MOOD_SHOCKED,
	XMPP_MOOD_MOOD_SHY,
	XMPP_MOOD_MOOD_SICK,
	XMPP_MOOD_MOOD_SLEEPY,
	XMPP_MOOD_MOOD_SPONTANEOUS,
	XMPP_MOOD_MOOD_STRESSED,
	XMPP_MOOD_MOOD_STRONG,
	XMPP_MOOD_MOOD_SURPRISED,
	XMPP_MOOD_MOOD_THANKFUL,
	XMPP_MOOD_MOOD_THIRSTY,
	XMPP_MOOD_MOOD_TIRED,
	XMPP_MOOD_MOOD_UNDEFINED,
	XMPP_MOOD_MOOD_WEAK,
	XMPP_MOOD_MOOD_WORRIED,
};

extern const struct xso_enum xmpp_mood_mood_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_mood_mood_text(enum xmpp_mood_mood value)
{
	return xso_enum_text(&xmpp_mood_mood_enum, (int)value);
}

/*
 * <mood xmlns='http://jabber.org/protocol/mood'>
 * Without content: no longer told.
 */
struct xmpp_mood {
	enum xmpp_mood_mood mood;
	struct xso_any detail; /* known or unknown */
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mood_class;

static inline struct xso_any xmpp_mood_any(const struct xmpp_mood *o)
{
	struct xso_any any = { &xmpp_mood_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mood *xmpp_mood_from(struct xso_any any)
{
	return any.cls == &xmpp_mood_class ? (const struct xmpp_mood *)any.object : NULL;
}

static inline enum xso_status xmpp_mood_decode(struct xmpp_mood *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mood_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mood_encode(const struct xmpp_mood *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mood_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_mood_text_by_lang(
	const struct xmpp_mood *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_mood_text_lookup(
	const struct xmpp_mood *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_mood *xmpp_pubsub_item_mood(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_mood *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_mood_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mood *xmpp_message_mood(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mood *)xso_payload(&xmpp_message_class, o, &xmpp_mood_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
