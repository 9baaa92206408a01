/* Printed by xsoc from jingle-rtp.xml: do not edit. */
/* XEP-0167: Jingle RTP Sessions. */
#ifndef XMPP_JINGLE_RTP_H
#define XMPP_JINGLE_RTP_H

#include <xmpp/core.h>
#include <xmpp/jingle-message.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-rtp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-rtp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_rtp_module;

struct xmpp_rtp_parameter {
	const char *name;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_parameter_class;

/* <crypto xmlns='urn:xmpp:jingle:apps:rtp:1'> */
struct xmpp_rtp_crypto {
	const char *crypto_suite;
	const char *key_params; /* secret */
	const char *session_params;
	const char *tag;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_crypto_class;

static inline struct xso_any xmpp_rtp_crypto_any(const struct xmpp_rtp_crypto *o)
{
	struct xso_any any = { &xmpp_rtp_crypto_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_crypto *xmpp_rtp_crypto_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_crypto_class ? (const struct xmpp_rtp_crypto *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_crypto_decode(struct xmpp_rtp_crypto *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_crypto_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_crypto_encode(const struct xmpp_rtp_crypto *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_crypto_class, o, ns, writer, error);
}

/* <encryption xmlns='urn:xmpp:jingle:apps:rtp:1'> */
struct xmpp_rtp_encryption {
	bool required;
	const struct xmpp_rtp_crypto *crypto;
	size_t n_crypto;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_encryption_class;

static inline struct xso_any xmpp_rtp_encryption_any(const struct xmpp_rtp_encryption *o)
{
	struct xso_any any = { &xmpp_rtp_encryption_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_encryption *xmpp_rtp_encryption_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_encryption_class ? (const struct xmpp_rtp_encryption *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_encryption_decode(struct xmpp_rtp_encryption *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_encryption_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_encryption_encode(const struct xmpp_rtp_encryption *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_encryption_class, o, ns, writer, error);
}

struct xmpp_rtp_description_payload_type {
	uint8_t id;
	bool has_id;
	const char *name;
	uint32_t clockrate;
	bool has_clockrate;
	uint8_t channels; /* absent means 1 */
	bool has_channels;
	uint32_t ptime;
	bool has_ptime;
	uint32_t maxptime;
	bool has_maxptime;
	const struct xmpp_rtp_parameter *parameter;
	size_t n_parameter;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_description_payload_type_class;

/* The value, or 1 when it is absent. */
static inline uint8_t xmpp_rtp_description_payload_type_channels(const struct xmpp_rtp_description_payload_type *o)
{
	return o->has_channels ? o->channels : 1;
}

struct xmpp_rtp_description_bandwidth {
	const char *type;
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_description_bandwidth_class;

/* <description xmlns='urn:xmpp:jingle:apps:rtp:1'> */
struct xmpp_rtp_description {
	const char *media;
	const char *profile;
	const char *ssrc;
	uint32_t ptime;
	bool has_ptime;
	uint32_t maxptime;
	bool has_maxptime;
	const struct xmpp_rtp_description_payload_type *payload_type;
	size_t n_payload_type;
	const struct xmpp_rtp_encryption *encryption;
	const struct xmpp_rtp_description_bandwidth *bandwidth;
	size_t n_bandwidth;
	bool rtcp_mux;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_description_class;

static inline struct xso_any xmpp_rtp_description_any(const struct xmpp_rtp_description *o)
{
	struct xso_any any = { &xmpp_rtp_description_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_description *xmpp_rtp_description_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_description_class ? (const struct xmpp_rtp_description *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_description_decode(struct xmpp_rtp_description *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_description_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_description_encode(const struct xmpp_rtp_description *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_description_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_rtp_description *xmpp_jingle_content_rtp_description(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_rtp_description *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_rtp_description_class, NULL);
}

/* In a jingle-message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_rtp_description *xmpp_jingle_message_rtp_description(
	const struct xmpp_jingle_message *o, size_t *at)
{
	return (const struct xmpp_rtp_description *)xso_payload(&xmpp_jingle_message_class, o, &xmpp_rtp_description_class, at);
}

enum xmpp_rtp_info_element {
	XMPP_RTP_INFO_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RTP_INFO_ELEMENT_ACTIVE,
	XMPP_RTP_INFO_ELEMENT_HOLD,
	XMPP_RTP_INFO_ELEMENT_MUTE,
	XMPP_RTP_INFO_ELEMENT_RINGING,
	XMPP_RTP_INFO_ELEMENT_UNHOLD,
	XMPP_RTP_INFO_ELEMENT_UNMUTE,
};

extern const struct xso_enum xmpp_rtp_info_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtp_info_element_text(enum xmpp_rtp_info_element value)
{
	return xso_enum_text(&xmpp_rtp_info_element_enum, (int)value);
}

/* <active xmlns='urn:xmpp:jingle:apps:rtp:info:1'> and others */
struct xmpp_rtp_info {
	enum xmpp_rtp_info_element element; /* required */
	enum xmpp_jingle_party creator;
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_info_class;

static inline struct xso_any xmpp_rtp_info_any(const struct xmpp_rtp_info *o)
{
	struct xso_any any = { &xmpp_rtp_info_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_info *xmpp_rtp_info_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_info_class ? (const struct xmpp_rtp_info *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_info_decode(struct xmpp_rtp_info *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_info_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_info_encode(const struct xmpp_rtp_info *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_info_class, o, ns, writer, error);
}

/* In a jingle. NULL: none. */
static inline const struct xmpp_rtp_info *xmpp_jingle_rtp_info(
	const struct xmpp_jingle *o)
{
	return (const struct xmpp_rtp_info *)xso_payload(&xmpp_jingle_class, o, &xmpp_rtp_info_class, NULL);
}

enum xmpp_rtp_error_element {
	XMPP_RTP_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RTP_ERROR_ELEMENT_CRYPTO_REQUIRED,
	XMPP_RTP_ERROR_ELEMENT_INVALID_CRYPTO,
};

extern const struct xso_enum xmpp_rtp_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rtp_error_element_text(enum xmpp_rtp_error_element value)
{
	return xso_enum_text(&xmpp_rtp_error_element_enum, (int)value);
}

/* <crypto-required xmlns='urn:xmpp:jingle:apps:rtp:errors:1'> and others */
struct xmpp_rtp_error {
	enum xmpp_rtp_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_error_class;

static inline struct xso_any xmpp_rtp_error_any(const struct xmpp_rtp_error *o)
{
	struct xso_any any = { &xmpp_rtp_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_error *xmpp_rtp_error_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_error_class ? (const struct xmpp_rtp_error *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_error_decode(struct xmpp_rtp_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_error_encode(const struct xmpp_rtp_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_error_class, o, ns, writer, error);
}

/* In a jingle-reason. NULL: none. */
static inline const struct xmpp_rtp_error *xmpp_jingle_reason_rtp_error(
	const struct xmpp_jingle_reason *o)
{
	return (const struct xmpp_rtp_error *)xso_payload(&xmpp_jingle_reason_class, o, &xmpp_rtp_error_class, NULL);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_rtp_error *xmpp_stanza_error_rtp_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_rtp_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_rtp_error_class, NULL);
}

/* In a rtp-description. NULL: none. */
static inline const struct xmpp_rtp_encryption *xmpp_rtp_description_rtp_encryption(
	const struct xmpp_rtp_description *o)
{
	return (const struct xmpp_rtp_encryption *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtp_encryption_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
