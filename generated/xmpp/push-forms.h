/* Printed by xsoc from push-forms.xml: do not edit. */
/* XEP-0357: Push Notifications: forms. */
#ifndef XMPP_PUSH_FORMS_H
#define XMPP_PUSH_FORMS_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/push-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/push-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_push_forms_module;

/*
 * The data form of FORM_TYPE urn:xmpp:push:summary
 * What a notification tells of messages that wait.
 */
struct xmpp_push_summary {
	uint32_t message_count;
	bool has_message_count;
	uint32_t pending_subscription_count;
	bool has_pending_subscription_count;
	const char *last_message_sender; /* raw-jid */
	const char *last_message_body;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_push_summary_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_push_summary_read(struct xmpp_push_summary *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_push_summary_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_push_summary_write(const struct xmpp_push_summary *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_push_summary_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
