/* Printed by xsoc from xml-element.xml: do not edit. */
/* XEP-0315: Data Forms XML Element. */
#ifndef XMPP_XML_ELEMENT_H
#define XMPP_XML_ELEMENT_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/xml-element.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/xml-element.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_xml_element_module;

/*
 * <wrapper xmlns='urn:xmpp:xml-element'>
 * Elements as the value of a field.
 */
struct xmpp_xml_element {
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xml_element_class;

static inline struct xso_any xmpp_xml_element_any(const struct xmpp_xml_element *o)
{
	struct xso_any any = { &xmpp_xml_element_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xml_element *xmpp_xml_element_from(struct xso_any any)
{
	return any.cls == &xmpp_xml_element_class ? (const struct xmpp_xml_element *)any.object : NULL;
}

static inline enum xso_status xmpp_xml_element_decode(struct xmpp_xml_element *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xml_element_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xml_element_encode(const struct xmpp_xml_element *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xml_element_class, o, ns, writer, error);
}

/* In a form-field. NULL: none. */
static inline const struct xmpp_xml_element *xmpp_form_field_xml_element(
	const struct xmpp_form_field *o)
{
	return (const struct xmpp_xml_element *)xso_payload(&xmpp_form_field_class, o, &xmpp_xml_element_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
