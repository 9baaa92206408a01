/* Printed by xsoc from markers.xml: do not edit. */
/* XEP-0333: Displayed Markers. */
#ifndef XMPP_MARKERS_H
#define XMPP_MARKERS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/markers.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/markers.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_markers_module;

/*
 * <markable xmlns='urn:xmpp:chat-markers:0'>
 * Its sender would like markers.
 */
struct xmpp_markable {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_markable_class;

static inline struct xso_any xmpp_markable_any(const struct xmpp_markable *o)
{
	struct xso_any any = { &xmpp_markable_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_markable *xmpp_markable_from(struct xso_any any)
{
	return any.cls == &xmpp_markable_class ? (const struct xmpp_markable *)any.object : NULL;
}

static inline enum xso_status xmpp_markable_decode(struct xmpp_markable *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_markable_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_markable_encode(const struct xmpp_markable *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_markable_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_markable *xmpp_message_markable(
	const struct xmpp_message *o)
{
	return (const struct xmpp_markable *)xso_payload(&xmpp_message_class, o, &xmpp_markable_class, NULL);
}

enum xmpp_marker_element {
	XMPP_MARKER_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_MARKER_ELEMENT_DISPLAYED,
	XMPP_MARKER_ELEMENT_RECEIVED,
	XMPP_MARKER_ELEMENT_ACKNOWLEDGED,
};

extern const struct xso_enum xmpp_marker_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_marker_element_text(enum xmpp_marker_element value)
{
	return xso_enum_text(&xmpp_marker_element_enum, (int)value);
}

/*
 * <displayed xmlns='urn:xmpp:chat-markers:0'> and others
 * All up to the message of that id was displayed; received and acknowledged are of earlier
 * versions of the XEP.
 */
struct xmpp_marker {
	enum xmpp_marker_element element; /* required */
	const char *id; /* required */
	const char *thread; /* deprecated */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_marker_class;

static inline struct xso_any xmpp_marker_any(const struct xmpp_marker *o)
{
	struct xso_any any = { &xmpp_marker_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_marker *xmpp_marker_from(struct xso_any any)
{
	return any.cls == &xmpp_marker_class ? (const struct xmpp_marker *)any.object : NULL;
}

static inline enum xso_status xmpp_marker_decode(struct xmpp_marker *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_marker_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_marker_encode(const struct xmpp_marker *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_marker_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_marker *xmpp_message_marker(
	const struct xmpp_message *o)
{
	return (const struct xmpp_marker *)xso_payload(&xmpp_message_class, o, &xmpp_marker_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
