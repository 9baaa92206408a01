/* Printed by xsoc from server-data.xml: do not edit. */
/* XEP-0227: Portable Import/Export Format for XMPP-IM Servers. */
/*
 * The accounts of a server as a file, or as several. It holds what must not be read by
 * others.
 */
#ifndef XMPP_SERVER_DATA_H
#define XMPP_SERVER_DATA_H

#include <xmpp/core.h>
#include <xmpp/mam.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/server-data.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/server-data.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_server_data_module;

/* What a server stores to let somebody log in (RFC 5802). */
struct xmpp_server_user_scram_credentials {
	const char *mechanism; /* token, never with -PLUS */
	uint32_t iter_count;
	bool has_iter_count;
	struct xso_bytes salt; /* base64 */
	struct xso_bytes server_key; /* base64, secret */
	struct xso_bytes stored_key; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_user_scram_credentials_class;

/* The messages of XEP-0313, the oldest first. */
struct xmpp_server_user_archive {
	const struct xmpp_mam_result *result;
	size_t n_result;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_user_archive_class;

/*
 * <user xmlns='urn:xmpp:pie:0'> and others
 * An account. Roster, private data, vCard, nodes of pubsub, privacy lists and requests for
 * subscription stand in it as they are sent in stanzas.
 */
struct xmpp_server_user {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *name; /* required, the local part of the address */
	const char *password; /* secret, better not there, but scram-credentials instead */
	/* one per mechanism, What a server stores to let somebody log in (RFC 5802). */
	const struct xmpp_server_user_scram_credentials *scram_credentials;
	size_t n_scram_credentials;
	bool has_offline_messages;
	const struct xso_any *offline_messages; /* known and unknown, in order, the oldest first */
	size_t n_offline_messages;
	/* The messages of XEP-0313, the oldest first. */
	const struct xmpp_server_user_archive *archive;
	/* uri, files that belong here, each with one element more (XInclude); relative to this one */
	const char *const *include;
	size_t n_include;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_user_class;

static inline struct xso_any xmpp_server_user_any(const struct xmpp_server_user *o)
{
	struct xso_any any = { &xmpp_server_user_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_server_user *xmpp_server_user_from(struct xso_any any)
{
	return any.cls == &xmpp_server_user_class ? (const struct xmpp_server_user *)any.object : NULL;
}

static inline enum xso_status xmpp_server_user_decode(struct xmpp_server_user *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_server_user_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_server_user_encode(const struct xmpp_server_user *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_server_user_class, o, ns, writer, error);
}

/* The first one with this mechanism; NULL: none. */
static inline const struct xmpp_server_user_scram_credentials *xmpp_server_user_scram_credentials_by_mechanism(
	const struct xmpp_server_user *o, const char *mechanism)
{
	return (const struct xmpp_server_user_scram_credentials *)xso_list_find(
		o->scram_credentials, o->n_scram_credentials, sizeof *o->scram_credentials,
		offsetof(struct xmpp_server_user_scram_credentials, mechanism), mechanism);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_server_user_send(
	struct xso_stream *stream, const struct xmpp_server_user *o)
{
	return xso_stream_send(stream, xmpp_server_user_any(o), NULL);
}

typedef void xmpp_server_user_handler(
	struct xso_stream *stream, const struct xmpp_server_user *o, void *user);

static inline void xmpp_server_user_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_server_user_handler *)fn)(stream, xmpp_server_user_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_server_user_on(
	struct xso_handlers *handlers, xmpp_server_user_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_server_user_class, xmpp_server_user_call, (xso_function *)fn, user);
}

static inline void xmpp_server_user_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_server_user_class);
}

/*
 * <host xmlns='urn:xmpp:pie:0'> and others
 * A domain and its accounts.
 */
struct xmpp_server_host {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *jid; /* required */
	const struct xmpp_server_user *user;
	size_t n_user;
	/* uri, files that belong here, each with one element more (XInclude); relative to this one */
	const char *const *include;
	size_t n_include;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_host_class;

static inline struct xso_any xmpp_server_host_any(const struct xmpp_server_host *o)
{
	struct xso_any any = { &xmpp_server_host_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_server_host *xmpp_server_host_from(struct xso_any any)
{
	return any.cls == &xmpp_server_host_class ? (const struct xmpp_server_host *)any.object : NULL;
}

static inline enum xso_status xmpp_server_host_decode(struct xmpp_server_host *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_server_host_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_server_host_encode(const struct xmpp_server_host *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_server_host_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_server_host_send(
	struct xso_stream *stream, const struct xmpp_server_host *o)
{
	return xso_stream_send(stream, xmpp_server_host_any(o), NULL);
}

typedef void xmpp_server_host_handler(
	struct xso_stream *stream, const struct xmpp_server_host *o, void *user);

static inline void xmpp_server_host_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_server_host_handler *)fn)(stream, xmpp_server_host_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_server_host_on(
	struct xso_handlers *handlers, xmpp_server_host_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_server_host_class, xmpp_server_host_call, (xso_function *)fn, user);
}

static inline void xmpp_server_host_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_server_host_class);
}

/*
 * <server-data xmlns='urn:xmpp:pie:0'> and others
 * The domains of a server.
 */
struct xmpp_server_data {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_server_host *host;
	size_t n_host;
	/* uri, files that belong here, each with one element more (XInclude); relative to this one */
	const char *const *include;
	size_t n_include;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_data_class;

static inline struct xso_any xmpp_server_data_any(const struct xmpp_server_data *o)
{
	struct xso_any any = { &xmpp_server_data_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_server_data *xmpp_server_data_from(struct xso_any any)
{
	return any.cls == &xmpp_server_data_class ? (const struct xmpp_server_data *)any.object : NULL;
}

static inline enum xso_status xmpp_server_data_decode(struct xmpp_server_data *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_server_data_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_server_data_encode(const struct xmpp_server_data *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_server_data_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_server_data_send(
	struct xso_stream *stream, const struct xmpp_server_data *o)
{
	return xso_stream_send(stream, xmpp_server_data_any(o), NULL);
}

typedef void xmpp_server_data_handler(
	struct xso_stream *stream, const struct xmpp_server_data *o, void *user);

static inline void xmpp_server_data_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_server_data_handler *)fn)(stream, xmpp_server_data_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_server_data_on(
	struct xso_handlers *handlers, xmpp_server_data_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_server_data_class, xmpp_server_data_call, (xso_function *)fn, user);
}

static inline void xmpp_server_data_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_server_data_class);
}

#ifdef __cplusplus
}
#endif

#endif
