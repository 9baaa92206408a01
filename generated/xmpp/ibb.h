/* Printed by xsoc from ibb.xml: do not edit. */
/* XEP-0047: In-Band Bytestreams. */
#ifndef XMPP_IBB_H
#define XMPP_IBB_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/ibb.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/ibb.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_ibb_module;

enum xmpp_ibb_stanza {
	XMPP_IBB_STANZA_IQ = 0, /* also when it is absent */
	XMPP_IBB_STANZA_MESSAGE,
};

extern const struct xso_enum xmpp_ibb_stanza_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_ibb_stanza_text(enum xmpp_ibb_stanza value)
{
	return xso_enum_text(&xmpp_ibb_stanza_enum, (int)value);
}

/* <open xmlns='http://jabber.org/protocol/ibb'> */
struct xmpp_ibb_open {
	uint16_t block_size;
	bool has_block_size;
	const char *sid; /* required */
	enum xmpp_ibb_stanza stanza;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ibb_open_class;

static inline struct xso_any xmpp_ibb_open_any(const struct xmpp_ibb_open *o)
{
	struct xso_any any = { &xmpp_ibb_open_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ibb_open *xmpp_ibb_open_from(struct xso_any any)
{
	return any.cls == &xmpp_ibb_open_class ? (const struct xmpp_ibb_open *)any.object : NULL;
}

static inline enum xso_status xmpp_ibb_open_decode(struct xmpp_ibb_open *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ibb_open_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ibb_open_encode(const struct xmpp_ibb_open *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ibb_open_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_ibb_open *xmpp_iq_ibb_open(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_ibb_open *)xso_payload(&xmpp_iq_class, o, &xmpp_ibb_open_class, NULL);
}

typedef void xmpp_iq_ibb_open_handler(
	struct xso_request *request, const struct xmpp_ibb_open *o, void *user);

static inline void xmpp_iq_ibb_open_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_ibb_open_handler *)fn)(request, xmpp_ibb_open_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_ibb_open(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_ibb_open_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_ibb_open_class, xmpp_iq_ibb_open_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_ibb_open(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_ibb_open_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_ibb_open_answer(
	struct xso_stream *stream, const struct xmpp_ibb_open *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_ibb_open_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_ibb_open_answer *)fn)(stream, xmpp_ibb_open_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_ibb_open(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_ibb_open *o,
	uint64_t timeout, xmpp_iq_ibb_open_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_ibb_open_any(o), timeout,
		xmpp_iq_ibb_open_call_answer, (xso_function *)fn, user, NULL);
}

/* <data xmlns='http://jabber.org/protocol/ibb'> */
struct xmpp_ibb_data {
	uint16_t seq; /* required */
	const char *sid; /* required */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ibb_data_class;

static inline struct xso_any xmpp_ibb_data_any(const struct xmpp_ibb_data *o)
{
	struct xso_any any = { &xmpp_ibb_data_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ibb_data *xmpp_ibb_data_from(struct xso_any any)
{
	return any.cls == &xmpp_ibb_data_class ? (const struct xmpp_ibb_data *)any.object : NULL;
}

static inline enum xso_status xmpp_ibb_data_decode(struct xmpp_ibb_data *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ibb_data_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ibb_data_encode(const struct xmpp_ibb_data *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ibb_data_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_ibb_data *xmpp_iq_ibb_data(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_ibb_data *)xso_payload(&xmpp_iq_class, o, &xmpp_ibb_data_class, NULL);
}

typedef void xmpp_iq_ibb_data_handler(
	struct xso_request *request, const struct xmpp_ibb_data *o, void *user);

static inline void xmpp_iq_ibb_data_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_ibb_data_handler *)fn)(request, xmpp_ibb_data_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_ibb_data(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_ibb_data_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_ibb_data_class, xmpp_iq_ibb_data_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_ibb_data(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_ibb_data_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_ibb_data_answer(
	struct xso_stream *stream, const struct xmpp_ibb_data *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_ibb_data_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_ibb_data_answer *)fn)(stream, xmpp_ibb_data_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_ibb_data(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_ibb_data *o,
	uint64_t timeout, xmpp_iq_ibb_data_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_ibb_data_any(o), timeout,
		xmpp_iq_ibb_data_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_ibb_data *xmpp_message_ibb_data(
	const struct xmpp_message *o)
{
	return (const struct xmpp_ibb_data *)xso_payload(&xmpp_message_class, o, &xmpp_ibb_data_class, NULL);
}

/* <close xmlns='http://jabber.org/protocol/ibb'> */
struct xmpp_ibb_close {
	const char *sid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ibb_close_class;

static inline struct xso_any xmpp_ibb_close_any(const struct xmpp_ibb_close *o)
{
	struct xso_any any = { &xmpp_ibb_close_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ibb_close *xmpp_ibb_close_from(struct xso_any any)
{
	return any.cls == &xmpp_ibb_close_class ? (const struct xmpp_ibb_close *)any.object : NULL;
}

static inline enum xso_status xmpp_ibb_close_decode(struct xmpp_ibb_close *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ibb_close_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ibb_close_encode(const struct xmpp_ibb_close *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ibb_close_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_ibb_close *xmpp_iq_ibb_close(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_ibb_close *)xso_payload(&xmpp_iq_class, o, &xmpp_ibb_close_class, NULL);
}

typedef void xmpp_iq_ibb_close_handler(
	struct xso_request *request, const struct xmpp_ibb_close *o, void *user);

static inline void xmpp_iq_ibb_close_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_ibb_close_handler *)fn)(request, xmpp_ibb_close_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_ibb_close(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_ibb_close_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_ibb_close_class, xmpp_iq_ibb_close_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_ibb_close(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_ibb_close_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_ibb_close_answer(
	struct xso_stream *stream, const struct xmpp_ibb_close *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_ibb_close_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_ibb_close_answer *)fn)(stream, xmpp_ibb_close_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_ibb_close(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_ibb_close *o,
	uint64_t timeout, xmpp_iq_ibb_close_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_ibb_close_any(o), timeout,
		xmpp_iq_ibb_close_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
