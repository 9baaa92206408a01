/* Printed by xsoc from exi.xml: do not edit. */
/* XEP-0322: Efficient XML Interchange (EXI) Format. */
/*
 * Streams in a binary format of XML. What is here is said in text, before it begins;
 * streamStart and streamEnd are its header and end.
 */
#ifndef XMPP_EXI_H
#define XMPP_EXI_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/exi.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/exi.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_exi_module;

/* <schema xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_schema {
	uint32_t bytes;
	bool has_bytes;
	struct xso_bytes md5_hash; /* hex */
	const char *ns; /* required */
	const char *url; /* uri, where an unknown one may be got */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_schema_class;

static inline struct xso_any xmpp_exi_schema_any(const struct xmpp_exi_schema *o)
{
	struct xso_any any = { &xmpp_exi_schema_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_schema *xmpp_exi_schema_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_schema_class ? (const struct xmpp_exi_schema *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_schema_decode(struct xmpp_exi_schema *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_schema_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_schema_encode(const struct xmpp_exi_schema *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_schema_class, o, ns, writer, error);
}

struct xmpp_exi_setup_datatype {
	const char *represent_as;
	const char *type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_setup_datatype_class;

enum xmpp_exi_setup_alignment {
	XMPP_EXI_SETUP_ALIGNMENT_BIT_PACKED = 0, /* also when it is absent */
	XMPP_EXI_SETUP_ALIGNMENT_BYTE_ALIGNMENT,
	XMPP_EXI_SETUP_ALIGNMENT_PRE_COMPRESSION,
};

extern const struct xso_enum xmpp_exi_setup_alignment_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_exi_setup_alignment_text(enum xmpp_exi_setup_alignment value)
{
	return xso_enum_text(&xmpp_exi_setup_alignment_enum, (int)value);
}

/* <setup xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_setup {
	enum xmpp_exi_setup_alignment alignment;
	uint32_t block_size;
	bool has_block_size;
	bool compression;
	const char *configuration_id;
	const char *configuration_location;
	bool preserve_comments;
	bool preserve_dtd;
	bool preserve_lexical;
	bool preserve_pis;
	bool preserve_prefixes;
	bool self_contained;
	bool session_wide_buffers;
	bool strict;
	uint32_t value_max_length;
	bool has_value_max_length;
	uint32_t value_partition_capacity;
	bool has_value_partition_capacity;
	uint32_t version; /* absent means 1 */
	const struct xmpp_exi_schema *schema;
	size_t n_schema;
	const struct xmpp_exi_setup_datatype *datatype;
	size_t n_datatype;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_setup_class;

static inline struct xso_any xmpp_exi_setup_any(const struct xmpp_exi_setup *o)
{
	struct xso_any any = { &xmpp_exi_setup_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_setup *xmpp_exi_setup_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_setup_class ? (const struct xmpp_exi_setup *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_setup_decode(struct xmpp_exi_setup *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_setup_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_setup_encode(const struct xmpp_exi_setup *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_setup_class, o, ns, writer, error);
}

/* The value, or 1 when it is absent. */
static inline uint32_t xmpp_exi_setup_version(const struct xmpp_exi_setup *o)
{
	return o->version ? o->version : 1;
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_setup_send(
	struct xso_stream *stream, const struct xmpp_exi_setup *o)
{
	return xso_stream_send(stream, xmpp_exi_setup_any(o), NULL);
}

typedef void xmpp_exi_setup_handler(
	struct xso_stream *stream, const struct xmpp_exi_setup *o, void *user);

static inline void xmpp_exi_setup_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_setup_handler *)fn)(stream, xmpp_exi_setup_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_setup_on(
	struct xso_handlers *handlers, xmpp_exi_setup_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_setup_class, xmpp_exi_setup_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_setup_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_setup_class);
}

struct xmpp_exi_setup_response_datatype {
	const char *represent_as;
	const char *type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_setup_response_datatype_class;

enum xmpp_exi_setup_response_alignment {
	XMPP_EXI_SETUP_RESPONSE_ALIGNMENT_BIT_PACKED = 0, /* also when it is absent */
	XMPP_EXI_SETUP_RESPONSE_ALIGNMENT_BYTE_ALIGNMENT,
	XMPP_EXI_SETUP_RESPONSE_ALIGNMENT_PRE_COMPRESSION,
};

extern const struct xso_enum xmpp_exi_setup_response_alignment_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_exi_setup_response_alignment_text(enum xmpp_exi_setup_response_alignment value)
{
	return xso_enum_text(&xmpp_exi_setup_response_alignment_enum, (int)value);
}

/* <setupResponse xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_setup_response {
	enum xmpp_exi_setup_response_alignment alignment;
	uint32_t block_size;
	bool has_block_size;
	bool compression;
	const char *configuration_id;
	const char *configuration_location;
	bool preserve_comments;
	bool preserve_dtd;
	bool preserve_lexical;
	bool preserve_pis;
	bool preserve_prefixes;
	bool self_contained;
	bool session_wide_buffers;
	bool strict;
	uint32_t value_max_length;
	bool has_value_max_length;
	uint32_t value_partition_capacity;
	bool has_value_partition_capacity;
	uint32_t version; /* absent means 1 */
	bool agreement;
	const struct xmpp_exi_schema *schema;
	size_t n_schema;
	const struct xmpp_exi_setup_response_datatype *datatype;
	size_t n_datatype;
	const struct xmpp_exi_schema *missing_schema;
	size_t n_missing_schema;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_setup_response_class;

static inline struct xso_any xmpp_exi_setup_response_any(const struct xmpp_exi_setup_response *o)
{
	struct xso_any any = { &xmpp_exi_setup_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_setup_response *xmpp_exi_setup_response_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_setup_response_class ? (const struct xmpp_exi_setup_response *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_setup_response_decode(struct xmpp_exi_setup_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_setup_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_setup_response_encode(const struct xmpp_exi_setup_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_setup_response_class, o, ns, writer, error);
}

/* The value, or 1 when it is absent. */
static inline uint32_t xmpp_exi_setup_response_version(const struct xmpp_exi_setup_response *o)
{
	return o->version ? o->version : 1;
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_setup_response_send(
	struct xso_stream *stream, const struct xmpp_exi_setup_response *o)
{
	return xso_stream_send(stream, xmpp_exi_setup_response_any(o), NULL);
}

typedef void xmpp_exi_setup_response_handler(
	struct xso_stream *stream, const struct xmpp_exi_setup_response *o, void *user);

static inline void xmpp_exi_setup_response_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_setup_response_handler *)fn)(stream, xmpp_exi_setup_response_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_setup_response_on(
	struct xso_handlers *handlers, xmpp_exi_setup_response_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_setup_response_class, xmpp_exi_setup_response_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_setup_response_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_setup_response_class);
}

enum xmpp_exi_upload_schema_content_type {
	XMPP_EXI_UPLOAD_SCHEMA_CONTENT_TYPE_TEXT = 0, /* also when it is absent */
	XMPP_EXI_UPLOAD_SCHEMA_CONTENT_TYPE_EXI_BODY,
	XMPP_EXI_UPLOAD_SCHEMA_CONTENT_TYPE_EXI_DOCUMENT,
};

extern const struct xso_enum xmpp_exi_upload_schema_content_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_exi_upload_schema_content_type_text(enum xmpp_exi_upload_schema_content_type value)
{
	return xso_enum_text(&xmpp_exi_upload_schema_content_type_enum, (int)value);
}

/* <uploadSchema xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_upload_schema {
	uint32_t bytes;
	bool has_bytes;
	enum xmpp_exi_upload_schema_content_type content_type;
	struct xso_bytes md5_hash; /* hex */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_upload_schema_class;

static inline struct xso_any xmpp_exi_upload_schema_any(const struct xmpp_exi_upload_schema *o)
{
	struct xso_any any = { &xmpp_exi_upload_schema_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_upload_schema *xmpp_exi_upload_schema_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_upload_schema_class ? (const struct xmpp_exi_upload_schema *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_upload_schema_decode(struct xmpp_exi_upload_schema *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_upload_schema_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_upload_schema_encode(const struct xmpp_exi_upload_schema *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_upload_schema_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_upload_schema_send(
	struct xso_stream *stream, const struct xmpp_exi_upload_schema *o)
{
	return xso_stream_send(stream, xmpp_exi_upload_schema_any(o), NULL);
}

typedef void xmpp_exi_upload_schema_handler(
	struct xso_stream *stream, const struct xmpp_exi_upload_schema *o, void *user);

static inline void xmpp_exi_upload_schema_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_upload_schema_handler *)fn)(stream, xmpp_exi_upload_schema_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_upload_schema_on(
	struct xso_handlers *handlers, xmpp_exi_upload_schema_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_upload_schema_class, xmpp_exi_upload_schema_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_upload_schema_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_upload_schema_class);
}

/* <downloadSchema xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_download_schema {
	const char *url; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_download_schema_class;

static inline struct xso_any xmpp_exi_download_schema_any(const struct xmpp_exi_download_schema *o)
{
	struct xso_any any = { &xmpp_exi_download_schema_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_download_schema *xmpp_exi_download_schema_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_download_schema_class ? (const struct xmpp_exi_download_schema *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_download_schema_decode(struct xmpp_exi_download_schema *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_download_schema_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_download_schema_encode(const struct xmpp_exi_download_schema *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_download_schema_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_download_schema_send(
	struct xso_stream *stream, const struct xmpp_exi_download_schema *o)
{
	return xso_stream_send(stream, xmpp_exi_download_schema_any(o), NULL);
}

typedef void xmpp_exi_download_schema_handler(
	struct xso_stream *stream, const struct xmpp_exi_download_schema *o, void *user);

static inline void xmpp_exi_download_schema_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_download_schema_handler *)fn)(stream, xmpp_exi_download_schema_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_download_schema_on(
	struct xso_handlers *handlers, xmpp_exi_download_schema_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_download_schema_class, xmpp_exi_download_schema_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_download_schema_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_download_schema_class);
}

enum xmpp_exi_download_schema_response_problem {
	XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_ABSENT = 0, /* there is none */
	XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_HTTP_ERROR,
	XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_INVALID_URL,
	XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_TIMEOUT,
	XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_INVALID_CONTENT_TYPE,
	XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_ERROR,
};

extern const struct xso_enum xmpp_exi_download_schema_response_problem_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_exi_download_schema_response_problem_text(enum xmpp_exi_download_schema_response_problem value)
{
	return xso_enum_text(&xmpp_exi_download_schema_response_problem_enum, (int)value);
}

/* <downloadSchemaResponse xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_download_schema_response {
	bool result; /* absent means true */
	bool has_result;
	const char *url; /* uri, required */
	enum xmpp_exi_download_schema_response_problem problem;
	uint16_t http_status;
	bool has_http_status;
	const char *message;
	const char *content_type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_download_schema_response_class;

static inline struct xso_any xmpp_exi_download_schema_response_any(const struct xmpp_exi_download_schema_response *o)
{
	struct xso_any any = { &xmpp_exi_download_schema_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_download_schema_response *xmpp_exi_download_schema_response_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_download_schema_response_class ? (const struct xmpp_exi_download_schema_response *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_download_schema_response_decode(struct xmpp_exi_download_schema_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_download_schema_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_download_schema_response_encode(const struct xmpp_exi_download_schema_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_download_schema_response_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_exi_download_schema_response_result(const struct xmpp_exi_download_schema_response *o)
{
	return o->has_result ? o->result : true;
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_download_schema_response_send(
	struct xso_stream *stream, const struct xmpp_exi_download_schema_response *o)
{
	return xso_stream_send(stream, xmpp_exi_download_schema_response_any(o), NULL);
}

typedef void xmpp_exi_download_schema_response_handler(
	struct xso_stream *stream, const struct xmpp_exi_download_schema_response *o, void *user);

static inline void xmpp_exi_download_schema_response_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_download_schema_response_handler *)fn)(stream, xmpp_exi_download_schema_response_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_download_schema_response_on(
	struct xso_handlers *handlers, xmpp_exi_download_schema_response_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_download_schema_response_class, xmpp_exi_download_schema_response_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_download_schema_response_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_download_schema_response_class);
}

struct xmpp_exi_stream_start_binding {
	const char *namespace_;
	const char *prefix;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_stream_start_binding_class;

/* <streamStart xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_stream_start {
	const char *from; /* jid */
	const char *id;
	const char *to; /* jid */
	const char *version;
	const char *lang;
	const struct xmpp_exi_stream_start_binding *binding;
	size_t n_binding;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_stream_start_class;

static inline struct xso_any xmpp_exi_stream_start_any(const struct xmpp_exi_stream_start *o)
{
	struct xso_any any = { &xmpp_exi_stream_start_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_stream_start *xmpp_exi_stream_start_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_stream_start_class ? (const struct xmpp_exi_stream_start *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_stream_start_decode(struct xmpp_exi_stream_start *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_stream_start_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_stream_start_encode(const struct xmpp_exi_stream_start *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_stream_start_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_stream_start_send(
	struct xso_stream *stream, const struct xmpp_exi_stream_start *o)
{
	return xso_stream_send(stream, xmpp_exi_stream_start_any(o), NULL);
}

typedef void xmpp_exi_stream_start_handler(
	struct xso_stream *stream, const struct xmpp_exi_stream_start *o, void *user);

static inline void xmpp_exi_stream_start_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_stream_start_handler *)fn)(stream, xmpp_exi_stream_start_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_stream_start_on(
	struct xso_handlers *handlers, xmpp_exi_stream_start_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_stream_start_class, xmpp_exi_stream_start_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_stream_start_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_stream_start_class);
}

/* <streamEnd xmlns='http://jabber.org/protocol/compress/exi'> */
struct xmpp_exi_stream_end {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_exi_stream_end_class;

static inline struct xso_any xmpp_exi_stream_end_any(const struct xmpp_exi_stream_end *o)
{
	struct xso_any any = { &xmpp_exi_stream_end_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_exi_stream_end *xmpp_exi_stream_end_from(struct xso_any any)
{
	return any.cls == &xmpp_exi_stream_end_class ? (const struct xmpp_exi_stream_end *)any.object : NULL;
}

static inline enum xso_status xmpp_exi_stream_end_decode(struct xmpp_exi_stream_end *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_exi_stream_end_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_exi_stream_end_encode(const struct xmpp_exi_stream_end *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_exi_stream_end_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_exi_stream_end_send(
	struct xso_stream *stream, const struct xmpp_exi_stream_end *o)
{
	return xso_stream_send(stream, xmpp_exi_stream_end_any(o), NULL);
}

typedef void xmpp_exi_stream_end_handler(
	struct xso_stream *stream, const struct xmpp_exi_stream_end *o, void *user);

static inline void xmpp_exi_stream_end_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_exi_stream_end_handler *)fn)(stream, xmpp_exi_stream_end_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_exi_stream_end_on(
	struct xso_handlers *handlers, xmpp_exi_stream_end_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_exi_stream_end_class, xmpp_exi_stream_end_call, (xso_function *)fn, user);
}

static inline void xmpp_exi_stream_end_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_exi_stream_end_class);
}

#ifdef __cplusplus
}
#endif

#endif
