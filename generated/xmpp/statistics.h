/* Printed by xsoc from statistics.xml: do not edit. */
/* XEP-0039: Statistics Gathering. */
#ifndef XMPP_STATISTICS_H
#define XMPP_STATISTICS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/statistics.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/statistics.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_statistics_module;

/* Of the whole request. */
struct xmpp_statistics_error {
	uint16_t code;
	bool has_code;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_statistics_error_class;

struct xmpp_statistics_stat_error {
	uint16_t code;
	bool has_code;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_statistics_stat_error_class;

struct xmpp_statistics_stat {
	const char *name; /* required */
	const char *units;
	const char *value;
	const struct xmpp_statistics_stat_error *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_statistics_stat_class;

/*
 * <query xmlns='http://jabber.org/protocol/stats'>
 * Asks which figures there are, or what they are, and is the answer.
 */
struct xmpp_statistics {
	const struct xmpp_statistics_error *error; /* Of the whole request. */
	const struct xmpp_statistics_stat *stat_; /* one per name */
	size_t n_stat;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_statistics_class;

static inline struct xso_any xmpp_statistics_any(const struct xmpp_statistics *o)
{
	struct xso_any any = { &xmpp_statistics_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_statistics *xmpp_statistics_from(struct xso_any any)
{
	return any.cls == &xmpp_statistics_class ? (const struct xmpp_statistics *)any.object : NULL;
}

static inline enum xso_status xmpp_statistics_decode(struct xmpp_statistics *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_statistics_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_statistics_encode(const struct xmpp_statistics *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_statistics_class, o, ns, writer, error);
}

/* The first one with this name; NULL: none. */
static inline const struct xmpp_statistics_stat *xmpp_statistics_stat__by_name(
	const struct xmpp_statistics *o, const char *name)
{
	return (const struct xmpp_statistics_stat *)xso_list_find(
		o->stat_, o->n_stat, sizeof *o->stat_,
		offsetof(struct xmpp_statistics_stat, name), name);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_statistics *xmpp_iq_statistics(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_statistics *)xso_payload(&xmpp_iq_class, o, &xmpp_statistics_class, NULL);
}

typedef void xmpp_iq_statistics_handler(
	struct xso_request *request, const struct xmpp_statistics *o, void *user);

static inline void xmpp_iq_statistics_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_statistics_handler *)fn)(request, xmpp_statistics_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_statistics(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_statistics_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_statistics_class, xmpp_iq_statistics_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_statistics(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_statistics_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_statistics_answer(
	struct xso_stream *stream, const struct xmpp_statistics *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_statistics_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_statistics_answer *)fn)(stream, xmpp_statistics_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_statistics(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_statistics *o,
	uint64_t timeout, xmpp_iq_statistics_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_statistics_any(o), timeout,
		xmpp_iq_statistics_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
