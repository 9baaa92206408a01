/* Printed by xsoc from vcard.xml: do not edit. */
/* XEP-0054: vcard-temp. */
#ifndef XMPP_VCARD_H
#define XMPP_VCARD_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/vcard.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/vcard.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_vcard_module;

/* The name in its parts; several of a kind with commas between. */
struct xmpp_vcard_name {
	const char *family;
	const char *given;
	const char *middle;
	const char *prefix;
	const char *suffix;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_name_class;

/* The first is the avatar of XEP-0153. */
struct xmpp_vcard_photo {
	const char *type;
	struct xso_bytes data; /* base64 */
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_photo_class;

struct xmpp_vcard_address {
	bool home;
	bool work;
	bool postal;
	bool parcel;
	bool dom; /* within the country */
	bool intl; /* from abroad */
	bool pref;
	const char *pobox;
	const char *const *extadd; /* the flat or the floor */
	size_t n_extadd;
	const char *street;
	const char *locality;
	const char *region;
	const char *pcode;
	const char *ctry;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_address_class;

/* An address as it is printed on a letter. */
struct xmpp_vcard_label {
	bool home;
	bool work;
	bool postal;
	bool parcel;
	bool dom; /* within the country */
	bool intl; /* from abroad */
	bool pref;
	const char *const *line;
	size_t n_line;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_label_class;

struct xmpp_vcard_tel {
	bool home;
	bool work;
	bool voice;
	bool fax;
	bool pager;
	bool msg; /* it takes messages */
	bool cell;
	bool video;
	bool bbs; /* a bulletin board answers */
	bool modem;
	bool isdn;
	bool pcs; /* personal communication services, a mobile net */
	bool pref;
	const char *number;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_tel_class;

struct xmpp_vcard_email {
	bool home;
	bool work;
	bool internet;
	bool pref;
	bool x400;
	const char *userid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_email_class;

/* Where somebody is, in degrees. */
struct xmpp_vcard_geo {
	double lat;
	bool has_lat;
	double lon;
	bool has_lon;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_geo_class;

/* Of the organization. */
struct xmpp_vcard_logo {
	const char *type;
	struct xso_bytes data; /* base64 */
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_logo_class;

/* Somebody who acts for this one. */
struct xmpp_vcard_agent {
	const struct xmpp_vcard *v_card;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_agent_class;

struct xmpp_vcard_org {
	const char *orgname;
	const char *const *orgunit; /* the largest first */
	size_t n_orgunit;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_org_class;

/* How the name is spoken. */
struct xmpp_vcard_sound {
	const char *phonetic; /* in writing */
	struct xso_bytes data; /* base64 */
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_sound_class;

/* A public key. */
struct xmpp_vcard_key {
	const char *type;
	const char *cred; /* the key */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_key_class;

enum xmpp_vcard_class {
	XMPP_VCARD_CLASS_ABSENT = 0, /* there is none */
	XMPP_VCARD_CLASS_PUBLIC,
	XMPP_VCARD_CLASS_PRIVATE,
	XMPP_VCARD_CLASS_CONFIDENTIAL,
};

extern const struct xso_enum xmpp_vcard_class_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_vcard_class_text(enum xmpp_vcard_class value)
{
	return xso_enum_text(&xmpp_vcard_class_enum, (int)value);
}

/*
 * <vCard xmlns='vcard-temp'>
 * What somebody says of himself, for all to read. Without content: a question, or nothing
 * said.
 */
struct xmpp_vcard {
	const char *version; /* 3.0, where it is said */
	const char *product; /* the program that made it */
	const char *vcard_version; /* rare: the attribute is in use */
	const char *fn; /* the whole name, as it is shown */
	/* The name in its parts; several of a kind with commas between. */
	const struct xmpp_vcard_name *name;
	const char *const *nickname;
	size_t n_nickname;
	const struct xmpp_vcard_photo *photo; /* The first is the avatar of XEP-0153. */
	size_t n_photo;
	const char *bday; /* a date, often in a form of the user's own */
	const struct xmpp_vcard_address *address;
	size_t n_address;
	const struct xmpp_vcard_label *label; /* An address as it is printed on a letter. */
	size_t n_label;
	const struct xmpp_vcard_tel *tel;
	size_t n_tel;
	const struct xmpp_vcard_email *email;
	size_t n_email;
	const char *const *jabberid;
	size_t n_jabberid;
	const char *mailer; /* the program that mail is read with */
	const char *tz; /* the offset from UTC */
	const struct xmpp_vcard_geo *geo; /* Where somebody is, in degrees. */
	const char *title; /* the position held */
	const char *role; /* the trade */
	const struct xmpp_vcard_logo *logo; /* Of the organization. */
	const struct xmpp_vcard_agent *agent; /* Somebody who acts for this one. */
	const struct xmpp_vcard_org *org;
	size_t n_org;
	bool has_categories;
	const char *const *category;
	size_t n_category;
	const char *note;
	const char *prodid; /* as prodid, the attribute */
	const char *rev; /* when this was changed last */
	const char *sort_string; /* what the name is sorted by */
	const struct xmpp_vcard_sound *sound; /* How the name is spoken. */
	const char *uid; /* of the person or thing, the world over */
	const char *const *url;
	size_t n_url;
	bool has_class;
	enum xmpp_vcard_class class_; /* whom it is meant for */
	const struct xmpp_vcard_key *key; /* A public key. */
	const char *desc; /* of vcard-temp alone: as NOTE */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_vcard_class;

static inline struct xso_any xmpp_vcard_any(const struct xmpp_vcard *o)
{
	struct xso_any any = { &xmpp_vcard_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_vcard *xmpp_vcard_from(struct xso_any any)
{
	return any.cls == &xmpp_vcard_class ? (const struct xmpp_vcard *)any.object : NULL;
}

static inline enum xso_status xmpp_vcard_decode(struct xmpp_vcard *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_vcard_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_vcard_encode(const struct xmpp_vcard *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_vcard_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_vcard *xmpp_iq_vcard(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_vcard *)xso_payload(&xmpp_iq_class, o, &xmpp_vcard_class, NULL);
}

typedef void xmpp_iq_vcard_handler(
	struct xso_request *request, const struct xmpp_vcard *o, void *user);

static inline void xmpp_iq_vcard_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_vcard_handler *)fn)(request, xmpp_vcard_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_vcard(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_vcard_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_vcard_class, xmpp_iq_vcard_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_vcard(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_vcard_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_vcard_answer(
	struct xso_stream *stream, const struct xmpp_vcard *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_vcard_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_vcard_answer *)fn)(stream, xmpp_vcard_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_vcard(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_vcard *o,
	uint64_t timeout, xmpp_iq_vcard_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_vcard_any(o), timeout,
		xmpp_iq_vcard_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
