/* Printed by xsoc from presence-annotations.xml: do not edit. */
/* XEP-0310: Presence State Annotations. */
#ifndef XMPP_PRESENCE_ANNOTATIONS_H
#define XMPP_PRESENCE_ANNOTATIONS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/presence-annotations.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/presence-annotations.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_presence_annotations_module;

enum xmpp_presence_annotation_state {
	XMPP_PRESENCE_ANNOTATION_STATE_ABSENT = 0, /* there is none */
	XMPP_PRESENCE_ANNOTATION_STATE_CONNECTION_PAUSED,
	XMPP_PRESENCE_ANNOTATION_STATE_SERVER_UNAVAILABLE,
};

extern const struct xso_enum xmpp_presence_annotation_state_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_presence_annotation_state_text(enum xmpp_presence_annotation_state value)
{
	return xso_enum_text(&xmpp_presence_annotation_state_enum, (int)value);
}

/*
 * <state-annotation xmlns='urn:xmpp:psa'>
 * What a server knows beside the presence itself.
 */
struct xmpp_presence_annotation {
	const char *from; /* jid */
	enum xmpp_presence_annotation_state state;
	const struct xmpp_lang_text *description; /* one per lang */
	size_t n_description;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_presence_annotation_class;

static inline struct xso_any xmpp_presence_annotation_any(const struct xmpp_presence_annotation *o)
{
	struct xso_any any = { &xmpp_presence_annotation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_presence_annotation *xmpp_presence_annotation_from(struct xso_any any)
{
	return any.cls == &xmpp_presence_annotation_class ? (const struct xmpp_presence_annotation *)any.object : NULL;
}

static inline enum xso_status xmpp_presence_annotation_decode(struct xmpp_presence_annotation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_presence_annotation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_presence_annotation_encode(const struct xmpp_presence_annotation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_presence_annotation_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_presence_annotation_description_by_lang(
	const struct xmpp_presence_annotation *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->description, o->n_description, sizeof *o->description,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_presence_annotation_description_lookup(
	const struct xmpp_presence_annotation *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->description, o->n_description, sizeof *o->description,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a presence: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_presence_annotation *xmpp_presence_presence_annotation(
	const struct xmpp_presence *o, size_t *at)
{
	return (const struct xmpp_presence_annotation *)xso_payload(&xmpp_presence_class, o, &xmpp_presence_annotation_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
