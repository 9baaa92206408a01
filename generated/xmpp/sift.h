/* Printed by xsoc from sift.xml: do not edit. */
/* XEP-0273: Stanza Interception and Filtering Technology (SIFT). */
#ifndef XMPP_SIFT_H
#define XMPP_SIFT_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sift.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sift.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sift_module;

struct xmpp_sift_rule_allow {
	const char *name; /* required */
	const char *ns; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sift_rule_allow_class;

enum xmpp_sift_rule_element {
	XMPP_SIFT_RULE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_SIFT_RULE_ELEMENT_IQ,
	XMPP_SIFT_RULE_ELEMENT_MESSAGE,
	XMPP_SIFT_RULE_ELEMENT_PRESENCE,
	XMPP_SIFT_RULE_ELEMENT_SUB,
};

extern const struct xso_enum xmpp_sift_rule_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sift_rule_element_text(enum xmpp_sift_rule_element value)
{
	return xso_enum_text(&xmpp_sift_rule_element_enum, (int)value);
}

enum xmpp_sift_rule_recipient {
	XMPP_SIFT_RULE_RECIPIENT_ALL = 0, /* also when it is absent */
	XMPP_SIFT_RULE_RECIPIENT_BARE,
	XMPP_SIFT_RULE_RECIPIENT_FULL,
};

extern const struct xso_enum xmpp_sift_rule_recipient_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sift_rule_recipient_text(enum xmpp_sift_rule_recipient value)
{
	return xso_enum_text(&xmpp_sift_rule_recipient_enum, (int)value);
}

enum xmpp_sift_rule_sender {
	XMPP_SIFT_RULE_SENDER_ALL = 0, /* also when it is absent */
	XMPP_SIFT_RULE_SENDER_LOCAL,
	XMPP_SIFT_RULE_SENDER_OTHERS,
	XMPP_SIFT_RULE_SENDER_REMOTE,
	XMPP_SIFT_RULE_SENDER_SELF,
};

extern const struct xso_enum xmpp_sift_rule_sender_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sift_rule_sender_text(enum xmpp_sift_rule_sender value)
{
	return xso_enum_text(&xmpp_sift_rule_sender_enum, (int)value);
}

/*
 * <iq xmlns='urn:xmpp:sift:2'> and others
 * Which of these are held back; those with an allowed element in them are not.
 */
struct xmpp_sift_rule {
	enum xmpp_sift_rule_element element; /* required */
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_sift_rule_recipient recipient;
	enum xmpp_sift_rule_sender sender;
	const struct xmpp_sift_rule_allow *allow;
	size_t n_allow;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sift_rule_class;

static inline struct xso_any xmpp_sift_rule_any(const struct xmpp_sift_rule *o)
{
	struct xso_any any = { &xmpp_sift_rule_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sift_rule *xmpp_sift_rule_from(struct xso_any any)
{
	return any.cls == &xmpp_sift_rule_class ? (const struct xmpp_sift_rule *)any.object : NULL;
}

static inline enum xso_status xmpp_sift_rule_decode(struct xmpp_sift_rule *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sift_rule_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sift_rule_encode(const struct xmpp_sift_rule *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sift_rule_class, o, ns, writer, error);
}

/*
 * <sift xmlns='urn:xmpp:sift:2'> and others
 * What the client does not want to get. Without content: it wants all.
 */
struct xmpp_sift {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_sift_rule *rule;
	size_t n_rule;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sift_class;

static inline struct xso_any xmpp_sift_any(const struct xmpp_sift *o)
{
	struct xso_any any = { &xmpp_sift_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sift *xmpp_sift_from(struct xso_any any)
{
	return any.cls == &xmpp_sift_class ? (const struct xmpp_sift *)any.object : NULL;
}

static inline enum xso_status xmpp_sift_decode(struct xmpp_sift *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sift_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sift_encode(const struct xmpp_sift *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sift_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sift *xmpp_iq_sift(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sift *)xso_payload(&xmpp_iq_class, o, &xmpp_sift_class, NULL);
}

typedef void xmpp_iq_sift_handler(
	struct xso_request *request, const struct xmpp_sift *o, void *user);

static inline void xmpp_iq_sift_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sift_handler *)fn)(request, xmpp_sift_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sift(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sift_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sift_class, xmpp_iq_sift_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sift(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sift_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sift_answer(
	struct xso_stream *stream, const struct xmpp_sift *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sift_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sift_answer *)fn)(stream, xmpp_sift_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sift(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sift *o,
	uint64_t timeout, xmpp_iq_sift_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sift_any(o), timeout,
		xmpp_iq_sift_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
