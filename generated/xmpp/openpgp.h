/* Printed by xsoc from openpgp.xml: do not edit. */
/* XEP-0373: OpenPGP for XMPP. */
#ifndef XMPP_OPENPGP_H
#define XMPP_OPENPGP_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/openpgp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/openpgp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_openpgp_module;

/*
 * <openpgp xmlns='urn:xmpp:openpgp:0'>
 * An OpenPGP message that has an openpgp-content in it.
 */
struct xmpp_openpgp {
	struct xso_bytes data; /* base64, without the ASCII armor */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_class;

static inline struct xso_any xmpp_openpgp_any(const struct xmpp_openpgp *o)
{
	struct xso_any any = { &xmpp_openpgp_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp *xmpp_openpgp_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_class ? (const struct xmpp_openpgp *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_decode(struct xmpp_openpgp *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_encode(const struct xmpp_openpgp *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_openpgp *xmpp_message_openpgp(
	const struct xmpp_message *o)
{
	return (const struct xmpp_openpgp *)xso_payload(&xmpp_message_class, o, &xmpp_openpgp_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_openpgp *xmpp_iq_openpgp(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_openpgp *)xso_payload(&xmpp_iq_class, o, &xmpp_openpgp_class, NULL);
}

typedef void xmpp_iq_openpgp_handler(
	struct xso_request *request, const struct xmpp_openpgp *o, void *user);

static inline void xmpp_iq_openpgp_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_openpgp_handler *)fn)(request, xmpp_openpgp_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_openpgp(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_openpgp_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_openpgp_class, xmpp_iq_openpgp_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_openpgp(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_openpgp_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_openpgp_answer(
	struct xso_stream *stream, const struct xmpp_openpgp *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_openpgp_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_openpgp_answer *)fn)(stream, xmpp_openpgp_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_openpgp(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_openpgp *o,
	uint64_t timeout, xmpp_iq_openpgp_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_openpgp_any(o), timeout,
		xmpp_iq_openpgp_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_openpgp_content_element {
	XMPP_OPENPGP_CONTENT_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_OPENPGP_CONTENT_ELEMENT_SIGNCRYPT,
	XMPP_OPENPGP_CONTENT_ELEMENT_SIGN,
	XMPP_OPENPGP_CONTENT_ELEMENT_CRYPT,
};

extern const struct xso_enum xmpp_openpgp_content_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_openpgp_content_element_text(enum xmpp_openpgp_content_element value)
{
	return xso_enum_text(&xmpp_openpgp_content_element_enum, (int)value);
}

/*
 * <signcrypt xmlns='urn:xmpp:openpgp:0'> and others
 * What was signed, encrypted or both: the element says which, and the OpenPGP message must
 * be just that.
 */
struct xmpp_openpgp_content {
	enum xmpp_openpgp_content_element element; /* required */
	const char *const *to; /* jid, whom it was meant for: to be compared with the stanza */
	size_t n_to;
	struct xso_datetime time; /* datetime, when it was signed or encrypted */
	bool has_time;
	const char *rpad; /* as long as it likes, to hide the length of the rest */
	bool has_payload; /* What would stand in the stanza without OpenPGP. */
	const struct xmpp_lang_text *subject; /* one per lang */
	size_t n_subject;
	const struct xmpp_lang_text *body; /* one per lang */
	size_t n_body;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_content_class;

static inline struct xso_any xmpp_openpgp_content_any(const struct xmpp_openpgp_content *o)
{
	struct xso_any any = { &xmpp_openpgp_content_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_content *xmpp_openpgp_content_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_content_class ? (const struct xmpp_openpgp_content *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_content_decode(struct xmpp_openpgp_content *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_content_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_content_encode(const struct xmpp_openpgp_content *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_content_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_openpgp_content_subject_by_lang(
	const struct xmpp_openpgp_content *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_openpgp_content_subject_lookup(
	const struct xmpp_openpgp_content *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->subject, o->n_subject, sizeof *o->subject,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_openpgp_content_body_by_lang(
	const struct xmpp_openpgp_content *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_openpgp_content_body_lookup(
	const struct xmpp_openpgp_content *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->body, o->n_body, sizeof *o->body,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_openpgp_content_send(
	struct xso_stream *stream, const struct xmpp_openpgp_content *o)
{
	return xso_stream_send(stream, xmpp_openpgp_content_any(o), NULL);
}

typedef void xmpp_openpgp_content_handler(
	struct xso_stream *stream, const struct xmpp_openpgp_content *o, void *user);

static inline void xmpp_openpgp_content_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_openpgp_content_handler *)fn)(stream, xmpp_openpgp_content_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_openpgp_content_on(
	struct xso_handlers *handlers, xmpp_openpgp_content_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_openpgp_content_class, xmpp_openpgp_content_call, (xso_function *)fn, user);
}

static inline void xmpp_openpgp_content_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_openpgp_content_class);
}

struct xmpp_openpgp_public_keys_key {
	/* of the primary key: hexadecimal digits in upper case, without spaces */
	const char *fingerprint;
	struct xso_datetime date; /* datetime, when it was published last */
	bool has_date;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_public_keys_key_class;

/*
 * <public-keys-list xmlns='urn:xmpp:openpgp:0'>
 * Which keys an account has. Each is in a node of its own, whose name ends with the
 * fingerprint.
 */
struct xmpp_openpgp_public_keys {
	const struct xmpp_openpgp_public_keys_key *key;
	size_t n_key;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_public_keys_class;

static inline struct xso_any xmpp_openpgp_public_keys_any(const struct xmpp_openpgp_public_keys *o)
{
	struct xso_any any = { &xmpp_openpgp_public_keys_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_public_keys *xmpp_openpgp_public_keys_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_public_keys_class ? (const struct xmpp_openpgp_public_keys *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_public_keys_decode(struct xmpp_openpgp_public_keys *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_public_keys_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_public_keys_encode(const struct xmpp_openpgp_public_keys *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_public_keys_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_openpgp_public_keys *xmpp_pubsub_item_openpgp_public_keys(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_openpgp_public_keys *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_openpgp_public_keys_class, NULL);
}

/*
 * <pubkey xmlns='urn:xmpp:openpgp:0'>
 * One key. The item's id says since when; earlier versions had the date here.
 */
struct xmpp_openpgp_public_key {
	struct xso_datetime date; /* datetime, deprecated */
	bool has_date;
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_public_key_class;

static inline struct xso_any xmpp_openpgp_public_key_any(const struct xmpp_openpgp_public_key *o)
{
	struct xso_any any = { &xmpp_openpgp_public_key_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_public_key *xmpp_openpgp_public_key_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_public_key_class ? (const struct xmpp_openpgp_public_key *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_public_key_decode(struct xmpp_openpgp_public_key *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_public_key_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_public_key_encode(const struct xmpp_openpgp_public_key *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_public_key_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_openpgp_public_key *xmpp_pubsub_item_openpgp_public_key(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_openpgp_public_key *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_openpgp_public_key_class, NULL);
}

/*
 * <secretkey xmlns='urn:xmpp:openpgp:0'>
 * The user's own secret keys, for his other devices: encrypted with a backup code.
 */
struct xmpp_openpgp_secret_key {
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_secret_key_class;

static inline struct xso_any xmpp_openpgp_secret_key_any(const struct xmpp_openpgp_secret_key *o)
{
	struct xso_any any = { &xmpp_openpgp_secret_key_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_secret_key *xmpp_openpgp_secret_key_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_secret_key_class ? (const struct xmpp_openpgp_secret_key *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_secret_key_decode(struct xmpp_openpgp_secret_key *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_secret_key_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_secret_key_encode(const struct xmpp_openpgp_secret_key *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_secret_key_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_openpgp_secret_key *xmpp_pubsub_item_openpgp_secret_key(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_openpgp_secret_key *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_openpgp_secret_key_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
