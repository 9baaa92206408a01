/* Printed by xsoc from url-data.xml: do not edit. */
/* XEP-0103: URL Address Information. */
#ifndef XMPP_URL_DATA_H
#define XMPP_URL_DATA_H

#include <xmpp/core.h>
#include <xmpp/encrypted-file.h>
#include <xmpp/file-sharing.h>
#include <xmpp/stream-initiation.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/url-data.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/url-data.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_url_data_module;

/* <url-data xmlns='http://jabber.org/protocol/url-data'> */
struct xmpp_url_data {
	const char *target; /* uri, required */
	const char *sid;
	const char *desc;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_url_data_class;

static inline struct xso_any xmpp_url_data_any(const struct xmpp_url_data *o)
{
	struct xso_any any = { &xmpp_url_data_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_url_data *xmpp_url_data_from(struct xso_any any)
{
	return any.cls == &xmpp_url_data_class ? (const struct xmpp_url_data *)any.object : NULL;
}

static inline enum xso_status xmpp_url_data_decode(struct xmpp_url_data *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_url_data_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_url_data_encode(const struct xmpp_url_data *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_url_data_class, o, ns, writer, error);
}

/* In a file-sources: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_url_data *xmpp_file_sources_url_data(
	const struct xmpp_file_sources *o, size_t *at)
{
	return (const struct xmpp_url_data *)xso_payload(&xmpp_file_sources_class, o, &xmpp_url_data_class, at);
}

/* In an encrypted-file: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_url_data *xmpp_encrypted_file_url_data(
	const struct xmpp_encrypted_file *o, size_t *at)
{
	return (const struct xmpp_url_data *)xso_payload(&xmpp_encrypted_file_class, o, &xmpp_url_data_class, at);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_url_data *xmpp_message_url_data(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_url_data *)xso_payload(&xmpp_message_class, o, &xmpp_url_data_class, at);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_url_data *xmpp_iq_url_data(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_url_data *)xso_payload(&xmpp_iq_class, o, &xmpp_url_data_class, NULL);
}

typedef void xmpp_iq_url_data_handler(
	struct xso_request *request, const struct xmpp_url_data *o, void *user);

static inline void xmpp_iq_url_data_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_url_data_handler *)fn)(request, xmpp_url_data_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_url_data(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_url_data_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_url_data_class, xmpp_iq_url_data_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_url_data(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_url_data_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_url_data_answer(
	struct xso_stream *stream, const struct xmpp_url_data *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_url_data_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_url_data_answer *)fn)(stream, xmpp_url_data_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_url_data(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_url_data *o,
	uint64_t timeout, xmpp_iq_url_data_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_url_data_any(o), timeout,
		xmpp_iq_url_data_call_answer, (xso_function *)fn, user, NULL);
}

/* In a stream-initiation. NULL: none. */
static inline const struct xmpp_url_data *xmpp_stream_initiation_url_data(
	const struct xmpp_stream_initiation *o)
{
	return (const struct xmpp_url_data *)xso_payload(&xmpp_stream_initiation_class, o, &xmpp_url_data_class, NULL);
}

enum xmpp_url_data_error_element {
	XMPP_URL_DATA_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_URL_DATA_ERROR_ELEMENT_MALFORMED_URL,
	XMPP_URL_DATA_ERROR_ELEMENT_TRANSFER_FAILED,
};

extern const struct xso_enum xmpp_url_data_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_url_data_error_element_text(enum xmpp_url_data_error_element value)
{
	return xso_enum_text(&xmpp_url_data_error_element_enum, (int)value);
}

/* <malformed-url xmlns='http://jabber.org/protocol/url-data'> and others */
struct xmpp_url_data_error {
	enum xmpp_url_data_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_url_data_error_class;

static inline struct xso_any xmpp_url_data_error_any(const struct xmpp_url_data_error *o)
{
	struct xso_any any = { &xmpp_url_data_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_url_data_error *xmpp_url_data_error_from(struct xso_any any)
{
	return any.cls == &xmpp_url_data_error_class ? (const struct xmpp_url_data_error *)any.object : NULL;
}

static inline enum xso_status xmpp_url_data_error_decode(struct xmpp_url_data_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_url_data_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_url_data_error_encode(const struct xmpp_url_data_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_url_data_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_url_data_error *xmpp_stanza_error_url_data_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_url_data_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_url_data_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
