/* Printed by xsoc from encrypted-file.xml: do not edit. */
/* XEP-0448: Encryption for Stateless File Sharing. */
#ifndef XMPP_ENCRYPTED_FILE_H
#define XMPP_ENCRYPTED_FILE_H

#include <xmpp/core.h>
#include <xmpp/file-sharing.h>
#include <xmpp/hashes.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/encrypted-file.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/encrypted-file.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_encrypted_file_module;

/*
 * <encrypted xmlns='urn:xmpp:esfs:0'>
 * A source whose data is encrypted: how, with which key, and where it is. Its hashes are
 * those of the encrypted data.
 */
struct xmpp_encrypted_file {
	const char *cipher;
	struct xso_bytes key; /* base64, secret */
	struct xso_bytes iv; /* base64 */
	const struct xmpp_hash *hash;
	size_t n_hash;
	const struct xmpp_file_sources *sources;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_encrypted_file_class;

static inline struct xso_any xmpp_encrypted_file_any(const struct xmpp_encrypted_file *o)
{
	struct xso_any any = { &xmpp_encrypted_file_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_encrypted_file *xmpp_encrypted_file_from(struct xso_any any)
{
	return any.cls == &xmpp_encrypted_file_class ? (const struct xmpp_encrypted_file *)any.object : NULL;
}

static inline enum xso_status xmpp_encrypted_file_decode(struct xmpp_encrypted_file *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_encrypted_file_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_encrypted_file_encode(const struct xmpp_encrypted_file *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_encrypted_file_class, o, ns, writer, error);
}

/* In a file-sources: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_encrypted_file *xmpp_file_sources_encrypted_file(
	const struct xmpp_file_sources *o, size_t *at)
{
	return (const struct xmpp_encrypted_file *)xso_payload(&xmpp_file_sources_class, o, &xmpp_encrypted_file_class, at);
}

/* In a message. NULL: none. */
static inline const struct xmpp_encrypted_file *xmpp_message_encrypted_file(
	const struct xmpp_message *o)
{
	return (const struct xmpp_encrypted_file *)xso_payload(&xmpp_message_class, o, &xmpp_encrypted_file_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
