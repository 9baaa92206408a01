/* Printed by xsoc from jingle-stub.xml: do not edit. */
/* XEP-0166: Jingle: the stubs of its examples. */
#ifndef XMPP_JINGLE_STUB_H
#define XMPP_JINGLE_STUB_H

#include <xmpp/jingle-encryption.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-stub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-stub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_stub_module;

/* <description xmlns='urn:xmpp:jingle:apps:stub:0'> */
struct xmpp_jingle_stub_description {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_stub_description_class;

static inline struct xso_any xmpp_jingle_stub_description_any(const struct xmpp_jingle_stub_description *o)
{
	struct xso_any any = { &xmpp_jingle_stub_description_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_stub_description *xmpp_jingle_stub_description_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_stub_description_class ? (const struct xmpp_jingle_stub_description *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_stub_description_decode(struct xmpp_jingle_stub_description *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_stub_description_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_stub_description_encode(const struct xmpp_jingle_stub_description *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_stub_description_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_stub_description *xmpp_jingle_content_jingle_stub_description(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_stub_description *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_stub_description_class, NULL);
}

/* <transport xmlns='urn:xmpp:jingle:transports:stub:0'> */
struct xmpp_jingle_stub_transport {
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_stub_transport_class;

static inline struct xso_any xmpp_jingle_stub_transport_any(const struct xmpp_jingle_stub_transport *o)
{
	struct xso_any any = { &xmpp_jingle_stub_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_stub_transport *xmpp_jingle_stub_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_stub_transport_class ? (const struct xmpp_jingle_stub_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_stub_transport_decode(struct xmpp_jingle_stub_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_stub_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_stub_transport_encode(const struct xmpp_jingle_stub_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_stub_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_stub_transport *xmpp_jingle_content_jingle_stub_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_stub_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_stub_transport_class, NULL);
}

/*
 * <encrypted xmlns='urn:xmpp:encryption:stub:0'>
 * XEP-0391.
 */
struct xmpp_jingle_stub_encrypted {
	const char *payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_stub_encrypted_class;

static inline struct xso_any xmpp_jingle_stub_encrypted_any(const struct xmpp_jingle_stub_encrypted *o)
{
	struct xso_any any = { &xmpp_jingle_stub_encrypted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_stub_encrypted *xmpp_jingle_stub_encrypted_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_stub_encrypted_class ? (const struct xmpp_jingle_stub_encrypted *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_stub_encrypted_decode(struct xmpp_jingle_stub_encrypted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_stub_encrypted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_stub_encrypted_encode(const struct xmpp_jingle_stub_encrypted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_stub_encrypted_class, o, ns, writer, error);
}

/* In a jingle-encryption. NULL: none. */
static inline const struct xmpp_jingle_stub_encrypted *xmpp_jingle_encryption_jingle_stub_encrypted(
	const struct xmpp_jingle_encryption *o)
{
	return (const struct xmpp_jingle_stub_encrypted *)xso_payload(&xmpp_jingle_encryption_class, o, &xmpp_jingle_stub_encrypted_class, NULL);
}

/* <security xmlns='urn:xmpp:jingle:security:stub:0'> */
struct xmpp_jingle_stub_security {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_stub_security_class;

static inline struct xso_any xmpp_jingle_stub_security_any(const struct xmpp_jingle_stub_security *o)
{
	struct xso_any any = { &xmpp_jingle_stub_security_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_stub_security *xmpp_jingle_stub_security_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_stub_security_class ? (const struct xmpp_jingle_stub_security *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_stub_security_decode(struct xmpp_jingle_stub_security *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_stub_security_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_stub_security_encode(const struct xmpp_jingle_stub_security *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_stub_security_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_stub_security *xmpp_jingle_content_jingle_stub_security(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_stub_security *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_stub_security_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
