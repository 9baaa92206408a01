/* Printed by xsoc from file-information.xml: do not edit. */
/* XEP-0329: File Information Sharing. */
#ifndef XMPP_FILE_INFORMATION_H
#define XMPP_FILE_INFORMATION_H

#include <xmpp/core.h>
#include <xmpp/jingle-file.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/file-information.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/file-information.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_file_information_module;

struct xmpp_file_information_file {
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_information_file_class;

struct xmpp_file_information_directory {
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_information_directory_class;

/*
 * <query xmlns='urn:xmpp:fis:0'>
 * Asks which files somebody shares, and is the answer.
 */
struct xmpp_file_information {
	const char *node;
	const struct xmpp_file_information_file *file;
	size_t n_file;
	const struct xmpp_file_information_directory *directory;
	size_t n_directory;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_information_class;

static inline struct xso_any xmpp_file_information_any(const struct xmpp_file_information *o)
{
	struct xso_any any = { &xmpp_file_information_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_file_information *xmpp_file_information_from(struct xso_any any)
{
	return any.cls == &xmpp_file_information_class ? (const struct xmpp_file_information *)any.object : NULL;
}

static inline enum xso_status xmpp_file_information_decode(struct xmpp_file_information *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_file_information_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_file_information_encode(const struct xmpp_file_information *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_file_information_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_file_information *xmpp_iq_file_information(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_file_information *)xso_payload(&xmpp_iq_class, o, &xmpp_file_information_class, NULL);
}

typedef void xmpp_iq_file_information_handler(
	struct xso_request *request, const struct xmpp_file_information *o, void *user);

static inline void xmpp_iq_file_information_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_file_information_handler *)fn)(request, xmpp_file_information_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_file_information(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_file_information_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_file_information_class, xmpp_iq_file_information_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_file_information(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_file_information_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_file_information_answer(
	struct xso_stream *stream, const struct xmpp_file_information *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_file_information_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_file_information_answer *)fn)(stream, xmpp_file_information_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_file_information(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_file_information *o,
	uint64_t timeout, xmpp_iq_file_information_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_file_information_any(o), timeout,
		xmpp_iq_file_information_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
