/* Printed by xsoc from pgp.xml: do not edit. */
/* XEP-0027: Current Jabber OpenPGP Usage. */
#ifndef XMPP_PGP_H
#define XMPP_PGP_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pgp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pgp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pgp_module;

/*
 * <x xmlns='jabber:x:encrypted'>
 * The body of a message, encrypted and not signed.
 */
struct xmpp_pgp_encrypted {
	const char *data; /* the armor without its first and last lines and its headers */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pgp_encrypted_class;

static inline struct xso_any xmpp_pgp_encrypted_any(const struct xmpp_pgp_encrypted *o)
{
	struct xso_any any = { &xmpp_pgp_encrypted_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pgp_encrypted *xmpp_pgp_encrypted_from(struct xso_any any)
{
	return any.cls == &xmpp_pgp_encrypted_class ? (const struct xmpp_pgp_encrypted *)any.object : NULL;
}

static inline enum xso_status xmpp_pgp_encrypted_decode(struct xmpp_pgp_encrypted *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pgp_encrypted_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pgp_encrypted_encode(const struct xmpp_pgp_encrypted *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pgp_encrypted_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_pgp_encrypted *xmpp_message_pgp_encrypted(
	const struct xmpp_message *o)
{
	return (const struct xmpp_pgp_encrypted *)xso_payload(&xmpp_message_class, o, &xmpp_pgp_encrypted_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_pgp_encrypted *xmpp_presence_pgp_encrypted(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_pgp_encrypted *)xso_payload(&xmpp_presence_class, o, &xmpp_pgp_encrypted_class, NULL);
}

/*
 * <x xmlns='jabber:x:signed'>
 * A signature of the presence's status, or of the message's body; where there is none, of
 * the empty text.
 */
struct xmpp_pgp_signed {
	const char *data; /* the armor without its first and last lines and its headers */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pgp_signed_class;

static inline struct xso_any xmpp_pgp_signed_any(const struct xmpp_pgp_signed *o)
{
	struct xso_any any = { &xmpp_pgp_signed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pgp_signed *xmpp_pgp_signed_from(struct xso_any any)
{
	return any.cls == &xmpp_pgp_signed_class ? (const struct xmpp_pgp_signed *)any.object : NULL;
}

static inline enum xso_status xmpp_pgp_signed_decode(struct xmpp_pgp_signed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pgp_signed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pgp_signed_encode(const struct xmpp_pgp_signed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pgp_signed_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_pgp_signed *xmpp_presence_pgp_signed(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_pgp_signed *)xso_payload(&xmpp_presence_class, o, &xmpp_pgp_signed_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_pgp_signed *xmpp_message_pgp_signed(
	const struct xmpp_message *o)
{
	return (const struct xmpp_pgp_signed *)xso_payload(&xmpp_message_class, o, &xmpp_pgp_signed_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
