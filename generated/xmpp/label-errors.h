/* Printed by xsoc from label-errors.xml: do not edit. */
/* XEP-0314: Security Labels in PubSub. */
#ifndef XMPP_LABEL_ERRORS_H
#define XMPP_LABEL_ERRORS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/label-errors.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/label-errors.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_label_errors_module;

enum xmpp_label_error_element {
	XMPP_LABEL_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_LABEL_ERROR_ELEMENT_INSUFFICIENT_CLEARANCE,
};

extern const struct xso_enum xmpp_label_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_label_error_element_text(enum xmpp_label_error_element value)
{
	return xso_enum_text(&xmpp_label_error_element_enum, (int)value);
}

/* <insufficient-clearance xmlns='urn:xmpp:sec-label:pubsub:errors:0'> and others */
struct xmpp_label_error {
	enum xmpp_label_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_label_error_class;

static inline struct xso_any xmpp_label_error_any(const struct xmpp_label_error *o)
{
	struct xso_any any = { &xmpp_label_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_label_error *xmpp_label_error_from(struct xso_any any)
{
	return any.cls == &xmpp_label_error_class ? (const struct xmpp_label_error *)any.object : NULL;
}

static inline enum xso_status xmpp_label_error_decode(struct xmpp_label_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_label_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_label_error_encode(const struct xmpp_label_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_label_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_label_error *xmpp_stanza_error_label_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_label_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_label_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
