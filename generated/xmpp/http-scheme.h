/* Printed by xsoc from http-scheme.xml: do not edit. */
/* XEP-0104: HTTP Scheme for URL Data. */
#ifndef XMPP_HTTP_SCHEME_H
#define XMPP_HTTP_SCHEME_H

#include <xmpp/url-data.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/http-scheme.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/http-scheme.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_http_scheme_module;

struct xmpp_http_auth_auth_param {
	const char *name;
	const char *value;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_auth_auth_param_class;

/* <auth xmlns='http://jabber.org/protocol/url-data/scheme/http'> */
struct xmpp_http_auth {
	const char *scheme;
	const struct xmpp_http_auth_auth_param *auth_param;
	size_t n_auth_param;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_auth_class;

static inline struct xso_any xmpp_http_auth_any(const struct xmpp_http_auth *o)
{
	struct xso_any any = { &xmpp_http_auth_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_auth *xmpp_http_auth_from(struct xso_any any)
{
	return any.cls == &xmpp_http_auth_class ? (const struct xmpp_http_auth *)any.object : NULL;
}

static inline enum xso_status xmpp_http_auth_decode(struct xmpp_http_auth *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_auth_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_auth_encode(const struct xmpp_http_auth *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_auth_class, o, ns, writer, error);
}

/* In a url-data: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_http_auth *xmpp_url_data_http_auth(
	const struct xmpp_url_data *o, size_t *at)
{
	return (const struct xmpp_http_auth *)xso_payload(&xmpp_url_data_class, o, &xmpp_http_auth_class, at);
}

/* <cookie xmlns='http://jabber.org/protocol/url-data/scheme/http'> */
struct xmpp_http_cookie {
	const char *name;
	const char *domain;
	uint64_t max_age;
	bool has_max_age;
	const char *path;
	const char *comment;
	const char *version;
	bool secure;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_cookie_class;

static inline struct xso_any xmpp_http_cookie_any(const struct xmpp_http_cookie *o)
{
	struct xso_any any = { &xmpp_http_cookie_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_cookie *xmpp_http_cookie_from(struct xso_any any)
{
	return any.cls == &xmpp_http_cookie_class ? (const struct xmpp_http_cookie *)any.object : NULL;
}

static inline enum xso_status xmpp_http_cookie_decode(struct xmpp_http_cookie *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_cookie_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_cookie_encode(const struct xmpp_http_cookie *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_cookie_class, o, ns, writer, error);
}

/* In a url-data: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_http_cookie *xmpp_url_data_http_cookie(
	const struct xmpp_url_data *o, size_t *at)
{
	return (const struct xmpp_http_cookie *)xso_payload(&xmpp_url_data_class, o, &xmpp_http_cookie_class, at);
}

/* <header xmlns='http://jabber.org/protocol/url-data/scheme/http'> */
struct xmpp_http_scheme_header {
	const char *name;
	const char *value;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_scheme_header_class;

static inline struct xso_any xmpp_http_scheme_header_any(const struct xmpp_http_scheme_header *o)
{
	struct xso_any any = { &xmpp_http_scheme_header_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_scheme_header *xmpp_http_scheme_header_from(struct xso_any any)
{
	return any.cls == &xmpp_http_scheme_header_class ? (const struct xmpp_http_scheme_header *)any.object : NULL;
}

static inline enum xso_status xmpp_http_scheme_header_decode(struct xmpp_http_scheme_header *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_scheme_header_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_scheme_header_encode(const struct xmpp_http_scheme_header *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_scheme_header_class, o, ns, writer, error);
}

/* In a url-data: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_http_scheme_header *xmpp_url_data_http_scheme_header(
	const struct xmpp_url_data *o, size_t *at)
{
	return (const struct xmpp_http_scheme_header *)xso_payload(&xmpp_url_data_class, o, &xmpp_http_scheme_header_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
