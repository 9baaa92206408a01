/* Printed by xsoc from kerberos.xml: do not edit. */
/* XEP-0233: XMPP Server Registration for use with Kerberos V5. */
#ifndef XMPP_KERBEROS_H
#define XMPP_KERBEROS_H

#include <xmpp/sasl.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 2
#error "xmpp/kerberos.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_kerberos_module;

/*
 * <hostname xmlns='urn:xmpp:domain-based-name:1'> and others
 * For which host the client needs a ticket.
 */
struct xmpp_kerberos_hostname {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_kerberos_hostname_class;

static inline struct xso_any xmpp_kerberos_hostname_any(const struct xmpp_kerberos_hostname *o)
{
	struct xso_any any = { &xmpp_kerberos_hostname_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_kerberos_hostname *xmpp_kerberos_hostname_from(struct xso_any any)
{
	return any.cls == &xmpp_kerberos_hostname_class ? (const struct xmpp_kerberos_hostname *)any.object : NULL;
}

static inline enum xso_status xmpp_kerberos_hostname_decode(struct xmpp_kerberos_hostname *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_kerberos_hostname_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_kerberos_hostname_encode(const struct xmpp_kerberos_hostname *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_kerberos_hostname_class, o, ns, writer, error);
}

/* In a sasl-mechanisms. NULL: none. */
static inline const struct xmpp_kerberos_hostname *xmpp_sasl_mechanisms_kerberos_hostname(
	const struct xmpp_sasl_mechanisms *o)
{
	return (const struct xmpp_kerberos_hostname *)xso_payload(&xmpp_sasl_mechanisms_class, o, &xmpp_kerberos_hostname_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
