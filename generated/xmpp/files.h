/* Printed by xsoc from files.xml: do not edit. */
/* XEP-0135: File Sharing. */
#ifndef XMPP_FILES_H
#define XMPP_FILES_H

#include <xmpp/core.h>
#include <xmpp/stream-initiation.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/files.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/files.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_files_module;

/*
 * <retrieve xmlns='http://jabber.org/protocol/files'>
 * Asks for a file by its node.
 */
struct xmpp_file_retrieve {
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_retrieve_class;

static inline struct xso_any xmpp_file_retrieve_any(const struct xmpp_file_retrieve *o)
{
	struct xso_any any = { &xmpp_file_retrieve_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_file_retrieve *xmpp_file_retrieve_from(struct xso_any any)
{
	return any.cls == &xmpp_file_retrieve_class ? (const struct xmpp_file_retrieve *)any.object : NULL;
}

static inline enum xso_status xmpp_file_retrieve_decode(struct xmpp_file_retrieve *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_file_retrieve_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_file_retrieve_encode(const struct xmpp_file_retrieve *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_file_retrieve_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_file_retrieve *xmpp_iq_file_retrieve(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_file_retrieve *)xso_payload(&xmpp_iq_class, o, &xmpp_file_retrieve_class, NULL);
}

typedef void xmpp_iq_file_retrieve_handler(
	struct xso_request *request, const struct xmpp_file_retrieve *o, void *user);

static inline void xmpp_iq_file_retrieve_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_file_retrieve_handler *)fn)(request, xmpp_file_retrieve_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_file_retrieve(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_file_retrieve_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_file_retrieve_class, xmpp_iq_file_retrieve_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_file_retrieve(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_file_retrieve_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_file_retrieve_answer(
	struct xso_stream *stream, const struct xmpp_file_retrieve *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_file_retrieve_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_file_retrieve_answer *)fn)(stream, xmpp_file_retrieve_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_file_retrieve(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_file_retrieve *o,
	uint64_t timeout, xmpp_iq_file_retrieve_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_file_retrieve_any(o), timeout,
		xmpp_iq_file_retrieve_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_tree_directory_file {
	const char *name; /* required */
	const char *sid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_tree_directory_file_class;

/* <directory xmlns='http://jabber.org/profile/si/profile/tree-transfer'> */
struct xmpp_tree_directory {
	const char *name; /* required */
	const struct xmpp_tree_directory_file *file;
	size_t n_file;
	const struct xmpp_tree_directory *directory;
	size_t n_directory;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_tree_directory_class;

static inline struct xso_any xmpp_tree_directory_any(const struct xmpp_tree_directory *o)
{
	struct xso_any any = { &xmpp_tree_directory_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_tree_directory *xmpp_tree_directory_from(struct xso_any any)
{
	return any.cls == &xmpp_tree_directory_class ? (const struct xmpp_tree_directory *)any.object : NULL;
}

static inline enum xso_status xmpp_tree_directory_decode(struct xmpp_tree_directory *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_tree_directory_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_tree_directory_encode(const struct xmpp_tree_directory *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_tree_directory_class, o, ns, writer, error);
}

/*
 * <tree xmlns='http://jabber.org/profile/si/profile/tree-transfer'>
 * The files of a transfer, in their folders.
 */
struct xmpp_tree_transfer {
	uint32_t numfiles;
	bool has_numfiles;
	uint64_t size; /* bytes */
	bool has_size;
	const struct xmpp_tree_directory *directory;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_tree_transfer_class;

static inline struct xso_any xmpp_tree_transfer_any(const struct xmpp_tree_transfer *o)
{
	struct xso_any any = { &xmpp_tree_transfer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_tree_transfer *xmpp_tree_transfer_from(struct xso_any any)
{
	return any.cls == &xmpp_tree_transfer_class ? (const struct xmpp_tree_transfer *)any.object : NULL;
}

static inline enum xso_status xmpp_tree_transfer_decode(struct xmpp_tree_transfer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_tree_transfer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_tree_transfer_encode(const struct xmpp_tree_transfer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_tree_transfer_class, o, ns, writer, error);
}

/* In a stream-initiation. NULL: none. */
static inline const struct xmpp_tree_transfer *xmpp_stream_initiation_tree_transfer(
	const struct xmpp_stream_initiation *o)
{
	return (const struct xmpp_tree_transfer *)xso_payload(&xmpp_stream_initiation_class, o, &xmpp_tree_transfer_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
