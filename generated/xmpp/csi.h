/* Printed by xsoc from csi.xml: do not edit. */
/* XEP-0352: Client State Indication. */
#ifndef XMPP_CSI_H
#define XMPP_CSI_H

#include <xmpp/bind2.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/csi.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/csi.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_csi_module;

/*
 * <csi xmlns='urn:xmpp:csi:0'>
 * The server would like to know.
 */
struct xmpp_csi_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_csi_feature_class;

static inline struct xso_any xmpp_csi_feature_any(const struct xmpp_csi_feature *o)
{
	struct xso_any any = { &xmpp_csi_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_csi_feature *xmpp_csi_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_csi_feature_class ? (const struct xmpp_csi_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_csi_feature_decode(struct xmpp_csi_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_csi_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_csi_feature_encode(const struct xmpp_csi_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_csi_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_csi_feature *xmpp_stream_features_csi_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_csi_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_csi_feature_class, NULL);
}

/*
 * <active xmlns='urn:xmpp:csi:0'>
 * The user is back: send everything.
 */
struct xmpp_csi_active {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_csi_active_class;

static inline struct xso_any xmpp_csi_active_any(const struct xmpp_csi_active *o)
{
	struct xso_any any = { &xmpp_csi_active_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_csi_active *xmpp_csi_active_from(struct xso_any any)
{
	return any.cls == &xmpp_csi_active_class ? (const struct xmpp_csi_active *)any.object : NULL;
}

static inline enum xso_status xmpp_csi_active_decode(struct xmpp_csi_active *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_csi_active_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_csi_active_encode(const struct xmpp_csi_active *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_csi_active_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_csi_active_send(
	struct xso_stream *stream, const struct xmpp_csi_active *o)
{
	return xso_stream_send(stream, xmpp_csi_active_any(o), NULL);
}

typedef void xmpp_csi_active_handler(
	struct xso_stream *stream, const struct xmpp_csi_active *o, void *user);

static inline void xmpp_csi_active_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_csi_active_handler *)fn)(stream, xmpp_csi_active_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_csi_active_on(
	struct xso_handlers *handlers, xmpp_csi_active_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_csi_active_class, xmpp_csi_active_call, (xso_function *)fn, user);
}

static inline void xmpp_csi_active_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_csi_active_class);
}

/* In a bind2. NULL: none. */
static inline const struct xmpp_csi_active *xmpp_bind2_csi_active(
	const struct xmpp_bind2 *o)
{
	return (const struct xmpp_csi_active *)xso_payload(&xmpp_bind2_class, o, &xmpp_csi_active_class, NULL);
}

/*
 * <inactive xmlns='urn:xmpp:csi:0'>
 * Nobody looks: what can wait may wait.
 */
struct xmpp_csi_inactive {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_csi_inactive_class;

static inline struct xso_any xmpp_csi_inactive_any(const struct xmpp_csi_inactive *o)
{
	struct xso_any any = { &xmpp_csi_inactive_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_csi_inactive *xmpp_csi_inactive_from(struct xso_any any)
{
	return any.cls == &xmpp_csi_inactive_class ? (const struct xmpp_csi_inactive *)any.object : NULL;
}

static inline enum xso_status xmpp_csi_inactive_decode(struct xmpp_csi_inactive *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_csi_inactive_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_csi_inactive_encode(const struct xmpp_csi_inactive *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_csi_inactive_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_csi_inactive_send(
	struct xso_stream *stream, const struct xmpp_csi_inactive *o)
{
	return xso_stream_send(stream, xmpp_csi_inactive_any(o), NULL);
}

typedef void xmpp_csi_inactive_handler(
	struct xso_stream *stream, const struct xmpp_csi_inactive *o, void *user);

static inline void xmpp_csi_inactive_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_csi_inactive_handler *)fn)(stream, xmpp_csi_inactive_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_csi_inactive_on(
	struct xso_handlers *handlers, xmpp_csi_inactive_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_csi_inactive_class, xmpp_csi_inactive_call, (xso_function *)fn, user);
}

static inline void xmpp_csi_inactive_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_csi_inactive_class);
}

/* In a bind2. NULL: none. */
static inline const struct xmpp_csi_inactive *xmpp_bind2_csi_inactive(
	const struct xmpp_bind2 *o)
{
	return (const struct xmpp_csi_inactive *)xso_payload(&xmpp_bind2_class, o, &xmpp_csi_inactive_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
