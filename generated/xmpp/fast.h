/* Printed by xsoc from fast.xml: do not edit. */
/* XEP-0484: Fast Authentication Streamlining Tokens. */
#ifndef XMPP_FAST_H
#define XMPP_FAST_H

#include <xmpp/sasl2.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/fast.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/fast.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_fast_module;

/*
 * <fast xmlns='urn:xmpp:fast:0'>
 * Among the inline features: the mechanisms that take a token. In the request: that one is
 * used.
 */
struct xmpp_fast {
	bool tls_0rtt;
	/* higher each time that the token is used; wanted with early data of TLS */
	uint64_t count;
	bool has_count;
	bool invalidate; /* forget the token */
	const char *const *mechanism; /* token */
	size_t n_mechanism;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fast_class;

static inline struct xso_any xmpp_fast_any(const struct xmpp_fast *o)
{
	struct xso_any any = { &xmpp_fast_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fast *xmpp_fast_from(struct xso_any any)
{
	return any.cls == &xmpp_fast_class ? (const struct xmpp_fast *)any.object : NULL;
}

static inline enum xso_status xmpp_fast_decode(struct xmpp_fast *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fast_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fast_encode(const struct xmpp_fast *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fast_class, o, ns, writer, error);
}

/* In a sasl2-feature. NULL: none. */
static inline const struct xmpp_fast *xmpp_sasl2_feature_fast(
	const struct xmpp_sasl2_feature *o)
{
	return (const struct xmpp_fast *)xso_payload(&xmpp_sasl2_feature_class, o, &xmpp_fast_class, NULL);
}

/* In a sasl2-authenticate. NULL: none. */
static inline const struct xmpp_fast *xmpp_sasl2_authenticate_fast(
	const struct xmpp_sasl2_authenticate *o)
{
	return (const struct xmpp_fast *)xso_payload(&xmpp_sasl2_authenticate_class, o, &xmpp_fast_class, NULL);
}

/*
 * <request-token xmlns='urn:xmpp:fast:0'>
 * Asks for a token for the next time.
 */
struct xmpp_fast_request_token {
	const char *mechanism; /* token, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fast_request_token_class;

static inline struct xso_any xmpp_fast_request_token_any(const struct xmpp_fast_request_token *o)
{
	struct xso_any any = { &xmpp_fast_request_token_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fast_request_token *xmpp_fast_request_token_from(struct xso_any any)
{
	return any.cls == &xmpp_fast_request_token_class ? (const struct xmpp_fast_request_token *)any.object : NULL;
}

static inline enum xso_status xmpp_fast_request_token_decode(struct xmpp_fast_request_token *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fast_request_token_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fast_request_token_encode(const struct xmpp_fast_request_token *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fast_request_token_class, o, ns, writer, error);
}

/* In a sasl2-authenticate. NULL: none. */
static inline const struct xmpp_fast_request_token *xmpp_sasl2_authenticate_fast_request_token(
	const struct xmpp_sasl2_authenticate *o)
{
	return (const struct xmpp_fast_request_token *)xso_payload(&xmpp_sasl2_authenticate_class, o, &xmpp_fast_request_token_class, NULL);
}

/*
 * <token xmlns='urn:xmpp:fast:0'>
 * The token to log in with the next time, until it expires.
 */
struct xmpp_fast_token {
	const char *token; /* required, secret */
	struct xso_datetime expiry; /* datetime */
	bool has_expiry;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fast_token_class;

static inline struct xso_any xmpp_fast_token_any(const struct xmpp_fast_token *o)
{
	struct xso_any any = { &xmpp_fast_token_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fast_token *xmpp_fast_token_from(struct xso_any any)
{
	return any.cls == &xmpp_fast_token_class ? (const struct xmpp_fast_token *)any.object : NULL;
}

static inline enum xso_status xmpp_fast_token_decode(struct xmpp_fast_token *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fast_token_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fast_token_encode(const struct xmpp_fast_token *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fast_token_class, o, ns, writer, error);
}

/* In a sasl2-success. NULL: none. */
static inline const struct xmpp_fast_token *xmpp_sasl2_success_fast_token(
	const struct xmpp_sasl2_success *o)
{
	return (const struct xmpp_fast_token *)xso_payload(&xmpp_sasl2_success_class, o, &xmpp_fast_token_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
