/* Printed by xsoc from session-negotiation.xml: do not edit. */
/* XEP-0155: Stanza Session Negotiation. */
#ifndef XMPP_SESSION_NEGOTIATION_H
#define XMPP_SESSION_NEGOTIATION_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/session-negotiation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/session-negotiation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_session_negotiation_module;

/*
 * The data form of FORM_TYPE urn:xmpp:ssn
 * In a feature-negotiation, in a message whose thread is the session.
 */
struct xmpp_session_negotiation {
	bool accept;
	bool has_accept;
	const char *continue_; /* the resource that goes on */
	const char *disclosure; /* token */
	const char *chat_states; /* token */
	const char *xhtml_im; /* token */
	const char *language; /* lang */
	const char *logging; /* token */
	const char *reason;
	bool renegotiate;
	bool has_renegotiate;
	const char *security; /* token */
	bool terminate;
	bool has_terminate;
	const char *receipts; /* token */
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_session_negotiation_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_session_negotiation_read(struct xmpp_session_negotiation *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_session_negotiation_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_session_negotiation_write(const struct xmpp_session_negotiation *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_session_negotiation_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
