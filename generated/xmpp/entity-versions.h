/* Printed by xsoc from entity-versions.xml: do not edit. */
/* XEP-0366: Entity Versioning. */
#ifndef XMPP_ENTITY_VERSIONS_H
#define XMPP_ENTITY_VERSIONS_H

#include <xmpp/core.h>
#include <xmpp/roster.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/entity-versions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/entity-versions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_entity_versions_module;

/*
 * <ver xmlns='urn:xmpp:entityver:0'>
 * Which lists have versions.
 */
struct xmpp_entity_versions_feature {
	const struct xso_any *profile; /* known and unknown, in order */
	size_t n_profile;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_entity_versions_feature_class;

static inline struct xso_any xmpp_entity_versions_feature_any(const struct xmpp_entity_versions_feature *o)
{
	struct xso_any any = { &xmpp_entity_versions_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_entity_versions_feature *xmpp_entity_versions_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_entity_versions_feature_class ? (const struct xmpp_entity_versions_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_entity_versions_feature_decode(struct xmpp_entity_versions_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_entity_versions_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_entity_versions_feature_encode(const struct xmpp_entity_versions_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_entity_versions_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_entity_versions_feature *xmpp_stream_features_entity_versions_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_entity_versions_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_entity_versions_feature_class, NULL);
}

/*
 * <profile xmlns='urn:xmpp:entityver:profile:roster:0'>
 * Contacts have.
 */
struct xmpp_entity_version_roster {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_entity_version_roster_class;

static inline struct xso_any xmpp_entity_version_roster_any(const struct xmpp_entity_version_roster *o)
{
	struct xso_any any = { &xmpp_entity_version_roster_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_entity_version_roster *xmpp_entity_version_roster_from(struct xso_any any)
{
	return any.cls == &xmpp_entity_version_roster_class ? (const struct xmpp_entity_version_roster *)any.object : NULL;
}

static inline enum xso_status xmpp_entity_version_roster_decode(struct xmpp_entity_version_roster *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_entity_version_roster_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_entity_version_roster_encode(const struct xmpp_entity_version_roster *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_entity_version_roster_class, o, ns, writer, error);
}

/* In an entity-versions-feature. NULL: none. */
static inline const struct xmpp_entity_version_roster *xmpp_entity_versions_feature_entity_version_roster(
	const struct xmpp_entity_versions_feature *o)
{
	return (const struct xmpp_entity_version_roster *)xso_payload(&xmpp_entity_versions_feature_class, o, &xmpp_entity_version_roster_class, NULL);
}

/*
 * <version xmlns='urn:xmpp:entityver:0'>
 * The version of an entry, empty where there is none.
 */
struct xmpp_entity_version {
	const char *version; /* token */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_entity_version_class;

static inline struct xso_any xmpp_entity_version_any(const struct xmpp_entity_version *o)
{
	struct xso_any any = { &xmpp_entity_version_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_entity_version *xmpp_entity_version_from(struct xso_any any)
{
	return any.cls == &xmpp_entity_version_class ? (const struct xmpp_entity_version *)any.object : NULL;
}

static inline enum xso_status xmpp_entity_version_decode(struct xmpp_entity_version *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_entity_version_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_entity_version_encode(const struct xmpp_entity_version *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_entity_version_class, o, ns, writer, error);
}

/* In a roster-item. NULL: none. */
static inline const struct xmpp_entity_version *xmpp_roster_item_entity_version(
	const struct xmpp_roster_item *o)
{
	return (const struct xmpp_entity_version *)xso_payload(&xmpp_roster_item_class, o, &xmpp_entity_version_class, NULL);
}

/*
 * <query xmlns='urn:xmpp:entityver:profile:roster:0'>
 * Asks for the version of the whole roster, and is the answer.
 */
struct xmpp_entity_version_profile {
	const char *version; /* token */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_entity_version_profile_class;

static inline struct xso_any xmpp_entity_version_profile_any(const struct xmpp_entity_version_profile *o)
{
	struct xso_any any = { &xmpp_entity_version_profile_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_entity_version_profile *xmpp_entity_version_profile_from(struct xso_any any)
{
	return any.cls == &xmpp_entity_version_profile_class ? (const struct xmpp_entity_version_profile *)any.object : NULL;
}

static inline enum xso_status xmpp_entity_version_profile_decode(struct xmpp_entity_version_profile *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_entity_version_profile_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_entity_version_profile_encode(const struct xmpp_entity_version_profile *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_entity_version_profile_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_entity_version_profile *xmpp_iq_entity_version_profile(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_entity_version_profile *)xso_payload(&xmpp_iq_class, o, &xmpp_entity_version_profile_class, NULL);
}

typedef void xmpp_iq_entity_version_profile_handler(
	struct xso_request *request, const struct xmpp_entity_version_profile *o, void *user);

static inline void xmpp_iq_entity_version_profile_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_entity_version_profile_handler *)fn)(request, xmpp_entity_version_profile_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_entity_version_profile(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_entity_version_profile_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_entity_version_profile_class, xmpp_iq_entity_version_profile_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_entity_version_profile(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_entity_version_profile_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_entity_version_profile_answer(
	struct xso_stream *stream, const struct xmpp_entity_version_profile *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_entity_version_profile_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_entity_version_profile_answer *)fn)(stream, xmpp_entity_version_profile_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_entity_version_profile(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_entity_version_profile *o,
	uint64_t timeout, xmpp_iq_entity_version_profile_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_entity_version_profile_any(o), timeout,
		xmpp_iq_entity_version_profile_call_answer, (xso_function *)fn, user, NULL);
}

/* <query xmlns='urn:xmpp:entityver:0:search'> */
struct xmpp_entity_version_search {
	const char *profile;
	const char *terms;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_entity_version_search_class;

static inline struct xso_any xmpp_entity_version_search_any(const struct xmpp_entity_version_search *o)
{
	struct xso_any any = { &xmpp_entity_version_search_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_entity_version_search *xmpp_entity_version_search_from(struct xso_any any)
{
	return any.cls == &xmpp_entity_version_search_class ? (const struct xmpp_entity_version_search *)any.object : NULL;
}

static inline enum xso_status xmpp_entity_version_search_decode(struct xmpp_entity_version_search *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_entity_version_search_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_entity_version_search_encode(const struct xmpp_entity_version_search *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_entity_version_search_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_entity_version_search *xmpp_iq_entity_version_search(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_entity_version_search *)xso_payload(&xmpp_iq_class, o, &xmpp_entity_version_search_class, NULL);
}

typedef void xmpp_iq_entity_version_search_handler(
	struct xso_request *request, const struct xmpp_entity_version_search *o, void *user);

static inline void xmpp_iq_entity_version_search_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_entity_version_search_handler *)fn)(request, xmpp_entity_version_search_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_entity_version_search(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_entity_version_search_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_entity_version_search_class, xmpp_iq_entity_version_search_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_entity_version_search(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_entity_version_search_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_entity_version_search_answer(
	struct xso_stream *stream, const struct xmpp_entity_version_search *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_entity_version_search_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_entity_version_search_answer *)fn)(stream, xmpp_entity_version_search_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_entity_version_search(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_entity_version_search *o,
	uint64_t timeout, xmpp_iq_entity_version_search_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_entity_version_search_any(o), timeout,
		xmpp_iq_entity_version_search_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
