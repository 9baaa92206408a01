/* Printed by xsoc from infobits.xml: do not edit. */
/* XEP-0120: Infobits. */
#ifndef XMPP_INFOBITS_H
#define XMPP_INFOBITS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/infobits.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/infobits.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_infobits_module;

struct xmpp_infobits_bundle_bit {
	const char *datatype;
	const char *key; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_infobits_bundle_bit_class;

struct xmpp_infobits_bundle {
	const char *context;
	const char *type;
	const struct xmpp_infobits_bundle_bit *bit;
	size_t n_bit;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_infobits_bundle_class;

/*
 * <info xmlns='http://jabber.org/protocol/infobits'>
 * What is known of somebody, by keys.
 */
struct xmpp_infobits {
	const struct xmpp_infobits_bundle *bundle;
	size_t n_bundle;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_infobits_class;

static inline struct xso_any xmpp_infobits_any(const struct xmpp_infobits *o)
{
	struct xso_any any = { &xmpp_infobits_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_infobits *xmpp_infobits_from(struct xso_any any)
{
	return any.cls == &xmpp_infobits_class ? (const struct xmpp_infobits *)any.object : NULL;
}

static inline enum xso_status xmpp_infobits_decode(struct xmpp_infobits *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_infobits_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_infobits_encode(const struct xmpp_infobits *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_infobits_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_infobits *xmpp_iq_infobits(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_infobits *)xso_payload(&xmpp_iq_class, o, &xmpp_infobits_class, NULL);
}

typedef void xmpp_iq_infobits_handler(
	struct xso_request *request, const struct xmpp_infobits *o, void *user);

static inline void xmpp_iq_infobits_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_infobits_handler *)fn)(request, xmpp_infobits_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_infobits(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_infobits_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_infobits_class, xmpp_iq_infobits_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_infobits(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_infobits_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_infobits_answer(
	struct xso_stream *stream, const struct xmpp_infobits *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_infobits_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_infobits_answer *)fn)(stream, xmpp_infobits_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_infobits(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_infobits *o,
	uint64_t timeout, xmpp_iq_infobits_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_infobits_any(o), timeout,
		xmpp_iq_infobits_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_infobits *xmpp_message_infobits(
	const struct xmpp_message *o)
{
	return (const struct xmpp_infobits *)xso_payload(&xmpp_message_class, o, &xmpp_infobits_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_infobits *xmpp_presence_infobits(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_infobits *)xso_payload(&xmpp_presence_class, o, &xmpp_infobits_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
