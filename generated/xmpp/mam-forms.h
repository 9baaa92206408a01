/* Printed by xsoc from mam-forms.xml: do not edit. */
/* XEP-0313: Message Archive Management: forms. */
#ifndef XMPP_MAM_FORMS_H
#define XMPP_MAM_FORMS_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mam-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mam-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mam_forms_module;

/*
 * The data form of FORM_TYPE urn:xmpp:mam:2
 * Which messages a query asks for; what cannot be read is an error, since it would give
 * others.
 */
struct xmpp_mam_filter {
	const char *with; /* jid */
	struct xso_datetime start; /* datetime */
	bool has_start;
	struct xso_datetime end; /* datetime */
	bool has_end;
	const char *before_id;
	const char *after_id;
	const char *const *ids;
	size_t n_ids;
	bool include_groupchat;
	bool has_include_groupchat;
	const char *fulltext; /* XEP-0431 */
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_mam_filter_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_mam_filter_read(struct xmpp_mam_filter *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_mam_filter_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_mam_filter_write(const struct xmpp_mam_filter *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_mam_filter_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
