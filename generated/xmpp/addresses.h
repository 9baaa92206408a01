/* Printed by xsoc from addresses.xml: do not edit. */
/* XEP-0033: Extended Stanza Addressing. */
#ifndef XMPP_ADDRESSES_H
#define XMPP_ADDRESSES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/addresses.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/addresses.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_addresses_module;

enum xmpp_addresses_address_type {
	XMPP_ADDRESSES_ADDRESS_TYPE_ABSENT = 0, /* there is none */
	XMPP_ADDRESSES_ADDRESS_TYPE_BCC,
	XMPP_ADDRESSES_ADDRESS_TYPE_CC,
	XMPP_ADDRESSES_ADDRESS_TYPE_NOREPLY,
	XMPP_ADDRESSES_ADDRESS_TYPE_OFROM,
	XMPP_ADDRESSES_ADDRESS_TYPE_REPLYROOM,
	XMPP_ADDRESSES_ADDRESS_TYPE_REPLYTO,
	XMPP_ADDRESSES_ADDRESS_TYPE_TO,
};

extern const struct xso_enum xmpp_addresses_address_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_addresses_address_type_text(enum xmpp_addresses_address_type value)
{
	return xso_enum_text(&xmpp_addresses_address_type_enum, (int)value);
}

struct xmpp_addresses_address {
	enum xmpp_addresses_address_type type;
	const char *jid;
	const char *uri;
	const char *node; /* of jid: the part of it that is addressed (XEP-0030) */
	const char *desc; /* for humans */
	bool delivered; /* done with: not to be sent to again */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_addresses_address_class;

/*
 * <addresses xmlns='http://jabber.org/protocol/address'>
 * Whom else the stanza goes to, came from, or wants answered.
 */
struct xmpp_addresses {
	const struct xmpp_addresses_address *address;
	size_t n_address;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_addresses_class;

static inline struct xso_any xmpp_addresses_any(const struct xmpp_addresses *o)
{
	struct xso_any any = { &xmpp_addresses_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_addresses *xmpp_addresses_from(struct xso_any any)
{
	return any.cls == &xmpp_addresses_class ? (const struct xmpp_addresses *)any.object : NULL;
}

static inline enum xso_status xmpp_addresses_decode(struct xmpp_addresses *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_addresses_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_addresses_encode(const struct xmpp_addresses *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_addresses_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_addresses *xmpp_message_addresses(
	const struct xmpp_message *o)
{
	return (const struct xmpp_addresses *)xso_payload(&xmpp_message_class, o, &xmpp_addresses_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_addresses *xmpp_presence_addresses(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_addresses *)xso_payload(&xmpp_presence_class, o, &xmpp_addresses_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_addresses *xmpp_iq_addresses(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_addresses *)xso_payload(&xmpp_iq_class, o, &xmpp_addresses_class, NULL);
}

typedef void xmpp_iq_addresses_handler(
	struct xso_request *request, const struct xmpp_addresses *o, void *user);

static inline void xmpp_iq_addresses_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_addresses_handler *)fn)(request, xmpp_addresses_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_addresses(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_addresses_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_addresses_class, xmpp_iq_addresses_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_addresses(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_addresses_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_addresses_answer(
	struct xso_stream *stream, const struct xmpp_addresses *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_addresses_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_addresses_answer *)fn)(stream, xmpp_addresses_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_addresses(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_addresses *o,
	uint64_t timeout, xmpp_iq_addresses_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_addresses_any(o), timeout,
		xmpp_iq_addresses_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
