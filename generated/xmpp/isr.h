/* Printed by xsoc from isr.xml: do not edit. */
/* XEP-0397: Instant Stream Resumption. */
#ifndef XMPP_ISR_H
#define XMPP_ISR_H

#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/sm.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/isr.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/isr.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_isr_module;

/* <isr xmlns='https://xmpp.org/extensions/isr/0'> */
struct xmpp_isr_feature {
	const struct xmpp_sasl_mechanisms *mechanisms;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_isr_feature_class;

static inline struct xso_any xmpp_isr_feature_any(const struct xmpp_isr_feature *o)
{
	struct xso_any any = { &xmpp_isr_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_isr_feature *xmpp_isr_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_isr_feature_class ? (const struct xmpp_isr_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_isr_feature_decode(struct xmpp_isr_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_isr_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_isr_feature_encode(const struct xmpp_isr_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_isr_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_isr_feature *xmpp_stream_features_isr_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_isr_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_isr_feature_class, NULL);
}

/*
 * <isr-enable xmlns='https://xmpp.org/extensions/isr/0'>
 * Wants a token for the next time.
 */
struct xmpp_isr_enable {
	const char *mechanism; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_isr_enable_class;

static inline struct xso_any xmpp_isr_enable_any(const struct xmpp_isr_enable *o)
{
	struct xso_any any = { &xmpp_isr_enable_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_isr_enable *xmpp_isr_enable_from(struct xso_any any)
{
	return any.cls == &xmpp_isr_enable_class ? (const struct xmpp_isr_enable *)any.object : NULL;
}

static inline enum xso_status xmpp_isr_enable_decode(struct xmpp_isr_enable *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_isr_enable_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_isr_enable_encode(const struct xmpp_isr_enable *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_isr_enable_class, o, ns, writer, error);
}

/* In a sm-enable. NULL: none. */
static inline const struct xmpp_isr_enable *xmpp_sm_enable_isr_enable(
	const struct xmpp_sm_enable *o)
{
	return (const struct xmpp_isr_enable *)xso_payload(&xmpp_sm_enable_class, o, &xmpp_isr_enable_class, NULL);
}

/* <isr-enabled xmlns='https://xmpp.org/extensions/isr/0'> */
struct xmpp_isr_enabled {
	struct xso_host_port location; /* host-port, where the stream may be resumed */
	const char *token; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_isr_enabled_class;

static inline struct xso_any xmpp_isr_enabled_any(const struct xmpp_isr_enabled *o)
{
	struct xso_any any = { &xmpp_isr_enabled_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_isr_enabled *xmpp_isr_enabled_from(struct xso_any any)
{
	return any.cls == &xmpp_isr_enabled_class ? (const struct xmpp_isr_enabled *)any.object : NULL;
}

static inline enum xso_status xmpp_isr_enabled_decode(struct xmpp_isr_enabled *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_isr_enabled_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_isr_enabled_encode(const struct xmpp_isr_enabled *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_isr_enabled_class, o, ns, writer, error);
}

/* In a sm-enabled. NULL: none. */
static inline const struct xmpp_isr_enabled *xmpp_sm_enabled_isr_enabled(
	const struct xmpp_sm_enabled *o)
{
	return (const struct xmpp_isr_enabled *)xso_payload(&xmpp_sm_enabled_class, o, &xmpp_isr_enabled_class, NULL);
}

/*
 * <inst-resume xmlns='https://xmpp.org/extensions/isr/0'>
 * Logs in and resumes at once.
 */
struct xmpp_isr_resume {
	bool with_isr_token; /* absent means true */
	bool has_with_isr_token;
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_isr_resume_class;

static inline struct xso_any xmpp_isr_resume_any(const struct xmpp_isr_resume *o)
{
	struct xso_any any = { &xmpp_isr_resume_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_isr_resume *xmpp_isr_resume_from(struct xso_any any)
{
	return any.cls == &xmpp_isr_resume_class ? (const struct xmpp_isr_resume *)any.object : NULL;
}

static inline enum xso_status xmpp_isr_resume_decode(struct xmpp_isr_resume *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_isr_resume_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_isr_resume_encode(const struct xmpp_isr_resume *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_isr_resume_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_isr_resume_with_isr_token(const struct xmpp_isr_resume *o)
{
	return o->has_with_isr_token ? o->with_isr_token : true;
}

/* In a sasl2-authenticate. NULL: none. */
static inline const struct xmpp_isr_resume *xmpp_sasl2_authenticate_isr_resume(
	const struct xmpp_sasl2_authenticate *o)
{
	return (const struct xmpp_isr_resume *)xso_payload(&xmpp_sasl2_authenticate_class, o, &xmpp_isr_resume_class, NULL);
}

/* <inst-resumed xmlns='https://xmpp.org/extensions/isr/0'> */
struct xmpp_isr_resumed {
	const char *token; /* secret, for the next time */
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_isr_resumed_class;

static inline struct xso_any xmpp_isr_resumed_any(const struct xmpp_isr_resumed *o)
{
	struct xso_any any = { &xmpp_isr_resumed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_isr_resumed *xmpp_isr_resumed_from(struct xso_any any)
{
	return any.cls == &xmpp_isr_resumed_class ? (const struct xmpp_isr_resumed *)any.object : NULL;
}

static inline enum xso_status xmpp_isr_resumed_decode(struct xmpp_isr_resumed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_isr_resumed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_isr_resumed_encode(const struct xmpp_isr_resumed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_isr_resumed_class, o, ns, writer, error);
}

/* In a sasl2-success. NULL: none. */
static inline const struct xmpp_isr_resumed *xmpp_sasl2_success_isr_resumed(
	const struct xmpp_sasl2_success *o)
{
	return (const struct xmpp_isr_resumed *)xso_payload(&xmpp_sasl2_success_class, o, &xmpp_isr_resumed_class, NULL);
}

/*
 * <inst-resume-failed xmlns='https://xmpp.org/extensions/isr/0'>
 * The login counts, but there is no stream to resume.
 */
struct xmpp_isr_failed {
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_isr_failed_class;

static inline struct xso_any xmpp_isr_failed_any(const struct xmpp_isr_failed *o)
{
	struct xso_any any = { &xmpp_isr_failed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_isr_failed *xmpp_isr_failed_from(struct xso_any any)
{
	return any.cls == &xmpp_isr_failed_class ? (const struct xmpp_isr_failed *)any.object : NULL;
}

static inline enum xso_status xmpp_isr_failed_decode(struct xmpp_isr_failed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_isr_failed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_isr_failed_encode(const struct xmpp_isr_failed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_isr_failed_class, o, ns, writer, error);
}

/* In a sasl2-success. NULL: none. */
static inline const struct xmpp_isr_failed *xmpp_sasl2_success_isr_failed(
	const struct xmpp_sasl2_success *o)
{
	return (const struct xmpp_isr_failed *)xso_payload(&xmpp_sasl2_success_class, o, &xmpp_isr_failed_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
