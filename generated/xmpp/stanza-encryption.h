/* Printed by xsoc from stanza-encryption.xml: do not edit. */
/* XEP-0200: Stanza Encryption. */
#ifndef XMPP_STANZA_ENCRYPTION_H
#define XMPP_STANZA_ENCRYPTION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stanza-encryption.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stanza-encryption.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stanza_encryption_module;

/*
 * <c xmlns='http://www.xmpp.org/extensions/xep-0200.html#ns'>
 * The content of a stanza, encrypted in a session of XEP-0116.
 */
struct xmpp_encrypted_content {
	struct xso_bytes data; /* base64 */
	struct xso_bytes key; /* base64, for the next one */
	struct xso_bytes mac; /* base64 */
	uint32_t new_;
	bool has_new;
	const char *const *base64; /* deprecated, authentication keys that hold no more */
	size_t n_base64;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_encrypted_content_class;

static inline struct xso_any xmpp_encrypted_content_any(const struct xmpp_encrypted_content *o)
{
	struct xso_any any = { &xmpp_encrypted_content_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_encrypted_content *xmpp_encrypted_content_from(struct xso_any any)
{
	return any.cls == &xmpp_encrypted_content_class ? (const struct xmpp_encrypted_content *)any.object : NULL;
}

static inline enum xso_status xmpp_encrypted_content_decode(struct xmpp_encrypted_content *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_encrypted_content_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_encrypted_content_encode(const struct xmpp_encrypted_content *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_encrypted_content_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_encrypted_content *xmpp_message_encrypted_content(
	const struct xmpp_message *o)
{
	return (const struct xmpp_encrypted_content *)xso_payload(&xmpp_message_class, o, &xmpp_encrypted_content_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_encrypted_content *xmpp_presence_encrypted_content(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_encrypted_content *)xso_payload(&xmpp_presence_class, o, &xmpp_encrypted_content_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_encrypted_content *xmpp_iq_encrypted_content(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_encrypted_content *)xso_payload(&xmpp_iq_class, o, &xmpp_encrypted_content_class, NULL);
}

typedef void xmpp_iq_encrypted_content_handler(
	struct xso_request *request, const struct xmpp_encrypted_content *o, void *user);

static inline void xmpp_iq_encrypted_content_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_encrypted_content_handler *)fn)(request, xmpp_encrypted_content_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_encrypted_content(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_encrypted_content_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_encrypted_content_class, xmpp_iq_encrypted_content_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_encrypted_content(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_encrypted_content_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_encrypted_content_answer(
	struct xso_stream *stream, const struct xmpp_encrypted_content *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_encrypted_content_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_encrypted_content_answer *)fn)(stream, xmpp_encrypted_content_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_encrypted_content(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_encrypted_content *o,
	uint64_t timeout, xmpp_iq_encrypted_content_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_encrypted_content_any(o), timeout,
		xmpp_iq_encrypted_content_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
