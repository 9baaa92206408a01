/* Printed by xsoc from security-label.xml: do not edit. */
/* XEP-0258: Security Labels in XMPP. */
#ifndef XMPP_SECURITY_LABEL_H
#define XMPP_SECURITY_LABEL_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/security-label.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/security-label.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_security_label_module;

/* What to show. */
struct xmpp_security_label_marking {
	const char *bgcolor; /* absent means white */
	const char *fgcolor; /* absent means black */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_security_label_marking_class;

/* The value, or "white" when it is absent. */
static inline const char *xmpp_security_label_marking_bgcolor(const struct xmpp_security_label_marking *o)
{
	return o->bgcolor ? o->bgcolor : "white";
}

/* The value, or "black" when it is absent. */
static inline const char *xmpp_security_label_marking_fgcolor(const struct xmpp_security_label_marking *o)
{
	return o->fgcolor ? o->fgcolor : "black";
}

/* An element of a policy's own namespace; empty, where only the marking counts. */
struct xmpp_security_label_label {
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_security_label_label_class;

/* The same for other policies. */
struct xmpp_security_label_equivalent {
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_security_label_equivalent_class;

/*
 * <securitylabel xmlns='urn:xmpp:sec-label:0'>
 * How confidential a stanza is, and who may see it.
 */
struct xmpp_security_label {
	const char *id; /* XEP-0314: what items beside it call it */
	const struct xmpp_security_label_marking *marking; /* What to show. */
	/* An element of a policy's own namespace; empty, where only the marking counts. */
	const struct xmpp_security_label_label *label;
	const struct xmpp_security_label_equivalent *equivalent; /* The same for other policies. */
	size_t n_equivalent;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_security_label_class;

static inline struct xso_any xmpp_security_label_any(const struct xmpp_security_label *o)
{
	struct xso_any any = { &xmpp_security_label_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_security_label *xmpp_security_label_from(struct xso_any any)
{
	return any.cls == &xmpp_security_label_class ? (const struct xmpp_security_label *)any.object : NULL;
}

static inline enum xso_status xmpp_security_label_decode(struct xmpp_security_label *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_security_label_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_security_label_encode(const struct xmpp_security_label *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_security_label_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_security_label *xmpp_message_security_label(
	const struct xmpp_message *o)
{
	return (const struct xmpp_security_label *)xso_payload(&xmpp_message_class, o, &xmpp_security_label_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_security_label *xmpp_presence_security_label(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_security_label *)xso_payload(&xmpp_presence_class, o, &xmpp_security_label_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_security_label *xmpp_iq_security_label(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_security_label *)xso_payload(&xmpp_iq_class, o, &xmpp_security_label_class, NULL);
}

typedef void xmpp_iq_security_label_handler(
	struct xso_request *request, const struct xmpp_security_label *o, void *user);

static inline void xmpp_iq_security_label_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_security_label_handler *)fn)(request, xmpp_security_label_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_security_label(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_security_label_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_security_label_class, xmpp_iq_security_label_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_security_label(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_security_label_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_security_label_answer(
	struct xso_stream *stream, const struct xmpp_security_label *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_security_label_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_security_label_answer *)fn)(stream, xmpp_security_label_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_security_label(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_security_label *o,
	uint64_t timeout, xmpp_iq_security_label_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_security_label_any(o), timeout,
		xmpp_iq_security_label_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <esssecuritylabel xmlns='urn:xmpp:sec-label:ess:0'>
 * RFC 2634, in BER.
 */
struct xmpp_ess_label {
	struct xso_bytes label; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ess_label_class;

static inline struct xso_any xmpp_ess_label_any(const struct xmpp_ess_label *o)
{
	struct xso_any any = { &xmpp_ess_label_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ess_label *xmpp_ess_label_from(struct xso_any any)
{
	return any.cls == &xmpp_ess_label_class ? (const struct xmpp_ess_label *)any.object : NULL;
}

static inline enum xso_status xmpp_ess_label_decode(struct xmpp_ess_label *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ess_label_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ess_label_encode(const struct xmpp_ess_label *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ess_label_class, o, ns, writer, error);
}

/* In a security-label-label. NULL: none. */
static inline const struct xmpp_ess_label *xmpp_security_label_label_ess_label(
	const struct xmpp_security_label_label *o)
{
	return (const struct xmpp_ess_label *)xso_payload(&xmpp_security_label_label_class, o, &xmpp_ess_label_class, NULL);
}

/* In a security-label-equivalent. NULL: none. */
static inline const struct xmpp_ess_label *xmpp_security_label_equivalent_ess_label(
	const struct xmpp_security_label_equivalent *o)
{
	return (const struct xmpp_ess_label *)xso_payload(&xmpp_security_label_equivalent_class, o, &xmpp_ess_label_class, NULL);
}

/* Without a label: none. */
struct xmpp_label_catalog_item {
	bool default_;
	const char *selector; /* where it stands in a menu, levels with | between */
	const struct xmpp_security_label *securitylabel;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_label_catalog_item_class;

/*
 * <catalog xmlns='urn:xmpp:sec-label:catalog:2'> and others
 * Labels to choose from. Without items: asks for those that may be used with an address.
 */
struct xmpp_label_catalog {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *desc;
	const char *from; /* jid */
	const char *id; /* changes when the catalogue does */
	const char *name;
	const char *node; /* of XEP-0314: for items of that node */
	bool restrict_; /* no other label may be used */
	uint32_t size;
	bool has_size;
	const char *to; /* jid, for messages to there */
	const struct xmpp_label_catalog_item *item; /* Without a label: none. */
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_label_catalog_class;

static inline struct xso_any xmpp_label_catalog_any(const struct xmpp_label_catalog *o)
{
	struct xso_any any = { &xmpp_label_catalog_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_label_catalog *xmpp_label_catalog_from(struct xso_any any)
{
	return any.cls == &xmpp_label_catalog_class ? (const struct xmpp_label_catalog *)any.object : NULL;
}

static inline enum xso_status xmpp_label_catalog_decode(struct xmpp_label_catalog *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_label_catalog_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_label_catalog_encode(const struct xmpp_label_catalog *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_label_catalog_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_label_catalog *xmpp_iq_label_catalog(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_label_catalog *)xso_payload(&xmpp_iq_class, o, &xmpp_label_catalog_class, NULL);
}

typedef void xmpp_iq_label_catalog_handler(
	struct xso_request *request, const struct xmpp_label_catalog *o, void *user);

static inline void xmpp_iq_label_catalog_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_label_catalog_handler *)fn)(request, xmpp_label_catalog_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_label_catalog(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_label_catalog_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_label_catalog_class, xmpp_iq_label_catalog_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_label_catalog(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_label_catalog_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_label_catalog_answer(
	struct xso_stream *stream, const struct xmpp_label_catalog *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_label_catalog_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_label_catalog_answer *)fn)(stream, xmpp_label_catalog_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_label_catalog(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_label_catalog *o,
	uint64_t timeout, xmpp_iq_label_catalog_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_label_catalog_any(o), timeout,
		xmpp_iq_label_catalog_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
