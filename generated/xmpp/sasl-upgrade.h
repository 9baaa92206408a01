/* Printed by xsoc from sasl-upgrade.xml: do not edit. */
/* XEP-0480: SASL Upgrade Tasks. */
#ifndef XMPP_SASL_UPGRADE_H
#define XMPP_SASL_UPGRADE_H

#include <xmpp/sasl2.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sasl-upgrade.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sasl-upgrade.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sasl_upgrade_module;

/*
 * <upgrade xmlns='urn:xmpp:sasl:upgrade:0'>
 * A mechanism that the server cannot offer yet, for want of a hash of the password: it
 * would take one, or the client would give it.
 */
struct xmpp_sasl_upgrade {
	/* token, required, UPGR- and the name of the mechanism, never with -PLUS */
	const char *task;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_upgrade_class;

static inline struct xso_any xmpp_sasl_upgrade_any(const struct xmpp_sasl_upgrade *o)
{
	struct xso_any any = { &xmpp_sasl_upgrade_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_upgrade *xmpp_sasl_upgrade_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_upgrade_class ? (const struct xmpp_sasl_upgrade *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_upgrade_decode(struct xmpp_sasl_upgrade *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_upgrade_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_upgrade_encode(const struct xmpp_sasl_upgrade *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_upgrade_class, o, ns, writer, error);
}

/* In a sasl2-feature: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_sasl_upgrade *xmpp_sasl2_feature_sasl_upgrade(
	const struct xmpp_sasl2_feature *o, size_t *at)
{
	return (const struct xmpp_sasl_upgrade *)xso_payload(&xmpp_sasl2_feature_class, o, &xmpp_sasl_upgrade_class, at);
}

/* In a sasl2-authenticate: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_sasl_upgrade *xmpp_sasl2_authenticate_sasl_upgrade(
	const struct xmpp_sasl2_authenticate *o, size_t *at)
{
	return (const struct xmpp_sasl_upgrade *)xso_payload(&xmpp_sasl2_authenticate_class, o, &xmpp_sasl_upgrade_class, at);
}

/*
 * <salt xmlns='urn:xmpp:scram-upgrade:0'>
 * What the client shall hash the password with.
 */
struct xmpp_scram_upgrade_salt {
	uint32_t iterations; /* required */
	struct xso_bytes salt; /* base64, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_scram_upgrade_salt_class;

static inline struct xso_any xmpp_scram_upgrade_salt_any(const struct xmpp_scram_upgrade_salt *o)
{
	struct xso_any any = { &xmpp_scram_upgrade_salt_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_scram_upgrade_salt *xmpp_scram_upgrade_salt_from(struct xso_any any)
{
	return any.cls == &xmpp_scram_upgrade_salt_class ? (const struct xmpp_scram_upgrade_salt *)any.object : NULL;
}

static inline enum xso_status xmpp_scram_upgrade_salt_decode(struct xmpp_scram_upgrade_salt *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_scram_upgrade_salt_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_scram_upgrade_salt_encode(const struct xmpp_scram_upgrade_salt *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_scram_upgrade_salt_class, o, ns, writer, error);
}

/* In a sasl2-task-data. NULL: none. */
static inline const struct xmpp_scram_upgrade_salt *xmpp_sasl2_task_data_scram_upgrade_salt(
	const struct xmpp_sasl2_task_data *o)
{
	return (const struct xmpp_scram_upgrade_salt *)xso_payload(&xmpp_sasl2_task_data_class, o, &xmpp_scram_upgrade_salt_class, NULL);
}

/*
 * <hash xmlns='urn:xmpp:scram-upgrade:0'>
 * The SaltedPassword of RFC 5802. Who knows it can log in.
 */
struct xmpp_scram_upgrade_hash {
	struct xso_bytes hash; /* base64, required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_scram_upgrade_hash_class;

static inline struct xso_any xmpp_scram_upgrade_hash_any(const struct xmpp_scram_upgrade_hash *o)
{
	struct xso_any any = { &xmpp_scram_upgrade_hash_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_scram_upgrade_hash *xmpp_scram_upgrade_hash_from(struct xso_any any)
{
	return any.cls == &xmpp_scram_upgrade_hash_class ? (const struct xmpp_scram_upgrade_hash *)any.object : NULL;
}

static inline enum xso_status xmpp_scram_upgrade_hash_decode(struct xmpp_scram_upgrade_hash *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_scram_upgrade_hash_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_scram_upgrade_hash_encode(const struct xmpp_scram_upgrade_hash *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_scram_upgrade_hash_class, o, ns, writer, error);
}

/* In a sasl2-task-data. NULL: none. */
static inline const struct xmpp_scram_upgrade_hash *xmpp_sasl2_task_data_scram_upgrade_hash(
	const struct xmpp_sasl2_task_data *o)
{
	return (const struct xmpp_scram_upgrade_hash *)xso_payload(&xmpp_sasl2_task_data_class, o, &xmpp_scram_upgrade_hash_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
