/* Printed by xsoc from distributed-muc.xml: do not edit. */
/* XEP-0282: DMUC2: Distributed MUC. */
#ifndef XMPP_DISTRIBUTED_MUC_H
#define XMPP_DISTRIBUTED_MUC_H

#include <xmpp/core.h>
#include <xmpp/delay.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/distributed-muc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/distributed-muc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_distributed_muc_module;

/* Somebody has come. */
struct xmpp_distributed_muc_enter {
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_distributed_muc_enter_class;

/* How much of the past is wanted. */
struct xmpp_distributed_muc_history {
	uint32_t maxchars;
	bool has_maxchars;
	uint32_t maxstanzas;
	bool has_maxstanzas;
	uint32_t seconds;
	bool has_seconds;
	struct xso_datetime since; /* datetime */
	bool has_since;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_distributed_muc_history_class;

/*
 * <x xmlns='urn:xmpp:tmp:dmuc:0'>
 * What rooms that are one tell each other.
 */
struct xmpp_distributed_muc {
	const struct xmpp_distributed_muc_enter *enter; /* Somebody has come. */
	const struct xmpp_distributed_muc_history *history; /* How much of the past is wanted. */
	const struct xmpp_delay *delay;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_distributed_muc_class;

static inline struct xso_any xmpp_distributed_muc_any(const struct xmpp_distributed_muc *o)
{
	struct xso_any any = { &xmpp_distributed_muc_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_distributed_muc *xmpp_distributed_muc_from(struct xso_any any)
{
	return any.cls == &xmpp_distributed_muc_class ? (const struct xmpp_distributed_muc *)any.object : NULL;
}

static inline enum xso_status xmpp_distributed_muc_decode(struct xmpp_distributed_muc *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_distributed_muc_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_distributed_muc_encode(const struct xmpp_distributed_muc *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_distributed_muc_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_distributed_muc *xmpp_presence_distributed_muc(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_distributed_muc *)xso_payload(&xmpp_presence_class, o, &xmpp_distributed_muc_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_distributed_muc *xmpp_message_distributed_muc(
	const struct xmpp_message *o)
{
	return (const struct xmpp_distributed_muc *)xso_payload(&xmpp_message_class, o, &xmpp_distributed_muc_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
