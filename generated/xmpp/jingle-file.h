/* Printed by xsoc from jingle-file.xml: do not edit. */
/* XEP-0234: Jingle File Transfer. */
#ifndef XMPP_JINGLE_FILE_H
#define XMPP_JINGLE_FILE_H

#include <xmpp/core.h>
#include <xmpp/hashes.h>
#include <xmpp/jingle-message.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-file.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-file.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_file_module;

struct xmpp_jingle_file_range {
	uint64_t offset;
	bool has_offset;
	uint64_t length;
	bool has_length;
	const struct xmpp_hash *hash;
	size_t n_hash;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_file_range_class;

/* <file xmlns='urn:xmpp:jingle:apps:file-transfer:5'> and others */
struct xmpp_jingle_file {
	const char *ns; /* of the element; NULL: chosen when it is written */
	struct xso_datetime date; /* datetime */
	bool has_date;
	const struct xmpp_lang_text *desc; /* one per lang */
	size_t n_desc;
	const struct xmpp_hash *hash; /* one per algo */
	size_t n_hash;
	const struct xmpp_hash_used *hash_used;
	const char *media_type;
	const char *name;
	const struct xmpp_jingle_file_range *range;
	uint64_t size;
	bool has_size;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_file_class;

static inline struct xso_any xmpp_jingle_file_any(const struct xmpp_jingle_file *o)
{
	struct xso_any any = { &xmpp_jingle_file_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_file *xmpp_jingle_file_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_file_class ? (const struct xmpp_jingle_file *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_file_decode(struct xmpp_jingle_file *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_file_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_file_encode(const struct xmpp_jingle_file *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_file_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_jingle_file_desc_by_lang(
	const struct xmpp_jingle_file *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_jingle_file_desc_lookup(
	const struct xmpp_jingle_file *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->desc, o->n_desc, sizeof *o->desc,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this algo; NULL: none. */
static inline const struct xmpp_hash *xmpp_jingle_file_hash_by_algo(
	const struct xmpp_jingle_file *o, const char *algo)
{
	return (const struct xmpp_hash *)xso_list_find(
		o->hash, o->n_hash, sizeof *o->hash,
		offsetof(struct xmpp_hash, algo), algo);
}

/* <description xmlns='urn:xmpp:jingle:apps:file-transfer:5'> and others */
struct xmpp_jingle_file_description {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_jingle_file *file;
	bool is_offer; /* Before version 4. */
	const struct xmpp_jingle_file *offer;
	size_t n_offer;
	bool is_request; /* Before version 4. */
	const struct xmpp_jingle_file *request;
	size_t n_request;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_file_description_class;

static inline struct xso_any xmpp_jingle_file_description_any(const struct xmpp_jingle_file_description *o)
{
	struct xso_any any = { &xmpp_jingle_file_description_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_file_description *xmpp_jingle_file_description_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_file_description_class ? (const struct xmpp_jingle_file_description *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_file_description_decode(struct xmpp_jingle_file_description *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_file_description_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_file_description_encode(const struct xmpp_jingle_file_description *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_file_description_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_file_description *xmpp_jingle_content_jingle_file_description(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_file_description *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_file_description_class, NULL);
}

/* In a jingle-message. NULL: none. */
static inline const struct xmpp_jingle_file_description *xmpp_jingle_message_jingle_file_description(
	const struct xmpp_jingle_message *o)
{
	return (const struct xmpp_jingle_file_description *)xso_payload(&xmpp_jingle_message_class, o, &xmpp_jingle_file_description_class, NULL);
}

enum xmpp_jingle_file_info_element {
	XMPP_JINGLE_FILE_INFO_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_JINGLE_FILE_INFO_ELEMENT_CHECKSUM,
	XMPP_JINGLE_FILE_INFO_ELEMENT_RECEIVED,
};

extern const struct xso_enum xmpp_jingle_file_info_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_file_info_element_text(enum xmpp_jingle_file_info_element value)
{
	return xso_enum_text(&xmpp_jingle_file_info_element_enum, (int)value);
}

enum xmpp_jingle_file_info_creator {
	XMPP_JINGLE_FILE_INFO_CREATOR_ABSENT = 0, /* there is none */
	XMPP_JINGLE_FILE_INFO_CREATOR_INITIATOR,
	XMPP_JINGLE_FILE_INFO_CREATOR_RESPONDER,
};

extern const struct xso_enum xmpp_jingle_file_info_creator_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_file_info_creator_text(enum xmpp_jingle_file_info_creator value)
{
	return xso_enum_text(&xmpp_jingle_file_info_creator_enum, (int)value);
}

/*
 * <checksum xmlns='urn:xmpp:jingle:apps:file-transfer:5'> and others
 * While a file is sent, or after.
 */
struct xmpp_jingle_file_info {
	enum xmpp_jingle_file_info_element element; /* required */
	const char *ns; /* of the element; NULL: chosen when it is written */
	enum xmpp_jingle_file_info_creator creator;
	const char *name;
	const struct xmpp_jingle_file *file;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_file_info_class;

static inline struct xso_any xmpp_jingle_file_info_any(const struct xmpp_jingle_file_info *o)
{
	struct xso_any any = { &xmpp_jingle_file_info_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_file_info *xmpp_jingle_file_info_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_file_info_class ? (const struct xmpp_jingle_file_info *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_file_info_decode(struct xmpp_jingle_file_info *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_file_info_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_file_info_encode(const struct xmpp_jingle_file_info *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_file_info_class, o, ns, writer, error);
}

/* In a jingle. NULL: none. */
static inline const struct xmpp_jingle_file_info *xmpp_jingle_jingle_file_info(
	const struct xmpp_jingle *o)
{
	return (const struct xmpp_jingle_file_info *)xso_payload(&xmpp_jingle_class, o, &xmpp_jingle_file_info_class, NULL);
}

enum xmpp_jingle_file_error_element {
	XMPP_JINGLE_FILE_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_JINGLE_FILE_ERROR_ELEMENT_FILE_NOT_AVAILABLE,
	XMPP_JINGLE_FILE_ERROR_ELEMENT_FILE_TOO_LARGE,
};

extern const struct xso_enum xmpp_jingle_file_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_jingle_file_error_element_text(enum xmpp_jingle_file_error_element value)
{
	return xso_enum_text(&xmpp_jingle_file_error_element_enum, (int)value);
}

/* <file-not-available xmlns='urn:xmpp:jingle:apps:file-transfer:errors:0'> and others */
struct xmpp_jingle_file_error {
	enum xmpp_jingle_file_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_file_error_class;

static inline struct xso_any xmpp_jingle_file_error_any(const struct xmpp_jingle_file_error *o)
{
	struct xso_any any = { &xmpp_jingle_file_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_file_error *xmpp_jingle_file_error_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_file_error_class ? (const struct xmpp_jingle_file_error *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_file_error_decode(struct xmpp_jingle_file_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_file_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_file_error_encode(const struct xmpp_jingle_file_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_file_error_class, o, ns, writer, error);
}

/* In a jingle-reason. NULL: none. */
static inline const struct xmpp_jingle_file_error *xmpp_jingle_reason_jingle_file_error(
	const struct xmpp_jingle_reason *o)
{
	return (const struct xmpp_jingle_file_error *)xso_payload(&xmpp_jingle_reason_class, o, &xmpp_jingle_file_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
