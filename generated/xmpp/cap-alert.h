/* Printed by xsoc from cap-alert.xml: do not edit. */
/* XEP-0127: Common Alerting Protocol (CAP) Over XMPP. */
/* Warnings of dangers, in the format of OASIS: versions 1.0 to 1.2. */
#ifndef XMPP_CAP_ALERT_H
#define XMPP_CAP_ALERT_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/cap-alert.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/cap-alert.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_cap_alert_module;

struct xmpp_cap_alert_info_event_code {
	const char *text; /* in version 1.0: name=value */
	const char *name;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_info_event_code_class;

struct xmpp_cap_alert_info_parameter {
	const char *text; /* in version 1.0: name=value */
	const char *name;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_info_parameter_class;

struct xmpp_cap_alert_info_resource {
	const char *description;
	const char *mime_type;
	uint64_t size;
	bool has_size;
	const char *uri;
	struct xso_bytes data; /* base64 */
	const char *digest; /* SHA-1 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_info_resource_class;

struct xmpp_cap_alert_info_area_geocode {
	const char *text; /* in version 1.0: name=value */
	const char *name;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_info_area_geocode_class;

struct xmpp_cap_alert_info_area {
	const char *description;
	const char *const *polygon; /* pairs of degrees north and east; the last is the first */
	size_t n_polygon;
	const char *const *circle; /* degrees north and east, then kilometres */
	size_t n_circle;
	const struct xmpp_cap_alert_info_area_geocode *geocode;
	size_t n_geocode;
	double altitude; /* feet above the sea */
	bool has_altitude;
	double ceiling; /* feet above the sea */
	bool has_ceiling;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_info_area_class;

enum xmpp_cap_alert_info_category {
	XMPP_CAP_ALERT_INFO_CATEGORY_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_INFO_CATEGORY_GEO,
	XMPP_CAP_ALERT_INFO_CATEGORY_MET,
	XMPP_CAP_ALERT_INFO_CATEGORY_SAFETY,
	XMPP_CAP_ALERT_INFO_CATEGORY_SECURITY,
	XMPP_CAP_ALERT_INFO_CATEGORY_RESCUE,
	XMPP_CAP_ALERT_INFO_CATEGORY_FIRE,
	XMPP_CAP_ALERT_INFO_CATEGORY_HEALTH,
	XMPP_CAP_ALERT_INFO_CATEGORY_ENV,
	XMPP_CAP_ALERT_INFO_CATEGORY_TRANSPORT,
	XMPP_CAP_ALERT_INFO_CATEGORY_INFRA,
	XMPP_CAP_ALERT_INFO_CATEGORY_CBRNE,
	XMPP_CAP_ALERT_INFO_CATEGORY_OTHER,
};

extern const struct xso_enum xmpp_cap_alert_info_category_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_info_category_text(enum xmpp_cap_alert_info_category value)
{
	return xso_enum_text(&xmpp_cap_alert_info_category_enum, (int)value);
}

enum xmpp_cap_alert_info_response_type {
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_SHELTER,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_EVACUATE,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_PREPARE,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_EXECUTE,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_AVOID,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_MONITOR,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_ASSESS,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_ALL_CLEAR,
	XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_NONE,
};

extern const struct xso_enum xmpp_cap_alert_info_response_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_info_response_type_text(enum xmpp_cap_alert_info_response_type value)
{
	return xso_enum_text(&xmpp_cap_alert_info_response_type_enum, (int)value);
}

enum xmpp_cap_alert_info_urgency {
	XMPP_CAP_ALERT_INFO_URGENCY_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_INFO_URGENCY_IMMEDIATE,
	XMPP_CAP_ALERT_INFO_URGENCY_EXPECTED,
	XMPP_CAP_ALERT_INFO_URGENCY_FUTURE,
	XMPP_CAP_ALERT_INFO_URGENCY_PAST,
	XMPP_CAP_ALERT_INFO_URGENCY_UNKNOWN,
};

extern const struct xso_enum xmpp_cap_alert_info_urgency_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_info_urgency_text(enum xmpp_cap_alert_info_urgency value)
{
	return xso_enum_text(&xmpp_cap_alert_info_urgency_enum, (int)value);
}

enum xmpp_cap_alert_info_severity {
	XMPP_CAP_ALERT_INFO_SEVERITY_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_INFO_SEVERITY_EXTREME,
	XMPP_CAP_ALERT_INFO_SEVERITY_SEVERE,
	XMPP_CAP_ALERT_INFO_SEVERITY_MODERATE,
	XMPP_CAP_ALERT_INFO_SEVERITY_MINOR,
	XMPP_CAP_ALERT_INFO_SEVERITY_UNKNOWN,
};

extern const struct xso_enum xmpp_cap_alert_info_severity_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_info_severity_text(enum xmpp_cap_alert_info_severity value)
{
	return xso_enum_text(&xmpp_cap_alert_info_severity_enum, (int)value);
}

enum xmpp_cap_alert_info_certainty {
	XMPP_CAP_ALERT_INFO_CERTAINTY_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_INFO_CERTAINTY_OBSERVED,
	XMPP_CAP_ALERT_INFO_CERTAINTY_LIKELY,
	XMPP_CAP_ALERT_INFO_CERTAINTY_POSSIBLE,
	XMPP_CAP_ALERT_INFO_CERTAINTY_UNLIKELY,
	XMPP_CAP_ALERT_INFO_CERTAINTY_UNKNOWN,
};

extern const struct xso_enum xmpp_cap_alert_info_certainty_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_info_certainty_text(enum xmpp_cap_alert_info_certainty value)
{
	return xso_enum_text(&xmpp_cap_alert_info_certainty_enum, (int)value);
}

/* What is said, in one language. */
struct xmpp_cap_alert_info {
	const char *language; /* lang */
	const enum xmpp_cap_alert_info_category *category;
	size_t n_category;
	const char *event; /* required */
	const enum xmpp_cap_alert_info_response_type *response_type;
	size_t n_response_type;
	enum xmpp_cap_alert_info_urgency urgency;
	enum xmpp_cap_alert_info_severity severity;
	enum xmpp_cap_alert_info_certainty certainty;
	const char *audience;
	const struct xmpp_cap_alert_info_event_code *event_code;
	size_t n_event_code;
	struct xso_datetime effective; /* datetime */
	bool has_effective;
	struct xso_datetime onset; /* datetime */
	bool has_onset;
	struct xso_datetime expires; /* datetime */
	bool has_expires;
	const char *sender_name;
	const char *headline;
	const char *description;
	const char *instruction;
	const char *web; /* uri */
	const char *contact;
	const struct xmpp_cap_alert_info_parameter *parameter;
	size_t n_parameter;
	const struct xmpp_cap_alert_info_resource *resource;
	size_t n_resource;
	const struct xmpp_cap_alert_info_area *area;
	size_t n_area;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_info_class;

enum xmpp_cap_alert_status {
	XMPP_CAP_ALERT_STATUS_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_STATUS_ACTUAL,
	XMPP_CAP_ALERT_STATUS_EXERCISE,
	XMPP_CAP_ALERT_STATUS_SYSTEM,
	XMPP_CAP_ALERT_STATUS_TEST,
	XMPP_CAP_ALERT_STATUS_DRAFT,
};

extern const struct xso_enum xmpp_cap_alert_status_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_status_text(enum xmpp_cap_alert_status value)
{
	return xso_enum_text(&xmpp_cap_alert_status_enum, (int)value);
}

enum xmpp_cap_alert_msg_type {
	XMPP_CAP_ALERT_MSG_TYPE_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_MSG_TYPE_ALERT,
	XMPP_CAP_ALERT_MSG_TYPE_UPDATE,
	XMPP_CAP_ALERT_MSG_TYPE_CANCEL,
	XMPP_CAP_ALERT_MSG_TYPE_ACK,
	XMPP_CAP_ALERT_MSG_TYPE_ERROR,
};

extern const struct xso_enum xmpp_cap_alert_msg_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_msg_type_text(enum xmpp_cap_alert_msg_type value)
{
	return xso_enum_text(&xmpp_cap_alert_msg_type_enum, (int)value);
}

enum xmpp_cap_alert_scope {
	XMPP_CAP_ALERT_SCOPE_ABSENT = 0, /* there is none */
	XMPP_CAP_ALERT_SCOPE_PUBLIC,
	XMPP_CAP_ALERT_SCOPE_RESTRICTED,
	XMPP_CAP_ALERT_SCOPE_PRIVATE,
};

extern const struct xso_enum xmpp_cap_alert_scope_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_cap_alert_scope_text(enum xmpp_cap_alert_scope value)
{
	return xso_enum_text(&xmpp_cap_alert_scope_enum, (int)value);
}

/* <alert xmlns='http://www.incident.com/cap/1.0'> and others */
struct xmpp_cap_alert {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *identifier; /* required */
	const char *sender; /* required */
	const char *password; /* deprecated, secret */
	struct xso_datetime sent; /* datetime */
	bool has_sent;
	enum xmpp_cap_alert_status status; /* of practice, only Actual is meant */
	enum xmpp_cap_alert_msg_type msg_type;
	const char *source;
	enum xmpp_cap_alert_scope scope;
	const char *restriction;
	const char *addresses;
	const char *const *code;
	size_t n_code;
	const char *note;
	const char *references; /* earlier ones: sender,identifier,sent */
	const char *incidents;
	const struct xmpp_cap_alert_info *info; /* What is said, in one language. */
	size_t n_info;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_cap_alert_class;

static inline struct xso_any xmpp_cap_alert_any(const struct xmpp_cap_alert *o)
{
	struct xso_any any = { &xmpp_cap_alert_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_cap_alert *xmpp_cap_alert_from(struct xso_any any)
{
	return any.cls == &xmpp_cap_alert_class ? (const struct xmpp_cap_alert *)any.object : NULL;
}

static inline enum xso_status xmpp_cap_alert_decode(struct xmpp_cap_alert *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_cap_alert_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_cap_alert_encode(const struct xmpp_cap_alert *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_cap_alert_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_cap_alert *xmpp_message_cap_alert(
	const struct xmpp_message *o)
{
	return (const struct xmpp_cap_alert *)xso_payload(&xmpp_message_class, o, &xmpp_cap_alert_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_cap_alert *xmpp_pubsub_item_cap_alert(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_cap_alert *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_cap_alert_class, NULL);
}

/* In a pubsub-event-items. NULL: none. */
static inline const struct xmpp_cap_alert *xmpp_pubsub_event_items_cap_alert(
	const struct xmpp_pubsub_event_items *o)
{
	return (const struct xmpp_cap_alert *)xso_payload(&xmpp_pubsub_event_items_class, o, &xmpp_cap_alert_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
