/* Printed by xsoc from service-outage.xml: do not edit. */
/* XEP-0455: Service Outage Status. */
#ifndef XMPP_SERVICE_OUTAGE_H
#define XMPP_SERVICE_OUTAGE_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/service-outage.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/service-outage.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_service_outage_module;

/*
 * The data form of FORM_TYPE urn:xmpp:sos:0
 * Where to look when the server does not answer: in what it says of itself while it does.
 */
struct xmpp_service_outage {
	const char *const *external_status_addresses; /* uri */
	size_t n_external_status_addresses;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_service_outage_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_service_outage_read(struct xmpp_service_outage *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_service_outage_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_service_outage_write(const struct xmpp_service_outage *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_service_outage_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
