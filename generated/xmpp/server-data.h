/* Printed by xsoc from server-data.xml: do not edit. */
/* XEP-0227: Portable Import/Export Format for XMPP-IM Servers. */
#ifndef XMPP_SERVER_DATA_H
#define XMPP_SERVER_DATA_H

#include <xmpp/core.h>
#include <xmpp/mam.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/server-data.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_server_data_module;

struct xmpp_server_data_host_user_scram_credentials {
	const char *mechanism;
	uint32_t iter_count;
	bool has_iter_count;
	struct xso_bytes salt; /* base64 */
	struct xso_bytes server_key; /* base64, secret */
	struct xso_bytes stored_key; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_data_host_user_scram_credentials_class;

struct xmpp_server_data_host_user_archive {
	const struct xmpp_mam_result *result;
	size_t n_result;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_data_host_user_archive_class;

struct xmpp_server_data_host_user {
	const char *name; /* required */
	const char *password; /* secret */
	const struct xmpp_server_data_host_user_scram_credentials *scram_credentials;
	size_t n_scram_credentials;
	bool has_offline_messages;
	const struct xso_any *offline_messages; /* known and unknown, in order */
	size_t n_offline_messages;
	const struct xmpp_server_data_host_user_archive *archive;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_data_host_user_class;

struct xmpp_server_data_host {
	const char *jid; /* required */
	const struct xmpp_server_data_host_user *user;
	size_t n_user;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_data_host_class;

/*
 * <server-data xmlns='urn:xmpp:pie:0'>
 * The accounts of a server.
 */
struct xmpp_server_data {
	const struct xmpp_server_data_host *host;
	size_t n_host;
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

#ifdef __cplusplus
}
#endif

#endif
