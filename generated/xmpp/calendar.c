/* Printed by xsoc from calendar.xml: do not edit. */
#include <xmpp/calendar.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_calendar[9];
	char s_event_node[11];
	char s_jid[4];
	char s_node[5];
	char s_event_reply[12];
	char s_rsvp[5];
	char s_urn_xmpp_calendar_events_0[27];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_event_description[18];
	char s_type[5];
	char s_content[8];
	char s_event_description_type[23];
	char s_text[5];
	char s_xhtml[6];
	char s_event_category[15];
	char s_term[5];
	char s_wd[3];
	char s_wikidata[9];
	char s_event_location_online_software[31];
	char s_name[5];
	char s_need_install[13];
	char s_url[4];
	char s_event_location_online[22];
	char s_instructions[13];
	char s_software[9];
	char s_jabber_x_conference[20];
	char s_room[5];
	char s_http___jabber_org_protocol_url_data[36];
	char s_event_location[15];
	char s_id[3];
	char s_http___jabber_org_protocol_geoloc[34];
	char s_geoloc[7];
	char s_online[7];
	char s_event_external[15];
	char s_item[5];
	char s_event[6];
	char s_start[6];
	char s_end[4];
	char s_head_picture[13];
	char s_has_picture[12];
	char s_description[12];
	char s_category[9];
	char s_location[9];
	char s_invitees[9];
	char s_comments[9];
	char s_blog[5];
	char s_schedule[9];
	char s_attachments[12];
	char s_has_attachments[16];
	char s_extra[6];
	char s_has_extra[10];
	char s_external[9];
	char s_event_invitee[14];
	char s_invitee[8];
	char s_event_attendees[16];
	char s_attendees[10];
	char s_confirmed[10];
	char s_max[4];
	char s_urn_xmpp_sfs_0[15];
	char s_picture[8];
	char s_attachment[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"calendar",
	"event-node",
	"jid",
	"node",
	"event-reply",
	"rsvp",
	"urn:xmpp:calendar-events:0",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"jabber:x:data",
	"form",
	"event-description",
	"type",
	"content",
	"event-description-type",
	"text",
	"xhtml",
	"event-category",
	"term",
	"wd",
	"wikidata",
	"event-location-online-software",
	"name",
	"need_install",
	"url",
	"event-location-online",
	"instructions",
	"software",
	"jabber:x:conference",
	"room",
	"http://jabber.org/protocol/url-data",
	"event-location",
	"id",
	"http://jabber.org/protocol/geoloc",
	"geoloc",
	"online",
	"event-external",
	"item",
	"event",
	"start",
	"end",
	"head-picture",
	"has_picture",
	"description",
	"category",
	"location",
	"invitees",
	"comments",
	"blog",
	"schedule",
	"attachments",
	"has_attachments",
	"extra",
	"has_extra",
	"external",
	"event-invitee",
	"invitee",
	"event-attendees",
	"attendees",
	"confirmed",
	"max",
	"urn:xmpp:sfs:0",
	"picture",
	"attachment",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_event_node,
	C_event_reply,
	C_event_description,
	C_event_category,
	C_event_location_online_software,
	C_event_location_online,
	C_event_location,
	C_event_external,
	C_event,
	C_event_invitee,
	C_event_attendees,
	C_event_has_picture_content,
	C_event_has_attachments_content,
	C_event_has_extra_content,
	C_xmpp_data_form,
	C_xmpp_attachments,
	C_xmpp_message,
	C_xmpp_lang_text,
	C_xmpp_direct_invite,
	C_xmpp_url_data,
	C_xmpp_geoloc,
	C_xmpp_pubsub_item,
	C_xmpp_attachments_summary,
	C_xmpp_file_sharing,
};
enum {
	V_,
	V_event_description_type,
};

static const uint16_t event_description_type_texts[] = {
	[XMPP_EVENT_DESCRIPTION_TYPE_TEXT] = S(s_text),
	[XMPP_EVENT_DESCRIPTION_TYPE_XHTML] = S(s_xhtml),
};

static const uint8_t event_description_type_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_event_description_type_enum = {
	.strings = (const char *)&strings,
	.texts = event_description_type_texts,
	.lookup = event_description_type_lookup,
	.name = S(s_event_description_type),
	.n_texts = sizeof event_description_type_texts / sizeof *event_description_type_texts,
	.lookup_bits = 2,
};

static const struct xso_class event_has_picture_content;
static const struct xso_class event_has_attachments_content;
static const struct xso_class event_has_extra_content;

/* clang-format off */
static const struct xso_field event_node_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_event_node, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_event_node, node) },
};
/* clang-format on */

static const uint8_t event_node_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_event_node_class = {
	.module = &xmpp_calendar_module,
	.fields = event_node_fields,
	.lookup = event_node_lookup,
	.name = S(s_event_node),
	.size = sizeof(struct xmpp_event_node),
	.unknown = offsetof(struct xmpp_event_node, unknown),
	.n_fields = sizeof event_node_fields / sizeof *event_node_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field event_reply_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_event_reply, lang) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_event_reply, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t event_reply_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_event_reply_class = {
	.module = &xmpp_calendar_module,
	.fields = event_reply_fields,
	.lookup = event_reply_lookup,
	.name = S(s_event_reply),
	.element = S(s_rsvp),
	.element_size = N(s_rsvp),
	.ns = S(s_urn_xmpp_calendar_events_0),
	.size = sizeof(struct xmpp_event_reply),
	.unknown = offsetof(struct xmpp_event_reply, unknown),
	.n_fields = sizeof event_reply_fields / sizeof *event_reply_fields,
	.lookup_bits = 2,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field event_description_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_event_description, type),
	  .values = V_event_description_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_event_description, lang) },
	{ .shape = XSO_RAW,
	  .member = S(s_content), .offset = offsetof(struct xmpp_event_description, content) },
};
/* clang-format on */

static const uint8_t event_description_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_event_description_class = {
	.module = &xmpp_calendar_module,
	.fields = event_description_fields,
	.lookup = event_description_lookup,
	.name = S(s_event_description),
	.size = sizeof(struct xmpp_event_description),
	.unknown = offsetof(struct xmpp_event_description, unknown),
	.n_fields = sizeof event_description_fields / sizeof *event_description_fields,
	.lookup_bits = 2,
	.text = 3,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field event_category_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_term), .name_size = N(s_term),
	  .member = S(s_term), .offset = offsetof(struct xmpp_event_category, term) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_wd), .name_size = N(s_wd),
	  .member = S(s_wikidata), .offset = offsetof(struct xmpp_event_category, wikidata) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_event_category, lang) },
};
/* clang-format on */

static const uint8_t event_category_lookup[] = {
	0, 2, 0, 0, 0, 3, 1, 0
};

const struct xso_class xmpp_event_category_class = {
	.module = &xmpp_calendar_module,
	.fields = event_category_fields,
	.lookup = event_category_lookup,
	.name = S(s_event_category),
	.size = sizeof(struct xmpp_event_category),
	.unknown = offsetof(struct xmpp_event_category, unknown),
	.n_fields = sizeof event_category_fields / sizeof *event_category_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.lang = 3,
};

/* clang-format off */
static const struct xso_field event_location_online_software_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_event_location_online_software, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_need_install), .name_size = N(s_need_install),
	  .member = S(s_need_install), .offset = offsetof(struct xmpp_event_location_online_software, need_install) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_event_location_online_software, url) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_wd), .name_size = N(s_wd),
	  .member = S(s_wikidata), .offset = offsetof(struct xmpp_event_location_online_software, wikidata) },
};
/* clang-format on */

static const uint8_t event_location_online_software_lookup[] = {
	1, 4, 3, 0, 0, 0, 2, 0
};

const struct xso_class xmpp_event_location_online_software_class = {
	.module = &xmpp_calendar_module,
	.fields = event_location_online_software_fields,
	.lookup = event_location_online_software_lookup,
	.name = S(s_event_location_online_software),
	.size = sizeof(struct xmpp_event_location_online_software),
	.unknown = offsetof(struct xmpp_event_location_online_software, unknown),
	.n_fields = sizeof event_location_online_software_fields / sizeof *event_location_online_software_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field event_location_online_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_event_location_online, name),
	  .count = offsetof(struct xmpp_event_location_online, n_name),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_instructions), .name_size = N(s_instructions),
	  .member = S(s_instructions), .offset = offsetof(struct xmpp_event_location_online, instructions),
	  .count = offsetof(struct xmpp_event_location_online, n_instructions),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .name = S(s_software), .name_size = N(s_software),
	  .member = S(s_software), .offset = offsetof(struct xmpp_event_location_online, software),
	  .of = C_event_location_online_software },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_conference),
	  .member = S(s_room), .offset = offsetof(struct xmpp_event_location_online, room),
	  .of = C_xmpp_direct_invite },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_url_data),
	  .member = S(s_url), .offset = offsetof(struct xmpp_event_location_online, url),
	  .of = C_xmpp_url_data },
};
/* clang-format on */

static const uint8_t event_location_online_lookup[] = {
	1, 5, 4, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_event_location_online_class = {
	.module = &xmpp_calendar_module,
	.fields = event_location_online_fields,
	.lookup = event_location_online_lookup,
	.name = S(s_event_location_online),
	.size = sizeof(struct xmpp_event_location_online),
	.unknown = offsetof(struct xmpp_event_location_online, unknown),
	.n_fields = sizeof event_location_online_fields / sizeof *event_location_online_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field event_location_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_event_location, id) },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_geoloc),
	  .member = S(s_geoloc), .offset = offsetof(struct xmpp_event_location, geoloc),
	  .of = C_xmpp_geoloc },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_online), .name_size = N(s_online),
	  .member = S(s_online), .offset = offsetof(struct xmpp_event_location, online),
	  .count = offsetof(struct xmpp_event_location, n_online),
	  .of = C_event_location_online },
};
/* clang-format on */

static const uint8_t event_location_lookup[] = {
	0, 0, 0, 0, 1, 2, 0, 3
};

const struct xso_class xmpp_event_location_class = {
	.module = &xmpp_calendar_module,
	.fields = event_location_fields,
	.lookup = event_location_lookup,
	.name = S(s_event_location),
	.size = sizeof(struct xmpp_event_location),
	.unknown = offsetof(struct xmpp_event_location, unknown),
	.n_fields = sizeof event_location_fields / sizeof *event_location_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field event_external_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_event_external, item) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_event_external, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_event_external, node) },
};
/* clang-format on */

static const uint8_t event_external_lookup[] = {
	1, 0, 0, 0, 0, 0, 2, 3
};

const struct xso_class xmpp_event_external_class = {
	.module = &xmpp_calendar_module,
	.fields = event_external_fields,
	.lookup = event_external_lookup,
	.name = S(s_event_external),
	.size = sizeof(struct xmpp_event_external),
	.unknown = offsetof(struct xmpp_event_external, unknown),
	.n_fields = sizeof event_external_fields / sizeof *event_external_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field event_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_event, name),
	  .count = offsetof(struct xmpp_event, n_name),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .occurs = XSO_ONE, .flags = XSO_HAS, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_event, start),
	  .count = offsetof(struct xmpp_event, has_start) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .occurs = XSO_ONE, .flags = XSO_HAS, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_event, end),
	  .count = offsetof(struct xmpp_event, has_end) },
	{ .shape = XSO_WITHIN, .name = S(s_head_picture), .name_size = N(s_head_picture),
	  .member = S(s_has_picture), .offset = offsetof(struct xmpp_event, has_picture),
	  .of = C_event_has_picture_content },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_event, description),
	  .count = offsetof(struct xmpp_event, n_description),
	  .of = C_event_description },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_event, category),
	  .count = offsetof(struct xmpp_event, n_category),
	  .of = C_event_category },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_location), .name_size = N(s_location),
	  .member = S(s_location), .offset = offsetof(struct xmpp_event, location),
	  .count = offsetof(struct xmpp_event, n_location),
	  .of = C_event_location },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_rsvp), .offset = offsetof(struct xmpp_event, rsvp),
	  .count = offsetof(struct xmpp_event, n_rsvp),
	  .of = C_event_reply },
	{ .shape = XSO_CHILD, .name = S(s_invitees), .name_size = N(s_invitees),
	  .member = S(s_invitees), .offset = offsetof(struct xmpp_event, invitees),
	  .of = C_event_node },
	{ .shape = XSO_CHILD, .name = S(s_comments), .name_size = N(s_comments),
	  .member = S(s_comments), .offset = offsetof(struct xmpp_event, comments),
	  .of = C_event_node },
	{ .shape = XSO_CHILD, .name = S(s_blog), .name_size = N(s_blog),
	  .member = S(s_blog), .offset = offsetof(struct xmpp_event, blog),
	  .of = C_event_node },
	{ .shape = XSO_CHILD, .name = S(s_schedule), .name_size = N(s_schedule),
	  .member = S(s_schedule), .offset = offsetof(struct xmpp_event, schedule),
	  .of = C_event_node },
	{ .shape = XSO_WITHIN, .name = S(s_attachments), .name_size = N(s_attachments),
	  .member = S(s_has_attachments), .offset = offsetof(struct xmpp_event, has_attachments),
	  .of = C_event_has_attachments_content },
	{ .shape = XSO_WITHIN, .name = S(s_extra), .name_size = N(s_extra),
	  .member = S(s_has_extra), .offset = offsetof(struct xmpp_event, has_extra),
	  .of = C_event_has_extra_content },
	{ .shape = XSO_CHILD, .name = S(s_external), .name_size = N(s_external),
	  .member = S(s_external), .offset = offsetof(struct xmpp_event, external),
	  .of = C_event_external },
};
/* clang-format on */

static const uint8_t event_lookup[] = {
	1, 0, 0, 0, 0, 0, 7, 6, 0, 0, 15, 9, 11, 14, 0, 0,
	4, 12, 13, 2, 8, 0, 0, 0, 0, 3, 0, 0, 5, 10, 0, 0
};

const struct xso_class xmpp_event_class = {
	.module = &xmpp_calendar_module,
	.fields = event_fields,
	.lookup = event_lookup,
	.name = S(s_event),
	.element = S(s_event),
	.element_size = N(s_event),
	.ns = S(s_urn_xmpp_calendar_events_0),
	.size = sizeof(struct xmpp_event),
	.unknown = offsetof(struct xmpp_event, unknown),
	.n_fields = sizeof event_fields / sizeof *event_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field event_invitee_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_event_invitee, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_event_invitee, name) },
};
/* clang-format on */

static const uint8_t event_invitee_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_event_invitee_class = {
	.module = &xmpp_calendar_module,
	.fields = event_invitee_fields,
	.lookup = event_invitee_lookup,
	.name = S(s_event_invitee),
	.element = S(s_invitee),
	.element_size = N(s_invitee),
	.ns = S(s_urn_xmpp_calendar_events_0),
	.size = sizeof(struct xmpp_event_invitee),
	.unknown = offsetof(struct xmpp_event_invitee, unknown),
	.n_fields = sizeof event_invitee_fields / sizeof *event_invitee_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field event_attendees_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_confirmed), .name_size = N(s_confirmed),
	  .member = S(s_confirmed), .offset = offsetof(struct xmpp_event_attendees, confirmed),
	  .count = offsetof(struct xmpp_event_attendees, has_confirmed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_event_attendees, max),
	  .count = offsetof(struct xmpp_event_attendees, has_max) },
};
/* clang-format on */

static const uint8_t event_attendees_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_event_attendees_class = {
	.module = &xmpp_calendar_module,
	.fields = event_attendees_fields,
	.lookup = event_attendees_lookup,
	.name = S(s_event_attendees),
	.element = S(s_attendees),
	.element_size = N(s_attendees),
	.ns = S(s_urn_xmpp_calendar_events_0),
	.size = sizeof(struct xmpp_event_attendees),
	.unknown = offsetof(struct xmpp_event_attendees, unknown),
	.n_fields = sizeof event_attendees_fields / sizeof *event_attendees_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field event_has_picture_content_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_sfs_0),
	  .member = S(s_picture), .offset = offsetof(struct xmpp_event, picture),
	  .of = C_xmpp_file_sharing },
};
/* clang-format on */

static const uint8_t event_has_picture_content_lookup[] = {
	1, 0
};

static const struct xso_class event_has_picture_content = {
	.module = &xmpp_calendar_module,
	.fields = event_has_picture_content_fields,
	.lookup = event_has_picture_content_lookup,
	.name = S(s_event),
	.n_fields = sizeof event_has_picture_content_fields / sizeof *event_has_picture_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field event_has_attachments_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_sfs_0),
	  .member = S(s_attachment), .offset = offsetof(struct xmpp_event, attachment),
	  .count = offsetof(struct xmpp_event, n_attachment),
	  .of = C_xmpp_file_sharing },
};
/* clang-format on */

static const uint8_t event_has_attachments_content_lookup[] = {
	1, 0
};

static const struct xso_class event_has_attachments_content = {
	.module = &xmpp_calendar_module,
	.fields = event_has_attachments_content_fields,
	.lookup = event_has_attachments_content_lookup,
	.name = S(s_event),
	.n_fields = sizeof event_has_attachments_content_fields / sizeof *event_has_attachments_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field event_has_extra_content_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_extra), .offset = offsetof(struct xmpp_event, extra),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t event_has_extra_content_lookup[] = {
	1, 0
};

static const struct xso_class event_has_extra_content = {
	.module = &xmpp_calendar_module,
	.fields = event_has_extra_content_fields,
	.lookup = event_has_extra_content_lookup,
	.name = S(s_event),
	.n_fields = sizeof event_has_extra_content_fields / sizeof *event_has_extra_content_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_event_node - 1] = &xmpp_event_node_class,
	[C_event_reply - 1] = &xmpp_event_reply_class,
	[C_event_description - 1] = &xmpp_event_description_class,
	[C_event_category - 1] = &xmpp_event_category_class,
	[C_event_location_online_software - 1] = &xmpp_event_location_online_software_class,
	[C_event_location_online - 1] = &xmpp_event_location_online_class,
	[C_event_location - 1] = &xmpp_event_location_class,
	[C_event_external - 1] = &xmpp_event_external_class,
	[C_event - 1] = &xmpp_event_class,
	[C_event_invitee - 1] = &xmpp_event_invitee_class,
	[C_event_attendees - 1] = &xmpp_event_attendees_class,
	[C_event_has_picture_content - 1] = &event_has_picture_content,
	[C_event_has_attachments_content - 1] = &event_has_attachments_content,
	[C_event_has_extra_content - 1] = &event_has_extra_content,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_attachments - 1] = &xmpp_attachments_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_direct_invite - 1] = &xmpp_direct_invite_class,
	[C_xmpp_url_data - 1] = &xmpp_url_data_class,
	[C_xmpp_geoloc - 1] = &xmpp_geoloc_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_attachments_summary - 1] = &xmpp_attachments_summary_class,
	[C_xmpp_file_sharing - 1] = &xmpp_file_sharing_class,
};

static const struct xso_enum *const enums[] = {
	[V_event_description_type - 1] = &xmpp_event_description_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_event_reply - 1, .base = C_xmpp_attachments },
	{ .cls = C_event_reply - 1, .base = C_xmpp_message },
	{ .cls = C_event - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_event_invitee - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_event_attendees - 1, .base = C_xmpp_attachments_summary },
};

const struct xso_module xmpp_calendar_module = {
	.version = 2,
	.name = "calendar",
	.xep = "0471",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 11,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
