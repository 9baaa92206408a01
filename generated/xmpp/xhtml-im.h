/* Printed by xsoc from xhtml-im.xml: do not edit. */
/* XEP-0071: XHTML-IM. */
#ifndef XMPP_XHTML_IM_H
#define XMPP_XHTML_IM_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/xhtml-im.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/xhtml-im.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_xhtml_im_module;

/* Show only elements, attributes and styles that are known to do no harm. */
struct xmpp_xhtml_im_body {
	const char *lang;
	const char *class_;
	const char *id;
	const char *title;
	const char *style;
	const struct xso_raw *content;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xhtml_im_body_class;

/*
 * <html xmlns='http://jabber.org/protocol/xhtml-im'>
 * The message's body with mark-up: one for each language.
 */
struct xmpp_xhtml_im {
	/* one per lang, Show only elements, attributes and styles that are known to do no harm. */
	const struct xmpp_xhtml_im_body *body;
	size_t n_body;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xhtml_im_class;

static inline struct xso_any xmpp_xhtml_im_any(const struct xmpp_xhtml_im *o)
{
	struct xso_any any = { &xmpp_xhtml_im_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xhtml_im *xmpp_xhtml_im_from(struct xso_any any)
{
	return any.cls == &xmpp_xhtml_im_class ? (const struct xmpp_xhtml_im *)any.object : NULL;
}

static inline enum xso_status xmpp_xhtml_im_decode(struct xmpp_xhtml_im *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xhtml_im_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xhtml_im_encode(const struct xmpp_xhtml_im *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xhtml_im_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_xhtml_im_body *xmpp_xhtml_im_body_by_lang(
	const struct xmpp_xhtml_im *o, const char *lang)
{
	return (const struct xmpp_xhtml_im_body *)xso_list_find(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_xhtml_im_body, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_xhtml_im_body *xmpp_xhtml_im_body_lookup(
	const struct xmpp_xhtml_im *o, const char *const *ranges)
{
	return (const struct xmpp_xhtml_im_body *)xso_list_lookup(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_xhtml_im_body, lang), ranges);
}

/* In a message. NULL: none. */
static inline const struct xmpp_xhtml_im *xmpp_message_xhtml_im(
	const struct xmpp_message *o)
{
	return (const struct xmpp_xhtml_im *)xso_payload(&xmpp_message_class, o, &xmpp_xhtml_im_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
