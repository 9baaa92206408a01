/* Printed by xsoc from muc-forms.xml: do not edit. */
/* XEP-0045: Multi-User Chat: forms. */
#ifndef XMPP_MUC_FORMS_H
#define XMPP_MUC_FORMS_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_forms_module;

enum xmpp_muc_roomconfig_allowpm {
	XMPP_MUC_ROOMCONFIG_ALLOWPM_ABSENT = 0, /* there is none */
	XMPP_MUC_ROOMCONFIG_ALLOWPM_ANYONE,
	XMPP_MUC_ROOMCONFIG_ALLOWPM_PARTICIPANTS,
	XMPP_MUC_ROOMCONFIG_ALLOWPM_MODERATORS,
	XMPP_MUC_ROOMCONFIG_ALLOWPM_NONE,
};

extern const struct xso_enum xmpp_muc_roomconfig_allowpm_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_roomconfig_allowpm_text(enum xmpp_muc_roomconfig_allowpm value)
{
	return xso_enum_text(&xmpp_muc_roomconfig_allowpm_enum, (int)value);
}

enum xmpp_muc_roomconfig_whois {
	XMPP_MUC_ROOMCONFIG_WHOIS_ABSENT = 0, /* there is none */
	XMPP_MUC_ROOMCONFIG_WHOIS_MODERATORS,
	XMPP_MUC_ROOMCONFIG_WHOIS_ANYONE,
};

extern const struct xso_enum xmpp_muc_roomconfig_whois_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_roomconfig_whois_text(enum xmpp_muc_roomconfig_whois value)
{
	return xso_enum_text(&xmpp_muc_roomconfig_whois_enum, (int)value);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/muc#roomconfig
 * How a room is set up (15.5.3).
 */
struct xmpp_muc_roomconfig {
	uint32_t maxhistoryfetch;
	bool has_maxhistoryfetch;
	enum xmpp_muc_roomconfig_allowpm allowpm;
	bool allowinvites;
	bool has_allowinvites;
	bool changesubject;
	bool has_changesubject;
	bool enablelogging;
	bool has_enablelogging;
	const char *const *getmemberlist; /* token, roles that may see the list of members */
	size_t n_getmemberlist;
	const char *lang;
	const char *pubsub; /* uri */
	const char *maxusers; /* token, a number, or 'none' */
	bool membersonly;
	bool has_membersonly;
	bool moderatedroom;
	bool has_moderatedroom;
	bool passwordprotectedroom;
	bool has_passwordprotectedroom;
	bool persistentroom;
	bool has_persistentroom;
	const char *const *presencebroadcast; /* token, roles whose presence is shown */
	size_t n_presencebroadcast;
	bool publicroom;
	bool has_publicroom;
	const char *const *roomadmins; /* jid */
	size_t n_roomadmins;
	const char *roomdesc;
	const char *roomname;
	const char *const *roomowners; /* jid */
	size_t n_roomowners;
	const char *roomsecret; /* secret */
	enum xmpp_muc_roomconfig_whois whois;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_muc_roomconfig_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_muc_roomconfig_read(struct xmpp_muc_roomconfig *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_muc_roomconfig_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_muc_roomconfig_write(const struct xmpp_muc_roomconfig *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_muc_roomconfig_class, o, (int)type, form, arena, error);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/muc#roominfo
 * What a room says of itself in service discovery (15.5.4).
 */
struct xmpp_muc_roominfo {
	uint32_t maxhistoryfetch;
	bool has_maxhistoryfetch;
	const char *const *contactjid; /* jid */
	size_t n_contactjid;
	const char *description;
	const char *lang;
	const char *ldapgroup;
	const char *logs; /* uri */
	uint32_t occupants;
	bool has_occupants;
	const char *subject;
	bool subjectmod;
	bool has_subjectmod;
	const char *pubsub; /* uri */
	/* token, XEP-0486: SHA-1 of each vCard avatar, in hexadecimal digits */
	const char *const *avatarhash;
	size_t n_avatarhash;
	const char *roomname;
	bool changesubject;
	bool has_changesubject;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_muc_roominfo_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_muc_roominfo_read(struct xmpp_muc_roominfo *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_muc_roominfo_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_muc_roominfo_write(const struct xmpp_muc_roominfo *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_muc_roominfo_class, o, (int)type, form, arena, error);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/muc#register
 * Asks for membership, and asks an owner whether to grant it (15.5.1).
 */
struct xmpp_muc_register {
	bool allow;
	bool has_allow;
	const char *email;
	const char *const *faqentry;
	size_t n_faqentry;
	const char *first;
	const char *last;
	const char *roomnick;
	const char *url; /* uri */
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_muc_register_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_muc_register_read(struct xmpp_muc_register *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_muc_register_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_muc_register_write(const struct xmpp_muc_register *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_muc_register_class, o, (int)type, form, arena, error);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/muc#request
 * Asks for voice, and asks a moderator whether to give it (15.5.2).
 */
struct xmpp_muc_request {
	const char *role; /* token */
	const char *jid;
	const char *roomnick;
	bool request_allow;
	bool has_request_allow;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_muc_request_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_muc_request_read(struct xmpp_muc_request *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_muc_request_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_muc_request_write(const struct xmpp_muc_request *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_muc_request_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
