/* Printed by xsoc from rtt-sync.xml: do not edit. */
/* XEP-0517: Jingle Synchronized Real-Time Text. */
#ifndef XMPP_RTT_SYNC_H
#define XMPP_RTT_SYNC_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rtt-sync.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rtt-sync.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rtt_sync_module;

enum xmpp_rtt_sync_finality {
	XMPP_RTT_SYNC_FINALITY_ABSENT = 0, /* there is none */
	XMPP_RTT_SYNC_FINALITY_PARTIAL,
	XMPP_RTT_SYNC_FINALITY_FINAL,
	XMPP_RTT_SYNC_FINALITY_MIXED,
};

extern const struct xso_enum xmpp_rtt_sync_finality_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtt_sync_finality_text(enum xmpp_rtt_sync_finality value)
{
	return xso_enum_text(&xmpp_rtt_sync_finality_enum, (int)value);
}

enum xmpp_rtt_sync_role {
	XMPP_RTT_SYNC_ROLE_ABSENT = 0, /* there is none */
	XMPP_RTT_SYNC_ROLE_CONVERSATION,
	XMPP_RTT_SYNC_ROLE_CAPTION,
	XMPP_RTT_SYNC_ROLE_TRANSCRIPT,
	XMPP_RTT_SYNC_ROLE_TRANSLATION,
	XMPP_RTT_SYNC_ROLE_INTERPRETER,
};

extern const struct xso_enum xmpp_rtt_sync_role_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtt_sync_role_text(enum xmpp_rtt_sync_role value)
{
	return xso_enum_text(&xmpp_rtt_sync_role_enum, (int)value);
}

enum xmpp_rtt_sync_source {
	XMPP_RTT_SYNC_SOURCE_ABSENT = 0, /* there is none */
	XMPP_RTT_SYNC_SOURCE_HUMAN,
	XMPP_RTT_SYNC_SOURCE_ASR,
	XMPP_RTT_SYNC_SOURCE_CAPTIONER,
	XMPP_RTT_SYNC_SOURCE_INTERPRETER,
	XMPP_RTT_SYNC_SOURCE_TRANSLATION,
	XMPP_RTT_SYNC_SOURCE_SYSTEM,
};

extern const struct xso_enum xmpp_rtt_sync_source_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtt_sync_source_text(enum xmpp_rtt_sync_source value)
{
	return xso_enum_text(&xmpp_rtt_sync_source_enum, (int)value);
}

enum xmpp_rtt_sync_sync_mode {
	XMPP_RTT_SYNC_SYNC_MODE_ABSENT = 0, /* there is none */
	XMPP_RTT_SYNC_SYNC_MODE_MEDIA_CLOCK,
	XMPP_RTT_SYNC_SYNC_MODE_SESSION_CLOCK,
	XMPP_RTT_SYNC_SYNC_MODE_CO_SESSION,
	XMPP_RTT_SYNC_SYNC_MODE_NONE,
};

extern const struct xso_enum xmpp_rtt_sync_sync_mode_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtt_sync_sync_mode_text(enum xmpp_rtt_sync_sync_mode value)
{
	return xso_enum_text(&xmpp_rtt_sync_sync_mode_enum, (int)value);
}

/*
 * <rtt-sync xmlns='urn:xmpp:jingle:apps:rtt-sync:0'>
 * How text belongs to the sound and pictures of a session.
 */
struct xmpp_rtt_sync {
	enum xmpp_rtt_sync_finality finality;
	uint32_t max_skew; /* milliseconds */
	bool has_max_skew;
	enum xmpp_rtt_sync_role role;
	enum xmpp_rtt_sync_source source;
	enum xmpp_rtt_sync_sync_mode sync_mode;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtt_sync_class;

static inline struct xso_any xmpp_rtt_sync_any(const struct xmpp_rtt_sync *o)
{
	struct xso_any any = { &xmpp_rtt_sync_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtt_sync *xmpp_rtt_sync_from(struct xso_any any)
{
	return any.cls == &xmpp_rtt_sync_class ? (const struct xmpp_rtt_sync *)any.object : NULL;
}

static inline enum xso_status xmpp_rtt_sync_decode(struct xmpp_rtt_sync *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtt_sync_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtt_sync_encode(const struct xmpp_rtt_sync *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtt_sync_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_rtt_sync *xmpp_jingle_content_rtt_sync(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_rtt_sync *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_rtt_sync_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
