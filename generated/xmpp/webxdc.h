/* Printed by xsoc from webxdc.xml: do not edit. */
/* XEP-0491: WebXDC. */
#ifndef XMPP_WEBXDC_H
#define XMPP_WEBXDC_H

#include <xmpp/core.h>
#include <xmpp/json.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/webxdc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/webxdc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_webxdc_module;

/*
 * <x xmlns='urn:xmpp:webxdc:0'>
 * A message of an application that people use together, in the thread of its own.
 */
struct xmpp_webxdc {
	const char *document; /* what is edited */
	const char *summary; /* its state */
	const struct xmpp_json *update;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_webxdc_class;

static inline struct xso_any xmpp_webxdc_any(const struct xmpp_webxdc *o)
{
	struct xso_any any = { &xmpp_webxdc_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_webxdc *xmpp_webxdc_from(struct xso_any any)
{
	return any.cls == &xmpp_webxdc_class ? (const struct xmpp_webxdc *)any.object : NULL;
}

static inline enum xso_status xmpp_webxdc_decode(struct xmpp_webxdc *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_webxdc_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_webxdc_encode(const struct xmpp_webxdc *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_webxdc_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_webxdc *xmpp_message_webxdc(
	const struct xmpp_message *o)
{
	return (const struct xmpp_webxdc *)xso_payload(&xmpp_message_class, o, &xmpp_webxdc_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
