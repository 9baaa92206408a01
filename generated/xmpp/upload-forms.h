/* Printed by xsoc from upload-forms.xml: do not edit. */
/* XEP-0363: HTTP File Upload: forms. */
#ifndef XMPP_UPLOAD_FORMS_H
#define XMPP_UPLOAD_FORMS_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/upload-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/upload-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_upload_forms_module;

/*
 * The data form of FORM_TYPE urn:xmpp:http:upload:0
 * What a service says of itself in service discovery.
 */
struct xmpp_upload_limits {
	uint64_t max_file_size; /* bytes */
	bool has_max_file_size;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_upload_limits_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_upload_limits_read(struct xmpp_upload_limits *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_upload_limits_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_upload_limits_write(const struct xmpp_upload_limits *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_upload_limits_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
