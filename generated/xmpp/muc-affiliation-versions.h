/* Printed by xsoc from muc-affiliation-versions.xml: do not edit. */
/* XEP-0463: MUC Affiliations Versioning. */
#ifndef XMPP_MUC_AFFILIATION_VERSIONS_H
#define XMPP_MUC_AFFILIATION_VERSIONS_H

#include <xmpp/muc.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc-affiliation-versions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc-affiliation-versions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_affiliation_versions_module;

/*
 * <mav xmlns='urn:xmpp:muc:affiliations:1'> and others
 * Asks for what has changed since a version, or says which changes the items are.
 */
struct xmpp_muc_affiliation_version {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *since; /* absent: the items are all that there are */
	const char *until;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_affiliation_version_class;

static inline struct xso_any xmpp_muc_affiliation_version_any(const struct xmpp_muc_affiliation_version *o)
{
	struct xso_any any = { &xmpp_muc_affiliation_version_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_affiliation_version *xmpp_muc_affiliation_version_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_affiliation_version_class ? (const struct xmpp_muc_affiliation_version *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_affiliation_version_decode(struct xmpp_muc_affiliation_version *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_affiliation_version_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_affiliation_version_encode(const struct xmpp_muc_affiliation_version *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_affiliation_version_class, o, ns, writer, error);
}

/* In a muc-join. NULL: none. */
static inline const struct xmpp_muc_affiliation_version *xmpp_muc_join_muc_affiliation_version(
	const struct xmpp_muc_join *o)
{
	return (const struct xmpp_muc_affiliation_version *)xso_payload(&xmpp_muc_join_class, o, &xmpp_muc_affiliation_version_class, NULL);
}

/* In a muc-user. NULL: none. */
static inline const struct xmpp_muc_affiliation_version *xmpp_muc_user_muc_affiliation_version(
	const struct xmpp_muc_user *o)
{
	return (const struct xmpp_muc_affiliation_version *)xso_payload(&xmpp_muc_user_class, o, &xmpp_muc_affiliation_version_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
