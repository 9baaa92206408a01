/* Printed by xsoc from hashes.xml: do not edit. */
/* XEP-0300: Use of Cryptographic Hash Functions in XMPP. */
#ifndef XMPP_HASHES_H
#define XMPP_HASHES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/hashes.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/hashes.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_hashes_module;

/* <hash xmlns='urn:xmpp:hashes:2'> */
struct xmpp_hash {
	const char *algo;
	struct xso_bytes value; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_hash_class;

static inline struct xso_any xmpp_hash_any(const struct xmpp_hash *o)
{
	struct xso_any any = { &xmpp_hash_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_hash *xmpp_hash_from(struct xso_any any)
{
	return any.cls == &xmpp_hash_class ? (const struct xmpp_hash *)any.object : NULL;
}

static inline enum xso_status xmpp_hash_decode(struct xmpp_hash *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_hash_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_hash_encode(const struct xmpp_hash *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_hash_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_hash *xmpp_message_hash(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_hash *)xso_payload(&xmpp_message_class, o, &xmpp_hash_class, at);
}

/*
 * <hash-used xmlns='urn:xmpp:hashes:2'>
 * The algorithm that will be used: the hash comes later.
 */
struct xmpp_hash_used {
	const char *algo;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_hash_used_class;

static inline struct xso_any xmpp_hash_used_any(const struct xmpp_hash_used *o)
{
	struct xso_any any = { &xmpp_hash_used_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_hash_used *xmpp_hash_used_from(struct xso_any any)
{
	return any.cls == &xmpp_hash_used_class ? (const struct xmpp_hash_used *)any.object : NULL;
}

static inline enum xso_status xmpp_hash_used_decode(struct xmpp_hash_used *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_hash_used_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_hash_used_encode(const struct xmpp_hash_used *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_hash_used_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_hash_used *xmpp_message_hash_used(
	const struct xmpp_message *o)
{
	return (const struct xmpp_hash_used *)xso_payload(&xmpp_message_class, o, &xmpp_hash_used_class, NULL);
}

/*
 * <hash xmlns='urn:xmpp:hashes:1'> and others
 * What was sent before: hexadecimal digits.
 */
struct xmpp_hash_hex {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *algo;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_hash_hex_class;

static inline struct xso_any xmpp_hash_hex_any(const struct xmpp_hash_hex *o)
{
	struct xso_any any = { &xmpp_hash_hex_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_hash_hex *xmpp_hash_hex_from(struct xso_any any)
{
	return any.cls == &xmpp_hash_hex_class ? (const struct xmpp_hash_hex *)any.object : NULL;
}

static inline enum xso_status xmpp_hash_hex_decode(struct xmpp_hash_hex *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_hash_hex_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_hash_hex_encode(const struct xmpp_hash_hex *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_hash_hex_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_hash_hex *xmpp_message_hash_hex(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_hash_hex *)xso_payload(&xmpp_message_class, o, &xmpp_hash_hex_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
