/* Printed by xsoc from rtp-sources.xml: do not edit. */
/* XEP-0339: Source-Specific Media Attributes in Jingle. */
#ifndef XMPP_RTP_SOURCES_H
#define XMPP_RTP_SOURCES_H

#include <xmpp/jingle-rtp.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rtp-sources.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rtp-sources.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rtp_sources_module;

/*
 * <source xmlns='urn:xmpp:jingle:apps:rtp:ssma:0'>
 * A source of media within a content, and what is said of it (RFC 5576). In a group it is
 * but named.
 */
struct xmpp_rtp_source {
	uint32_t ssrc; /* what stands for it in the packets */
	bool has_ssrc;
	/* one per name, An attribute of SDP; without a value where it has none there. */
	const struct xmpp_rtp_parameter *parameter;
	size_t n_parameter;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_source_class;

static inline struct xso_any xmpp_rtp_source_any(const struct xmpp_rtp_source *o)
{
	struct xso_any any = { &xmpp_rtp_source_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_source *xmpp_rtp_source_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_source_class ? (const struct xmpp_rtp_source *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_source_decode(struct xmpp_rtp_source *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_source_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_source_encode(const struct xmpp_rtp_source *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_source_class, o, ns, writer, error);
}

/* The first one with this name; NULL: none. */
static inline const struct xmpp_rtp_parameter *xmpp_rtp_source_parameter_by_name(
	const struct xmpp_rtp_source *o, const char *name)
{
	return (const struct xmpp_rtp_parameter *)xso_list_find(
		o->parameter, o->n_parameter, sizeof *o->parameter,
		offsetof(struct xmpp_rtp_parameter, name), name);
}

/* In a rtp-description: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_rtp_source *xmpp_rtp_description_rtp_source(
	const struct xmpp_rtp_description *o, size_t *at)
{
	return (const struct xmpp_rtp_source *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtp_source_class, at);
}

/*
 * <ssrc-group xmlns='urn:xmpp:jingle:apps:rtp:ssma:0'>
 * Sources that belong together. Their order matters to some semantics.
 */
struct xmpp_rtp_source_group {
	/* how they do: FID when the second repeats what the first has sent, for instance */
	const char *semantics;
	const struct xmpp_rtp_source *source;
	size_t n_source;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_source_group_class;

static inline struct xso_any xmpp_rtp_source_group_any(const struct xmpp_rtp_source_group *o)
{
	struct xso_any any = { &xmpp_rtp_source_group_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_source_group *xmpp_rtp_source_group_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_source_group_class ? (const struct xmpp_rtp_source_group *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_source_group_decode(struct xmpp_rtp_source_group *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_source_group_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_source_group_encode(const struct xmpp_rtp_source_group *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_source_group_class, o, ns, writer, error);
}

/* In a rtp-description: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_rtp_source_group *xmpp_rtp_description_rtp_source_group(
	const struct xmpp_rtp_description *o, size_t *at)
{
	return (const struct xmpp_rtp_source_group *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtp_source_group_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
