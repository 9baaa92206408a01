/* Printed by xsoc from rpc.xml: do not edit. */
/* XEP-0009: Jabber-RPC. */
#ifndef XMPP_RPC_H
#define XMPP_RPC_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rpc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rpc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rpc_module;

enum xmpp_rpc_value_kind {
	XMPP_RPC_VALUE_KIND_ABSENT = 0, /* there is none */
	XMPP_RPC_VALUE_KIND_I4,
	XMPP_RPC_VALUE_KIND_INT,
	XMPP_RPC_VALUE_KIND_STRING,
	XMPP_RPC_VALUE_KIND_DOUBLE,
	XMPP_RPC_VALUE_KIND_BOOLEAN,
	XMPP_RPC_VALUE_KIND_BASE64,
	XMPP_RPC_VALUE_KIND_NIL,
	XMPP_RPC_VALUE_KIND_ARRAY,
	XMPP_RPC_VALUE_KIND_STRUCT,
	XMPP_RPC_VALUE_KIND_DATE_TIME_ISO8601,
};

extern const struct xso_enum xmpp_rpc_value_kind_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rpc_value_kind_text(enum xmpp_rpc_value_kind value)
{
	return xso_enum_text(&xmpp_rpc_value_kind_enum, (int)value);
}

/* A value of XML-RPC. */
struct xmpp_rpc_value {
	const char *plain; /* a string, where no element says a type */
	enum xmpp_rpc_value_kind kind; /* which of them it is; without one it is a string */
	const char *text; /* of all but array and struct: the value as XML-RPC writes it */
	bool has_data; /* of an array */
	const struct xmpp_rpc_value *item;
	size_t n_item;
	const struct xmpp_rpc_member *member; /* of a struct */
	size_t n_member;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_value_class;

struct xmpp_rpc_member {
	const char *name; /* required */
	const struct xmpp_rpc_value *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_member_class;

struct xmpp_rpc_call_param {
	const struct xmpp_rpc_value *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_call_param_class;

struct xmpp_rpc_call {
	const char *name; /* required */
	bool has_params;
	const struct xmpp_rpc_call_param *param;
	size_t n_param;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_call_class;

struct xmpp_rpc_response_param {
	const struct xmpp_rpc_value *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_response_param_class;

/* A struct with faultCode and faultString. */
struct xmpp_rpc_response_fault {
	const struct xmpp_rpc_value *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_response_fault_class;

struct xmpp_rpc_response {
	bool has_params;
	const struct xmpp_rpc_response_param *param;
	size_t n_param;
	const struct xmpp_rpc_response_fault *fault; /* A struct with faultCode and faultString. */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_response_class;

/*
 * <query xmlns='jabber:iq:rpc'>
 * A call, or what came of it.
 */
struct xmpp_rpc {
	const struct xmpp_rpc_call *call;
	const struct xmpp_rpc_response *response;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rpc_class;

static inline struct xso_any xmpp_rpc_any(const struct xmpp_rpc *o)
{
	struct xso_any any = { &xmpp_rpc_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rpc *xmpp_rpc_from(struct xso_any any)
{
	return any.cls == &xmpp_rpc_class ? (const struct xmpp_rpc *)any.object : NULL;
}

static inline enum xso_status xmpp_rpc_decode(struct xmpp_rpc *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rpc_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rpc_encode(const struct xmpp_rpc *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rpc_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rpc *xmpp_iq_rpc(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rpc *)xso_payload(&xmpp_iq_class, o, &xmpp_rpc_class, NULL);
}

typedef void xmpp_iq_rpc_handler(
	struct xso_request *request, const struct xmpp_rpc *o, void *user);

static inline void xmpp_iq_rpc_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rpc_handler *)fn)(request, xmpp_rpc_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rpc(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rpc_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rpc_class, xmpp_iq_rpc_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rpc(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rpc_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rpc_answer(
	struct xso_stream *stream, const struct xmpp_rpc *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rpc_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rpc_answer *)fn)(stream, xmpp_rpc_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rpc(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rpc *o,
	uint64_t timeout, xmpp_iq_rpc_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rpc_any(o), timeout,
		xmpp_iq_rpc_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
