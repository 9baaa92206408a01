/* Printed by xsoc from vcard4.xml: do not edit. */
/* XEP-0292: vCard4 Over XMPP. */
/* RFC 6351, with the properties of RFC 6474 and RFC 6715. */
#ifndef XMPP_VCARD4_H
#define XMPP_VCARD4_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/vcard4.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/vcard4.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_vcard4_module;

/* What is said of the value of a property. Each makes sense for some properties only. */
struct xmpp_vcard4_parameters {
	bool has_language;
	const char *language; /* lang, that the value is in */
	uint8_t pref; /* 1 is liked best, 100 least */
	/* the same, as the examples of XEP-0292 and XEP-0309 have it, against RFC 6351 */
	uint8_t bare_pref;
	bool has_altid;
	/* those of one property with the same are one value, in several languages or scripts */
	const char *altid;
	bool has_pid;
	/* names the value when copies of a vCard are merged; see clientpidmap */
	const char *const *pid;
	size_t n_pid;
	bool has_type;
	/* work, home, and others that belong to one property: cell of tel, friend of related */
	const char *const *type;
	size_t n_type;
	bool has_mediatype;
	const char *mediatype; /* of what the URI leads to */
	bool has_calscale;
	const char *calscale; /* the calendar of a date: gregorian */
	bool has_sort_as;
	const char *const *sort_as; /* what the value is sorted by, for each of its parts */
	size_t n_sort_as;
	bool has_geo;
	const char *geo; /* uri, where the address is */
	bool has_tz;
	const char *tz; /* the time zone of the address */
	const char *tz_uri; /* uri */
	bool has_label;
	const char *label; /* the address as it is printed on a letter */
	bool has_level;
	const char *level; /* how well, or how much: of expertise, hobby and interest */
	uint32_t index; /* its place among those of one property */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_parameters_class;

enum xmpp_vcard4_datum_element {
	XMPP_VCARD4_DATUM_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_VCARD4_DATUM_ELEMENT_TEXT,
	XMPP_VCARD4_DATUM_ELEMENT_URI,
	XMPP_VCARD4_DATUM_ELEMENT_DATE,
	XMPP_VCARD4_DATUM_ELEMENT_DATE_TIME,
	XMPP_VCARD4_DATUM_ELEMENT_TIME,
	XMPP_VCARD4_DATUM_ELEMENT_TIMESTAMP,
	XMPP_VCARD4_DATUM_ELEMENT_UTC_OFFSET,
	XMPP_VCARD4_DATUM_ELEMENT_LANGUAGE_TAG,
	XMPP_VCARD4_DATUM_ELEMENT_INTEGER,
	XMPP_VCARD4_DATUM_ELEMENT_BOOLEAN,
};

extern const struct xso_enum xmpp_vcard4_datum_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_vcard4_datum_element_text(enum xmpp_vcard4_datum_element value)
{
	return xso_enum_text(&xmpp_vcard4_datum_element_enum, (int)value);
}

/*
 * <text xmlns='urn:ietf:params:xml:ns:vcard-4.0'> and others
 * A value in one of the forms that a property may take. What a form allows is not checked.
 */
struct xmpp_vcard4_datum {
	enum xmpp_vcard4_datum_element element; /* required */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_datum_class;

static inline struct xso_any xmpp_vcard4_datum_any(const struct xmpp_vcard4_datum *o)
{
	struct xso_any any = { &xmpp_vcard4_datum_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_vcard4_datum *xmpp_vcard4_datum_from(struct xso_any any)
{
	return any.cls == &xmpp_vcard4_datum_class ? (const struct xmpp_vcard4_datum *)any.object : NULL;
}

static inline enum xso_status xmpp_vcard4_datum_decode(struct xmpp_vcard4_datum *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_vcard4_datum_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_vcard4_datum_encode(const struct xmpp_vcard4_datum *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_vcard4_datum_class, o, ns, writer, error);
}

/* A property: mostly one value; of org, nickname and categories there may be several. */
struct xmpp_vcard4_value {
	const struct xmpp_vcard4_parameters *parameters;
	const struct xmpp_vcard4_datum *value;
	size_t n_value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_value_class;

/* The name in its parts. */
struct xmpp_vcard4_name {
	const struct xmpp_vcard4_parameters *parameters;
	const char *const *surname;
	size_t n_surname;
	const char *const *given;
	size_t n_given;
	const char *const *additional;
	size_t n_additional;
	const char *const *prefix;
	size_t n_prefix;
	const char *const *suffix;
	size_t n_suffix;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_name_class;

/* An address in its parts. */
struct xmpp_vcard4_address {
	const struct xmpp_vcard4_parameters *parameters;
	const char *const *pobox;
	size_t n_pobox;
	const char *const *ext; /* the flat or the floor */
	size_t n_ext;
	const char *const *street;
	size_t n_street;
	const char *const *locality;
	size_t n_locality;
	const char *const *region;
	size_t n_region;
	const char *const *code; /* of the post */
	size_t n_code;
	const char *const *country;
	size_t n_country;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_address_class;

/* Sex, gender, or both. */
struct xmpp_vcard4_gender {
	const char *sex; /* M, F, O for other, N for none, U for unknown, or nothing */
	const char *identity; /* in words of one's own */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_gender_class;

/* A program that gave pids: those that end in its sourceid. */
struct xmpp_vcard4_clientpidmap {
	uint32_t sourceid; /* after the point of the pid */
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_clientpidmap_class;

/* Properties that belong together, often one and a name for it. */
struct xmpp_vcard4_group {
	const char *name;
	const struct xmpp_vcard4_value *source; /* Where the vCard is kept up to date. */
	size_t n_source;
	/* Of what it is: individual if absent, group, org, location, or application (RFC 6473). */
	const struct xmpp_vcard4_value *kind;
	const struct xmpp_vcard4_value *fn; /* The whole name, as it is shown. */
	size_t n_fn;
	const struct xmpp_vcard4_name *n;
	const struct xmpp_vcard4_value *nickname;
	size_t n_nickname;
	const struct xmpp_vcard4_value *photo;
	size_t n_photo;
	const struct xmpp_vcard4_value *bday;
	const struct xmpp_vcard4_value *birthplace;
	const struct xmpp_vcard4_value *deathdate;
	const struct xmpp_vcard4_value *deathplace;
	const struct xmpp_vcard4_value *anniversary;
	const struct xmpp_vcard4_gender *gender;
	const struct xmpp_vcard4_address *adr;
	size_t n_adr;
	const struct xmpp_vcard4_value *tel;
	size_t n_tel;
	const struct xmpp_vcard4_value *email;
	size_t n_email;
	const struct xmpp_vcard4_value *impp; /* Addresses for messages: xmpp: and the JID. */
	size_t n_impp;
	const struct xmpp_vcard4_value *lang; /* The languages that are spoken. */
	size_t n_lang;
	const struct xmpp_vcard4_value *tz;
	size_t n_tz;
	const struct xmpp_vcard4_value *geo;
	size_t n_geo;
	const struct xmpp_vcard4_value *title; /* The position held. */
	size_t n_title;
	const struct xmpp_vcard4_value *role; /* The trade. */
	size_t n_role;
	const struct xmpp_vcard4_value *logo;
	size_t n_logo;
	const struct xmpp_vcard4_value *org;
	size_t n_org;
	const struct xmpp_vcard4_value *member; /* Of a group: who belongs to it. */
	size_t n_member;
	const struct xmpp_vcard4_value *related; /* Somebody else, who is what the type says. */
	size_t n_related;
	const struct xmpp_vcard4_value *categories;
	size_t n_categories;
	const struct xmpp_vcard4_value *note;
	size_t n_note;
	const struct xmpp_vcard4_value *prodid;
	const struct xmpp_vcard4_value *rev; /* When it was changed last. */
	const struct xmpp_vcard4_value *sound;
	size_t n_sound;
	const struct xmpp_vcard4_value *uid; /* Of the person or thing, the world over. */
	const struct xmpp_vcard4_clientpidmap *clientpidmap;
	size_t n_clientpidmap;
	const struct xmpp_vcard4_value *url;
	size_t n_url;
	const struct xmpp_vcard4_value *key; /* A public key, or where it is. */
	size_t n_key;
	const struct xmpp_vcard4_value *fburl; /* Where to see when there is time. */
	size_t n_fburl;
	const struct xmpp_vcard4_value *caladruri; /* Whom to ask for an appointment. */
	size_t n_caladruri;
	const struct xmpp_vcard4_value *caluri; /* Where the calendar is. */
	size_t n_caluri;
	const struct xmpp_vcard4_value *expertise;
	size_t n_expertise;
	const struct xmpp_vcard4_value *hobby;
	size_t n_hobby;
	const struct xmpp_vcard4_value *interest;
	size_t n_interest;
	const struct xmpp_vcard4_value *org_directory; /* Of all who work there. */
	size_t n_org_directory;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_group_class;

/*
 * <vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'>
 * What somebody or something is. Empty in an iq: a question, or nothing said. On the node
 * urn:xmpp:contacts, what the user knows of others.
 */
struct xmpp_vcard4 {
	const struct xmpp_vcard4_value *source; /* Where the vCard is kept up to date. */
	size_t n_source;
	/* Of what it is: individual if absent, group, org, location, or application (RFC 6473). */
	const struct xmpp_vcard4_value *kind;
	const struct xmpp_vcard4_value *fn; /* The whole name, as it is shown. */
	size_t n_fn;
	const struct xmpp_vcard4_name *n;
	const struct xmpp_vcard4_value *nickname;
	size_t n_nickname;
	const struct xmpp_vcard4_value *photo;
	size_t n_photo;
	const struct xmpp_vcard4_value *bday;
	const struct xmpp_vcard4_value *birthplace;
	const struct xmpp_vcard4_value *deathdate;
	const struct xmpp_vcard4_value *deathplace;
	const struct xmpp_vcard4_value *anniversary;
	const struct xmpp_vcard4_gender *gender;
	const struct xmpp_vcard4_address *adr;
	size_t n_adr;
	const struct xmpp_vcard4_value *tel;
	size_t n_tel;
	const struct xmpp_vcard4_value *email;
	size_t n_email;
	const struct xmpp_vcard4_value *impp; /* Addresses for messages: xmpp: and the JID. */
	size_t n_impp;
	const struct xmpp_vcard4_value *lang; /* The languages that are spoken. */
	size_t n_lang;
	const struct xmpp_vcard4_value *tz;
	size_t n_tz;
	const struct xmpp_vcard4_value *geo;
	size_t n_geo;
	const struct xmpp_vcard4_value *title; /* The position held. */
	size_t n_title;
	const struct xmpp_vcard4_value *role; /* The trade. */
	size_t n_role;
	const struct xmpp_vcard4_value *logo;
	size_t n_logo;
	const struct xmpp_vcard4_value *org;
	size_t n_org;
	const struct xmpp_vcard4_value *member; /* Of a group: who belongs to it. */
	size_t n_member;
	const struct xmpp_vcard4_value *related; /* Somebody else, who is what the type says. */
	size_t n_related;
	const struct xmpp_vcard4_value *categories;
	size_t n_categories;
	const struct xmpp_vcard4_value *note;
	size_t n_note;
	const struct xmpp_vcard4_value *prodid;
	const struct xmpp_vcard4_value *rev; /* When it was changed last. */
	const struct xmpp_vcard4_value *sound;
	size_t n_sound;
	const struct xmpp_vcard4_value *uid; /* Of the person or thing, the world over. */
	const struct xmpp_vcard4_clientpidmap *clientpidmap;
	size_t n_clientpidmap;
	const struct xmpp_vcard4_value *url;
	size_t n_url;
	const struct xmpp_vcard4_value *key; /* A public key, or where it is. */
	size_t n_key;
	const struct xmpp_vcard4_value *fburl; /* Where to see when there is time. */
	size_t n_fburl;
	const struct xmpp_vcard4_value *caladruri; /* Whom to ask for an appointment. */
	size_t n_caladruri;
	const struct xmpp_vcard4_value *caluri; /* Where the calendar is. */
	size_t n_caluri;
	const struct xmpp_vcard4_value *expertise;
	size_t n_expertise;
	const struct xmpp_vcard4_value *hobby;
	size_t n_hobby;
	const struct xmpp_vcard4_value *interest;
	size_t n_interest;
	const struct xmpp_vcard4_value *org_directory; /* Of all who work there. */
	size_t n_org_directory;
	/* Properties that belong together, often one and a name for it. */
	const struct xmpp_vcard4_group *group;
	size_t n_group;
	const char *software; /* XEP-0309: what a server runs */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_class;

static inline struct xso_any xmpp_vcard4_any(const struct xmpp_vcard4 *o)
{
	struct xso_any any = { &xmpp_vcard4_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_vcard4 *xmpp_vcard4_from(struct xso_any any)
{
	return any.cls == &xmpp_vcard4_class ? (const struct xmpp_vcard4 *)any.object : NULL;
}

static inline enum xso_status xmpp_vcard4_decode(struct xmpp_vcard4 *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_vcard4_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_vcard4_encode(const struct xmpp_vcard4 *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_vcard4_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_vcard4 *xmpp_iq_vcard4(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_vcard4 *)xso_payload(&xmpp_iq_class, o, &xmpp_vcard4_class, NULL);
}

typedef void xmpp_iq_vcard4_handler(
	struct xso_request *request, const struct xmpp_vcard4 *o, void *user);

static inline void xmpp_iq_vcard4_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_vcard4_handler *)fn)(request, xmpp_vcard4_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_vcard4(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_vcard4_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_vcard4_class, xmpp_iq_vcard4_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_vcard4(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_vcard4_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_vcard4_answer(
	struct xso_stream *stream, const struct xmpp_vcard4 *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_vcard4_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_vcard4_answer *)fn)(stream, xmpp_vcard4_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_vcard4(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_vcard4 *o,
	uint64_t timeout, xmpp_iq_vcard4_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_vcard4_any(o), timeout,
		xmpp_iq_vcard4_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_vcard4 *xmpp_pubsub_item_vcard4(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_vcard4 *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_vcard4_class, NULL);
}

/*
 * <registration xmlns='urn:xmpp:vcard:registration:1'>
 * XEP-0309: the page where an account at the service can be had.
 */
struct xmpp_vcard4_registration {
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_registration_class;

static inline struct xso_any xmpp_vcard4_registration_any(const struct xmpp_vcard4_registration *o)
{
	struct xso_any any = { &xmpp_vcard4_registration_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_vcard4_registration *xmpp_vcard4_registration_from(struct xso_any any)
{
	return any.cls == &xmpp_vcard4_registration_class ? (const struct xmpp_vcard4_registration *)any.object : NULL;
}

static inline enum xso_status xmpp_vcard4_registration_decode(struct xmpp_vcard4_registration *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_vcard4_registration_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_vcard4_registration_encode(const struct xmpp_vcard4_registration *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_vcard4_registration_class, o, ns, writer, error);
}

/* In a vcard4. NULL: none. */
static inline const struct xmpp_vcard4_registration *xmpp_vcard4_vcard4_registration(
	const struct xmpp_vcard4 *o)
{
	return (const struct xmpp_vcard4_registration *)xso_payload(&xmpp_vcard4_class, o, &xmpp_vcard4_registration_class, NULL);
}

/*
 * <ca xmlns='urn:xmpp:vcard:ca:0'>
 * XEP-0309: the authority that certifies the service.
 */
struct xmpp_vcard4_ca {
	const char *name;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_ca_class;

static inline struct xso_any xmpp_vcard4_ca_any(const struct xmpp_vcard4_ca *o)
{
	struct xso_any any = { &xmpp_vcard4_ca_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_vcard4_ca *xmpp_vcard4_ca_from(struct xso_any any)
{
	return any.cls == &xmpp_vcard4_ca_class ? (const struct xmpp_vcard4_ca *)any.object : NULL;
}

static inline enum xso_status xmpp_vcard4_ca_decode(struct xmpp_vcard4_ca *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_vcard4_ca_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_vcard4_ca_encode(const struct xmpp_vcard4_ca *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_vcard4_ca_class, o, ns, writer, error);
}

/* In a vcard4. NULL: none. */
static inline const struct xmpp_vcard4_ca *xmpp_vcard4_vcard4_ca(
	const struct xmpp_vcard4 *o)
{
	return (const struct xmpp_vcard4_ca *)xso_payload(&xmpp_vcard4_class, o, &xmpp_vcard4_ca_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
