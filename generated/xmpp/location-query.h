/* Printed by xsoc from location-query.xml: do not edit. */
/* XEP-0255: Location Query. */
#ifndef XMPP_LOCATION_QUERY_H
#define XMPP_LOCATION_QUERY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/location-query.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/location-query.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_location_query_module;

/* A cell of a net or the like. */
struct xmpp_location_query_reference {
	const char *id;
	const char *type;
	int32_t signalstrength; /* dBm */
	bool has_signalstrength;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_location_query_reference_class;

/*
 * <locationquery xmlns='urn:xmpp:locationquery:0'>
 * What a device sees around it: the answer is where it is, as in XEP-0080.
 */
struct xmpp_location_query {
	double accuracy; /* metres */
	bool has_accuracy;
	double alt; /* metres */
	bool has_alt;
	double bearing; /* degrees from true north */
	bool has_bearing;
	const char *datum;
	double lat; /* degrees north */
	bool has_lat;
	double lon; /* degrees east */
	bool has_lon;
	bool publish; /* the answer is to be published for the user */
	double speed; /* metres a second */
	bool has_speed;
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	const struct xmpp_location_query_reference *reference; /* A cell of a net or the like. */
	size_t n_reference;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_location_query_class;

static inline struct xso_any xmpp_location_query_any(const struct xmpp_location_query *o)
{
	struct xso_any any = { &xmpp_location_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_location_query *xmpp_location_query_from(struct xso_any any)
{
	return any.cls == &xmpp_location_query_class ? (const struct xmpp_location_query *)any.object : NULL;
}

static inline enum xso_status xmpp_location_query_decode(struct xmpp_location_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_location_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_location_query_encode(const struct xmpp_location_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_location_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_location_query *xmpp_iq_location_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_location_query *)xso_payload(&xmpp_iq_class, o, &xmpp_location_query_class, NULL);
}

typedef void xmpp_iq_location_query_handler(
	struct xso_request *request, const struct xmpp_location_query *o, void *user);

static inline void xmpp_iq_location_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_location_query_handler *)fn)(request, xmpp_location_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_location_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_location_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_location_query_class, xmpp_iq_location_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_location_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_location_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_location_query_answer(
	struct xso_stream *stream, const struct xmpp_location_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_location_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_location_query_answer *)fn)(stream, xmpp_location_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_location_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_location_query *o,
	uint64_t timeout, xmpp_iq_location_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_location_query_any(o), timeout,
		xmpp_iq_location_query_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
