/* Printed by xsoc from captcha.xml: do not edit. */
/* XEP-0158: CAPTCHA Forms. */
#ifndef XMPP_CAPTCHA_H
#define XMPP_CAPTCHA_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/captcha.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/captcha.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_captcha_module;

/*
 * <captcha xmlns='urn:xmpp:captcha'>
 * A question for humans, or the answer.
 */
struct xmpp_captcha {
	const struct xmpp_data_form *form;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_captcha_class;

static inline struct xso_any xmpp_captcha_any(const struct xmpp_captcha *o)
{
	struct xso_any any = { &xmpp_captcha_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_captcha *xmpp_captcha_from(struct xso_any any)
{
	return any.cls == &xmpp_captcha_class ? (const struct xmpp_captcha *)any.object : NULL;
}

static inline enum xso_status xmpp_captcha_decode(struct xmpp_captcha *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_captcha_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_captcha_encode(const struct xmpp_captcha *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_captcha_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_captcha *xmpp_message_captcha(
	const struct xmpp_message *o)
{
	return (const struct xmpp_captcha *)xso_payload(&xmpp_message_class, o, &xmpp_captcha_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_captcha *xmpp_iq_captcha(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_captcha *)xso_payload(&xmpp_iq_class, o, &xmpp_captcha_class, NULL);
}

typedef void xmpp_iq_captcha_handler(
	struct xso_request *request, const struct xmpp_captcha *o, void *user);

static inline void xmpp_iq_captcha_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_captcha_handler *)fn)(request, xmpp_captcha_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_captcha(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_captcha_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_captcha_class, xmpp_iq_captcha_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_captcha(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_captcha_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_captcha_answer(
	struct xso_stream *stream, const struct xmpp_captcha *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_captcha_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_captcha_answer *)fn)(stream, xmpp_captcha_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_captcha(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_captcha *o,
	uint64_t timeout, xmpp_iq_captcha_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_captcha_any(o), timeout,
		xmpp_iq_captcha_call_answer, (xso_function *)fn, user, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_captcha *xmpp_presence_captcha(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_captcha *)xso_payload(&xmpp_presence_class, o, &xmpp_captcha_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
