/* Printed by xsoc from rtcp-feedback.xml: do not edit. */
/* XEP-0293: Jingle RTP Feedback Negotiation. */
#ifndef XMPP_RTCP_FEEDBACK_H
#define XMPP_RTCP_FEEDBACK_H

#include <xmpp/jingle-rtp.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rtcp-feedback.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rtcp-feedback.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rtcp_feedback_module;

/*
 * <rtcp-fb xmlns='urn:xmpp:jingle:apps:rtp:rtcp-fb:0'>
 * Feedback that may be sent: for one payload type, or in the description for all of them.
 * The answer takes out what is not wanted, and adds and changes nothing.
 */
struct xmpp_rtcp_fb {
	/* ack, nack, ccm, or what else SDP has in its place (RFC 4585, RFC 5104) */
	const char *type;
	const char *subtype; /* of that type: pli, for instance */
	const struct xmpp_rtp_parameter *parameter;
	size_t n_parameter;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtcp_fb_class;

static inline struct xso_any xmpp_rtcp_fb_any(const struct xmpp_rtcp_fb *o)
{
	struct xso_any any = { &xmpp_rtcp_fb_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtcp_fb *xmpp_rtcp_fb_from(struct xso_any any)
{
	return any.cls == &xmpp_rtcp_fb_class ? (const struct xmpp_rtcp_fb *)any.object : NULL;
}

static inline enum xso_status xmpp_rtcp_fb_decode(struct xmpp_rtcp_fb *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtcp_fb_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtcp_fb_encode(const struct xmpp_rtcp_fb *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtcp_fb_class, o, ns, writer, error);
}

/* In a rtp-description: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_rtcp_fb *xmpp_rtp_description_rtcp_fb(
	const struct xmpp_rtp_description *o, size_t *at)
{
	return (const struct xmpp_rtcp_fb *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtcp_fb_class, at);
}

/* In a rtp-description-payload-type: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_rtcp_fb *xmpp_rtp_description_payload_type_rtcp_fb(
	const struct xmpp_rtp_description_payload_type *o, size_t *at)
{
	return (const struct xmpp_rtcp_fb *)xso_payload(&xmpp_rtp_description_payload_type_class, o, &xmpp_rtcp_fb_class, at);
}

/*
 * <rtcp-fb-trr-int xmlns='urn:xmpp:jingle:apps:rtp:rtcp-fb:0'>
 * The least time between two regular RTCP packets. Where no other feedback is left, it
 * alone says that the profile is RTP/AVPF.
 */
struct xmpp_rtcp_fb_trr_int {
	uint32_t value; /* required, milliseconds */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtcp_fb_trr_int_class;

static inline struct xso_any xmpp_rtcp_fb_trr_int_any(const struct xmpp_rtcp_fb_trr_int *o)
{
	struct xso_any any = { &xmpp_rtcp_fb_trr_int_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtcp_fb_trr_int *xmpp_rtcp_fb_trr_int_from(struct xso_any any)
{
	return any.cls == &xmpp_rtcp_fb_trr_int_class ? (const struct xmpp_rtcp_fb_trr_int *)any.object : NULL;
}

static inline enum xso_status xmpp_rtcp_fb_trr_int_decode(struct xmpp_rtcp_fb_trr_int *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtcp_fb_trr_int_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtcp_fb_trr_int_encode(const struct xmpp_rtcp_fb_trr_int *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtcp_fb_trr_int_class, o, ns, writer, error);
}

/* In a rtp-description. NULL: none. */
static inline const struct xmpp_rtcp_fb_trr_int *xmpp_rtp_description_rtcp_fb_trr_int(
	const struct xmpp_rtp_description *o)
{
	return (const struct xmpp_rtcp_fb_trr_int *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtcp_fb_trr_int_class, NULL);
}

/* In a rtp-description-payload-type. NULL: none. */
static inline const struct xmpp_rtcp_fb_trr_int *xmpp_rtp_description_payload_type_rtcp_fb_trr_int(
	const struct xmpp_rtp_description_payload_type *o)
{
	return (const struct xmpp_rtcp_fb_trr_int *)xso_payload(&xmpp_rtp_description_payload_type_class, o, &xmpp_rtcp_fb_trr_int_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
