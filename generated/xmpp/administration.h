/* Printed by xsoc from administration.xml: do not edit. */
/* XEP-0133: Service Administration. */
#ifndef XMPP_ADMINISTRATION_H
#define XMPP_ADMINISTRATION_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/administration.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/administration.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_administration_module;

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/admin
 * What the commands of an administrator ask for and answer. Which fields there are depends
 * on the command.
 */
struct xmpp_administration {
	const char *accountjid; /* jid */
	const char *const *accountjids; /* jid */
	size_t n_accountjids;
	const char *password; /* secret */
	const char *password_verify; /* secret */
	const char *email; /* token */
	const char *given_name;
	const char *surname;
	const char *lastlogin; /* token */
	const char *rostersize; /* token */
	const char *const *ipaddresses; /* token */
	size_t n_ipaddresses;
	const char *const *onlineresources; /* token */
	size_t n_onlineresources;
	const char *stanzaspersecond; /* token */
	const char *loginsperminute; /* token */
	const char *const *blacklistjids; /* jid */
	size_t n_blacklistjids;
	const char *const *whitelistjids; /* jid */
	size_t n_whitelistjids;
	uint64_t registeredusersnum;
	bool has_registeredusersnum;
	uint64_t disabledusersnum;
	bool has_disabledusersnum;
	uint64_t onlineusersnum;
	bool has_onlineusersnum;
	uint64_t activeusersnum;
	bool has_activeusersnum;
	uint64_t idleusersnum;
	bool has_idleusersnum;
	const char *max_items; /* token, a number, or 'none' */
	const char *const *registereduserjids; /* jid */
	size_t n_registereduserjids;
	const char *const *disableduserjids; /* jid */
	size_t n_disableduserjids;
	const char *const *onlineuserjids; /* jid */
	size_t n_onlineuserjids;
	const char *const *activeuserjids; /* jid */
	size_t n_activeuserjids;
	const char *const *idleuserjids; /* jid */
	size_t n_idleuserjids;
	const char *const *announcement; /* the lines of it */
	size_t n_announcement;
	const char *const *motd;
	size_t n_motd;
	const char *const *welcome;
	size_t n_welcome;
	const char *const *adminjids; /* jid */
	size_t n_adminjids;
	uint32_t delay; /* seconds */
	bool has_delay;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_administration_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_administration_read(struct xmpp_administration *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_administration_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_administration_write(const struct xmpp_administration *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_administration_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
