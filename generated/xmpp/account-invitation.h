/* Printed by xsoc from account-invitation.xml: do not edit. */
/* XEP-0401: Ad-hoc Account Invitation Generation. */
#ifndef XMPP_ACCOUNT_INVITATION_H
#define XMPP_ACCOUNT_INVITATION_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/account-invitation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/account-invitation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_account_invitation_module;

/*
 * The data form of FORM_TYPE urn:xmpp:invite#invitation
 * What a command that makes an invitation gives.
 */
struct xmpp_account_invitation {
	const char *uri;
	const char *landing_url; /* uri */
	struct xso_datetime expire; /* datetime */
	bool has_expire;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_account_invitation_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_account_invitation_read(struct xmpp_account_invitation *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_account_invitation_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_account_invitation_write(const struct xmpp_account_invitation *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_account_invitation_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
