/* Printed by xsoc from spoiler.xml: do not edit. */
/* XEP-0382: Spoiler messages. */
#ifndef XMPP_SPOILER_H
#define XMPP_SPOILER_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/spoiler.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/spoiler.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_spoiler_module;

/*
 * <spoiler xmlns='urn:xmpp:spoiler:0'>
 * The body is hidden until the reader asks for it. There may be one for each language.
 */
struct xmpp_spoiler {
	const char *lang;
	const char *hint; /* what it is about, shown in its place */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_spoiler_class;

static inline struct xso_any xmpp_spoiler_any(const struct xmpp_spoiler *o)
{
	struct xso_any any = { &xmpp_spoiler_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_spoiler *xmpp_spoiler_from(struct xso_any any)
{
	return any.cls == &xmpp_spoiler_class ? (const struct xmpp_spoiler *)any.object : NULL;
}

static inline enum xso_status xmpp_spoiler_decode(struct xmpp_spoiler *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_spoiler_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_spoiler_encode(const struct xmpp_spoiler *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_spoiler_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_spoiler *xmpp_message_spoiler(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_spoiler *)xso_payload(&xmpp_message_class, o, &xmpp_spoiler_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
