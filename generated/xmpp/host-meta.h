/* Printed by xsoc from host-meta.xml: do not edit. */
/* XEP-0156: Discovering Alternative XMPP Connection Methods. */
/* The file /.well-known/host-meta of a web server, in the format of XRD 1.0 (RFC 6415). */
#ifndef XMPP_HOST_META_H
#define XMPP_HOST_META_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/host-meta.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/host-meta.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_host_meta_module;

struct xmpp_host_meta_property {
	const char *type; /* uri */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_host_meta_property_class;

struct xmpp_host_meta_link_title {
	const char *lang;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_host_meta_link_title_class;

struct xmpp_host_meta_link_property {
	const char *type; /* uri */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_host_meta_link_property_class;

struct xmpp_host_meta_link {
	const char *href; /* uri */
	const char *rel; /* uri, urn:xmpp:alt-connections:websocket, or :xbosh */
	const char *template_;
	const char *type; /* a media type */
	const struct xmpp_host_meta_link_title *title;
	size_t n_title;
	const struct xmpp_host_meta_link_property *property;
	size_t n_property;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_host_meta_link_class;

/* <XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'> */
struct xmpp_host_meta {
	struct xso_datetime expires; /* datetime */
	bool has_expires;
	const char *subject; /* uri */
	const char *const *alias; /* uri */
	size_t n_alias;
	const struct xmpp_host_meta_property *property;
	size_t n_property;
	const struct xmpp_host_meta_link *link;
	size_t n_link;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_host_meta_class;

static inline struct xso_any xmpp_host_meta_any(const struct xmpp_host_meta *o)
{
	struct xso_any any = { &xmpp_host_meta_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_host_meta *xmpp_host_meta_from(struct xso_any any)
{
	return any.cls == &xmpp_host_meta_class ? (const struct xmpp_host_meta *)any.object : NULL;
}

static inline enum xso_status xmpp_host_meta_decode(struct xmpp_host_meta *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_host_meta_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_host_meta_encode(const struct xmpp_host_meta *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_host_meta_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_host_meta_send(
	struct xso_stream *stream, const struct xmpp_host_meta *o)
{
	return xso_stream_send(stream, xmpp_host_meta_any(o), NULL);
}

typedef void xmpp_host_meta_handler(
	struct xso_stream *stream, const struct xmpp_host_meta *o, void *user);

static inline void xmpp_host_meta_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_host_meta_handler *)fn)(stream, xmpp_host_meta_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_host_meta_on(
	struct xso_handlers *handlers, xmpp_host_meta_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_host_meta_class, xmpp_host_meta_call, (xso_function *)fn, user);
}

static inline void xmpp_host_meta_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_host_meta_class);
}

#ifdef __cplusplus
}
#endif

#endif
