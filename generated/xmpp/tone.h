/* Printed by xsoc from tone.xml: do not edit. */
/* XEP-0014: Message Tone. */
#ifndef XMPP_TONE_H
#define XMPP_TONE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/tone.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/tone.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_tone_module;

/*
 * <x xmlns='jabber:x:tone'>
 * In which mood a message was written.
 */
struct xmpp_tone {
	const char *tone;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_tone_class;

static inline struct xso_any xmpp_tone_any(const struct xmpp_tone *o)
{
	struct xso_any any = { &xmpp_tone_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_tone *xmpp_tone_from(struct xso_any any)
{
	return any.cls == &xmpp_tone_class ? (const struct xmpp_tone *)any.object : NULL;
}

static inline enum xso_status xmpp_tone_decode(struct xmpp_tone *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_tone_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_tone_encode(const struct xmpp_tone *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_tone_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_tone *xmpp_message_tone(
	const struct xmpp_message *o)
{
	return (const struct xmpp_tone *)xso_payload(&xmpp_message_class, o, &xmpp_tone_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
