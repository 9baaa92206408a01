/* Printed by xsoc from software-info.xml: do not edit. */
/* XEP-0232: Software Information. */
#ifndef XMPP_SOFTWARE_INFO_H
#define XMPP_SOFTWARE_INFO_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/software-info.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/software-info.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_software_info_module;

/*
 * The data form of FORM_TYPE urn:xmpp:dataforms:softwareinfo
 * What an entity says of its software in service discovery.
 */
struct xmpp_software_info {
	const char *os;
	const char *os_version;
	const char *software;
	const char *software_version;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_software_info_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_software_info_read(struct xmpp_software_info *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_software_info_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_software_info_write(const struct xmpp_software_info *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_software_info_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
