/* Printed by xsoc from markup.xml: do not edit. */
/* XEP-0394: Message Markup. */
#ifndef XMPP_MARKUP_H
#define XMPP_MARKUP_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/markup.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/markup.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_markup_module;

struct xmpp_markup_span {
	uint32_t start; /* required */
	uint32_t end; /* required */
	bool emphasis;
	bool strong;
	bool code;
	bool deleted;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_markup_span_class;

struct xmpp_markup_bcode {
	uint32_t start; /* required */
	uint32_t end; /* required */
	const char *language;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_markup_bcode_class;

struct xmpp_markup_list {
	uint32_t start; /* required */
	uint32_t end; /* required */
	bool ordered;
	const uint32_t *li;
	size_t n_li;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_markup_list_class;

struct xmpp_markup_bquote {
	uint32_t start; /* required */
	uint32_t end; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_markup_bquote_class;

/*
 * <markup xmlns='urn:xmpp:markup:0'>
 * How the body is to look; all positions are in characters.
 */
struct xmpp_markup {
	const char *lang;
	const struct xmpp_markup_span *span;
	size_t n_span;
	const struct xmpp_markup_bcode *bcode;
	size_t n_bcode;
	const struct xmpp_markup_list *list;
	size_t n_list;
	const struct xmpp_markup_bquote *bquote;
	size_t n_bquote;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_markup_class;

static inline struct xso_any xmpp_markup_any(const struct xmpp_markup *o)
{
	struct xso_any any = { &xmpp_markup_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_markup *xmpp_markup_from(struct xso_any any)
{
	return any.cls == &xmpp_markup_class ? (const struct xmpp_markup *)any.object : NULL;
}

static inline enum xso_status xmpp_markup_decode(struct xmpp_markup *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_markup_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_markup_encode(const struct xmpp_markup *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_markup_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_markup *xmpp_message_markup(
	const struct xmpp_message *o)
{
	return (const struct xmpp_markup *)xso_payload(&xmpp_message_class, o, &xmpp_markup_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
