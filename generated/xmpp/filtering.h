/* Printed by xsoc from filtering.xml: do not edit. */
/* XEP-0062: Packet Filtering. */
#ifndef XMPP_FILTERING_H
#define XMPP_FILTERING_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/filtering.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/filtering.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_filtering_module;

struct xmpp_filter_ruleset_rule {
	const char *description;
	bool has_condition;
	const struct xso_any *condition; /* known and unknown, in order */
	size_t n_condition;
	bool has_action;
	const struct xso_any *action; /* known and unknown, in order */
	size_t n_action;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_filter_ruleset_rule_class;

/*
 * <ruleset xmlns='http://jabber.org/protocol/filter'>
 * What the server does with stanzas. Without content: asks for the rules.
 */
struct xmpp_filter_ruleset {
	const struct xmpp_filter_ruleset_rule *rule;
	size_t n_rule;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_filter_ruleset_class;

static inline struct xso_any xmpp_filter_ruleset_any(const struct xmpp_filter_ruleset *o)
{
	struct xso_any any = { &xmpp_filter_ruleset_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_filter_ruleset *xmpp_filter_ruleset_from(struct xso_any any)
{
	return any.cls == &xmpp_filter_ruleset_class ? (const struct xmpp_filter_ruleset *)any.object : NULL;
}

static inline enum xso_status xmpp_filter_ruleset_decode(struct xmpp_filter_ruleset *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_filter_ruleset_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_filter_ruleset_encode(const struct xmpp_filter_ruleset *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_filter_ruleset_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_filter_ruleset *xmpp_iq_filter_ruleset(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_filter_ruleset *)xso_payload(&xmpp_iq_class, o, &xmpp_filter_ruleset_class, NULL);
}

typedef void xmpp_iq_filter_ruleset_handler(
	struct xso_request *request, const struct xmpp_filter_ruleset *o, void *user);

static inline void xmpp_iq_filter_ruleset_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_filter_ruleset_handler *)fn)(request, xmpp_filter_ruleset_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_filter_ruleset(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_filter_ruleset_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_filter_ruleset_class, xmpp_iq_filter_ruleset_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_filter_ruleset(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_filter_ruleset_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_filter_ruleset_answer(
	struct xso_stream *stream, const struct xmpp_filter_ruleset *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_filter_ruleset_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_filter_ruleset_answer *)fn)(stream, xmpp_filter_ruleset_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_filter_ruleset(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_filter_ruleset *o,
	uint64_t timeout, xmpp_iq_filter_ruleset_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_filter_ruleset_any(o), timeout,
		xmpp_iq_filter_ruleset_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <xpath xmlns='http://jabber.org/protocol/filter/xpath'>
 * Of XEP-0064: true where it finds something.
 */
struct xmpp_xpath_condition {
	const char *expression;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_xpath_condition_class;

static inline struct xso_any xmpp_xpath_condition_any(const struct xmpp_xpath_condition *o)
{
	struct xso_any any = { &xmpp_xpath_condition_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_xpath_condition *xmpp_xpath_condition_from(struct xso_any any)
{
	return any.cls == &xmpp_xpath_condition_class ? (const struct xmpp_xpath_condition *)any.object : NULL;
}

static inline enum xso_status xmpp_xpath_condition_decode(struct xmpp_xpath_condition *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_xpath_condition_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_xpath_condition_encode(const struct xmpp_xpath_condition *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_xpath_condition_class, o, ns, writer, error);
}

/* In a filter-ruleset-rule. NULL: none. */
static inline const struct xmpp_xpath_condition *xmpp_filter_ruleset_rule_xpath_condition(
	const struct xmpp_filter_ruleset_rule *o)
{
	return (const struct xmpp_xpath_condition *)xso_payload(&xmpp_filter_ruleset_rule_class, o, &xmpp_xpath_condition_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
