/* Printed by xsoc from correct.xml: do not edit. */
/* XEP-0308: Last Message Correction. */
#ifndef XMPP_CORRECT_H
#define XMPP_CORRECT_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/correct.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/correct.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_correct_module;

/*
 * <replace xmlns='urn:xmpp:message-correct:0'>
 * The message stands for an earlier one of its sender.
 */
struct xmpp_replace {
	const char *id; /* required, of the first version, however often it was corrected */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_replace_class;

static inline struct xso_any xmpp_replace_any(const struct xmpp_replace *o)
{
	struct xso_any any = { &xmpp_replace_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_replace *xmpp_replace_from(struct xso_any any)
{
	return any.cls == &xmpp_replace_class ? (const struct xmpp_replace *)any.object : NULL;
}

static inline enum xso_status xmpp_replace_decode(struct xmpp_replace *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_replace_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_replace_encode(const struct xmpp_replace *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_replace_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_replace *xmpp_message_replace(
	const struct xmpp_message *o)
{
	return (const struct xmpp_replace *)xso_payload(&xmpp_message_class, o, &xmpp_replace_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
