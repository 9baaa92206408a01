/* Printed by xsoc from register.xml: do not edit. */
/* XEP-0077: In-Band Registration. */
#ifndef XMPP_REGISTER_H
#define XMPP_REGISTER_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/register.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/register.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_register_module;

/*
 * <register xmlns='http://jabber.org/features/iq-register'>
 * An account can be made before logging in.
 */
struct xmpp_register_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_feature_class;

static inline struct xso_any xmpp_register_feature_any(const struct xmpp_register_feature *o)
{
	struct xso_any any = { &xmpp_register_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_feature *xmpp_register_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_register_feature_class ? (const struct xmpp_register_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_register_feature_decode(struct xmpp_register_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_feature_encode(const struct xmpp_register_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_register_feature *xmpp_stream_features_register_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_register_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_register_feature_class, NULL);
}

/*
 * <query xmlns='jabber:iq:register'>
 * From the service, an empty field is one that it wants to know. With a form, the form
 * counts.
 */
struct xmpp_register {
	bool registered; /* already; the fields are what the service knows */
	const char *instructions;
	const char *username;
	const char *nick;
	const char *password; /* secret, with the username alone: a new one */
	const char *name;
	const char *first;
	const char *last;
	const char *email;
	const char *address;
	const char *city;
	const char *state;
	const char *zip;
	const char *phone;
	const char *url;
	const char *date;
	const char *misc;
	const char *text;
	const char *key; /* deprecated, secret */
	bool remove; /* ends the registration */
	const struct xmpp_data_form *form;
	/*
	 * known and unknown, in order, an oob, where to register instead; pictures for the form
	 * (XEP-0231)
	 */
	const struct xso_any *payload;
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_class;

static inline struct xso_any xmpp_register_any(const struct xmpp_register *o)
{
	struct xso_any any = { &xmpp_register_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register *xmpp_register_from(struct xso_any any)
{
	return any.cls == &xmpp_register_class ? (const struct xmpp_register *)any.object : NULL;
}

static inline enum xso_status xmpp_register_decode(struct xmpp_register *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_encode(const struct xmpp_register *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_register *xmpp_iq_register(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_register *)xso_payload(&xmpp_iq_class, o, &xmpp_register_class, NULL);
}

typedef void xmpp_iq_register_handler(
	struct xso_request *request, const struct xmpp_register *o, void *user);

static inline void xmpp_iq_register_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_register_handler *)fn)(request, xmpp_register_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_register(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_register_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_register_class, xmpp_iq_register_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_register(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_register_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_register_answer(
	struct xso_stream *stream, const struct xmpp_register *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_register_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_register_answer *)fn)(stream, xmpp_register_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_register(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_register *o,
	uint64_t timeout, xmpp_iq_register_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_register_any(o), timeout,
		xmpp_iq_register_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
