/* Printed by xsoc from server-information.xml: do not edit. */
/* XEP-0485: PubSub Server Information. */
#ifndef XMPP_SERVER_INFORMATION_H
#define XMPP_SERVER_INFORMATION_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/server-information.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/server-information.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_server_information_module;

enum xmpp_server_information_domain_remote_domain_connection_type {
	XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_ABSENT = 0, /* there is none */
	XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_INCOMING,
	XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_OUTGOING,
	XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_BIDI,
};

extern const struct xso_enum xmpp_server_information_domain_remote_domain_connection_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_server_information_domain_remote_domain_connection_type_text(enum xmpp_server_information_domain_remote_domain_connection_type value)
{
	return xso_enum_text(&xmpp_server_information_domain_remote_domain_connection_type_enum, (int)value);
}

struct xmpp_server_information_domain_remote_domain_connection {
	enum xmpp_server_information_domain_remote_domain_connection_type type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_information_domain_remote_domain_connection_class;

/* Without a name: one that did not want to be told. */
struct xmpp_server_information_domain_remote_domain {
	const char *name;
	const struct xmpp_server_information_domain_remote_domain_connection *connection;
	size_t n_connection;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_information_domain_remote_domain_class;

struct xmpp_server_information_domain {
	const char *name; /* required */
	bool has_federation;
	/* Without a name: one that did not want to be told. */
	const struct xmpp_server_information_domain_remote_domain *remote_domain;
	size_t n_remote_domain;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_information_domain_class;

/*
 * <serverinfo xmlns='urn:xmpp:serverinfo:0'>
 * With which servers one has connections.
 */
struct xmpp_server_information {
	const struct xmpp_server_information_domain *domain;
	size_t n_domain;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_server_information_class;

static inline struct xso_any xmpp_server_information_any(const struct xmpp_server_information *o)
{
	struct xso_any any = { &xmpp_server_information_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_server_information *xmpp_server_information_from(struct xso_any any)
{
	return any.cls == &xmpp_server_information_class ? (const struct xmpp_server_information *)any.object : NULL;
}

static inline enum xso_status xmpp_server_information_decode(struct xmpp_server_information *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_server_information_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_server_information_encode(const struct xmpp_server_information *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_server_information_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_server_information *xmpp_pubsub_item_server_information(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_server_information *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_server_information_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
