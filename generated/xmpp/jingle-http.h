/* Printed by xsoc from jingle-http.xml: do not edit. */
/* XEP-0370: Jingle HTTP Transport Method. */
#ifndef XMPP_JINGLE_HTTP_H
#define XMPP_JINGLE_HTTP_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-http.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-http.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_http_module;

struct xmpp_jingle_http_transport_candidate_header {
	const char *name; /* required */
	const char *value; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_http_transport_candidate_header_class;

struct xmpp_jingle_http_transport_candidate {
	const char *uri; /* required */
	const struct xmpp_jingle_http_transport_candidate_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_http_transport_candidate_class;

/*
 * <transport xmlns='urn:xmpp:jingle:transports:http:0'>
 * Where the file can be got.
 */
struct xmpp_jingle_http_transport {
	const struct xmpp_jingle_http_transport_candidate *candidate;
	size_t n_candidate;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_http_transport_class;

static inline struct xso_any xmpp_jingle_http_transport_any(const struct xmpp_jingle_http_transport *o)
{
	struct xso_any any = { &xmpp_jingle_http_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_http_transport *xmpp_jingle_http_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_http_transport_class ? (const struct xmpp_jingle_http_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_http_transport_decode(struct xmpp_jingle_http_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_http_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_http_transport_encode(const struct xmpp_jingle_http_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_http_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_http_transport *xmpp_jingle_content_jingle_http_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_http_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_http_transport_class, NULL);
}

struct xmpp_jingle_http_upload_transport_candidate_header {
	const char *name; /* required */
	const char *value; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_http_upload_transport_candidate_header_class;

struct xmpp_jingle_http_upload_transport_candidate {
	const char *uri; /* required */
	const struct xmpp_jingle_http_upload_transport_candidate_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_http_upload_transport_candidate_class;

/*
 * <transport xmlns='urn:xmpp:jingle:transports:http:upload:0'>
 * Where the file can be put.
 */
struct xmpp_jingle_http_upload_transport {
	const struct xmpp_jingle_http_upload_transport_candidate *candidate;
	size_t n_candidate;
	bool completed;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_http_upload_transport_class;

static inline struct xso_any xmpp_jingle_http_upload_transport_any(const struct xmpp_jingle_http_upload_transport *o)
{
	struct xso_any any = { &xmpp_jingle_http_upload_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_http_upload_transport *xmpp_jingle_http_upload_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_http_upload_transport_class ? (const struct xmpp_jingle_http_upload_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_http_upload_transport_decode(struct xmpp_jingle_http_upload_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_http_upload_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_http_upload_transport_encode(const struct xmpp_jingle_http_upload_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_http_upload_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_http_upload_transport *xmpp_jingle_content_jingle_http_upload_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_http_upload_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_http_upload_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
