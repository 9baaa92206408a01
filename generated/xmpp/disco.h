/* Printed by xsoc from disco.xml: do not edit. */
/* XEP-0030: Service Discovery. */
#ifndef XMPP_DISCO_H
#define XMPP_DISCO_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/disco.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_disco_module;

struct xmpp_disco_info_identity {
	const char *category; /* required */
	const char *type; /* required */
	const char *name;
	const char *lang;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_info_identity_class;

/*
 * <query xmlns='http://jabber.org/protocol/disco#info'>
 * What somebody is, and what it can do.
 */
struct xmpp_disco_info {
	const char *node;
	const struct xmpp_disco_info_identity *identity;
	size_t n_identity;
	const char *const *feature;
	size_t n_feature;
	const struct xmpp_data_form *form; /* XEP-0128 */
	size_t n_form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_info_class;

static inline struct xso_any xmpp_disco_info_any(const struct xmpp_disco_info *o)
{
	struct xso_any any = { &xmpp_disco_info_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_disco_info *xmpp_disco_info_from(struct xso_any any)
{
	return any.cls == &xmpp_disco_info_class ? (const struct xmpp_disco_info *)any.object : NULL;
}

static inline enum xso_status xmpp_disco_info_decode(struct xmpp_disco_info *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_disco_info_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_disco_info_encode(const struct xmpp_disco_info *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_disco_info_class, o, ns, writer, error);
}

/* In a iq. NULL: none. */
static inline const struct xmpp_disco_info *xmpp_iq_disco_info(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_disco_info *)xso_payload(&xmpp_iq_class, o, &xmpp_disco_info_class, NULL);
}

struct xmpp_disco_items_item {
	const char *jid; /* required */
	const char *name;
	const char *node;
	const char *action; /* deprecated */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_items_item_class;

/*
 * <query xmlns='http://jabber.org/protocol/disco#items'>
 * What belongs to somebody.
 */
struct xmpp_disco_items {
	const char *node;
	const struct xmpp_disco_items_item *item;
	size_t n_item;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_disco_items_class;

static inline struct xso_any xmpp_disco_items_any(const struct xmpp_disco_items *o)
{
	struct xso_any any = { &xmpp_disco_items_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_disco_items *xmpp_disco_items_from(struct xso_any any)
{
	return any.cls == &xmpp_disco_items_class ? (const struct xmpp_disco_items *)any.object : NULL;
}

static inline enum xso_status xmpp_disco_items_decode(struct xmpp_disco_items *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_disco_items_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_disco_items_encode(const struct xmpp_disco_items *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_disco_items_class, o, ns, writer, error);
}

/* In a iq. NULL: none. */
static inline const struct xmpp_disco_items *xmpp_iq_disco_items(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_disco_items *)xso_payload(&xmpp_iq_class, o, &xmpp_disco_items_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
