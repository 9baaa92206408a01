/* Printed by xsoc from sasl2-drafts.xml: do not edit. */
/* XEP-0388: Extensible SASL Profile: earlier versions. */
/* As XEP-0389, XEP-0397 and XEP-0445 still print them. No login speaks them. */
#ifndef XMPP_SASL2_DRAFTS_H
#define XMPP_SASL2_DRAFTS_H

#include <xmpp/core.h>
#include <xmpp/sasl.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sasl2-drafts.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sasl2-drafts.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sasl2_drafts_module;

/*
 * <mechanisms xmlns='urn:xmpp:sasl:0'> and others
 * What became the feature authentication.
 */
struct xmpp_sasl2_draft_mechanisms {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *const *mechanism; /* token */
	size_t n_mechanism;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_draft_mechanisms_class;

static inline struct xso_any xmpp_sasl2_draft_mechanisms_any(const struct xmpp_sasl2_draft_mechanisms *o)
{
	struct xso_any any = { &xmpp_sasl2_draft_mechanisms_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_draft_mechanisms *xmpp_sasl2_draft_mechanisms_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_draft_mechanisms_class ? (const struct xmpp_sasl2_draft_mechanisms *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_draft_mechanisms_decode(struct xmpp_sasl2_draft_mechanisms *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_draft_mechanisms_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_draft_mechanisms_encode(const struct xmpp_sasl2_draft_mechanisms *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_draft_mechanisms_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_sasl2_draft_mechanisms *xmpp_stream_features_sasl2_draft_mechanisms(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_sasl2_draft_mechanisms *)xso_payload(&xmpp_stream_features_class, o, &xmpp_sasl2_draft_mechanisms_class, NULL);
}

/* <failure xmlns='urn:xmpp:sasl:0'> and others */
struct xmpp_sasl2_draft_failure {
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_sasl_condition condition;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_draft_failure_class;

static inline struct xso_any xmpp_sasl2_draft_failure_any(const struct xmpp_sasl2_draft_failure *o)
{
	struct xso_any any = { &xmpp_sasl2_draft_failure_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_draft_failure *xmpp_sasl2_draft_failure_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_draft_failure_class ? (const struct xmpp_sasl2_draft_failure *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_draft_failure_decode(struct xmpp_sasl2_draft_failure *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_draft_failure_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_draft_failure_encode(const struct xmpp_sasl2_draft_failure *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_draft_failure_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sasl2_draft_failure_text_by_lang(
	const struct xmpp_sasl2_draft_failure *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sasl2_draft_failure_text_lookup(
	const struct xmpp_sasl2_draft_failure *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_draft_failure_send(
	struct xso_stream *stream, const struct xmpp_sasl2_draft_failure *o)
{
	return xso_stream_send(stream, xmpp_sasl2_draft_failure_any(o), NULL);
}

typedef void xmpp_sasl2_draft_failure_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_draft_failure *o, void *user);

static inline void xmpp_sasl2_draft_failure_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_draft_failure_handler *)fn)(stream, xmpp_sasl2_draft_failure_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_draft_failure_on(
	struct xso_handlers *handlers, xmpp_sasl2_draft_failure_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_draft_failure_class, xmpp_sasl2_draft_failure_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_draft_failure_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_draft_failure_class);
}

#ifdef __cplusplus
}
#endif

#endif
