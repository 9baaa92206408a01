/* Printed by xsoc from colibri.xml: do not edit. */
/* XEP-0340: COnferences with LIghtweight BRIdging (COLIBRI). */
#ifndef XMPP_COLIBRI_H
#define XMPP_COLIBRI_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/colibri.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/colibri.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_colibri_module;

enum xmpp_colibri_channel_direction {
	XMPP_COLIBRI_CHANNEL_DIRECTION_ABSENT = 0, /* there is none */
	XMPP_COLIBRI_CHANNEL_DIRECTION_SENDRECV,
	XMPP_COLIBRI_CHANNEL_DIRECTION_SENDONLY,
	XMPP_COLIBRI_CHANNEL_DIRECTION_RECVONLY,
	XMPP_COLIBRI_CHANNEL_DIRECTION_INACTIVE,
};

extern const struct xso_enum xmpp_colibri_channel_direction_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_colibri_channel_direction_text(enum xmpp_colibri_channel_direction value)
{
	return xso_enum_text(&xmpp_colibri_channel_direction_enum, (int)value);
}

/*
 * <channel xmlns='http://jitsi.org/protocol/colibri'>
 * One participant's way for one kind of media.
 */
struct xmpp_colibri_channel {
	const char *id;
	const char *bundle;
	enum xmpp_colibri_channel_direction direction;
	const char *endpoint;
	uint32_t expire; /* seconds; 0: now */
	bool has_expire;
	const char *host;
	bool initiator;
	int32_t last_n;
	bool has_last_n;
	uint16_t rtcpport;
	bool has_rtcpport;
	uint16_t rtpport;
	bool has_rtpport;
	const char *rtp_level_relay_type;
	const uint32_t *ssrc;
	size_t n_ssrc;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_colibri_channel_class;

static inline struct xso_any xmpp_colibri_channel_any(const struct xmpp_colibri_channel *o)
{
	struct xso_any any = { &xmpp_colibri_channel_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_colibri_channel *xmpp_colibri_channel_from(struct xso_any any)
{
	return any.cls == &xmpp_colibri_channel_class ? (const struct xmpp_colibri_channel *)any.object : NULL;
}

static inline enum xso_status xmpp_colibri_channel_decode(struct xmpp_colibri_channel *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_colibri_channel_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_colibri_channel_encode(const struct xmpp_colibri_channel *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_colibri_channel_class, o, ns, writer, error);
}

struct xmpp_colibri_conference_content_sctpconnection {
	const char *endpoint;
	uint32_t expire;
	bool has_expire;
	const char *id;
	bool initiator;
	uint16_t port;
	bool has_port;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_colibri_conference_content_sctpconnection_class;

struct xmpp_colibri_conference_content {
	const char *creator;
	const char *name;
	const struct xmpp_colibri_channel *channel;
	size_t n_channel;
	const struct xmpp_colibri_conference_content_sctpconnection *sctpconnection;
	size_t n_sctpconnection;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_colibri_conference_content_class;

struct xmpp_colibri_conference_bundle {
	const char *id;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_colibri_conference_bundle_class;

/*
 * <conference xmlns='http://jitsi.org/protocol/colibri'>
 * A bridge that passes media on between participants.
 */
struct xmpp_colibri_conference {
	const char *id;
	const char *name;
	const char *gid;
	const struct xmpp_colibri_conference_content *content;
	size_t n_content;
	const struct xmpp_colibri_conference_bundle *bundle; /* one per id */
	size_t n_bundle;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_colibri_conference_class;

static inline struct xso_any xmpp_colibri_conference_any(const struct xmpp_colibri_conference *o)
{
	struct xso_any any = { &xmpp_colibri_conference_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_colibri_conference *xmpp_colibri_conference_from(struct xso_any any)
{
	return any.cls == &xmpp_colibri_conference_class ? (const struct xmpp_colibri_conference *)any.object : NULL;
}

static inline enum xso_status xmpp_colibri_conference_decode(struct xmpp_colibri_conference *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_colibri_conference_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_colibri_conference_encode(const struct xmpp_colibri_conference *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_colibri_conference_class, o, ns, writer, error);
}

/* The first one with this id; NULL: none. */
static inline const struct xmpp_colibri_conference_bundle *xmpp_colibri_conference_bundle_by_id(
	const struct xmpp_colibri_conference *o, const char *id)
{
	return (const struct xmpp_colibri_conference_bundle *)xso_list_find(
		o->bundle, o->n_bundle, sizeof *o->bundle,
		offsetof(struct xmpp_colibri_conference_bundle, id), id);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_colibri_conference *xmpp_iq_colibri_conference(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_colibri_conference *)xso_payload(&xmpp_iq_class, o, &xmpp_colibri_conference_class, NULL);
}

typedef void xmpp_iq_colibri_conference_handler(
	struct xso_request *request, const struct xmpp_colibri_conference *o, void *user);

static inline void xmpp_iq_colibri_conference_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_colibri_conference_handler *)fn)(request, xmpp_colibri_conference_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_colibri_conference(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_colibri_conference_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_colibri_conference_class, xmpp_iq_colibri_conference_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_colibri_conference(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_colibri_conference_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_colibri_conference_answer(
	struct xso_stream *stream, const struct xmpp_colibri_conference *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_colibri_conference_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_colibri_conference_answer *)fn)(stream, xmpp_colibri_conference_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_colibri_conference(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_colibri_conference *o,
	uint64_t timeout, xmpp_iq_colibri_conference_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_colibri_conference_any(o), timeout,
		xmpp_iq_colibri_conference_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
