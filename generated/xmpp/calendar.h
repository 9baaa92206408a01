/* Printed by xsoc from calendar.xml: do not edit. */
/* XEP-0471: Calendar Events. */
#ifndef XMPP_CALENDAR_H
#define XMPP_CALENDAR_H

#include <xmpp/attachments.h>
#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/direct-invite.h>
#include <xmpp/file-sharing.h>
#include <xmpp/geoloc.h>
#include <xmpp/pubsub.h>
#include <xmpp/url-data.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/calendar.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/calendar.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_calendar_module;

/* A node that belongs to the event. */
struct xmpp_event_node {
	const char *jid; /* required */
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_node_class;

/*
 * <rsvp xmlns='urn:xmpp:calendar-events:0'>
 * A form that asks who comes, or one that says so.
 */
struct xmpp_event_reply {
	const char *lang;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_reply_class;

static inline struct xso_any xmpp_event_reply_any(const struct xmpp_event_reply *o)
{
	struct xso_any any = { &xmpp_event_reply_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_event_reply *xmpp_event_reply_from(struct xso_any any)
{
	return any.cls == &xmpp_event_reply_class ? (const struct xmpp_event_reply *)any.object : NULL;
}

static inline enum xso_status xmpp_event_reply_decode(struct xmpp_event_reply *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_event_reply_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_event_reply_encode(const struct xmpp_event_reply *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_event_reply_class, o, ns, writer, error);
}

/* In an attachments. NULL: none. */
static inline const struct xmpp_event_reply *xmpp_attachments_event_reply(
	const struct xmpp_attachments *o)
{
	return (const struct xmpp_event_reply *)xso_payload(&xmpp_attachments_class, o, &xmpp_event_reply_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_event_reply *xmpp_message_event_reply(
	const struct xmpp_message *o)
{
	return (const struct xmpp_event_reply *)xso_payload(&xmpp_message_class, o, &xmpp_event_reply_class, NULL);
}

enum xmpp_event_description_type {
	XMPP_EVENT_DESCRIPTION_TYPE_ABSENT = 0, /* there is none */
	XMPP_EVENT_DESCRIPTION_TYPE_TEXT,
	XMPP_EVENT_DESCRIPTION_TYPE_XHTML,
};

extern const struct xso_enum xmpp_event_description_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_event_description_type_text(enum xmpp_event_description_type value)
{
	return xso_enum_text(&xmpp_event_description_type_enum, (int)value);
}

/* Sanitize what is XHTML. */
struct xmpp_event_description {
	enum xmpp_event_description_type type;
	const char *lang;
	const struct xso_raw *content;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_description_class;

struct xmpp_event_category {
	const char *term; /* required */
	const char *wikidata; /* the entity of Wikidata */
	const char *lang;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_category_class;

struct xmpp_event_location_online_software {
	const char *name; /* required */
	bool need_install;
	const char *url; /* uri */
	const char *wikidata;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_location_online_software_class;

struct xmpp_event_location_online {
	const struct xmpp_lang_text *name; /* one per lang */
	size_t n_name;
	const struct xmpp_lang_text *instructions; /* one per lang */
	size_t n_instructions;
	const struct xmpp_event_location_online_software *software;
	const struct xmpp_direct_invite *room;
	const struct xmpp_url_data *url;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_location_online_class;

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_event_location_online_name_by_lang(
	const struct xmpp_event_location_online *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->name, o->n_name, sizeof *o->name,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_event_location_online_name_lookup(
	const struct xmpp_event_location_online *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->name, o->n_name, sizeof *o->name,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_event_location_online_instructions_by_lang(
	const struct xmpp_event_location_online *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->instructions, o->n_instructions, sizeof *o->instructions,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_event_location_online_instructions_lookup(
	const struct xmpp_event_location_online *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->instructions, o->n_instructions, sizeof *o->instructions,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

struct xmpp_event_location {
	const char *id; /* where there are several: one is main */
	const struct xmpp_geoloc *geoloc;
	const struct xmpp_event_location_online *online;
	size_t n_online;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_location_class;

/* The event as its organizer published it. */
struct xmpp_event_external {
	const char *item; /* required */
	const char *jid; /* required */
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_external_class;

/* <event xmlns='urn:xmpp:calendar-events:0'> */
struct xmpp_event {
	const struct xmpp_lang_text *name; /* one per lang */
	size_t n_name;
	struct xso_datetime start; /* datetime, required */
	bool has_start;
	struct xso_datetime end; /* datetime, required */
	bool has_end;
	bool has_picture;
	const struct xmpp_file_sharing *picture;
	const struct xmpp_event_description *description; /* Sanitize what is XHTML. */
	size_t n_description;
	const struct xmpp_event_category *category;
	size_t n_category;
	const struct xmpp_event_location *location;
	size_t n_location;
	const struct xmpp_event_reply *rsvp;
	size_t n_rsvp;
	const struct xmpp_event_node *invitees;
	const struct xmpp_event_node *comments;
	const struct xmpp_event_node *blog;
	const struct xmpp_event_node *schedule;
	bool has_attachments;
	const struct xmpp_file_sharing *attachment;
	size_t n_attachment;
	bool has_extra;
	const struct xmpp_data_form *extra;
	const struct xmpp_event_external *external; /* The event as its organizer published it. */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_class;

static inline struct xso_any xmpp_event_any(const struct xmpp_event *o)
{
	struct xso_any any = { &xmpp_event_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_event *xmpp_event_from(struct xso_any any)
{
	return any.cls == &xmpp_event_class ? (const struct xmpp_event *)any.object : NULL;
}

static inline enum xso_status xmpp_event_decode(struct xmpp_event *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_event_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_event_encode(const struct xmpp_event *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_event_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_event_name_by_lang(
	const struct xmpp_event *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->name, o->n_name, sizeof *o->name,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_event_name_lookup(
	const struct xmpp_event *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->name, o->n_name, sizeof *o->name,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_event *xmpp_pubsub_item_event(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_event *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_event_class, NULL);
}

/* <invitee xmlns='urn:xmpp:calendar-events:0'> */
struct xmpp_event_invitee {
	const char *jid; /* required */
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_invitee_class;

static inline struct xso_any xmpp_event_invitee_any(const struct xmpp_event_invitee *o)
{
	struct xso_any any = { &xmpp_event_invitee_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_event_invitee *xmpp_event_invitee_from(struct xso_any any)
{
	return any.cls == &xmpp_event_invitee_class ? (const struct xmpp_event_invitee *)any.object : NULL;
}

static inline enum xso_status xmpp_event_invitee_decode(struct xmpp_event_invitee *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_event_invitee_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_event_invitee_encode(const struct xmpp_event_invitee *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_event_invitee_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_event_invitee *xmpp_pubsub_item_event_invitee(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_event_invitee *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_event_invitee_class, NULL);
}

/* <attendees xmlns='urn:xmpp:calendar-events:0'> */
struct xmpp_event_attendees {
	uint32_t confirmed;
	bool has_confirmed;
	uint32_t max; /* with those who may come */
	bool has_max;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_attendees_class;

static inline struct xso_any xmpp_event_attendees_any(const struct xmpp_event_attendees *o)
{
	struct xso_any any = { &xmpp_event_attendees_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_event_attendees *xmpp_event_attendees_from(struct xso_any any)
{
	return any.cls == &xmpp_event_attendees_class ? (const struct xmpp_event_attendees *)any.object : NULL;
}

static inline enum xso_status xmpp_event_attendees_decode(struct xmpp_event_attendees *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_event_attendees_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_event_attendees_encode(const struct xmpp_event_attendees *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_event_attendees_class, o, ns, writer, error);
}

/* In an attachments-summary. NULL: none. */
static inline const struct xmpp_event_attendees *xmpp_attachments_summary_event_attendees(
	const struct xmpp_attachments_summary *o)
{
	return (const struct xmpp_event_attendees *)xso_payload(&xmpp_attachments_summary_class, o, &xmpp_event_attendees_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
