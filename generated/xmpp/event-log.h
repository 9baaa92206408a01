/* Printed by xsoc from event-log.xml: do not edit. */
/* XEP-0337: Event Logging over XMPP. */
#ifndef XMPP_EVENT_LOG_H
#define XMPP_EVENT_LOG_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/event-log.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/event-log.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_event_log_module;

struct xmpp_event_log_tag {
	const char *name; /* required */
	const char *type; /* absent means xs:string */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_log_tag_class;

/* The value, or "xs:string" when it is absent. */
static inline const char *xmpp_event_log_tag_type(const struct xmpp_event_log_tag *o)
{
	return o->type ? o->type : "xs:string";
}

enum xmpp_event_log_level {
	XMPP_EVENT_LOG_LEVEL_MINOR = 0, /* also when it is absent */
	XMPP_EVENT_LOG_LEVEL_MAJOR,
	XMPP_EVENT_LOG_LEVEL_MEDIUM,
};

extern const struct xso_enum xmpp_event_log_level_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_event_log_level_text(enum xmpp_event_log_level value)
{
	return xso_enum_text(&xmpp_event_log_level_enum, (int)value);
}

enum xmpp_event_log_type {
	XMPP_EVENT_LOG_TYPE_INFORMATIONAL = 0, /* also when it is absent */
	XMPP_EVENT_LOG_TYPE_DEBUG,
	XMPP_EVENT_LOG_TYPE_NOTICE,
	XMPP_EVENT_LOG_TYPE_WARNING,
	XMPP_EVENT_LOG_TYPE_ERROR,
	XMPP_EVENT_LOG_TYPE_CRITICAL,
	XMPP_EVENT_LOG_TYPE_ALERT,
	XMPP_EVENT_LOG_TYPE_EMERGENCY,
};

extern const struct xso_enum xmpp_event_log_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_event_log_type_text(enum xmpp_event_log_type value)
{
	return xso_enum_text(&xmpp_event_log_type_enum, (int)value);
}

/*
 * <log xmlns='urn:xmpp:eventlog'>
 * Something that happened in a device or program.
 */
struct xmpp_event_log {
	const char *facility;
	const char *id;
	enum xmpp_event_log_level level;
	const char *module_;
	const char *object;
	const char *subject;
	struct xso_datetime timestamp; /* datetime, required */
	bool has_timestamp;
	enum xmpp_event_log_type type;
	const char *message;
	const struct xmpp_event_log_tag *tag;
	size_t n_tag;
	const char *stack_trace;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_log_class;

static inline struct xso_any xmpp_event_log_any(const struct xmpp_event_log *o)
{
	struct xso_any any = { &xmpp_event_log_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_event_log *xmpp_event_log_from(struct xso_any any)
{
	return any.cls == &xmpp_event_log_class ? (const struct xmpp_event_log *)any.object : NULL;
}

static inline enum xso_status xmpp_event_log_decode(struct xmpp_event_log *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_event_log_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_event_log_encode(const struct xmpp_event_log *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_event_log_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_event_log *xmpp_message_event_log(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_event_log *)xso_payload(&xmpp_message_class, o, &xmpp_event_log_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
