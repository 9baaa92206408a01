/* Printed by xsoc from feature-negotiation.xml: do not edit. */
/* XEP-0020: Feature Negotiation. */
#ifndef XMPP_FEATURE_NEGOTIATION_H
#define XMPP_FEATURE_NEGOTIATION_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/feature-negotiation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/feature-negotiation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_feature_negotiation_module;

/*
 * <feature xmlns='http://jabber.org/protocol/feature-neg'>
 * Options as a form, and what was chosen. In an error, the options that cannot be had.
 */
struct xmpp_feature_negotiation {
	const struct xmpp_data_form *form;
	const char *const *refused; /* in an error (XEP-0116, XEP-0155) */
	size_t n_refused;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_feature_negotiation_class;

static inline struct xso_any xmpp_feature_negotiation_any(const struct xmpp_feature_negotiation *o)
{
	struct xso_any any = { &xmpp_feature_negotiation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_feature_negotiation *xmpp_feature_negotiation_from(struct xso_any any)
{
	return any.cls == &xmpp_feature_negotiation_class ? (const struct xmpp_feature_negotiation *)any.object : NULL;
}

static inline enum xso_status xmpp_feature_negotiation_decode(struct xmpp_feature_negotiation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_feature_negotiation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_feature_negotiation_encode(const struct xmpp_feature_negotiation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_feature_negotiation_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_feature_negotiation *xmpp_iq_feature_negotiation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_feature_negotiation *)xso_payload(&xmpp_iq_class, o, &xmpp_feature_negotiation_class, NULL);
}

typedef void xmpp_iq_feature_negotiation_handler(
	struct xso_request *request, const struct xmpp_feature_negotiation *o, void *user);

static inline void xmpp_iq_feature_negotiation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_feature_negotiation_handler *)fn)(request, xmpp_feature_negotiation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_feature_negotiation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_feature_negotiation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_feature_negotiation_class, xmpp_iq_feature_negotiation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_feature_negotiation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_feature_negotiation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_feature_negotiation_answer(
	struct xso_stream *stream, const struct xmpp_feature_negotiation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_feature_negotiation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_feature_negotiation_answer *)fn)(stream, xmpp_feature_negotiation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_feature_negotiation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_feature_negotiation *o,
	uint64_t timeout, xmpp_iq_feature_negotiation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_feature_negotiation_any(o), timeout,
		xmpp_iq_feature_negotiation_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_feature_negotiation *xmpp_message_feature_negotiation(
	const struct xmpp_message *o)
{
	return (const struct xmpp_feature_negotiation *)xso_payload(&xmpp_message_class, o, &xmpp_feature_negotiation_class, NULL);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_feature_negotiation *xmpp_stanza_error_feature_negotiation(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_feature_negotiation *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_feature_negotiation_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
