/* Printed by xsoc from vcard4.xml: do not edit. */
/* XEP-0292: vCard4 over XMPP. */
/* RFC 6351, with the properties of RFC 6474 and RFC 6715. */
#ifndef XMPP_VCARD4_H
#define XMPP_VCARD4_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/vcard4.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_vcard4_module;

struct xmpp_vcard4_parameters {
	bool has_language;
	const char *language; /* lang */
	uint8_t pref;
	bool has_pref;
	bool has_altid;
	const char *altid;
	bool has_pid;
	const char *const *pid;
	size_t n_pid;
	bool has_type;
	const char *const *type;
	size_t n_type;
	bool has_mediatype;
	const char *mediatype;
	bool has_calscale;
	const char *calscale;
	bool has_sort_as;
	const char *const *sort_as;
	size_t n_sort_as;
	bool has_geo;
	const char *geo;
	bool has_tz;
	const char *tz;
	const char *tz_uri;
	bool has_label;
	const char *label;
	bool has_level;
	const char *level;
	uint32_t index;
	bool has_index;
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
 * A value in one of the forms a property may take.
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

struct xmpp_vcard4_value {
	const struct xmpp_vcard4_parameters *parameters;
	const struct xmpp_vcard4_datum *value;
	size_t n_value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_value_class;

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

struct xmpp_vcard4_address {
	const struct xmpp_vcard4_parameters *parameters;
	const char *const *pobox;
	size_t n_pobox;
	const char *const *ext;
	size_t n_ext;
	const char *const *street;
	size_t n_street;
	const char *const *locality;
	size_t n_locality;
	const char *const *region;
	size_t n_region;
	const char *const *code;
	size_t n_code;
	const char *const *country;
	size_t n_country;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_address_class;

struct xmpp_vcard4_gender {
	const char *sex;
	const char *identity;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_gender_class;

struct xmpp_vcard4_clientpidmap {
	const char *sourceid;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_clientpidmap_class;

struct xmpp_vcard4_group_gender {
	const char *sex;
	const char *identity;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_group_gender_class;

struct xmpp_vcard4_group_clientpidmap {
	const char *sourceid;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_group_clientpidmap_class;

struct xmpp_vcard4_group {
	const char *name;
	const struct xmpp_vcard4_value *source;
	size_t n_source;
	const struct xmpp_vcard4_value *kind;
	const struct xmpp_vcard4_value *fn;
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
	const struct xmpp_vcard4_group_gender *gender;
	const struct xmpp_vcard4_address *adr;
	size_t n_adr;
	const struct xmpp_vcard4_value *tel;
	size_t n_tel;
	const struct xmpp_vcard4_value *email;
	size_t n_email;
	const struct xmpp_vcard4_value *impp;
	size_t n_impp;
	const struct xmpp_vcard4_value *lang;
	size_t n_lang;
	const struct xmpp_vcard4_value *tz;
	size_t n_tz;
	const struct xmpp_vcard4_value *geo;
	size_t n_geo;
	const struct xmpp_vcard4_value *title;
	size_t n_title;
	const struct xmpp_vcard4_value *role;
	size_t n_role;
	const struct xmpp_vcard4_value *logo;
	size_t n_logo;
	const struct xmpp_vcard4_value *org;
	size_t n_org;
	const struct xmpp_vcard4_value *member;
	size_t n_member;
	const struct xmpp_vcard4_value *related;
	size_t n_related;
	const struct xmpp_vcard4_value *categories;
	size_t n_categories;
	const struct xmpp_vcard4_value *note;
	size_t n_note;
	const struct xmpp_vcard4_value *prodid;
	const struct xmpp_vcard4_value *rev;
	const struct xmpp_vcard4_value *sound;
	size_t n_sound;
	const struct xmpp_vcard4_value *uid;
	const struct xmpp_vcard4_group_clientpidmap *clientpidmap;
	size_t n_clientpidmap;
	const struct xmpp_vcard4_value *url;
	size_t n_url;
	const struct xmpp_vcard4_value *key;
	size_t n_key;
	const struct xmpp_vcard4_value *fburl;
	size_t n_fburl;
	const struct xmpp_vcard4_value *caladruri;
	size_t n_caladruri;
	const struct xmpp_vcard4_value *caluri;
	size_t n_caluri;
	const struct xmpp_vcard4_value *expertise;
	size_t n_expertise;
	const struct xmpp_vcard4_value *hobby;
	size_t n_hobby;
	const struct xmpp_vcard4_value *interest;
	size_t n_interest;
	const struct xmpp_vcard4_value *org_directory;
	size_t n_org_directory;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard4_group_class;

/* <vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'> */
struct xmpp_vcard4 {
	const struct xmpp_vcard4_value *source;
	size_t n_source;
	const struct xmpp_vcard4_value *kind;
	const struct xmpp_vcard4_value *fn;
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
	const struct xmpp_vcard4_value *impp;
	size_t n_impp;
	const struct xmpp_vcard4_value *lang;
	size_t n_lang;
	const struct xmpp_vcard4_value *tz;
	size_t n_tz;
	const struct xmpp_vcard4_value *geo;
	size_t n_geo;
	const struct xmpp_vcard4_value *title;
	size_t n_title;
	const struct xmpp_vcard4_value *role;
	size_t n_role;
	const struct xmpp_vcard4_value *logo;
	size_t n_logo;
	const struct xmpp_vcard4_value *org;
	size_t n_org;
	const struct xmpp_vcard4_value *member;
	size_t n_member;
	const struct xmpp_vcard4_value *related;
	size_t n_related;
	const struct xmpp_vcard4_value *categories;
	size_t n_categories;
	const struct xmpp_vcard4_value *note;
	size_t n_note;
	const struct xmpp_vcard4_value *prodid;
	const struct xmpp_vcard4_value *rev;
	const struct xmpp_vcard4_value *sound;
	size_t n_sound;
	const struct xmpp_vcard4_value *uid;
	const struct xmpp_vcard4_clientpidmap *clientpidmap;
	size_t n_clientpidmap;
	const struct xmpp_vcard4_value *url;
	size_t n_url;
	const struct xmpp_vcard4_value *key;
	size_t n_key;
	const struct xmpp_vcard4_value *fburl;
	size_t n_fburl;
	const struct xmpp_vcard4_value *caladruri;
	size_t n_caladruri;
	const struct xmpp_vcard4_value *caluri;
	size_t n_caluri;
	const struct xmpp_vcard4_value *expertise;
	size_t n_expertise;
	const struct xmpp_vcard4_value *hobby;
	size_t n_hobby;
	const struct xmpp_vcard4_value *interest;
	size_t n_interest;
	const struct xmpp_vcard4_value *org_directory;
	size_t n_org_directory;
	const struct xmpp_vcard4_group *group;
	size_t n_group;
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

/* In a iq. NULL: none. */
static inline const struct xmpp_vcard4 *xmpp_iq_vcard4(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_vcard4 *)xso_payload(&xmpp_iq_class, o, &xmpp_vcard4_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_vcard4 *xmpp_pubsub_item_vcard4(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_vcard4 *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_vcard4_class, NULL);
}

/*
 * <registration xmlns='urn:xmpp:vcard:registration:1'>
 * XEP-0309: how somebody wants to be listed in a directory of services.
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
 * XEP-0309: who vouches for a service.
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
