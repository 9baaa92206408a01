/* Printed by xsoc from notify.xml: do not edit. */
/* XEP-0492: Chat notification settings. */
#ifndef XMPP_NOTIFY_H
#define XMPP_NOTIFY_H

#include <xmpp/bookmark.h>
#include <xmpp/roster.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/notify.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/notify.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_notify_module;

enum xmpp_notify_setting_element {
	XMPP_NOTIFY_SETTING_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_NOTIFY_SETTING_ELEMENT_ALWAYS,
	XMPP_NOTIFY_SETTING_ELEMENT_ON_MENTION,
	XMPP_NOTIFY_SETTING_ELEMENT_NEVER,
};

extern const struct xso_enum xmpp_notify_setting_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_notify_setting_element_text(enum xmpp_notify_setting_element value)
{
	return xso_enum_text(&xmpp_notify_setting_element_enum, (int)value);
}

/*
 * <always xmlns='urn:xmpp:notification-settings:1'> and others
 * Which messages of the chat a client tells the user of. The setting for its own category
 * and type counts, else that for its category, else the one without either.
 */
struct xmpp_notify_setting {
	enum xmpp_notify_setting_element element; /* required */
	const char *ns; /* of the element; NULL: chosen when it is written */
	/* of the client's identity in service discovery: client, gateway ... */
	const char *identity_category;
	const char *identity_type; /* pc, phone ... Only with a category. */
	/* deprecated, Version 0: the type, where the category is client. */
	const char *client_type;
	/*
	 * Finer settings of other namespaces: not to be lost when somebody else changes the simple
	 * one.
	 */
	bool has_advanced;
	const struct xso_any *advanced; /* known and unknown, in order */
	size_t n_advanced;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_notify_setting_class;

static inline struct xso_any xmpp_notify_setting_any(const struct xmpp_notify_setting *o)
{
	struct xso_any any = { &xmpp_notify_setting_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_notify_setting *xmpp_notify_setting_from(struct xso_any any)
{
	return any.cls == &xmpp_notify_setting_class ? (const struct xmpp_notify_setting *)any.object : NULL;
}

static inline enum xso_status xmpp_notify_setting_decode(struct xmpp_notify_setting *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_notify_setting_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_notify_setting_encode(const struct xmpp_notify_setting *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_notify_setting_class, o, ns, writer, error);
}

/*
 * <notify xmlns='urn:xmpp:notification-settings:1'> and others
 * When the user wants to be told of messages in this chat.
 */
struct xmpp_notify {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_notify_setting *setting;
	size_t n_setting;
	/* deprecated, Version 0: finer settings stand beside the simple ones. */
	bool has_advanced;
	const struct xso_any *advanced; /* known and unknown, in order */
	size_t n_advanced;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_notify_class;

static inline struct xso_any xmpp_notify_any(const struct xmpp_notify *o)
{
	struct xso_any any = { &xmpp_notify_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_notify *xmpp_notify_from(struct xso_any any)
{
	return any.cls == &xmpp_notify_class ? (const struct xmpp_notify *)any.object : NULL;
}

static inline enum xso_status xmpp_notify_decode(struct xmpp_notify *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_notify_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_notify_encode(const struct xmpp_notify *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_notify_class, o, ns, writer, error);
}

/* In a bookmark. NULL: none. */
static inline const struct xmpp_notify *xmpp_bookmark_notify(
	const struct xmpp_bookmark *o)
{
	return (const struct xmpp_notify *)xso_payload(&xmpp_bookmark_class, o, &xmpp_notify_class, NULL);
}

/* In a roster-item. NULL: none. */
static inline const struct xmpp_notify *xmpp_roster_item_notify(
	const struct xmpp_roster_item *o)
{
	return (const struct xmpp_notify *)xso_payload(&xmpp_roster_item_class, o, &xmpp_notify_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
