/* Printed by xsoc from out-of-office.xml: do not edit. */
/* XEP-0109: Out-of-Office Messages. */
#ifndef XMPP_OUT_OF_OFFICE_H
#define XMPP_OUT_OF_OFFICE_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/out-of-office.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/out-of-office.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_out_of_office_module;

/* <ooo xmlns='urn:xmpp:ooo:0'> */
struct xmpp_out_of_office {
	struct xso_datetime start; /* datetime */
	bool has_start;
	struct xso_datetime end; /* datetime */
	bool has_end;
	const char *message; /* the answer to those who write */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_out_of_office_class;

static inline struct xso_any xmpp_out_of_office_any(const struct xmpp_out_of_office *o)
{
	struct xso_any any = { &xmpp_out_of_office_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_out_of_office *xmpp_out_of_office_from(struct xso_any any)
{
	return any.cls == &xmpp_out_of_office_class ? (const struct xmpp_out_of_office *)any.object : NULL;
}

static inline enum xso_status xmpp_out_of_office_decode(struct xmpp_out_of_office *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_out_of_office_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_out_of_office_encode(const struct xmpp_out_of_office *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_out_of_office_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_out_of_office *xmpp_pubsub_item_out_of_office(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_out_of_office *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_out_of_office_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
