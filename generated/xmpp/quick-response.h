/* Printed by xsoc from quick-response.xml: do not edit. */
/* XEP-0439: Quick Response. */
#ifndef XMPP_QUICK_RESPONSE_H
#define XMPP_QUICK_RESPONSE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/quick-response.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/quick-response.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_quick_response_module;

/*
 * <response xmlns='urn:xmpp:tmp:quick-response'>
 * A text that the user may send back as it is.
 */
struct xmpp_quick_response {
	const char *lang;
	const char *label; /* what to show for it; without one, the value */
	const char *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_quick_response_class;

static inline struct xso_any xmpp_quick_response_any(const struct xmpp_quick_response *o)
{
	struct xso_any any = { &xmpp_quick_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_quick_response *xmpp_quick_response_from(struct xso_any any)
{
	return any.cls == &xmpp_quick_response_class ? (const struct xmpp_quick_response *)any.object : NULL;
}

static inline enum xso_status xmpp_quick_response_decode(struct xmpp_quick_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_quick_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_quick_response_encode(const struct xmpp_quick_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_quick_response_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_quick_response *xmpp_message_quick_response(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_quick_response *)xso_payload(&xmpp_message_class, o, &xmpp_quick_response_class, at);
}

/*
 * <action xmlns='urn:xmpp:tmp:quick-response'>
 * Something that the user may choose to be done.
 */
struct xmpp_quick_action {
	const char *lang;
	const char *id; /* required */
	const char *label; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_quick_action_class;

static inline struct xso_any xmpp_quick_action_any(const struct xmpp_quick_action *o)
{
	struct xso_any any = { &xmpp_quick_action_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_quick_action *xmpp_quick_action_from(struct xso_any any)
{
	return any.cls == &xmpp_quick_action_class ? (const struct xmpp_quick_action *)any.object : NULL;
}

static inline enum xso_status xmpp_quick_action_decode(struct xmpp_quick_action *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_quick_action_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_quick_action_encode(const struct xmpp_quick_action *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_quick_action_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_quick_action *xmpp_message_quick_action(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_quick_action *)xso_payload(&xmpp_message_class, o, &xmpp_quick_action_class, at);
}

/*
 * <action-selected xmlns='urn:xmpp:tmp:quick-response'>
 * What was chosen.
 */
struct xmpp_quick_action_selected {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_quick_action_selected_class;

static inline struct xso_any xmpp_quick_action_selected_any(const struct xmpp_quick_action_selected *o)
{
	struct xso_any any = { &xmpp_quick_action_selected_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_quick_action_selected *xmpp_quick_action_selected_from(struct xso_any any)
{
	return any.cls == &xmpp_quick_action_selected_class ? (const struct xmpp_quick_action_selected *)any.object : NULL;
}

static inline enum xso_status xmpp_quick_action_selected_decode(struct xmpp_quick_action_selected *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_quick_action_selected_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_quick_action_selected_encode(const struct xmpp_quick_action_selected *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_quick_action_selected_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_quick_action_selected *xmpp_message_quick_action_selected(
	const struct xmpp_message *o)
{
	return (const struct xmpp_quick_action_selected *)xso_payload(&xmpp_message_class, o, &xmpp_quick_action_selected_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
