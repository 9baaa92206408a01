/* Printed by xsoc from report.xml: do not edit. */
/* XEP-0377: Blocking Command Reports. */
#ifndef XMPP_REPORT_H
#define XMPP_REPORT_H

#include <xmpp/blocking.h>
#include <xmpp/core.h>
#include <xmpp/stanza-id.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/report.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/report.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_report_module;

/*
 * <report xmlns='urn:xmpp:reporting:1'>
 * Why somebody is blocked, for those who run the server.
 */
struct xmpp_report {
	/* required, urn:xmpp:reporting:spam, urn:xmpp:reporting:abuse or another name */
	const char *reason;
	const struct xmpp_stanza_id *stanza_id; /* the messages that it is about */
	size_t n_stanza_id;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	bool report_origin; /* may be passed on to the server that it came from */
	bool third_party; /* may be passed on to others, for block lists and the like */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_report_class;

static inline struct xso_any xmpp_report_any(const struct xmpp_report *o)
{
	struct xso_any any = { &xmpp_report_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_report *xmpp_report_from(struct xso_any any)
{
	return any.cls == &xmpp_report_class ? (const struct xmpp_report *)any.object : NULL;
}

static inline enum xso_status xmpp_report_decode(struct xmpp_report *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_report_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_report_encode(const struct xmpp_report *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_report_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_report_text_by_lang(
	const struct xmpp_report *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_report_text_lookup(
	const struct xmpp_report *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a block-item. NULL: none. */
static inline const struct xmpp_report *xmpp_block_item_report(
	const struct xmpp_block_item *o)
{
	return (const struct xmpp_report *)xso_payload(&xmpp_block_item_class, o, &xmpp_report_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_report *xmpp_message_report(
	const struct xmpp_message *o)
{
	return (const struct xmpp_report *)xso_payload(&xmpp_message_class, o, &xmpp_report_class, NULL);
}

/*
 * <report xmlns='urn:xmpp:reporting:0'>
 * The report of version 0.
 */
struct xmpp_report0 {
	bool spam;
	bool abuse;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_report0_class;

static inline struct xso_any xmpp_report0_any(const struct xmpp_report0 *o)
{
	struct xso_any any = { &xmpp_report0_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_report0 *xmpp_report0_from(struct xso_any any)
{
	return any.cls == &xmpp_report0_class ? (const struct xmpp_report0 *)any.object : NULL;
}

static inline enum xso_status xmpp_report0_decode(struct xmpp_report0 *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_report0_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_report0_encode(const struct xmpp_report0 *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_report0_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_report0_text_by_lang(
	const struct xmpp_report0 *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_report0_text_lookup(
	const struct xmpp_report0 *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In a block-item. NULL: none. */
static inline const struct xmpp_report0 *xmpp_block_item_report0(
	const struct xmpp_block_item *o)
{
	return (const struct xmpp_report0 *)xso_payload(&xmpp_block_item_class, o, &xmpp_report0_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
