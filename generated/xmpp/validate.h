/* Printed by xsoc from validate.xml: do not edit. */
/* XEP-0122: Data Forms Validation. */
#ifndef XMPP_VALIDATE_H
#define XMPP_VALIDATE_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/validate.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/validate.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_validate_module;

struct xmpp_validate_list_range {
	uint32_t min;
	bool has_min;
	uint32_t max;
	bool has_max;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_validate_list_range_class;

enum xmpp_validate_method {
	XMPP_VALIDATE_METHOD_ABSENT = 0, /* there is none */
	XMPP_VALIDATE_METHOD_BASIC,
	XMPP_VALIDATE_METHOD_OPEN,
	XMPP_VALIDATE_METHOD_RANGE,
	XMPP_VALIDATE_METHOD_REGEX,
};

extern const struct xso_enum xmpp_validate_method_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_validate_method_text(enum xmpp_validate_method value)
{
	return xso_enum_text(&xmpp_validate_method_enum, (int)value);
}

/*
 * <validate xmlns='http://jabber.org/protocol/xdata-validate'>
 * What a form's field takes.
 */
struct xmpp_validate {
	const char *datatype;
	enum xmpp_validate_method method;
	const char *min;
	const char *max;
	const char *regex;
	const struct xmpp_validate_list_range *list_range;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_validate_class;

static inline struct xso_any xmpp_validate_any(const struct xmpp_validate *o)
{
	struct xso_any any = { &xmpp_validate_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_validate *xmpp_validate_from(struct xso_any any)
{
	return any.cls == &xmpp_validate_class ? (const struct xmpp_validate *)any.object : NULL;
}

static inline enum xso_status xmpp_validate_decode(struct xmpp_validate *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_validate_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_validate_encode(const struct xmpp_validate *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_validate_class, o, ns, writer, error);
}

/* In a form-field. NULL: none. */
static inline const struct xmpp_validate *xmpp_form_field_validate(
	const struct xmpp_form_field *o)
{
	return (const struct xmpp_validate *)xso_payload(&xmpp_form_field_class, o, &xmpp_validate_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
