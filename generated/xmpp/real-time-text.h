/* Printed by xsoc from real-time-text.xml: do not edit. */
/* XEP-0301: In-Band Real Time Text. */
#ifndef XMPP_REAL_TIME_TEXT_H
#define XMPP_REAL_TIME_TEXT_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/real-time-text.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/real-time-text.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_real_time_text_module;

enum xmpp_rtt_action_element {
	XMPP_RTT_ACTION_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RTT_ACTION_ELEMENT_INSERT,
	XMPP_RTT_ACTION_ELEMENT_ERASE, /* what stands before the position */
	XMPP_RTT_ACTION_ELEMENT_WAIT,
};

extern const struct xso_enum xmpp_rtt_action_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtt_action_element_text(enum xmpp_rtt_action_element value)
{
	return xso_enum_text(&xmpp_rtt_action_element_enum, (int)value);
}

/*
 * <t xmlns='urn:xmpp:rtt:0'> and others
 * One step of editing. Positions count characters of Unicode.
 */
struct xmpp_rtt_action {
	enum xmpp_rtt_action_element element; /* required */
	uint32_t position; /* without one: the end */
	bool has_position;
	uint32_t amount; /* characters to erase, 1 without it; milliseconds to wait */
	bool has_amount;
	const char *text; /* to insert */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtt_action_class;

static inline struct xso_any xmpp_rtt_action_any(const struct xmpp_rtt_action *o)
{
	struct xso_any any = { &xmpp_rtt_action_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtt_action *xmpp_rtt_action_from(struct xso_any any)
{
	return any.cls == &xmpp_rtt_action_class ? (const struct xmpp_rtt_action *)any.object : NULL;
}

static inline enum xso_status xmpp_rtt_action_decode(struct xmpp_rtt_action *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtt_action_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtt_action_encode(const struct xmpp_rtt_action *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtt_action_class, o, ns, writer, error);
}

enum xmpp_rtt_event {
	XMPP_RTT_EVENT_EDIT = 0, /* also when it is absent */
	XMPP_RTT_EVENT_NEW,
	XMPP_RTT_EVENT_RESET,
	XMPP_RTT_EVENT_INIT,
	XMPP_RTT_EVENT_CANCEL,
};

extern const struct xso_enum xmpp_rtt_event_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtt_event_text(enum xmpp_rtt_event value)
{
	return xso_enum_text(&xmpp_rtt_event_enum, (int)value);
}

/*
 * <rtt xmlns='urn:xmpp:rtt:0'>
 * What somebody changes in a message that is being written.
 */
struct xmpp_rtt {
	enum xmpp_rtt_event event;
	const char *id; /* of the message that it corrects, see XEP-0308 */
	uint32_t seq; /* required, one more each time */
	const struct xmpp_rtt_action *action;
	size_t n_action;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtt_class;

static inline struct xso_any xmpp_rtt_any(const struct xmpp_rtt *o)
{
	struct xso_any any = { &xmpp_rtt_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtt *xmpp_rtt_from(struct xso_any any)
{
	return any.cls == &xmpp_rtt_class ? (const struct xmpp_rtt *)any.object : NULL;
}

static inline enum xso_status xmpp_rtt_decode(struct xmpp_rtt *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtt_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtt_encode(const struct xmpp_rtt *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtt_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_rtt *xmpp_message_rtt(
	const struct xmpp_message *o)
{
	return (const struct xmpp_rtt *)xso_payload(&xmpp_message_class, o, &xmpp_rtt_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
