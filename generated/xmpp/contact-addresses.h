/* Printed by xsoc from contact-addresses.xml: do not edit. */
/* XEP-0157: Contact Addresses for XMPP Services. */
#ifndef XMPP_CONTACT_ADDRESSES_H
#define XMPP_CONTACT_ADDRESSES_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/contact-addresses.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/contact-addresses.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_contact_addresses_module;

/*
 * The data form of FORM_TYPE http://jabber.org/network/serverinfo
 * Whom to write to about a server, as it says in service discovery.
 */
struct xmpp_contact_addresses {
	const char *const *abuse_addresses; /* uri */
	size_t n_abuse_addresses;
	const char *const *admin_addresses; /* uri */
	size_t n_admin_addresses;
	const char *const *feedback_addresses; /* uri */
	size_t n_feedback_addresses;
	const char *const *sales_addresses; /* uri */
	size_t n_sales_addresses;
	const char *const *security_addresses; /* uri */
	size_t n_security_addresses;
	const char *const *status_addresses; /* uri */
	size_t n_status_addresses;
	const char *const *support_addresses; /* uri */
	size_t n_support_addresses;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_contact_addresses_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_contact_addresses_read(struct xmpp_contact_addresses *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_contact_addresses_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_contact_addresses_write(const struct xmpp_contact_addresses *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_contact_addresses_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
