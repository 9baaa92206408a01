/* Printed by xsoc from layout.xml: do not edit. */
/* XEP-0141: Data Forms Layout. */
#ifndef XMPP_LAYOUT_H
#define XMPP_LAYOUT_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/layout.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/layout.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_layout_module;

enum xmpp_form_layout_element {
	XMPP_FORM_LAYOUT_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_FORM_LAYOUT_ELEMENT_TEXT,
	XMPP_FORM_LAYOUT_ELEMENT_FIELDREF,
	XMPP_FORM_LAYOUT_ELEMENT_REPORTEDREF,
	XMPP_FORM_LAYOUT_ELEMENT_SECTION,
};

extern const struct xso_enum xmpp_form_layout_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_form_layout_element_text(enum xmpp_form_layout_element value)
{
	return xso_enum_text(&xmpp_form_layout_element_enum, (int)value);
}

/*
 * <text xmlns='http://jabber.org/protocol/xdata-layout'> and others
 * A part of a page: some have text, sections have parts of their own.
 */
struct xmpp_form_layout {
	enum xmpp_form_layout_element element; /* required */
	const char *label;
	const char *var;
	const char *text;
	const struct xmpp_form_layout *part;
	size_t n_part;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_layout_class;

static inline struct xso_any xmpp_form_layout_any(const struct xmpp_form_layout *o)
{
	struct xso_any any = { &xmpp_form_layout_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_form_layout *xmpp_form_layout_from(struct xso_any any)
{
	return any.cls == &xmpp_form_layout_class ? (const struct xmpp_form_layout *)any.object : NULL;
}

static inline enum xso_status xmpp_form_layout_decode(struct xmpp_form_layout *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_form_layout_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_form_layout_encode(const struct xmpp_form_layout *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_form_layout_class, o, ns, writer, error);
}

/* <page xmlns='http://jabber.org/protocol/xdata-layout'> */
struct xmpp_form_page {
	const char *label;
	const struct xmpp_form_layout *part;
	size_t n_part;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_page_class;

static inline struct xso_any xmpp_form_page_any(const struct xmpp_form_page *o)
{
	struct xso_any any = { &xmpp_form_page_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_form_page *xmpp_form_page_from(struct xso_any any)
{
	return any.cls == &xmpp_form_page_class ? (const struct xmpp_form_page *)any.object : NULL;
}

static inline enum xso_status xmpp_form_page_decode(struct xmpp_form_page *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_form_page_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_form_page_encode(const struct xmpp_form_page *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_form_page_class, o, ns, writer, error);
}

/* In a data-form: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_form_page *xmpp_data_form_form_page(
	const struct xmpp_data_form *o, size_t *at)
{
	return (const struct xmpp_form_page *)xso_payload(&xmpp_data_form_class, o, &xmpp_form_page_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
