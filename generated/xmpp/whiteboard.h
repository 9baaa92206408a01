/* Printed by xsoc from whiteboard.xml: do not edit. */
/* XEP-0113: Simple Whiteboarding. */
#ifndef XMPP_WHITEBOARD_H
#define XMPP_WHITEBOARD_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/whiteboard.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/whiteboard.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_whiteboard_module;

enum xmpp_whiteboard_action_element {
	XMPP_WHITEBOARD_ACTION_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_WHITEBOARD_ACTION_ELEMENT_PATH,
	XMPP_WHITEBOARD_ACTION_ELEMENT_MOVE,
	XMPP_WHITEBOARD_ACTION_ELEMENT_DELETE,
};

extern const struct xso_enum xmpp_whiteboard_action_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_whiteboard_action_element_text(enum xmpp_whiteboard_action_element value)
{
	return xso_enum_text(&xmpp_whiteboard_action_element_enum, (int)value);
}

/*
 * <path xmlns='http://jabber.org/protocol/swb'> and others
 * A step of drawing.
 */
struct xmpp_whiteboard_action {
	enum xmpp_whiteboard_action_element element; /* required */
	const char *path; /* of path: as in SVG */
	int32_t dx; /* of move */
	bool has_dx;
	int32_t dy; /* of move */
	bool has_dy;
	const char *id;
	const char *stroke; /* absent means #000000, of path: its colour */
	int32_t stroke_width; /* absent means 1, of path */
	bool has_stroke_width;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_whiteboard_action_class;

static inline struct xso_any xmpp_whiteboard_action_any(const struct xmpp_whiteboard_action *o)
{
	struct xso_any any = { &xmpp_whiteboard_action_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_whiteboard_action *xmpp_whiteboard_action_from(struct xso_any any)
{
	return any.cls == &xmpp_whiteboard_action_class ? (const struct xmpp_whiteboard_action *)any.object : NULL;
}

static inline enum xso_status xmpp_whiteboard_action_decode(struct xmpp_whiteboard_action *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_whiteboard_action_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_whiteboard_action_encode(const struct xmpp_whiteboard_action *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_whiteboard_action_class, o, ns, writer, error);
}

/* The value, or "#000000" when it is absent. */
static inline const char *xmpp_whiteboard_action_stroke(const struct xmpp_whiteboard_action *o)
{
	return o->stroke ? o->stroke : "#000000";
}

/* The value, or 1 when it is absent. */
static inline int32_t xmpp_whiteboard_action_stroke_width(const struct xmpp_whiteboard_action *o)
{
	return o->has_stroke_width ? o->stroke_width : 1;
}

/* <x xmlns='http://jabber.org/protocol/swb'> */
struct xmpp_whiteboard {
	const struct xmpp_whiteboard_action *action;
	size_t n_action;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_whiteboard_class;

static inline struct xso_any xmpp_whiteboard_any(const struct xmpp_whiteboard *o)
{
	struct xso_any any = { &xmpp_whiteboard_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_whiteboard *xmpp_whiteboard_from(struct xso_any any)
{
	return any.cls == &xmpp_whiteboard_class ? (const struct xmpp_whiteboard *)any.object : NULL;
}

static inline enum xso_status xmpp_whiteboard_decode(struct xmpp_whiteboard *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_whiteboard_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_whiteboard_encode(const struct xmpp_whiteboard *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_whiteboard_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_whiteboard *xmpp_message_whiteboard(
	const struct xmpp_message *o)
{
	return (const struct xmpp_whiteboard *)xso_payload(&xmpp_message_class, o, &xmpp_whiteboard_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
